import { aloudWords } from '#texts/aloud.ts'
import { stored } from '../../device/stored.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as css from './player.module.css?names'

const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2]

/** How fast to speak, as a multiple of the voice's own speed; kept on this device. */
export const speed = stored<number>({
  key: 'collate:speed',
  initial: 1,
  read: (kept) => (typeof kept === 'number' && speeds.includes(kept) ? kept : null),
})

export function SpeedChoice({ onChange }: { onChange: (rate: number) => void }) {
  const words = useWords(aloudWords)
  return (
    <label className={css.playerSpeed}>
      <span>{words.speed}</span>
      <select value={speed.use()} onChange={({ target }) => onChange(Number(target.value))}>
        {speeds.map((rate) => (
          <option key={rate} value={rate}>
            {words.times(rate)}
          </option>
        ))}
      </select>
    </label>
  )
}
