import { plainArticle } from '../../../cli/stage/plain-article.ts'
import type { Mention } from '../../../news/report/mention.ts'
import type { Report } from '../../../news/report/report.ts'
import { annotateArticle } from '../../../pipeline/annotate/annotate-article.ts'
import type { Measure, Row } from '../measure.ts'

interface NamedText {
  id: string
  sentences: string[]
  names: { kind: 'PER' | 'ORG' | 'LOC' | 'MISC'; name: string }[]
}

const kinds = [
  ['PER', 'person', 0.8, 0.95],
  ['ORG', 'organisation', 0.5, 0.85],
  ['LOC', 'place', 0.85, 0.72],
] as const

/** People, organisations and places of labelled agency texts, one a spelling and text: how many are found, how many right. */
export const agencyNames: Measure = {
  file: 'names.dev.jsonl',
  run(items) {
    const texts = (items as NamedText[]).map((text) => ({ text, report: annotate(text) }))
    return kinds.flatMap(([label, kind, found, right]): Row[] => {
      const counts = texts.map(({ text, report }) => countNames(text, report, { label, kind }))
      const sum = (of: 'labelled' | 'found' | 'given' | 'right') =>
        counts.reduce((all, count) => all + count[of], 0)
      return [
        {
          name: `names, ${kind}: found`,
          value: sum('found') / sum('labelled'),
          target: found,
          items: sum('labelled'),
        },
        {
          name: `names, ${kind}: right of those given`,
          value: sum('right') / sum('given'),
          target: right,
          items: sum('given'),
        },
      ]
    })
  },
}

function annotate({ id, sentences: [title = '', ...body] }: NamedText): Report {
  return annotateArticle(plainArticle({ id, title, body: body.join('\n'), date: null }))
}

function countNames(
  { names }: NamedText,
  report: Report,
  { label, kind }: { label: string; kind: Mention['kind'] },
) {
  const labelled = new Set(names.filter((name) => name.kind === label).map(({ name }) => plain(name)))
  const given = report.mentions
    .filter((mention) => mention.kind === kind)
    .map((mention) => formsOf(mention, report))
  const forms = new Set(given.flat())
  return {
    labelled: labelled.size,
    found: [...labelled].filter((name) => forms.has(name)).length,
    given: given.length,
    right: given.filter((of) => of.some((form) => labelled.has(form))).length,
  }
}

function formsOf({ text, spans }: Mention, { sentences }: Report): string[] {
  return [
    text,
    ...spans.map(({ sentence, start, end }) => sentences[sentence]?.text.slice(start, end) ?? ''),
  ].map(plain)
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
