import { catalogue } from '../../catalogue.ts'
import type { Formats } from '../../formats.ts'

/** Words of reading aloud, once it has begun. */
export const aloudWords = catalogue('aloud', ({ number, list, language }: Formats) => ({
  player: 'Reading aloud',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  previousSentence: 'Previous sentence',
  nextSentence: 'Next sentence',
  speed: 'Speed',
  times: (rate: number) => `${number(rate)}×`,
  atSentence: (at: number, all: number) => `Sentence ${number(at)} of ${number(all)}`,
  atEnd: 'Read to the end',
  noVoiceFor: (codes: string[]) =>
    `No voice here speaks ${list(codes.map(language))}; those parts are passed over`,
  silent: 'The voice of this device does not answer.',
}))
