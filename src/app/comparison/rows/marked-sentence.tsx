import { markSentence, marksOf } from '../model/mark-sentence.ts'
import type { Row } from '../model/row.ts'
import type { Side } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'

/** A sentence to the letter; with `row`, its words are marked as that row's links tie and tell them apart. */
export function MarkedSentence({ side, sentence, row }: { side: Side; sentence: number; row: Row | null }) {
  const { reports, comparison } = useCompared()
  const text = reports[side].sentences[sentence]?.text ?? ''
  if (row === null) return text
  const links = row.links.flatMap((index) => comparison.links[index] ?? [])
  return markSentence(text, marksOf(links, side, sentence)).map((piece) => {
    const name = [piece.same && 'same', piece.own && 'own'].filter(Boolean).join(' ')
    return name === '' ? (
      piece.text
    ) : (
      <span key={piece.start} className={name}>
        {piece.text}
      </span>
    )
  })
}
