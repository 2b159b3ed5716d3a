import { lazy, Suspense, useMemo, useRef } from 'react'
import { useAfterPaint } from '../shared/use-after-paint.ts'
import { AlongsideSection } from './end/alongside-section.tsx'
import { ArticleHead } from './head/article-head.tsx'
import { useMarginLayout } from './margin/use-margin-layout.ts'
import { useReadingPosition } from './place/use-reading-position.ts'
import { Rail } from './rail/rail.tsx'
import { useReading } from './reading-context.ts'
import { Body } from './text/body.tsx'
import { CaptionFigure } from './text/caption-figure.tsx'
import { placeCaptions } from './text/caption-places.ts'
import './article.css'
import './end/why.css'
import './end/stated.css'

// Below the text; a prerendered page has it, another gets it right after. Its styles come with the page, so that a page
// without script is whole.
const TopicsSection = lazy(() =>
  import('./end/topics-section.tsx').then((m) => ({ default: m.TopicsSection })),
)
const StatedSection = lazy(() =>
  import('./end/stated-section.tsx').then((m) => ({ default: m.StatedSection })),
)

/** The report as a careful human would cut it out, and after it why it is what it is. */
export function CleanText() {
  const { report, margin, open } = useReading()
  const root = useRef<HTMLDivElement>(null)
  const captions = useMemo(() => placeCaptions(report.article), [report.article])
  const after = useAfterPaint()
  useMarginLayout(root, open)
  useReadingPosition()
  return (
    <div className={margin ? `read read--${margin.side}` : 'read read--alone'} ref={root}>
      <article className="article" lang={report.article.language ?? undefined}>
        <ArticleHead />
        {captions.lead.length > 0 && (
          <div className="article__captions">
            {captions.lead.map((group) => (
              <CaptionFigure key={group[0]?.lines[0]} group={group} />
            ))}
          </div>
        )}
        <Body captions={captions.after} />
      </article>
      {after && <Rail />}
      {after && (
        <div className="read__more">
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
