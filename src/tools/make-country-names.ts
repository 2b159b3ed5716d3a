import { writeFileSync } from 'node:fs'
import { demonyms } from '../language/places/data/demonyms.ts'

/**
 * Writes `src/language/places/data/country-names.ts` from the Unicode Common Locale Data Repository that Node carries
 * (`Intl.DisplayNames`; Unicode License v3). Run it again after a change of the list of countries.
 */
const languages = ['en', 'de', 'fr', 'es']
const codes = demonyms
  .trim()
  .split('\n')
  .map((line) => line.slice(0, 2))
const lines = codes.map((code) => [code, ...languages.map((language) => nameIn(language, code))].join('|'))

writeFileSync(
  'src/language/places/data/country-names.ts',
  [
    '/**',
    ' * Names of countries, `code | English | German | French | Spanish`. Made by `npm run make-country-names` from the Unicode',
    ' * Common Locale Data Repository (CLDR), © Unicode, Inc., Unicode License v3 (https://www.unicode.org/license.txt).',
    ' */',
    'export const countryNames = `',
    ...lines,
    '`',
    '',
  ].join('\n'),
)

function nameIn(language: string, code: string): string {
  const name = new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
  return name.replace(/[’]/gu, "'")
}
