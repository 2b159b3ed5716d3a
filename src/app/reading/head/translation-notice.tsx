import type { Article } from '../../../news/article.ts'
import { useWords } from '../../shared/use-words.ts'
import { readingWords } from '../../words/reading.ts'
import './notice.css'

/** The file's own words that the text was translated by a machine. */
export function TranslationNotice({ article }: { article: Article }) {
  const words = useWords(readingWords)
  if (!article.machineTranslated) return null
  const stated = article.machineTranslated.lines.flatMap(
    (number) => article.lines.find(({ line }) => line === number)?.text ?? [],
  )
  return (
    <div className="notice">
      <p>{words.translated}</p>
      <p className="notice__quote" dir="auto">
        {stated.join('\n')}
      </p>
      {!stated.some((text) => /https?:\/\//.test(text)) && <p>{words.originalUnknown}</p>}
    </div>
  )
}
