/** How the user wants to be told and shown things: one record, checked the same way wherever it comes from. */
import * as v from 'valibot'
import { SIGNALS, type Signal } from './glossary.ts'

/** From which level on a signal is told; `never` keeps it to the popup. */
export const THRESHOLDS = ['degraded', 'paused', 'never'] as const
export type Threshold = (typeof THRESHOLDS)[number]

/** `auto`: the browser's. The others are the folders of public/_locales. */
export const LANGUAGES = ['auto', 'en', 'zh_CN', 'ja', 'ko', 'es', 'tr', 'vi', 'pt_BR', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]

/** What is heard with a message: what the system does, a sound of ours, or nothing. */
export const SOUNDS = ['system', 'chime', 'none'] as const
export type Sound = (typeof SOUNDS)[number]

/** How bad the news of a message is: a pause of withdrawals, anything else that is wrong, or nothing that is wrong. */
export const TONES = ['alarm', 'warning', 'calm'] as const
export type SoundTone = (typeof TONES)[number]

export const THEMES = ['auto', 'light', 'dark'] as const
/** Paces of feeds are multiplied by this in quiet times; in trouble the floor holds for all. */
export const PACES = { brisk: 1, gentle: 3 } as const
/** Minutes between reminders of a pause that goes on; 0: none. */
export const REMINDERS = [0, 30, 60, 180] as const

const MINUTES_A_DAY = 24 * 60
const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MINUTES_A_DAY - 1))
const threshold = v.picklist(THRESHOLDS)
const sound = v.picklist(SOUNDS)

export const PREFERENCES = {
  tell: v.object(
    Object.fromEntries(SIGNALS.map((one) => [one, threshold])) as Record<Signal, typeof threshold>,
  ),
  /** Tell once of a cloud event where chosen exchanges stand, before they say a word themselves. */
  earlyWarning: v.boolean(),
  /** Local minutes of the day, across midnight when `to` is before `from`. `through`: signals told all the same. */
  quiet: v.pipe(
    v.object({ on: v.boolean(), from: minute, to: minute, through: v.array(v.picklist(SIGNALS)) }),
    v.check(
      ({ on, from, to }) => !on || from !== to,
      'Quiet hours must not begin and end at the same minute.',
    ),
  ),
  /** By how bad the news is: a pause, something partly closed, or open again. */
  sounds: v.object({ alarm: sound, warning: sound, calm: sound }),
  remindEvery: v.picklist(REMINDERS),
  language: v.picklist(LANGUAGES),
  theme: v.picklist(THEMES),
  pace: v.picklist(['brisk', 'gentle']),
  /** Megabytes of answers a day, unpacked, after which paces are stretched (never in trouble); 0: no limit. */
  budgetMb: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
}

export const PreferencesShape = v.object(PREFERENCES)
export type Preferences = v.InferOutput<typeof PreferencesShape>
