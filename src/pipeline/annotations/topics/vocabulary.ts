import { arts } from './data/arts.ts'
import { conflict } from './data/conflict.ts'
import { crime } from './data/crime.ts'
import { disaster } from './data/disaster.ts'
import { economy } from './data/economy.ts'
import { education } from './data/education.ts'
import { environment } from './data/environment.ts'
import { health } from './data/health.ts'
import { humanInterest } from './data/human-interest.ts'
import { labor } from './data/labor.ts'
import { lifestyle } from './data/lifestyle.ts'
import { politics } from './data/politics.ts'
import { religion } from './data/religion.ts'
import { science } from './data/science.ts'
import { society } from './data/society.ts'
import { sport } from './data/sport.ts'
import { weather } from './data/weather.ts'
import type { VocabularyEntry } from './vocabulary-entry.ts'

/** All topics we know: a choice of IPTC Media Topics (https://iptc.org/standards/media-topics/, CC BY 4.0). */
export const vocabulary: VocabularyEntry[] = [
  ...arts,
  ...crime,
  ...disaster,
  ...economy,
  ...education,
  ...environment,
  ...health,
  ...humanInterest,
  ...labor,
  ...lifestyle,
  ...politics,
  ...religion,
  ...science,
  ...society,
  ...sport,
  ...conflict,
  ...weather,
]

export const entryOf = new Map(vocabulary.map((entry) => [entry.code, entry]))

const ways = new Map<string, string[]>()

/** Codes from the top-level topic down to the parent. */
export function ancestorsOf(code: string): string[] {
  const known = ways.get(code)
  if (known) return known
  const parent = entryOf.get(code)?.parent ?? null
  const way = parent === null ? [] : [...ancestorsOf(parent), parent]
  ways.set(code, way)
  return way
}
