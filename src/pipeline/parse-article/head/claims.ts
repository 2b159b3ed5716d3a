import type { LineReason, LineUse } from '../../../news/page/line-reason.ts'
import type { LineRecord } from '../../../news/report/article.ts'
import type { Line } from '../lines/line.ts'

type Disposition = LineRecord['disposition']

/** Keeps book of what became of each line: the first claim decides, later uses are added to it. */
export class Claims {
  readonly #records = new Map<number, { disposition: Disposition; reason: LineReason }>()
  readonly #uses = new Map<number, LineUse[]>()

  has(line: Line): boolean {
    return this.#records.has(line.index)
  }

  claim(line: Line, disposition: Disposition, reason: LineReason): void {
    if (!this.has(line)) this.#records.set(line.index, { disposition, reason })
  }

  use(line: Line, use: LineUse): void {
    const uses = this.#uses.get(line.index) ?? []
    if (!uses.includes(use)) this.#uses.set(line.index, [...uses, use])
  }

  /** Keeps a line as what it is used for. */
  keep(line: Line, use: LineUse): void {
    this.claim(line, 'kept', use)
    this.use(line, use)
  }

  /** What became of each line of the dump; of one that holds two, what was kept of it. */
  records(raw: readonly string[], lines: readonly Line[]): LineRecord[] {
    const on = new Map<number, Line[]>()
    for (const line of lines)
      for (const number of line.numbers) on.set(number, [...(on.get(number) ?? []), line])
    return raw.map((text, at) => {
      const records = (on.get(at + 1) ?? []).map((line) => this.#record(line))
      const { disposition, reason } = records.find((record) => record.disposition === 'kept') ??
        records[0] ?? { disposition: 'left-out' as const, reason: 'blank' }
      return {
        line: at + 1,
        text,
        disposition,
        reason,
        uses: [...new Set(records.flatMap(({ uses }) => uses))],
      }
    })
  }

  #record(line: Line): Pick<LineRecord, 'disposition' | 'reason' | 'uses'> {
    const { disposition, reason } = this.#records.get(line.index) ?? {
      disposition: 'left-out' as const,
      reason: line.text === '' ? 'blank' : 'furniture',
    }
    return { disposition, reason, uses: this.#uses.get(line.index) ?? [] }
  }
}
