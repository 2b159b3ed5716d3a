import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { ownPagesWords } from '#texts/own-pages.ts'
import { problemWords } from '#texts/problems.ts'
import { readersWordWords } from '#texts/readers-word.ts'
import type { Problem } from '../../../news/problem.ts'
import type { AddedFile, Outcome } from '../../device/own/change/added-files.ts'
import { cancelFile, keepEveryLine } from '../../device/own/change/adding.ts'
import { readingSteps } from '../../device/stages/asks.ts'
import { tellProblem } from '../../i18n/tell-problem.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { pasteBox } from '../adder/adder.tsx'
import { type KeptPage, problemsQuery } from '../own-pages-query.ts'
import { AddedReport } from './added-report.tsx'
import { ChooseReports } from './choose-reports.tsx'
import * as css from './file-row.module.css?names'
import './file-row.module.css'

interface FileRowProps {
  file: AddedFile
  pages: readonly KeptPage[]
  onDismiss: () => void
}

const signs = {
  waiting: '…',
  reading: '…',
  asking: '!',
  added: '+',
  look: '!',
  known: '=',
  refused: '×',
} as const

/** One file: what became of it, and the way on. The sign repeats the word. */
export function FileRow({ file, pages, onDismiss }: FileRowProps) {
  const words = useWords(ownPagesWords)
  const { key, name, size, outcome } = file
  const state = shownState(outcome, pages)
  return (
    <li className={css.ownFile}>
      <p className={css.ownFileHead}>
        <span className={css.ownFileSign} aria-hidden="true">
          {signs[state as keyof typeof signs] ?? signs.refused}
        </span>
        <b>{words.states[state]}</b>
        <span className={css.ownFileName}>{name}</span>
        <span className={css.ownFileSize}>{words.size(size)}</span>
      </p>
      <div className={css.ownFileBody}>
        {(outcome.state === 'waiting' || outcome.state === 'reading') && (
          <Reading name={name} outcome={outcome} onCancel={() => cancelFile(key)} />
        )}
        {outcome.state === 'asking' && (
          <ChooseReports id={key} name={name} found={outcome.found} onRemove={onDismiss} />
        )}
        {outcome.state === 'added' && <Added outcome={outcome} pages={pages} />}
        {!['waiting', 'reading', 'asking', 'added'].includes(outcome.state) && (
          <NotAdded id={key} outcome={outcome} onDismiss={onDismiss} />
        )}
      </div>
    </li>
  )
}

/** Where the reader has said which lines are text there is nothing left to look at. */
function shownState(outcome: Outcome, pages: readonly KeptPage[]) {
  if (outcome.state !== 'added') return outcome.state
  if (outcome.ids.length === 0) return 'known'
  const isDecided = pages.some(({ page }) => outcome.ids.includes(page.id) && page.lines)
  return outcome.problems.length > 0 && !isDecided ? 'look' : 'added'
}

interface ReadingProps {
  name: string
  outcome: Extract<Outcome, { state: 'waiting' | 'reading' }>
  onCancel: () => void
}

function Reading({ name, outcome, onCancel }: ReadingProps) {
  const words = useWords(ownPagesWords)
  const step = outcome.state === 'reading' ? readingSteps.indexOf(outcome.step) : 0
  return (
    <>
      <p className={css.ownFileBar}>
        <progress
          className={css.ownBar}
          max={readingSteps.length}
          value={step}
          aria-label={words.progress(name)}
        />
        {outcome.state === 'reading' && <span>{words.steps[outcome.step]}</span>}
      </p>
      <p className={css.ownFileWays}>
        <button type="button" className={buttonCss.link} onClick={onCancel}>
          {words.cancel} <span className="vh">{name}</span>
        </button>
      </p>
    </>
  )
}

function Added({
  outcome: { ids, known },
  pages,
}: {
  outcome: Extract<Outcome, { state: 'added' }>
  pages: readonly KeptPage[]
}) {
  const words = useWords(ownPagesWords)
  const { data: problems = [] } = useQuery(problemsQuery(ids))
  const kept = (id: string) => pages.find(({ page }) => page.id === id)
  return (
    <>
      <Problems problems={problems} />
      {ids
        .flatMap((id) => kept(id) ?? [])
        .map((page) => (
          <AddedReport key={page.page.id} kept={page} />
        ))}
      {known.length > 0 && (
        <p className={css.ownFileNote}>
          {words.knownBefore(known.length)}{' '}
          {known
            .flatMap((id) => kept(id)?.made ?? [])
            .map(({ card }) => (
              <Link
                key={card.id}
                className={buttonCss.link}
                to={paths.article(card)}
                lang={card.language ?? undefined}
              >
                {card.headline.text}
              </Link>
            ))}
        </p>
      )}
    </>
  )
}

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

function NotAdded({ id, outcome, onDismiss }: NotAddedProps) {
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
