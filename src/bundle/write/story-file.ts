import { isCompared } from '../../news/comparison/is-compared.ts'
import { type Carried, carried, ledgerTables, mentionsIn } from '../../news/comparison/ledgers.ts'
import { type Boards, noBoards } from '../../news/event/fact.ts'
import type { Story } from '../../news/event/story.ts'
import type { MentionKind } from '../../news/report/mention.ts'
import type { Report } from '../../news/report/report.ts'
import type { StoryFile, StoryReport } from '../format/story-file.ts'
import { articleCard } from './article-card.ts'

const carriedBy = new Map(
  carried.flatMap((table) =>
    ledgerTables[table].map((ledger): [MentionKind, Carried] => [mentionsIn[ledger], table]),
  ),
)

/** What was found in a story: see `factsOfStories`. */
export interface FoundInStory {
  facts: StoryFile['facts']
  apart: number[][]
  boards?: Boards
  corrected?: [a: number, b: number, statements: number][]
}

/** The file of a story: its reports' compared text once, and which sentences of it tell one fact. */
export function storyFile(
  { id, articles, editor }: Story,
  reports: ReadonlyMap<string, Report>,
  { facts, apart, boards = noBoards(), corrected = [] }: FoundInStory,
): StoryFile {
  const listed = articles.flatMap((article) => reports.get(article) ?? [])
  return {
    id,
    ...(editor && { editor }),
    reports: listed.map((report, place) => storyReport(report, apart[place] ?? [])),
    facts,
    boards,
    ...(corrected.length > 0 && { corrected }),
  }
}

function storyReport(report: Report, apart: number[]): StoryReport {
  const { language, headline, byline, agency, publisher, published, words, id } = articleCard(report)
  const carries = report.sentences.map(() => new Set<Carried>())
  for (const { kind, spans } of report.mentions) {
    const what = carriedBy.get(kind)
    if (what) for (const { sentence } of spans) carries[sentence]?.add(what)
  }
  return {
    ...{ id, language, headline, byline, agency, publisher, published, words, apart },
    url: report.article.url,
    sentences: report.sentences.flatMap((sentence, at) => {
      if (!isCompared(sentence)) return []
      const { paragraph, text } = sentence
      return [{ at, paragraph, text, carries: carried.filter((one) => carries[at]?.has(one)) }]
    }),
  }
}
