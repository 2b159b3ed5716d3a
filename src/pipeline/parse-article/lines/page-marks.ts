import { isCommentHeading, isEndMarker, isInterruption, isListHeading } from './headings.ts'
import type { LineKind } from './line-kind.ts'

/** Short lines by which a page tells what follows them: known by their words. */
export const pageMarks: readonly LineKind[] = [
  {
    name: 'interruption',
    reason: 'interruption',
    fits: isInterruption,
    weight: -2,
    by: 'line',
    isText: false,
  },
  {
    name: 'comments',
    reason: 'comments-heading',
    fits: (line, page) => isCommentHeading(line) || page.isPostHead(line),
    weight: -50,
    by: 'line',
    isText: false,
  },
  {
    name: 'list heading',
    reason: 'list-heading',
    fits: isListHeading,
    weight: -30,
    by: 'line',
    isText: false,
  },
  {
    name: 'end marker',
    reason: 'page-label',
    fits: isEndMarker,
    weight: -50,
    by: 'line',
    isText: false,
  },
]
