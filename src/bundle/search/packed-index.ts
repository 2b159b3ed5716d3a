import type { AsPlainObject } from 'minisearch'

/**
 * A search index for travelling. The library's own JSON repeats the number of a report in digits and quotes for every
 * word it holds; here a number is one character, numbers of reports are told as gaps, and a word leaves out the
 * beginning that it shares with the word before. Who holds a word comes in parts, a stretch of the alphabet each, of which a query
 * needs a few; put together it is the same index.
 *
 *     terms     "0ferry" "4ies" "1og"        ferry, ferries, fog; one a line
 *     starts    which term each part begins with, by its place
 *     lengths   for each report and field: how many words
 *
 *     a part:
 *     holders   for each of its terms and each field: how many reports hold it
 *     gaps      for each holder: how many reports lie between it and the one before
 *     times     for each holder: how often, less one
 */
export interface PackedIndex {
  reports: number
  fields: Record<string, number>
  averages: number[]
  terms: string
  starts: number[]
  lengths: string
}

export interface PackedPart {
  holders: string
  gaps: string
  times: string
}

/** A term of the index as the library writes it, with who holds it in which field. */
export type TermEntry = AsPlainObject['index'][number]

type Postings = Record<string, number>

/** About how many holders a part tells of. */
const holdersOfPart = 5000

/** Packs an index whose documents are numbered from 0 without a gap and of which none was removed. */
export function packIndex(plain: AsPlainObject): { index: PackedIndex; parts: PackedPart[] } {
  const { documentCount, fieldIds, averageFieldLength, fieldLength } = plain
  const fields = Object.values(fieldIds)
  const index = [...plain.index].sort(([one], [other]) => (one < other ? -1 : 1))
  const lengths = Array.from({ length: documentCount }, (_, report) =>
    fields.map((field) => (fieldLength as Record<string, number[]>)[report]?.[field] ?? 0),
  ).flat()
  const starts = startsOf(index)
  return {
    index: {
      ...{ reports: documentCount, fields: fieldIds, averages: averageFieldLength, starts },
      terms: shortened(index.map(([term]) => term)),
      lengths: written(lengths),
    },
    parts: starts.map((start, part) => packPart(index.slice(start, starts[part + 1]), fields)),
  }
}

function startsOf(index: readonly TermEntry[]): number[] {
  const starts: number[] = []
  let holders = holdersOfPart
  for (const [place, [, inFields]] of index.entries()) {
    if (holders >= holdersOfPart) {
      starts.push(place)
      holders = 0
    }
    for (const postings of Object.values(inFields)) holders += Object.keys(postings).length
  }
  return starts
}

function packPart(index: readonly TermEntry[], fields: readonly number[]): PackedPart {
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
  return { holders: written(holders), gaps: written(gaps), times: written(times) }
}

/** Who holds the terms of a part; `terms` are those. */
export function unpackPart({ fields }: PackedIndex, terms: readonly string[], part: PackedPart): TermEntry[] {
  const [holders, gaps, times] = [reader(part.holders), reader(part.gaps), reader(part.times)]
  const postings = (): Postings => {
    const found: Postings = {}
    let report = -1
    for (let left = holders(); left > 0; left--) {
      report += gaps() + 1
      found[report] = times() + 1
    }
    return found
  }
  return terms.map((term) => {
    const inFields = Object.values(fields).map((field) => [field, postings()] as const)
    return [term, Object.fromEntries(inFields.filter(([, found]) => Object.keys(found).length > 0))]
  })
}

/** The index as the library reads it, with these of its terms. */
export function plainIndex(packed: PackedIndex, index: TermEntry[]): AsPlainObject {
  const lengths = reader(packed.lengths)
  const byReport = <T>(value: (report: number) => T) =>
    Object.fromEntries(Array.from({ length: packed.reports }, (_, report) => [report, value(report)]))
  return {
    documentCount: packed.reports,
    nextId: packed.reports,
    documentIds: byReport((report) => report),
    fieldIds: packed.fields,
    fieldLength: byReport(() => Object.values(packed.fields).map(() => lengths())),
    averageFieldLength: packed.averages,
    storedFields: {},
    dirtCount: 0,
    index,
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

/** The terms of an index, in their order. */
export function termsOf({ terms }: Pick<PackedIndex, 'terms'>): string[] {
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
