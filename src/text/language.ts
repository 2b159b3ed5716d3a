import { functionWords } from './function-words.ts'
import { wordTexts } from './words.ts'

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
 */
export function identifyLanguage(text: string): string | null {
  const sample = text.slice(0, 2000)
  return languageOfScript(sample) ?? languageOfWords(sample.toLowerCase())
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

const beyondLatin = /[\u0370-\u1dff\u2e80-\uffef]/u
const beyondAscii = /[\u0080-\uffff]/u

/** Telling letters need not be many: a few kana make a text of Chinese characters Japanese. */
const shares: Record<string, number> = { ja: 0.08, uk: 0.03, fa: 0.03, zh: 0.3 }

/** Each function word with the languages that have it. */
const languagesOfWord = new Map<string, string[]>()
for (const [language, list] of functionWords)
  for (const word of list) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language])

function languageOfWords(text: string): string | null {
  const scores = new Map<string, number>()
  const add = (language: string, score: number) => scores.set(language, (scores.get(language) ?? 0) + score)
  for (const token of wordTexts(text)) {
    const known = languagesOfWord.get(token.includes("'") ? token.replaceAll("'", '’') : token) ?? []
    for (const language of known) add(language, 1 / known.length)
  }
  if (beyondAscii.test(text))
    for (const [language, pattern] of tellingLetters) add(language, Math.min(count(text, pattern), 4) / 2)
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < 1) return null
  return best[1] >= 1.4 * (second?.[1] ?? 0) ? best[0] : null
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
