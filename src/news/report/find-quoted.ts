import { isCompared } from '../comparison/is-compared.ts'
import type { Quoted } from '../readers/stated-link.ts'
import type { Report } from './report.ts'

/** Why a quotation names no sentence. */
export type QuoteFault = 'missing' | 'twice'

type Sentences = Pick<Report, 'sentences'>

/**
 * The compared sentence, by its index, that a quotation means: the one that says just that, else the one that holds it. Of several
 * the one that stands behind `before`. White space is all one.
 */
export function findQuoted({ sentences }: Sentences, { quote, before }: Quoted): number | QuoteFault {
  const asked = plain(quote)
  const compared = sentences.flatMap((sentence, index) =>
    isCompared(sentence) ? [{ index, text: plain(sentence.text) }] : [],
  )
  const places = compared.map((one, place) => ({ ...one, previous: compared[place - 1]?.text ?? '' }))
  const same = places.filter(({ text }) => text === asked)
  const holding = same.length > 0 ? same : places.filter(({ text }) => text.includes(asked))
  const meant =
    holding.length > 1 && before !== undefined
      ? holding.filter((one) => follows(one, plain(before)))
      : holding
  const [only, another] = meant
  if (!only) return holding.length > 0 ? 'twice' : 'missing'
  return another ? 'twice' : only.index
}

/** The quotation that finds a sentence again, with what stands before it. */
export function quoteOf({ sentences }: Sentences, index: number): Quoted {
  const before = sentences.slice(0, index).findLast(isCompared)
  return { quote: plain(sentences[index]?.text ?? ''), before: plain(before?.text ?? '') }
}

const follows = ({ previous }: { previous: string }, before: string) =>
  before === '' ? previous === '' : previous.endsWith(before)

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim()
