import { Link } from 'react-router'
import { evidenceWords } from '#texts/comparison/evidence.ts'
import { firstWords } from '#texts/comparison/first.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import { Icon } from '../../ui/signs/icon.tsx'
import { useCompared } from '../state/compared-context.ts'
import * as css from './uncompared.module.css?names'
import './uncompared.module.css'

/** That nothing was compared, why, and what can be done all the same. */
export function Uncompared() {
  const words = useWords(firstWords)
  const { note } = useWords(evidenceWords)
  const { comparison, names, reports } = useCompared()
  const languages = comparison.notes.some(({ id }) => id === 'no-shared-language')
  return (
    <div className={css.uncompared} role="note">
      <div>
        <h2 className={css.uncomparedTitle}>{languages ? words.differentLanguages : words.notCompared}</h2>
        <p className={css.uncomparedText}>
          {comparison.notes.map((one) => note(one, names)).join(' ')} {languages && words.doesNotTranslate}
        </p>
      </div>
      <ul className={css.uncomparedWays}>
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
