import type { LoosePhrase } from './phrases-between.ts'
import { areRivals, isSameOtherwise, mayFace } from './rival-phrases.ts'

export interface PhrasePair {
  kind: LoosePhrase['kind']
  a: LoosePhrase | null
  b: LoosePhrase | null
  /** Both speak of the same thing and say it otherwise. */
  clash: boolean
}

/**
 * Sets the loose phrases of both sides beside each other: figures and times of the same thing, phrases of about one length
 * that stand next to the same tie, and times and attributions where each side has just one. What finds no partner stands
 * alone: the other side has it not. Phrases that say the same in other words are left out.
 */
export function pairPhrases(a: LoosePhrase[], b: LoosePhrase[]): PhrasePair[] {
  const ranked = a
    .flatMap((x) => b.map((y) => ({ x, y, likeness: likenessOf(x, y, { a, b }) })))
    .filter(({ likeness }) => likeness > 0)
    .sort((p, q) => q.likeness - p.likeness || early(p) - early(q) || spread(p) - spread(q))
  const taken = new Set<LoosePhrase>()
  const pairs: PhrasePair[] = []
  for (const { x, y } of ranked) {
    if (taken.has(x) || taken.has(y)) continue
    taken.add(x).add(y)
    if (isSameOtherwise(x, y)) continue
    const kind = x.kind === y.kind ? x.kind : 'wording'
    pairs.push({ kind, a: x, b: y, clash: areRivals(x, y, besides(x, y)) })
  }
  const alone = (phrase: LoosePhrase) => !taken.has(phrase)
  return [
    ...pairs,
    ...a.filter(alone).map((phrase) => ({ kind: phrase.kind, a: phrase, b: null, clash: false })),
    ...b.filter(alone).map((phrase) => ({ kind: phrase.kind, a: null, b: phrase, clash: false })),
  ]
}

interface Pair {
  x: LoosePhrase
  y: LoosePhrase
}

const early = ({ x, y }: Pair) => x.tokens[0] + y.tokens[0]
const spread = ({ x, y }: Pair) => Math.abs(x.tokens[0] - y.tokens[0])

/** What a figure or time of the same thing counts for: more than any place in the sentence. */
const rivalLikeness = 10

function likenessOf(x: LoosePhrase, y: LoosePhrase, lists: { a: LoosePhrase[]; b: LoosePhrase[] }): number {
  const sameKind = x.kind === y.kind
  if (!sameKind && !(isOpen(x) && isOpen(y))) return 0
  if (!mayFace(x, y)) return 0
  const only = sameKind && isSingle(x) && isOnly(x, lists.a) && isOnly(y, lists.b)
  const rivals = areRivals(x, y, 0) ? rivalLikeness : 0
  return rivals + (isAsLong(x, y) ? besides(x, y) : 0) + (only ? 2 : 0)
}

/** How firmly two phrases stand beside the same tie: what follows counts more than what stands before. */
function besides(x: LoosePhrase, y: LoosePhrase): number {
  return (x.after !== -1 && x.after === y.after ? 2 : 0) + (x.before !== -1 && x.before === y.before ? 1 : 0)
}

/** Kinds that may stand for one another: a name in one report, a description in the other. */
function isOpen({ kind }: LoosePhrase): boolean {
  return kind === 'wording' || kind === 'name'
}

/** Kinds of which a sentence has one: told elsewhere in the other sentence, it is still the same question answered. */
function isSingle({ kind }: LoosePhrase): boolean {
  return kind === 'time' || kind === 'attribution'
}

const mostTimes = 3

/** Words of a few and a whole clause answer no one question. */
function isAsLong(x: LoosePhrase, y: LoosePhrase): boolean {
  const [p, q] = [x, y].map(({ tokens: [first, last] }) => last - first + 1) as [number, number]
  return Math.max(p, q) <= mostTimes * Math.min(p, q)
}

function isOnly({ kind }: LoosePhrase, among: LoosePhrase[]): boolean {
  return among.filter((phrase) => phrase.kind === kind).length === 1
}
