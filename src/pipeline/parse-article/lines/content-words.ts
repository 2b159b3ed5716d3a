import { functionWords } from '../../../language/words/function-words.ts'
import { wordTexts } from '../../../language/words/words.ts'
import type { Line } from './line.ts'

/** The words of lines that carry content, each once, in lower case: what a headline shares with its report. */
export function contentWords(lines: readonly Line[], language: string | null): Set<string> {
  const common = functionWords.get(language ?? '') ?? new Set()
  const found = new Set<string>()
  for (const line of lines) for (const word of wordsOf(line)) if (!common.has(word)) found.add(word)
  return found
}

/** So many characters of a line are read. */
const longest = 1500
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}/gu
/** Characters among which those of such scripts are: most texts hold none, and are told so at a glance. */
const beyondSpaced = /[\u0e00-\u0e7f\u2e80-\uffff]/

/** Words in lower case; pairs of neighbouring characters where a script sets no spaces. */
function wordsOf({ text: whole, facts }: Line): readonly string[] {
  const text = whole.slice(0, longest)
  const runs = beyondSpaced.test(text) ? text.match(unspaced) : null
  if (runs)
    return runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)))
  const words = text === whole ? facts.map((word) => word.text) : wordTexts(text.toLowerCase())
  return /['’]/.test(text) ? words.map((word) => word.replace(/['’]s$/u, '')) : words
}
