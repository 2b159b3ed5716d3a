import { arts } from './vocabulary/arts.ts'
import { conflict } from './vocabulary/conflict.ts'
import { crime } from './vocabulary/crime.ts'
import { disaster } from './vocabulary/disaster.ts'
import { economy } from './vocabulary/economy.ts'
import { education } from './vocabulary/education.ts'
import { environment } from './vocabulary/environment.ts'
import { health } from './vocabulary/health.ts'
import { humanInterest } from './vocabulary/human-interest.ts'
import { labor } from './vocabulary/labor.ts'
import { lifestyle } from './vocabulary/lifestyle.ts'
import { politics } from './vocabulary/politics.ts'
import { religion } from './vocabulary/religion.ts'
import { science } from './vocabulary/science.ts'
import { society } from './vocabulary/society.ts'
import { sport } from './vocabulary/sport.ts'
import { weather } from './vocabulary/weather.ts'
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

/** Codes from the top-level topic down to the parent. */
export function ancestorsOf(code: string): string[] {
  const parent = entryOf.get(code)?.parent ?? null
  return parent === null ? [] : [...ancestorsOf(parent), parent]
}
