import { catalogue } from '../../catalogue.ts'
import type { Formats } from '../../formats.ts'

const statedFields = {
  headline: 'Headline',
  kicker: 'Line above the headline',
  section: 'Section',
  standfirst: 'Intro',
  byline: 'Byline',
  dateline: 'Dateline',
  agency: 'Wire agency',
  publisher: 'Publisher',
  published: 'Date',
  readingTime: 'Reading time',
  language: 'Language',
  keywords: 'Keywords',
  translation: 'Translation',
  url: 'Address',
  licence: 'Licence',
}
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Words of what the file states about a report, field by field. */
export const statedWords = catalogue('stated', ({ number, list }: Formats) => ({
  statedTitle: 'What the file states about this report',
  field: 'Field',
  value: 'As stated',
  evidence: 'Where',
  fields: statedFields,
  asWritten: (written: string) => `written “${written}”`,
  zoneNotStated: 'time zone not stated',
  missingHead: 'Not stated',
  missingFields: (fields: (keyof typeof statedFields)[]) =>
    capitalised(list(fields.map((field) => statedFields[field].toLowerCase()))),
  computed: 'computed',
  byMachine: 'automatic, as the report says',
  statedBy: {
    editor: () => 'the editor’s word',
    reader: () => 'your word',
    metadata: (source?: string) => `the page’s metadata${source === undefined ? '' : ` (${source})`}`,
  },
  line: (line: number) => `line ${number(line)}`,
}))
