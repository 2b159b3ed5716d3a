import { stopwords } from '../../text/stopwords.ts'
import { words } from '../../text/words.ts'
import type { Body } from './find-body.ts'
import type { Line } from './line.ts'
import { readMetaLine } from './meta-line.ts'

/** The line above the body that shares most with it and reads like a headline; its index, or null. */
export function findHeadline(lines: readonly Line[], body: Body, language: string | null): number | null {
  const bodyWords = wordsOf(lines.slice(body.first, body.last + 1), language)
  let best: { index: number; score: number } | null = null
  for (let index = Math.max(0, body.first - 60); index < body.first; index++) {
    const line = lines[index]
    if (!line || !couldBeHeadline(line, language)) continue
    const score = scoreHeadline(line, bodyWords, language) - (body.first - index) / 40
    if (best === null || score > best.score) best = { index, score }
  }
  return best?.index ?? null
}

function couldBeHeadline(line: Line, language: string | null): boolean {
  if (line.words < 2 || line.words > 30 || line.text.endsWith('.')) return false
  if (line.language !== null && line.language !== language) return false
  const meta = readMetaLine(line.text)
  return meta === null || meta.rest.split(' ').length > 4
}

function scoreHeadline(line: Line, bodyWords: ReadonlySet<string>, language: string | null): number {
  const own = [...wordsOf([line], language)]
  const shared = own.filter((word) => bodyWords.has(word)).length
  return shared / Math.max(own.length, 3) + Math.min(line.words, 10) / 10
}

function wordsOf(lines: readonly Line[], language: string | null): Set<string> {
  const common = stopwords.get(language ?? '') ?? new Set()
  const all = lines.flatMap(({ text }) => words(text).map((word) => word.text.toLowerCase()))
  return new Set(all.filter((word) => !common.has(word)))
}
