import type { MentionOf } from '../../../news/mention.ts'
import { overlaps, type Reading } from '../reading.ts'

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
export function addShortForms({ tokens }: Reading, mentions: Organisation[]): void {
  for (const mention of mentions) {
    const callings = [mention.abbreviation, withoutSuffix(mention.name)].filter((calling) => calling !== null)
    if (callings.length === 0) continue
    tokens.forEach((ofSentence, sentence) => {
      for (const { text, start, end } of ofSentence) {
        if (!callings.includes(text)) continue
        const span = { sentence, start, end }
        if (!mentions.some(({ spans }) => spans.some((other) => overlaps(other, span))))
          mention.spans.push(span)
      }
    })
    mention.spans.sort((a, b) => a.sentence - b.sentence || a.start - b.start)
  }
}
