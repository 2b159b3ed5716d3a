import { onNextPage } from './shared/use-next-page.ts'

/**
 * Sees to it that the site's faces are there without moving the text that stands. A prerendered page holds their rules,
 * switched off where its fonts are not at hand; they are fetched once all else is done, and shown from the next page on.
 * A page that was not prerendered asks for the rules first.
 */
export function bringFaces(): void {
  const rules = document.querySelector<HTMLStyleElement>('style[data-media]')
  if (!rules) void import('./styles/fonts.css')
  // What was asked for ahead and came late all the same must not come in between two words.
  else if (rules.media !== 'all' || cameLate()) void fetchFaces(rules)
}

function cameLate(): boolean {
  const [painted] = performance.getEntriesByType('paint')
  return performance
    .getEntriesByType('resource')
    .some(
      ({ name, startTime, duration }) =>
        name.endsWith('.woff2') && startTime + duration > (painted?.startTime ?? 0),
    )
}

/** Fetches and decodes what the page is set in, so that the next page has it at once. */
async function fetchFaces(rules: HTMLStyleElement): Promise<void> {
  rules.media = 'not all'
  const faces = [...(rules.sheet?.cssRules ?? [])]
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(faceOf)
  const needed = [...document.querySelectorAll<HTMLLinkElement>('link[as=font]')]
    .filter(({ dataset }) => matchMedia(dataset.media ?? 'all').matches)
    .map(({ href }) => href)
  const first = faces.filter(({ source }) => needed.some((href) => source.includes(new URL(href).pathname)))
  await Promise.allSettled(first.map(({ face }) => face.load()))
  const show = () => {
    rules.media = 'all'
    for (const { face } of faces) document.fonts.add(face)
  }
  // A page in new faces takes twice as long to lay out: the first that is opened must come at once.
  onNextPage(() => onNextPage(show))
}

function faceOf({ style }: CSSFontFaceRule): { face: FontFace; source: string } {
  const source = style.getPropertyValue('src')
  const face = new FontFace(style.getPropertyValue('font-family').replaceAll('"', ''), source, {
    style: style.getPropertyValue('font-style'),
    weight: style.getPropertyValue('font-weight'),
    ...(style.getPropertyValue('unicode-range') && { unicodeRange: style.getPropertyValue('unicode-range') }),
    display: 'swap',
  })
  return { face, source }
}
