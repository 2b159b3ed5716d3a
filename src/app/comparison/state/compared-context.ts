import { createContext, useContext } from 'react'
import type { Both, Side } from '../../../news/comparison/sides.ts'
import type { Compared } from '../model/compared.ts'
import type { PinPart, PinStore } from '../pins/pin-store.ts'

/** Where a pin was set from: that column stays where it is. A step or (null) a link: everything comes into view. */
export type PinOrigin = Side | 'row' | 'step' | Exclude<PinPart, 'list'> | null
export type Pin = (key: string | null, from?: PinOrigin) => void

/** Tells the reader of something; `take` is a text that could not be copied and is to be taken by hand. */
export type Say = (text: string, take?: string | null) => void

/** Nothing in it changes for as long as the page shows the same two reports. */
export interface ComparisonContext extends Compared {
  names: Both<string>
  pins: PinStore
  /** Pins a row, or lets go with null. */
  pin: Pin
  /** Address of this comparison without a view, and of the two reports: for links that need no router to be drawn. */
  hrefs: Both<string> & { here: string }
  /** Tells the reader of what was done. */
  say: Say
}

const context = createContext<ComparisonContext | null>(null)
export const ComparedProvider = context.Provider

/** The two reports on the page and what is derived from them. */
export function useCompared(): ComparisonContext {
  const value = useContext(context)
  if (value === null) throw new Error('useCompared outside of a comparison')
  return value
}
