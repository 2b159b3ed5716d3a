import { ownPagesKey } from '../../holds-own-pages.ts'
import { stored } from '../../stored.ts'

interface Kept {
  /** How many pages the reader has added. */
  pages: number
  /** How many corrections of comparisons. */
  corrections: number
  /** Goes up with every change; another tab hears of it. */
  revision: number
}

/** What every page of the site may know of the reader's own pages without opening their store. */
const known = stored<Kept>({
  key: ownPagesKey,
  initial: { pages: 0, corrections: 0, revision: 0 },
  read: (value) => {
    const { pages, corrections = 0, revision } = (value ?? {}) as Partial<Kept>
    const isRead = [pages, corrections, revision].every((one) => typeof one === 'number')
    return isRead ? ({ pages, corrections, revision } as Kept) : null
  },
})

/** Goes up with every change, in whichever tab it is made. */
export const revision = (): number => known.get().revision

/** Tells this tab and the others that what is kept has changed. */
export const noteChange = (pages: number): void => note({ pages })
export const noteCorrections = (corrections: number): void => note({ corrections })

function note(change: Partial<Kept>): void {
  known.set({ ...known.get(), ...change, revision: revision() + 1 })
  dispatchEvent(new Event(ownPagesKey))
}
