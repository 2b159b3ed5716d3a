import { catalogue, type WordsOf } from '../../catalogue.ts'
import type { aloudWords as english } from '../../en/reading/aloud.ts'

export const aloudWords = catalogue(
  'aloud',
  ({ number, list, language }): WordsOf<typeof english> => ({
    player: 'Vorlesen',
    pause: 'Anhalten',
    resume: 'Weiterlesen',
    stop: 'Beenden',
    previousSentence: 'Voriger Satz',
    nextSentence: 'Nächster Satz',
    speed: 'Tempo',
    times: (rate) => `${number(rate)}×`,
    atSentence: (at, all) => `Satz ${number(at)} von ${number(all)}`,
    atEnd: 'Bis zum Ende gelesen',
    noVoiceFor: (codes) =>
      `Auf diesem Gerät gibt es keine Stimme für ${list(codes.map(language))}; diese Teile werden übergangen`,
    silent: 'Die Stimme dieses Geräts antwortet nicht.',
  }),
)
