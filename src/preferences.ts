/** How the user wants to be told and shown things. What makes a record of them good stands in preferences-shape.ts. */
import type { InferOutput } from 'valibot'
import type { PreferencesShape } from './preferences-shape.ts'

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

export type Preferences = InferOutput<typeof PreferencesShape>
