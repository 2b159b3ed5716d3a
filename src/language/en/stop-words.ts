import type { Forms } from '../word-lists.ts'

/** Words of English that carry grammar rather than content. */
export const englishStopWords: Forms = `
  a, about, above, according, after, again, against, all, also, am, among, an, and, another, any, anyone, are, around,
  as, at, away, back, be, became, because, been, before, being, below, between, both, but, by, came, can, cannot,
  come, could, did, do, does, doing, don, down, during, each, either, else, even, ever, every, few, for, from,
  further, get, got, had, has, have, having, he, her, here, hers, herself, him, himself, his, how, however, i, if, in,
  into, is, isn, it, its, itself, just, ll, made, make, many, may, me, might, more, most, much, must, my, myself,
  near, neither, no, nor, not, of, off, on, once, one, only, onto, or, other, others, our, ours, out, over, own, per,
  re, s, same, shall, she, should, since, so, some, still, such, t, than, that, the, their, theirs, them, themselves,
  then, there, these, they, this, those, through, thus, to, too, toward, towards, under, until, up, upon, us, ve,
  very, via, was, we, were, what, when, where, whether, which, while, who, whom, whose, why, will, with, within,
  without, would, yet, you, your, yours`
