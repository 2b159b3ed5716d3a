import { locale } from '#texts/locale.ts'
import { sourceTextWords } from '#texts/reading/source-text.ts'
import { formatsFor } from '../../../src/app/i18n/formats.ts'
import type { Outcome } from '../../../src/news/problem.ts'
import type { Article, Headline } from '../../../src/news/report/article.ts'
import { formatProblem } from '../../../src/site/vite-plugin/log-problems.ts'

/** A parse as a person checks it: fields as `text [lines]`, one row a block and a line, problems as reported. */
export function summarise({ value, problems }: Outcome<Article | null>) {
  return { ...(value ? { ...fields(value), ...lists(value) } : {}), problems: problems.map(formatProblem) }
}

function fields(article: Article) {
  const { published, statedReadingTime, machineTranslated } = article
  return {
    language: article.language,
    headline: stated(article.headline),
    kicker: stated(article.kicker),
    section: stated(article.section),
    standfirst: stated(article.standfirst),
    byline: stated(article.byline),
    dateline: stated(article.dateline),
    agency: stated(article.agency),
    publisher: stated(article.publisher),
    url: stated(article.url),
    licence: stated(article.licence),
    published: published && {
      value: published.value,
      precision: published.precision,
      zone: published.zone,
      asWritten: stated({ ...published, text: published.asWritten }),
      ...(published.of && { of: published.of }),
    },
    statedReadingTime: statedReadingTime && `${statedReadingTime.minutes} min [${statedReadingTime.lines}]`,
    machineTranslated: machineTranslated && `[${machineTranslated.lines}]`,
    keywords: article.keywords.map(stated),
  }
}

function lists({ body, captions, seenAlongside, lines }: Article) {
  return {
    body: body.map(({ kind, lang, ...block }) => `${kind} (${lang}): ${located(block)}`),
    captions: captions.map(
      ({ lang, credit, ...caption }) => `(${lang}) ${located(caption)} credit: ${credit}`,
    ),
    seenAlongside: seenAlongside.map(({ headline, caption }) =>
      caption ? `${located(headline)} under (${caption.lang}) ${located(caption)}` : located(headline),
    ),
    lines: lines.map(({ line, disposition, reason, uses }) => {
      const why = disposition === 'kept' ? plain(reason) : reasons[reason]
      return `${line} ${disposition}: ${why}${uses.length > 0 ? ` (${uses.map(plain).join(', ')})` : ''}`
    }),
  }
}

const { reasons } = sourceTextWords.texts(formatsFor(locale))
const plain = (id: string) => id.replaceAll('-', ' ')

function stated(field: Headline | null): string | null {
  return field && located(field) + (field.by === 'report' ? '' : ` by the ${field.by}`)
}

function located({ text, lines }: { text: string; lines: number[] }): string {
  const short = text.length > 80 ? `${text.slice(0, 50)}…${text.slice(-25)}` : text
  return `${short} [${lines}]`
}
