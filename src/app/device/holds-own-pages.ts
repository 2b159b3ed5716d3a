import { textAt } from './stored.ts'

/** Under this key the device says how many pages the reader has added, and how many corrections; an event of this name tells of each change. */
export const ownPagesKey = 'collate:own-pages'

/** Whether there are any of either: nothing of theirs is loaded for those who have none. */
export const holdsOwnPages = (): boolean => /"(pages|corrections)":[1-9]/.test(textAt(ownPagesKey) ?? '')
