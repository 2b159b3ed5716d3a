import { at } from '../../news/at.ts'
import type { Comparison } from '../../news/comparison/comparison.ts'
import { isCompared } from '../../news/comparison/is-compared.ts'
import { strengths } from '../../news/comparison/strengths.ts'
import { type Boards, type Fact, noBoards, type Wording } from '../../news/event/fact.ts'
import type { Grouping } from '../../news/event/grouping.ts'
import { comparedPlaces } from '../../news/event/told-by.ts'
import type { Report } from '../../news/report/report.ts'
import { boardsOfStory } from './boards-of-story.ts'
import { differingBoard } from './differing-board.ts'
import { type Gathered, gatherFacts } from './gather-facts.ts'
import { startsOf } from './link-features.ts'
import { sharedPassages } from './shared-passages.ts'
import { sourcesBoard } from './sources-board.ts'

/** What is told of one story: each report by its place in it, each sentence by its place among the compared ones. */
export interface StoryFacts {
  /** Null where its reports were not all compared: there are too many. */
  facts: Fact[] | null
  /** For each report the places of those that it was not compared with. */
  apart: number[][]
  boards: Boards
  /** The places of reports of which an editor has stated something, and how many statements hold. */
  corrected: [a: number, b: number, statements: number][]
}

type FoundPair = Pick<Comparison, 'links' | 'method' | 'ledgers' | 'corrected'>

/** By story id: which sentences of its reports tell one fact, from the comparisons of every two of them. */
export function factsOfStories(
  { reports, stories }: Grouping,
  comparisons: readonly Comparison[],
): Map<string, StoryFacts> {
  const byId = new Map(reports.map((report) => [report.article.id, report]))
  const found = new Map(comparisons.map((one) => [`${one.left} ${one.right}`, one]))
  return new Map(
    stories.map(({ id, articles }) => [
      id,
      factsOf(
        articles.flatMap((article) => byId.get(article) ?? []),
        (one, other) => found.get(`${one} ${other}`),
      ),
    ]),
  )
}

function factsOf(
  reports: readonly Report[],
  find: (left: string, right: string) => FoundPair | undefined,
): StoryFacts {
  const listed = reports.map(({ sentences }) => sentences.flatMap((one, at) => (isCompared(one) ? [at] : [])))
  const placeOf = listed.map((places) => new Map(places.map((at, place) => [at, place])))
  const pairs = reports.flatMap(({ article: { id } }, a) =>
    reports.slice(a + 1).flatMap(({ article }, n) => {
      const b = a + 1 + n
      const found = id < article.id ? find(id, article.id) : find(article.id, id)
      if (!found) return []
      const turned = id > article.id
      const placed = <T extends { a: number; b: number }>(one: T): T => ({
        ...one,
        a: placeOf[a]?.get(turned ? one.b : one.a) ?? 0,
        b: placeOf[b]?.get(turned ? one.a : one.b) ?? 0,
      })
      const { ledgers, method, corrected = [] } = found
      const refused = corrected.filter(({ relation }) => relation === null).map(placed)
      const links = found.links.map(placed)
      const stated = corrected.filter(({ by }) => by === 'editor').length
      return [{ a, b, links, refused, turned, ledgers, stated, none: method === 'none' }]
    }),
  )
  const apart = reports.map((_, place) =>
    pairs.flatMap(({ a, b, none }) => (none && (a === place || b === place) ? [a === place ? b : a] : [])),
  )
  const corrected = pairs.flatMap(({ a, b, stated }): [number, number, number][] =>
    stated > 0 ? [[a, b, stated]] : [],
  )
  if (pairs.length < (reports.length * (reports.length - 1)) / 2) {
    return { facts: null, apart, boards: noBoards(), corrected }
  }
  const sizes = listed.map((places) => places.length)
  const details = reports.map((report, place) => countDetails(report, listed[place] ?? []))
  const compared = new Set(comparedPlaces(apart))
  // What no report was compared with is told as that, not as told by one alone.
  const facts = tellFacts(sizes, gatherFacts(sizes, pairs), pairs, details).filter(
    ([shown]) => shown && compared.has(shown[0]),
  )
  const differing = differingBoard(reports, facts, pairs, listed)
  const sources = sourcesBoard(reports, facts, pairs, listed)
  const shared = sharedPassages(
    reports.map(({ sentences }, place) =>
      compared.has(place) ? (listed[place] ?? []).map((at) => sentences[at]?.text ?? '') : [],
    ),
  )
  const boards = { ...boardsOfStory(reports, pairs, placeOf), differing, sources, shared }
  return { facts, apart, boards, corrected }
}

type Pairs = Parameters<typeof gatherFacts>[1]

/** Every sentence in one fact: those gathered surely, and each other one alone; with what is of the same matter. */
function tellFacts(
  sizes: readonly number[],
  gathered: readonly Gathered[],
  pairs: Pairs,
  details: readonly number[][],
): Fact[] {
  const starts = startsOf(sizes)
  const node = (doc: number, sentence: number) => at(starts, doc) + sentence
  const linksOf = new Map<number, { to: Wording; score: number }[]>()
  const add = (from: number, link: { to: Wording; score: number }) =>
    linksOf.set(from, [...(linksOf.get(from) ?? []), link])
  for (const { a, b, links } of pairs) {
    for (const link of links) {
      const strength = link.contradicts ? -1 : (strengths.indexOf(link.strength) as Wording[2])
      add(node(a, link.a), { to: [b, link.b, strength], score: link.score })
      add(node(b, link.b), { to: [a, link.a, strength], score: link.score })
    }
  }
  const sure = gathered.filter((fact) => fact.sure).map(({ sentences }) => sentences)
  const inFact = new Set(sure.flat().map(({ doc, sentence }) => node(doc, sentence)))
  const alone = sizes.flatMap((size, doc) =>
    Array.from({ length: size }, (_, sentence) => ({ doc, sentence })).filter(
      ({ sentence }) => !inFact.has(node(doc, sentence)),
    ),
  )
  const facts = [...sure, ...alone.map((place) => [place])]
  return facts
    .map((places) => {
      const told = places.map(({ doc, sentence }): Wording => {
        const within = (linksOf.get(node(doc, sentence)) ?? []).filter(({ to: [d, s] }) =>
          places.some((place) => place.doc === d && place.sentence === s),
        )
        // What three reports agree on is the same fact, though two of them alone would not be called so.
        return [doc, sentence, Math.max(1, ...within.map(({ to }) => to[2])) as Wording[2]]
      })
      const fullest = told.toSorted((x, y) => detailsAt(details, y) - detailsAt(details, x))[0]
      const ordered = fullest ? [fullest, ...told.filter((one) => one !== fullest)] : told
      return [...ordered, ...sameMatter(places, (doc, sentence) => linksOf.get(node(doc, sentence)) ?? [])]
    })
    .sort((x, y) => firstNode(x, node) - firstNode(y, node))
}

const firstNode = (fact: Fact, node: (doc: number, sentence: number) => number) =>
  Math.min(...fact.flatMap(([doc, sentence, strength]) => (strength > 0 ? [node(doc, sentence)] : [])))

const detailsAt = (details: readonly number[][], [doc, sentence]: Wording) => details[doc]?.[sentence] ?? 0

/** The best counterpart in each report that does not tell the fact. */
function sameMatter(
  places: Gathered['sentences'],
  linksAt: (doc: number, sentence: number) => { to: Wording; score: number }[],
): Wording[] {
  const telling = new Set(places.map(({ doc }) => doc))
  const best = new Map<number, { to: Wording; score: number }>()
  for (const link of places.flatMap(({ doc, sentence }) => linksAt(doc, sentence))) {
    const [doc] = link.to
    const before = best.get(doc)
    // A denial is told before all else.
    const rank = ({ to, score }: typeof link) => score + (to[2] < 0 ? 1 : 0)
    if (!telling.has(doc) && (!before || rank(link) > rank(before))) best.set(doc, link)
  }
  return [...best.values()]
    .map(({ to: [doc, sentence, strength] }): Wording => [doc, sentence, strength < 0 ? -1 : 0])
    .sort((x, y) => x[0] - y[0])
}

/** How many names, figures, times and quotations stand in each of the listed sentences. */
function countDetails({ mentions }: Report, listed: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const { spans } of mentions) {
    for (const { sentence } of spans) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  }
  return listed.map((at) => counts.get(at) ?? 0)
}
