import type { StatedDate } from '../../news/report/article.ts'
import { formatStatedDate } from './stated-date.ts'

type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The formatting that a catalogue may use: everything that is written differently in another language. */
export interface Formats {
  /** BCP 47, for what is formatted elsewhere. */
  locale: string
  /** `1,234`. */
  number: (value: number) => string
  /** Picks the form by the language's plural rule (CLDR) and puts the number in for `#`. */
  plural: (value: number, forms: PluralForms) => string
  /** `a, b and c`. */
  list: (items: readonly string[]) => string
  /** A date with the precision it is stated with; one that a report tells of its last change alone says so. */
  date: (date: StatedDate) => string
  /** Name of a language by its BCP 47 code, or the code itself. */
  language: (code: string) => string
}

/** How dates, numbers, lists and plurals are written in a language of the interface. */
export interface Locale {
  /** BCP 47. */
  tag: string
  /** A date that is said to be that of the last change. */
  updated: (day: string) => string
}

/** The formats of one locale: every language of the interface has one, so that a visit sees one form of each. */
export function formatsFor({ tag: locale, updated }: Locale): Formats {
  const numbers = new Intl.NumberFormat(locale)
  const rules = new Intl.PluralRules(locale)
  const and = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    locale,
    number: (value) => numbers.format(value),
    plural: (value, forms) => (forms[rules.select(value)] ?? forms.other).replace('#', numbers.format(value)),
    list: (items) => and.format(items),
    date: (date) => {
      const day = formatStatedDate(date, locale)
      return date.of === 'update' ? updated(day) : day
    },
    language: (code) => languageName(code, locale),
  }
}

/** What a language (BCP 47) is called in another; its code where it has no name there. */
export function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
