import type { CommonWords } from '../word-lists.ts'

/** The commonest words of Spanish. */
export const commonWords: CommonWords = {
  functionWords: `
    de, la, que, el, en, y, a, los, del, se, las, por, un, para, con, no, una, su, al, lo, como, más, pero, sus, le,
    ya, o, este, sí, porque, esta, entre, cuando, muy, sin, sobre, también, me, hasta, hay, donde, quien, desde, todo,
    nos, durante, todos, uno, les, ni, contra, otros, ese, eso, ante, ellos, e, esto, fue, ha, son, está, han, era,
    tras, según, ser, dos, años, estos`,
}
