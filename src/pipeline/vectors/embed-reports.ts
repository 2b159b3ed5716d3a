import { isCompared } from '../../news/comparison/is-compared.ts'
import type { Grouping } from '../../news/event/grouping.ts'
import { packVectors } from '../../news/report/packed-vectors.ts'
import type { Report } from '../../news/report/report.ts'
import type { VectorsOfReports } from '../../news/report/report-vectors.ts'
import { embedSentences, isEmbedded } from './embed-sentences.ts'
import { type EmbedTexts, modelName } from './embed-texts.ts'

/**
 * The vectors of every report that stands in a story and is in a language the model reads: no other is compared at build
 * time. Empty where no model is at hand.
 */
export async function embedReports(
  { reports, stories }: Grouping,
  embed: EmbedTexts,
): Promise<VectorsOfReports> {
  const told = new Set(stories.flatMap(({ articles }) => articles))
  const read = reports.filter(({ article }) => told.has(article.id) && isEmbedded(article.language))
  const embedded = await embedSentences(read.flatMap(comparedTexts), embed)
  if (embedded === null) return new Map()
  let next = 0
  return new Map(
    read.map(({ article: { id }, sentences }) => [
      id,
      {
        id,
        model: modelName,
        sentences: sentences.map((sentence) => {
          const of = isCompared(sentence) ? embedded[next++] : undefined
          return of ? packVectors([of.sentence, ...of.clauses]) : null
        }),
      },
    ]),
  )
}

const comparedTexts = ({ sentences }: Report) => sentences.filter(isCompared).map(({ text }) => text)
