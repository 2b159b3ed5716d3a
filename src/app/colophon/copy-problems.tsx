import { useState } from 'react'
import type { BuildReport } from '../../news/catalogue.ts'
import { useWords } from '../shared/use-words.ts'
import { colophonWords } from '../words/colophon.ts'
import '../shared/button.css'

/** Copies the problems as the build prints them, one a line. */
export function CopyProblems({ problems }: { problems: BuildReport['problems'] }) {
  const words = useWords(colophonWords)
  const [copied, setCopied] = useState(false)
  const text = problems
    .map(
      ({ file, line, level, id, message }) =>
        `${line === null ? file : `${file}:${line}`} ${level} ${id} ${message}`,
    )
    .join('\n')
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true))
  return (
    <p className="problem__act">
      <button type="button" className="link" onClick={copy}>
        {words.copy}
      </button>{' '}
      <span role="status">{copied && words.copied}</span>
    </p>
  )
}
