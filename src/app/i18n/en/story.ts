import type { FactCounts } from '../../../news/event/fact.ts'
import { catalogue } from '../catalogue.ts'
import type { Formats } from '../formats.ts'

/** Words of the page of a whole event. */
export const storyWords = catalogue('story', ({ number, plural, list }: Formats) => {
  const facts = (count: number) => plural(count, { one: '# fact', other: '# facts' })
  const paragraph = (numbered: number | null) =>
    numbered === null ? 'intro' : `paragraph ${number(numbered)}`
  return {
    title: (reports: number) => plural(reports, { other: 'One event, # reports' }),
    editor: 'put together by the editor',
    /** `{12}` marks a count. */
    sum: ({ all, some, one }: FactCounts, reports: number) =>
      `{${number(all + some + one)}} facts: {${number(all)}} told by all ${number(reports)} reports, {${number(some)}} by some, {${number(one)}} found in one alone.`,
    tooMany: (reports: number, most: number) =>
      `This event has ${number(reports)} reports. What they tell in common is gathered for up to ${number(most)}; any two can be compared.`,
    reports: 'The reports',
    apart: (names: readonly string[], all: boolean) =>
      all ? 'not compared: in another language, or without text' : `not compared with ${list(names)}`,
    hint: 'Tick any two to compare them sentence by sentence.',
    choose: (name: string) => `Choose ${name} to compare`,
    chosen: 'Chosen to compare',
    chooseSecond: 'Choose a second report',
    cancel: 'Cancel',

    copyLink: 'Copy link',
    copied: 'Copied: a link to this page',
    notCopied: 'This browser did not let it be copied. The address is in its address bar.',
    saveAs: 'Save as',
    saveIn: (format: string) => `Save as ${format}`,
    format: { md: 'Markdown', csv: 'CSV', json: 'JSON' },
    print: 'Print',

    facts: 'What each report tells',
    show: 'Show facts',
    every: 'Every fact',
    toldBy: 'found in',
    showing: { all: 'all', some: 'some', one: 'one alone' },
    with: 'with',
    carrying: { quotations: 'Quotations', figures: 'Figures, times', names: 'Names' },
    order: 'Order',
    byReach: 'By how many tell it',
    inOrderOf: (name: string) => `In the order of ${name}`,
    cut: 'One line each',
    shown: (count: number, all: number) => `${number(count)} of ${facts(all)} shown`,
    nothingShown: 'No fact here passes this filter.',
    showAll: 'Show all',

    group: {
      all: (reports: number) => `Told by all ${number(reports)}`,
      some: (reports: number) => `Told by ${number(reports)}`,
      only: (name: string) => `Found in ${name} alone`,
      inOrder: (name: string) => `What ${name} tells, in its order`,
      rest: (name: string) => `Not found in ${name}`,
    },
    count: facts,
    noneElsewhere: 'not found as the same fact in another',
    mark: (numbered: number | null) => (numbered === null ? 'intro' : `¶${number(numbered)}`),
    place: (name: string, numbered: number | null) => `${name}, ${paragraph(numbered)}`,
    shownHere: 'shown here',
    shownAbove: 'shown above',
    fullest: 'the fullest wording, shown above',
    notCompared: 'not compared',
    copyQuotation: 'Copy as quotation',
    copyQuotationOf: (name: string) => `Copy as quotation with source: ${name}`,
    openFact: 'All wordings',
    wordings: 'All wordings of this fact',
    allOfRow: 'All wordings of this row',
    names: 'How each names them',
    namesNote:
      'Every wording for a person, an organisation or a country that several reports name, with how often. Underlined: found in this report alone.',
    differing: 'Numbers and times that differ',
    differingNote:
      'Where reports tell one fact or speak of one matter and give another figure or time. Underlined: found in this report alone.',
    quoted: 'Who is quoted',
    quotedNote:
      'Words in quotation marks, under the speaker whom the report names. Bold: the same words in another report. Underlined: found in this report alone.',
    sources: 'Who says it',
    sourcesNote:
      'Facts that one report gives a source for, where no source was found in another; in the words that name the source.',
    shared: 'Shared text',
    sharedNote:
      'A dozen words or more in a row that stand in several reports, word for word or with small edits. They may have one source.',
    sharedWords: (shared: number, all: number) => `${number(shared)} of ${number(all)} words`,
    sharesNone: 'none found',
    passage: (words: number) => plural(words, { one: '# word in', other: '# words in' }),
    edited: 'with small edits; as it stands in',
    otherHeadline: 'Nearly all of their text is the same, under different headlines:',
    besides: (name: string, sentences: number) =>
      `What ${name} has besides: ${plural(sentences, { one: '# sentence', other: '# sentences' })}`,
    leads: 'What each leads with',
    leadsNote:
      'The first sentence of each report, and where the others tell the same. Bold: they lead with it too.',
    leadOf: (names: readonly string[]) => `leads in ${list(names)}`,
    noSource: 'no source found',
    who: 'Who or what',
    speakerNotStated: 'Speaker not stated',
    notFound: 'not found here',
    onlyHere: ', found in this report alone',
    times: (count: number) => `×${number(count)}`,
    footer: 'A program put them together; it can be wrong.',

    file: {
      facts: 'Facts',
      reports: 'Reports',
      toldBy: (names: readonly string[]) => `Told by ${list(names)}`,
      alone: (name: string) => `Found in ${name} alone`,
      one: 'found in one report alone',
      correction: 'correction',
      page: 'Page of this event',
      caveat:
        'No match found does not mean that a report leaves it out. Same matter: whether the claim is the same is for the reader.',
      column: ['fact', 'told by', 'letter', 'source', 'place', 'relation', 'sentence'],
    },
  }
})
