import { onNextPage } from '../navigation/use-next-page.ts'

/**
 * Sees to it that the site's faces are there without moving the text that stands. A prerendered page holds their rules,
 * switched off where its fonts are not at hand; they are fetched once all else is done, and shown from the next page. A page that was not prerendered asks for the rules first.
 */
export function bringFaces(): void {
  // The page waits for them, unseen: what becomes of that is seen when it is shown.
  if ('faces' in document.documentElement.dataset) {
    void document.fonts.ready.then(() => setTimeout(bringFaces))
    return
  }
  const rules = document.querySelector<HTMLStyleElement>('style[data-media]')
  const needed = [...document.querySelectorAll<HTMLLinkElement>('link[as=font]')]
    .filter(({ dataset }) => matchMedia(dataset.media ?? 'all').matches)
    .map(({ href }) => href)
  if (!rules) void import('../styles/fonts.css')
  else if (rules.sheet && (rules.media !== 'all' || !needed.every(cameInTime))) {
    void fetchFaces(rules.sheet, needed)
  } else noteFaces()
}

/** The next page that is opened need not be shown before them: the template's script asks for this note. */
function noteFaces(): void {
  try {
    localStorage.setItem(
      'collate:faces',
      document.querySelector<HTMLLinkElement>('link[as=font]')?.href ?? '',
    )
  } catch {
    // Nothing is kept on this device: the next page is painted as a first one is.
  }
}

/** Was a font there when text was first painted? */
function cameInTime(href: string): boolean {
  const [painted] = performance.getEntriesByName('first-contentful-paint')
  return performance
    .getEntriesByName(href)
    .some(({ startTime, duration }) => startTime + duration <= (painted?.startTime ?? 0))
}

/** Fetches and decodes what the page is set in. Until it is shown, no font that comes late comes in between two words. */
async function fetchFaces({ media, cssRules }: CSSStyleSheet, needed: string[]): Promise<void> {
  media.mediaText = 'not all'
  const faces = [...cssRules].filter((rule) => rule instanceof CSSFontFaceRule).map(faceOf)
  const first = faces.filter(({ source }) => needed.some((href) => source.includes(new URL(href).pathname)))
  await Promise.allSettled(first.map(({ face }) => face.load()))
  const show = () => {
    media.mediaText = 'all'
    for (const { face } of faces) document.fonts.add(face)
  }
  noteFaces()
  onNextPage(show)
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
