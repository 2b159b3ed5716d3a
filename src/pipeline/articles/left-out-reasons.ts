import type { Draft } from './draft.ts'

/** Why a line is page furniture, in words; the first rule that fits speaks. */
const rules: [reason: string, fits: RegExp][] = [
  ['audio player', /^(?:\d{1,2}:\d{2}\s*\/\s*\d{1,2}:\d{2}|\d(?:[.,]\d+)?x\b.*)$/u],
  ['label with nothing after it', /^[^.!?]{2,40}:$/u],
  [
    'form of address',
    /^(?:dear reader|liebe leserin|lieber leser|estimad[oa] lector|cher lecteur|chère lectrice)/iu,
  ],
  [
    'closing of a letter',
    /^(?:mit freundlichen grüßen|kind regards|yours sincerely|best regards|atentamente|cordialement)/iu,
  ],
  [
    'comment policy',
    /^(?=.{60}).*(?<!\p{L})(?:kommentar\p{L}*|comments?|comentarios?|commentaires?|user-beiträge|readers['’] posts|netiquette)(?!\p{L})/iu,
  ],
  ['copyright notice', /©|\bcopyright\b|all rights reserved/iu],
]

/** Gives every line that no step has claimed its reason. */
export function nameLeftOut({ lines, claims, body }: Draft): void {
  let isBelowComments = false
  lines.forEach((line, index) => {
    if (line.text === '') return
    const kind = body.kinds[index]
    if (index > body.last && kind?.name === 'comments') isBelowComments = true
    else if (kind?.name === 'list heading') isBelowComments = false
    const own =
      rules.find(([, fits]) => fits.test(line.text))?.[0] ?? kind?.reason ?? 'not part of the report'
    claims.claim(line, 'left-out', isBelowComments && spoken.has(kind?.name ?? '') ? 'reader’s comment' : own)
  })
}

const spoken = new Set([
  'prose',
  'short sentence',
  'long open line',
  'title',
  'label',
  'sentence said before',
])
