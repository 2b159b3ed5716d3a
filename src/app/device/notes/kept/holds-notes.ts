import { textAt } from '../../stored.ts'

/** Under this key the device says how many notes the reader has; an event of this name tells of each change. */
export const notesKey = 'collate:notes'

/** Whether there are any: nothing of theirs is loaded for those who have none. */
export const holdsNotes = (): boolean => /"notes":[1-9]/.test(textAt(notesKey) ?? '')
