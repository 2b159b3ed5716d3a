import { sharedWords } from '#texts/shared.ts'
import { useWords } from '../i18n/use-words.ts'
import { useInSight } from '../navigation/in-sight.ts'

/** The document's title: the page's, then the site's. Every page renders one. */
export function Title({ children }: { children: string }) {
  const words = useWords(sharedWords)
  return useInSight() && <title>{words.title(children)}</title>
}
