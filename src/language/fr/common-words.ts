import type { CommonWords } from '../word-lists.ts'

/** The commonest words of French. */
export const commonWords: CommonWords = {
  functionWords: `
    de, la, le, et, les, des, en, un, du, une, que, est, pour, qui, dans, a, par, plus, pas, au, sur, ne, se, ce, il,
    sont, avec, son, aux, ou, mais, comme, nous, cette, ses, être, été, fait, leur, elle, deux, après, ont, ces, sa,
    même, ainsi, où, avait, était, sans, entre, tout, selon, aussi, vous, on, leurs, depuis, lors, si, peut, contre,
    très, je, c’est, d’un, d’une, qu’il, n’est`,
}
