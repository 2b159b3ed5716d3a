import type { MentionOf } from '../../../news/report/mention.ts'
import type { Reading } from '../reading.ts'
import { SpanIndex } from '../span-index.ts'

type Organisation = MentionOf<'organisation'>

/** `Castell` of `Castell Holdings Inc`: one word that the suffixes of companies follow. */
function withoutSuffix(name: string): string | null {
  return (
    /^(\p{Lu}\p{Ll}[\p{L}-]+)(?: (?:Holdings?|Inc|Ltd|Limited|plc|PLC|LLC|Corp|Corporation|AG|SE|GmbH|Group))+$/u.exec(
      name,
    )?.[1] ?? null
  )
}

/** A short form that the article itself explains names its body wherever it stands. */
export function addShortForms(reading: Reading, mentions: Organisation[]): void {
  const owners = ownersOf(mentions)
  const named = new SpanIndex(mentions.flatMap(({ spans }) => spans))
  reading.tokens.forEach((tokens, sentence) => {
    for (const { text, start, end } of tokens) {
      const owner = owners.get(text)
      if (owner && !named.overlaps(sentence, { start, end })) owner.spans.push({ sentence, start, end })
    }
  })
  for (const mention of new Set(owners.values()))
    mention.spans.sort((a, b) => a.sentence - b.sentence || a.start - b.start)
}

/** Whom each short form names; of two the first. */
function ownersOf(mentions: Organisation[]): Map<string, Organisation> {
  const owners = new Map<string, Organisation>()
  for (const mention of mentions) {
    for (const calling of [mention.abbreviation, withoutSuffix(mention.name)])
      if (calling !== null && !owners.has(calling)) owners.set(calling, mention)
  }
  return owners
}
