import { parseSync } from 'vite'

/** A node of the syntax tree, as ESTree names it, with the extensions for TypeScript and JSX. */
export interface Node {
  type: string
  start: number
  end: number
  [field: string]: unknown
}

/** The syntax tree of a file of code. Throws where the file is not what its name says. */
export function parse(path: string, text: string): Node {
  const { program, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  return program as unknown as Node
}

/** What a node is made of, in the order of its fields. */
export function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((field) => (Array.isArray(field) ? field : [field]))
    .filter(isNode)
}

/** A node and everything below it. */
export function* allNodes(node: Node): Generator<Node> {
  yield node
  for (const child of childrenOf(node)) yield* allNodes(child)
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
