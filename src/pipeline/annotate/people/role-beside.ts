import type { Run } from '../names/capital-runs.ts'
import type { Token } from '../tokens.ts'
import { type RoleDescription, roleDescriptionAt } from './role-description.ts'
import { isHonorific, roleEndingAt, roleStartingAt } from './titles.ts'

/** `The Ukrainian ambassador in Hanoi, Olexander Haman, told …`; `Olexander Haman, the ambassador in …`. */
export function roleInApposition(tokens: Token[], { from, to }: Run): boolean {
  const first = tokens[from]
  const next = tokens[to]
  if (first && /^,\s/.test(first.gap) && (!next || /^[,.]/.test(next.gap))) {
    for (let i = from - 1; i >= Math.max(0, from - 9); i--) {
      const role = roleEndingAt(tokens, i + 1)
      if (role && !isHonorific(role.role)) return true
      if (/[,;:]/.test(tokens[i]?.gap ?? '')) break
    }
  }
  if (!next || !/^,\s/.test(next.gap)) return false
  for (let i = to; i < Math.min(tokens.length, to + 6); i++) {
    if (i > to && /[,;:.]/.test(tokens[i]?.gap ?? '')) return false
    if (roleStartingAt(tokens, i)) return true
  }
  return false
}

/** The role between commas beside a name: `the president of Russia, Vladimir Putin,`. */
export function roleBeside(tokens: Token[], { from, to }: Run, language: string): RoleDescription | null {
  if (/^,\s/.test(tokens[to]?.gap ?? '')) {
    const after = roleDescriptionAt(tokens, to, language)
    if (after) return after
  }
  if (!/^,\s/.test(tokens[from]?.gap ?? '')) return null
  for (let i = Math.max(0, from - 6); i < from; i++) {
    const before = roleDescriptionAt(tokens, i, language)
    if (before && before.to === from) return before
  }
  return null
}
