import { catalogue, type WordsOf } from '../catalogue.ts'
import type { siteWords as english } from '../en/site.ts'

export const siteWords = catalogue(
  'site',
  (): WordsOf<typeof english> => ({
    description: 'Berichte über dasselbe Ereignis, nebeneinander.',
    turnedTitle: 'Zwei Berichte nebeneinander, andersherum',
    turnedLink: 'Derselbe Vergleich in der Reihenfolge, in der er geschrieben wurde',
    eventLink: 'Alle Berichte über dieses Ereignis, Tatsache für Tatsache',
  }),
)
