import { Siglum } from './siglum.tsx'
import './coverage.css'

/** One passage or one sentence that stands alone, in the order of the left report. */
export interface CoverageBox {
  kind: 'near-verbatim' | 'reworded' | 'possible' | 'only-a' | 'only-b'
  /** Width relative to the others, 1..16. */
  size: number
}

const shapes = { 'near-verbatim': '3', reworded: '2', possible: '1', 'only-a': 'own-a', 'only-b': 'own-b' }

/** The class names of one box in one lane: a passage of one report only leaves a hairline in the other's. */
export function coverageBoxClass({ kind, size }: CoverageBox, side: 'a' | 'b'): string {
  const shape = kind === (side === 'a' ? 'only-b' : 'only-a') ? 'none' : shapes[kind]
  return `coverage__box coverage__box--${shape} coverage__box--w${Math.min(16, Math.max(1, Math.round(size)))}`
}

/** How two reports cover one event, at a glance: a bar each, one box a passage. `label` says the same in words. */
export function Coverage({ boxes, label }: { boxes: readonly CoverageBox[]; label: string }) {
  return (
    <div className="coverage" role="img" aria-label={label}>
      {(['a', 'b'] as const).map((side) => [
        <Siglum key={`${side}-siglum`} side={side} small />,
        <div key={side} className="coverage__lane">
          <div className="coverage__bar">
            {boxes.map((box, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: boxes have no other identity and never move
              <span key={index} className={coverageBoxClass(box, side)} />
            ))}
          </div>
        </div>,
      ])}
    </div>
  )
}
