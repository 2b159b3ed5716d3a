import type { AsPlainObject } from 'minisearch'

/**
 * A search index for travelling. The library's own JSON repeats the number of a report in digits and quotes for every
 * word it holds; here a number is one character, numbers of reports are told as gaps, and a word leaves out the
 * beginning that it shares with the word before. Unpacked it is the same index.
 *
 *     terms     "0ferry" "4ies" "1og"        ferry, ferries, fog; one a line
 *     holders   for each term and field: how many reports hold it
 *     gaps      for each holder: how many reports lie between it and the one before
 *     times     for each holder: how often, less one
 *     lengths   for each report and field: how many words
 */
export interface PackedIndex {
  reports: number
  fields: Record<string, number>
  averages: number[]
  terms: string
  holders: string
  gaps: string
  times: string
  lengths: string
}

type Postings = Record<string, number>

/** Packs an index whose documents are numbered from 0 without a gap and of which none was removed. */
export function packIndex(plain: AsPlainObject): PackedIndex {
  const { documentCount, fieldIds, averageFieldLength, fieldLength } = plain
  const fields = Object.values(fieldIds)
  const index = [...plain.index].sort(([one], [other]) => (one < other ? -1 : 1))
  const [holders, gaps, times]: [number[], number[], number[]] = [[], [], []]
  for (const [, inFields] of index)
    for (const field of fields) {
      const postings = Object.entries((inFields[field] ?? {}) as Postings)
      holders.push(postings.length)
      let before = -1
      // Keys that are whole numbers come in ascending order.
      for (const [report, count] of postings) {
        gaps.push(Number(report) - before - 1)
        times.push(count - 1)
        before = Number(report)
      }
    }
  const lengths = Array.from({ length: documentCount }, (_, report) =>
    fields.map((field) => (fieldLength as Record<string, number[]>)[report]?.[field] ?? 0),
  ).flat()
  return {
    ...{ reports: documentCount, fields: fieldIds, averages: averageFieldLength },
    terms: shortened(index.map(([term]) => term)),
    holders: written(holders),
    gaps: written(gaps),
    times: written(times),
    lengths: written(lengths),
  }
}

/** The index as the library reads it. */
export function unpackIndex(packed: PackedIndex): AsPlainObject {
  const fields = Object.values(packed.fields)
  const [holders, gaps, times, lengths] = [
    reader(packed.holders),
    reader(packed.gaps),
    reader(packed.times),
    reader(packed.lengths),
  ]
  const postings = (): Postings => {
    const found: Postings = {}
    let report = -1
    for (let left = holders(); left > 0; left--) {
      report += gaps() + 1
      found[report] = times() + 1
    }
    return found
  }
  const byReport = <T>(value: (report: number) => T) =>
    Object.fromEntries(Array.from({ length: packed.reports }, (_, report) => [report, value(report)]))
  return {
    documentCount: packed.reports,
    nextId: packed.reports,
    documentIds: byReport((report) => report),
    fieldIds: packed.fields,
    fieldLength: byReport(() => fields.map(() => lengths())),
    averageFieldLength: packed.averages,
    storedFields: {},
    dirtCount: 0,
    index: lengthened(packed.terms).map((term) => {
      const inFields = fields.map((field) => [field, postings()] as const)
      return [term, Object.fromEntries(inFields.filter(([, found]) => Object.keys(found).length > 0))]
    }),
    serializationVersion: 2,
  }
}

/** Each after the first character, which tells how much of the one before it begins with. A term has no line break. */
function shortened(terms: string[]): string {
  return terms
    .map((term, at) => {
      const before = terms[at - 1] ?? ''
      let shared = 0
      while (shared < 9 && shared < term.length && term[shared] === before[shared]) shared++
      return `${shared}${term.slice(shared)}`
    })
    .join('\n')
}

function lengthened(terms: string): string[] {
  let before = ''
  return (terms === '' ? [] : terms.split('\n')).map((short) => {
    before = before.slice(0, Number(short[0])) + short.slice(1)
    return before
  })
}

// Printable first: what JSON would have to escape is rare. Half characters (surrogates) are passed over.
const [firstCharacter, surrogates, afterSurrogates] = [0x20, 0xd800, 0xe000]

const written = (numbers: number[]) =>
  numbers
    .map((number) => number + firstCharacter)
    .map((code) => String.fromCodePoint(code < surrogates ? code : code + afterSurrogates - surrogates))
    .join('')

/** Reads one number after the other. */
function reader(text: string): () => number {
  let at = 0
  return () => {
    const code = text.codePointAt(at) ?? firstCharacter
    at += code > 0xffff ? 2 : 1
    return (code < surrogates ? code : code - afterSurrogates + surrogates) - firstCharacter
  }
}
