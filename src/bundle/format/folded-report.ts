import type { ReportFile } from './bundle.ts'

/**
 * A report's file with each text once: a sentence is a stretch of its block, and a block as a rule what its line says. Such a
 * text is left empty, which none is otherwise. Of topics that it only speaks of in passing the words stay, all of them as one topic
 * without a name: they are most of what was found, and only where they stand is asked for again.
 */
export function foldReport(file: ReportFile): ReportFile {
  const { article, sentences } = file
  return {
    ...file,
    topics: foldTopics(file.topics),
    article: { ...article, body: article.body.map((block) => emptied(block, lineText(file, block.lines))) },
    sentences: sentences.map((sentence) => emptied(sentence, sentenceText(file, sentence))),
  }
}

function foldTopics(topics: ReportFile['topics']): ReportFile['topics'] {
  const named = new Set(topics.flatMap(({ shown, code, ancestors }) => (shown ? [code, ...ancestors] : [])))
  const kept = topics.filter(({ code }) => named.has(code))
  const known = new Map(
    topics
      .filter(({ code }) => !named.has(code))
      .flatMap(({ evidence }) => evidence.flatMap(({ spans }) => spans))
      .map((span) => [`${span.sentence} ${span.start} ${span.end}`, span]),
  )
  if (known.size === 0) return kept
  const evidence = [{ term: '', weight: 0, spans: [...known.values()] }]
  const names = { code: '', label: '', top: '', ancestors: [] }
  return [...kept, { ...names, score: 0, shown: false, impliedBy: null, evidence }]
}

/** The file with its texts in their places again; anything else than a folded file comes back as something to refuse. */
export function unfoldReport(folded: ReportFile): ReportFile {
  const { article } = folded
  const body = article.body.map((block) => filled(block, lineText(folded, block.lines)))
  const file = { ...folded, article: { ...article, body } }
  return { ...file, sentences: folded.sentences.map((one) => filled(one, sentenceText(file, one))) }
}

const emptied = <T extends { text: string }>(one: T, known: string): T =>
  one.text === known ? { ...one, text: '' } : one
const filled = <T extends { text: string }>(one: T, known: string): T =>
  one.text === '' ? { ...one, text: known } : one

/** What these lines (by number) say together. */
const lineText = ({ article }: ReportFile, lines: number[]): string =>
  lines
    .map((line) => article.lines[line - 1]?.text ?? '')
    .join(' ')
    .trim()

function sentenceText({ article }: ReportFile, sentence: ReportFile['sentences'][number]): string {
  const { unit, block, start, end } = sentence
  if (unit === 'headline') return article.headline.text.slice(start, end)
  if (unit === 'standfirst') return article.standfirst?.text.slice(start, end) ?? ''
  return article.body[block ?? -1]?.text.slice(start, end) ?? ''
}
