import { identifyLanguage } from '../../text/language.ts'
import type { Line } from './line.ts'

/** The language that most of the dump's prose is written in, counted in words of lines long enough to tell. */
export function articleLanguage(lines: readonly Line[]): string | null {
  const votes = new Map<string, number>()
  for (const { language, words, endsSentence } of lines) {
    if (language === null) continue
    votes.set(language, (votes.get(language) ?? 0) + (endsSentence ? words : words / 10))
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  return best?.[0] ?? identifyLanguage(lines.map(({ text }) => text).join('\n'))
}
