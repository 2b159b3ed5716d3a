import { sharedWords } from '../words/shared.ts'
import { troubleWords } from '../words/trouble.ts'
import { dismissStorageTrouble, useStorageTrouble } from './storage-trouble.ts'
import { useWords } from './use-words.ts'
import './banner.css'

/** Says once what cannot be kept on this device. */
export function StorageBanner() {
  const words = useWords(sharedWords)
  const told = useWords(troubleWords)
  const trouble = useStorageTrouble()
  if (trouble === null) return null
  return (
    <div className="banner" role="status">
      <div className="frame banner__row">
        <b>{told.notKept}</b>
        <span>{told.notKeptBecause[trouble]}</span>
        <span className="banner__end">
          <button type="button" className="link" onClick={dismissStorageTrouble}>
            {words.hide}
          </button>
        </span>
      </div>
    </div>
  )
}
