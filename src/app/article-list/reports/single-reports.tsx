import { Link } from 'react-router'
import { paths } from '../../paths.ts'
import { useFormats, useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import { sharedWords } from '../../words/shared.ts'
import type { ListData } from '../list-data.ts'
import { MoreLink } from './more-link.tsx'
import { ReportRow } from './report-row.tsx'
import './report-list.css'

/** Reports of which the list shows no other of the same event. What a story shows is not repeated here. */
export function SingleReports({ data }: { data: ListData }) {
  const words = useWords(articleListWords)
  const shared = useWords(sharedWords)
  const { number } = useFormats()
  const { singles, singlesFound, stories, filters, terms } = data
  if (singles.length === 0) return null
  return (
    <section className="singles" aria-labelledby="singles">
      <div className="section-head">
        <h2 className="section-head__title" id="singles">
          {stories.length > 0 ? words.singles : words.allReports}
        </h2>
        <span className="section-head__note">{number(singlesFound)}</span>
        <Link className="link section-head__end" to={paths.compare()}>
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
