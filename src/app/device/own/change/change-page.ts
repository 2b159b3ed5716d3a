import type { OwnPage, ReadersWord } from '../../../../news/readers/own-page.ts'
import { StoreError } from '../store/database.ts'
import { keepPages, pageById } from '../store/own-store.ts'
import { madeUnder } from './made-of-page.ts'
import { runStages } from './run-stages.ts'

type Change = Partial<Omit<OwnPage, 'id' | 'added' | 'changed'>>

/** Changes a page and makes its report anew; false where no report can be read in it any more: then all stays as it was. */
export async function changePage(id: string, change: Change): Promise<boolean> {
  const page = await pageById(id)
  if (!page) throw new StoreError('failed', `${id} is there no more`)
  const changed: OwnPage = { ...page, ...change, changed: new Date().toISOString() }
  const { made, problems } = await runStages('remake', changed)
  if (!made) return false
  await keepPages([{ page: changed, made: madeUnder(changed, made, problems) }])
  return true
}

/** States a field of a page, or takes back what was stated where the value is blank. */
export function stateField(
  id: string,
  field: Exclude<keyof ReadersWord, 'topics'>,
  value: string,
): Promise<boolean> {
  const text = value.replace(/\s+/gu, ' ').trim()
  return state(id, field, text === '' ? undefined : text)
}

/** States what a page is about, by the codes of topics, none of them included; undefined takes back what was stated. */
export const stateTopics = (id: string, codes: string[] | undefined): Promise<boolean> =>
  state(id, 'topics', codes)

async function state<F extends keyof ReadersWord>(
  id: string,
  field: F,
  value: ReadersWord[F],
): Promise<boolean> {
  const page = await pageById(id)
  const { [field]: _, ...others } = page?.stated ?? {}
  return changePage(id, { stated: value === undefined ? others : { ...others, [field]: value } })
}
