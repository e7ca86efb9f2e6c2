/** Rows of every store, with what a test cares about given and the rest filled in. */
import type {
  AlertRow,
  Book,
  ExploitRow,
  FeedRow,
  Incident,
  JournalRow,
  NotificationRow,
  SightRow,
  SubjectRow,
  Wish,
} from '../../../src/ledger/rows.ts'

export function feedRow(id: string, rest: Partial<FeedRow> = {}): FeedRow {
  return {
    id,
    subject: id.slice(0, id.indexOf('/')),
    host: 'api.example',
    nextAt: 0,
    claimedAt: null,
    askedAt: null,
    failures: 0,
    kills: 0,
    clearAt: null,
    fullAt: null,
    sight: 'unread',
    sightAt: 0,
    why: '',
    etag: null,
    modified: null,
    hash: null,
    notices: [],
    latency: [],
    slowLooks: 0,
    probe: 'on',
    fallbackUntil: 0,
    ...rest,
  }
}

export function incidentRow(id: string, rest: Partial<Incident> = {}): Incident {
  return {
    id,
    subject: 'binance',
    signal: 'withdrawals',
    scope: 'all',
    phase: 'open',
    level: 'paused',
    peak: 'paused',
    planned: false,
    openedAt: 1,
    changedAt: 1,
    closedAt: 0,
    saidAt: null,
    votes: {},
    lost: false,
    words: '',
    evidence: 'table',
    zones: [],
    postedAt: null,
    cause: null,
    baseline: false,
    told: null,
    reason: '',
    timeline: [],
    ...rest,
  }
}

/** One that closed at that time. */
export function closedRow(id: string, closedAt: number): Incident {
  return incidentRow(id, { phase: 'closed', level: 'ok', closedAt })
}

export function alertRow(id: string, rest: Partial<AlertRow> = {}): AlertRow {
  return {
    id,
    incident: 'binance/withdrawals/all@1',
    subject: 'binance',
    signal: 'withdrawals',
    level: 'paused',
    reason: 'first-seen',
    at: 1,
    state: 'pending',
    title: 'Binance: withdrawals paused',
    body: 'Since 08:00.',
    notification: null,
    replaces: null,
    read: false,
    ...rest,
  }
}

export function notificationRow(id: string, rest: Partial<NotificationRow> = {}): NotificationRow {
  return {
    id,
    alerts: [id],
    incident: null,
    title: 'Binance: withdrawals paused',
    body: 'Since 08:00.',
    createdAt: 1,
    state: 'showing',
    shownAt: null,
    replaces: [],
    ...rest,
  }
}

export function exploitRow(id: string, rest: Partial<ExploitRow> = {}): ExploitRow {
  return {
    id,
    platform: 'KiloEX',
    subject: null,
    at: 1,
    amount: null,
    technique: null,
    link: null,
    seenAt: 1,
    told: false,
    ...rest,
  }
}

export function wishRow(id: string, rest: Partial<Wish> = {}): Wish {
  return { id, subject: 'binance', scope: 'all', at: 1, incident: null, resumed: false, ...rest }
}

export function subjectRow(id: string, rest: Partial<SubjectRow> = {}): SubjectRow {
  return { id, sight: 'clear', sightAt: 0, why: '', clearAt: 0, coins: [], sees: 'table', ...rest }
}

export function bookRow(id: string): Book {
  return { id, firstAt: 1, active: 1, routes: { 'BTC/BTC': { since: 0, name: 'Bitcoin' } } }
}

export function sightRow(subject: string, at: number): SightRow {
  return { id: `${subject}@${at}`, subject, at, was: 'clear', sight: 'blind' }
}

export function note(at: number, why: string): JournalRow {
  return { at, subject: 'binance', line: 'note', why }
}
