import type { MentionOf } from '../../../news/mention.ts'
import type { Span } from '../../../news/sentence.ts'
import { bodyWords } from '../data/organisations.ts'
import { type Reading, wordsOf } from '../reading.ts'
import { indexSpans } from '../span-index.ts'
import type { Token } from '../tokens.ts'
import { capitalRuns, isOpener, joined, opensSentence, type Run } from './capital-runs.ts'
import { type KnownOrganisation, knownOrganisation } from './known-organisations.ts'
import { addShortForms } from './short-forms.ts'
import { isTitle } from './titles.ts'

type Organisation = MentionOf<'organisation'>
interface Found {
  name: string
  abbreviation: string | null
  from: number
  to: number
  reason: string
}

/**
 * Organisations: those of our list, runs of capitalised words that hold a word for a body (`Ministry of …`), and names
 * whose abbreviation follows in brackets; then each abbreviation so defined wherever it stands alone.
 */
export function findOrganisations(reading: Reading, taken: Span[]): Organisation[] {
  const isBusy = indexSpans(taken)
  const mentions: Organisation[] = []
  reading.tokens.forEach((tokens, sentence) => {
    const isTaken = (token: Token) => isBusy(sentence, token)
    for (const found of organisationsIn(tokens, reading, isTaken)) add(reading, mentions, found, sentence)
  })
  addShortForms(reading, mentions)
  return mentions
}

function organisationsIn(tokens: Token[], reading: Reading, isTaken: (token: Token) => boolean): Found[] {
  const found: Found[] = []
  for (let i = 0; i < tokens.length; i++) {
    const known = tokens[i] && !isTaken(tokens[i] as Token) ? knownOrganisation(tokens, i) : null
    if (!known) continue
    found.push({ ...asFound(known), from: i, to: i + known.length })
    i += known.length - 1
  }
  for (const run of capitalRuns(tokens, isTaken)) {
    const body = bodyIn(tokens, run) ?? abbreviatedIn(tokens, run)
    if (!body) continue
    const inside = found.findIndex((other) => other.from < body.to && body.from < other.to)
    if (inside < 0) found.push(body)
    else if (reading.language !== 'de' && spans(body) > spans(found[inside] as Found)) found[inside] = body
  }
  return found
}

function asFound({
  name,
  abbreviation,
  news,
}: KnownOrganisation): Pick<Found, 'name' | 'abbreviation' | 'reason'> {
  return { name, abbreviation, reason: news ? 'a known news organisation' : 'a known organisation' }
}

function spans({ from, to }: Found): number {
  return to - from
}

/** A run with a word for a body in it, continued over `of` and `for`: `Communist Party of Vietnam`. */
function bodyIn(tokens: Token[], run: Run): Found | null {
  const head = indexIn(tokens, run, (token) => bodyWords.has(token.lower))
  if (head < 0) return null
  const title = indexIn(tokens, { from: head + 1, to: run.to }, (token) => isTitle(token.lower))
  const last = title < 0 ? run.to : title
  const to = continued(tokens, last, head === last - 1)
  if (to - run.from < 2) return null
  const from = firstOfName(tokens, run, head)
  const name = nameOf(tokens, from, to)
  const abbreviation = abbreviationAfter(tokens, from, to)
  return to - from < 2
    ? null
    : { name, abbreviation, from, to, reason: `holds the word '${tokens[head]?.text}'` }
}

/** Titles and openers in front of the body's own name are not part of it. */
function firstOfName(tokens: Token[], { from }: Run, head: number): number {
  let first = from
  for (let i = from; i < head; i++) if (isTitle(tokens[i]?.lower ?? '')) first = i + 1
  while (first < head && isOpener(tokens[first] as Token) && opensSentence(tokens, first)) first++
  // Articles within a run are German ones between nouns: `Angaben der Feuerwehr`.
  for (let i = first; i < head; i++)
    if (/^(?:der|des|den|dem|die|das)$/.test(tokens[i]?.text ?? '')) first = i + 1
  return first
}

function continued(tokens: Token[], to: number, headLast: boolean): number {
  const link = tokens[to]
  if (
    !link ||
    !headLast ||
    tokens[to - 1]?.possessive ||
    !/^(?:of|for|on|des|für|de|du|del|pour|para)$/u.test(link.lower)
  )
    return to
  const article = /^(?:the|la|l['’]|los|las)$/u.test(tokens[to + 1]?.lower ?? '') ? 1 : 0
  let end = to + 1 + article
  if (isDay(tokens[end]?.lower ?? '') || !tokens[end]?.capital || !joined(link, tokens[to + 1] as Token))
    return to
  while (
    tokens[end + 1] &&
    !tokens[end]?.possessive &&
    tokens[end + 1]?.capital &&
    joined(tokens[end] as Token, tokens[end + 1] as Token)
  )
    end++
  if (tokens[end + 1]?.lower === 'and' && tokens[end + 2]?.capital && /^(?:of|for)$/.test(link.lower)) {
    const next = tokens[end + 2] as Token
    if (!bodyWords.has(next.lower) && isSubject(next.lower)) end += 2
  }
  return end + 1
}

function isDay(word: string): boolean {
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|march|april|may|june|july|aug|sept?|oct|nov|dec|january|february|august|september|october|november|december)$/u.test(
    word,
  )
}

/** Fields of ministries and committees, which `and` joins: `Department of Health and Safety`. */
function isSubject(word: string): boolean {
  return /^(?:safety|trade|industry|commerce|human|social|sports?|culture|science|technology|energy|environment|food|drug|rural|urban|community|security|development|research|welfare|services|families|labour|labor|tourism|transport|infrastructure|consumer|fisheries|forestry|atmospheric|crime|prevention|control)$/u.test(
    word,
  )
}

/** `Alpine Rescue Alliance (ARA)`: capitals in brackets that are the initials of the words before. */
function abbreviatedIn(tokens: Token[], run: Run): Found | null {
  const abbreviation = abbreviationAfter(tokens, run.from, run.to)
  if (!abbreviation || run.to - run.from < 2) return null
  return {
    name: nameOf(tokens, run.from, run.to),
    abbreviation,
    from: run.from,
    to: run.to,
    reason: `abbreviated as '${abbreviation}'`,
  }
}

function abbreviationAfter(tokens: Token[], from: number, to: number): string | null {
  const token = tokens[to]
  if (!token || !/^[^\p{L}]*\($/u.test(token.gap) || !/^\p{Lu}[\p{Lu}\d-]{1,6}$/u.test(token.text))
    return null
  const initials = tokens
    .slice(from, to)
    .flatMap(({ text, capital }) => (capital ? text.split('-').map((part) => part[0] ?? '') : []))
  const letters = [...token.text]
  return letters[0] === initials[0] && letters.every((letter) => initials.includes(letter))
    ? token.text
    : null
}

function nameOf(tokens: Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, gap }, i) => (i === 0 ? text : gap + text))
    .join('')
}

function indexIn(tokens: Token[], { from, to }: Run, test: (token: Token) => boolean): number {
  const index = tokens.slice(from, to).findIndex(test)
  return index < 0 ? -1 : from + index
}

function add(reading: Reading, mentions: Organisation[], found: Found, sentence: number): void {
  const tokens = reading.tokens[sentence] ?? []
  const span = { sentence, start: tokens[found.from]?.start ?? 0, end: tokens[found.to - 1]?.end ?? 0 }
  const { name, abbreviation, reason } = found
  const same = mentions.find((mention) => mention.name === name)
  if (!same)
    mentions.push({
      kind: 'organisation',
      text: wordsOf(reading, span),
      spans: [span],
      name,
      abbreviation,
      reason,
    })
  else {
    same.spans.push(span)
    same.abbreviation ??= abbreviation
  }
}
