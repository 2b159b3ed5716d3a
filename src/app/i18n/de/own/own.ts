import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { ownWords as english } from '../../en/own/own.ts'

export const ownWords = catalogue(
  'own',
  (): WordsOf<typeof english> => ({
    elsewhereTitle: 'Eine Seite, die ein Leser hinzugefügt hat',
    elsewhereText:
      'Diese Adresse führt zu einer Seite, die jemand im eigenen Browser zu dieser Website hinzugefügt hat. Sie liegt allein auf dem Gerät dieser Person und nicht auf diesem.',
  }),
)
