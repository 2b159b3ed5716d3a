import { createContext, useContext } from 'react'
import type { ReportFile } from '../../bundle/format/bundle.ts'
import type { Say } from '../ui/shapes/use-messages.ts'
import type { Stretch } from '../ui/text/cut-text.ts'
import type { Beside } from './beside/beside.ts'
import type { MarginMark } from './margin/margin-marks.ts'
import type { Margin } from './margin/use-margin.ts'

/** How a stretch of a sentence is shown: words that tie an open pair, words behind a topic, or the dateline. */
export type Manner = 'same' | 'phrase' | 'dateline'

/** What the text of a report is shown with. */
export interface ReadingState {
  report: ReportFile
  margin: Margin | null
  /** All other reports of the story; where it stands beside them, `margin` is null. */
  beside: Beside | null
  marks: Map<number, MarginMark[]>
  /** The pair whose note is open. */
  open: MarginMark | null
  toggle: (mark: MarginMark) => void
  /** The sentence that is being read aloud. */
  spoken: number | null
  /** The fragment that the address leads to. */
  target: string
  stretches: Map<number, Stretch<Manner>[]>
  /** Reads aloud from a sentence on; null where the browser has no voice. */
  readFrom: ((sentence: number) => void) | null
  /** Tells the reader something in passing. */
  say: Say
}

const context = createContext<ReadingState | null>(null)

export const ReadingProvider = context.Provider

export function useReading(): ReadingState {
  const state = useContext(context)
  if (!state) throw new Error('useReading outside of the reading view')
  return state
}
