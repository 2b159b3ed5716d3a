import { useState } from 'react'
import { correctionWords } from '#texts/comparison/corrections.ts'
import { evidenceWords } from '#texts/comparison/evidence.ts'
import type { Link, Strength } from '../../../news/comparison/comparison.ts'
import { isSameFact, isStated } from '../../../news/comparison/strengths.ts'
import { correctors } from '../../../news/readers/correctors.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import { sameWords } from '../model/differences.ts'
import { useCompared } from '../state/compared-context.ts'
import * as css from './why.module.css?names'
import './why.module.css'

/** The evidence of a match, and in plain words what it is taken for. */
export function Why({ links, strength }: WhyProps) {
  const words = useWords(evidenceWords)
  const [open, setOpen] = useState(false)
  return (
    <details className={css.matchWhy} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{isSameFact(strength) ? words.why : words.whyRelated}</summary>
      {open && <Evidence links={links} strength={strength} />}
    </details>
  )
}

interface WhyProps {
  links: readonly Link[]
  strength: Strength
}

function Evidence({ links, strength }: WhyProps) {
  const words = useWords(evidenceWords)
  const corrections = useWords(correctionWords)
  const evidence = useEvidence(links)
  return (
    <>
      {evidence.length > 0 && (
        <dl className={css.matchWhyTies}>
          {evidence.map(({ kind, pairs }) => (
            <div key={kind}>
              <dt>{words.tie[kind]}</dt>
              <dd>{pairs}</dd>
            </div>
          ))}
        </dl>
      )}
      {links.some(({ by }) => by === 'meaning') && <p>{words.byMeaning}</p>}
      {links.some(({ by, ties }) => by === 'words' && ties.length === 0) && <p>{words.noTies}</p>}
      {correctors.map(
        (by) => links.some((link) => link.by === by) && <p key={by}>{corrections.stated[by]}</p>,
      )}
      {!links.every(isStated) && <p>{words.judged[strength]}</p>}
    </>
  )
}

/** Ties by kind, the weightiest first, each in the words of both sides: `signed` or `signing / signed`. */
function useEvidence(links: readonly Link[]) {
  const { reports } = useCompared()
  const { list } = useFormats()
  const byKind = new Map<Link['ties'][number]['kind'], Set<string>>()
  const ties = links.flatMap((link) => link.ties.map((tie) => ({ link, tie })))
  for (const { link, tie } of ties.toSorted((one, two) => two.tie.weight - one.tie.weight)) {
    const a = reports.a.sentences[link.a]?.text.slice(...tie.a) ?? ''
    const b = reports.b.sentences[link.b]?.text.slice(...tie.b) ?? ''
    const pair = sameWords(a, b, { capitals: false }) ? a : `${a} / ${b}`
    byKind.set(tie.kind, (byKind.get(tie.kind) ?? new Set<string>()).add(pair))
  }
  return Array.from(byKind, ([kind, pairs]) => ({ kind, pairs: list([...pairs]) }))
}
