import * as iconCss from './icon.module.css?names'
import './icon.module.css'

const shapes = {
  search: 'M11.6 7A4.6 4.6 0 1 1 2.4 7a4.6 4.6 0 0 1 9.2 0ZM10.6 10.6l3.6 3.6',
  cross: 'm3.5 3.5 9 9m0-9-9 9',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  forth: 'M6 3.5 10.5 8 6 12.5',
  arrow: 'M2 8h11.4M9.4 3.8 13.6 8l-4.2 4.2',
  flip: 'M2 5.5h11M10.2 2.7 13 5.5l-2.8 2.8M14 10.5H3M5.8 7.7 3 10.5l2.8 2.8',
} as const

/** Line drawing beside a word; never alone. */
export function Icon({ name }: { name: keyof typeof shapes }) {
  return (
    <svg className={iconCss.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  )
}
