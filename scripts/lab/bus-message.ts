/** Reads messages off a D-Bus: the little of its wire format that a notification is made of. */

export interface BusMessage {
  readonly serial: number
  /** Fields of the header; '' and 0 where a message has none. */
  readonly member: string
  readonly sender: string
  readonly destination: string
  readonly replyTo: number
  /** Its arguments, still as they came over the wire. */
  readonly body: Reader
}

/** Reads values in order, each from the boundary its kind asks for. */
export interface Reader {
  readonly position: () => number
  /** Goes on to the next multiple of `size`, or of wherever a record begins: 8. */
  readonly align: (size: number) => void
  readonly byte: () => number
  readonly number: () => number
  readonly text: () => string
  readonly texts: () => readonly string[]
  /** The name of a type: a text with a short length. */
  readonly typeName: () => string
}

/** Endianness, kind, flags and version, then the lengths of body and fields around a serial number. */
const HEAD = 16
const MEMBER = 3
const REPLY_TO = 5
const DESTINATION = 6
const SENDER = 7

/** The first whole message of the bytes so far and what follows it, or null while it is not all there. */
export function takeMessage(bytes: Buffer): { readonly message: BusMessage; readonly rest: Buffer } | null {
  if (bytes.length < HEAD) return null
  const little = bytes.toString('latin1', 0, 1) === 'l'
  const header = reader(bytes, little, 4)
  const [bodyLength, serial, fieldsLength] = [header.number(), header.number(), header.number()]
  const start = Math.ceil((HEAD + fieldsLength) / 8) * 8
  const end = start + bodyLength
  if (bytes.length < end) return null
  const body = reader(bytes.subarray(start, end), little)
  const message = { serial, ...readFields(header, HEAD + fieldsLength), body }
  return { message, rest: bytes.subarray(end) }
}

/** Records of a code, a type and a value, which is a number, a type name or a text. */
function readFields(header: Reader, end: number): Omit<BusMessage, 'serial' | 'body'> {
  const fields: (string | number)[] = []
  while (header.position() < end) {
    header.align(8)
    const code = header.byte()
    const type = header.typeName()
    fields[code] = type === 'u' ? header.number() : type === 'g' ? header.typeName() : header.text()
  }
  const text = (code: number) => String(fields[code] ?? '')
  return {
    member: text(MEMBER),
    sender: text(SENDER),
    destination: text(DESTINATION),
    replyTo: Number(fields[REPLY_TO] ?? 0),
  }
}

function reader(bytes: Buffer, little: boolean, start = 0): Reader {
  let at = start
  const align = (size: number) => {
    at = Math.ceil(at / size) * size
  }
  const skip = (length: number) => {
    at += length
    return at - length
  }
  const byte = () => bytes[skip(1)] ?? 0
  const number = () => {
    align(4)
    return little ? bytes.readUInt32LE(skip(4)) : bytes.readUInt32BE(skip(4))
  }
  const textOf = (length: number) => {
    const from = skip(length + 1) // a zero byte ends it
    return bytes.toString('utf8', from, from + length)
  }
  const text = () => textOf(number())
  const texts = () => {
    const all: string[] = []
    for (const end = number() + at; at < end; ) all.push(text())
    return all
  }
  return { position: () => at, align, byte, number, text, texts, typeName: () => textOf(byte()) }
}
