import { baseLanguage } from '../../../language/which/base-language.ts'
import { commonSubsequence } from '../../../language/words/similarity.ts'
import { words } from '../../../language/words/words.ts'
import type { MentionOf } from '../../../news/report/mention.ts'
import type { Report } from '../../../news/report/report.ts'
import { factsOf } from '../candidates/word-facts.ts'
import { mayBeOneName } from '../measures/other-people.ts'
import type { Entry } from './pair-rows.ts'

type Quotation = MentionOf<'quotation'>

/** The words of a quotation, in a list and between spaces, and those that say something: no grammar, no names. */
interface Said {
  all: string[]
  plain: string
  telling: string[]
}

/**
 * Which quotations give the same words of the same mouth: equal, cut (one inside the other), or reworded (most telling words
 * shared, in order). Names that two quotations share tie them no more than they tie the two reports; two different speakers
 * never share a row.
 */
export function sameQuotations(a: Report, b: Report) {
  const names = new Set([...namesOf(a), ...namesOf(b)])
  const saidIn = (report: Report) => {
    const known = new Map<Quotation, Said>()
    return (quotation: Quotation): Said => {
      const met = known.get(quotation)
      if (met) return met
      const said = readSaid(quotation, names, baseLanguage(report.article.language ?? 'en'))
      known.set(quotation, said)
      return said
    }
  }
  const [inA, inB] = [saidIn(a), saidIn(b)]
  return ({ mention: x }: Entry<Quotation>, { mention: y }: Entry<Quotation>): boolean =>
    mayBeOneSpeaker(x.speaker, y.speaker) && isSame(inA(x), inB(y))
}

/** `a spokeswoman` may be anyone; names are of one person or of two. */
function mayBeOneSpeaker(x: string | null, y: string | null): boolean {
  if (x === null || y === null || x === y) return true
  return [x, y].some((name) => !/\p{Lu}/u.test(name)) || mayBeOneName(x, y)
}

/** Quotations of a row that put together are the same words do not differ: one report only breaks off to say who speaks. */
export function quotationsDiffer(a: Quotation[], b: Quotation[]): boolean {
  const [x, y] = [a, b].map((side) => side.flatMap(wordsOf).join(' '))
  return x !== y
}

const [fewestWords, fewestTelling] = [3, 3]
const sharedTelling = 0.7

function isSame(x: Said, y: Said): boolean {
  const [short, long] = x.all.length <= y.all.length ? [x, y] : [y, x]
  if (short.all.length === 0) return false
  if (short.plain === long.plain) return true
  if (short.all.length < fewestWords || short.telling.length === 0) return false
  if (long.plain.includes(short.plain)) return true
  const least = Math.min(x.telling.length, y.telling.length)
  const shared = inOrder(x.telling, y.telling)
  return shared >= fewestTelling && shared / least >= sharedTelling
}

function readSaid(quotation: Quotation, names: Set<string>, language: string): Said {
  const telling = words(quotation.text).filter(({ text }, n) => {
    const { lower, stop, capitalised } = factsOf(text, language)
    const isName = names.has(lower) || (capitalised && n > 0 && language !== 'de')
    return !stop && !isName
  })
  const all = wordsOf(quotation)
  return { all, plain: ` ${all.join(' ')} `, telling: telling.map(({ text }) => text.toLowerCase()) }
}

function wordsOf({ text }: Quotation): string[] {
  return words(text.toLowerCase().replace(/[’]/gu, "'")).map((word) => word.text)
}

/** Lower-case words of all names of a report. */
function namesOf({ mentions }: Report): string[] {
  return mentions.flatMap((mention) => {
    if (mention.kind !== 'person' && mention.kind !== 'organisation' && mention.kind !== 'place') return []
    return words(`${mention.name} ${mention.text}`.toLowerCase()).map(({ text }) => text)
  })
}

/** A quotation has few words; of an endless one the first 200 are compared. */
const mostWords = 200

function inOrder(a: string[], b: string[]): number {
  const numbers = new Map<string, number>()
  const numbered = (side: string[]) =>
    side.slice(0, mostWords).map((word) => {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      return number
    })
  return commonSubsequence(numbered(a), numbered(b))
}
