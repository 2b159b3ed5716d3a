import { inAll } from '../../language/lists.ts'
import { pageWords } from '../../language/page-languages.ts'
import { anyOf, oneOfWords, type Pattern } from '../../language/patterns.ts'
import type { LineReason } from '../../news/page/line-reason.ts'
import type { Draft } from './draft.ts'
import type { LineKindNames } from './lines/line-kind.ts'

const copyright = oneOfWords(['copyright', 'all rights reserved'])

const label = /^[^.!?]{2,40}:$/u

/** Why a line is page furniture; the first rule whose patterns all fit speaks. */
const rules: [reason: LineReason, ...fits: Pattern[]][] = [
  ['audio-player', /^(?:\d{1,2}:\d{2}\s*\/\s*\d{1,2}:\d{2}|\d(?:[.,]\d+)?x\b.*)$/u],
  ['empty-label', { test: (text) => text.endsWith(':') && label.test(text) }],
  ['salutation', new RegExp(`^${anyOf(inAll(pageWords, 'salutations'))}`, 'iu')],
  ['valediction', new RegExp(`^${anyOf(inAll(pageWords, 'valedictions'))}`, 'iu')],
  ['comment-policy', { test: (text) => text.length >= 60 }, oneOfWords(inAll(pageWords, 'commentRules'))],
  ['copyright-notice', { test: (text) => text.includes('©') || copyright.test(text) }],
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
      rules.find(([, ...fits]) => fits.every((pattern) => pattern.test(line.text)))?.[0] ??
      kind?.reason ??
      'not-of-report'
    claims.claim(line, 'left-out', isBelowComments && spoken.has(kind?.name) ? 'reader-comment' : own)
  })
}

const spoken: LineKindNames = new Set([
  'prose',
  'short sentence',
  'long open line',
  'title',
  'label',
  'sentence said before',
])
