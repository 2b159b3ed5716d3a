import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { unpairedWords as english } from '../../en/comparison/unpaired.ts'

export const unpairedWords = catalogue(
  'unpaired',
  (): WordsOf<typeof english> => ({
    unpaired:
      'Diese beiden Berichte wurden nicht nach ihrem Inhalt zusammengestellt: Sie handeln vielleicht nicht von einem Ereignis.',
    oneEvent:
      'Beide Berichte handeln von einem Ereignis. Darüber gibt es so viele Berichte, dass beim Bauen der Website nicht jedes Paar verglichen wurde.',
    oneEventMore: 'Diese beiden wurden eben auf diesem Gerät verglichen.',
    unpairedMore:
      'Sie wurden eben auf diesem Gerät verglichen. Zufällige Ähnlichkeiten sind bei einem solchen Paar häufiger.',
    comparing: 'Die beiden Berichte werden auf diesem Gerät verglichen',
    comparingStep: {
      waiting: 'Beginnt',
      comparing: 'Sätze werden einander zugeordnet, Verzeichnisse gesammelt',
    },
    comparingFailed: 'Die beiden Berichte konnten auf diesem Gerät nicht verglichen werden.',
    retry: 'Erneut versuchen',
  }),
)
