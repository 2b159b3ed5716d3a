import { catalogue } from '../catalogue.ts'

/** What is told of the site outside its pages: to search engines, feed readers and where it is installed. */
export const siteWords = catalogue('site', () => ({
  description: 'Reports of the same event, side by side.',
  turnedTitle: 'Two reports side by side, the other way round',
  turnedLink: 'The same comparison in the order in which it was written',
  eventLink: 'All reports of this event, fact by fact',
}))
