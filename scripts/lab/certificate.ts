/** A self-signed certificate made on the spot, so that no private key has to be kept in the repository. */
import { generateKeyPairSync, sign } from 'node:crypto'

export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** P-256, ten years, for no host in particular: browsers of the lab are told to accept any certificate. */
export function makeCertificate(now: Date = new Date()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = sequence(objectId(1, 2, 840, 10045, 4, 3, 2)) // ecdsa-with-SHA256
  const name = sequence(set(sequence(objectId(2, 5, 4, 3), tagged(0x0c, Buffer.from('Haltwatch lab')))))
  const years = sequence(utcTime(addYears(now, -1)), utcTime(addYears(now, 9)))
  const key = publicKey.export({ type: 'spki', format: 'der' })
  const body = sequence(integer(1), algorithm, name, years, name, key)
  const signature = sign('sha256', body, privateKey)
  const der = sequence(body, algorithm, tagged(0x03, Buffer.concat([Buffer.from([0]), signature])))
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`,
  }
}

/** DER (ITU-T X.690): a tag, a length, the content. */
function tagged(tag: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content])
}

function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length]
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
}

function integer(n: number): Buffer {
  return tagged(0x02, Buffer.from([n]))
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts))
}

function set(...parts: readonly Buffer[]): Buffer {
  return tagged(0x31, Buffer.concat(parts))
}

function objectId(first: number, second: number, ...rest: readonly number[]): Buffer {
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

/** Seven bits a byte, the high bit set on all but the last. */
function base128(n: number): readonly number[] {
  const bytes = [n & 0x7f]
  for (let left = n >> 7; left > 0; left >>= 7) bytes.unshift((left & 0x7f) | 0x80)
  return bytes
}

function utcTime(date: Date): Buffer {
  const [day = '', time = ''] = date.toISOString().split('T')
  return tagged(
    0x17,
    Buffer.from(`${day.slice(2).replaceAll('-', '')}${time.slice(0, 8).replaceAll(':', '')}Z`),
  )
}

function addYears(date: Date, years: number): Date {
  const moved = new Date(date)
  moved.setUTCFullYear(moved.getUTCFullYear() + years)
  return moved
}
