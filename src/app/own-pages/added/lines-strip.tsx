import { ownPagesWords } from '#texts/own/own-pages.ts'
import type { LineRecord } from '../../../news/report/article.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import * as css from './lines-strip.module.css?names'
import './lines-strip.module.css'

const looks = { kept: css.ownLinesRunK, 'set-aside': css.ownLinesRunA, 'left-out': css.ownLinesRunL }

/** Of so many runs each is still wide enough to be seen. */
const mostRuns = 60
const width = 288
const height = 11

/** What became of the lines of a page, from first to last, at a glance; the same in words beside it. */
export function LinesStrip({ lines }: { lines: readonly LineRecord[] }) {
  const words = useWords(ownPagesWords)
  const { number } = useFormats()
  const told = lines.filter(({ text, reason }) => text.trim() !== '' && reason !== 'other-report-of-file')
  const kept = told.filter(({ disposition }) => disposition === 'kept').length
  const label = words.linesKept(kept, told.length)
  const [first = '', rest = label] = label.startsWith(number(kept))
    ? [number(kept), label.slice(number(kept).length)]
    : []
  return (
    <>
      <svg
        className={css.ownLines}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {runsOf(told).map(({ at, count, disposition }) => (
          <rect
            key={at}
            className={looks[disposition]}
            x={(at / told.length) * width}
            width={Math.max(1, (count / told.length) * width - 1)}
            y={disposition === 'left-out' ? height / 2 - 0.75 : 0.75}
            height={disposition === 'left-out' ? 1.5 : height - 1.5}
          />
        ))}
      </svg>
      <span>
        <b>{first}</b>
        {rest}
      </span>
    </>
  )
}

interface Run {
  at: number
  count: number
  disposition: LineRecord['disposition']
}

/** Lines of one kind that follow each other; of a long page small runs go into the one before. */
function runsOf(lines: readonly LineRecord[]): Run[] {
  const runs: Run[] = []
  for (const [at, { disposition }] of lines.entries()) {
    const last = runs.at(-1)
    if (last?.disposition === disposition) last.count++
    else runs.push({ at, count: 1, disposition })
  }
  const smallest = runs.length <= mostRuns ? 0 : Math.ceil(lines.length / mostRuns)
  return runs.reduce<Run[]>((kept, run) => {
    const last = kept.at(-1)
    if (last && run.count < smallest) last.count += run.count
    else kept.push({ ...run })
    return kept
  }, [])
}

/** What the signs of the strip mean. */
export function LineKey() {
  const words = useWords(ownPagesWords)
  const entries = [
    ['kept', words.keyKept],
    ['set-aside', words.keySetAside],
    ['left-out', words.keyLeftOut],
  ] as const
  return (
    <div className={css.ownKey}>
      <p className={css.ownKeyHead}>{words.key}</p>
      <ul>
        {entries.map(([disposition, text]) => (
          <li key={disposition} className={css.ownKeyEntry}>
            <svg className={css.ownKeySign} viewBox={`0 0 40 ${height}`} aria-hidden="true">
              <rect
                className={looks[disposition]}
                x="1"
                width="38"
                y={disposition === 'left-out' ? height / 2 - 0.75 : 0.75}
                height={disposition === 'left-out' ? 1.5 : height - 1.5}
              />
            </svg>
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
