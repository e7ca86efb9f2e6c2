/** Whether two bodies are the same bytes, cheaply. */

/** A 64-bit hash as text. Not cryptographic: a feed could only fool itself into being read less often, for 30 minutes. */
export function hashOf(bytes: Uint8Array): string {
  let a = 0x811c9dc5 ^ bytes.length
  let b = 0x9e3779b9
  const words = wordsOf(bytes)
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number
    a = Math.imul(a ^ word, 0x01000193)
    b = (Math.imul(b ^ (word + i), 0x85ebca6b) << 13) | (b >>> 19)
  }
  for (let i = words.length * 4; i < bytes.length; i++) a = Math.imul(a ^ (bytes[i] as number), 0x01000193)
  return `${bytes.length}-${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  return new Uint32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.byteLength / 4))
}
