import type { FactCounts } from '../../../news/event/fact.ts'
import { catalogue } from '../catalogue.ts'
import type { Formats } from '../formats.ts'

type FacetName = 'topics' | 'places' | 'people' | 'sources' | 'dates' | 'languages'

export const articleListWords = catalogue('article-list', ({ number, plural, list, language }: Formats) => ({
  title: 'All reports',
  search: 'Search headlines, text and names',
  noHeadline: 'headline not stated',
  clearSearch: 'Clear search',
  filters: 'Filters',
  filterBy: 'Filter by topic, place, source',
  on: (count: number) => plural(count, { one: '# on', other: '# on' }),
  facets: {
    topics: 'Topics',
    places: 'Places',
    people: 'People',
    sources: 'Sources',
    dates: 'Dates',
    languages: 'Languages',
  } satisfies Record<FacetName, string>,
  kinds: {
    topics: 'Topic',
    places: 'Place',
    people: 'Person',
    sources: 'Source',
    dates: 'Date',
    languages: 'Language',
    query: 'Search',
    show: 'Show',
  },
  notKinds: { topics: 'Not the topic', sources: 'Not this source' },
  not: 'not',
  leaveOut: (label: string) => `not ${label}: leave it out`,
  topicsBy: { any: 'With any of these topics', all: 'With all of these topics' },
  corrected: (asked: string, found: string) => `No report has “${asked}”; shown is what has “${found}”.`,
  searchHint: '“two words” together, -word without it',
  alongsideFound: 'Headlines seen alongside reports',
  alongsideFoundNote: 'Only these headlines were on the pages; their texts are not here.',
  seenBeside: 'seen beside',
  /** What the interface calls a value that no report names. */
  value: (facet: FacetName, key: string) => {
    if (key === 'none') return facet === 'topics' ? 'no topic found' : 'not stated'
    return facet === 'languages' ? language(key) : key
  },
  /** A place by its key; countries, whose key is an ISO 3166-1 code, have an English label. */
  place: (_key: string, label: string) => label,
  moreValues: (next: number, left: number) =>
    next < left ? `${number(next)} of ${number(left)} more` : `${number(left)} more`,
  fewerValues: 'Fewer',
  marks: 'On this device',
  show: { all: 'All', unread: 'Unread', saved: 'Saved' },
  read: 'read',
  count: (found: number, total: number) =>
    `${number(found)} of ${plural(total, { one: '# report', other: '# reports' })}`,
  remove: 'Remove',
  clear: (count: number) => (count === 2 ? 'Clear both' : 'Clear all'),
  ignored: (filters: string[]) =>
    `${plural(filters.length, { one: 'A filter in the address is not known and was left out:', other: 'Filters in the address are not known and were left out:' })} ${list(filters)}`,
  hide: 'Hide',
  order: 'Order',
  sort: { newest: 'Newest first', source: 'By source', length: 'Longest first' },
  bestFirst: 'Best match first',

  oneEvent: (count: number) => plural(count, { one: 'One event, # report', other: 'One event, # reports' }),
  partOf: (shown: number, all: number) => `One event, ${number(shown)} of ${number(all)} reports`,
  facts: ({ all, some, one }: FactCounts, reports: number) =>
    `${plural(all + some + one, { one: '# fact', other: '# facts' })}: ${number(all)} told by all ${number(reports)} reports, ${number(some)} by some, ${number(one)} found in one alone.`,
  editor: 'put together by the editor',
  wholeEvent: (reports: number) => `All ${number(reports)} reports, fact by fact`,
  moreOfStory: 'More reports of this event',
  compareThese: (one: string, other: string) => `Compare “${one}” with “${other}”`,
  oneOf: (count: number) =>
    plural(count, { one: 'One of # report of this event', other: 'One of # reports of this event' }),
  copies: (share: number) =>
    share >= 1
      ? 'The shorter stands word for word in the other.'
      : `${number(Math.round(share * 100))} of 100 words of the shorter stand word for word in the other.`,
  singles: 'Single reports',
  allReports: 'Reports',
  moreStories: 'Show more events',
  moreSingles: 'Show more reports',
  shown: (count: string, of: string) => `${count} of ${of}`,
  length: (minutes: string, words: string) => `${minutes}, ${words}`,
  alongside: (source: string) => `Headlines seen alongside the ${source} report`,
  alongsideNote: (count: number) =>
    plural(count, {
      one: '# headline; its text is not in the file',
      other: '# headlines; their texts are not in the file',
    }),

  pick: 'Compare with …',
  pickThis: 'Compare with this',
  picked: 'Chosen to compare',
  pickBar: 'Choose a second report to compare with',
  cancel: 'Cancel',
  saveIt: 'Save',
  savedIt: 'Saved',

  nothing: 'No report passes all of these filters',
  nothingFor: (query: string) => `No report says “${query}”`,
  nothingSaved: 'Nothing is saved on this device yet',
  nothingSavedText: 'Save a report to find it here again. What is saved stays on this device.',
  nothingAtAll: 'There are no reports yet',
  nothingAtAllText:
    'Add pages of your own: they are read and compared in this browser, and stay on this device. Whoever builds the site can put text files into the folder “seeds”.',
  addYours: 'Add your own pages',
  keepOnly: (value: string) => `Keep “${value}” only`,
  without: (value: string) => `Without “${value}”`,
  clearAll: 'Clear all filters',
  gone: (count: number) =>
    plural(count, {
      one: '# saved report is no longer in this collection.',
      other: '# saved reports are no longer in this collection.',
    }),

  keysTitle: 'List',
  keyMove: 'Next, previous report',
  keyOpen: 'Open',
  keySave: 'Save',
  keyCompare: 'Compare',
}))
