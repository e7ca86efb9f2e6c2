/** A short sound of ours: in Chrome through a page off the screen, elsewhere in the background page itself. */
import browser from 'webextension-polyfill'
import type { SoundTone } from '../../src/preferences.ts'
import { offscreenPages } from '../quirks.ts'
import { chime } from '../sound/chime.ts'

/** The page plays by itself once it is there, and closes itself: a worker that dies meanwhile takes nothing with it. */
export async function play(tone: SoundTone): Promise<void> {
  const pages = offscreenPages()
  if (!pages) return chime(tone)
  await pages.createDocument({
    url: browser.runtime.getURL(`extension/sound/sound.html#${tone}`),
    reasons: ['AUDIO_PLAYBACK'],
    justification: 'Plays the sound the user has chosen for a message about an exchange.',
  })
}
