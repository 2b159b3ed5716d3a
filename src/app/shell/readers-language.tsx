import { type ReactNode, startTransition, useEffect, useState } from 'react'
import { usePreferences } from '../device/preferences.ts'
import { builtSpeech, type Speech, speechIn, wantedLanguage } from '../i18n/speech.ts'
import { InLanguage } from '../i18n/use-words.ts'

/** The language that this reader wants: as chosen on this device, else as the browser is set. */
export const readersLanguage = (chosen: string): string => wantedLanguage(chosen, navigator.languages)

/**
 * Provides the reader's language. Hydration needs that of the prerendered page, so the switch happens in an effect
 * after it; `first` is the language to start with where nothing was prerendered.
 */
export function InReadersLanguage({
  first = builtSpeech,
  children,
}: {
  first?: Speech
  children: ReactNode
}) {
  const [speech, setSpeech] = useState(first)
  const chosen = usePreferences().language
  useEffect(() => {
    let overtaken = false
    void speechIn(readersLanguage(chosen)).then((next) => {
      if (!overtaken) startTransition(() => setSpeech((now) => (now.language === next.language ? now : next)))
    })
    return () => {
      overtaken = true
    }
  }, [chosen])
  return <InLanguage value={speech}>{children}</InLanguage>
}
