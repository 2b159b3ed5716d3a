import { useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { sharedWords } from '#texts/shared.ts'
import { troubleWords } from '#texts/trouble.ts'
import { updates } from '../device/offline.ts'
import { useWords } from '../i18n/use-words.ts'
import * as bannerCss from '../ui/shapes/banner.module.css?names'
import * as buttonCss from '../ui/shapes/button.module.css?names'
import { InReadersLanguage } from './readers-language.tsx'
import '../ui/shapes/banner.module.css'

/** Puts the offer of newer editions above the page, in a place of its own: no page has to know of it. */
export function offerUpdates(): void {
  const place = document.createElement('div')
  document.body.prepend(place)
  createRoot(place).render(
    <InReadersLanguage>
      <UpdateOffer />
    </InReadersLanguage>,
  )
}

/** Offers a newer edition once it is ready; nothing changes until the reader asks for it. */
function UpdateOffer() {
  const words = useWords(sharedWords)
  const told = useWords(troubleWords)
  const ready = useSyncExternalStore(updates.subscribe, updates.ready)
  if (!ready) return null
  return (
    <div className={bannerCss.banner} role="status">
      <div className={`frame ${bannerCss.bannerRow}`}>
        <b>{told.updateReady}</b>
        <span className={bannerCss.bannerEnd}>
          <button type="button" className={buttonCss.link} onClick={updates.accept}>
            {told.updateNow}
          </button>
          <button type="button" className={buttonCss.link} onClick={updates.dismiss}>
            {words.hide}
          </button>
        </span>
      </div>
    </div>
  )
}
