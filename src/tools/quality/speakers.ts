import { plainArticle } from '../../cli/stage/plain-article.ts'
import type { MentionOf } from '../../news/report/mention.ts'
import { annotateArticle } from '../../pipeline/annotate/annotate-article.ts'
import type { Measure } from './measure.ts'

interface AttributedText {
  id: string
  text: string
  attributions: { source: string | null; content: string }[]
}

const grammar = new Set(
  'the a an of for and or in on at to by with from as his her its their who that this he she they it i we mr mrs ms dr'.split(
    ' ',
  ),
)

/** Quotations of texts whose attributions are labelled: found at all, given to who is labelled by name, not contradicted. */
export const speakers: Measure = {
  file: 'attributions.dev.jsonl',
  run(items) {
    const judged = (items as AttributedText[]).flatMap(judge)
    const found = judged.filter(({ mention }) => mention !== undefined)
    const named = found.filter(({ isNamed }) => isNamed)
    const told = found.filter(({ mention, source }) => mention?.speaker && source.length > 0)
    const share = (part: unknown[], all: unknown[]) => part.length / all.length
    return [
      { name: 'quotations found', value: share(found, judged), target: 0.97, items: judged.length },
      {
        name: 'named speaker found',
        value: share(named.filter(isRight), named),
        target: 0.85,
        items: named.length,
      },
      {
        name: 'speaker not contradicted',
        value: share(told.filter(isRight), told),
        target: 0.97,
        items: told.length,
      },
    ]
  },
}

interface Judged {
  mention: MentionOf<'quotation'> | undefined
  source: string[]
  isNamed: boolean
}

function isRight({ mention, source }: Judged): boolean {
  return wordsOf(mention?.speaker ?? '').some((word) => source.includes(word))
}

function judge({ id, text, attributions }: AttributedText): Judged[] {
  const { mentions } = annotateArticle(plainArticle({ id, title: '', body: text, date: null }))
  const quotations = mentions.filter((mention) => mention.kind === 'quotation').filter(({ scare }) => !scare)
  return attributions.flatMap(({ source, content }) => {
    const quoted = Array.from(content.matchAll(/[“"]([^”"]{12,})[”"]?/g), ([, inner = '']) =>
      plain(inner),
    ).filter(Boolean)
    if (quoted.length === 0) return []
    const mention = quotations.find(({ text: own }) => quoted.some((inner) => isSame(inner, plain(own))))
    return [{ mention, source: wordsOf(source ?? ''), isNamed: isName(source ?? '') }]
  })
}

function isSame(labelled: string, own: string): boolean {
  return labelled.includes(own.slice(0, 60)) || own.includes(labelled.slice(0, 60))
}

function isName(source: string): boolean {
  return /\p{Lu}\p{Ll}+/u.test(source.replace(/^(The|A|An|He|She|They|It|His|Her|We|I)\b/, ''))
}

/** The words that tell who it is. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !grammar.has(word))
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
