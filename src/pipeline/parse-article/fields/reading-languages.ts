import { baseLanguage } from '../../../language/which/base-language.ts'
import { identifyLanguage } from '../../../language/which/detect-language.ts'
import type { RawDocument } from '../../../news/page/raw-document.ts'
import type { Line } from '../lines/line.ts'

/** Share of the strongest language's prose from which a page holds enough in the editor's language to be read in it. */
const enough = 0.25

/**
 * The languages to read a dump in, by turns until a report is found: the one that most of its prose is written in,
 * counted in words of lines long enough to tell. `stated`, the editor's (a base language), goes before it where the dump
 * holds prose in it, and stands alone where no line tells.
 */
export function readingLanguages(lines: readonly Line[], stated?: string): (string | null)[] {
  const votes = new Map<string, number>()
  for (const { language, words, endsSentence } of lines) {
    if (language === null) continue
    votes.set(language, (votes.get(language) ?? 0) + (endsSentence ? words : words / 10))
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  if (!best) return [identifyLanguage(lines.map(({ text }) => text).join('\n')) ?? stated ?? null]
  const isHeld = stated !== undefined && (votes.get(stated) ?? 0) >= best[1] * enough
  return isHeld && stated !== best[0] ? [stated, best[0]] : [best[0]]
}

/** The lines of a page whose reader states its language: what was taken for the page's own language is that one. */
export function inStatedLanguage(
  lines: readonly Line[],
  { sidecar, statedBy }: Pick<RawDocument, 'sidecar' | 'statedBy'>,
): readonly Line[] {
  if (statedBy !== 'reader' || sidecar?.language === undefined) return lines
  const [found] = readingLanguages(lines)
  const language = baseLanguage(sidecar.language)
  return found === language
    ? lines
    : lines.map((line) => (line.language === found || line.language === null ? { ...line, language } : line))
}
