/** Plays the sound its address names, and closes. Nobody sees this page. */
import { chime, toneNamed } from './chime.ts'

async function playAndClose(): Promise<void> {
  const tone = toneNamed(location.hash.slice(1))
  try {
    if (tone) await chime(tone)
  } finally {
    window.close()
  }
}

void playAndClose()
