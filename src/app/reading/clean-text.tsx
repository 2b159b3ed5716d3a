import { lazy, type RefObject, Suspense, useEffect, useMemo, useRef } from 'react'
import { useAfterPaint } from '../navigation/use-after-paint.ts'
import * as css from './article.module.css?names'
import * as besideCss from './beside/beside.module.css?names'
import { fragments } from './clean-places.ts'
import { AlongsideSection } from './end/alongside-section.tsx'
import { ArticleHead } from './head/article-head.tsx'
import { layOutMarkers, layOutNote } from './margin/lay-out-margin.ts'
import { type MarginMark, noteId } from './margin/margin-marks.ts'
import { useReadingPosition } from './place/use-reading-position.ts'
import { useReading } from './reading-context.ts'
import { Body } from './text/body.tsx'
import { CaptionFigure } from './text/caption-figure.tsx'
import { placeCaptions } from './text/caption-places.ts'
import './article.module.css'
import './end/why.module.css'
import './end/stated.module.css'
import './rail/rail.module.css'
import './beside/beside.module.css'
import '../ui/signs/relation.module.css'
import '../ui/shapes/switch.module.css'
import '../ui/shapes/button.module.css'
import '../ui/signs/coverage.module.css'

// Beside and below the text; a prerendered page has it, another gets it right after. Its styles come with the page, so that
// a page without script is whole.
const rail = import('./rail/rail.tsx').then((m) => ({ default: m.Rail }))
const Rail = lazy(() => rail)
const TopicsSection = lazy(() =>
  import('./end/topics-section.tsx').then((m) => ({ default: m.TopicsSection })),
)
const StatedSection = lazy(() =>
  import('./end/stated-section.tsx').then((m) => ({ default: m.StatedSection })),
)

/** The report as a careful human would cut it out, and after it why it is what it is. */
export function CleanText() {
  const { report, margin, beside, open } = useReading()
  const root = useRef<HTMLDivElement>(null)
  const captions = useMemo(() => placeCaptions(report.article), [report.article])
  const after = useAfterPaint()
  useMarginLayout(root, open)
  useReadingPosition()
  return (
    <div
      className={
        beside ? `${css.read} ${besideCss.readAll}` : margin ? css.read : `${css.read} ${css.readAlone}`
      }
      data-side={beside ? 'a' : margin?.side}
      ref={root}
    >
      <article className={css.article}>
        <ArticleHead />
        {captions.lead.length > 0 && (
          <div className={css.articleCaptions}>
            {captions.lead.map((group) => (
              <CaptionFigure key={group[0]?.lines[0]} group={group} />
            ))}
          </div>
        )}
        {beside && <beside.parts.Key />}
        <Body captions={captions.after} />
      </article>
      {beside && <beside.parts.Rail />}
      {after && !beside && (
        <Suspense>
          <Rail />
        </Suspense>
      )}
      {after && (
        <div className={css.readMore} data-later="">
          <Suspense>
            <TopicsSection />
            <AlongsideSection />
            <StatedSection />
          </Suspense>
        </div>
      )}
    </div>
  )
}

/** Keeps marks and note beside their sentences while text, type or width change. */
function useMarginLayout(root: RefObject<HTMLElement | null>, open: MarginMark | null): void {
  useEffect(() => {
    const element = root.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const layOut = () => {
      layOutMarkers(element)
      const note = element.querySelector<HTMLElement>(`#${noteId}`)
      const sentence =
        open && element.querySelector<HTMLElement>(`#${fragments.sentence(Math.min(...open.own))}`)
      if (note && sentence) layOutNote(note, sentence, element.querySelector('[data-rail-head]'))
    }
    // It calls at once, too, when the page has been laid out anyway.
    const observer = new ResizeObserver(layOut)
    observer.observe(element)
    void document.fonts.ready.then(layOut)
    return () => observer.disconnect()
  })
}
