import { at } from '../../../../news/at.ts'
import type { Stretch } from '../../../../news/report/text-anchor.ts'
import type { ShownReport } from './shown-report.ts'

/** An element that shows a stretch of a report's text: a unit of it where the report is read, a sentence where two are compared. */
export interface Piece extends Stretch {
  of: ShownReport
  element: HTMLElement
  /** Letters in the element before the text begins. */
  skip: number
}

const main = () => document.getElementById('main')

/**
 * Where the page shows a stretch of a report's text, in the order of the page. An element that does not hold the text to the
 * letter, as where a browser translates it, is passed over.
 */
export function piecesOf(of: ShownReport, wanted: Stretch): Piece[] {
  const root = main()
  if (!root) return []
  return of.side === null ? unitsOf(of, root, wanted) : sentencesOf(of, root, wanted)
}

/** What a range touches of the reports that the page shows. */
export function piecesIn(shown: readonly ShownReport[], range: Range): Piece[] {
  const root = main()
  if (!root) return []
  return shown.flatMap((of) =>
    of.side === null
      ? unitsOf(of, root, { start: 0, end: of.whole.text.length }).filter(({ element }) =>
          range.intersectsNode(element),
        )
      : [...root.querySelectorAll<HTMLElement>(`[data-of="${of.side}"][data-at]`)].flatMap((element) =>
          range.intersectsNode(element) ? (sentencePiece(of, element) ?? []) : [],
        ),
  )
}

const overlaps = (one: Stretch, other: Stretch) => one.start < other.end && other.start < one.end

function unitsOf(of: ShownReport, root: Element, wanted: Stretch): Piece[] {
  return of.whole.units.flatMap((unit) => {
    if (!overlaps(unit, wanted)) return []
    const found = root.querySelector<HTMLElement>(`#${CSS.escape(unit.id)}`)
    const element = found?.querySelector<HTMLElement>(':scope > p') ?? found
    const skip = element?.textContent.indexOf(of.whole.text.slice(unit.start, unit.end)) ?? -1
    return element && skip >= 0 ? [{ of, element, skip, start: unit.start, end: unit.end }] : []
  })
}

function sentencesOf(of: ShownReport, root: Element, wanted: Stretch): Piece[] {
  const touched = of.report.sentences.flatMap(({ text }, number) => {
    const start = at(of.starts, number)
    return overlaps({ start, end: start + text.length }, wanted) ? [number] : []
  })
  const selector = touched.map((number) => `[data-of="${of.side}"][data-at="${number}"]`).join()
  if (selector === '') return []
  return [...root.querySelectorAll<HTMLElement>(selector)].flatMap(
    (element) => sentencePiece(of, element) ?? [],
  )
}

/** A sentence, or with `…` where it goes on a part of one. */
function sentencePiece(of: ShownReport, element: HTMLElement): Piece | null {
  const number = Number(element.dataset.at)
  const sentence = of.report.sentences[number]?.text
  if (sentence === undefined) return null
  const shown = element.textContent
  const part = shown.includes(sentence) ? sentence : shown.replace(/^\s*…\s/, '').replace(/\s…\s*$/, '')
  const from = sentence.indexOf(part)
  if (part.trim() === '' || from < 0) return null
  const start = at(of.starts, number) + from
  return { of, element, skip: shown.indexOf(part), start, end: start + part.length }
}

/** The part of a stretch that a piece shows, as a range; null where it shows none of it. */
export function rangeIn({ element, skip, start, end }: Piece, wanted: Stretch): Range | null {
  const from = Math.max(wanted.start, start) - start + skip
  const to = Math.min(wanted.end, end) - start + skip
  if (from >= to) return null
  const [first, last] = [nodeAt(element, from, false), nodeAt(element, to, true)]
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(...first)
  range.setEnd(...last)
  return range
}

/** The text node that holds a place of an element's text; between two, the one before it or the one after. */
function nodeAt(element: Element, place: number, before: boolean): [Text, number] | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let passed = 0
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = place - passed
    if (at < node.length || (before && at === node.length)) return [node, at]
    passed += node.length
  }
  return null
}

/** What a range takes of a piece, as a stretch of the report's text. */
export function stretchIn({ element, skip, start, end }: Piece, range: Range): Stretch {
  const within = document.createRange()
  within.selectNodeContents(element)
  const lengthTo = (node: Node, offset: number) => {
    const before = document.createRange()
    before.selectNodeContents(element)
    before.setEnd(node, offset)
    return before.toString().length
  }
  const begins = range.compareBoundaryPoints(Range.START_TO_START, within) > 0
  const ends = range.compareBoundaryPoints(Range.END_TO_END, within) < 0
  const inText = (length: number) => Math.min(Math.max(start, start + length - skip), end)
  return {
    start: begins ? inText(lengthTo(range.startContainer, range.startOffset)) : start,
    end: ends ? inText(lengthTo(range.endContainer, range.endOffset)) : end,
  }
}
