import { at } from '../../news/at.ts'
import { carried } from '../../news/comparison/ledgers.ts'
import { Choice } from '../ui/shapes/choice.tsx'
import * as pickCss from '../ui/shapes/pick.module.css?names'
import type { countChoices } from './fact-rows.ts'
import * as css from './matrix.module.css?names'
import { useStory } from './story-context.ts'
import { shows } from './view-state.ts'
import '../ui/shapes/pick.module.css'

/** Which facts to show, in what order and at what length; each choice with how much it would show. */
export function FactBar({ counts }: { counts: ReturnType<typeof countChoices> }) {
  const { names, columns, words, view, change } = useStory()
  return (
    <div className={css.matrixBar}>
      <fieldset className={pickCss.pick} aria-label={words.show}>
        {shows.map((show) => (
          <span key={show} className={css.matrixChoice}>
            {show === 'all' && <span className={pickCss.pickSep}>{words.toldBy}</span>}
            <Choice on={view.show === show} count={counts.show[show]} choose={() => change({ show })}>
              {show === 'any' ? words.every : words.showing[show]}
            </Choice>
          </span>
        ))}
        <span className={pickCss.pickSep}>{words.with}</span>
        {carried.map((one) => (
          <Choice
            key={one}
            on={view.having.includes(one)}
            count={counts.having[one]}
            choose={() => change({ having: carried.filter((x) => (x === one) !== view.having.includes(x)) })}
          >
            {words.carrying[one]}
          </Choice>
        ))}
      </fieldset>
      <select
        className={css.matrixOrder}
        aria-label={words.order}
        value={view.order ?? ''}
        onChange={({ target }) => change({ order: target.value === '' ? null : Number(target.value) })}
      >
        <option value="">{words.byReach}</option>
        {columns.map((place) => (
          <option key={place} value={place}>
            {words.inOrderOf(at(names, place))}
          </option>
        ))}
      </select>
      <button
        type="button"
        className={`${pickCss.pickOption} ${css.matrixCut}`}
        aria-pressed={view.cut}
        onClick={() => change({ cut: !view.cut })}
      >
        <span className={pickCss.pickLabel}>{words.cut}</span>
      </button>
    </div>
  )
}
