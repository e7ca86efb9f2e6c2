/** The language and the colours of every page. */
import type { Settings } from '../ledger/rows.ts'
import { LANGUAGES, type Language, THEMES } from '../preferences.ts'
import type { Tongue } from '../words.ts'
import type { Select } from './settings-select.ts'

export type Theme = (typeof THEMES)[number]

export interface PageLookView {
  readonly title: string
  readonly language: Select<Language>
  readonly theme: Select<Theme>
}

/** Each in itself, so that people find their own whatever the page speaks. */
const NAMES: Readonly<Record<Exclude<Language, 'auto'>, string>> = {
  en: 'English',
  zh_CN: '简体中文',
  ja: '日本語',
  ko: '한국어',
  es: 'Español',
  tr: 'Türkçe',
  vi: 'Tiếng Việt',
  pt_BR: 'Português (Brasil)',
  ru: 'Русский',
}

export function pageLookView({ language, theme }: Settings, { say }: Tongue): PageLookView {
  return {
    title: say('settings_look'),
    language: {
      label: say('settings_language'),
      value: language,
      options: LANGUAGES.map((value) =>
        value === 'auto'
          ? { value, label: say('settings_language_auto') }
          : { value, label: NAMES[value], lang: value.replace('_', '-') },
      ),
    },
    theme: {
      label: say('settings_theme'),
      value: theme,
      options: THEMES.map((value) => ({ value, label: say(`settings_theme_${value}`) })),
    },
  }
}
