import { lookUpPlace } from '../../../language/places/place-lexicon.ts'
import type { Span } from '../../../news/report/sentence.ts'
import type { Person } from '../people/person.ts'
import { isHonorific, isTitle } from '../people/titles.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../tokens.ts'
import { isOpener, joined, opensSentence } from './capital-runs.ts'
import { bestMatch, type NameIndex } from './name-index.ts'

export interface Known {
  names: NameIndex
  /** Family names that a person no clue tells of bears too (`Melania Trump`): `Mrs Trump` may be either. */
  contested: Set<string>
}
interface Named {
  person: Person
  span: Span
}

/** Every place in a sentence where a known person is named: in full, by the last words of the name, or by family name. */
export function namesInSentence(reading: Reading, sentence: number, known: Known): Named[] {
  const tokens = withHyphensParted(reading.tokens[sentence] ?? [])
  const heading = /heading|headline/.test(reading.sentences[sentence]?.unit ?? '')
  const found: Named[] = []
  for (let i = 0; i < tokens.length; i++) {
    const match = bestMatch(tokens, i, known.names)
    if (!match || (match.length === 1 && !standsAlone({ tokens, at: i, heading, reading }, known))) continue
    const last = tokens[i + match.length - 1]
    const start = tokens[i]?.start ?? 0
    found.push({ person: match.person, span: { sentence, start, end: match.end ?? last?.end ?? start } })
    i += match.length - 1
  }
  return found
}

function withHyphensParted(tokens: Token[]): Token[] {
  return tokens.some(({ text }) => text.includes('-')) ? tokens.flatMap(hyphenParts) : tokens
}

/** `Putin-Jong` as `Putin` and `Jong`, so that names joined by a hyphen are seen. */
function hyphenParts(token: Token): Token[] {
  const parts = token.text.split('-')
  if (parts.length < 2 || !parts.every((part) => /^\p{Lu}/u.test(part))) return [token]
  let start = token.start
  return parts.map((text, i) => {
    const end = start + text.length
    const possessive = token.possessive && i === parts.length - 1
    const part = {
      ...token,
      text,
      lower: text.toLowerCase(),
      start,
      end,
      possessive,
      gap: i === 0 ? token.gap : '-',
    }
    start = end + 1
    return part
  })
}

interface Place {
  tokens: Token[]
  at: number
  heading: boolean
  reading: Reading
}

/** A family name alone: no other name before it (`Jill Biden`) and none after it (`Trump Tower`). */
function standsAlone({ tokens, at, heading, reading }: Place, { contested }: Known): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token?.capital) return false
  if (previous && isHonorific(previous.lower) && contested.has(token.text)) return false
  // A word that the article also writes small.
  if (reading.small.has(token.lower) && opensSentence(tokens, at)) return false
  if (heading || reading.language === 'de') return true
  if (previous?.capital && joined(previous, token) && !previous.possessive) {
    const isPlace = lookUpPlace(tokens, at - 1, reading.language ?? 'en') !== null
    if (!isTitle(previous.lower) && !isPlace && !isOpener(previous)) return false
  }
  return !(next?.capital && joined(token, next) && !token.possessive && !isTitle(next.lower))
}

/** Family names of known people that also end another run of capitalised words: who bears them alone is not certain. */
export function contestedNames({ tokens, runs }: Reading, people: Person[]): Set<string> {
  const forms = new Map<string, Set<string>>()
  for (const form of people.flatMap((person) => person.forms)) {
    const last = form.at(-1) ?? ''
    forms.set(last, (forms.get(last) ?? new Set<string>()).add(form.at(-2) ?? ''))
  }
  const contested = new Set<string>()
  tokens.forEach((sentence, at) => {
    for (const { from, to } of runs[at] ?? []) {
      const [before, last] = [sentence[to - 2], sentence[to - 1]]
      const known = last && forms.get(last.text)
      if (!known || !before || to - from < 2 || isTitle(before.lower)) continue
      if (!known.has(before.text) && lookUpPlace(sentence, to - 2, 'en') === null) contested.add(last.text)
    }
  })
  return contested
}
