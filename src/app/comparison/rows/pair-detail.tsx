import type { Link as SentenceLink } from '../../../news/comparison.ts'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { evidenceWords } from '../../words/evidence.ts'
import type { Row } from '../model/row.ts'
import type { Side } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'
import { SeeAlso } from './see-also.tsx'
import { Why } from './why.tsx'
import './detail.css'

/** What differs inside a pinned row, where else its sentences may belong, and why it is one. */
export function PairDetail({ row }: { row: Row }) {
  const { comparison } = useCompared()
  const links = row.links.flatMap((index) => comparison.links[index] ?? [])
  return (
    <div className="pair__detail">
      {links.map((link) => (
        <Differences key={`${link.a}-${link.b}`} link={link} titled={links.length > 1} />
      ))}
      <SeeAlso row={row} />
      {row.strength && <Why links={links} strength={row.strength} />}
    </div>
  )
}

function Differences({ link, titled }: { link: SentenceLink; titled: boolean }) {
  const words = useWords(evidenceWords)
  const { shortPlace } = usePlaces()
  return (
    <>
      {titled && (
        <p className="diff__between">{words.between(shortPlace('a', link.a), shortPlace('b', link.b))}</p>
      )}
      {link.differences.length === 0 && <p className="diff__between">{words.noDifference}</p>}
      {link.differences.map(({ kind, a, b }) => (
        <div className="diff__row" key={`${kind}${a?.[0]}-${b?.[0]}`}>
          <div className="diff__label">{words.difference[kind]}</div>
          <Stretch side="a" sentence={link.a} stretch={a} />
          <Stretch side="b" sentence={link.b} stretch={b} />
        </div>
      ))}
    </>
  )
}

interface StretchProps {
  side: Side
  sentence: number
  stretch: readonly [number, number] | null
}

function Stretch({ side, sentence, stretch }: StretchProps) {
  const words = useWords(comparisonWords)
  const { reports } = useCompared()
  return (
    <div className={`diff__${side}`}>
      {stretch === null ? (
        <span className="diff__none">{words.notInPassage}</span>
      ) : (
        <span className="diff__text">{reports[side].sentences[sentence]?.text.slice(...stretch)}</span>
      )}
    </div>
  )
}
