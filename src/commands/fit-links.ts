import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fitContext } from './links/fit-context.ts'
import { fitPair } from './links/fit-pair.ts'
import { wordRarity } from './links/word-rarity.ts'

/**
 * Fits what the alignment knows, from a folder of labelled data, and writes it beside the code that reads it:
 * `npm run fit-links -- <folder> rarity|pair|context`, in that order, since each reads what the one before it wrote.
 */
const [folder, step] = process.argv.slice(2)
const comparisons = new URL('../pipeline/comparisons/', import.meta.url)
const weightsFile = new URL('link-weights.json', comparisons)

if (!folder) throw new Error('usage: fit-links <folder> rarity|pair|context')
if (step === 'rarity') {
  const sentences = [
    ...readLines<{ a: string; b: string }>('sentence-pairs.train.jsonl').flatMap(({ a, b }) => [a, b]),
    ...readLines<{ body: string }>('event-clusters.train.jsonl').flatMap(({ body }) => body.split('\n')),
    ...readLines<{ rawText: string }>('article-extraction.train.jsonl').flatMap(({ rawText }) =>
      longLines(rawText),
    ),
  ]
  write(new URL('../text/data/word-rarity.json', import.meta.url), wordRarity([...new Set(sentences)]))
} else {
  const weights = JSON.parse(readFileSync(weightsFile, 'utf8')) as Record<string, unknown>
  const fitted =
    step === 'pair'
      ? fitPair(readLines('sentence-pairs.train.jsonl'), readLines('event-clusters.train.jsonl'))
      : fitContext(readLines('doc-pair-alignment.dev.jsonl'))
  console.log(fitted)
  write(weightsFile, { ...weights, [step ?? '']: fitted })
}

/** Lines of a dump that are long enough to be running text. */
function longLines(text: string): string[] {
  return text.split('\n').filter((line) => line.split(' ').length >= 12)
}

function readLines<T>(file: string): T[] {
  const text = readFileSync(join(folder ?? '', file), 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

function write(target: URL, value: unknown): void {
  writeFileSync(target, `${JSON.stringify(value, null, 2)}\n`)
}
