import { memo } from 'react'
import { directionOf } from '../../../language/which/direction.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import * as siglumCss from '../../ui/signs/siglum.module.css?names'
import { Siglum } from '../../ui/signs/siglum.tsx'
import { StatedBy } from '../../ui/signs/stated-by.tsx'
import * as css from '../article.module.css?names'
import { fragments } from '../clean-places.ts'
import { PairNote } from '../margin/pair-note.tsx'
import { useReading } from '../reading-context.ts'
import { sentencesIn } from '../text/sentence-parts.ts'
import { SentenceText } from '../text/sentence-text.tsx'
import { Byline } from './byline.tsx'
import { TranslationNotice } from './translation-notice.tsx'

/** Kicker and section, headline, standfirst, byline, and the notice of a machine translation. */
export const ArticleHead = memo(() => {
  const { report, margin, beside, target } = useReading()
  const { headline } = report.article
  return (
    <header className={css.articleHead}>
      <Kicker side={margin?.side ?? null} letter={beside?.letter ?? null} />
      <h1
        className={`${css.articleHeadline}${target === fragments.headline ? ` ${css.isTarget}` : ''}`}
        id={fragments.headline}
        dir={directionOf(report.article.language)}
        lang={report.article.language ?? undefined}
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

function Kicker({ side, letter }: { side: Side | null; letter: string | null }) {
  const { report } = useReading()
  const { kicker, section, language } = report.article
  if (!side && !letter && !kicker && !section) return null
  return (
    <p className={css.articleKicker}>
      {side && <Siglum side={side} />}
      {letter && (
        <span className={siglumCss.siglum} data-side="a">
          {letter}
        </span>
      )}
      {kicker && (
        <span dir={directionOf(language)} lang={language ?? undefined}>
          {kicker.text}
        </span>
      )}
      {section && (
        <span className={css.articleSection} dir={directionOf(language)} lang={language ?? undefined}>
          {section.text}
          <StatedBy of={section} />
        </span>
      )}
    </p>
  )
}

function Standfirst() {
  const { report, marks, open, target, beside } = useReading()
  const Note = beside?.parts.Note ?? PairNote
  const { standfirst } = report.article
  if (!standfirst) return null
  const sentences = sentencesIn(report.sentences, 'standfirst')
  const marked = sentences.some(({ index }) => marks.has(index))
  const noteHere = open && sentences.some(({ index }) => index === open.own[0])
  const states = [marked && css.isMarked, target === fragments.standfirst && css.isTarget]
  return (
    <>
      <p
        className={[css.articleStandfirst, ...states].filter(Boolean).join(' ')}
        id={fragments.standfirst}
        tabIndex={-1}
        dir={directionOf(report.article.language)}
        lang={report.article.language ?? undefined}
      >
        <SentenceText text={standfirst.text} sentences={sentences} />
      </p>
      {noteHere && <Note mark={open} />}
    </>
  )
}
