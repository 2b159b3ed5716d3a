import { givenSentences, givenVectors } from '../../../cli/stage/given-sentences.ts'
import type { Strength } from '../../../news/comparison/comparison.ts'
import { isSameFact, strengths } from '../../../news/comparison/strengths.ts'
import { type Alignment, alignSentences } from '../../../pipeline/compare/align-sentences.ts'
import { type EmbedTexts, makeEmbedder } from '../../../pipeline/vectors/embed-texts.ts'
import { bootstrap } from '../bootstrap.ts'
import type { Measure, Row } from '../measure.ts'

/** Two reports with every link that careful readers see between their sentences. */
export interface FactPair {
  aSentences: string[]
  bSentences: string[]
  dateA?: string | null
  dateB?: string | null
  links: { a: number; b: number; rel: 'same' | 'related' | 'related?' | 'disputed' }[]
}

type Relation = 'same' | 'related' | 'none' | 'disputed'

interface Compared {
  alignment: Alignment
  pair: FactPair
  relationOf: (a: number, b: number) => Relation
}

/** Facts of real reports: with a language model where it is at hand, then by words alone, as for a reader's own page. */
export const newsPairFacts: Measure[] = [
  { file: 'news-pair-facts.dev.jsonl', run: (lines) => measureFacts(lines as FactPair[], makeEmbedder()) },
  {
    file: 'news-pair-facts.dev.jsonl',
    name: 'news-pair-facts.dev.jsonl, words alone',
    run: (lines) => measureFacts(lines as FactPair[], null),
  },
]

async function measureFacts(pairs: FactPair[], embed: EmbedTexts | null): Promise<Row[]> {
  const compared: Compared[] = []
  for (const pair of pairs) compared.push(await compare(pair, embed))
  const over = (name: string, figure: (sample: readonly Compared[]) => number, target?: number): Row => ({
    name,
    ...bootstrap(compared, figure),
    ...(target === undefined ? {} : { target }),
    items: compared.length,
  })
  return [
    over(
      'same fact: right',
      (of) => shareOf(told(of, isSameFact).map(({ relation }) => relation === 'same')),
      0.85,
    ),
    over('same fact: found', (of) => shareOf(goldOf(of).map((link) => link?.same === true)), 0.3),
    over('found at all', (of) => shareOf(goldOf(of).map((link) => link !== null)), 0.6),
    over(
      'same matter: same or related',
      (of) => shareOf(told(of, (strength) => !isSameFact(strength)).map(isAnyLink)),
      0.45,
    ),
    over('best counterpart right', (of) => shareOf(bestOf(of)), 0.77),
    over('told as without a match, though it has one', (of) => shareOf(aloneOf(of))),
    ...[...strengths].reverse().flatMap((strength) => reliability(strength, compared)),
  ]
}

/** What links of one strength are worth: how many of them readers call the same, and the same or related. */
function reliability(strength: Strength, compared: Compared[]): Row[] {
  const links = told(compared, (one) => one === strength)
  return [
    {
      name: `${strength}: the same`,
      value: shareOf(links.map(({ relation }) => relation === 'same')),
      items: links.length,
    },
    {
      name: `${strength}: the same or related`,
      value: shareOf(links.map(isAnyLink)),
      items: links.length,
    },
  ]
}

async function compare(pair: FactPair, embed: EmbedTexts | null): Promise<Compared> {
  const { aSentences: a, bSentences: b, dateA = null, dateB = null, links } = pair
  const lists = { a, b, dateA, dateB, language: 'en' }
  const vectors = embed && (await givenVectors(lists, embed))
  const relations = new Map(links.map(({ a, b, rel }) => [`${a} ${b}`, rel]))
  return {
    pair,
    alignment: alignSentences({ ...givenSentences(lists), vectors }),
    relationOf: (a, b) => {
      const told = relations.get(`${a} ${b}`) ?? 'none'
      return told === 'related?' ? 'related' : told
    },
  }
}

/** The links that are told, with what the readers see there; what they dispute does not count. */
function told(
  compared: readonly Compared[],
  which: (strength: Strength) => boolean,
): { relation: Relation }[] {
  return compared.flatMap(({ alignment: { links }, relationOf }) =>
    links
      .filter(({ strength }) => which(strength))
      .map(({ a, b }) => ({ relation: relationOf(a, b) }))
      .filter(({ relation }) => relation !== 'disputed'),
  )
}

const isAnyLink = ({ relation }: { relation: Relation }) => relation === 'same' || relation === 'related'

/** Each fact that the readers see told by both: how it was linked, or null where it was not. */
function goldOf(compared: readonly Compared[]): ({ same: boolean } | null)[] {
  return compared.flatMap(({ alignment: { links }, pair }) =>
    pair.links
      .filter(({ rel }) => rel === 'same')
      .map(({ a, b }) => {
        const link = links.find((one) => one.a === a && one.b === b)
        return link ? { same: isSameFact(link.strength) } : null
      }),
  )
}

/** Of the sentences that tell a fact of the other report: whether the best counterpart does. */
function bestOf(compared: readonly Compared[]): boolean[] {
  return eachSentence(compared, ({ same, best }) => (same.length > 0 ? same.includes(best ?? -1) : null))
}

/** Of the sentences that are told as without a match: whether they have one. */
function aloneOf(compared: readonly Compared[]): boolean[] {
  return eachSentence(compared, ({ same, linked, disputed }) =>
    linked || (disputed && same.length === 0) ? null : same.length > 0,
  )
}

interface SentenceSeen {
  /** Counterparts that tell the same. */
  same: number[]
  disputed: boolean
  linked: boolean
  best: number | undefined
}

function eachSentence(compared: readonly Compared[], ask: (seen: SentenceSeen) => boolean | null): boolean[] {
  const answers = compared.flatMap(({ alignment: { links, best }, pair, relationOf }) => [
    ...pair.aSentences.map((_, a) => {
      const relations = pair.bSentences.map((_, b) => relationOf(a, b))
      return ask({ ...seenIn(relations), linked: links.some((link) => link.a === a), best: best.a[a]?.b })
    }),
    ...pair.bSentences.map((_, b) => {
      const relations = pair.aSentences.map((_, a) => relationOf(a, b))
      return ask({ ...seenIn(relations), linked: links.some((link) => link.b === b), best: best.b[b]?.a })
    }),
  ])
  return answers.filter((answer) => answer !== null)
}

function seenIn(relations: Relation[]): Pick<SentenceSeen, 'same' | 'disputed'> {
  return {
    same: relations.flatMap((relation, n) => (relation === 'same' ? [n] : [])),
    disputed: relations.includes('disputed'),
  }
}

function shareOf(hits: boolean[]): number {
  return hits.filter(Boolean).length / hits.length
}
