import type { LoosePhrase } from './phrases-between.ts'

export interface PhrasePair {
  kind: LoosePhrase['kind']
  a: LoosePhrase | null
  b: LoosePhrase | null
}

/**
 * Sets the loose phrases of both sides beside each other: those that stand next to the same tie, and times, figures,
 * places and attributions where each side has just one. What finds no partner stands alone: the other side has it not.
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
    pairs.push({ kind: x.kind === y.kind ? x.kind : 'wording', a: x, b: y })
  }
  const alone = (phrase: LoosePhrase) => !taken.has(phrase)
  return [
    ...pairs,
    ...a.filter(alone).map((phrase) => ({ kind: phrase.kind, a: phrase, b: null })),
    ...b.filter(alone).map((phrase) => ({ kind: phrase.kind, a: null, b: phrase })),
  ]
}

interface Pair {
  x: LoosePhrase
  y: LoosePhrase
}

const early = ({ x, y }: Pair) => x.tokens[0] + y.tokens[0]
const spread = ({ x, y }: Pair) => Math.abs(x.tokens[0] - y.tokens[0])

function likenessOf(x: LoosePhrase, y: LoosePhrase, lists: { a: LoosePhrase[]; b: LoosePhrase[] }): number {
  const sameKind = x.kind === y.kind
  if (!sameKind && !(isOpen(x) && isOpen(y))) return 0
  const beside =
    (x.after !== -1 && x.after === y.after ? 2 : 0) + (x.before !== -1 && x.before === y.before ? 1 : 0)
  const only = sameKind && !isOpen(x) && isOnly(x, lists.a) && isOnly(y, lists.b)
  return beside + (only ? 2 : 0)
}

/** Kinds that may stand for one another: a name in one report, a description in the other. */
function isOpen({ kind }: LoosePhrase): boolean {
  return kind === 'wording' || kind === 'name'
}

function isOnly({ kind }: LoosePhrase, among: LoosePhrase[]): boolean {
  return among.filter((phrase) => phrase.kind === kind).length === 1
}
