import type { citingWords } from '#texts/citing.ts'
import { isOwnId } from '../../../news/readers/own-id.ts'
import type { Article, Headline, StatedDate } from '../../../news/report/article.ts'
import { reportAddress } from '../../../news/report/report-address.ts'
import { statedSource } from '../../../news/report/stated-source.ts'
import type { WordsOf } from '../../i18n/catalogue.ts'

type Words = WordsOf<typeof citingWords>

/** What is cited, each field null where it is not stated: nothing of a citation is guessed. */
export interface Cited {
  /** Letters, digits and hyphens. */
  id: string
  kind: 'report' | 'comparison'
  /** Of a report without a headline its first words in square brackets. */
  title: string
  /** The outlet in which it stands. */
  outlet: string | null
  /** The byline as stated, else the agency: a name as a whole, never cut into given and family. */
  author: string | null
  /** Year, month and day as far as stated. */
  date: readonly number[]
  url: string | null
  /** Year, month and day on which a page of this site was seen; none for a report. */
  seen: readonly number[]
  language: string | null
  notes: readonly string[]
}

/** A report as it is cited; what it does not state is noted. */
export function citedReport(article: Article, { notes }: Words): Cited {
  const { headline, publisher, agency, byline, published, url, language, files } = article
  return {
    ...{ id: reportAddress(article), kind: 'report' },
    ...{ title: titleOf(headline, (text) => text), outlet: publisher?.text ?? null },
    author: (byline ?? (publisher ? null : agency))?.text ?? null,
    ...{ date: dateParts(published), url: url?.text ?? null, seen: [], language },
    notes: [
      headline.by === 'opening' ? notes.headlineNotStated : null,
      statedSource(article) ? null : notes.sourceNotStated,
      agency && publisher ? notes.agency(agency.text) : null,
      published ? notes.asWritten(published.asWritten) : notes.dateNotStated,
      published?.of === 'update' ? notes.ofUpdate : null,
      url ? null : notes.addressNotStated,
      article.machineTranslated && notes.translated,
      isOwnId(article.id) ? notes.own : null,
      notes.file(files),
    ].filter((note) => note !== null),
  }
}

export interface ComparisonToCite {
  title: string
  articles: readonly [Article, Article]
  address: string
  today: Date
  /** In which the page is read. */
  language: string
}

/** A comparison as it is cited: a page of this site, made by a program. */
export function citedComparison(
  { title, articles, address, today, language }: ComparisonToCite,
  words: Words,
): Cited {
  return {
    id: `collate-${articles.map(({ id }) => id).join('-')}`,
    kind: 'comparison',
    title: words.of(
      title,
      articles.map(({ headline }) => titleOf(headline, words.headline)),
    ),
    ...{ outlet: words.collate, author: null, date: [], url: address, language },
    seen: [today.getFullYear(), today.getMonth() + 1, today.getDate()],
    notes: [words.notes.byProgram],
  }
}

/**
 * What is not the work's own title stands in square brackets (ISO 690 and the common citation styles): the first words of
 * a report that states no headline.
 */
const titleOf = ({ by, text }: Headline, named: (headline: string) => string): string =>
  by === 'opening' ? `[${text}]` : named(text)

const dateParts = (date: StatedDate | null): number[] =>
  /^\d{4}(-\d\d){0,2}/
    .exec(date?.value ?? '')?.[0]
    .split('-')
    .map(Number) ?? []
