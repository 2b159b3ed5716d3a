import { changePage } from './change-page.ts'
import { bytesOf } from './given-file.ts'
import { runStages } from './run-stages.ts'

/** Puts a file in the place of a page, which keeps its address and what the reader states; false where no report is in it. */
export async function replacePage(id: string, file: File): Promise<boolean> {
  const { page, reports } = await runStages('read', { name: file.name, bytes: await bytesOf(file) })
  return page === null || reports.length === 0
    ? false
    : changePage(id, { ...page, name: file.name, place: 0, isOne: undefined })
}
