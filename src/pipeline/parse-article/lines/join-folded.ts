import { inAll } from '../../../language/lists.ts'
import { pageWords } from '../../../language/page-languages.ts'
import { anyOf } from '../../../language/patterns.ts'

/** A stretch of a dump's text with the lines that it stands on. */
export interface Piece {
  text: string
  /** 1-based; several where one paragraph was folded. */
  numbers: readonly number[]
}

/** Lines shorter than this tell nothing of a width, and no text is folded wider than the other. */
const width = { least: 20, most: 140 }
/** So many lines must be full for a text to count as folded. */
const fewest = 4

/**
 * Joins the lines of paragraphs that were folded at a width, as mail, terminals and PDF files do. A line is full where the next one's
 * first word would not have fitted; a text is folded where most lines that have another right below them are full, and most
 * of those end within a sentence. Words parted at line ends are put together again, and paragraphs parted by the end of a page.
 */
export function joinFolded(pieces: readonly Piece[]): readonly Piece[] {
  const at = foldedAt(pieces)
  if (at === null) return pieces
  const known = new Set(pieces.flatMap(({ text }) => text.match(hyphenated) ?? []))
  const heads = runningHeads(pieces)
  const breaks = pageBreaks(pieces, heads)
  const runs = runsOf(
    pieces.filter((piece) => !breaks.has(piece)),
    { at, heads },
  )
  const joined = runs.flatMap((run) => (isParagraph(run) ? [join(run, known)] : run))
  return [...joined, ...breaks].sort((a, b) => (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0))
}

/** Lines that go on, by turns: `[a, b], [c], …`. */
function runsOf(
  pieces: readonly Piece[],
  { at, heads }: { at: number; heads: ReadonlySet<Piece> },
): Piece[][] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const run = runs.at(-1)
    const above = run?.at(-1)
    if (run && above && !heads.has(above) && !heads.has(piece) && goesOn(above, piece, at)) run.push(piece)
    else runs.push([piece])
  }
  return runs
}

const pageNumber = new RegExp(
  `^[-–—\\s]*(?:${anyOf(inAll(pageWords, 'page'))} )?\\d{1,4}(?: ?(?:${anyOf(inAll(pageWords, 'of'))}|/) ?\\d{1,4})?[-–—\\s]*$`,
  'iu',
)
/** A running head is no longer. */
const longestHead = 90

/** `HARBOUR REVIEW      No. 8`, `Harbour Review | 8`, `8   Harbour Review`. */
const named = /^(?:\d{1,4}\s{2,}(\p{L}.*)|(\p{L}.*?)(?:\s{3,}.*\d.*|\s(?:[|·–-]\s)?\d{1,4}))$/u

/** Page numbers, and running heads: a name beside a number or far from it, said again with another one. */
function runningHeads(pieces: readonly Piece[]): Set<Piece> {
  const nameOf = ({ text }: Piece) => {
    const [, behind, before] = (text.length <= longestHead && named.exec(text)) || []
    return behind ?? before ?? ''
  }
  const said = new Map<string, Set<string>>()
  for (const piece of pieces) said.set(nameOf(piece), (said.get(nameOf(piece)) ?? new Set()).add(piece.text))
  const isHead = (piece: Piece) => nameOf(piece) !== '' && (said.get(nameOf(piece))?.size ?? 0) > 1
  return new Set(pieces.filter((piece) => pageNumber.test(piece.text) || isHead(piece)))
}

/** What parts the two halves of a paragraph that goes on behind the end of a page, with the blank lines around it. */
function pageBreaks(pieces: readonly Piece[], heads: ReadonlySet<Piece>): Set<Piece> {
  const breaks = new Set<Piece>()
  for (let from = 0; from < pieces.length; from++) {
    let to = from
    for (let piece = pieces[to]; piece && (piece.text === '' || heads.has(piece)); piece = pieces[to]) to++
    const between = pieces.slice(from, to)
    const [above, below] = [pieces[from - 1], pieces[to]]
    const isWithin = above && below && /^\p{Ll}/u.test(below.text) && !/[.!?:]["”’)]?$/u.test(above.text)
    if (isWithin && between.some((piece) => heads.has(piece))) for (const piece of between) breaks.add(piece)
    from = Math.max(from, to - 1)
  }
  return breaks
}

/** The titles of a list may all be full; of a paragraph's lines, one begins within a sentence, or the last ends one. */
function isParagraph([first, ...rest]: readonly Piece[]): boolean {
  const ends = (piece: Piece | undefined) => /[.!?]["”’)]?$/u.test(piece?.text ?? '')
  return rest.some(({ text }) => /^\p{Ll}/u.test(text)) || (ends(rest.at(-1)) && !ends(first))
}

const hyphenated = /\p{L}+[-‐]\p{L}+/gu
const parted = /(\p{L}+)[-‐\u00ad]$/u
/** Longer runs without a space are no words: a script sets none, or it is an address. */
const longestWord = 40

function join(run: readonly Piece[], known: ReadonlySet<string>): Piece {
  const parts: string[] = []
  for (const { text } of run) {
    const above = parts.at(-1)
    const [, head] = parted.exec(above?.slice(-longestWord) ?? '') ?? []
    const tail = /^\p{Ll}+/u.exec(text)?.[0]
    if (above === undefined) parts.push(text)
    else if (head === undefined || tail === undefined) parts.push(' ', text)
    else if (known.has(`${head}-${tail}`)) parts.push(text)
    else parts.splice(-1, 1, above.slice(0, -1), text)
  }
  return { text: parts.join(''), numbers: run.flatMap(({ numbers }) => numbers) }
}

/** The width at which a text is folded, in characters, or null. */
function foldedAt(pieces: readonly Piece[]): number | null {
  const lengths = pieces
    .map(({ text }) => (/\s\s/u.test(text) ? text.replace(/\s+/gu, ' ') : text).length)
    .filter((length) => length >= width.least)
  const sorted = lengths.sort((a, b) => b - a)
  // The widest that others come near to: a head or a link may be longer than the text, but not much may be.
  const at = sorted.find((length, index) => (sorted[index + fewest - 1] ?? 0) > length * 0.85)
  if (at === undefined || at > width.most) return null
  if (sumOf(lengths.filter((length) => length > at)) > sumOf(lengths) / 4) return null
  const pairs = pieces.flatMap((piece, index) => {
    const next = pieces[index + 1]
    return next && isBeside(piece, next) && piece.text.length >= width.least ? [{ piece, next }] : []
  })
  const full = pairs.filter(({ piece, next }) => isFull(piece, next, at))
  const open = full.filter(({ piece }) => !/[.!?:]["”’)]?$/u.test(piece.text))
  const isFolded =
    full.length >= fewest && full.length * 2 >= pairs.length && open.length >= full.length * 0.6
  return isFolded ? at : null
}

function sumOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0)
}

function isBeside(piece: Piece, next: Piece): boolean {
  return piece.text !== '' && next.text !== '' && piece.numbers.at(-1) !== next.numbers[0]
}

/** Where letters differ in width, lines of one width differ in length by so much. */
const ragged = 0.8

function isFull({ text }: Piece, next: Piece, at: number): boolean {
  const [word = ''] = next.text.split(' ', 1)
  return word.length < longestWord && text.length + 1 + word.length > at * ragged + 4
}

function goesOn(above: Piece, piece: Piece, at: number): boolean {
  if (!isBeside(above, piece) || startsItem.test(piece.text)) return false
  if (isFull(above, piece, at)) return true
  return above.text.length >= at / 2 && /^\p{Ll}/u.test(piece.text) && !/[.!?:]["”’)]?$/u.test(above.text)
}

const startsItem = /^(?:[-–•*·▪◦‣■●]|\d{1,2}[.)])\s/u
