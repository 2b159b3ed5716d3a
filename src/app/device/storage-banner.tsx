import { sharedWords } from '#texts/shared.ts'
import { troubleWords } from '#texts/trouble.ts'
import { useWords } from '../i18n/use-words.ts'
import * as bannerCss from '../ui/shapes/banner.module.css?names'
import * as buttonCss from '../ui/shapes/button.module.css?names'
import { dismissStorageTrouble, useStorageTrouble } from './storage-trouble.ts'
import '../ui/shapes/banner.module.css'

/** Says once what cannot be kept on this device. */
export function StorageBanner() {
  const words = useWords(sharedWords)
  const told = useWords(troubleWords)
  const trouble = useStorageTrouble()
  if (trouble === null) return null
  return (
    <div className={bannerCss.banner} role="status">
      <div className={`frame ${bannerCss.bannerRow}`}>
        <b>{told.notKept}</b>
        <span>{told.notKeptBecause[trouble]}</span>
        <span className={bannerCss.bannerEnd}>
          <button type="button" className={buttonCss.link} onClick={dismissStorageTrouble}>
            {words.hide}
          </button>
        </span>
      </div>
    </div>
  )
}
