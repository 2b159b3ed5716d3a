import type { Span } from '../../../news/report/sentence.ts'
import type { Run } from '../names/capital-runs.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../tokens.ts'
import { type RoleDescription, roleDescriptionAt } from './role-description.ts'

/**
 * The words between commas that say who someone is, beside places where the name stands (`spans`): `The mayor, Ida Lund, said`;
 * `Vladimir Putin, the Russian president, left`. Not where both may be two people of a list: `Ida Lund, the mayor, and a baker`.
 */
export function descriptionsBeside(spans: readonly Span[], { tokens, language }: Reading): Span[] {
  if (language === null) return []
  return spans.flatMap(({ sentence, start, end }) => {
    const of = tokens[sentence] ?? []
    const from = of.findIndex((token) => token.start === start)
    if (from < 0) return []
    const after = of.findIndex((token) => token.start >= end)
    const name = { from, to: after < 0 ? of.length : after }
    const found = closed(of, name.to) ? (before(of, name, language) ?? following(of, name, language)) : null
    const [first, last] = found ? [of[found.from], of[found.to - 1]] : []
    return first && last ? [{ sentence, start: first.start, end: last.end }] : []
  })
}

function following(tokens: Token[], { to }: Run, language: string): RoleDescription | null {
  if (!/^,\s/.test(tokens[to]?.gap ?? '')) return null
  const description = roleDescriptionAt(tokens, to, language)
  return description && closed(tokens, description.to) ? description : null
}

function before(tokens: Token[], { from }: Run, language: string): RoleDescription | null {
  if (!/^,\s/.test(tokens[from]?.gap ?? '')) return null
  for (let at = Math.max(0, from - longest); at < from; at++) {
    const description = roleDescriptionAt(tokens, at, language)
    if (description?.to === from && opens(tokens, at)) return description
  }
  return null
}

/** A description has no more words. */
const longest = 6

/** Nothing of the sentence before it belongs to it. */
const opens = (tokens: Token[], at: number): boolean => at === 0 || !/^\s$/.test(tokens[at]?.gap ?? '')

/** A comma or the sentence's end closes it, and no list goes on. */
function closed(tokens: Token[], at: number): boolean {
  const next = tokens[at]
  return next === undefined || (/^[,.;–—]/.test(next.gap) && !lists.has(next.lower))
}

const lists = new Set(['and', 'or', 'und', 'oder', 'sowie', 'et', 'ou', 'y', 'e', 'o'])
