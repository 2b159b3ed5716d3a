/** French adjectives in both genders and numbers. */
export function frenchForms(word: string): string[] {
  if (word.endsWith('que') || /[eè]$/u.test(word)) return [word, `${word}s`]
  if (word.endsWith('grec')) return [word, 'grecque', 'grecs', 'grecques']
  if (/en$/u.test(word)) return [word, `${word}ne`, `${word}s`, `${word}nes`]
  return [word, `${word}e`, /s$/u.test(word) ? word : `${word}s`, `${word}es`]
}
