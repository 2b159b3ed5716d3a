/** Where a report comes from; nothing is guessed. */
export const sourceWords = {
  en: () => ({
    agencyOnly: 'news agency',
    bylineOnly: 'byline; the page names no publisher',
    withAgency: (agency: string) => `agency ${agency}`,
    byEditor: 'stated by the editor',
    sourceNotStated: 'Source not stated',
    /** One of two reports, within a sentence, where its source is not stated. */
    reportOnSide: { a: 'report A', b: 'report B' },
  }),
}
