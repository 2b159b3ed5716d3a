import { Siglum } from '../../shared/siglum.tsx'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import type { countChoices } from '../model/filter-rows.ts'
import { features, type Show, shows, toggled } from '../model/view-state.ts'
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
    <fieldset className="pick" aria-label={words.show}>
      {shows.map((show) => (
        <Choice key={show} on={view.show === show} count={counts.show[show]} choose={() => change({ show })}>
          <ShowLabel show={show} />
        </Choice>
      ))}
      <span className="pick__sep">{words.with}</span>
      {features.map((feature) => (
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

interface ChoiceProps {
  on: boolean
  count: number
  choose: () => void
  children: React.ReactNode
}

function Choice({ on, count, choose, children }: ChoiceProps) {
  return (
    <button type="button" className="pick__option" aria-pressed={on} onClick={choose}>
      <span className="pick__label">{children}</span> <span className="pick__count">{count}</span>
    </button>
  )
}
