/** How many numbers one vector has. */
export const vectorSize = 128

/** They are whole numbers from minus this to this. */
export const largestValue = 46

/** What JSON writes as it is, in one byte each: every sign of ASCII but the quotation mark and the backslash. One for each value. */
const signs = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)).filter(
  (one) => !/["\\]/.test(one),
)
const valueBySign = new Map(signs.map((sign, n) => [sign, n - largestValue]))

/** Vectors as one string: a sign for each value. */
export function packVectors(vectors: Int8Array[]): string {
  return vectors.map((vector) => Array.from(vector, (value) => signs[value + largestValue]).join('')).join('')
}

/** The vectors of a packed string; throws where a sign in it stands for no value. A rest that is no whole vector is left out. */
export function unpackVectors(packed: string): Int8Array[] {
  const values = Int8Array.from(packed, (sign) => {
    const value = valueBySign.get(sign)
    if (value === undefined) throw new Error(`no value of a vector: ${sign}`)
    return value
  })
  return Array.from({ length: Math.floor(values.length / vectorSize) }, (_, n) =>
    values.subarray(n * vectorSize, (n + 1) * vectorSize),
  )
}
