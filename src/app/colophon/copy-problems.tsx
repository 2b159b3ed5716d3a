import { useState } from 'react'
import { colophonWords } from '#texts/colophon.ts'
import { problemWords } from '#texts/problems.ts'
import type { BuildReport } from '../../bundle/format/catalogue.ts'
import { copyText } from '../device/copy-text.ts'
import { tellProblem } from '../i18n/tell-problem.ts'
import { useWords } from '../i18n/use-words.ts'
import * as buttonCss from '../ui/shapes/button.module.css?names'
import * as css from './colophon.module.css?names'
import '../ui/shapes/button.module.css'

/** Copies the problems as the build prints them, one a line. */
export function CopyProblems({ problems }: { problems: BuildReport['problems'] }) {
  const words = useWords(colophonWords)
  const [told, setTold] = useState('')
  const problemTexts = useWords(problemWords)
  const text = problems
    .map(
      ({ file, line, level, id, values }) =>
        `${line === null ? file : `${file}:${line}`} ${level} ${id} ${tellProblem({ id, values }, problemTexts)}`,
    )
    .join('\n')
  const copy = async () => setTold((await copyText(text)) ? words.copied : words.notCopied)
  return (
    <p className={css.problemAct}>
      <button type="button" className={buttonCss.link} onClick={copy}>
        {words.copy}
      </button>{' '}
      <span role="status">{told}</span>
    </p>
  )
}
