import { sourceWords } from '#texts/sources.ts'
import type { Headline } from '../../../news/report/article.ts'
import { useSpeech } from '../../i18n/use-words.ts'
import * as statedByCss from './stated-by.module.css?names'
import './stated-by.module.css'

/**
 * Says of a field that the report's text does not state it, and who does: the editor, or what the page says of itself; of a
 * headline also that nobody does. Neither can state a kicker or a standfirst.
 */
export function StatedBy({ of: { by, lines } }: { of: Pick<Headline, 'by' | 'lines'> }) {
  const { language, words } = useSpeech()
  const stater = words(sourceWords).statedBy[by]
  if (!stater || (by !== 'opening' && lines[0])) return null
  return (
    <span className={statedByCss.statedBy} lang={language}>
      {' '}
      ({stater})
    </span>
  )
}
