import type { Headline } from '../../../news/report/article.ts'
import { catalogue } from '../catalogue.ts'

type StatedBy = Partial<Record<Headline['by'], string>>

/** Where a report comes from; nothing is guessed. */
export const sourceWords = catalogue('sources', () => ({
  agencyOnly: 'news agency',
  bylineOnly: 'byline; the page names no publisher',
  withAgency: (agency: string) => `agency ${agency}`,
  /** The text itself needs no word. */
  statedBy: {
    editor: 'stated by the editor',
    metadata: 'stated in the page’s metadata',
    reader: 'stated by you',
    opening: 'headline not stated; these are the report’s first words',
  } as StatedBy,
  /** Of a report that the reader has added. */
  mine: 'on this device only',
  yours: 'yours',
  sourceNotStated: 'Source not stated',
  /** One of two reports, within a sentence, where its source is not stated. */
  reportOnSide: { a: 'report A', b: 'report B' },
}))
