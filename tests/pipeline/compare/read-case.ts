import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { givenSentences, givenVectors } from '../../../src/cli/stage/given-sentences.ts'
import type { Strength } from '../../../src/news/comparison/comparison.ts'
import { alignSentences } from '../../../src/pipeline/compare/align-sentences.ts'
import type { EmbedTexts } from '../../../src/pipeline/vectors/embed-texts.ts'
import { numberedSentences } from '../../../src/tools/fit/links/labelled-reports.ts'

interface Gold {
  dates: { a: string; b: string }
  links: { a: string[]; b: string[]; strength: 'same' | 'related' | 'acceptable'; fact: string }[]
  /** Files of `seeds/` and their lines that are compared; without them `a.txt` and `b.txt` of the case. */
  seeds?: { a: string; b: string }
  compared?: { a: number[]; b: number[] }
}

interface JudgedLink {
  strength: Strength
  /** What the gold says of the tied sentences; null where it ties them in no way. */
  gold: 'same' | 'related' | 'acceptable' | null
  /** The two sentences, so that a failing test tells which. */
  text: string
}

export interface JudgedCase {
  links: JudgedLink[]
  /** Every `same` and `related` fact of the gold, with the strengths of the links that found it. */
  facts: { fact: string; strength: 'same' | 'related'; found: Strength[] }[]
}

/** Aligns the two reports of a golden folder, hearing a language model where one is given, and judges every link by its gold. */
export async function judgeCase(name: string, embed: EmbedTexts | null): Promise<JudgedCase> {
  const folder = join('tests/cases', `comparisons--${name}`)
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold
  const read = (side: 'a' | 'b') =>
    numberedSentences(
      gold.seeds ? join('seeds', gold.seeds[side]) : join(folder, `${side}.txt`),
      gold.compared?.[side],
    )
  const [a, b] = [read('a'), read('b')]
  const lists = {
    a: a.map(({ text }) => text),
    b: b.map(({ text }) => text),
    dateA: gold.dates.a,
    dateB: gold.dates.b,
    language: 'en',
  }
  const vectors = embed && (await givenVectors(lists, embed))
  const aligned = alignSentences({ ...givenSentences(lists), vectors })
  const links = aligned.links.map((link) => ({ ...link, atA: a[link.a]?.at ?? '', atB: b[link.b]?.at ?? '' }))
  const holds = (fact: Gold['links'][number], link: { atA: string; atB: string }) =>
    fact.a.includes(link.atA) && fact.b.includes(link.atB)
  return {
    links: links.map((link) => ({
      strength: link.strength,
      gold:
        (['same', 'related', 'acceptable'] as const).find((strength) =>
          gold.links.some((fact) => fact.strength === strength && holds(fact, link)),
        ) ?? null,
      text: `${a[link.a]?.text} | ${b[link.b]?.text}`,
    })),
    facts: gold.links.flatMap((fact) => {
      const { strength } = fact
      if (strength === 'acceptable') return []
      const found = links.filter((link) => holds(fact, link)).map((link) => link.strength)
      return [{ fact: fact.fact, strength, found }]
    }),
  }
}
