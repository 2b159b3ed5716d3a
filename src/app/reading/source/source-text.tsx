import { useEffect, useMemo, useState } from 'react'
import { readingWords } from '#texts/reading/reading.ts'
import { sourceTextWords } from '#texts/reading/source-text.ts'
import type { LineRecord } from '../../../news/report/article.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useAddress } from '../../navigation/in-sight.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { placeLines } from '../clean-places.ts'
import { bringIntoView } from '../place/use-target.ts'
import { useReading } from '../reading-context.ts'
import { SourceLine } from './source-line.tsx'
import * as css from './source-text.module.css?names'
import './source-text.module.css'

/** Lines shown at once: a dump may have very many. */
const atOnce = 400

/** The seed line by line, with what became of each and where it stands in the clean text. */
export function SourceText() {
  const words = useWords(sourceTextWords)
  const { article } = useReading().report
  const lines = useMemo(() => linesWithText(article.lines), [article])
  const places = useMemo(() => placeLines(article), [article])
  const asked = useAskedLine()
  const before = lines.findIndex(({ line }) => line === asked)
  const [most, setMost] = useState(Math.max(atOnce, before + 1))
  const shown = lines.slice(0, Math.max(most, before + 1))
  return (
    <section className={css.dump} aria-labelledby="source-title">
      <SourceHead />
      <table className={css.dumpTable}>
        <thead>
          <tr>
            <th scope="col" className={css.dumpLine}>
              {words.lineHead}
            </th>
            <th scope="col">
              <span className="vh">{words.verdictHead}</span>
            </th>
            <th scope="col" className={css.dumpRawhead}>
              {words.rawHead}
            </th>
            <th scope="col">{words.fateHead}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((record) => (
            <SourceLine
              key={record.line}
              record={record}
              lang={article.language}
              places={places.get(record.line)}
              asked={record.line === asked}
            />
          ))}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <button
          type="button"
          className={`${buttonCss.button} ${buttonCss.buttonPlain}`}
          onClick={() => setMost(shown.length + atOnce)}
        >
          {words.showLines(Math.min(atOnce, lines.length - shown.length))}
        </button>
      )}
    </section>
  )
}

function SourceHead() {
  const { sourceText } = useWords(readingWords)
  const words = useWords(sourceTextWords)
  const { article } = useReading().report
  const [file, ...others] = article.files
  return (
    <div className={css.dumpHead}>
      <h1 className={css.dumpTitle} id="source-title">
        {sourceText}
      </h1>
      <span className={css.dumpFile}>{file}</span>
      <span className={css.dumpSum}>{words.sourceSum(countLines(article.lines))}</span>
      {others.length > 0 && <span className={css.dumpSum}>{words.alsoIn(others)}</span>}
    </div>
  )
}

/** The line that the address leads to. This view arrives after the page: it looks for itself. */
function useAskedLine(): number | null {
  const { hash, key } = useAddress()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same line asked for again is a new navigation
  useEffect(() => {
    if (hash !== '') bringIntoView(hash.slice(1), true)
  }, [hash, key])
  const asked = /^#line-(\d+)$/.exec(hash)
  return asked ? Number(asked[1]) : null
}

interface LineCounts {
  all: number
  /** Lines that are not blank; the three below add up to it. */
  withText: number
  kept: number
  setAside: number
  leftOut: number
}

/** Lines that hold something to see. */
const linesWithText = (lines: readonly LineRecord[]): LineRecord[] =>
  lines.filter(({ text }) => text.trim() !== '')

/** Counts what became of the lines of a seed; blank ones count only in `all`. */
export function countLines(lines: readonly LineRecord[]): LineCounts {
  const seen = linesWithText(lines)
  const count = (disposition: LineRecord['disposition']) =>
    seen.filter((line) => line.disposition === disposition).length
  return {
    all: lines.length,
    withText: seen.length,
    kept: count('kept'),
    setAside: count('set-aside'),
    leftOut: count('left-out'),
  }
}
