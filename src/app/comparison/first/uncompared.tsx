import { Link } from 'react-router'
import { paths } from '../../paths.ts'
import { Icon } from '../../shared/icon.tsx'
import { useWords } from '../../shared/use-words.ts'
import { evidenceWords } from '../../words/evidence.ts'
import { firstWords } from '../../words/first.ts'
import { useCompared } from '../state/compared-context.ts'
import './uncompared.css'

/** That nothing was compared, why, and what can be done all the same. */
export function Uncompared() {
  const words = useWords(firstWords)
  const { note } = useWords(evidenceWords)
  const { comparison, names, reports } = useCompared()
  const languages = comparison.notes.some(({ id }) => id === 'no-shared-language')
  return (
    <div className="uncompared" role="note">
      <div>
        <h2 className="uncompared__title">{languages ? words.differentLanguages : words.notCompared}</h2>
        <p className="uncompared__text">
          {comparison.notes.map((one) => note(one, names)).join(' ')} {languages && words.doesNotTranslate}
        </p>
      </div>
      <ul className="uncompared__ways">
        <li>
          <a href="#texts">
            <span>{words.readBeside}</span> <Icon name="down" />
          </a>
        </li>
        <li>
          <a href="#ledgers">
            <span>{words.namesOfBoth}</span> <small>{words.asWritten}</small>
          </a>
        </li>
        <li>
          <Link to={paths.compareWith(reports.a.article.id)}>
            <span>{words.compareAnother(names.a)}</span> <Icon name="forth" />
          </Link>
        </li>
      </ul>
    </div>
  )
}
