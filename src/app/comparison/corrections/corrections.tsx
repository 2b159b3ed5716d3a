import { correctionWords } from '#texts/comparison/corrections.ts'
import { directionOf } from '../../../language/which/direction.ts'
import type { Correction } from '../../../news/comparison/comparison.ts'
import { type Side, sides } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Relation } from '../../ui/signs/relation.tsx'
import { Siglum } from '../../ui/signs/siglum.tsx'
import * as ledgerCss from '../ledgers/ledger.module.css?names'
import { copied } from '../model/copied.ts'
import { sentenceLang } from '../model/sentence-lang.ts'
import { Where } from '../rows/where.tsx'
import { useCompared } from '../state/compared-context.ts'
import * as css from './corrections.module.css?names'
import { latestCorrections } from './latest-corrections.ts'
import { LostCorrections } from './lost-corrections.tsx'
import { Told, Undo } from './row-corrections.tsx'

/** Everything that editor and reader have stated of these two reports, beside what had been found. */
export function Corrections() {
  const words = useWords(correctionWords)
  const { comparison } = useCompared()
  const corrections = latestCorrections(comparison)
  const readers = corrections.some(({ by }) => by === 'reader')
  return (
    <section className={css.corrections} id="corrections" aria-labelledby="corrections-title">
      <h2 className={ledgerCss.ledgerTitle} id="corrections-title">
        {words.title}
      </h2>
      {corrections.length > 0 && <p className={css.correctionsNote}>{words.explained}</p>}
      <ol>
        {corrections.map((correction) => (
          <Stated key={`${correction.a} ${correction.b}`} correction={correction} />
        ))}
      </ol>
      <LostCorrections saved={readers} />
    </section>
  )
}

/** Two sentences, joined by a sign as stated, or by one that is struck: never the text. */
function Stated({ correction }: { correction: Correction }) {
  const { relation, found } = correction
  const sign = relation ?? found?.strength ?? 'none'
  return (
    <li className={`${css.correctionsOne}${relation === null ? ` ${css.correctionsOneRefused}` : ''}`}>
      <div className={css.correctionsSign}>
        {relation === null ? (
          <s>
            <Relation of={sign} whole />
          </s>
        ) : (
          <Relation of={sign} whole />
        )}
      </div>
      {sides.map((side) => (
        <Sentence key={side} side={side} sentence={correction[side]} />
      ))}
      <p className={css.corrected}>
        <Told correction={correction} />
        <Undo group={[correction]} />
      </p>
    </li>
  )
}

function Sentence({ side, sentence }: { side: Side; sentence: number }) {
  const report = useCompared().reports[side]
  return (
    <div>
      <span className={css.correctionsPlace}>
        <Siglum side={side} small />
        <Where side={side} sentence={sentence} />
      </span>
      <p
        className={css.correctionsText}
        data-side={side}
        {...copied(side, report, sentence)}
        lang={sentenceLang(report, sentence)}
        dir={directionOf(sentenceLang(report, sentence))}
      >
        {report.sentences[sentence]?.text}
      </p>
    </div>
  )
}
