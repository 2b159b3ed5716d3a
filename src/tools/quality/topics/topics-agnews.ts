import { topicsMeasure } from './topics-measure.ts'

export const topicsAgnews = topicsMeasure({
  name: 'topics, AG News',
  file: 'topics-agnews.dev.jsonl',
  target: 0.83,
  labelOf: {
    '02000000': 'world',
    '03000000': 'world',
    '04000000': 'business',
    '11000000': 'world',
    '12000000': 'world',
    '13000000': 'sci-tech',
    '15000000': 'sports',
    '16000000': 'world',
  },
})
