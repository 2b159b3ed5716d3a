import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitSentences } from '../../../language/sentences/sentences.ts'

/** Two reports as lists of sentences, with what a human ties in them. */
export interface LabelledReports {
  a: string[]
  b: string[]
  dateA: string | null
  dateB: string | null
  /** `${a} ${b}` → how much the two tell the same: 1 the same, about a half something related. */
  gold: Map<string, number>
}

const worth: Record<string, number> = { same: 1, partial: 0.5, related: 0.45, acceptable: 0.4 }

interface DocumentPair {
  aSentences: string[]
  bSentences: string[]
  links: { a: number; b: number; rel: string }[]
}

export function fromDocumentPair({ aSentences, bSentences, links }: DocumentPair): LabelledReports {
  const gold = new Map(links.map(({ a, b, rel }) => [`${a} ${b}`, worth[rel] ?? 0]))
  return { a: aSentences, b: bSentences, dateA: null, dateB: null, gold }
}

interface CaseGold {
  dates: { a: string; b: string }
  links: { a: string[]; b: string[]; strength: string }[]
}

/** Reads the golden cases `comparisons--<kind>` of those kinds: the pairs that may be looked at while tuning. */
export function readCases(folder: string, kinds: string[]): LabelledReports[] {
  return readdirSync(folder)
    .filter((name) => kinds.some((kind) => name === `comparisons--${kind}`))
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'gold.json')))
    .map(readCase)
}

function readCase(path: string): LabelledReports {
  const { dates, links } = JSON.parse(readFileSync(join(path, 'gold.json'), 'utf8')) as CaseGold
  const [a, b] = [numberedSentences(join(path, 'a.txt')), numberedSentences(join(path, 'b.txt'))]
  const gold = new Map<string, number>()
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) {
      const held = links.filter((link) => link.a.includes(x.at) && link.b.includes(y.at))
      const most = Math.max(0, ...held.map(({ strength }) => worth[strength] ?? 0))
      if (most > 0) gold.set(`${i} ${j}`, most)
    }
  }
  const texts = (side: { text: string }[]) => side.map(({ text }) => text)
  return { a: texts(a), b: texts(b), dateA: dates.a, dateB: dates.b, gold }
}

/** Sentences named `line.n`, as in the gold: of all lines but the headline, or of the lines given. */
export function numberedSentences(file: string, lines?: number[]): { at: string; text: string }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, n) => {
      const isRead = lines ? lines.includes(n + 1) : n > 0
      const found = isRead ? splitSentences(text) : []
      return found.map(([start, end], k) => ({ at: `${n + 1}.${k + 1}`, text: text.slice(start, end) }))
    })
}
