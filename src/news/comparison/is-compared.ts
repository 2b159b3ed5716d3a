import type { Sentence } from '../report/sentence.ts'

/**
 * Whether a sentence is compared with those of other reports: those of standfirst and paragraphs are. Apart from the
 * schemas: pages that ask need no validator.
 */
export function isCompared({ unit }: Pick<Sentence, 'unit'>): boolean {
  return unit === 'standfirst' || unit === 'paragraph'
}
