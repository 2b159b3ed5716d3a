import * as toolCss from '../../ui/shapes/tool.module.css?names'
import * as css from './beside.module.css?names'
import { useBesideWords } from './use-beside-words.ts'

/** What the marks beside the text mean, where there is no room to say it in each. */
export function MarksKey() {
  const { words } = useBesideWords()
  return <p className={css.besideKey}>{words.key}</p>
}

/** Opens the choice of reports, where that has no place beside the text. */
export function ChooseButton() {
  const { beside, words } = useBesideWords()
  return (
    <button
      type="button"
      className={`${toolCss.tool} ${css.toolBeside}`}
      popoverTarget="beside"
      aria-label={words.toolFor(beside.chosen.length)}
    >
      {words.tool} <span>{beside.chosen.length}</span>
    </button>
  )
}
