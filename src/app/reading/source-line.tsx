import { Link } from 'react-router'
import type { LineRecord } from '../../news/article.ts'
import { useWords } from '../shared/use-words.ts'
import { readingWords } from '../words/reading.ts'
import { type CleanPlace, fragments } from './clean-places.ts'
import { useViewLinks } from './use-view.ts'

const signs = { kept: '+', 'set-aside': '·', 'left-out': '−' }
const shapes = { kept: 'kept', 'set-aside': 'aside', 'left-out': 'left' }

interface Props {
  record: LineRecord
  /** Where it stands in the clean text. */
  places: CleanPlace[] | undefined
  /** The address leads to this line. */
  asked: boolean
}

/** One line of the seed, to the letter. */
export function SourceLine({ record: { line, text, disposition, reason, uses }, places = [], asked }: Props) {
  const words = useWords(readingWords)
  const evidence = uses.filter((use) => use !== reason)
  const fate = [reason, ...(evidence.length > 0 ? [words.evidenceFor(evidence)] : [])]
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
        <span className="dump__verdict">{words.dispositions[disposition]}</span>: {fate.join('; ')}
        {places.map((place) => (
          <PlaceLink key={place.id} place={place} />
        ))}
      </td>
    </tr>
  )
}

function PlaceLink({ place: { kind, id, paragraph } }: { place: CleanPlace }) {
  const words = useWords(readingWords)
  const { clean } = useViewLinks()
  return (
    <Link className="link dump__place" to={clean(id)}>
      {paragraph === null ? words.goTo[kind] : words.goToParagraph(paragraph)}
    </Link>
  )
}
