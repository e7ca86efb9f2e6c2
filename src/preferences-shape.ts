/** What makes a record of preferences good, wherever it comes from. Pages that only draw do without it. */
import * as v from 'valibot'
import { SIGNALS, type Signal } from './glossary.ts'
import { LANGUAGES, REMINDERS, SOUNDS, THEMES, THRESHOLDS } from './preferences.ts'

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
