import { Link } from 'react-router'
import type { LineRecord } from '../../../news/article.ts'
import { useWords } from '../../shared/use-words.ts'
import { sourceTextWords } from '../../words/source-text.ts'
import { type CleanPlace, fragments } from '../clean-places.ts'
import { useViewLinks } from '../use-view.ts'
import { type LineFate, lineFate } from './line-fate.ts'

const signs = { kept: '+', 'set-aside': '·', 'left-out': '−' }
const shapes = { kept: 'kept', 'set-aside': 'aside', 'left-out': 'left' }

interface Props {
  record: LineRecord
  /** Where it stands in the clean text. */
  places: CleanPlace[] | undefined
  /** The address leads to this line. */
  asked: boolean
}

/** One line of the seed, to the letter, and what became of it. */
export function SourceLine({ record, places, asked }: Props) {
  const words = useWords(sourceTextWords)
  const { line, text, disposition } = record
  return (
    <tr
      className={`dump__row dump__row--${shapes[disposition]}${asked ? ' is-target' : ''}`}
      id={fragments.line(line)}
      tabIndex={-1}
    >
      <th scope="row" className="dump__line">
        {line}
      </th>
      <td className="dump__sign" aria-hidden="true">
        {signs[disposition]}
      </td>
      <td className="dump__raw" dir="auto">
        {text}
      </td>
      <td className="dump__note">
        <span className="dump__verdict">{words.dispositions[disposition]}</span>:{' '}
        <Fate fate={lineFate(record, places)} />
      </td>
    </tr>
  )
}

function Fate({ fate: { reason, place, evidence } }: { fate: LineFate }) {
  const words = useWords(sourceTextWords)
  const { clean } = useViewLinks()
  const said = place?.paragraph ? words.paragraphNamed(place.paragraph) : words.nameUse(reason)
  const uses = evidence.map(words.nameUse)
  return (
    <>
      {place ? (
        <Link className="link" to={clean(place.id)}>
          {said}
        </Link>
      ) : (
        said
      )}
      {uses.length > 0 && (
        <>
          {'; '}
          <Link className="link" to={clean(fragments.stated)}>
            {words.evidenceFor(uses)}
          </Link>
        </>
      )}
    </>
  )
}
