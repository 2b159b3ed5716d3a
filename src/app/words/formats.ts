import type { StatedDate } from '../../news/article.ts'
import { formatStatedDate } from './stated-date.ts'

type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** What a catalogue may lean on: everything that depends on the reader's place or the catalogue's language. */
export interface Formats {
  /** The reader's own, for what is formatted elsewhere. */
  locale: string
  /** `1,234` as the reader writes it. */
  number: (value: number) => string
  /** Picks the form by the language's plural rule and puts the number in for `#`. */
  plural: (value: number, forms: PluralForms) => string
  /** `a, b and c`. */
  list: (items: readonly string[]) => string
  /** A date with the precision it is stated with. */
  date: (date: StatedDate) => string
  /** Name of a language by its BCP 47 code, or the code itself. */
  language: (code: string) => string
}

/**
 * Formats for words in `language` read by someone in `locale`: plurals and lists follow the words, numbers and dates
 * the reader.
 */
export function formatsFor(language: string, locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale)
  const rules = new Intl.PluralRules(language)
  const and = new Intl.ListFormat(language, { type: 'conjunction' })
  return {
    locale,
    number: (value) => numbers.format(value),
    plural: (value, forms) => (forms[rules.select(value)] ?? forms.other).replace('#', numbers.format(value)),
    list: (items) => and.format(items),
    date: (date) => formatStatedDate(date, locale),
    language: (code) => languageName(code, language),
  }
}

function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
