import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { ownPagesWords } from '#texts/own/own-pages.ts'
import type { AddedFile, Outcome } from '../../device/own/change/added-files.ts'
import { cancelFile } from '../../device/own/change/adding.ts'
import type { AddedPage } from '../../device/own/store/own-store.ts'
import { readingSteps } from '../../device/stages/asks.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { type KeptPage, problemsQuery } from '../own-pages-query.ts'
import { AddedReport } from './added-report.tsx'
import { ChooseReports } from './choose-reports.tsx'
import * as css from './file-row.module.css?names'
import { NotAdded, Problems } from './not-added.tsx'
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
  outcome: { ids, known, problems: found, fresh },
  pages,
}: {
  outcome: Extract<Outcome, { state: 'added' }>
  pages: readonly KeptPage[]
}) {
  const words = useWords(ownPagesWords)
  const isFresh = fresh.length > 0
  const { data: problems = [] } = useQuery({ ...problemsQuery(ids), ...(isFresh && { initialData: found }) })
  const kept = (id: string) => pages.find(({ page }) => page.id === id) ?? freshlyKept(fresh, id)
  return (
    <>
      <Problems problems={problems} />
      {ids
        .flatMap((id) => kept(id) ?? [])
        .map((page) => (
          <AddedReport
            key={page.page.id}
            kept={page}
            fresh={fresh.find((one) => one.page.id === page.page.id)?.made.report}
          />
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

/** A page as it was just kept: no event is known of it yet. */
function freshlyKept(fresh: readonly AddedPage[], id: string): KeptPage | null {
  const found = fresh.find(({ page }) => page.id === id)
  return found ? { page: found.page, made: found.made.card, story: null, twin: null } : null
}
