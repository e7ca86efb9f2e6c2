/** The toolbar icon and its badge. */
import browser from 'webextension-polyfill'
import type { Badge } from '../../src/views/badge.ts'
import type { Tone } from '../../src/views/screen.ts'
import { hasBadge } from '../quirks.ts'

/** Backgrounds that carry white text at 4.5:1 or better. */
const COLOURS: Readonly<Record<Tone, string>> = {
  calm: '#1f7a4d',
  warning: '#8a5800',
  alarm: '#b3261e',
  unknown: '#5c6068',
}
const ICONS: Readonly<Record<Tone, string>> = {
  calm: 'calm',
  warning: 'warning',
  alarm: 'alarm',
  unknown: 'grey',
}
const SIZES = [16, 32, 48] as const

export async function paint({ tone, text, title }: Badge): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${ICONS[tone]}-${size}.png`]))
  await browser.action.setIcon({ path })
  await browser.action.setTitle({ title })
  if (!hasBadge()) return
  await browser.action.setBadgeText({ text })
  await browser.action.setBadgeBackgroundColor({ color: COLOURS[tone] })
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' })
}
