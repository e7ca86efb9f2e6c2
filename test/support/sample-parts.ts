/** Small pieces that sample screens are made of. */
import type {
  CauseCard,
  Chip,
  InboxLine,
  PopupLabels,
  PopupView,
  SilenceChoice,
  Strip,
  SubjectCard,
  Tone,
} from '../../src/views/screen.ts'

const CELLS = 60

/** Cells from runs of one tone; what is missing before the first run is calm. */
export function strip(label: string, ...runs: readonly (readonly [Tone, number])[]): Strip {
  const told = runs.flatMap(([tone, length]) => Array<Tone>(length).fill(tone))
  const before = Array<Tone>(Math.max(0, CELLS - told.length)).fill('calm')
  return { cells: [...before, ...told], label }
}

export const SILENCES: readonly SilenceChoice[] = [
  { label: 'For 1 hour', lasts: '1h' },
  { label: 'For 8 hours', lasts: '8h' },
  { label: 'Until it changes', lasts: 'until-change' },
]

export function links(id: string): SubjectCard['links'] {
  return [
    { label: 'Status page', url: `https://status.${id}.example/` },
    { label: 'Announcements', url: `https://www.${id}.example/announcements` },
    { label: 'Withdrawal table', url: `https://www.${id}.example/coins` },
  ]
}

export type Named = Pick<SubjectCard, 'id' | 'name' | 'mark'>

export function openCard(subject: Named, rest: Partial<SubjectCard> = {}): SubjectCard {
  return {
    ...subject,
    tone: 'calm',
    glyph: 'tick',
    state: 'Open',
    reasons: [],
    exits: [],
    strip: strip('Open for all of the last 24 hours.'),
    allow: null,
    links: links(subject.id),
    incident: null,
    silenced: '',
    silenceChoices: [],
    ...rest,
  }
}

export function badCard(subject: Named, rest: Partial<SubjectCard>): SubjectCard {
  const incident = `${subject.id}/withdrawals/all@1`
  return openCard(subject, { incident, silenceChoices: SILENCES, ...rest })
}

export function unseenCard(subject: Named, rest: Partial<SubjectCard> = {}): SubjectCard {
  const look = { tone: 'unknown', glyph: 'eye', state: "Can't see" } as const
  return openCard(subject, { ...look, ...rest })
}

export const chip = ({ id, name }: Named): Chip => ({ id, name, tone: 'calm', glyph: 'tick' })

export const LABELS: PopupLabels = {
  find: 'Find an exchange',
  findNone: 'None of your exchanges is called that.',
  history: 'History',
  back: 'Back',
  inboxEmpty: 'Nothing was told yet.',
  remindNamed: 'Reminder: $1',
  causes: 'Likely cause',
  planned: 'Planned',
  open: 'Open',
  inbox: 'Recent alerts',
  refresh: 'Check now',
  refreshing: 'Checking',
  settings: 'Settings',
  silence: 'Silence',
  unsilence: 'Undo',
  links: 'Official pages',
  unreadMark: 'new',
}

/** A view with nothing in it but the answer. */
export function popupView(
  answer: Pick<PopupView, 'tone' | 'headline' | 'detail'>,
  rest: Partial<PopupView> = {},
): PopupView {
  return {
    lang: 'en',
    dir: 'ltr',
    cards: [],
    causes: [],
    planned: [],
    tip: null,
    isLong: false,
    open: [],
    inbox: [],
    unread: (rest.inbox ?? []).filter((line) => line.unread).length,
    checked: 'Checked 12 s ago',
    checkedTone: 'calm',
    labels: LABELS,
    ...answer,
    ...rest,
  }
}

export const TOKYO: CauseCard = {
  id: 'aws/ap-northeast-1',
  name: 'AWS Tokyo',
  mark: 'AWS',
  tone: 'warning',
  glyph: 'slow',
  state: 'Disruption',
  reason: { text: 'EC2 loses connections in one zone. Binance and KuCoin run here.', duration: '31 min' },
  links: [{ label: 'AWS Health Dashboard', url: 'https://health.aws.example/' }],
}

export const INBOX: readonly InboxLine[] = [
  {
    id: 'a1',
    incident: 'binance/withdrawals/all@1',
    title: 'Binance paused withdrawals',
    body: '354 of 391 coins are closed, with BTC, ETH and USDT.',
    when: '14:05',
    unread: true,
  },
  {
    id: 'a2',
    incident: 'binance/withdrawals/all@1',
    title: 'KuCoin closed USDT over TRC20',
    body: 'Still open: ERC20, SOL and TON.',
    when: '13:50',
    unread: true,
  },
  {
    id: 'a3',
    incident: 'binance/withdrawals/all@1',
    title: 'Kraken opened withdrawals again',
    body: 'They were paused for 38 min.',
    when: '12 Nov, 09:14',
    unread: false,
  },
]
