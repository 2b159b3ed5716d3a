import { functionWords } from '../../text/function-words.ts'
import { wordTexts } from '../../text/words.ts'
import type { Line } from './line.ts'

/** The words of lines that carry content, each once, in lower case: what a headline shares with its report. */
export function contentWords(lines: readonly Line[], language: string | null): Set<string> {
  const common = functionWords.get(language ?? '') ?? new Set()
  const all = lines.flatMap(({ text }) => tokens(text.slice(0, 1500)))
  return new Set(all.filter((word) => !common.has(word)))
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}/gu

/** Words in lower case; pairs of neighbouring characters where a script sets no spaces. */
function tokens(text: string): string[] {
  const runs = text.match(unspaced)
  if (!runs) return wordTexts(text.toLowerCase()).map((word) => word.replace(/['’]s$/u, ''))
  return runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)))
}
