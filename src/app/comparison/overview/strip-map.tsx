import { memo, type RefObject } from 'react'
import { Siglum } from '../../shared/siglum.tsx'
import { type Both, type Side, sides } from '../model/side.ts'
import type { StripBox } from '../model/strip-lanes.ts'
import type { Mode } from '../model/view-state.ts'

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

/** The two lanes, drawn anew only when the rows or the filter are others. */
export const StripMap = memo(function StripMap(props: StripMapProps) {
  const { lanes, mode, label, marks } = props
  const dense = Math.max(lanes.a.length, lanes.b.length) > 140
  return (
    <div className={`strip strip--${mode}${dense ? ' strip--dense' : ''}`}>
      <span className="strip__sigla" aria-hidden="true">
        <Siglum side="a" small />
        <Siglum side="b" small />
      </span>
      <svg ref={marks} className="strip__map" role="img" aria-label={label}>
        {sides.map((side) => (
          <Lane key={side} side={side} {...props} />
        ))}
        <title>{label}</title>
        {sides.map((side) => {
          const y = dense ? null : layout[mode].numbers[side]
          return y !== null && <Numbers key={side} boxes={lanes[side]} y={y} />
        })}
        {sides.map((side) => (
          <rect
            key={side}
            className="strip__view"
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
      width={`${box.to - box.from}%`}
      y={layout[mode].lane[side]}
      height="100%"
      data-key={box.key}
      data-look={box.look}
      className={`strip__cell${shown.has(box.key) ? '' : ' is-dim'}`}
    >
      <rect className="strip__hit" y="-6" width="100%" height="18" />
      <rect
        className={`strip__box strip__box--${box.look} strip__box--${side}`}
        y={box.look === 'none' ? laneHeight / 2 : 0}
        height={box.look === 'none' ? 1 : laneHeight}
      />
      {box.look === 'near-verbatim' && <rect className="strip__slit" y="2.5" width="100%" height="2" />}
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
        <text key={`${key} ${from}`} className="strip__number" x={`${(from + to) / 2}%`} y={y} data-key={key}>
          {number}
        </text>
      ),
  )
}
