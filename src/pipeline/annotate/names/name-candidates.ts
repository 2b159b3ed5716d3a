import { lookUpPlace } from '../../../language/places/place-lexicon.ts'
import { nameOf } from '../organisations/found-organisation.ts'
import { isTitle, roleEndingAt } from '../people/titles.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../tokens.ts'
import { capitalRuns, type Run } from './capital-runs.ts'
import { sportWords } from './data/name-clues.ts'
import { shapeOf, surroundingsOf } from './run-evidence.ts'

/** A name that no rule has told of, with every place where it stands and all that speaks for its kind. */
export interface NameCandidate {
  name: string
  places: { sentence: number; run: Run }[]
  evidence: Set<string>
}

type IsTaken = (sentence: number, token: Token) => boolean

/**
 * The names of an article, one a spelling, with what their words, their neighbours and the rest of the article tell.
 * Lines in capitals give none, but for lines of results; nor do headings, which capitalise much else.
 */
export function nameCandidates(reading: Reading, isTaken: IsTaken): NameCandidate[] {
  const found = new Map<string, NameCandidate>()
  const lines = new Set(reading.tokens.flatMap((tokens, sentence) => (isScoreLine(tokens) ? [sentence] : [])))
  const isSport = speaksOfSport(reading, lines.size)
  reading.tokens.forEach((tokens, sentence) => {
    const score = lines.has(sentence)
    if (/heading|headline/.test(reading.sentences[sentence]?.unit ?? '') || (!score && isInCapitals(tokens)))
      return
    const runs = capitalRuns(tokens, (token) => isTaken(sentence, token)).flatMap((whole) =>
      pastRole(tokens, whole),
    )
    for (const run of runs) {
      // Outside sport, what our list of places knows is a place.
      if (!isSport && isSurePlace(tokens, run)) continue
      const name = nameOf(tokens, run.from, run.to)
      const candidate = found.get(name) ?? { name, places: [], evidence: new Set(shapeOf(tokens, run)) }
      found.set(name, candidate)
      candidate.places.push({ sentence, run })
      for (const clue of surroundingsOf({ tokens, run, isSport, isLine: score })) candidate.evidence.add(clue)
    }
  })
  const all = [...found.values()]
  tellOfEachOther(all)
  for (const { places, evidence } of all) {
    if (places.length > 1) evidence.add('stands in several places')
    if (isSport) evidence.add('in a report of sport')
  }
  return all
}

function isSurePlace(tokens: Token[], { from, to }: Run): boolean {
  const known = lookUpPlace(tokens, from, 'en')
  return known !== null && known.length === to - from && !known.place.weak
}

/** Three words of sport, or one beside lines of results. */
function speaksOfSport({ words }: Reading, lines: number): boolean {
  const found = sportWords.filter((word) => words.has(word)).length
  return found >= 3 || (found >= 1 && lines >= 2)
}

/** `President Lam` without the title; nothing where nothing is left. */
function pastRole(tokens: Token[], { from, to }: Run): Run[] {
  let at = from
  while (at < to && isTitle(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'st') at++
  for (let end = to - 1; end > at; end--)
    if (roleEndingAt(tokens, end) && end - at <= 3 && to - end >= 2) return [{ from: end, to }]
  return at < to ? [{ from: at, to }] : []
}

/** The last word of a longer name stands for someone; the first words for a body. */
function tellOfEachOther(all: NameCandidate[]): void {
  const words = new Map<string, NameCandidate[]>()
  for (const candidate of all) {
    const parts = candidate.name.split(' ')
    if (parts.length < 2) continue
    for (const part of new Set([parts.at(-1) ?? '', parts[0] ?? '']))
      words.set(part, [...(words.get(part) ?? []).slice(0, 8), candidate])
  }
  for (const candidate of all) {
    if (candidate.name.includes(' ')) continue
    for (const longer of words.get(candidate.name) ?? []) {
      const isLast = longer.name.endsWith(` ${candidate.name}`)
      candidate.evidence.add(isLast ? 'ends a longer name' : 'begins a longer name')
      longer.evidence.add(isLast ? 'its last word stands alone' : 'its first word stands alone')
      if (!isLast) continue
      if (longer.evidence.has('begins with a given name')) candidate.evidence.add('ends the name of a person')
      for (const clue of ['says something', 'who follows', 'after a verb of saying', 'does something'])
        if (candidate.evidence.has(clue)) longer.evidence.add(`${clue}, by its last word`)
    }
  }
}

function isInCapitals(tokens: Token[]): boolean {
  const long = tokens.filter(({ text }) => /\p{L}{2}/u.test(text))
  return long.length > 0 && long.filter(({ upper }) => upper).length > 0.6 * long.length
}

/** `Orme 2 Kelby 1`, `Orme 14 4 3 7`, `Orme v Kelby`: names and numbers, and hardly a small word. */
export function isScoreLine(tokens: Token[]): boolean {
  const numbers = tokens.filter(({ text }) => /^[\d.]/.test(text)).length
  const small = tokens.filter(
    ({ text, capital }) => !capital && /^\p{L}{2,}/u.test(text) && text !== 'vs',
  ).length
  const capitals = tokens.filter(({ capital }) => capital).length
  return capitals > 0 && numbers >= 2 && small <= 0.15 * tokens.length
}
