import { evidenceWords } from '#texts/comparison/evidence.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { at } from '../../../news/at.ts'
import type { Difference, Link as SentenceLink } from '../../../news/comparison/comparison.ts'
import { type Side, sides } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import { noneDiffers } from '../model/differences.ts'
import type { Row } from '../model/rows/row.ts'
import { sentenceLang } from '../model/sentence-lang.ts'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'
import * as css from './detail.module.css?names'
import { SeeAlso } from './see-also.tsx'
import { Why } from './why.tsx'
import './detail.module.css'

/** What differs inside a pinned row, where else its sentences may belong, and why it is one. */
export function PairDetail({ row }: { row: Row }) {
  const { comparison } = useCompared()
  const links = row.links.map((index) => at(comparison.links, index))
  return (
    <div className={css.pairDetail} data-still="">
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
      {link.contradicts && <p className={css.diffBetween}>{words.contradicts}</p>}
      {clashes.length > 0 && <p className={css.diffBetween}>{words.clash}</p>}
      <DifferenceRows link={link} differences={clashes} />
      {clashes.length > 0 && additions.length > 0 && <p className={css.diffBetween}>{words.addition}</p>}
      <DifferenceRows link={link} differences={additions} />
      {none && <p className={css.diffBetween}>{words[none]}</p>}
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
      <span className={css.diffNone}>{words.notFoundHere}</span>
    ) : (
      <span
        className={css.diffText}
        lang={sentenceLang(reports[side], link[side])}
        dir={directionOf(sentenceLang(reports[side], link[side]))}
      >
        {reports[side].sentences[link[side]]?.text.slice(...stretch)}
      </span>
    )
  return differences.map(({ kind, a, b }) => (
    <div className={css.diffRow} key={`${kind}${a?.[0]}-${b?.[0]}`}>
      <div className={css.diffLabel}>{words.difference[kind]}</div>
      <div className={css.diffSide} data-side="a">
        {cut('a', a)}
      </div>
      <div className={css.diffSide} data-side="b">
        {cut('b', b)}
      </div>
    </div>
  ))
}

/** Where a passage has several links: which two sentences these are. */
function Between({ link }: { link: SentenceLink }) {
  const words = useWords(evidenceWords)
  const { shortPlace } = usePlaces()
  return <p className={css.diffBetween}>{words.between(shortPlace('a', link.a), shortPlace('b', link.b))}</p>
}
