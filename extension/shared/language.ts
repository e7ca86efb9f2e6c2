/** Gives the page the language and direction of the words drawn on it. */
import { useLayoutEffect } from 'preact/hooks'

export function useLanguage(lang: string, dir: 'ltr' | 'rtl'): void {
  useLayoutEffect(() => {
    document.documentElement.lang = lang
    document.documentElement.dir = dir
  }, [lang, dir])
}
