import type { Formats } from './formats.ts'

/** Words of the page while it compares two reports on the reader's device. */
export const unpairedWords = {
  en: (_: Formats) => ({
    comparing: 'The two reports are being compared on this device',
    comparingStep: { waiting: 'Starting', comparing: 'Aligning sentences and collecting the ledgers' },
    comparingFailed: 'The two reports could not be compared on this device.',
    retry: 'Try again',
  }),
}
