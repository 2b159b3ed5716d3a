import { isCommentHeading, isEndMarker, isInterruption, isListHeading } from './headings.ts'
import type { LineKind } from './line-kind.ts'

/** Short lines by which a page tells what follows them: known by their words. */
export const pageMarks: readonly LineKind[] = [
  {
    name: 'interruption',
    reason: 'advertisement or a link inside the text',
    fits: isInterruption,
    weight: -2,
    by: 'line',
    isText: false,
  },
  {
    name: 'comments',
    reason: 'heading of readers’ comments',
    fits: isCommentHeading,
    weight: -50,
    by: 'line',
    isText: false,
  },
  {
    name: 'list heading',
    reason: 'heading of a list of other reports',
    fits: isListHeading,
    weight: -30,
    by: 'line',
    isText: false,
  },
  {
    name: 'end marker',
    reason: 'label of the page',
    fits: isEndMarker,
    weight: -50,
    by: 'line',
    isText: false,
  },
]
