import { catalogue } from '../../catalogue.ts'
import type { Formats } from '../../formats.ts'

const missing = {
  publisher: 'publisher',
  author: 'author',
  date: 'date',
  time: 'time',
  zone: 'time zone',
}
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Words of the reading view. */
export const readingWords = catalogue('reading', ({ number, plural, list, language }: Formats) => ({
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  save: 'Save',
  saved: 'Saved',
  copyLink: 'Copy link',
  share: 'Share',
  print: 'Print',
  more: 'More',
  readSoFar: 'Read so far',
  copied: 'Link copied',
  notCopied: 'This browser did not let the link be copied. It stands in the address bar.',
  hide: 'Hide',

  computedLength: (words: number, minutes: number) =>
    `${plural(words, { one: '# word', other: '# words' })}, ${number(minutes)} min, counted by Collate`,
  statedReadingTime: (minutes: number) => `${number(minutes)} min as stated`,
  notStated: (fields: (keyof typeof missing)[]) =>
    `${capitalised(list(fields.map((field) => missing[field])))} not stated`,
  translated: 'Machine translation, as the report says:',
  originalUnknown: 'The address of the original is not in the file.',

  caption: (count: number) => (count === 1 ? 'Caption' : 'Captions'),
  inLanguage: (code: string) => `In ${language(code)}`,
  noPicture: 'The picture is not in the file.',

  paragraphMenu: (paragraph: number) => `Paragraph ${number(paragraph)}: links and more`,

  mark: (passage: number | null, relation: string) => `Passage ${passage}: ${relation}`,
  note: (passage: number | null, source: string) => `Passage ${passage} in ${source}`,
  where: (source: string, paragraph: number | null) =>
    paragraph === null ? `${source}, intro` : `${source}, ¶${number(paragraph)}`,
  openInCompare: 'Open in Compare',
  close: 'Close',
  noteFailed: 'The other report could not be loaded.',
  retry: 'Try again',

  alongside: 'Headlines seen alongside this report',
  alongsideNote: 'not part of it; their texts are not in the file',

  sourceText: 'Source text',
  resumed: (paragraph: number) => `Continued at paragraph ${number(paragraph)}, where you stopped`,
  fromTheTop: 'Start from the top',

  keys: {
    title: 'This report',
    paragraphs: 'Next, previous paragraph',
    passages: 'Next, previous shared passage',
    open: 'Open the passage in focus',
    save: 'Save, unsave',
    readAloud: 'Read aloud, pause',
    source: 'Source text, clean text',
    compare: 'Compare with the other report',
    release: 'Close the open passage',
  },
}))
