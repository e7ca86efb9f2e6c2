import { expect, test } from 'vitest'
import { takeMessage } from '../../../scripts/lab/bus-message.ts'

/** A call of Echo("a \"b\"", 7), from :1.5 to :1.2, as the wire carries it. */
function message(little: boolean): Buffer {
  const number = (n: number) => {
    const bytes = Buffer.alloc(4)
    little ? bytes.writeUInt32LE(n) : bytes.writeUInt32BE(n)
    return bytes
  }
  const padded = (bytes: Buffer, size: number) =>
    Buffer.concat([bytes, Buffer.alloc((size - (bytes.length % size)) % size)])
  const text = (words: string) => Buffer.concat([number(Buffer.byteLength(words)), Buffer.from(`${words}\0`)])
  const field = (code: number, type: string, value: Buffer) =>
    Buffer.concat([Buffer.from([code, 1, type.charCodeAt(0), 0]), value])
  const signature = Buffer.concat([Buffer.from([2]), Buffer.from('su\0')])
  const body = Buffer.concat([padded(text('a "b"\nü'), 4), number(7)])
  const fields = Buffer.concat([
    padded(field(3, 's', text('Echo')), 8),
    padded(field(6, 's', text(':1.2')), 8),
    padded(field(7, 's', text(':1.5')), 8),
    padded(field(8, 'g', signature), 8),
    field(5, 'u', number(41)),
  ])
  const head = Buffer.concat([Buffer.from([little ? 0x6c : 0x42, 1, 0, 1]), number(body.length), number(9)])
  return Buffer.concat([padded(Buffer.concat([head, number(fields.length), fields]), 8), body])
}

test.each([true, false])('a message is read from the wire in either byte order (little: %s)', (little) => {
  const taken = takeMessage(Buffer.concat([message(little), Buffer.from('next')]))
  expect(taken?.message).toMatchObject({
    member: 'Echo',
    sender: ':1.5',
    destination: ':1.2',
    serial: 9,
    replyTo: 41,
  })
  expect(taken?.message.body.text()).toBe('a "b"\nü')
  expect(taken?.message.body.number()).toBe(7)
  expect(taken?.rest.toString()).toBe('next')
})

test('a message that has not arrived whole is waited for', () => {
  const whole = message(true)
  for (const length of [0, 8, 15, 16, 40, whole.length - 1])
    expect(takeMessage(whole.subarray(0, length))).toBeNull()
  expect(takeMessage(whole)).not.toBeNull()
})
