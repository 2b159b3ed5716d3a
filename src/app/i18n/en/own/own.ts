import { catalogue } from '../../catalogue.ts'

/** What other pages say of the reader's own. */
export const ownWords = catalogue('own', () => ({
  elsewhereTitle: 'A page that a reader has added',
  elsewhereText:
    'This address leads to a page that someone has added to this site in their own browser. It lies on their device alone, and is not on this one.',
}))
