import type { Difference, Link as SentenceLink } from '../../../news/comparison.ts'
import { directionOf } from '../../../text/direction.ts'
import { useWords } from '../../shared/use-words.ts'
import { evidenceWords } from '../../words/evidence.ts'
import { noneDiffers } from '../model/differences.ts'
import type { Row } from '../model/row.ts'
import { sentenceLang } from '../model/sentence-lang.ts'
import { type Side, sides } from '../model/side.ts'
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
    <div className="pair__detail" data-still="">
      {links.map((link) => (
        <Differences key={`${link.a}-${link.b}`} link={link} titled={links.length > 1} />
      ))}
      <SeeAlso row={row} />
      {row.strength && <Why links={links} strength={row.strength} />}
    </div>
  )
}

/** What both say otherwise side by side, before what one says more than the other. */
function Differences({ link, titled }: { link: SentenceLink; titled: boolean }) {
  const words = useWords(evidenceWords)
  const { reports } = useCompared()
  const clashes = link.differences.filter(({ clash }) => clash)
  const additions = link.differences.filter(({ clash }) => !clash)
  const none = noneDiffers(
    link,
    sides.map((side) => reports[side].sentences[link[side]]?.text),
  )
  return (
    <>
      {titled && <Between link={link} />}
      {link.contradicts && <p className="diff__between diff__between--first">{words.contradicts}</p>}
      {clashes.length > 0 && <p className="diff__between">{words.clash}</p>}
      <DifferenceRows link={link} differences={clashes} />
      {clashes.length > 0 && additions.length > 0 && <p className="diff__between">{words.addition}</p>}
      <DifferenceRows link={link} differences={additions} />
      {none && <p className="diff__between">{words[none]}</p>}
    </>
  )
}

interface DifferenceRowsProps {
  link: SentenceLink
  differences: readonly Difference[]
}

function DifferenceRows({ link, differences }: DifferenceRowsProps) {
  const words = useWords(evidenceWords)
  const { reports } = useCompared()
  const cut = (side: Side, stretch: Difference[Side]) =>
    stretch === null ? (
      <span className="diff__none">{words.notFoundHere}</span>
    ) : (
      <span
        className="diff__text"
        lang={sentenceLang(reports[side], link[side])}
        dir={directionOf(sentenceLang(reports[side], link[side]))}
      >
        {reports[side].sentences[link[side]]?.text.slice(...stretch)}
      </span>
    )
  return differences.map(({ kind, a, b }) => (
    <div className="diff__row" key={`${kind}${a?.[0]}-${b?.[0]}`}>
      <div className="diff__label">{words.difference[kind]}</div>
      <div className="diff__a">{cut('a', a)}</div>
      <div className="diff__b">{cut('b', b)}</div>
    </div>
  ))
}

/** Where a passage has several links: which two sentences these are. */
function Between({ link }: { link: SentenceLink }) {
  const words = useWords(evidenceWords)
  const { shortPlace } = usePlaces()
  return <p className="diff__between">{words.between(shortPlace('a', link.a), shortPlace('b', link.b))}</p>
}
