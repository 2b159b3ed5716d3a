import { type Formats, formatsFor } from '../words/formats.ts'
import { useLocale } from './use-locale.ts'

/** One entry a language; English is what every catalogue has. */
interface Catalogue<W> {
  en: (formats: Formats) => W
}

/** The language of the interface; its words exist in English so far. */
const language = 'en'

const formats = new Map<string, Formats>()
const spoken = new Map<string, WeakMap<object, unknown>>()

/** The formats of the reader's locale. */
export function useFormats(): Formats {
  return formatsOf(useLocale())
}

/** The words of a catalogue for this reader; the same object for as long as the locale stays. */
export function useWords<W>(catalogue: Catalogue<W>): W {
  const locale = useLocale()
  const known = spoken.get(locale) ?? new WeakMap<object, unknown>()
  spoken.set(locale, known)
  const words = (known.get(catalogue) as W | undefined) ?? catalogue[language](formatsOf(locale))
  known.set(catalogue, words)
  return words
}

function formatsOf(locale: string): Formats {
  const known = formats.get(locale) ?? formatsFor('en-GB', locale)
  formats.set(locale, known)
  return known
}

const anyTime = { value: '2000-01-01T00:00', precision: 'minute', zone: null, asWritten: '' } as const

/** Makes the formats of a locale ahead of their first use, which costs more than the page that uses them. */
export function prepareFormats(locale: string): void {
  const { number, plural, list, date } = formatsOf(locale)
  void [number(1), plural(1, { other: '' }), list(['', '']), date({ ...anyTime, lines: [], by: 'report' })]
}
