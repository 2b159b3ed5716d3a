import type { Link as SentenceLink } from '../../../news/comparison.ts'
import { useWords } from '../../shared/use-words.ts'
import { evidenceWords } from '../../words/evidence.ts'
import type { Row } from '../model/row.ts'
import { sentenceLang } from '../model/sentence-lang.ts'
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
      {row.see.length > 0 && <SeeAlso row={row} />}
      {row.strength && <Why links={links} strength={row.strength} />}
    </div>
  )
}

function Differences({ link, titled }: { link: SentenceLink; titled: boolean }) {
  const words = useWords(evidenceWords)
  const { reports } = useCompared()
  const cut = (side: Side, stretch: readonly [number, number] | null) =>
    stretch === null ? (
      <span className="diff__none">{words.notFoundHere}</span>
    ) : (
      <span className="diff__text" lang={sentenceLang(reports[side], link[side])}>
        {reports[side].sentences[link[side]]?.text.slice(...stretch)}
      </span>
    )
  return (
    <>
      {titled && <Between link={link} />}
      {link.differences.length === 0 && <p className="diff__between">{words.noDifference}</p>}
      {link.differences.map(({ kind, a, b }) => (
        <div className="diff__row" key={`${kind}${a?.[0]}-${b?.[0]}`}>
          <div className="diff__label">{words.difference[kind]}</div>
          <div className="diff__a">{cut('a', a)}</div>
          <div className="diff__b">{cut('b', b)}</div>
        </div>
      ))}
    </>
  )
}

/** Where a passage has several links: which two sentences these are. */
function Between({ link }: { link: SentenceLink }) {
  const words = useWords(evidenceWords)
  const { shortPlace } = usePlaces()
  return <p className="diff__between">{words.between(shortPlace('a', link.a), shortPlace('b', link.b))}</p>
}
