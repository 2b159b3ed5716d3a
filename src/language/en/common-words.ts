import type { CommonWords } from '../word-lists.ts'

/** The commonest words of English. */
export const commonWords: CommonWords = {
  functionWords: `
    the, of, and, to, in, a, is, that, for, it, was, on, with, as, his, he, be, by, at, from, this, are, has, have,
    had, not, but, they, an, which, will, were, been, their, its, who, would, or, said, one, about, after, more, out,
    up, when, than, also, into, her, she, you, we, our, all, there, if, what, no, so, do, can, could, over, other,
    new, just, some, two, only, how, your, my, i, these, may, says, where, while, against, most`,
}
