import type { MentionOf } from '../../../news/mention.ts'
import type { Reading } from '../reading.ts'
import { quotedStretches } from './quoted-stretches.ts'

/** Quotations of an article; the same words in two places are one mention. */
export function findQuotationMentions(reading: Reading): MentionOf<'quotation'>[] {
  const mentions: MentionOf<'quotation'>[] = []
  for (const { text, spans } of quotedStretches(reading)) {
    const same = mentions.find((mention) => mention.text === text)
    if (same) same.spans.push(...spans)
    else {
      const reason = 'stands between quotation marks'
      mentions.push({ kind: 'quotation', text, spans, speaker: null, saidBy: null, scare: false, reason })
    }
  }
  return mentions
}
