import { Link } from 'react-router'
import { relationWords } from '#texts/comparison/relations.ts'
import { at } from '../../../news/at.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { Relation } from '../../ui/signs/relation.tsx'
import { type FactRow, relationName, signOf } from '../fact-rows.ts'
import { Letter } from '../letter.tsx'
import * as css from '../matrix.module.css?names'
import { useStory } from '../story-context.ts'
import { CopyQuotation } from './copy-quotation.tsx'

interface WordingsProps {
  row: FactRow
  /** The one report whose wording is open; null: all of them. */
  report: number | null
}

/** How each report words a fact, or one alone. */
export function Wordings({ row, report }: WordingsProps) {
  const { story, names, columns, words, change } = useStory()
  const relations = useWords(relationWords)
  return (
    <tr id={`fact-${row.number}-more`}>
      <td className={css.factMoreCell} colSpan={columns.length + 1}>
        <ul aria-label={words.wordings}>
          {row.cells.map((cell, place) => {
            const of = story.reports[place]
            if (!of || !cell || (report !== null && report !== place)) return null
            return cell.wordings.map(([, sentence, strength]) => {
              const told = of.sentences[sentence]
              const isShown = row.shown[0] === place && row.shown[1] === sentence
              const relation = signOf(strength)
              return (
                told && (
                  <li key={`${of.id} ${sentence}`} className={css.wording}>
                    <p className={css.wordingFrom}>
                      <Letter of={place} small /> <b>{names[place]}</b>{' '}
                      <Link to={paths.article(of, `s${told.at}`)}>
                        <span className="vh">{words.place(at(names, place), told.paragraph)}</span>
                        <span aria-hidden="true">{words.mark(told.paragraph)}</span>
                      </Link>{' '}
                      <Relation
                        of={relation}
                        name={
                          isShown
                            ? row.shown === row.fullest
                              ? words.fullest
                              : words.shownAbove
                            : relationName(strength, relations)
                        }
                      />
                    </p>
                    <div>
                      <p className={css.wordingText} lang={of.language ?? undefined}>
                        {told.text}
                      </p>
                      <CopyQuotation of={of} told={told} name={names[place] ?? ''} />
                    </div>
                  </li>
                )
              )
            })
          })}
        </ul>
        {report !== null && (
          <button
            type="button"
            className={`${buttonCss.link} ${css.factMoreRest}`}
            onClick={() => change({ open: { fact: row.number, report: null } })}
          >
            {words.allOfRow}
          </button>
        )}
      </td>
    </tr>
  )
}
