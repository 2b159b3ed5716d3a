import { directionOf } from '../../../language/which/direction.ts'
import * as css from './ledger.module.css?names'
import type { LedgerEntry } from './ledger-entries.ts'

/** A mention in the text's own words around it; where the sentence goes on, dots say so. */
export function ClauseText({ entry: { clause, lang } }: { entry: Pick<LedgerEntry, 'clause' | 'lang'> }) {
  const { before, mention, after, cut } = clause
  return (
    <q className={css.clause} lang={lang} dir={directionOf(lang)}>
      {cut.before && '… '}
      {before}
      <b className={css.clauseMention}>{mention}</b>
      {after}
      {cut.after && ' …'}
    </q>
  )
}
