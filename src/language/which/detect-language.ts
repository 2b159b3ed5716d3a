import { functionWords } from '../words/function-words.ts'
import { factsOf, type WordFacts } from '../words/word-facts.ts'
import { wordTexts } from '../words/words.ts'

/** Letters that tell a language apart from its neighbours, each worth as much as a function word. */
const tellingLetters: [language: string, letters: RegExp][] = [
  ['de', /[ßäöü]/gu],
  ['es', /[ñ¿¡áíóú]/gu],
  ['fr', /[çœèêàùûîô]/gu],
  ['it', /[èàìòù]/gu],
  ['pt', /[ãõçâêáíóú]/gu],
  ['sv', /[åäö]/gu],
  ['pl', /[łżźćśńąę]/gu],
  ['tr', /[ığşçöü]/gu],
  ['vi', /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/gu],
]

const scripts: [language: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['fa', /[پچژگ]/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
]

/**
 * The language of a stretch of text as a BCP 47 code, or null where too little speaks for one: a name, a label,
 * a few words that several languages share, a few characters that Chinese and Japanese share. Reads at most the first 2000 characters.
 * `words` are the facts of the text's words, where they are cut already.
 */
export function identifyLanguage(text: string, words?: readonly WordFacts[]): string | null {
  const sample = text.slice(0, 2000)
  const cut = sample === text ? words : undefined
  return (
    languageOfScript(sample) ?? languageOfWords(sample, cut ?? wordTexts(sample.toLowerCase()).map(factsOf))
  )
}

const known = new Set([...functionWords.keys(), ...scripts.map(([language]) => language)])

/** Whether `identifyLanguage` knows a base language at all. */
export function canIdentify(language: string): boolean {
  return known.has(language)
}

function languageOfScript(text: string): string | null {
  if (!beyondLatin.test(text)) return null
  const letters = count(text, /\p{L}/gu)
  if (count(text, /\p{Script=Latin}/gu) > letters / 2) return null
  const share = (pattern: RegExp) => count(text, pattern) / letters
  const found = scripts.find(([language, pattern]) => share(pattern) > (shares[language] ?? 0.5))?.[0] ?? null
  return found === 'zh' && letters < 12 ? null : found
}

const beyondLatin = /[\u0370-\u1dff\u2e80-\ud7ff\ue000-\uffef]/
/** Letters, large and small, among which the telling ones are. */
const marked = /[\u00a1-\u024f\u1e00-\u1eff\u212b]/u

/** Telling letters need not be many: a few kana make a text of Chinese characters Japanese. */
const shares: Record<string, number> = { ja: 0.08, uk: 0.03, fa: 0.03, zh: 0.3 }

function languageOfWords(text: string, words: readonly WordFacts[]): string | null {
  const scores: Scores = new Map()
  const isApostrophic = text.includes("'")
  for (const word of words) {
    const { languages } =
      isApostrophic && word.text.includes("'") ? factsOf(word.text.replaceAll("'", '’')) : word
    for (const language of languages) add(scores, language, 1 / languages.length)
  }
  if (marked.test(text)) {
    const small = text.toLowerCase()
    for (const [language, letters] of tellingLetters)
      add(scores, language, Math.min(count(small, letters), 4) / 2)
  }
  let [best, most, second] = [null as string | null, 0, 0]
  for (const [language, score] of scores) {
    if (score > most) [best, most, second] = [language, score, most]
    else second = Math.max(second, score)
  }
  return most >= 1 && most >= 1.4 * second ? best : null
}

type Scores = Map<string, number>

function add(scores: Scores, language: string, score: number): void {
  scores.set(language, (scores.get(language) ?? 0) + score)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
