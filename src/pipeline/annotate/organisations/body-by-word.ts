import { nameWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { givenNames } from '../../../language/names/data/given-names.ts'
import { wholeWord } from '../../../language/patterns.ts'
import { isUsuallyName } from '../../../language/words/rarity.ts'
import { stem } from '../../../language/words/stems.ts'
import { isOpener, joined, opensSentence, type Run } from '../names/capital-runs.ts'
import { isTitle, roleEndingAt } from '../people/titles.ts'
import type { Token } from '../tokens.ts'
import { abbreviationAfter } from './abbreviated-body.ts'
import { continued } from './body-continued.ts'
import { companyNouns } from './data/company-words.ts'
import { bodyWords, lastBodyWords } from './data/organisations.ts'
import { type FoundOrganisation, nameOf } from './found-organisation.ts'

const townBody = wholeWord(inAll(nameWords, 'townBodies'))

/** A run with a word for a body in it, continued over `of` and `for`: `Communist Party of Vietnam`. */
export function bodyIn(tokens: Token[], run: Run): FoundOrganisation | null {
  const head = headIn(tokens, run)
  if (head < 0 || isNoBody(tokens, run, head)) return null
  const title = indexIn(tokens, { from: head + 1, to: run.to }, (token) => isTitle(token.lower))
  // `Emergency Services Minister` is a role, and so is `Superintendent of Police`.
  if (/^(?:minister|secretary)$/.test(tokens[head + 1]?.lower ?? '') && title === head + 1) return null
  if ((roleEndingAt(tokens, head + 1)?.role ?? '').includes(' of ')) return null
  const last = endOfCourt(tokens, title < 0 ? run.to : title, head)
  const to = continued(tokens, last, head === last - 1)
  const from = withBelonging(tokens, firstOfName(tokens, run, head), head)
  if (to - from < 2) return null
  const name = nameOf(tokens, from, to)
  const abbreviation = abbreviationAfter(tokens, from, to)
  return { name, abbreviation, from, to, reason: `holds the word '${tokens[head]?.text}'` }
}

/** `Group A` of a contest; `Jim Courier`: a given name, and a family name that newspapers bear too. */
function isNoBody(tokens: Token[], { from, to }: Run, head: number): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (to - from !== 2 || !first || !last) return false
  if (first.lower === 'group' && /^(?:\p{Lu}|[IVX]+)$/u.test(last.text)) return true
  return head === to - 1 && !bodyWords.has(last.lower) && givenNames.has(first.lower)
}

/** German nouns are capitalised: of what follows `Amtsgericht` only the town belongs to it. */
function endOfCourt(tokens: Token[], last: number, head: number): number {
  if (!townBody.test(tokens[head]?.lower ?? '')) return last
  const town = /^(?:Bad|Sankt|St)$/.test(tokens[head + 1]?.text ?? '') ? 2 : 1
  return Math.min(last, head + 1 + town)
}

/** `Bank`, wherever it stands; `Ferries`, where it ends the run. */
function headIn(tokens: Token[], run: Run): number {
  const head = indexIn(tokens, run, (token) => bodyWords.has(token.lower))
  const isLast = run.to - run.from > 1 && lastBodyWords.has(tokens[run.to - 1]?.lower ?? '')
  return head < 0 && isLast ? run.to - 1 : head
}

/** Bodies that are named after people, with their titles: `the Lady Margaret Orme Foundation`. */
const namedAfterPeople = /^(?:foundation|trust|college|hospital|library|museum|school|academy)$/

/** Titles and openers in front of the body's own name are not part of it. */
function firstOfName(tokens: Token[], { from }: Run, head: number): number {
  let first = from
  const ownTitle =
    /^(?:the)$/.test(tokens[from - 1]?.lower ?? '') || namedAfterPeople.test(tokens[head]?.lower ?? '')
  for (let i = from; i < head && !ownTitle; i++) if (isTitle(tokens[i]?.lower ?? '')) first = i + 1
  while (first < head && isNoName(tokens[first] as Token) && opensSentence(tokens, first)) first++
  // Articles within a run are German ones between nouns: `Angaben der Feuerwehr`.
  for (let i = first; i < head; i++)
    if (/^(?:der|des|den|dem|die|das)$/.test(tokens[i]?.text ?? '')) first = i + 1
  return first
}

/** A word capitalised as the first of its sentence: `The`, or `Operator` before Northern Isles Ferries. */
function isNoName(token: Token): boolean {
  return isOpener(token) || companyNouns.has(token.lower)
}

/** `St Cuthbert's Primary School` and `the Roads and Buildings Department` begin before their last run. */
function withBelonging(tokens: Token[], from: number, head: number): number {
  const [saint, owner] = [tokens[from - 2], tokens[from - 1]]
  if (owner?.possessive && saint && /^(?:St|Saint)$/.test(saint.text) && joined(saint, owner)) return from - 2
  if (isFieldBefore(tokens, from - 1, head)) return from - 1 - lengthOfField(tokens, from - 1)
  const article = tokens[from - 3]
  const isPaired =
    owner?.lower === 'and' && saint?.capital && article?.lower === 'the' && joined(article, saint)
  return isPaired && /^(?:department|ministry|committee|authority|agency)$/.test(tokens[head]?.lower ?? '')
    ? from - 2
    : from
}

const ofFields =
  /^(?:department|ministry|committee|commission|agency|authority|service|services|administration|board|council|office|bureau)$/

/** `Food Safety | and Inspection Service`: a field in everyday words that `and` joins to the next. */
function isFieldBefore(tokens: Token[], and: number, head: number): boolean {
  const length =
    tokens[and]?.lower === 'and' && ofFields.test(tokens[head]?.lower ?? '') ? lengthOfField(tokens, and) : 0
  const words = tokens.slice(and - length, and)
  return (
    length > 0 &&
    words.every(({ text, lower }) => isUsuallyName(stem(text)) === false && !bodyWords.has(lower))
  )
}

/** How many capitalised words stand before `and`. */
function lengthOfField(tokens: Token[], and: number): number {
  let from = and
  while (
    from > 0 &&
    tokens[from - 1]?.capital &&
    joined(tokens[from - 1] as Token, tokens[from] as Token) &&
    !isOpener(tokens[from - 1] as Token)
  )
    from--
  return and - from <= 3 ? and - from : 0
}

function indexIn(tokens: Token[], { from, to }: Run, test: (token: Token) => boolean): number {
  const index = tokens.slice(from, to).findIndex(test)
  return index < 0 ? -1 : from + index
}
