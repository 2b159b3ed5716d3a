import { alignTexts } from './align-texts.ts'

type Given = Partial<Omit<Parameters<typeof alignTexts>[0], 'a' | 'b'>>

/** The link between two sentences, and what differs inside it as `kind: words | words`; a clash has a mark: `figure!`. */
export function tellDifferences(a: string, b: string, given: Given = {}) {
  const [link] = alignTexts({ a: [a], b: [b], ...given }).links
  if (!link) throw new Error(`not linked: ${a} | ${b}`)
  const words = (text: string, stretch: [number, number] | null) => (stretch ? text.slice(...stretch) : '–')
  const told = link.differences.map(
    ({ kind, clash, a: x, b: y }) => `${kind}${clash ? '!' : ''}: ${words(a, x)} | ${words(b, y)}`,
  )
  return { told, contradicts: link.contradicts, strength: link.strength }
}
