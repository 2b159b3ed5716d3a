import { topicsMeasure } from './topics-measure.ts'

export const topicsBbc = topicsMeasure({
  name: 'topics, BBC sections',
  file: 'topics-bbc.dev.jsonl',
  target: 0.95,
  labelOf: {
    '01000000': 'entertainment',
    '04000000': 'business',
    '11000000': 'politics',
    '13000000': 'tech',
    '15000000': 'sport',
  },
})
