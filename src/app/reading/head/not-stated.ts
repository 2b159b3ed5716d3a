import type { Article } from '../../../news/article.ts'

export type MissingField = 'publisher' | 'author' | 'date' | 'time' | 'zone'

/** What a reader would look for under a headline and this report does not state. */
export function notStated({ publisher, byline, published }: Article): MissingField[] {
  const missing: MissingField[] = []
  if (!publisher) missing.push('publisher')
  if (!byline) missing.push('author')
  if (!published) missing.push('date')
  else if (!/T/.test(published.value)) missing.push('time')
  else if (published.zone === null) missing.push('zone')
  return missing
}
