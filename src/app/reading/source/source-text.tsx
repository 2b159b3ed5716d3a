import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import { useWords } from '../../shared/use-words.ts'
import { readingWords } from '../../words/reading.ts'
import { sourceTextWords } from '../../words/source-text.ts'
import { placeLines } from '../clean-places.ts'
import { bringIntoView } from '../place/use-target.ts'
import { useReading } from '../reading-context.ts'
import { countLines, linesWithText } from './count-lines.ts'
import { SourceLine } from './source-line.tsx'
import './source-text.css'

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
    <section className="dump" aria-labelledby="source-title">
      <SourceHead />
      <table className="dump__table">
        <thead>
          <tr>
            <th scope="col" className="dump__line">
              {words.lineHead}
            </th>
            <th scope="col">
              <span className="vh">{words.verdictHead}</span>
            </th>
            <th scope="col" className="dump__rawhead">
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
              places={places.get(record.line)}
              asked={record.line === asked}
            />
          ))}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <button type="button" className="button button--plain" onClick={() => setMost(shown.length + atOnce)}>
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
    <div className="dump__head">
      <h1 className="dump__title" id="source-title">
        {sourceText}
      </h1>
      <span className="dump__file">{file}</span>
      <span className="dump__sum">{words.sourceSum(countLines(article.lines))}</span>
      {others.length > 0 && <span className="dump__sum">{words.alsoIn(others)}</span>}
    </div>
  )
}

/** The line that the address leads to. This view arrives after the page: it looks for itself. */
function useAskedLine(): number | null {
  const { hash, key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same line asked for again is a new navigation
  useEffect(() => {
    if (hash !== '') bringIntoView(hash.slice(1), true)
  }, [hash, key])
  const asked = /^#line-(\d+)$/.exec(hash)
  return asked ? Number(asked[1]) : null
}
