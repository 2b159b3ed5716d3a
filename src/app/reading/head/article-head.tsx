import { memo } from 'react'
import { directionOf } from '../../../text/direction.ts'
import { Siglum } from '../../shared/siglum.tsx'
import { StatedBy } from '../../shared/stated-by.tsx'
import { fragments } from '../clean-places.ts'
import { PairNote } from '../margin/pair-note.tsx'
import { useReading } from '../reading-context.ts'
import { sentencesIn } from '../text/sentence-parts.ts'
import { SentenceText } from '../text/sentence-text.tsx'
import { Byline } from './byline.tsx'
import { TranslationNotice } from './translation-notice.tsx'

/** Kicker and section, headline, standfirst, byline, and the notice of a machine translation. */
export const ArticleHead = memo(() => {
  const { report, margin, target } = useReading()
  const { headline } = report.article
  return (
    <header className="article__head">
      <Kicker side={margin?.side ?? null} />
      <h1
        className={`article__headline${target === fragments.headline ? ' is-target' : ''}`}
        id={fragments.headline}
        dir={directionOf(report.article.language)}
      >
        <SentenceText text={headline.text} sentences={sentencesIn(report.sentences, 'headline')} />
        <StatedBy of={headline} />
      </h1>
      <Standfirst />
      <Byline />
      <TranslationNotice article={report.article} />
    </header>
  )
})

function Kicker({ side }: { side: 'a' | 'b' | null }) {
  const { report } = useReading()
  const { kicker, section } = report.article
  if (!side && !kicker && !section) return null
  return (
    <p className="article__kicker">
      {side && <Siglum side={side} />}
      {kicker && <span dir={directionOf(report.article.language)}>{kicker.text}</span>}
      {section && (
        <span className="article__section" dir={directionOf(report.article.language)}>
          {section.text}
          <StatedBy of={section} />
        </span>
      )}
    </p>
  )
}

function Standfirst() {
  const { report, marks, open, target } = useReading()
  const { standfirst } = report.article
  if (!standfirst) return null
  const sentences = sentencesIn(report.sentences, 'standfirst')
  const marked = sentences.some(({ index }) => marks.has(index))
  const noteHere = open && sentences.some(({ index }) => index === open.own[0])
  const states = [marked && 'is-marked', target === fragments.standfirst && 'is-target']
  return (
    <>
      <p
        className={['article__standfirst', ...states].filter(Boolean).join(' ')}
        id={fragments.standfirst}
        tabIndex={-1}
        dir={directionOf(report.article.language)}
      >
        <SentenceText text={standfirst.text} sentences={sentences} />
      </p>
      {noteHere && <PairNote mark={open} />}
    </>
  )
}
