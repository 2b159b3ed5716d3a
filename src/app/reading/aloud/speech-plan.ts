import type { Report } from '../../../news/report/report.ts'

/** One sentence to speak, in its own language. */
export interface Utterance {
  text: string
  lang: string | null
}

/** What is read aloud of a report, one for each of its sentences: headline, standfirst, paragraphs and subheadings. Captions are not. */
export function planSpeech({ article, sentences }: Report): Utterance[] {
  return sentences.map(({ text, block }) => ({
    text,
    lang: (block === null ? null : article.body[block]?.lang) ?? article.language,
  }))
}

/** Where a clause ends: a sentence is cut there before it is cut between words. */
const clauseEnd = /[,;:–—)]\s+(?=\S)/g

/**
 * Cuts a sentence into pieces of at most `longest` characters (a longer word stays whole). Chromium falls silent in the
 * middle of what a voice from the net takes some 15 seconds to say.
 */
export function cutSpeech(text: string, longest: number): string[] {
  if (text.length <= longest) return [text]
  const head = text.slice(0, longest + 1)
  const clauses = [...head.matchAll(clauseEnd)].map(({ index, 0: end }) => index + end.length)
  const cut = clauses.at(-1) ?? head.lastIndexOf(' ') + 1
  if (cut <= 0 || cut >= text.length) return cutAtNextSpace(text, longest)
  return [text.slice(0, cut), ...cutSpeech(text.slice(cut), longest)]
}

function cutAtNextSpace(text: string, longest: number): string[] {
  const space = text.indexOf(' ', longest)
  if (space < 0) return [text]
  return [text.slice(0, space + 1), ...cutSpeech(text.slice(space + 1), longest)]
}
