/** What an announcement of an exchange means for people who want their money out. */
import type { Millis } from '../../glossary.ts'
import { type Scope, scopeOf } from './assets.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { type Flow, flowOf, judge, type Kind, type Verdict } from './judge.ts'
import { ko } from './ko.ts'
import { languageOf } from './language.ts'
import { chainsIn } from './networks.ts'
import { isPlain, reachesAll } from './reach.ts'
import { clausesOf, sentencesOf, TEXT_LIMIT, TITLE_LIMIT, tidy, withoutUnaffected } from './sentences.ts'
import { windowOf } from './window.ts'
import type { Language, Words } from './words.ts'
import { zh } from './zh.ts'

export interface Announcement {
  readonly title: string
  readonly text?: string
  readonly language?: Language
  readonly exchange?: string
  readonly at?: Millis | null
}

export interface Classified {
  readonly kind: Kind
  readonly signal: Flow | null
  readonly assets: readonly string[]
  readonly networks: readonly string[]
  /** Clearly every withdrawal (or deposit) of the exchange. */
  readonly all: boolean
  readonly from: Millis | null
  readonly to: Millis | null
  /** Name of the rule that decided, for the journal: `en/stopped`. */
  readonly rule: string
}

const LANGUAGES: Readonly<Record<Language, Words>> = { en, ko, zh, ja }
const MOST_SENTENCES = 40
const FIRST_PARAGRAPHS = 600
const NO_WINDOW = { from: null, to: null }

/** The words that decided, and what they decided. */
interface Decision {
  readonly verdict: Verdict
  readonly sentence: string
  /** The coins it is limited to, when a title names more. */
  readonly only?: readonly string[]
  /** Said below a title that announces work on the whole platform. */
  readonly platform: boolean
}

export function classify(announcement: Announcement): Classified {
  const title = tidy(announcement.title, TITLE_LIMIT)
  const text = tidy(announcement.text ?? '', TEXT_LIMIT)
  const language = languageOf(`${title} ${text.slice(0, 200)}`, announcement.language)
  const words = LANGUAGES[language]
  const decision = decide(title, text, words)
  const said = scopeFor(decision, title, words.every.test(decision.sentence) ? '' : text)
  const named = /^chain-/.test(decision.verdict.rule) ? ofChain(said, decision.sentence) : said
  const { kind, signal, rule } = ofWhom(decision.verdict, named)
  const bank = named.assets.length + named.networks.length === 0 && words.bank.test(decision.sentence)
  const scope = bank && words.bankMoney ? { ...named, assets: [words.bankMoney] } : named
  const parts = [decision.sentence, title, ...telling(text, words, signal)]
  return {
    kind,
    signal,
    ...scope,
    all: signal !== null && reachesAll({ ...decision, title, scope }, words),
    ...(kind === 'other' ? NO_WINDOW : windowOf(parts, { language, at: announcement.at ?? null })),
    rule: `${language}/${rule}`,
  }
}

/** "MEXC to support Polygon Rio hardfork": the chain is worked on, with every coin on it. */
function ofChain(scope: Scope, sentence: string): Scope {
  const networks = scope.networks.length > 0 ? [] : chainsIn(sentence)
  return networks.length > 0 ? { assets: [], networks } : scope
}

/** "Solana network halt" stops money; "network outage" without a name is trouble of the exchange's own network. */
function ofWhom(verdict: Verdict, { assets, networks }: Scope): Verdict {
  if (verdict.rule !== 'chain-halt' || assets.length + networks.length > 0) return verdict
  return { ...verdict, kind: 'maintenance', signal: null }
}

/** Sentences of a text, those that say what stops first. When money stops, the hours of trading say nothing of it. */
function telling(text: string, words: Words, signal: Flow | null): readonly string[] {
  const sentences = sentencesOf(text)
    .slice(0, MOST_SENTENCES)
    .filter((one) => !signal || flowOf(one, words) || words.maintain.test(one) || !words.platform.test(one))
  const stops = sentences.filter((one) => words.stop.test(one) || words.maintain.test(one))
  return [...stops, ...sentences.filter((one) => !stops.includes(one))]
}

/** The title decides, unless it is vague or its text says that it is over. */
function decide(title: string, text: string, words: Words): Decision {
  const headline = ofTitle(title, words)
  const { kind, signal, open } = headline.verdict
  if (text === '' || (open === 'no' && signal === null) || kind === 'resumes') return headline
  const below = sentencesOf(text)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => withoutUnaffected(sentence, words))
    .filter((sentence) => sentence !== '')
    .map((sentence) => decisionOn(sentence, words))
  const stop = below.find((one) => one.verdict.kind === 'suspends' && one.verdict.named)
  const over = below.findLast((one) => one.verdict.kind === 'resumes' && !words.ahead.test(one.sentence))
  const isOver = over && !below.slice(below.indexOf(over)).some((one) => one.verdict.kind === 'suspends')
  if (open === 'no') return isOver ? over : (whoseWork(headline, stop) ?? worse(headline, stop, words))
  if (open === 'stops') return stop ? { ...stop, platform: kind === 'maintenance' } : headline
  const said = (isOver ? over : stop) ?? below.find(isOfMoney)
  return said ?? ((isPlain(title, words) && below.find(isWork)) || headline)
}

/** "Wallets disabled" does not say whose; its text may. */
function whoseWork(headline: Decision, stop: Decision | undefined): Decision | null {
  if (headline.verdict.named || headline.verdict.kind !== 'suspends' || !stop) return null
  const { assets, networks } = scopeOf(headline.sentence)
  return assets.length + networks.length === 0 ? stop : null
}

/** "SOL sends - degraded performance", and below it: "Sends are currently paused". */
function worse(headline: Decision, stop: Decision | undefined, words: Words): Decision {
  if (headline.verdict.kind !== 'delays' || !stop || words.ahead.test(stop.sentence)) return headline
  return stop.verdict.signal === headline.verdict.signal ? stop : headline
}

function isOfMoney({ verdict }: Decision): boolean {
  return verdict.signal !== null && verdict.named
}

function isWork({ verdict }: Decision): boolean {
  return verdict.kind === 'maintenance'
}

/**
 * "Deposits resumed, withdrawals remain suspended" is a stop. "입출금 중단 (출금 재개)" was one for both, and is the
 * end of one of them; "(THE 재개)" ends it for one coin.
 */
function ofTitle(title: string, words: Words): Decision {
  // "平台维护期间充提正常" is one clause: of it only the work is left.
  const sentence = withoutUnaffected(title, words) || (words.maintain.exec(title)?.[0] ?? '')
  const whole = decisionOn(sentence, words)
  if (whole.verdict.kind !== 'resumes' && whole.verdict.rule !== 'still-shut') return whole
  const clauses = clausesOf(sentence).map((clause) => decisionOn(clause, words))
  const shut = clauses.find(({ verdict }) => verdict.kind === 'suspends' && verdict.named)
  if (!shut) return whole
  const resumed = clauses.find(({ verdict }) => verdict.kind === 'resumes' && verdict.named)
  if (resumed && resumed.verdict.signal !== shut.verdict.signal)
    return shut.verdict.signal === 'both' ? { ...whole, verdict: resumed.verdict } : shut
  const ending = clauses.find((one) => words.resume.test(one.sentence) && !words.stop.test(one.sentence))
  const only = scopeOf(sentence).assets.filter((coin) => holds(ending?.sentence ?? '', coin))
  return only.length > 0 ? { ...whole, only } : whole
}

function decisionOn(sentence: string, words: Words): Decision {
  return { sentence, verdict: judge(sentence, words), platform: false }
}

function holds(sentence: string, ticker: string): boolean {
  return sentence.split(/[^A-Z0-9]+/).includes(ticker)
}

/** From the words that decided, else from the title, else from the first paragraphs. */
function scopeFor({ verdict, sentence, only }: Decision, title: string, text: string): Scope {
  if (only) return { assets: only, networks: [] }
  const places = verdict.signal === null ? [title] : [sentence, title, text.slice(0, FIRST_PARAGRAPHS)]
  const scopes = places.map((place) => scopeOf(place))
  return (
    scopes.find((one) => one.assets.length > 0 || one.networks.length > 0) ?? { assets: [], networks: [] }
  )
}
