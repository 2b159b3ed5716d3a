import { dateWords } from '../languages.ts'
import { listed } from '../lists.ts'

/** Month names and their usual short forms in the languages that dumps are told apart by, genitives included, with their numbers. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  Object.values(dateWords).flatMap(({ monthNames = [] }) =>
    monthNames.flatMap((names, index) => listed(names).map((name): [string, number] => [name, index + 1])),
  ),
)

/** All names, longest first, for use inside a regular expression. */
export const anyMonth = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')
