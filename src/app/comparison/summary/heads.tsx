import { readingMinutes } from '../../shared/reading-time.ts'
import { SourceLabel } from '../../shared/source-label.tsx'
import { StatedTime } from '../../shared/stated-time.tsx'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { sharedWords } from '../../words/shared.ts'
import { type Side, sides } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import './heads.css'

/** Both headlines with source, time and length, side by side. */
export function Heads() {
  return (
    <div className="heads">
      {sides.map((side) => (
        <Head key={side} side={side} />
      ))}
    </div>
  )
}

function Head({ side }: { side: Side }) {
  const words = useWords(comparisonWords)
  const shared = useWords(sharedWords)
  const { reports, hrefs } = useCompared()
  const { article, words: count } = reports[side]
  const lang = article.language ?? undefined
  const kicker = article.kicker ?? article.section
  return (
    <div className={`heads__one heads__one--${side}`}>
      <SourceLabel of={article} side={side} />
      <h2 className="heads__title">
        <a href={hrefs[side]} lang={lang}>
          {article.headline.text}
        </a>
      </h2>
      <p className="heads__meta">
        {kicker && (
          <>
            <span lang={lang}>{kicker.text}</span> ·{' '}
          </>
        )}
        <StatedTime of={article.published} />
        {article.machineTranslated && <> · {words.translated}</>} ·{' '}
        <span>{words.length(shared.length(count), shared.minutes(readingMinutes(count)))}</span>
      </p>
    </div>
  )
}
