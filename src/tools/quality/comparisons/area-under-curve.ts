/**
 * Area under the ROC curve: how often a positive item scores above a negative one, ties counted half (Mann and Whitney
 * 1947). Null where either list is empty.
 */
export function areaUnderCurve(positive: number[], negative: number[]): number | null {
  if (positive.length === 0 || negative.length === 0) return null
  const all = [
    ...positive.map((score) => ({ score, positive: true })),
    ...negative.map((score) => ({ score, positive: false })),
  ].sort((x, y) => x.score - y.score)
  let ranks = 0
  for (let start = 0; start < all.length; ) {
    let end = start
    while (end < all.length && all[end]?.score === all[start]?.score) end++
    const tied = all.slice(start, end).filter((item) => item.positive).length
    ranks += (tied * (start + end + 1)) / 2
    start = end
  }
  return (ranks - (positive.length * (positive.length + 1)) / 2) / (positive.length * negative.length)
}
