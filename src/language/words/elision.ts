import type { Word } from './words.ts'

const elision = /^(?:[ldnjcmts]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/iu

/** A French word cut behind the small word that loses its vowel to it: `l'Ukraine` is `l'` and `Ukraine`. */
export function withoutElision(word: Word): Word[] {
  const length = elision.exec(word.text)?.[0].length
  // `N’Diaye` is a name: the small word that loses its vowel has no capital after it.
  if (!length || /^aujourd/i.test(word.text) || /^N['’]\p{Lu}/u.test(word.text)) return [word]
  const cut = word.start + length
  return [
    { text: word.text.slice(0, length), start: word.start, end: cut },
    { text: word.text.slice(length), start: cut, end: word.end },
  ]
}
