import { withoutDisorder } from '../../../language/sentences/invisible-characters.ts'
import { vocabulary } from '../../../topics/vocabulary.ts'

/** How many of a list are looked at, and how many characters of one that is not known are told. */
const [most, longestTold] = [50, 80]

const codeOf = new Map(
  vocabulary.flatMap(({ code, label }) => [[code, code] as const, [label.toLowerCase(), code] as const]),
)

/**
 * The topics that an editor states: IPTC codes as IPTC writes them (`20000639`, `medtop:20000639`, or the address that ends with it), or its
 * English names, in any capitals. Codes once each, in the order stated, and as `unknown` what is neither; both are empty for `null` and
 * an empty list, which state nothing.
 */
export function readTopics(content: unknown): { topics: string[]; unknown: string[] } {
  const given = Array.isArray(content) ? content.slice(0, most) : content === null ? [] : [content]
  const read = given.map((one: unknown) => ({ one, code: typeof one === 'string' ? find(one) : undefined }))
  return {
    topics: [...new Set(read.flatMap(({ code }) => code ?? []))],
    unknown: read.flatMap(({ one, code }) => (code === undefined ? [told(one)] : [])),
  }
}

const find = (written: string) =>
  codeOf.get(
    written
      .trim()
      .toLowerCase()
      .replace(/^(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)/, ''),
  )

const told = (one: unknown) =>
  withoutDisorder(typeof one === 'string' ? one : JSON.stringify(one)).slice(0, longestTold)
