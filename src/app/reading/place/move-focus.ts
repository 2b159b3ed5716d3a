import { main, paragraphs } from './reading-line.ts'

/** Moves focus to the next or previous paragraph, from the one in focus or in view. */
export function focusParagraph(by: 1 | -1): void {
  const all = paragraphs()
  const here = all.findIndex((paragraph) => paragraph.contains(document.activeElement))
  const next = all[here >= 0 ? here + by : nextInView(all, by)]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'start' })
}

/** Moves focus to the next or previous mark in the margin, from the one in focus, open or in view; returns it. */
export function focusPassage(by: 1 | -1): HTMLElement | null {
  const all = [...(main()?.querySelectorAll<HTMLElement>('button[data-marker]') ?? [])]
  const focused = all.indexOf(document.activeElement as HTMLElement)
  const here = focused >= 0 ? focused : all.findIndex(({ ariaExpanded }) => ariaExpanded === 'true')
  const next = all[here >= 0 ? here + by : nextInView(all, by)] ?? null
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'center' })
  return next
}

/** The first element below the toolbar going on, the last above it going back. */
function nextInView(all: HTMLElement[], by: 1 | -1): number {
  const below = all.findIndex((element) => element.getBoundingClientRect().top > innerHeight * 0.1)
  const first = below < 0 ? all.length : below
  return by === 1 ? first : first - 1
}
