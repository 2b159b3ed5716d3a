import type { ComparisonCard, PairCoverage, StripBox } from '../../news/bundle.ts'
import { Siglum } from './siglum.tsx'
import './coverage.css'

const shapes = ['own', '1', '2', '3'] as const
const widest = 16

/**
 * How two reports cover one event, at a glance: a lane each in the report's own order, a box for what both tell, in the
 * report's hue sentences without a match. `label` says the same in words.
 */
export function Coverage({ strip, label }: { strip: PairCoverage['strip']; label: string }) {
  const most = Math.max(1, ...[...strip.left, ...strip.right].map(([, words]) => words))
  return (
    <div className="coverage" role="img" aria-label={label}>
      <Lane side="a" boxes={strip.left} most={most} />
      <Lane side="b" boxes={strip.right} most={most} />
    </div>
  )
}

function Lane({ side, boxes, most }: { side: 'a' | 'b'; boxes: StripBox[]; most: number }) {
  return (
    <>
      <Siglum side={side} small />
      <div className="coverage__lane">
        <div className="coverage__bar">
          {boxes.map((box, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: boxes have no other identity and never move
            <span key={index} className={stripBoxClass(box, side, most)} />
          ))}
        </div>
      </div>
    </>
  )
}

/** The class names of one box. Widths come in sixteen steps: a page's policy allows no style attribute. */
export function stripBoxClass([level, words]: StripBox, side: 'a' | 'b', most: number): string {
  const shape = level === 0 ? `own-${side}` : shapes[level]
  const width = Math.max(1, Math.round((words * widest) / most))
  return `coverage__box coverage__box--${shape} coverage__box--w${width}`
}

/** The card of a comparison with the report `id` on the left. */
export function turnCard(card: ComparisonCard, id: string): ComparisonCard {
  if (card.left === id) return card
  const { left, right, coverage } = card
  return { left: right, right: left, coverage: coverage && turnCoverage(coverage) }
}

function turnCoverage({ unmatchedLeft, unmatchedRight, strip, ...counts }: PairCoverage): PairCoverage {
  return {
    ...counts,
    unmatchedLeft: unmatchedRight,
    unmatchedRight: unmatchedLeft,
    strip: { left: strip.right, right: strip.left },
  }
}
