import { useState } from 'react'
import type { BuildReport } from '../../news/catalogue.ts'
import { copyText } from '../shared/copy-text.ts'
import { useWords } from '../shared/use-words.ts'
import { colophonWords } from '../words/colophon.ts'
import '../shared/button.css'

/** Copies the problems as the build prints them, one a line. */
export function CopyProblems({ problems }: { problems: BuildReport['problems'] }) {
  const words = useWords(colophonWords)
  const [told, setTold] = useState('')
  const text = problems
    .map(
      ({ file, line, level, id, message }) =>
        `${line === null ? file : `${file}:${line}`} ${level} ${id} ${message}`,
    )
    .join('\n')
  const copy = async () => setTold((await copyText(text)) ? words.copied : words.notCopied)
  return (
    <p className="problem__act">
      <button type="button" className="link" onClick={copy}>
        {words.copy}
      </button>{' '}
      <span role="status">{told}</span>
    </p>
  )
}
