import type { Sentence, Span } from '../../../news/report/sentence.ts'
import type { Reading } from '../reading.ts'
import type { Quoted } from './quotations/quoted-stretches.ts'
import type { QuotationScene, Speaker } from './quotations/quoted-subject.ts'

/**
 * `Ann Lowe: 'We will not pay'`: the name before the colon is the speaker's. In a heading and in a line that is one
 * sentence it is also where other words stand between: `Lowe: Harbour needs 'a new start'`.
 */
export function beforeColon({ reading, cast }: QuotationScene, { spans }: Quoted): Speaker | null {
  const [span] = spans
  const sentence = reading.sentences[span?.sentence ?? -1]
  if (!span || !sentence) return null
  const person = cast.personAt(span.sentence, 0)
  const last = reading.tokens[span.sentence]?.[(person?.to ?? 0) - 1]
  const between = last ? sentence.text.slice(last.end, span.start) : ''
  const isLine = isAbove(sentence) || (isAlone(reading, span.sentence) && !/[.!?]$/.test(sentence.text))
  if (!person || !last || !(isLine ? /^:\s/ : /^:\s*$/).test(between)) return null
  return {
    name: person.name,
    saidBy: { sentence: span.sentence, start: 0, end: last.end },
    reason: 'the name stands before the colon',
  }
}

/** The only sentence of its paragraph. */
function isAlone({ sentences }: Reading, sentence: number): boolean {
  const { block } = sentences[sentence] ?? {}
  return sentences[sentence - 1]?.block !== block && sentences[sentence + 1]?.block !== block
}

/**
 * Whether words stand in a heading: in one that is told, in the first line of a text without a headline, or as a line
 * that is one sentence and nothing but these words.
 */
export function isHeading(reading: Reading, { sentence, start, end }: Span): boolean {
  const here = reading.sentences[sentence]
  if (!here || isAbove(here)) return here !== undefined
  if (!isAlone(reading, sentence)) return false
  const isFirst = reading.article.headline.text === '' && sentence === 0
  return isFirst || end - start >= 0.9 * here.text.trim().length
}

/** Whether a sentence stands above the text, where a few of someone's words are given before it is told whose. */
function isAbove(sentence: Sentence | undefined): boolean {
  return /headline|standfirst|heading/.test(sentence?.unit ?? '')
}

/** Gives, for some words, those of the texts that they are part of, where they are three or more, or the whole of. */
export function indexLonger<T extends { text: string }>(texts: T[]): (words: string) => T[] {
  const plainTexts = texts.map(({ text }) => plain(text))
  const withRun = new Map<string, number[]>()
  plainTexts.forEach((text, n) => {
    for (const run of new Set([...runsOfThree(text), text])) {
      const known = withRun.get(run)
      if (known) known.push(n)
      else withRun.set(run, [n])
    }
  })
  return (words) => {
    const short = plain(words)
    const runs = runsOfThree(short)
    const holders = (runs.length > 0 ? runs : [short]).map((run) => withRun.get(run) ?? [])
    const fewest = holders.reduce((few, list) => (list.length < few.length ? list : few), holders[0] ?? [])
    return fewest.filter((n) => plainTexts[n]?.includes(short)).map((n) => texts[n] as T)
  }
}

function runsOfThree(plainText: string): string[] {
  const words = plainText.trim().split(' ')
  return words.slice(2).map((_, i) => words.slice(i, i + 3).join(' '))
}

function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
