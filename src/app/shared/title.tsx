import { sharedWords } from '../words/shared.ts'
import { useInSight } from './in-sight.ts'
import { useWords } from './use-words.ts'

/** The document's title: the page's, then the site's. Every page renders one. */
export function Title({ children }: { children: string }) {
  const words = useWords(sharedWords)
  return useInSight() && <title>{words.title(children)}</title>
}
