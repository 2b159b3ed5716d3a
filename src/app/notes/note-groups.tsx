import { Link } from 'react-router'
import { notesWords } from '#texts/own/notes.ts'
import { directionOf } from '../../language/which/direction.ts'
import { isOwnId } from '../../news/readers/own-id.ts'
import type { Acts } from '../device/notes/menu/use-acts.ts'
import { useFormats, useWords } from '../i18n/use-words.ts'
import { paths } from '../paths.ts'
import { Mine, SourceLabel } from '../ui/signs/source-label.tsx'
import { StatedTime } from '../ui/signs/stated-time.tsx'
import type { ListedNote, NotedReport } from './listed-notes.ts'
import { NoteRow } from './note-row.tsx'
import * as css from './notes-page.module.css?names'

/** Notes below the reports that they are of. */
export function NoteGroups({ notes, acts }: { notes: readonly ListedNote[]; acts: Acts }) {
  return [...new Set(notes.map(({ of }) => of))].map((of) => (
    <Group key={of.id} of={of} notes={notes.filter((one) => one.of === of)} acts={acts} />
  ))
}

function Group({ of, notes, acts }: { of: NotedReport; notes: readonly ListedNote[]; acts: Acts }) {
  const words = useWords(notesWords)
  const { number } = useFormats()
  const article = of.report?.article
  const language = article?.language ?? null
  const title = `noted-${of.id}`
  return (
    <section className={css.jots} aria-labelledby={title}>
      <header className={css.jotsHead}>
        <p className={css.jotsFrom}>
          {article && <SourceLabel of={article} brief />}
          {article && <StatedTime of={article.published} />}
          {isOwnId(of.id) && <Mine />}
          <span className={`${css.jotsN} quiet`}>{number(notes.length)}</span>
        </p>
        <h2 className={css.jotsTitle} id={title} lang={language ?? undefined} dir={directionOf(language)}>
          {article ? <Link to={paths.article(article)}>{of.headline}</Link> : of.headline}
        </h2>
        {!article && <p className={css.jotsGone}>{of.failed ? words.notLoaded : words.isGone}</p>}
      </header>
      <ol>
        {notes.map((one) => (
          <NoteRow key={one.note.id} one={one} acts={acts} />
        ))}
      </ol>
    </section>
  )
}
