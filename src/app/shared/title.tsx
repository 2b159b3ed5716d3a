import { sharedWords } from '../words/shared.ts'
import { useWords } from './use-words.ts'

/** The document's title: the page's, then the site's. Every page renders one. */
export function Title({ children }: { children: string }) {
  return <title>{useWords(sharedWords).title(children)}</title>
}
