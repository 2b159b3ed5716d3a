/** A document of `event-clusters.train.jsonl`, as far as it is read. */
export interface ClusteredDocument {
  body: string
  cluster: string
  topic: string
}

export interface LabelledPair {
  a: string
  b: string
  same: boolean
}

const shortestLead = 7
const mostOfAKind = 50

/**
 * Pairs for events that look alike, made from documents whose clusters are known: the leads of two reports of one event
 * tell the same; the leads of two look-alike events do not; nor, as a rule, does a lead and a late sentence of another
 * report. Noisy, but of many more events than labelled pairs have. The choice is by an own even spread, not by chance.
 */
export function leadPairs(documents: ClusteredDocument[]): LabelledPair[] {
  const topics = new Set(documents.map(({ topic }) => topic))
  return [...topics].flatMap((topic) => {
    const read = documents
      .filter((document) => document.topic === topic)
      .map(({ body, cluster }) => ({ cluster, sentences: fullSentences(body) }))
    const pairs = read.flatMap((a, i) => read.slice(i + 1).map((b) => ({ a, b })))
    const leads = pairs.map(({ a, b }) => ({
      a: a.sentences[0] ?? '',
      b: b.sentences[0] ?? '',
      same: a.cluster === b.cluster,
    }))
    const late = pairs
      .filter(({ a, b }) => a.cluster === b.cluster && b.sentences.length > 3)
      .map(({ a, b }) => ({ a: a.sentences[0] ?? '', b: b.sentences.at(-1) ?? '', same: false }))
    return [leads.filter((p) => p.same), leads.filter((p) => !p.same), late].flatMap((kind) =>
      spread(kind.filter(({ a, b }) => a !== '' && b !== '' && a !== b)),
    )
  })
}

function fullSentences(body: string): string[] {
  return body
    .split('\n')
    .filter((line) => line.split(' ').length >= shortestLead && !/GMT|updated|^\d/i.test(line))
}

/** At most so many, evenly from the whole list. */
function spread<T>(list: T[]): T[] {
  const step = Math.max(1, list.length / mostOfAKind)
  return Array.from({ length: Math.min(list.length, mostOfAKind) }, (_, i) => list[Math.floor(i * step)] as T)
}
