/** Name of a country in a language, by its ISO 3166-1 alpha-2 code (CLDR); null for what is none. */
export function countryName(code: string, language: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code) ?? null
}
