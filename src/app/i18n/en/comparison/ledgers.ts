import { catalogue } from '../../catalogue.ts'
import type { Formats } from '../../formats.ts'

type Names = Readonly<Record<'a' | 'b', string>>

/** Words of the ledgers: quotations, figures and times, names, attributions. */
export const ledgerWords = catalogue('ledgers', ({ number }: Formats) => ({
  ledgers: 'Quotations, figures, names, sources',
  ledger: {
    quotations: 'Quotations',
    figures: 'Figures and times',
    names: 'People and places',
    attributions: 'Who says so',
  },
  quotationsNote: (counts: Names & { both: string }, names: Names) =>
    `${counts.a} in ${names.a}, ${counts.b} in ${names.b}, ${counts.both} in both. Punctuation as printed.`,
  count: (count: number) => (count === 0 ? 'none' : number(count)),
  section: {
    quotations: 'Quotations',
    figures: 'Figures',
    times: 'Times',
    people: 'People',
    organisations: 'Organisations',
    places: 'Places',
    attributions: 'Who says so',
  },
  figuresNote: 'In each report’s own words, never converted.',
  namesNote: 'One mark for each time a report names them.',
  attributionsNote: 'Who each report says it has it from.',
  none: {
    quotations: 'Neither report quotes anyone.',
    figures: 'Neither report gives a figure or a time.',
    names: 'No names were found.',
    attributions: 'Neither report names a source for what it says.',
  },
  column: {
    quotation: 'Quotation',
    words: 'Words used',
    context: 'In the text',
    speaker: 'Speaker, as attributed',
    source: 'Source, as named',
    where: 'Where',
  },
  speakerNotStated: 'speaker not stated',
  sourceNotNamed: 'source not named',
  differs: 'said differently',
  notFoundIn: (name: string) => `not found in ${name}`,
  oneSided: (row: string, name: string) => `${row}: only ${name} names a source`,
  oneSidedTitle: 'With a source in one report, without in the other',
}))
