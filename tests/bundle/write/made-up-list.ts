import type { Story } from '../../../src/news/event/story.ts'
import type { Mention } from '../../../src/news/report/mention.ts'
import type { Report } from '../../../src/news/report/report.ts'
import type { Topic } from '../../../src/news/report/topic.ts'
import { randomFrom } from '../../../src/tools/corpus/random.ts'
import { makeReport } from '../../pipeline/make-report.ts'

const topic = (code: string, label: string, ancestors: string[] = []): Topic => ({
  ...{
    code,
    label,
    ancestors,
    top: ancestors[0] ?? code,
    score: 1,
    shown: true,
    impliedBy: null,
    evidence: [],
  },
})
const topics = [
  topic('01', 'culture'),
  topic('02', 'crime'),
  topic('021', 'fraud', ['02']),
  topic('03', 'disaster'),
  topic('04', 'economy'),
]
const rareTopic = topic('05', 'weather')
const places = ['Lindow', 'Norrvik', 'Averne', 'Oldtown', 'Port Hale']
const nouns =
  'ferry ferries berry mill council pier harbour captain strike budget school bridge storm vote merry'.split(
    ' ',
  )

/** Reports for a list of several parts: of some 20 months, by four sources, a third of them in stories of two or three. */
export function madeUpList(count: number): { reports: Report[]; stories: Story[] } {
  const random = randomFrom(7)
  const reports = Array.from({ length: count }, (_, number): Report => {
    const id = `r${String(number).padStart(9, '0')}`
    const month = 1 + Math.floor((number / count) * 20)
    const date = `20${20 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`
    const paragraphs = Array.from(
      { length: 2 },
      () => `The ${random.some(nouns, 6).join(' ')} number${number % 90}.`,
    )
    const report = makeReport({
      ...{ id, paragraphs, headline: `On ${random.some(nouns, 3).join(' ')}` },
      ...(number % 9 !== 5 && { date }),
      publisher: `Paper ${random.below(4)}`,
      language: random.below(6) > 0 ? 'en' : null,
    })
    report.topics = number % 150 === 3 ? [rareTopic] : random.some(topics, random.below(3))
    if (report.topics.some(({ code }) => code === '021') && !report.topics.some(({ code }) => code === '02'))
      report.topics = [...report.topics, ...topics.filter(({ code }) => code === '02')]
    report.mentions = [
      ...random.some(places, random.below(3)).map((name): Mention => named('place', name)),
      named('person', `Person ${random.below(count)}`),
    ]
    return report
  })
  const stories: Story[] = []
  for (let at = 0; at + 3 < count; at += 9) {
    // Some stories reach over months, and so over parts.
    const far = at < count / 2 && at % 4 === 0 ? [reports[(at + 160) % count]] : []
    const inside = [reports[at], reports[at + 1], ...far].flatMap((one) => one?.article.id ?? [])
    if (inside.every((id) => !stories.some(({ articles }) => articles.includes(id))))
      stories.push({ id: inside[0] ?? '', articles: inside, evidence: [], copies: [] })
  }
  return { reports, stories }
}

function named(kind: 'place' | 'person', name: string): Mention {
  const found = { text: name, reason: 'name', spans: [{ sentence: 0, start: 0, end: 1 }] }
  return kind === 'place'
    ? { ...found, kind, name, country: null, through: ['name'] }
    : { ...found, kind, name, titles: [] }
}
