/** So many answers are kept before all are forgotten: the lines of a few pages. */
const most = 4000

/** A pure function of a text that remembers what it was asked last: the steps that read a page ask the same of its lines. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const met = known.get(text)
    if (met !== undefined || known.has(text)) return met as T
    const answer = read(text)
    if (known.size >= most) known.clear()
    known.set(text, answer)
    return answer
  }
}
