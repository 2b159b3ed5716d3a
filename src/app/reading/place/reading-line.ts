/** Where one reads, from the top of the window. */
const lineAt = 0.3

/** The page that is shown comes before one that is only made ready. */
export const main = () => document.getElementById('main')

export const paragraphs = () => [...(main()?.querySelectorAll<HTMLElement>('[data-paragraph]') ?? [])]

/** The paragraph that stands at the reading line: the first that ends below it. Null above and below the text. */
export function paragraphAtLine(): HTMLElement | null {
  const line = innerHeight * lineAt
  const found = paragraphs().find((paragraph) => paragraph.getBoundingClientRect().bottom > line)
  return found && found.getBoundingClientRect().top <= line ? found : null
}

/** How much of the text lies above the reading line, 0..1; 1 as soon as its end is in view. */
export function shareRead(): number {
  const text = main()?.querySelector('[data-prose]')?.getBoundingClientRect()
  if (!text || text.height === 0) return 0
  if (text.bottom <= innerHeight) return 1
  return Math.min(1, Math.max(0, (innerHeight * lineAt - text.top) / text.height))
}

/** Calls `listener` when the page was scrolled or its window changed, at most once a frame. Returns how to stop. */
export function onReading(listener: () => void): () => void {
  let asked = 0
  const ask = () => {
    cancelAnimationFrame(asked)
    asked = requestAnimationFrame(listener)
  }
  addEventListener('scroll', ask, { passive: true })
  addEventListener('resize', ask)
  return () => {
    cancelAnimationFrame(asked)
    removeEventListener('scroll', ask)
    removeEventListener('resize', ask)
  }
}
