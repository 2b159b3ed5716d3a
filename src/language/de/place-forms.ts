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
