/** Spanish adjectives in both genders and numbers. */
export function spanishForms(word: string): string[] {
  const base = word.slice(0, -1)
  if (word.endsWith('o')) return [word, `${base}a`, `${base}os`, `${base}as`]
  if (word.endsWith('és')) return accented(word, 'es')
  if (word.endsWith('án')) return accented(word, 'an')
  if (word.endsWith('ón')) return accented(word, 'on')
  if (word.endsWith('ol')) return [word, `${word}a`, `${word}es`, `${word}as`]
  return word.endsWith('í') ? [word, `${word}es`, `${word}s`] : [word, `${word}s`]
}

function accented(word: string, ending: string): string[] {
  const stem = word.slice(0, -2) + ending
  return [word, `${stem}a`, `${stem}es`, `${stem}as`]
}
