/** German adjectives (`russisch`) with their endings, and people (`Russe`, `Italiener`) in the plural and the feminine. */
export function germanForms(word: string): string[] {
  if (/isch$|^deutsch$/u.test(word)) return ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => word + ending)
  const stem = word.replace(/e$/u, '')
  const plural = word.endsWith('e') ? `${word}n` : word
  return [word, plural, `${word}n`, `${word}s`, `${stem}in`, `${stem}innen`]
}

/** German place names with the genitive: `Vietnams`. */
export function germanNameForms(name: string): string[] {
  return /[sxzß]$/u.test(name) ? [name] : [name, `${name}s`]
}

/** French adjectives in both genders and numbers. */
export function frenchForms(word: string): string[] {
  if (word.endsWith('que') || /[eè]$/u.test(word)) return [word, `${word}s`]
  if (word.endsWith('grec')) return [word, 'grecque', 'grecs', 'grecques']
  if (/en$/u.test(word)) return [word, `${word}ne`, `${word}s`, `${word}nes`]
  return [word, `${word}e`, /s$/u.test(word) ? word : `${word}s`, `${word}es`]
}

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
