import { Link } from 'react-router'
import { sourceTextWords } from '#texts/reading/source-text.ts'
import type { LineReason, LineUse } from '../../../news/page/line-reason.ts'
import type { LineRecord } from '../../../news/report/article.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { type CleanPlace, fragments } from '../clean-places.ts'
import { useViewLinks } from '../use-view.ts'
import * as css from './source-text.module.css?names'

const signs = { kept: '+', 'set-aside': '·', 'left-out': '−' }
const looks = { kept: css.dumpRowKept, 'set-aside': css.dumpRowAside, 'left-out': css.dumpRowLeft }

interface Props {
  record: LineRecord
  /** Of the report. */
  lang: string | null
  /** Where it stands in the clean text. */
  places: CleanPlace[] | undefined
  /** The address leads to this line. */
  asked: boolean
}

/** One line of the seed, to the letter, and what became of it. */
export function SourceLine({ record, lang, places, asked }: Props) {
  const words = useWords(sourceTextWords)
  const { line, text, disposition } = record
  return (
    <tr
      className={`${css.dumpRow} ${looks[disposition]}${asked ? ` ${css.isTarget}` : ''}`}
      id={fragments.line(line)}
      tabIndex={-1}
    >
      <th scope="row" className={css.dumpLine}>
        {line}
      </th>
      <td className={css.dumpSign} aria-hidden="true">
        {signs[disposition]}
      </td>
      <td className={css.dumpRaw} dir="auto" lang={lang ?? undefined}>
        {text}
      </td>
      <td className={css.dumpNote}>
        <span className={css.dumpVerdict}>{words.dispositions[disposition]}</span>:{' '}
        <Fate fate={lineFate(record, places)} />
      </td>
    </tr>
  )
}

function Fate({ fate: { reason, place, evidence } }: { fate: LineFate }) {
  const words = useWords(sourceTextWords)
  const { clean } = useViewLinks()
  const said = place?.paragraph ? words.paragraphNamed(place.paragraph) : words.reasons[reason]
  const uses = evidence.map((use) => words.reasons[use])
  return (
    <>
      {place ? (
        <Link className={buttonCss.link} to={clean(place.id)}>
          {said}
        </Link>
      ) : (
        said
      )}
      {uses.length > 0 && (
        <>
          {'; '}
          <Link className={buttonCss.link} to={clean(fragments.stated)}>
            {words.evidenceFor(uses)}
          </Link>
        </>
      )}
    </>
  )
}

/** What to tell of a line of the seed. */
interface LineFate {
  reason: LineReason
  /** Where its text stands in the clean text; null where it stands nowhere. */
  place: CleanPlace | null
  /** Fields that it is evidence for beside what it was kept or left out as. */
  evidence: LineUse[]
}

/** What became of a line. A line set aside has its use in its reason already. */
export function lineFate(record: LineRecord, places: readonly CleanPlace[] = []): LineFate {
  const { disposition, reason, uses } = record
  return {
    reason,
    place: places.find(({ kind }) => kind !== 'stated') ?? places[0] ?? null,
    evidence: disposition === 'set-aside' ? [] : uses.filter((use) => use !== reason),
  }
}
