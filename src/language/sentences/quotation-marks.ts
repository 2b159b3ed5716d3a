/** A quotation of a text: `[start, end)` with its marks, `[from, to)` without. `open`: nothing closes it. */
export interface QuotedStretch {
  start: number
  end: number
  from: number
  to: number
  open: boolean
}

type Family = 'double' | 'guillemet' | 'single'
interface Mark {
  at: number
  family: Family
  canOpen: boolean
  canClose: boolean
}

const families: Record<string, Family> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '＂': 'double',
  '«': 'guillemet',
  '»': 'guillemet',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  "'": 'single',
  '‹': 'single',
  '›': 'single',
}
const anyMark = /["“”„‟＂«»‘’‚'‹›]/gu
const spaceOrOpening = /[\s\u00a0\u202f([{—–―‒\-/:;,.…"“„«‘‚'‹»]/u
const spaceOrClosing = /[\s\u00a0\u202f)\]}—–―‒\-/:;,.!?…"”“»’'›]/u

/**
 * The outermost quotations of a text, in order. Marks are paired by where they stand rather than by their shape, as
 * dumps mix them (“balanced“, "hegemony,”); single marks inside a quotation belong to it; an apostrophe or an inch
 * mark opens nothing. A quotation without a closing mark reaches to the end and is `open`. Linear in the text's length.
 */
export function findQuotations(text: string): QuotedStretch[] {
  const found: QuotedStretch[] = []
  const marks = Array.from(text.matchAll(anyMark), (match) => markAt(text, match.index))
  const closings = closingMarks(marks)
  const nesting = nestedClosings(text, marks)
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]
    if (!mark?.canOpen) continue
    const closing = nesting.get(i) ?? closings(i)
    const close = marks[closing]
    if (close) {
      found.push(stretch(text, mark.at, close.at))
      i = closing
    } else if (mark.family !== 'single') {
      const from = mark.at + 1
      found.push({ start: mark.at, end: text.length, from, to: text.length, open: true })
      break
    }
  }
  // The n of rock 'n' roll is no quotation.
  return found.filter(({ from, to }) => to - from > 1 && /[\p{L}\p{N}]/u.test(text.slice(from, to)))
}

function markAt(text: string, at: number): Mark {
  const char = text[at] ?? ''
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  const family = families[char] ?? 'double'
  const afterSpace = spaceOrOpening.test(before)
  const beforeSpace = spaceOrClosing.test(after)
  if (family === 'guillemet') {
    const inward = /[\s\u00a0\u202f]/u.test(after)
    // French «␣x␣» and German »x«: the side towards the words may hold a space only in the French form.
    if (char === '«') return { at, family, canOpen: afterSpace, canClose: !afterSpace || !inward }
    return { at, family, canOpen: afterSpace && !inward, canClose: true }
  }
  if (char === '„' || char === '‚' || char === '‹') return { at, family, canOpen: true, canClose: false }
  // `" We will go " he said`: only what stands before tells.
  const isLoose = char === '"' && /[\s\u00a0]/u.test(before) && /[\s\u00a0]/u.test(after)
  if (isLoose) return { at, family, canOpen: true, canClose: true }
  const canClose = beforeSpace && !/[\s\u00a0\u202f(]/u.test(before)
  return { at, family, canOpen: afterSpace && !/[\s\u00a0\u202f.,;:!?)]/u.test(after), canClose }
}

/** For each mark, the nearest later one of its family that may close it; counted from the end, in linear time. */
function closingMarks(marks: Mark[]): (opening: number) => number {
  const next = new Map<Family, number>()
  const closings: number[] = new Array(marks.length).fill(-1)
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]
    if (!mark) continue
    closings[i] = next.get(mark.family) ?? -1
    if (mark.canClose) next.set(mark.family, i)
  }
  return (opening) => closings[opening] ?? -1
}

/**
 * Where curly marks open and close in their shapes, one pair inside another (`“what he calls “hell” here”`), the last
 * one closes the first. Marks by their index among all; only those that hold others.
 */
function nestedClosings(text: string, marks: Mark[]): Map<number, number> {
  const closings = new Map<number, number>()
  const open: { mark: number; holds: boolean }[] = []
  marks.forEach(({ at, canOpen, canClose }, mark) => {
    if (text[at] === '“' && canOpen && !canClose) open.push({ mark, holds: false })
    if (text[at] !== '”' || !canClose) return
    const closed = open.pop()
    if (closed?.holds) closings.set(closed.mark, mark)
    const around = open.at(-1)
    if (closed && around) around.holds = true
  })
  return closings
}

/** Spaces inside French marks, and a comma or full stop that belongs to the sentence around, are not the quotation's. */
function stretch(text: string, open: number, close: number): QuotedStretch {
  const inner = text.slice(open + 1, close)
  const from = open + 1 + inner.length - inner.trimStart().length
  const trimmed = inner.trim()
  const isSentence = /^\p{Lu}/u.test(trimmed) && /\s/.test(trimmed)
  const cut = trimmed.replace(isSentence ? /,+$/u : /[,.;]+$/u, '')
  const to = from + (trimmed.endsWith('...') ? trimmed.length : cut.length)
  return { start: open, end: close + 1, from, to, open: false }
}
