import { memo, type RefObject } from 'react'
import { type Both, type Side, sides } from '../../../news/comparison/sides.ts'
import { Siglum } from '../../ui/signs/siglum.tsx'
import type { StripBox } from '../model/rows/strip-lanes.ts'
import type { Mode } from '../model/view-state.ts'
import * as css from './overview-strip.module.css?names'

export interface StripMapProps {
  lanes: Both<StripBox[]>
  mode: Mode
  /** Rows that the filter shows. */
  shown: ReadonlySet<string>
  label: string
  /** Where the marks of the viewport are drawn, by whoever watches the scrolling. */
  marks: RefObject<SVGSVGElement | null>
}

// By passage the numbers stand below both lanes; in article order each lane has its own.
const layout: Record<Mode, { lane: Both<number>; numbers: Both<number | null> }> = {
  passage: { lane: { a: 3, b: 21 }, numbers: { a: 44, b: null } },
  order: { lane: { a: 15, b: 33 }, numbers: { a: 9, b: 53 } },
}
const laneHeight = 7
/** Without the remains of reckoning in floating point. */
const percent = (share: number) => `${Number(share.toFixed(4))}%`
const looks = {
  'near-verbatim': css.stripBoxNearVerbatim,
  reworded: css.stripBoxReworded,
  related: css.stripBoxRelated,
  own: css.stripBoxOwn,
  none: css.stripBoxNone,
}

/** The two lanes, drawn anew only when the rows or the filter are others. */
export const StripMap = memo(function StripMap(props: StripMapProps) {
  const { lanes, mode, label, marks } = props
  const dense = Math.max(lanes.a.length, lanes.b.length) > 140
  return (
    <div
      className={`${css.strip}${mode === 'order' ? ` ${css.stripOrder}` : ''}${dense ? ` ${css.stripDense}` : ''}`}
    >
      <span className={css.stripSigla} aria-hidden="true">
        <Siglum side="a" small />
        <Siglum side="b" small />
      </span>
      <svg ref={marks} className={css.stripMap} role="img" aria-label={label}>
        {sides.map((side) => (
          <g key={side} data-side={side}>
            <Lane side={side} {...props} />
          </g>
        ))}
        <title>{label}</title>
        {sides.map((side) => {
          const y = dense ? null : layout[mode].numbers[side]
          return y !== null && <Numbers key={side} boxes={lanes[side]} y={y} />
        })}
        {sides.map((side) => (
          <rect
            key={side}
            className={css.stripView}
            data-lane={side}
            y={layout[mode].lane[side] - 4}
            width="0"
            height={mode === 'order' ? laneHeight + 8 : 33}
          />
        ))}
      </svg>
    </div>
  )
})

function Lane({ side, lanes, mode, shown }: { side: Side } & StripMapProps) {
  return lanes[side].map((box) => (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a part of the map, which has a name
    <svg
      key={`${box.key} ${box.from}`}
      x={`${box.from}%`}
      width={percent(box.to - box.from)}
      y={layout[mode].lane[side]}
      data-key={box.key}
      data-look={box.look}
      className={`${css.stripCell}${shown.has(box.key) ? '' : ` ${css.isDim}`}`}
    >
      <rect className={css.stripHit} />
      <rect className={`${css.stripBox} ${looks[box.look]}`} />
      {box.look === 'near-verbatim' && <rect className={css.stripSlit} />}
    </svg>
  ))
}

interface NumbersProps {
  boxes: readonly StripBox[]
  y: number
}

function Numbers({ boxes, y }: NumbersProps) {
  return boxes.map(
    ({ key, from, to, number }) =>
      number !== null && (
        <text
          key={`${key} ${from}`}
          className={css.stripNumber}
          x={percent((from + to) / 2)}
          y={y}
          data-key={key}
        >
          {number}
        </text>
      ),
  )
}
