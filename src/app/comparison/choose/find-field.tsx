import { chooseWords } from '#texts/comparison/choose.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as css from './choose.module.css?names'
import type { useFoundCards } from './use-found-cards.ts'

interface FindFieldProps {
  of: ReturnType<typeof useFoundCards>
  total: number
}

/** Narrows the reports to those with the words typed, and says how many these are. */
export function FindField({ of: { asked, setAsked, count, isFetching, isError }, total }: FindFieldProps) {
  const words = useWords(chooseWords)
  const told = isError ? words.failed : isFetching ? words.loading : words.shown(count, total)
  return (
    <div className={css.chooseFind}>
      <label>
        <span className="vh">{words.find}</span>
        <input
          className={css.chooseField}
          type="search"
          placeholder={words.find}
          value={asked}
          onChange={(event) => setAsked(event.target.value)}
        />
      </label>
      <output className={css.chooseNote}>
        {total === 0 ? words.noOther : count === 0 && !isFetching ? words.noMatch : told}
      </output>
    </div>
  )
}
