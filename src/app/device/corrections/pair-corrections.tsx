import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { correctionWords } from '#texts/corrections.ts'
import { pairKey } from '../../../news/pair-key.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as noteCss from '../../ui/shapes/note.module.css?names'
import { holdsOwnPages } from '../holds-own-pages.ts'
import { correctedPairs } from './corrected-pairs.ts'
import '../../ui/shapes/note.module.css'

interface PairCorrectionsProps {
  reports: readonly { id: string; name: string }[]
  /** Places of two reports, and of how many of their matches the editor has stated something. */
  editor?: readonly (readonly [number, number, number])[]
  /** Only pairs with this report are told. */
  of?: string
}

/** Between which of some reports editor and reader have corrected matches; each leads to the comparison. */
export function PairCorrections({ reports, editor = [], of }: PairCorrectionsProps) {
  const words = useWords(correctionWords)
  const { list } = useFormats()
  const { data: readers } = useQuery({
    queryKey: ['corrected pairs'],
    queryFn: correctedPairs,
    enabled: holdsOwnPages(),
    retry: false,
  })
  const told = reports.flatMap((a, one) =>
    reports.slice(one + 1).flatMap((b, n) => {
      if (of !== undefined && a.id !== of && b.id !== of) return []
      const other = one + 1 + n
      const ours = readers?.get(pairKey(a.id, b.id)) ?? 0
      const editors = editor.find(([x, y]) => x === one && y === other)?.[2] ?? 0
      const names = list([a.name, b.name])
      const texts = [
        ...(editors > 0 ? [words.ofPair.editor(names, editors)] : []),
        ...(ours > 0 ? [words.ofPair.reader(names, ours)] : []),
      ]
      return texts.map((text) => ({ text, to: paths.comparison(a.id, b.id) }))
    }),
  )
  if (told.length === 0) return null
  return (
    <div className={noteCss.note} role="note">
      <ul>
        {told.map(({ text, to }) => (
          <li key={text}>
            {text} <Link to={to}>{words.seeComparison}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
