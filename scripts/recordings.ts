/** Writes the built-in recordings into test/replay: `npm run recordings`. */
import { fileURLToPath } from 'node:url'
import { AWS_TOKYO } from './recordings/aws-tokyo.ts'
import { type MadeRecording, writeRecording } from './recordings/write.ts'

const RECORDINGS: readonly MadeRecording[] = [AWS_TOKYO]

const folder = fileURLToPath(new URL('../test/replay', import.meta.url))
for (const recording of RECORDINGS) writeRecording(folder, recording)
console.log(`${RECORDINGS.length} recordings written.`)
