import type { Reading } from '../reading.ts'
import type { Quoted } from './quotations/quoted-stretches.ts'
import type { QuotationScene, Speaker } from './quotations/quoted-subject.ts'

const name = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const signature = new RegExp(
  `^\\s*(?:[—–―‒]|--?)\\s*((?:(?:the|a|an|el|la|le|der|die) )?${name}(?:\\s(?:${name}|de|del|da|von|van|der|den|di|bin|al|la)){0,5})` +
    '(?=\\s*$|[,(.]\\s?|\\s+[—–-])',
  'u',
)
/** Characters of the longest signature, with what is told of its bearer. */
const longest = 120

/**
 * `“I have not been paid.” — Dana Kowal, crane driver`: a dash and a name that end the paragraph after a quotation, or
 * are a short paragraph of their own below it.
 */
export function byDash({ reading, cast }: QuotationScene, { spans }: Quoted): Speaker | null {
  const last = spans.at(-1)
  if (!last) return null
  const found =
    signatureIn(reading, last.sentence, last.end) ?? signatureIn(reading, last.sentence + 1, 0, last.sentence)
  if (!found) return null
  const { sentence, start, end, name } = found
  const tokens = reading.tokens[sentence] ?? []
  const at = tokens.findIndex((token) => token.start >= start)
  const person = cast.personAt(sentence, at)
  return {
    name: person && tokens[person.to - 1]?.end === end ? person.name : name,
    saidBy: { sentence, start, end },
    reason: 'signed after a dash',
  }
}

/** The name after a dash at `from` of a sentence, where nothing but words about its bearer ends the paragraph. */
function signatureIn({ sentences }: Reading, sentence: number, from: number, quoted = sentence) {
  const here = sentences[sentence]
  const rest = here?.text.slice(from) ?? ''
  const match = rest.length <= longest ? signature.exec(rest) : null
  if (!here || !match || here.unit !== sentences[quoted]?.unit) return null
  const isBelow = here.block !== sentences[quoted]?.block
  if (isBelow && rest.split(/\s+/u).length > 9) return null
  if (
    sentences[sentence + 1]?.block === here.block &&
    !/^\s*["“„«]/u.test(sentences[sentence + 1]?.text ?? '')
  )
    return null
  const name = match[1] ?? ''
  const start = from + match[0].length - name.length
  return { sentence, start, end: start + name.length, name: name.replace(/\.$/u, '') }
}
