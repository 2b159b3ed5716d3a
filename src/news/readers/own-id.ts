/** Ids of reports that a reader has added begin so; no report of a build does, for those are letters and digits alone. */
const prefix = 'own-'

/** Whether a report lies on the reader's device alone. */
export const isOwnId = (id: string): boolean => id.startsWith(prefix)

/** The id of an own page, from ten characters of `0-9a-z`. */
export const ownId = (characters: string): string => prefix + characters
