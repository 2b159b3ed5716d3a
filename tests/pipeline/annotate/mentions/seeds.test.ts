import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Mention, MentionKind, MentionOf } from '../../../../src/news/report/mention.ts'
import type { Report } from '../../../../src/news/report/report.ts'
import { annotateArticle } from '../../../../src/pipeline/annotate/annotate-article.ts'
import { parseArticle } from '../../../../src/pipeline/parse-article/parse-article.ts'

const gold = JSON.parse(readFileSync('tests/cases/seeds/mentions.json', 'utf8'))

test.each(Object.keys(gold))('the seed %s yields what a careful reader finds, and nothing else', (name) => {
  const file = `seeds/${name}.txt`
  const parsed = parseArticle({ file, text: readFileSync(file, 'utf8'), encoding: 'utf-8', sidecar: null })
  if (!parsed.value) throw new Error('not parsed')
  const report = annotateArticle(parsed.value)
  const lines = (mention: Mention) => {
    const all = mention.spans.map(({ sentence }) => report.sentences[sentence]?.lines[0])
    return [...new Set(all)].join(' ')
  }
  const told = <K extends MentionKind>(kind: K, tell: (mention: MentionOf<K>) => string) =>
    ofKind(report, kind).map(tell)
  expect({
    quotations: told('quotation', (m) => `${lines(m)} ${m.text} — ${m.speaker ?? 'not stated'}`),
    figures: told('figure', (m) => `${lines(m)} ${m.text} = ${m.value}`),
    times: told('time', (m) => `${lines(m)} ${plain(m.text)}${m.resolved ? ` = ${m.resolved}` : ''}`),
    people: told('person', (m) => m.name).sort(),
    organisations: told('organisation', (m) => m.name + (m.abbreviation ? ` (${m.abbreviation})` : '')),
    places: told('place', (m) => m.name).sort(),
    attributions: told('attribution', (m) => `${lines(m)} ${m.text}`),
  }).toEqual(gold[name])
})

function ofKind<K extends MentionKind>({ mentions }: Report, kind: K): MentionOf<K>[] {
  return mentions.filter((mention): mention is MentionOf<K> => mention.kind === kind)
}

/** The seeds hold spaces that do not break; the golden is written with plain ones. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
