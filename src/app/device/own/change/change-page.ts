import type { OwnPage, ReadersWord } from '../../../../news/own-page.ts'
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
export async function stateField(id: string, field: keyof ReadersWord, value: string): Promise<boolean> {
  const page = await pageById(id)
  const { [field]: _, ...others } = page?.stated ?? {}
  const text = value.replace(/\s+/gu, ' ').trim()
  return changePage(id, { stated: text === '' ? others : { ...others, [field]: text } })
}
