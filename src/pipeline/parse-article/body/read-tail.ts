import type { Draft } from '../draft.ts'
import { findSeenAlongside } from '../head/seen-alongside.ts'
import { readFinePrint } from './fine-print.ts'

/** What stands below the body: notices, fine print, headlines of other reports. */
export function readTail(draft: Draft): void {
  const rest = draft.lines.slice(draft.body.last + 1).filter((line) => line.text !== '')
  readFinePrint(rest, draft)
  findSeenAlongside(
    rest.filter((line) => !draft.claims.has(line)),
    draft,
  )
}
