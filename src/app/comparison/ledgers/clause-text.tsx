import { directionOf } from '../../../text/direction.ts'
import type { LedgerEntry } from './ledger-entries.ts'

/** A mention in the text's own words around it; where the sentence goes on, dots say so. */
export function ClauseText({ entry: { clause, lang } }: { entry: Pick<LedgerEntry, 'clause' | 'lang'> }) {
  const { before, mention, after, cut } = clause
  return (
    <q className="clause" lang={lang} dir={directionOf(lang)}>
      {cut.before && '… '}
      {before}
      <b className="clause__mention">{mention}</b>
      {after}
      {cut.after && ' …'}
    </q>
  )
}
