import type { Problem } from '../../../../news/problem.ts'
import { ownId } from '../../../../news/readers/own-id.ts'
import type { OwnPage } from '../../../../news/readers/own-page.ts'
import type { MadeReport, ReadFile } from '../../stages/asks.ts'
import type { OwnCard } from '../store/made.ts'
import { allCards, keepPages } from '../store/own-store.ts'
import { textMark } from '../store/page-marks.ts'
import type { Outcome } from './added-files.ts'
import { madeUnder } from './made-of-page.ts'

/** The text of a file, and reports that were read in it. */
export interface FoundPage {
  name: string
  page: NonNullable<ReadFile['page']> & Pick<OwnPage, 'lines' | 'isOne'>
  reports: readonly MadeReport[]
  problems: Problem[]
}

/** Keeps reports as pages of the reader's, those that are here already (`cards`) aside. Rejects with a `StoreError`. */
export async function keepReports(
  { name, page, reports, problems }: FoundPage,
  cards: Promise<OwnCard[]> = allCards(),
): Promise<Outcome> {
  const here = new Map((await cards).map(({ id, text }) => [text, id]))
  const found = reports.map((made) => ({ made, page: newPage(name, page, made) }))
  const known = found.flatMap((one) => here.get(textMark(one.page)) ?? [])
  const added = found.filter((one) => !here.has(textMark(one.page)))
  const fresh = added.map((one) => ({ page: one.page, made: madeUnder(one.page, one.made, problems) }))
  await keepPages(fresh)
  return { state: 'added', ids: fresh.map((one) => one.page.id), known, problems, fresh }
}

function newPage(name: string, page: FoundPage['page'], { place }: MadeReport): OwnPage {
  const now = new Date().toISOString()
  return {
    id: newId(),
    name: name.slice(0, 255),
    ...page,
    place,
    added: now,
    changed: now,
    stated: {},
    apart: false,
  }
}

/** Ten characters by chance: pages are exchanged between devices, and none must go by the id of another. */
function newId(): string {
  const letters = crypto.getRandomValues(new Uint8Array(10))
  return ownId(Array.from(letters, (byte) => (byte % 36).toString(36)).join(''))
}
