/**
 * The element at a place that the program knows to be there: an index that another value of ours gave. Throws a RangeError
 * where nothing is: a silent stand-in would tie the wrong sentence or show the wrong line. Where absence is possible, ask
 * with `list[index]` and answer it.
 */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const element = list[index]
  if (element === undefined) throw new RangeError(`Nothing at ${index} of ${list.length}`)
  return element
}
