import { useState } from 'react'
import { ownPagesWords } from '#texts/own/own-pages.ts'
import { type AddedFile, atOnce, isAtWork } from '../../device/own/change/added-files.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as css from '../own-pages.module.css?names'
import type { KeptPage } from '../own-pages-query.ts'
import * as fileRowCss from './file-row.module.css?names'
import { FileRow } from './file-row.tsx'

interface JustAddedProps {
  files: readonly AddedFile[]
  pages: readonly KeptPage[]
  onClear: (keys: number[]) => void
}

/** What became of each file given, those given last first. */
export function JustAdded({ files, pages, onClear }: JustAddedProps) {
  const words = useWords(ownPagesWords)
  const [all, setAll] = useState(false)
  const shown = all ? files : files.slice(0, atOnce)
  const count = (...states: string[]) => files.filter(({ outcome }) => states.includes(outcome.state)).length
  const sum = {
    all: files.length,
    reading: count('waiting', 'reading'),
    asking: count('asking'),
    added: count('added'),
    not: count('refused', 'not-kept', 'unreadable', 'failed', 'cancelled'),
  }
  const done = files.flatMap((file) => (isAtWork(file) || file.outcome.state === 'asking' ? [] : [file.key]))
  return (
    <section aria-labelledby="just-added">
      <div className={css.ownSection}>
        <h2 className={css.ownSectionTitle} id="just-added">
          {words.justAdded}
        </h2>
        <span className={css.ownSectionNote} role="status">
          {words.sum(sum)}
        </span>
        {done.length > 0 && (
          <button
            type="button"
            className={`${buttonCss.link} ${css.ownSectionEnd}`}
            onClick={() => onClear(done)}
          >
            {words.clearList}
          </button>
        )}
      </div>
      <ol className={fileRowCss.ownFiles}>
        {shown.map((file) => (
          <FileRow key={file.key} file={file} pages={pages} onDismiss={() => onClear([file.key])} />
        ))}
      </ol>
      {shown.length < files.length && (
        <button
          type="button"
          className={`${buttonCss.button} ${buttonCss.buttonPlain}`}
          onClick={() => setAll(true)}
        >
          {words.showAll(files.length)}
        </button>
      )}
    </section>
  )
}
