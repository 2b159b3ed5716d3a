import type { Random } from '../corpus/random.ts'
import { fuzzDump } from './fuzz-dump.ts'

const keys = [
  'headline',
  'byline',
  'agency',
  'publisher',
  'section',
  'url',
  'published',
  'language',
  'licence',
  'story',
  'topics',
  '__proto__',
  'constructor',
  'any key',
]
const texts = [
  '',
  ' ',
  'en',
  'en-GB',
  'en_US',
  'EN',
  'english',
  'zz',
  'javascript:alert(1)',
  'https://example.org/a?b=c#d',
  'file:///x',
  '2024-06-20T10:01+02:00',
  '2024-13-40',
  'tomorrow',
  '\u202eabc\u202c',
  '\u001b[31mred',
  '<script>alert(1)</script>',
  '=1+2',
  'x'.repeat(5000),
]

/** What may stand in `name.meta.json`: keys and values of every kind, now and then no JSON at all. */
export function fuzzSidecar(random: Random, dumps: readonly string[]): string {
  const count = random.below(6)
  const stated = Array.from({ length: count }, () => [random.pick(keys), anyValue(random, dumps)] as const)
  const json = `{${stated.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')}}`
  const cut = random.below(12)
  if (cut === 0) return json.slice(0, random.below(json.length + 1))
  return cut === 1 ? JSON.stringify(anyValue(random, dumps)) : json
}

function anyValue(random: Random, dumps: readonly string[]): unknown {
  const kind = random.below(10)
  if (kind < 6) return random.pick(texts)
  if (kind < 8) return fuzzDump(random, dumps).slice(0, 300)
  return random.pick<unknown>([
    null,
    true,
    0,
    -1.5,
    1e300,
    [],
    ['en'],
    ['20000639', 7, 'Weather'],
    {},
    { language: 'en' },
  ])
}
