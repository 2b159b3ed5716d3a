import { spelledOut } from '../../language/sentences/invisible-characters.ts'

/** JSON of one line on which nothing acts in a terminal either: what JSON itself leaves as it is, is spelt out, to the same value. */
export function inertJson(value: unknown): string {
  return spelledOut(JSON.stringify(value))
}
