import { nameWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import type { Token } from '../tokens.ts'

/** Tokens `[from, to)` of one sentence that may be a name. */
export interface Run {
  from: number
  to: number
}

const particles = new Set(
  'de da di do dos das del della der den van von vom zu bin ibn al el la le du ter ten af av dello delle degli sans'.split(
    ' ',
  ),
)
const initialOrTitle =
  /^(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Del|Gov|Gen|Lt|Col|Sgt|Capt|Jr|Sr|Mme|Mlle|Sra|\p{Lu}\p{L}?\.\p{Lu})$/u
/** A small particle joined to a name: `al-Rashid`. */
const prefixed = /^(?:al|el|as|ad|ar|at|ez|ul)-\p{Lu}/u
/** Words that begin sentences and no name, in the four languages. */
const sentenceOpeners = new Set(inAll(nameWords, 'openers'))

/**
 * Runs of capitalised words of a sentence, joined over initials and particles (`Ursula von der Leyen`, `J. K. Orme`).
 * A common word that is capitalised as the first of its sentence begins no run; `stop` ends runs at tokens that are
 * read otherwise (weekdays).
 */
export function capitalRuns(tokens: Token[], stop: (token: Token) => boolean): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!mayBegin(tokens, i, stop)) continue
    const to = endOfRun(tokens, i, stop)
    runs.push({ from: i, to })
    i = to - 1
  }
  return runs
}

function mayBegin(tokens: Token[], i: number, stop: (token: Token) => boolean): boolean {
  const token = tokens[i]
  if (!token?.capital || stop(token)) return false
  return !(sentenceOpeners.has(token.lower) && opensSentence(tokens, i))
}

/** First word of the sentence, of a quotation in it, or after a colon. */
export function opensSentence(tokens: Token[], i: number): boolean {
  return i === 0 || /["“„«:]/u.test(tokens[i]?.gap ?? '')
}

export function isOpener(token: Token): boolean {
  return sentenceOpeners.has(token.lower)
}

function endOfRun(tokens: Token[], from: number, stop: (token: Token) => boolean): number {
  let to = from + 1
  for (let i = to; i < tokens.length; i++) {
    const [previous, token] = [tokens[i - 1], tokens[i]]
    if (
      !token ||
      !previous ||
      previous.possessive ||
      stop(token) ||
      !(joined(previous, token) || byNickname(tokens, i))
    )
      break
    if (token.capital || prefixed.test(token.text)) to = i + 1
    else if (!particles.has(token.lower) || i - to > 1) break
  }
  return to
}

/** `Dale "Buck" Hensley`: one word in marks within a name. */
function byNickname(tokens: Token[], i: number): boolean {
  const opens = (at: number) =>
    /^ ["“‘']$/u.test(tokens[at]?.gap ?? '') &&
    /^["”’'] $/u.test(tokens[at + 1]?.gap ?? '') &&
    tokens[at + 1]?.capital === true
  return opens(i) || opens(i - 1)
}

/** One space between them; a full stop only after an initial or a form of address. */
export function joined(previous: Token, token: Token): boolean {
  if (/^[ \u00a0\u202f]+$/u.test(token.gap)) return true
  return /^\.[ \u00a0\u202f]*$/u.test(token.gap) && initialOrTitle.test(previous.text)
}
