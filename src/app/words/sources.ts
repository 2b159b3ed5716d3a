/** Where a report comes from; nothing is guessed. */
export const sourceWords = {
  en: () => ({
    agencyOnly: 'agency; publisher not stated',
    bylineOnly: 'byline; publisher not stated',
    withAgency: (agency: string) => `agency ${agency}`,
    statedBy: { report: '', metadata: 'stated in the page’s metadata', editor: 'stated by the editor' },
    sourceNotStated: 'Source not stated',
    /** One of two reports, within a sentence, where its source is not stated. */
    reportOnSide: { a: 'report A', b: 'report B' },
  }),
}
