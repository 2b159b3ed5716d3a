import type { ReactNode } from 'react'
import * as switchCss from '../../ui/shapes/switch.module.css?names'
import '../../ui/shapes/switch.module.css'

interface SwitchProps<T extends string> {
  label: string
  options: readonly { value: T; content: ReactNode; name?: string }[]
  value: T
  choose: (value: T) => void
  className?: string | undefined
}

/** One choice out of a few, as buttons of which one is pressed. */
export function Switch<T extends string>({ label, options, value, choose, className = '' }: SwitchProps<T>) {
  return (
    <fieldset className={`${switchCss.switch} ${className}`} aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={switchCss.switchOption}
          aria-pressed={option.value === value}
          aria-label={option.name}
          onClick={() => choose(option.value)}
        >
          {option.content}
        </button>
      ))}
    </fieldset>
  )
}
