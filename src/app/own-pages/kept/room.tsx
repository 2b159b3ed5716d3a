import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ownPagesWords } from '#texts/own/own-pages.ts'
import { useNotes } from '../../device/notes/kept/notes-store.ts'
import { asStoreError } from '../../device/own/store/database.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { FilePicker } from '../adder/file-picker.tsx'
import type { KeptPage } from '../own-pages-query.ts'
import { TwoSteps } from './remove-button.tsx'
import * as css from './room.module.css?names'
import './room.module.css'

const exchange = () => import('../../device/own/exchange/exchange.ts')

/** How much room all of it takes, and taking them along, bringing them in, removing all. */
export function Room({ pages, corrections }: { pages: readonly KeptPage[]; corrections: number }) {
  const words = useWords(ownPagesWords)
  const [told, setTold] = useState('')
  const notes = useNotes().list ?? []
  const some = pages.length + notes.length + corrections > 0
  const failed = (cause: unknown) => setTold(words.notKept[asStoreError(cause).trouble])
  const bringIn = async ([file]: File[]) => {
    if (!file) return
    const { importFile } = await exchange()
    const result = await importFile(await file.text())
    setTold(result.fault === null ? words.imported(result) : words.importFaults[result.fault])
  }
  const removeAll = async () => {
    await (await exchange()).removeEverything()
    setTold(words.allRemoved)
  }
  return (
    <section className={css.ownRoom} aria-label={words.room}>
      {some && <Used revision={pages.length + notes.length + corrections} />}
      <p className={css.ownRoomWays}>
        {some && (
          <button
            type="button"
            className={buttonCss.link}
            onClick={() =>
              void exchange()
                .then(({ exportAll }) => exportAll())
                .catch(failed)
            }
          >
            {words.exportAll}
          </button>
        )}
        <FilePicker
          accept=".json"
          className={buttonCss.link}
          onFiles={(files) => void bringIn(files).catch(failed)}
        >
          {words.importFile}
        </FilePicker>
        {some && (
          <TwoSteps
            first={words.removeAll}
            second={words.reallyRemoveAll}
            onSure={() => void removeAll().catch(failed)}
          />
        )}
      </p>
      <p className={css.ownRoomTold} role="status">
        {told}
      </p>
    </section>
  )
}

/** What the browser says of the room that it gives; some say nothing. */
function Used({ revision }: { revision: number }) {
  const words = useWords(ownPagesWords)
  const { data, refetch } = useQuery({
    queryKey: ['own-room', revision],
    queryFn: async () => {
      const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {}
      return { usage, quota, persisted: (await navigator.storage?.persisted?.()) ?? false }
    },
  })
  const [asked, setAsked] = useState(false)
  if (!data) return null
  const { usage, quota, persisted } = data
  return (
    <p className={css.ownRoomText}>
      {quota > 0 ? words.used(usage, quota) : words.usedOnly(usage)} {words.loss}{' '}
      {persisted && words.persisted} {asked && !persisted && words.notPersisted}{' '}
      {!persisted && !asked && navigator.storage?.persist && (
        <button
          type="button"
          className={buttonCss.link}
          onClick={async () => {
            await navigator.storage.persist()
            setAsked(true)
            await refetch()
          }}
        >
          {words.askPersist}
        </button>
      )}
    </p>
  )
}
