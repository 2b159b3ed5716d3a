import { identifyLanguage } from '../../text/language.ts'
import { lineBreak } from '../../text/line-break.ts'
import { wordTexts } from '../../text/words.ts'

/** One line of a dump with what every later step asks of it. */
export interface Line {
  /** 1-based. */
  number: number
  /** To the letter. */
  raw: string
  /** Without white space at its ends. */
  text: string
  /** Number of words; characters count half a word where a script sets no spaces. */
  words: number
  language: string | null
  endsSentence: boolean
}

const sentenceEnd = /[.!?…。！？][\s"'”’“»›)\]」』）]*$/u

/** A dump's lines, blank ones included; of a dump with more than `most` lines, one more than that. */
export function splitLines(text: string, most: number): Line[] {
  return text.split(lineBreak, most + 1).map((raw, index) => readLine(raw, index + 1))
}

function readLine(raw: string, number: number): Line {
  const text = raw.trim()
  return {
    number,
    raw,
    text,
    words: countWords(text),
    language: identifyLanguage(text),
    endsSentence: sentenceEnd.test(text),
  }
}

function countWords(text: string): number {
  if (!/[\u0e00-\u0e7f\u2e80-\u9fff]/u.test(text)) return wordTexts(text).length
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return unspaced === 0 ? wordTexts(text).length : Math.ceil(unspaced / 2)
}
