import type { Sentence } from '../../../news/sentence.ts'
import type { Quoted } from './quoted-stretches.ts'
import type { QuotationScene, Speaker } from './quoted-subject.ts'

/** `Ann Lowe: 'We will not pay'`: the name before the colon of a headline is the speaker's. */
export function beforeColon({ reading, cast }: QuotationScene, { spans }: Quoted): Speaker | null {
  const [span] = spans
  const sentence = reading.sentences[span?.sentence ?? -1]
  if (!span || !isAbove(sentence)) return null
  const person = cast.personAt(span.sentence, 0)
  const last = reading.tokens[span.sentence]?.[(person?.to ?? 0) - 1]
  if (!person || !last || !/^:\s*$/.test(sentence?.text.slice(last.end, span.start) ?? '')) return null
  return {
    name: person.name,
    saidBy: { sentence: span.sentence, start: 0, end: last.end },
    reason: 'the name stands before the colon',
  }
}

/** Whether a sentence stands above the text, where a few of someone's words are given before it is told whose. */
export function isAbove(sentence: Sentence | undefined): boolean {
  return /headline|standfirst|heading/.test(sentence?.unit ?? '')
}

/** Whether some words, three or more, are part of longer ones. */
export function isPartOf(part: string, whole: string): boolean {
  const [short, long] = [plain(part), plain(whole)]
  return short.trim().split(' ').length >= 3 && long.includes(short)
}

function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
