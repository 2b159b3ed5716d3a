import { useCallback, useState } from 'react'
import type { ReportFile } from '../../../bundle/format/bundle.ts'
import { useCanSpeak } from './can-speak.ts'

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
