import { useSyncExternalStore } from 'react'
import { sharedWords } from '../words/shared.ts'
import { updates } from './offline.ts'
import { useWords } from './use-words.ts'
import './banner.css'

/** Offers a newer edition once it is ready; nothing changes until the reader asks for it. */
export function UpdateBanner() {
  const words = useWords(sharedWords)
  const ready = useSyncExternalStore(updates.subscribe, updates.ready, () => false)
  if (!ready) return null
  return (
    <div className="banner" role="status">
      <div className="frame banner__row">
        <b>{words.updateReady}</b>
        <span className="banner__end">
          <button type="button" className="link" onClick={updates.accept}>
            {words.updateNow}
          </button>
          <button type="button" className="link" onClick={updates.dismiss}>
            {words.hide}
          </button>
        </span>
      </div>
    </div>
  )
}
