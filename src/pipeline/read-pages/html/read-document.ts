import type { RawDocument, SeedFile } from '../../../news/page/raw-document.ts'
import { type Outcome, problemAt } from '../../../news/problem.ts'
import { readPage } from './read-page.ts'

/** A seed as a document: its text, or of a page with tags its visible text and what its tags say. Null, told, without any. */
export function readDocument({ format, ...seed }: SeedFile): Outcome<RawDocument | null> {
  if (format === 'text') return { value: seed, problems: [] }
  const { text, page } = readPage(seed.text)
  if (text !== '') return { value: { ...seed, text, page }, problems: [] }
  return { value: null, problems: [problemAt({ file: seed.file }, 'page-without-text', {}, 'error')] }
}
