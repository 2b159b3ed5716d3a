import { catalogue } from '../../catalogue.ts'
import type { Formats } from '../../formats.ts'

/** Words of the reading view where a report stands beside all others of its event. */
export const besideWords = catalogue('beside', ({ number, plural, list }: Formats) => {
  const alsoIn = (reports: number) => `also in ${number(reports)}`
  const paragraph = (numbered: number | null) =>
    numbered === null ? 'intro' : `paragraph ${number(numbered)}`
  return {
    /** In the margin: in full, and where there is no room. */
    also: alsoIn,
    alsoBrief: (reports: number) => `+${number(reports)}`,
    matter: 'same matter',
    matterBrief: 'matter',
    denied: 'contradicted',
    deniedBrief: 'denied',
    alone: 'found only here',
    aloneBrief: 'only',
    /** For those who hear it. */
    alsoBy: (names: readonly string[]) => `Also in ${list(names)}`,
    matterBy: (names: readonly string[]) => `Same matter in ${list(names)}`,
    deniedBy: (names: readonly string[]) => `Contradicted in ${list(names)}`,
    noMatch: 'No match found in the reports beside it',

    noteHead: (also: number, matter: number) =>
      also > 0 ? alsoIn(also).replace(/^a/, 'A') : `Same matter in ${number(matter)}`,
    noteMatter: (matter: number) => `same matter in ${number(matter)}`,
    mark: (numbered: number | null) => (numbered === null ? 'intro' : `¶${number(numbered)}`),
    place: (name: string, numbered: number | null) => `${name}, ${paragraph(numbered)}`,
    allWordings: 'All wordings',
    close: 'Close',

    othersSay: 'Others also say',
    count: (facts: number) => plural(facts, { one: '# fact', other: '# facts' }),
    alsoIn: 'also in',
    inNoOther: 'no match found in the others',

    beside: 'Beside this text',
    tool: 'Beside',
    toolFor: (reports: number) =>
      `Beside this text: ${plural(reports, { one: '# report', other: '# reports' })}`,
    all: 'All',
    none: 'None',
    tells: (told: number, sentences: number) => `${number(told)} of ${number(sentences)}`,
    tellsNote: (sentences: number) =>
      `How many of the ${plural(sentences, { one: '# sentence', other: '# sentences' })} of this report each was found to tell too.`,
    fold: 'What others also say',
    folded: 'Folded',
    unfolded: 'Open',
    key: '“+2” is also in two other reports; “only” has no match in those beside it.',
    notCompared: 'not compared',
    besideAlone: (name: string) => `Beside ${name} alone`,
  }
})
