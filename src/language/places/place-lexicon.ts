import { germanForms, germanNameForms } from '../de/place-forms.ts'
import { spanishForms } from '../es/place-forms.ts'
import { frenchForms } from '../fr/place-forms.ts'
import { countryNames } from './data/country-names.ts'
import { demonyms } from './data/demonyms.ts'
import { newsNames, places, weakNames } from './data/places.ts'

/** A place as some word names it. */
export interface KnownPlace {
  /** Common English name of the place named: `Vietnam` for `Vietnamese`, `Hanoi` for `Hanói`. */
  name: string
  /** ISO 3166-1 alpha-2 of the country it is or lies in, where it is one country's. */
  country: string | null
  /** `capital`: a city that may stand for its government. */
  through: 'name' | 'demonym' | 'capital' | 'metonym'
  /** Also a word or a person's name: needs a preposition to be believed. */
  weak: boolean
}

interface Form extends KnownPlace {
  /** Lower-case words without dots. */
  words: string[]
  /** `any`: in French and Spanish, adjectives are written small; `upper`: `US` is a country, `us` is not. */
  letters: 'capital' | 'upper' | 'any'
}

type Lexicon = Map<string, Form[]>
const lexicons = new Map<string, Lexicon>()
const weak = new Set(weakNames.toLowerCase().split(' '))
const columns: Record<string, number> = { en: 1, de: 2, fr: 3, es: 4 }
const inflections: Record<string, (word: string) => string[]> = {
  en: (word) => [word],
  de: germanForms,
  fr: frenchForms,
  es: spanishForms,
}

/**
 * The longest known place that begins at word `at`, with the number of words that name it; null where none does.
 * Knows countries by name, demonym, capital and metonym, and larger cities, regions and seas; English names always,
 * other languages' when the text is in that language (`de`, `fr`, `es`); any other is read as `en`.
 */
export function lookUpPlace(
  words: { text: string }[],
  at: number,
  language: string,
): { place: KnownPlace; length: number } | null {
  const first = words[at]?.text
  if (first === undefined) return null
  const read = Object.hasOwn(columns, language) ? language : 'en'
  // English names no place in small letters; most words are told so at a glance.
  if (read === 'en' && /^[a-z]/.test(first)) return null
  for (const form of lexiconOf(read).get(plain(first)) ?? []) {
    if (form.words.every((word, i) => word === plain(words[at + i]?.text ?? '')) && fits(form, first)) {
      const { name, country, through, weak } = form
      return { place: { name, country, through, weak }, length: form.words.length }
    }
  }
  return null
}

/** The common English name of a country by its ISO 3166-1 alpha-2 code; null for a code that is none. */
export function countryName(code: string): string | null {
  return englishNames.get(code) ?? null
}

const newsNamesByCode = new Map(rows(newsNames).map(([code = '', names = '']) => [code, names.split(',')]))
const englishNames = new Map(
  rows(countryNames).map(([code = '', name = '']) => [code, newsNamesByCode.get(code)?.[0] ?? name]),
)

function fits({ letters }: Form, written: string): boolean {
  if (letters === 'any') return true
  return letters === 'upper' ? written === written.toUpperCase() : /^\p{Lu}/u.test(written)
}

function lexiconOf(language: string): Lexicon {
  const known = lexicons.get(language)
  if (known) return known
  const lexicon: Lexicon = new Map()
  addCountries(lexicon, language)
  addPlaces(lexicon, language)
  addDemonyms(lexicon, language)
  for (const forms of lexicon.values()) forms.sort((a, b) => b.words.length - a.words.length)
  lexicons.set(language, lexicon)
  return lexicon
}

function addCountries(lexicon: Lexicon, language: string): void {
  for (const row of rows(countryNames)) {
    const [code = '', english = ''] = row
    const own = row[columns[language] ?? 1] ?? english
    const names = new Set([english, own, ...(newsNamesByCode.get(code) ?? [])])
    const place = { name: englishNames.get(code) ?? english, country: code, through: 'name' as const }
    for (const name of names) addName(lexicon, name, place, language)
  }
}

function addPlaces(lexicon: Lexicon, language: string): void {
  for (const [name = '', code = '', others = ''] of rows(places)) {
    const place = { name, country: code || null }
    for (const form of [name, ...others.split(',')]) {
      if (form.startsWith('~')) addDemonym(lexicon, form.slice(1), place, language)
      else if (form) addName(lexicon, form, { ...place, through: 'name' }, language)
    }
  }
}

function addDemonyms(lexicon: Lexicon, language: string): void {
  for (const row of rows(demonyms)) {
    const [code = '', capitals = ''] = row
    const name = englishNames.get(code) ?? code
    const [capital = ''] = capitals.split(',')
    for (const city of capitals.split(',').filter(Boolean)) {
      const place = {
        name: isOtherCity(code, city) ? city : capital,
        country: code,
        through: 'capital' as const,
      }
      addName(lexicon, city, place, language)
    }
    const inLanguage = row[(columns[language] ?? 1) + 1] ?? ''
    for (const word of inLanguage.split(',').filter(Boolean)) {
      addDemonym(lexicon, word, { name, country: code }, language)
    }
    for (const word of (row[6] ?? '').split(',').filter(Boolean)) {
      addName(lexicon, word, { name, country: code, through: 'metonym' }, language)
    }
  }
}

/** Countries with more than one seat of government: the further ones are cities of their own. */
function isOtherCity(code: string, city: string): boolean {
  return /^(?:BO:Sucre|NL:The Hague|NL:Den Haag|NL:La Haye|NL:La Haya|CI:Abidjan|ZA:Cape Town|MM:Yangon|BI:Gitega)$/.test(
    `${code}:${city}`,
  )
}

function addName(lexicon: Lexicon, name: string, place: Omit<KnownPlace, 'weak'>, language: string): void {
  const letters = /^[A-Z.]{2,5}$/.test(name) ? 'upper' : 'capital'
  for (const form of language === 'de' ? germanNameForms(name) : [name]) {
    add(lexicon, form, { ...place, letters, weak: weak.has(name.toLowerCase()) })
  }
}

function addDemonym(
  lexicon: Lexicon,
  word: string,
  place: Pick<KnownPlace, 'name' | 'country'>,
  language: string,
): void {
  const letters = language !== 'en' && /^\p{Ll}/u.test(word) ? 'any' : 'capital'
  for (const form of inflections[language]?.(word) ?? [word]) {
    add(lexicon, form, { ...place, through: 'demonym', letters, weak: weak.has(form.toLowerCase()) })
  }
}

function add(lexicon: Lexicon, form: string, rest: Omit<Form, 'words'>): void {
  const words = form.split(' ').map(plain)
  const first = words[0] ?? ''
  const forms = lexicon.get(first) ?? []
  if (forms.some((other) => other.words.join(' ') === words.join(' '))) return
  lexicon.set(first, [...forms, { words, ...rest }])
}

function plain(word: string): string {
  const lower = word.toLowerCase()
  return /[.’]/.test(lower) ? lower.replaceAll('.', '').replaceAll('’', "'") : lower
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
}
