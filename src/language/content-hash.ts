/**
 * Characters (0-9, a-z; ten at most) that stand for a text: the same text always gives the same ones, on every platform.
 * Not for secrets. Two 32-bit multiply-xorshift lanes with MurmurHash3's constants and finish, folded to so many digits.
 */
export function contentHash(text: string, digits: number): string {
  const [a, b] = lanesOf(text)
  const high = mix(a, b)
  const low = mix(b, a)
  const folded = (high * 2 ** 21 + (low >>> 11)) % 36 ** digits
  return folded.toString(36).padStart(digits, '0')
}

/** 32 bits that stand for a text, as a number; for sets of many texts, where a chance collision does no harm. */
export function hash32(text: string): number {
  const [a, b] = lanesOf(text)
  return mix(a, b)
}

function lanesOf(text: string): [number, number] {
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0xcc9e2d51)
    b = Math.imul(b ^ unit, 0x1b873593)
  }
  return [a, b]
}

function mix(one: number, other: number): number {
  const first = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35)
  return (first ^ (first >>> 16)) >>> 0
}
