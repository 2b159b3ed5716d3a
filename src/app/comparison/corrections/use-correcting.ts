import { useCallback } from 'react'
import { correctionWords } from '#texts/comparison/corrections.ts'
import type { Link, Statement, Strength } from '../../../news/comparison/comparison.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useCompared } from '../state/compared-context.ts'
import { latestCorrections } from './latest-corrections.ts'

type Sentences = Pick<Statement, 'a' | 'b'>

/** The sentences of which the reader has just stated something: their Undo takes the focus when it is shown. */
let awaited: string | null = null
const nameOf = ({ a, b }: Sentences) => `${a} ${b}`

/** Whether something was just stated of one of these; true once. */
export function wereJustStated(pairs: readonly Sentences[]): boolean {
  if (!pairs.some((pair) => nameOf(pair) === awaited)) return false
  awaited = null
  return true
}

/** Stating what two sentences have to do with each other, and taking it back. The page is drawn anew with what is kept. */
export function useCorrecting() {
  const words = useWords(correctionWords)
  const { comparison, reports, say } = useCompared()
  const keep = useCallback(
    (
      told: string,
      { state = [], takeBack = [] }: { state?: Statement[]; takeBack?: readonly Sentences[] },
    ) => {
      const [first] = state
      awaited = first ? nameOf(first) : null
      const work = async () => {
        const { stateLinks, takeBackLinks } = await import('../../device/corrections/change-corrections.ts')
        if (takeBack.length > 0) await takeBackLinks(reports, takeBack)
        if (state.length > 0) await stateLinks(reports, state)
      }
      work().then(
        () => say(told),
        () => say(words.notKept),
      )
    },
    [reports, say, words],
  )
  const undo = useCallback(
    (pairs: readonly Sentences[]) => keep(words.toldUndone, { takeBack: pairs }),
    [keep, words],
  )
  const refuse = useCallback(
    (links: readonly Link[]) => {
      const corrections = latestCorrections(comparison)
      // What the reader alone has tied is taken back: nothing is left to be refused.
      const isReaders = (link: Link) =>
        corrections.some(
          ({ a, b, by, found }) => by === 'reader' && found === null && a === link.a && b === link.b,
        )
      const refused = links.filter((link) => !isReaders(link))
      keep(words.toldWrong, {
        state: refused.map(({ a, b }) => ({ a, b, relation: null })),
        takeBack: links.filter(isReaders),
      })
    },
    [comparison, keep, words],
  )
  const state = useCallback(
    (sentences: Sentences, relation: Strength) =>
      keep(words.toldSame, { state: [{ ...sentences, relation }] }),
    [keep, words],
  )
  return { refuse, state, undo }
}
