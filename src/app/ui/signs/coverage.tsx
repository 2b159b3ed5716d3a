import type { ComparisonCard, PairCoverage, StripBox } from '../../../bundle/format/bundle.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import * as css from './coverage.module.css?names'
import { Siglum } from './siglum.tsx'
import './coverage.module.css'

const shapes = [css.coverageBoxOwn, css.coverageBox1, css.coverageBox2, css.coverageBox3]
const widths = [
  undefined,
  css.coverageBoxW2,
  css.coverageBoxW3,
  css.coverageBoxW4,
  css.coverageBoxW5,
  css.coverageBoxW6,
  css.coverageBoxW7,
  css.coverageBoxW8,
  css.coverageBoxW9,
  css.coverageBoxW10,
  css.coverageBoxW11,
  css.coverageBoxW12,
  css.coverageBoxW13,
  css.coverageBoxW14,
  css.coverageBoxW15,
  css.coverageBoxW16,
]

/**
 * How two reports cover one event, at a glance: a lane each in the report's own order, a box for what both tell, in the
 * report's hue sentences without a match. `label` says the same in words.
 */
export function Coverage({ strip, label }: { strip: PairCoverage['strip']; label: string }) {
  const most = Math.max(1, ...[...strip.left, ...strip.right].map(([, words]) => words))
  return (
    <div className={css.coverage} role="img" aria-label={label}>
      <Lane side="a" boxes={strip.left} most={most} />
      <Lane side="b" boxes={strip.right} most={most} />
    </div>
  )
}

function Lane({ side, boxes, most }: { side: Side; boxes: StripBox[]; most: number }) {
  return (
    <>
      <Siglum side={side} small />
      <div className={css.coverageLane} data-side={side}>
        <div className={css.coverageBar}>
          {boxes.map((box, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: boxes have no other identity and never move
            <span key={index} className={boxClass(box, most)} />
          ))}
        </div>
      </div>
    </>
  )
}

/** The class names of one box. Widths come in sixteen steps: a page's policy allows no style attribute. */
function boxClass([level, words]: StripBox, most: number): string {
  const width = Math.max(1, Math.round((words * widths.length) / most))
  return [css.coverageBox, shapes[level], widths[width - 1]].filter(Boolean).join(' ')
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
