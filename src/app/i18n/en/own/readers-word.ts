import { catalogue } from '../../catalogue.ts'
import type { Formats } from '../../formats.ts'

/** What the reader says of an own page: which lines are text, which language and event, which of several reports. */
export const readersWordWords = catalogue('readers-word', ({ number, plural }: Formats) => ({
  holds: (count: number) => `This file seems to hold ${number(count)} reports:`,
  fromTo: (from: number, to: number) => `lines ${number(from)} to ${number(to)}`,
  addChosen: (count: number) => plural(count, { one: 'Add # report', other: 'Add # reports' }),
  keepAsOne: 'Keep it as one',
  keepEveryLine: 'Keep every line as text',
  everyLineKept: 'Every line is kept as text.',
  chooseLines: 'Choose the lines',
  linesHint:
    'Ticked lines are the report’s text. With Shift held, a tick goes for all lines since the last one. What you change is shown as “stated by you”.',
  linesOf: (name: string) => `Lines of ${name}`,
  readAgain: 'Read it again so',
  asFound: 'Take back what I said of the lines',
  lineStated: 'stated by you',
  otherLanguage: 'It is another language',
  language: 'Language',
  languageHint: 'What it is written in. The names, topics and sentences are then read in that language.',
  asItReads: 'as it reads',
  noLanguage: 'What language it is in cannot be told.',
  sayLanguage: 'Say it',
  topics: 'Topics',
  noTopics: 'none',
  takeTopicAway: 'Take away',
  addTopic: 'Add a topic',
  topicName: 'Name of a topic',
  topicHint:
    'One of those that reports are sorted by. What you add or take away is shown as “stated by you”.',
  noSuchTopic: 'There is no topic of this name. Choose one of those that are offered as you write.',
  topicsAsFound: 'Take back what I said of the topics',
  linesByYou: 'lines stated by you',
  toEvent: 'Put it into another event',
  toEventOf: (name: string) => `Which event does “${name}” tell of?`,
  findEvent: 'Find an event or a report',
  events: 'Events',
  singles: 'Single reports: a new event of both',
  eventOf: (reports: number) => plural(reports, { one: '# report', other: '# reports' }),
  noEventFound: 'Nothing here has these words.',
  noOtherEvent: 'There is no other event here.',
  moreEvents: (count: number) =>
    plural(count, {
      one: '# more: write more words to find it.',
      other: '# more: write more words to find them.',
    }),
  byYourWord: 'put there by you',
  letFind: 'Let the site find its event',
  close: 'Close',
}))
