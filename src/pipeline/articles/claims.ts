import type { LineRecord } from '../../news/article.ts'
import type { Line } from './line.ts'

type Disposition = LineRecord['disposition']

/** Keeps book of what became of each line: the first claim decides, later uses are added to it. */
export class Claims {
  readonly #records = new Map<number, { disposition: Disposition; reason: string }>()
  readonly #uses = new Map<number, string[]>()

  has(line: Line): boolean {
    return this.#records.has(line.number)
  }

  claim(line: Line, disposition: Disposition, reason: string): void {
    if (!this.has(line)) this.#records.set(line.number, { disposition, reason })
  }

  use(line: Line, use: string): void {
    const uses = this.#uses.get(line.number) ?? []
    if (!uses.includes(use)) this.#uses.set(line.number, [...uses, use])
  }

  /** Keeps a line as what it is used for. */
  keep(line: Line, use: string): void {
    this.claim(line, 'kept', use)
    this.use(line, use)
  }

  record(line: Line): LineRecord {
    const { disposition, reason } = this.#records.get(line.number) ?? {
      disposition: 'left-out' as const,
      reason: line.text === '' ? 'blank line' : 'page furniture',
    }
    return { line: line.number, text: line.raw, disposition, reason, uses: this.#uses.get(line.number) ?? [] }
  }
}
