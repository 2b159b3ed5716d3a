import * as v from 'valibot'
import { articleSentences } from '../../pipeline/annotations/article-sentences.ts'
import { findOrganisations } from '../../pipeline/annotations/names/find-organisations.ts'
import { findPeople, findPersonClues } from '../../pipeline/annotations/names/find-people.ts'
import { nameKinds } from '../../pipeline/annotations/names/judge-name.ts'
import { nameCandidates } from '../../pipeline/annotations/names/name-candidates.ts'
import { readArticle } from '../../pipeline/annotations/reading.ts'
import { indexSpans } from '../../pipeline/annotations/span-index.ts'
import { findTimes } from '../../pipeline/annotations/times/find-times.ts'
import { plainArticle } from '../stage/plain-article.ts'
import type { Example } from './fit-classes.ts'

/** A text cut into sentences, the first its headline, with all names in it. */
export const labelledNamesSchema = v.object({
  id: v.string(),
  sentences: v.array(v.string()),
  names: v.array(v.object({ kind: v.picklist(['PER', 'ORG', 'LOC', 'MISC']), name: v.string() })),
})
type LabelledNames = v.InferOutput<typeof labelledNamesSchema>

const kinds = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'none' } as const

/** The names that the rules leave open in a labelled text, with what speaks for each kind and the kind that each is of. */
export function examplesOf({ id, sentences: [title = '', ...body], names }: LabelledNames): Example[] {
  const article = plainArticle({ id, title, body, date: null })
  const reading = readArticle(article, articleSentences(article))
  const times = findTimes(reading).flatMap(({ spans }) => spans)
  const bodies = findOrganisations(reading, times).flatMap(({ spans }) => spans)
  const read = [...times, ...bodies]
  const people = findPeople(reading, read, findPersonClues(reading, read)).flatMap(({ spans }) => spans)
  const isBusy = indexSpans([...read, ...people])
  const labels = new Map(names.map(({ kind, name }) => [plain(name), kinds[kind]]))
  return nameCandidates(reading, isBusy).map(({ name, evidence }) => ({
    evidence: [...evidence],
    kind: nameKinds.indexOf(labels.get(plain(name)) ?? 'none'),
  }))
}

function plain(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
