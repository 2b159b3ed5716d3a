import { useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { updates } from './offline.ts'
import { useWords } from './shared/use-words.ts'
import { sharedWords } from './words/shared.ts'
import { troubleWords } from './words/trouble.ts'
import './shared/banner.css'

/** Puts the offer of newer editions above the page, in a place of its own: no page has to know of it. */
export function offerUpdates(): void {
  const place = document.createElement('div')
  document.body.prepend(place)
  createRoot(place).render(<UpdateOffer />)
}

/** Offers a newer edition once it is ready; nothing changes until the reader asks for it. */
function UpdateOffer() {
  const words = useWords(sharedWords)
  const told = useWords(troubleWords)
  const ready = useSyncExternalStore(updates.subscribe, updates.ready)
  if (!ready) return null
  return (
    <div className="banner" role="status">
      <div className="frame banner__row">
        <b>{told.updateReady}</b>
        <span className="banner__end">
          <button type="button" className="link" onClick={updates.accept}>
            {told.updateNow}
          </button>
          <button type="button" className="link" onClick={updates.dismiss}>
            {words.hide}
          </button>
        </span>
      </div>
    </div>
  )
}
