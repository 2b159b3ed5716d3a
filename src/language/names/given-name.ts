import { givenNames } from './data/given-names.ts'

/** Whether the first word of a name is one that people are given. */
export function isGivenName(name: string): boolean {
  return givenNames.has((name.split(/[\s-]/u, 1)[0] ?? '').toLowerCase())
}
