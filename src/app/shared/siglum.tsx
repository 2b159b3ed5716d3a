import './siglum.css'

/** The letter that stands for a report: A filled, B open. `small` beside running text. */
export function Siglum({ side, small }: { side: 'a' | 'b'; small?: boolean }) {
  return (
    <span className={`siglum siglum--${side}${small ? ' siglum--s' : ''}`}>{side === 'a' ? 'A' : 'B'}</span>
  )
}
