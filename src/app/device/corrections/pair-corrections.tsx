import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { correctionWords } from '#texts/comparison/corrections.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as noteCss from '../../ui/shapes/note.module.css?names'
import { holdsOwnPages } from '../holds-own-pages.ts'
import { type CorrectedReports, tellPairs } from './tell-pairs.ts'
import '../../ui/shapes/note.module.css'

/** Between which of some reports editor and reader have corrected matches; each leads to the comparison. */
export function PairCorrections(of: CorrectedReports) {
  const words = useWords(correctionWords)
  const { list } = useFormats()
  const { data: readers = new Map() } = useQuery({
    queryKey: ['corrected pairs'],
    queryFn: async () => (await import('../own/merged/merged-bundle.ts')).readersPairs(),
    enabled: holdsOwnPages(),
    retry: false,
  })
  const told = tellPairs(of, { readers, words, list })
  if (told.length === 0) return null
  return (
    <div className={noteCss.note} role="note">
      <ul>
        {told.map(({ text, pair }) => (
          <li key={text}>
            {text} <Link to={paths.comparison(...pair)}>{words.seeComparison}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
