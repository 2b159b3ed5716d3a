import type { CommonWords } from '../word-lists.ts'

/** The commonest words of German. */
export const commonWords: CommonWords = {
  functionWords: `
    der, die, das, und, in, zu, den, von, mit, ist, des, im, für, auf, nicht, ein, eine, als, auch, es, an, dem, sich,
    werden, aus, er, hat, dass, sie, nach, wird, bei, einer, um, am, sind, noch, wie, einem, über, einen, so, zum,
    war, haben, nur, oder, aber, vor, zur, bis, mehr, durch, man, sein, wurde, sei, gegen, vom, ihre, unter, wenn,
    wir, ich, kann, schon, habe, hatte, waren, zwischen, seine, beim, was, diese, keine, jedoch, sowie, soll, ihr,
    seit, wegen, sondern, uhr, ihnen, hier`,
}
