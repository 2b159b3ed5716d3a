import type { Span } from '../../../news/report/sentence.ts'
import type { RoleDescription } from './role-description.ts'

/** A person of the article, with every form of the name and every role that the article ties to it. */
export interface Person {
  name: string
  /** Words of each form: `['Vladimir', 'Putin']`. */
  forms: string[][]
  titles: string[]
  roles: RoleDescription[]
  spans: Span[]
  /** Words between commas that say who it is, and roles that stand in the name's place. */
  described: Span[]
  reason: string
}
