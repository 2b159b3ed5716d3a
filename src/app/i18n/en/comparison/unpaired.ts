import { catalogue } from '../../catalogue.ts'
/** Words of the page where it compares two reports on the reader's device. */
export const unpairedWords = catalogue('unpaired', () => ({
  unpaired: 'These two reports were not put together by their content: they may not tell of one event.',
  oneEvent:
    'Both reports tell of one event. It has so many reports that not every pair was compared when the site was built.',
  oneEventMore: 'These two were compared just now, on this device.',
  unpairedMore:
    'They were compared just now, on this device. Likenesses by chance are more frequent in such a pair.',
  comparing: 'The two reports are being compared on this device',
  comparingStep: { waiting: 'Starting', comparing: 'Aligning sentences and collecting the ledgers' },
  comparingFailed: 'The two reports could not be compared on this device.',
  retry: 'Try again',
}))
