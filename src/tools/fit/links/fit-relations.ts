import { givenSentences, givenVectors } from '../../../cli/stage/given-sentences.ts'
import { readSentence } from '../../../pipeline/compare/candidates/profile-sentence.ts'
import { type MeasuredPair, measurePairs } from '../../../pipeline/compare/measures/measure-pairs.ts'
import { nearestPairs, nearnessOf } from '../../../pipeline/compare/measures/nearness.ts'
import {
  meaningSigns,
  type RelationFeature,
  relationSigns,
} from '../../../pipeline/compare/measures/relation-features.ts'
import { logistic } from '../../../pipeline/compare/relations/link-model.ts'
import { makeEmbedder } from '../../../pipeline/vectors/embed-texts.ts'
import type { FactPair } from '../../quality/comparisons/news-pair-facts.ts'
import { fitLogistic } from './fit-logistic.ts'
import { type NamedWeights, nameWeights } from './name-weights.ts'

/** Whether only words are heard, or a language model too: each is a model of its own. */
export type Hearing = 'words' | 'meaning'

interface Row {
  features: number[]
  /** Null where the readers dispute it. */
  same: boolean | null
}

const ridge = 3
const folds = 10
const wordNames = Object.keys(relationSigns) as RelationFeature[]
const meaningNames = Object.keys(meaningSigns) as (keyof typeof meaningSigns)[]

/**
 * Fits what a pair of sentences must have in common to tell the same fact, on pairs of reports read in full by careful
 * readers. Prints what is right and found at several floors when whole pairs of reports are left out of the fit.
 */
export async function fitRelations(
  { byTwo, byOne }: { byTwo: FactPair[]; byOne: FactPair[] },
  hearing: Hearing,
): Promise<NamedWeights> {
  const embed = hearing === 'meaning' ? makeEmbedder() : null
  const read: ReadPair[] = []
  for (const pair of byTwo) read.push({ rows: await rowsOf(pair, embed), facts: factsOf(pair), byTwo: true })
  for (const pair of byOne) read.push({ rows: await rowsOf(pair, embed), facts: factsOf(pair), byTwo: false })
  reportLeftOut(read, hearing)
  return fitOn(
    read.map(({ rows }) => rows),
    hearing,
  )
}

interface ReadPair {
  rows: Row[]
  /** Links that tell the same, found as candidates or not. */
  facts: number
  /** Read by two readers who agree, not by one alone. */
  byTwo: boolean
}

const factsOf = ({ links }: FactPair) => links.filter(({ rel }) => rel === 'same').length

async function rowsOf(pair: FactPair, embed: ReturnType<typeof makeEmbedder> | null): Promise<Row[]> {
  const { aSentences: a, bSentences: b, links } = pair
  const lists = { a, b, dateA: pair.dateA ?? null, dateB: pair.dateB ?? null, language: 'en' }
  const vectors = embed && (await givenVectors(lists, embed))
  const near = vectors && nearnessOf(vectors.a, vectors.b)
  const given = givenSentences(lists)
  const measured = measurePairs(
    given.a.map((sentence) => readSentence(sentence, { language: 'en', date: lists.dateA })),
    given.b.map((sentence) => readSentence(sentence, { language: 'en', date: lists.dateB })),
    near ? nearestPairs(near, { a: a.length, b: b.length }) : [],
  )
  const rel = new Map(links.map((link) => [`${link.a} ${link.b}`, link.rel]))
  return measured.map((one: MeasuredPair) => {
    const told = rel.get(`${one.a} ${one.b}`)
    const nearness = near?.(one)
    return {
      features: [
        ...wordNames.map((name) => one.relation[name]),
        ...(nearness ? meaningNames.map((name) => nearness[name]) : []),
      ],
      same: told === 'disputed' ? null : told === 'same',
    }
  })
}

const known = (rows: Row[][]) => rows.flat().filter(({ same }) => same !== null)

function fitOn(rows: Row[][], hearing: Hearing): NamedWeights {
  const fitted = known(rows)
  const signs = [
    ...Object.values(relationSigns),
    ...(hearing === 'meaning' ? Object.values(meaningSigns) : []),
  ]
  return nameWeights(
    [...wordNames, ...(hearing === 'meaning' ? meaningNames : [])],
    fitLogistic({
      rows: fitted.map(({ features }) => features),
      truth: fitted.map(({ same }) => Number(same)),
      counts: fitted.map(() => 1),
      collection: fitted.map(() => 0),
      signs,
      ridge,
    }),
  )
}

function reportLeftOut(read: ReadPair[], hearing: Hearing): void {
  const scored = Array.from({ length: folds }, (_, fold) => {
    const left = read.filter((_, n) => n % folds === fold)
    const { intercept, weights } = fitOn(
      read.filter((_, n) => n % folds !== fold).map(({ rows }) => rows),
      hearing,
    )
    const values = Object.values(weights)
    return left.flatMap(({ rows, byTwo }) =>
      known([rows]).map(({ features, same }) => ({
        score: logistic(features.reduce((sum, x, i) => sum + x * (values[i] ?? 0), intercept)),
        same,
        byTwo,
      })),
    )
  }).flat()
  console.log(`${hearing}, whole pairs left out: floor | right, found: all | right, found: read by two`)
  for (const floor of [0.8, 0.75, 0.72, 0.7, 0.68, 0.66, 0.64, 0.62, 0.6, 0.5, 0.25, 0.22, 0.2, 0.18, 0.16]) {
    const figures = [read, read.filter(({ byTwo }) => byTwo)].map((of, n) => {
      const told = scored.filter(({ score, byTwo }) => score >= floor && (n === 0 || byTwo))
      const right = told.filter(({ same }) => same).length
      const facts = of.reduce((sum, pair) => sum + pair.facts, 0)
      return `${(right / told.length).toFixed(3)}, ${(right / facts).toFixed(3)}`
    })
    console.log([floor, ...figures].join(' | '))
  }
}
