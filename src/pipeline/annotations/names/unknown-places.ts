import type { Span } from '../../../news/sentence.ts'
import { lookUpPlace } from '../../../text/place-lexicon.ts'
import type { Reading, ReadingLanguage } from '../reading.ts'
import { indexSpans } from '../span-index.ts'
import type { Token } from '../tokens.ts'
import { capitalRuns, type Run } from './capital-runs.ts'
import { isTitle } from './titles.ts'

interface UnknownPlace {
  name: string
  country: string | null
  span: Span
}

/** `in`, `near`: what stands after them with a capital letter is mostly a place. German nouns are all capitalised. */
const local: Partial<Record<ReadingLanguage, RegExp>> = {
  en: /^(?:in|near|outside)$/,
  fr: /^(?:à)$/u,
  es: /^(?:en)$/,
}
const kinds =
  /^(?:town|city|village|port|suburb|district|province|region|island|county|municipality|hamlet|stadt|gemeinde|dorf|ort|insel|ville|village|commune|île|région|ciudad|pueblo|isla|localidad|provincia|municipio)$/u
const notPlaces =
  /^(?:english|french|german|spanish|russian|arabic|parliament|congress|court|twitter|facebook|instagram|telegram|internet|heaven|hell|god|christmas|easter|ramadan|wimbledon|brexit|covid.*|group|article|section|chapter|figure|table|phase|stage|part|world|cold|mr|mrs|ms|dr|prof|westminster|cup|premier|champions|earth|mars|moon|olympics|olympic|series|bundesliga|route|highway|interstate|room|hall|deutsch|englisch)$/u

/** Places our list does not know, told by the words before them; then the same name anywhere in the article. */
export function unknownPlaces(reading: Reading, busy: Span[]): UnknownPlace[] {
  const { language } = reading
  if (language === null) return []
  const busyAt = indexSpans(busy)
  const countries = new Map<string, string | null>()
  const runs = reading.sentences.map(({ unit }, sentence) => {
    const isBusy = (token: Token) => busyAt(sentence, token)
    return unit === 'headline' || unit === 'subheading'
      ? []
      : capitalRuns(reading.tokens[sentence] ?? [], isBusy)
  })
  runs.forEach((ofSentence, sentence) => {
    const tokens = reading.tokens[sentence] ?? []
    for (const run of ofSentence) {
      if (!isPlace(tokens, run, language)) continue
      const name = textOf(tokens, run)
      countries.set(name, countries.get(name) ?? countryAfter(tokens, run.to, language))
    }
  })
  return runs.flatMap((ofSentence, sentence) => {
    const tokens = reading.tokens[sentence] ?? []
    return ofSentence.flatMap((run) => {
      const name = textOf(tokens, run)
      const country = countries.get(name)
      const [first, last] = [tokens[run.from], tokens[run.to - 1]]
      if (country === undefined || !first || !last) return []
      return [{ name, country, span: { sentence, start: first.start, end: last.end } }]
    })
  })
}

function isPlace(tokens: Token[], { from, to }: Run, language: ReadingLanguage): boolean {
  const [previous, first, next] = [tokens[from - 1], tokens[from], tokens[to]]
  if (!previous || !first || to - from > 3) return false
  const words = tokens.slice(from, to)
  if (
    words.some(
      ({ lower, upper, text }) => notPlaces.test(lower) || upper || isTitle(lower) || /\d/.test(text),
    )
  )
    return false
  if (!/^\s$/.test(first.gap) || tokens[to - 1]?.possessive) return false
  const kind = /^(?:of|von|de|d['’])$/u.test(previous.lower) ? tokens[from - 2] : previous
  if (kind && kinds.test(kind.lower)) return true
  if (!local[language]?.test(previous.lower)) return false
  // `in Labour ranks`: a word right after it in small letters, which is no verb or link, is what the preposition governs.
  return !next || !/^\s$/.test(next.gap) || isLink(next.lower)
}

function isLink(word: string): boolean {
  return (
    /^(?:and|or|on|in|at|to|for|from|with|by|after|before|when|where|as|who|that|which|is|was|were|are|has|have|had|will|would|said|during|since|until|late|early|last|this|next|over|near|but|while|against|et|le|la|où|qui|après|avant|depuis|y|el|donde|que|tras|desde|cuando)$/u.test(
      word,
    ) || /ed$/.test(word)
  )
}

/** `Marlow, England`: the place after the comma tells the country. */
function countryAfter(tokens: Token[], at: number, language: string): string | null {
  if (!/^,\s$/.test(tokens[at]?.gap ?? '')) return null
  return lookUpPlace(tokens, at, language)?.place.country ?? null
}

function textOf(tokens: Token[], { from, to }: Run): string {
  return tokens
    .slice(from, to)
    .map(({ text, gap }, i) => (i === 0 ? text : gap + text))
    .join('')
}
