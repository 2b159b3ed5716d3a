const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/**
 * The language that a text names, as BCP 47 writes it: `en_us` → `en-US`, `DEU` → `de`. Null where it names none by its
 * code (`english`, `xx`).
 */
export function languageTag(text: string): string | null {
  try {
    const { baseName, language } = new Intl.Locale(text.trim().replaceAll('_', '-'))
    return names.of(language) === undefined ? null : baseName
  } catch {
    return null
  }
}
