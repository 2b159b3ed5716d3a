import { noteCorrections } from './kept.ts'
import type { CorrectedEvent, CorrectedStory } from './made.ts'
import { withStore } from './own-store.ts'

export const allCorrectedEvents = () => withStore((db) => db.getAll('corrected-events'))
export const correctedStoryById = (id: string) => withStore((db) => db.get('corrected-stories', id))

interface Change {
  told: readonly { event: CorrectedEvent; story: CorrectedStory | null }[]
  /** Events of which nothing is corrected any more. */
  gone: readonly string[]
}

/** Keeps what follows from corrections, and drops what does no more. */
export const keepCorrectedEvents = ({ told, gone }: Change): Promise<void> =>
  withStore(async (db) => {
    const change = db.transaction(['corrected-events', 'corrected-stories', 'corrections'], 'readwrite')
    const [events, stories] = [
      change.objectStore('corrected-events'),
      change.objectStore('corrected-stories'),
    ]
    for (const id of [...gone, ...told.map(({ event }) => event.id)]) {
      void events.delete(id)
      void stories.delete(id)
    }
    for (const { event, story } of told) {
      void events.put(event)
      if (story) void stories.put(story)
    }
    const count = change.objectStore('corrections').count()
    await change.done
    noteCorrections(await count)
  })
