import type { LineRecord } from '../../news/article.ts'
import type { Formats } from './formats.ts'

const dispositions: Record<LineRecord['disposition'], string> = {
  kept: 'Kept',
  'set-aside': 'Set aside',
  'left-out': 'Left out',
}
/** The pipeline's names of what a line is used for, where they are not words. */
const uses: Record<string, string> = {
  published: 'date',
  agency: 'wire agency',
  machineTranslated: 'machine translation',
  seenAlongside: 'headline seen alongside',
}

/** Words of the source text of a report, line by line. */
export const sourceTextWords = {
  en: ({ number, plural, list }: Formats) => ({
    alsoIn: (files: string[]) => `The same text is also in ${list(files)}`,
    sourceSum: (c: { all: number; withText: number; kept: number; setAside: number; leftOut: number }) =>
      `${plural(c.all, { one: '# line', other: '# lines' })}, ${number(c.withText)} with text: ` +
      `${number(c.kept)} kept, ${number(c.setAside)} set aside, ${number(c.leftOut)} left out`,
    lineHead: 'Line',
    verdictHead: 'Kept or not',
    rawHead: 'As found in the file',
    fateHead: 'What became of it',
    dispositions,
    evidenceFor: (uses: string[]) => `evidence for ${list(uses)}`,
    nameUse: (use: string) => uses[use] ?? use,
    paragraphNamed: (paragraph: number) => `paragraph ¶${number(paragraph)}`,
    showLines: (count: number) => plural(count, { one: 'Show # more line', other: 'Show # more lines' }),
  }),
}
