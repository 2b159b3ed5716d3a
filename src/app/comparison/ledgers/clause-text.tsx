import type { Clause } from './clause-around.ts'

/** A mention in the text's own words around it; where the sentence goes on, dots say so. */
export function ClauseText({ clause }: { clause: Clause }) {
  const { before, mention, after, cut } = clause
  return (
    <q className="clause">
      {cut.before && '… '}
      {before}
      <b className="clause__mention">{mention}</b>
      {after}
      {cut.after && ' …'}
    </q>
  )
}
