import type { notesWords } from '#texts/own/notes.ts'
import { statedSource } from '../../../news/report/stated-source.ts'
import type { WordsOf } from '../../i18n/catalogue.ts'
import { csvTable } from '../../ui/text/inert-text.ts'
import type { ListedNote } from '../listed-notes.ts'
import { unitAt } from '../sentences-around.ts'

/** Notes as a table, a line each, with the report's day as far as it is stated; empty cells are what is not stated or not known. */
export function toCsv(
  notes: readonly ListedNote[],
  { columns, kinds }: WordsOf<typeof notesWords>['table'],
): string {
  const lines = notes.map(({ note, of, place }) => {
    const article = of.report?.article
    const { paragraph = null } = (place && of.whole && unitAt(of.whole, place.start)) ?? {}
    return [
      (article && statedSource(article)?.text) ?? '',
      of.headline,
      article?.published?.value ?? '',
      paragraph === null ? '' : String(paragraph),
      kinds[note.anchor === null ? 'whole' : note.text === '' ? 'highlight' : 'note'],
      place && of.whole ? of.whole.text.slice(place.start, place.end) : (note.anchor?.exact ?? ''),
      note.text,
      note.changed.slice(0, 10),
    ]
  })
  return csvTable([columns, ...lines])
}
