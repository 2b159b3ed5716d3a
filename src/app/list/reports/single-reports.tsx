import { Link } from 'react-router'
import { articleListWords } from '#texts/article-list.ts'
import { sharedWords } from '#texts/shared.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import type { ListData } from '../list-data.ts'
import { MoreLink } from './more-link.tsx'
import * as css from './report-list.module.css?names'
import { ReportRow } from './report-row.tsx'
import './report-list.module.css'

/** Reports of which the list shows no other of the same event. What a story shows is not repeated here. */
export function SingleReports({ data }: { data: ListData }) {
  const words = useWords(articleListWords)
  const shared = useWords(sharedWords)
  const { number } = useFormats()
  const { singles, singlesFound, stories, filters, terms } = data
  if (singles.length === 0) return null
  return (
    <section className={css.singles} aria-labelledby="singles">
      <div className={css.sectionHead}>
        <h2 className={css.sectionHeadTitle} id="singles">
          {stories.length > 0 ? words.singles : words.allReports}
        </h2>
        <span className={css.sectionHeadNote}>{number(singlesFound)}</span>
        <Link className={`${buttonCss.link} ${css.sectionHeadEnd}`} to={paths.compare()}>
          {shared.compareTwo}
        </Link>
      </div>
      <ol>
        {singles.map(({ card, story }) => (
          <ReportRow key={card.id} card={card} filters={filters} terms={terms} story={story} />
        ))}
      </ol>
      {singles.length < singlesFound && (
        <MoreLink
          to={{ ...filters, singles: filters.singles + 1 }}
          label={words.moreSingles}
          shown={singles.length}
          of={singlesFound}
          last={singles.at(-1)?.card.id}
        />
      )}
    </section>
  )
}
