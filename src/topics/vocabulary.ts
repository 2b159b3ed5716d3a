import { arts } from './terms/arts.ts'
import { conflict } from './terms/conflict.ts'
import { crime } from './terms/crime.ts'
import { disaster } from './terms/disaster.ts'
import { economy } from './terms/economy.ts'
import { education } from './terms/education.ts'
import { environment } from './terms/environment.ts'
import { health } from './terms/health.ts'
import { humanInterest } from './terms/human-interest.ts'
import { labor } from './terms/labor.ts'
import { lifestyle } from './terms/lifestyle.ts'
import { politics } from './terms/politics.ts'
import { religion } from './terms/religion.ts'
import { science } from './terms/science.ts'
import { society } from './terms/society.ts'
import { sport } from './terms/sport.ts'
import { weather } from './terms/weather.ts'
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
