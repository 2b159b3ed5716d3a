import type { Line } from './line.ts'

/** The lines that carry the report's prose: `lines[first..last]`, of which `prose` are paragraphs. */
export interface Body {
  first: number
  last: number
  prose: Set<number>
}

/** The heaviest stretch of lines, where prose weighs its words and every other line costs twelve. */
export function findBody(lines: readonly Line[], language: string | null): Body | null {
  let best = { first: 0, last: -1, weight: 0 }
  let start = 0
  let weight = 0
  lines.forEach((line, index) => {
    if (line.text === '') return
    weight += isProse(line, language) ? Math.min(line.words, 60) : -12
    if (weight <= 0) {
      weight = 0
      start = index + 1
    } else if (weight > best.weight) best = { first: start, last: index, weight }
  })
  const prose = new Set<number>()
  for (let i = best.first; i <= best.last; i++) {
    const line = lines[i]
    if (line && isProse(line, language)) prose.add(i)
  }
  const first = Math.min(...prose)
  return prose.size === 0 ? null : { first, last: best.last, prose }
}

function isProse(line: Line, language: string | null): boolean {
  return line.endsSentence && line.words >= 8 && (line.language === null || line.language === language)
}
