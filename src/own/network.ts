/** Which hosts are out in public: Haltwatch never asks anything inside a person's own network. */

/** As the URL parser writes it: `0x7f.1` has become `127.0.0.1`, and an address of IPv6 stands in brackets. */
export function isPublic(hostname: string): boolean {
  if (hostname.startsWith('[')) return isPublicV6(hostname.slice(1, -1))
  const v4 = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(hostname)
  if (v4) return isPublicV4(v4.slice(1).map(Number))
  return hostname.includes('.') && !INSIDE.test(hostname)
}

/** Names that lead nowhere in public: RFC 6761, RFC 6762, RFC 8375, RFC 9476, and what routers hand out. */
const INSIDE =
  /\.(?:alt|corp|home|home\.arpa|internal|intranet|invalid|lan|local|localdomain|localhost|onion|private|test)$/

/** The first numbers of an address, and how many bits of them count (RFC 6890). */
const RESERVED: readonly (readonly [readonly number[], number])[] = [
  [[0], 8],
  [[10], 8],
  [[100, 64], 10],
  [[127], 8],
  [[169, 254], 16],
  [[172, 16], 12],
  [[192, 0, 0], 24],
  [[192, 168], 16],
  [[198, 18], 15],
  // Everything from 224 on: groups, and what nobody owns.
  [[224], 3],
]

function isPublicV4(parts: readonly number[]): boolean {
  const whole = numberOf(parts)
  return !RESERVED.some(([start, bits]) => {
    const size = 2 ** (32 - bits)
    return Math.floor(whole / size) === Math.floor(numberOf(start) / size)
  })
}

function numberOf(parts: readonly number[]): number {
  return [0, 1, 2, 3].reduce((sum, index) => sum * 256 + (parts[index] ?? 0), 0)
}

/** Only 2000::/3 is given to the public (RFC 4291); 2002::/16 carries any IPv4 address in disguise (RFC 3056). */
function isPublicV6(address: string): boolean {
  return /^[23][\da-f]{3}:/.test(address) && !/^(?:2002|2001:db8|2001:0?):/.test(address)
}
