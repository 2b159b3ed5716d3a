import type { Outcome } from '../../news/problem.ts'
import type { RawDocument } from '../../news/raw-document.ts'

export async function readSeeds(_folder: string): Promise<Outcome<RawDocument[]>> {
  return { value: [], problems: [] }
}
