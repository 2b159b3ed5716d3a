import { useCallback, useState, useSyncExternalStore } from 'react'
import type { ReportFile } from '../../../bundle/format/bundle.ts'
import { chooseVoice } from './choose-voice.ts'

/** Reading aloud as the page knows it. */
export interface Aloud {
  /** The sentence it was started at; null when it is off. */
  from: number | null
  /** Raised with every start. */
  call: number
  start: (sentence: number) => void
  stop: () => void
  onSentence: (sentence: number | null) => void
  canSpeak: boolean
}

/** Starts and stops reading aloud; `onSentence` learns what is being spoken. */
export function useAloud(report: ReportFile, onSentence: (sentence: number | null) => void): Aloud {
  const [{ from, call }, setFrom] = useState<Pick<Aloud, 'from' | 'call'>>({ from: null, call: 0 })
  const start = useCallback(
    (sentence: number) => setFrom((last) => ({ from: sentence, call: last.call + 1 })),
    [],
  )
  const stop = useCallback(() => {
    setFrom((last) => ({ ...last, from: null }))
    onSentence(null)
  }, [onSentence])
  return { from, call, start, stop, onSentence, canSpeak: useCanSpeak(report.article.language) }
}

/** Whether this browser has a voice for a language (any voice where the language is not known). */
function useCanSpeak(language: string | null): boolean {
  return useSyncExternalStore(
    subscribe,
    () => 'speechSynthesis' in globalThis && chooseVoice(speechSynthesis.getVoices(), language) !== null,
    () => false,
  )
}

/** Voices arrive some time after the page. */
function subscribe(notify: () => void): () => void {
  if (!('speechSynthesis' in globalThis)) return () => {}
  const voices = speechSynthesis
  voices.addEventListener('voiceschanged', notify)
  return () => voices.removeEventListener('voiceschanged', notify)
}
