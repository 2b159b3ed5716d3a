import type { Outcome } from '../../news/problem.ts'
import type { RawDocument, SeedFile } from '../../news/raw-document.ts'
import { readPage } from './read-page.ts'

/** A seed as a document: its text, or of a page with tags its visible text and what its tags say. Null, told, without any. */
export function readDocument({ format, ...seed }: SeedFile): Outcome<RawDocument | null> {
  if (format === 'text') return { value: seed, problems: [] }
  const { text, page } = readPage(seed.text)
  if (text !== '') return { value: { ...seed, text, page }, problems: [] }
  const message =
    'The page shows no text: it may be made by scripts alone. Save it from a browser that shows it.'
  return {
    value: null,
    problems: [{ id: 'page-without-text', level: 'error', message, location: { file: seed.file } }],
  }
}
