import * as v from 'valibot'
import { plainArticle } from '../../../cli/stage/plain-article.ts'
import { articleSentences } from '../../../pipeline/annotate/article-sentences.ts'
import { nameKinds } from '../../../pipeline/annotate/names/judge-name.ts'
import { nameCandidates } from '../../../pipeline/annotate/names/name-candidates.ts'
import { findOrganisations } from '../../../pipeline/annotate/organisations/find-organisations.ts'
import { findPeople, findPersonClues } from '../../../pipeline/annotate/people/find-people.ts'
import { readArticle } from '../../../pipeline/annotate/reading.ts'
import { indexSpans } from '../../../pipeline/annotate/span-index.ts'
import { findTimes } from '../../../pipeline/annotate/times/find-times.ts'
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
