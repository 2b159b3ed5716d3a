/** Words of the files in which a comparison is taken elsewhere. */
export const exportTexts = {
  en: () => ({
    zoneNotStated: 'time zone not stated',
    sourceNotStated: 'source not stated',
    headlineNotStated: (opening: string) => `headline not stated; the text begins “${opening}”`,
    noMatchFoundIn: (name: string) => `no match found in ${name}`,
    whatIsCompared:
      'Sentences of intro and text were compared; headlines, subheadings and captions were not.',
    howMade: 'How this was made, and what it does not say',
    page: 'Page of this comparison',
    tiedBy: 'Tied by',
    said: (who: string) => `said by ${who}`,
    saidDifferently: 'said differently',
    part: { report: 'report', comparison: 'comparison', passage: 'passage' },
    field: {
      source: 'source',
      role: 'role of the source',
      headline: 'headline',
      date: 'date',
      byline: 'byline',
      address: 'address',
      file: 'file',
      page: 'page',
      caveat: 'note',
      translated: 'translated by machine',
    },
    yes: 'yes',
    no: 'no',
    column: ['part', 'number', 'what', 'A place', 'A', 'B place', 'B', 'tied by', 'differs in', 'page'],
    both: 'in both',
    notStated: 'not stated',
  }),
}
