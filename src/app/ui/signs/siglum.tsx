import type { Side } from '../../../news/comparison/sides.ts'
import * as css from './siglum.module.css?names'
import './siglum.module.css'

/** The letter that stands for a report: A filled, B open. `small` beside running text. */
export function Siglum({ side, small }: { side: Side; small?: boolean }) {
  return (
    <span className={small ? `${css.siglum} ${css.siglumS}` : css.siglum} data-side={side}>
      {side === 'a' ? 'A' : 'B'}
    </span>
  )
}
