import type { StatedDate } from '../../../news/report/article.ts'
import { statedSource } from '../../../news/report/stated-source.ts'
import { plain } from '../../ui/text/inert-text.ts'
import type { ListedNote } from '../listed-notes.ts'
import { unitAt } from '../sentences-around.ts'

interface MarkdownWords {
  wholeReport: string
  isLost: string
  paragraph: (at: number) => string
}

/** Notes as Markdown: a report, its quotations to the letter, what was written of them and where each stands. */
export function toMarkdown(
  notes: readonly ListedNote[],
  { words, date }: { words: MarkdownWords; date: (date: StatedDate) => string },
): string {
  const reports = [...new Set(notes.map(({ of }) => of))]
  const parts = reports.map((of) => {
    const article = of.report?.article
    const source = article && statedSource(article)?.text
    const title = `# ${plain([source, of.headline].filter(Boolean).join(': '))}`
    const facts = [article?.published && date(article.published), article?.url?.text]
      .filter(Boolean)
      .map((fact) => plain(String(fact)))
    const entries = notes
      .filter((one) => one.of === of)
      .map((one) => {
        const place = one.place && of.whole && unitAt(of.whole, one.place.start)
        const where = [
          source,
          article?.published && date(article.published),
          !one.note.anchor ? words.wholeReport : place?.paragraph ? words.paragraph(place.paragraph) : null,
        ].filter(Boolean)
        return [
          one.lost && `*${plain(words.isLost)}*`,
          one.note.anchor && quoted(one),
          one.note.text !== '' && one.note.text.split(/\n+/).map(plain).join('\n\n'),
          where.length > 0 && `— ${plain(where.join(', '))}`,
        ]
          .filter(Boolean)
          .join('\n\n')
      })
    return [title, facts.join(' · '), ...entries].filter(Boolean).join('\n\n')
  })
  return `${parts.join('\n\n')}\n`
}

const quoted = ({ note, of, place }: ListedNote) => {
  const words = place && of.whole ? of.whole.text.slice(place.start, place.end) : (note.anchor?.exact ?? '')
  return words
    .split(/\n+/)
    .map((line) => `> ${plain(line)}`)
    .join('\n>\n')
}
