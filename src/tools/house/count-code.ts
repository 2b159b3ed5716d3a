import { allNodes, type Node } from './syntax.ts'

/** Values that stand in for what was not found, without a word. */
const silent: Record<string, (node: Node) => boolean> = {
  '?? 0': ({ type, value }) => type === 'Literal' && value === 0,
  "?? ''": ({ type, value }) => type === 'Literal' && value === '',
  '?? []': ({ type, elements }) => type === 'ArrayExpression' && isEmpty(elements),
  '?? {}': ({ type, properties }) => type === 'ObjectExpression' && isEmpty(properties),
}
const isEmpty = (list: unknown) => Array.isArray(list) && list.length === 0

/** How often code goes on with a value of its own where an index or a look-up found nothing, by kind. */
export function silentDefaults(program: Node): Record<string, number> {
  const counts: Record<string, number> = {
    '?? 0': 0,
    "?? ''": 0,
    '?? []': 0,
    '?? {}': 0,
    '[…] as': 0,
    '[…]!': 0,
  }
  const add = (kind: string) => {
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  for (const node of allNodes(program)) {
    const right = bare(node.right)
    if (node.operator === '??' && right)
      for (const [kind, is] of Object.entries(silent)) if (is(right)) add(kind)
    if (bare(node.expression)?.computed !== true) continue
    if (node.type === 'TSAsExpression') add('[…] as')
    if (node.type === 'TSNonNullExpression') add('[…]!')
  }
  return counts
}

function bare(value: unknown): Node | null {
  const node = value as Node | null | undefined
  return node?.type === 'ParenthesizedExpression' ? bare(node.expression) : (node ?? null)
}

/** The regular expressions of a file, as they are written. */
export function patternsOf(program: Node): string[] {
  return [...allNodes(program)].flatMap(({ regex }) =>
    regex ? [(regex as { pattern: string }).pattern] : [],
  )
}

/**
 * Words of a language that is not English in a file's strings and regular expressions, told by a letter beyond ASCII.
 * A class of letters (`[à-ü]`) is no word.
 */
export function foreignWords(program: Node): string[] {
  const texts = [...allNodes(program)].flatMap(({ type, value, raw, regex }) => {
    if (regex) return [(regex as { pattern: string }).pattern.replace(/\[(?:\\.|[^\]\\])*\]/g, ' ')]
    if (type === 'Literal' && typeof value === 'string') return [value]
    return type === 'TemplateElement' ? [String((value as { raw: string }).raw ?? raw)] : []
  })
  const words = texts.flatMap((text) => text.match(/\p{L}{2,}/gu) ?? [])
  return [...new Set(words.filter((word) => /[^\p{ASCII}]/u.test(word)))]
}
