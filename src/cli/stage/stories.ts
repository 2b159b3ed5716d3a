import { annotateArticle } from '../../pipeline/annotate/annotate-article.ts'
import { groupStories } from '../../pipeline/group-stories/group-stories.ts'
import { plainArticle, plainTextSchema } from './plain-article.ts'
import { allStage } from './stage.ts'

/**
 * `{id, title, body, date}` … → `{id, story}`: texts with the same story tell of the same event; null for one that is
 * alone. The same text given twice is one report: both get its story, or the report's own id where it is in none.
 */
export const stories = allStage({
  input: plainTextSchema,
  // Numbered, because ids given twice, or as 1 and "1", must stay apart.
  prepare: (text, line) => ({
    id: text.id,
    report: annotateArticle(plainArticle({ ...text, id: `${text.id}#${line}` })),
  }),
  answerAll(texts) {
    const { reports, stories: grouped } = groupStories(texts.map(({ report }) => report)).value
    const storyOf = new Map(grouped.flatMap(({ id, articles }) => articles.map((article) => [article, id])))
    const byFile = new Map<string, string | null>()
    for (const { article } of reports) {
      const alone = article.files.length > 1 ? article.id : null
      for (const file of article.files) byFile.set(file, storyOf.get(article.id) ?? alone)
    }
    return texts.map(({ id, report }) => ({ id, story: byFile.get(report.article.id) ?? null }))
  },
})
