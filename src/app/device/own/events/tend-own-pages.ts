import { settleCorrections } from '../../corrections/settle-corrections.ts'
import { madeUnder } from '../change/made-of-page.ts'
import { runStages } from '../change/run-stages.ts'
import { siteManifest } from '../merged/site-files.ts'
import { isOurs, madeOf, storiesOf } from '../store/marks-of-made.ts'
import { allCards, allPages, keepMade, settled } from '../store/own-store.ts'
import { settleStories } from './settle-stories.ts'

/** One tab at a time reads pages or tends them: the others find it done. */
export const alone = <T>(work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? (navigator.locks.request('collate:own-pages', work) as Promise<T>) : work()

/**
 * Brings what was made of own pages up to date: reports that other stages made, or made of what a page said before, and the
 * stories. Does nothing where all is as it should be.
 */
export const tendOwnPages = (): Promise<void> =>
  alone(async () => {
    await remakeStale()
    const cards = (await allCards()).filter(isOurs)
    const mark = storiesOf(await siteManifest(), cards)
    // Where there were never any pages there is nothing to settle.
    const before = await settled()
    if ((cards.length > 0 || before) && before?.of !== mark) await settleStories(cards, mark)
    await settleCorrections(cards)
  })

async function remakeStale(): Promise<void> {
  const made = new Map((await allCards()).map(({ id, of }) => [id, of]))
  const stale = (await allPages()).filter((page) => made.get(page.id) !== madeOf(page))
  for (const page of stale) {
    const remade = await runStages('remake', page)
    // Kept as it was read once: a page that these stages find no report in stays among the reader's pages.
    if (remade.made) await keepMade([madeUnder(page, remade.made, remade.problems)])
  }
}
