import { ownPagesWords } from '#texts/own/own-pages.ts'
import { readersWordWords } from '#texts/own/readers-word.ts'
import { problemWords } from '#texts/problems.ts'
import type { Problem } from '../../../news/problem.ts'
import type { Outcome } from '../../device/own/change/added-files.ts'
import { keepEveryLine } from '../../device/own/change/adding.ts'
import { tellProblem } from '../../i18n/tell-problem.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { pasteBox } from '../adder/adder.tsx'
import * as css from './file-row.module.css?names'

/** What was met in reading a file, each once. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const told = useWords(problemWords)
  const texts = new Set(problems.map((problem) => tellProblem(problem, told)))
  return [...texts].map((text) => (
    <p key={text} className={css.ownFileNote}>
      {text}
    </p>
  ))
}

/** Files that hold their text in another form. */
const otherForms = ['seed-binary', 'seed-no-page', 'seed-too-long', 'text-too-long']

interface NotAddedProps {
  id: number
  outcome: Outcome
  onDismiss: () => void
}

/** Why a file is not among the pages, and the way on. */
export function NotAdded({ id, outcome, onDismiss }: NotAddedProps) {
  const words = useWords(ownPagesWords)
  const word = useWords(readersWordWords)
  const problems =
    outcome.state === 'refused' ? outcome.problems.filter(({ level }) => level === 'error') : []
  const canOpen = problems.some(({ id }) => otherForms.includes(id))
  return (
    <>
      <Problems problems={problems} />
      {outcome.state === 'refused' && (
        <p className={css.ownFileNote}>{canOpen ? words.openIt : words.pasteText}</p>
      )}
      {outcome.state === 'not-kept' && <p className={css.ownFileNote}>{words.notKept[outcome.trouble]}</p>}
      {outcome.state === 'unreadable' && <p className={css.ownFileNote}>{words.unreadableFile}</p>}
      {outcome.state === 'failed' && <p className={css.ownFileNote}>{words.failed}</p>}
      <p className={css.ownFileWays}>
        {outcome.state === 'refused' && outcome.hasText && (
          <button type="button" className={buttonCss.link} onClick={() => keepEveryLine(id)}>
            {word.keepEveryLine}
          </button>
        )}
        {outcome.state === 'refused' && (
          <button
            type="button"
            className={buttonCss.link}
            onClick={() => document.getElementById(pasteBox)?.focus()}
          >
            {words.toBox}
          </button>
        )}
        <button type="button" className={buttonCss.link} onClick={onDismiss}>
          {words.dismiss}
        </button>
      </p>
    </>
  )
}
