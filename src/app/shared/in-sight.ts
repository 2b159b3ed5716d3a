import { createContext, useContext } from 'react'

/** Where a page stands: shown, or made out of sight ahead of the click that shows it. */
const sight = createContext(true)
const ahead = createContext(false)

export const InSight = sight.Provider
export const MadeAhead = ahead.Provider

/** False while a page is only made ready: what touches the document or the reader's marks waits for true. */
export const useInSight = (): boolean => useContext(sight)

/** True for a page that was made ahead, also once it is shown. */
export const useMadeAhead = (): boolean => useContext(ahead)
