import { Link } from 'react-router'
import { correctionWords } from '#texts/comparison/corrections.ts'
import { relationWords } from '#texts/comparison/relations.ts'
import { sides } from '../../../news/comparison/sides.ts'
import { removeCorrections } from '../../device/corrections/corrections-store.ts'
import { saveLinksFile } from '../../device/corrections/links-file.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { SourceLabel } from '../../ui/signs/source-label.tsx'
import * as css from '../own-pages.module.css?names'
import type { KeptCorrection } from '../own-pages-query.ts'
import { TwoSteps } from './remove-button.tsx'
import * as roomCss from './room.module.css?names'

/** What the reader has stated of sentences, wherever: as a file, taken back one by one or all at once. */
export function KeptCorrections({ corrections }: { corrections: readonly KeptCorrection[] }) {
  const words = useWords(correctionWords)
  const links = corrections.map(({ link }) => link)
  return (
    <section className={css.ownCorrections} aria-labelledby="corrections-title">
      <h2 className={css.ownCorrectionsTitle} id="corrections-title">
        {words.kept(corrections.length)}
      </h2>
      <ul>
        {corrections.map((one) => (
          <Kept key={one.link.id} {...one} />
        ))}
      </ul>
      <p className={roomCss.ownRoomWays}>
        <button type="button" className={buttonCss.link} onClick={() => saveLinksFile(links)}>
          {words.save}
        </button>
        <TwoSteps
          first={words.removeAll}
          second={words.reallyRemoveAll}
          onSure={() => void removeCorrections(links.map(({ id }) => id))}
        />
      </p>
      <p className="quiet">{words.saveNote}</p>
    </section>
  )
}

function Kept({ link, reports, gone }: KeptCorrection) {
  const words = useWords(correctionWords)
  const { name } = useWords(relationWords)
  const { id, a, b, relation } = link
  return (
    <li className={css.ownCorrectionsOne}>
      <b>{relation === 'none' ? words.isWrong : words.between(name(relation))}</b>
      {sides.map((side) => (
        <p key={side} className={css.ownCorrectionsQuote}>
          {reports[side] && <SourceLabel of={reports[side].article} brief />}{' '}
          <q dir="auto">{link[side].quote}</q>
        </p>
      ))}
      <span className={css.ownCorrectionsWays}>
        {gone ? words.gone : <Link to={paths.comparison(a.report, b.report)}>{words.seeComparison}</Link>}
        <button
          type="button"
          className={buttonCss.link}
          aria-label={words.undoOf(a.quote)}
          onClick={() => void removeCorrections([id])}
        >
          {words.undo}
        </button>
      </span>
    </li>
  )
}
