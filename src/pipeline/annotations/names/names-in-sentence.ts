import type { Span } from '../../../news/sentence.ts'
import { lookUpPlace } from '../../../text/place-lexicon.ts'
import { familyNamesFirst } from '../data/given-names.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../tokens.ts'
import { isOpener, joined, opensSentence } from './capital-runs.ts'
import type { Person } from './person.ts'
import { isTitle } from './titles.ts'

interface Known {
  people: Person[]
  /** Words that the article also writes small: a family name among them is doubted at the start of a sentence. */
  small: Set<string>
}
interface Named {
  person: Person
  span: Span
}

/** Every place in a sentence where a known person is named: in full, by the last words of the name, or by family name. */
export function namesInSentence(reading: Reading, sentence: number, known: Known): Named[] {
  const tokens = (reading.tokens[sentence] ?? []).flatMap(hyphenParts)
  const heading = /heading|headline/.test(reading.sentences[sentence]?.unit ?? '')
  const found: Named[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]?.capital && !/^\p{Ll}+$/u.test(tokens[i]?.text ?? '')) continue
    const match = bestMatch(tokens, i, known.people)
    if (!match || (match.length === 1 && !standsAlone({ tokens, at: i, heading, reading }, known))) continue
    const last = tokens[i + match.length - 1]
    const start = tokens[i]?.start ?? 0
    found.push({ person: match.person, span: { sentence, start, end: match.end ?? last?.end ?? start } })
    i += match.length - 1
  }
  return found
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

interface Match {
  person: Person
  length: number
  /** Where the name ends within its last token (a German genitive's `s` is not part of it). */
  end: number | null
}

function bestMatch(tokens: Token[], at: number, people: Person[]): Match | null {
  const matches = people.flatMap((person) => matchOf(tokens, at, person) ?? [])
  const longest = Math.max(0, ...matches.map(({ length }) => length))
  const best = matches.filter(({ length }) => length === longest)
  // A family name that two people of the article bear names neither for certain.
  return best.length === 1 ? (best[0] ?? null) : null
}

function matchOf(tokens: Token[], at: number, person: Person): Match | null {
  const sequences = person.forms.flatMap((form) => [
    ...form.map((_, i) => form.slice(i)).filter((words) => words[0]?.match(/^\p{Lu}/u) || words.length > 1),
    ...(familyNamesFirst.has(form[0]?.toLowerCase() ?? '') ? [form.slice(0, 1)] : []),
  ])
  const best = sequences
    .flatMap((words) =>
      words.flatMap((word) => word.split('-')).length > 0 ? [words.flatMap((word) => word.split('-'))] : [],
    )
    .filter((words) => words.every((word, i) => wordEquals(tokens[at + i], word, i === words.length - 1)))
    .sort((a, b) => b.length - a.length)[0]
  if (!best) return null
  const last = tokens[at + best.length - 1]
  const genitive = last && last.text !== (best.at(-1) ?? '').replace(/\.$/u, '')
  return { person, length: best.length, end: genitive ? last.end - 1 : null }
}

function wordEquals(token: Token | undefined, word: string, last: boolean): boolean {
  const plain = word.replace(/\.$/u, '')
  return token !== undefined && (token.text === plain || (last && token.text === `${plain}s`))
}

interface Place {
  tokens: Token[]
  at: number
  heading: boolean
  reading: Reading
}

/** A family name alone: no other name before it (`Jill Biden`) and none after it (`Trump Tower`). */
function standsAlone({ tokens, at, heading, reading }: Place, { small }: Known): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token?.capital) return false
  if (small.has(token.lower) && opensSentence(tokens, at)) return false
  if (heading || reading.language === 'de') return true
  if (previous?.capital && joined(previous, token) && !previous.possessive) {
    const isPlace = lookUpPlace(tokens, at - 1, reading.language ?? 'en') !== null
    if (!isTitle(previous.lower) && !isPlace && !isOpener(previous)) return false
  }
  return !(next?.capital && joined(token, next) && !token.possessive && !isTitle(next.lower))
}
