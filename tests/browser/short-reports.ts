/** What happens, each with a topic of its own; `#` is the place. */
const subjects = [
  [
    'Earthquake shakes #',
    'An earthquake shook # before dawn, and walls cracked in the old quarter, geologists said.',
  ],
  ['# elects a new mayor', 'Voters in # elected a mayor on Sunday after an election campaign about rents.'],
  [
    'Football club of # wins the cup',
    'The football team of # won the cup final after extra time, to the joy of its fans.',
  ],
  ['Hospital in # opens a ward', 'The hospital of # opened a ward for children, doctors and nurses said.'],
  [
    'Train strike halts #',
    'Railway workers in # went on strike over wages, and no train ran, the union said.',
  ],
] as const
const sources = ['Coast Herald', 'Valley Post', 'Daily Beacon']
const [onsets, rimes] = [
  ['B', 'D', 'F', 'K', 'L', 'M', 'R', 'T'],
  ['arwick', 'elmouth', 'ostead', 'undale', 'ingford'],
]

/**
 * Seeds of so many short reports, each of an event of its own, with their sidecars: a long list that is built in seconds.
 * No two are of one place, and their days lie weeks apart.
 */
export function shortReports(count: number): [name: string, text: string][] {
  return Array.from({ length: count }, (_, at) => {
    const place = `${onsets[at % onsets.length]}${rimes[Math.floor(at / onsets.length) % rimes.length]}`
    const [headline, text] = subjects[at % subjects.length] ?? subjects[0]
    const published = new Date(Date.UTC(2022, 0, 1 + at * 25)).toISOString().slice(0, 10)
    const report = [headline, text, `People in ${place} will remember the day, a neighbour said.`]
    const sidecar = { publisher: sources[at % sources.length], published }
    return [
      [`${place}.txt`, `${report.join('\n\n').replaceAll('#', place)}\n`],
      [`${place}.meta.json`, JSON.stringify(sidecar)],
    ] as [string, string][]
  }).flat()
}
