import { contentHash } from '../../../../language/content-hash.ts'
import type { OwnPage, ReadersWord } from '../../../../news/readers/own-page.ts'

/** Stands for the text of a page: the same page added twice has the same. */
export const textMark = ({
  format,
  text,
  place,
  isOne,
}: Pick<OwnPage, 'format' | 'text' | 'place' | 'isOne'>): string =>
  contentHash(`${format}\0${isOne ? 'one' : place}\0${text}`, 10)

/**
 * Stands for all that a page says, by whoever: two that have the same are one, whatever they are called. `event` stands for the report
 * that it was put beside: on another device that may go by another id.
 */
export const contentMark = (page: OwnPage, event = page.sameEventAs): string => {
  const { apart, stated, lines } = page
  return contentHash(JSON.stringify([textMark(page), apart, inOrder(stated), lines, event]), 10)
}

const inOrder = (stated: ReadersWord) =>
  Object.entries(stated)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
