import { childrenOf, type Node } from './syntax.ts'

/** Where a piece of code is: a file and a line of it. */
interface Place {
  path: string
  line: number
}
export interface Copies {
  /** Nodes of its syntax. */
  size: number
  places: Place[]
}
interface Piece {
  shape: string
  size: number
  start: number
  inner: Piece[]
}

/** In nodes of syntax, some 50 tokens: smaller pieces are alike because there are few ways to write them. */
const leastSize = 30

/**
 * Functions and blocks of the same shape: equal in syntax, whatever the names and literals in them (clones of the second type in
 * the terms of clone detection). Of a copy in a copy the outer one counts. The largest first.
 */
export function findCopies(files: { path: string; text: string; program: Node }[]): Copies[] {
  const found = files.map(({ program, ...file }) => ({ ...file, pieces: shapeOf(program).pieces }))
  const times = new Map<string, number>()
  const count = (pieces: Piece[]) => {
    for (const { shape, inner } of pieces) {
      times.set(shape, (times.get(shape) ?? 0) + 1)
      count(inner)
    }
  }
  for (const { pieces } of found) count(pieces)
  const copies = new Map<string, Copies>()
  for (const { path, text, pieces } of found)
    for (const { shape, size, start } of outermost(pieces, (piece) => (times.get(piece.shape) ?? 0) > 1)) {
      const same = copies.get(shape) ?? { size, places: [] }
      copies.set(shape, same)
      same.places.push({ path, line: text.slice(0, start).split('\n').length })
    }
  return [...copies.values()].filter(({ places }) => places.length > 1).sort((a, b) => b.size - a.size)
}

function outermost(pieces: Piece[], isCopy: (piece: Piece) => boolean): Piece[] {
  return pieces.flatMap((piece) => (isCopy(piece) ? [piece] : outermost(piece.inner, isCopy)))
}

const isPiece = ({ type }: Node) => /Function|BlockStatement/.test(type) && !type.startsWith('TS')

function shapeOf(node: Node): { shape: string; size: number; pieces: Piece[] } {
  const parts = childrenOf(node).map((child) => shapeOf(child))
  const size = 1 + parts.reduce((sum, part) => sum + part.size, 0)
  const inner = parts.flatMap(({ pieces }) => pieces)
  const shape = `${nameOf(node)}(${parts.map((part) => part.shape).join(' ')})`
  const pieces = isPiece(node) && size >= leastSize ? [{ shape, size, start: node.start, inner }] : inner
  return { shape, size, pieces }
}

/** A node without what a copyist renames. */
function nameOf({ type, value, operator, kind }: Node): string {
  return type === 'Literal' ? typeof value : [type, operator, kind].join(' ')
}
