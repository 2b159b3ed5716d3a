import type { Headline } from '../../news/article.ts'

type StatedBy = Partial<Record<Headline['by'], string>>

/** Where a report comes from; nothing is guessed. */
export const sourceWords = {
  en: () => ({
    agencyOnly: 'news agency',
    bylineOnly: 'byline; the page names no publisher',
    withAgency: (agency: string) => `agency ${agency}`,
    /** The text itself needs no word. */
    statedBy: {
      editor: 'stated by the editor',
      metadata: 'stated in the page’s metadata',
      opening: 'headline not stated; these are the report’s first words',
    } as StatedBy,
    sourceNotStated: 'Source not stated',
    /** One of two reports, within a sentence, where its source is not stated. */
    reportOnSide: { a: 'report A', b: 'report B' },
  }),
}
