import { comparisonWords } from '#texts/comparison/comparison.ts'
import { carried } from '../../../news/comparison/ledgers.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Choice } from '../../ui/shapes/choice.tsx'
import * as pickCss from '../../ui/shapes/pick.module.css?names'
import { Siglum } from '../../ui/signs/siglum.tsx'
import type { countChoices } from '../model/rows/filter-rows.ts'
import { type Show, shows, toggled } from '../model/view-state.ts'
import { useCompared } from '../state/compared-context.ts'
import type { ChangeView, View } from '../state/use-view.ts'

interface FilterBarProps {
  view: View
  change: ChangeView
  counts: ReturnType<typeof countChoices>
}

/** What to show: one of five kinds of rows, and any of three features that rows must have; each with how much it would show. */
export function FilterBar({ view, change, counts }: FilterBarProps) {
  const words = useWords(comparisonWords)
  return (
    <fieldset className={pickCss.pick} aria-label={words.show}>
      {shows.map((show) => (
        <Choice key={show} on={view.show === show} count={counts.show[show]} choose={() => change({ show })}>
          <ShowLabel show={show} />
        </Choice>
      ))}
      <span className={pickCss.pickSep}>{words.with}</span>
      {carried.map((feature) => (
        <Choice
          key={feature}
          on={view.having.includes(feature)}
          count={counts.having[feature]}
          choose={() => change({ having: toggled(view.having, feature) })}
        >
          {words.having[feature]}
        </Choice>
      ))}
    </fieldset>
  )
}

function ShowLabel({ show }: { show: Show }) {
  const words = useWords(comparisonWords)
  const { names } = useCompared()
  if (show !== 'a' && show !== 'b') return words.showing[show]
  return (
    <>
      <span aria-hidden="true">
        {words.showing[show]} <Siglum side={show} small />
      </span>
      <span className="vh">{words.noMatchFor(names[show])}</span>
    </>
  )
}
