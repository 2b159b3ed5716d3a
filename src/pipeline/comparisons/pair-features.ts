import { commonRun, commonSubsequence, dice, sharedCount } from '../../text/similarity.ts'
import { degreeWeight, matchTokens, type TokenMatch } from './match-tokens.ts'
import type { Profile } from './profile-sentence.ts'
import type { Token } from './tokens.ts'

/** Weight of a token in this comparison, in nats. */
export type Weigh = (token: Token) => number

export function pairFeatures(a: Profile, b: Profile, weigh: Weigh): number[] {
  const matches = matchTokens(a.tokens, b.tokens)
  const all = overlap(a, b, matches, weigh, () => true)
  const exact = overlap(
    a,
    b,
    matches.filter((m) => m.degree === 'same'),
    weigh,
    () => true,
  )
  const lower = overlap(a, b, matches, weigh, (t) => t.kind === 'word')
  const names = overlap(a, b, matches, weigh, (t) => t.kind === 'name' || t.kind === 'place')
  const figures = overlap(
    a,
    b,
    matches,
    () => 1,
    (t) => t.kind === 'figure',
  )
  const times = overlap(
    a,
    b,
    matches,
    () => 1,
    (t) => t.kind === 'time',
  )
  const short = Math.min(a.keys.length, b.keys.length) || 1
  const long = Math.max(a.keys.length, b.keys.length) || 1
  const shared = sharedCount([...a.keys].sort(), [...b.keys].sort())
  const lcs = commonSubsequence(a.keys, b.keys)
  const run = commonRun(a.keys, b.keys)
  const ws = matches
    .map(
      (m) => Math.min(weigh(a.tokens[m.a] as Token), weigh(b.tokens[m.b] as Token)) * degreeWeight[m.degree],
    )
    .sort((x, y) => y - x)
  return [
    all.jaccard,
    all.short,
    all.long,
    Math.sqrt(all.short * all.long),
    exact.jaccard,
    exact.short,
    exact.long,
    lower.jaccard,
    lower.short,
    lower.long,
    names.jaccard,
    names.short,
    names.long,
    names.both,
    names.one,
    figures.jaccard,
    figures.both,
    figures.one,
    figures.clash,
    times.jaccard,
    times.both,
    times.one,
    times.clash,
    names.clash,
    dice(a.grams, b.grams),
    sharedCount(a.grams, b.grams) / (Math.min(a.grams.length, b.grams.length) || 1),
    shared / short,
    shared / long,
    dice(a.bigrams, b.bigrams),
    dice(a.trigrams, b.trigrams),
    sharedCount(a.bigrams, b.bigrams) / Math.max(1, short - 1),
    lcs / short,
    lcs / long,
    run / short,
    run / long,
    short / long,
    Math.log(short),
    Math.log(long),
    Math.log1p(all.unmatchedMin),
    Math.log1p(all.unmatchedMax),
    Math.log1p(all.matched),
    (ws[0] ?? 0) / 8,
    (ws[1] ?? 0) / 8,
    (ws[2] ?? 0) / 8,
    Math.log1p(ws.length),
    Math.log1p(lower.matched),
    Math.log1p(names.matched),
  ]
}

export const featureNames =
  `jac short long cos exjac exshort exlong ljac lshort llong njac nshort nlong nboth none fjac fboth fone fclash tjac tboth tone tclash nclash grams gramsC ushort ulong big tri bigC lcsS lcsL runS runL lenr logS logL unMin unMax matched w1 w2 w3 nmatch lmatched nmatched`.split(
    ' ',
  )

interface Overlap {
  jaccard: number
  short: number
  long: number
  matched: number
  unmatchedMin: number
  unmatchedMax: number
  both: number
  one: number
  clash: number
}

function overlap(
  a: Profile,
  b: Profile,
  matches: TokenMatch[],
  weigh: Weigh,
  of: (t: Token) => boolean,
): Overlap {
  const total = (tokens: Token[]) => tokens.reduce((sum, t) => (t.stop || !of(t) ? sum : sum + weigh(t)), 0)
  const [ta, tb] = [total(a.tokens), total(b.tokens)]
  let ma = 0,
    mb = 0,
    matched = 0
  for (const m of matches) {
    const x = a.tokens[m.a] as Token,
      y = b.tokens[m.b] as Token
    const d = degreeWeight[m.degree]
    if (of(x)) ma += weigh(x) * d
    if (of(y)) mb += weigh(y) * d
    if (of(x) && of(y)) matched += Math.min(weigh(x), weigh(y)) * d
  }
  const ca = ta ? ma / ta : 0,
    cb = tb ? mb / tb : 0
  return {
    jaccard: matched / (ta + tb - matched || 1),
    short: Math.max(ca, cb),
    long: Math.min(ca, cb),
    matched,
    unmatchedMin: Math.min(ta - ma, tb - mb),
    unmatchedMax: Math.max(ta - ma, tb - mb),
    both: ta && tb ? 1 : 0,
    one: (ta ? 1 : 0) !== (tb ? 1 : 0) ? 1 : 0,
    clash: ta && tb && matched === 0 ? 1 : 0,
  }
}
