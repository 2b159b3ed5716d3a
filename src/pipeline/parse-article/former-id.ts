import { contentHash } from '../../language/content-hash.ts'
import { addressWords } from '../../news/report/report-address.ts'

/**
 * The id that a report had before ids were made of files: the words of its headline and six characters of a hash of
 * headline and body. Its addresses lead on; this file goes after the release that made the change, with all that asks for it.
 */
export function formerId(headline: string, body: readonly { text: string }[]): string {
  return `${addressWords(headline)}-${contentHash([headline, ...body.map(({ text }) => text)].join('\n'), 6)}`
}
