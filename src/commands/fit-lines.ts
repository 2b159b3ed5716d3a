import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { PageEvidence } from '../news/page-evidence.ts'
import { type LineModel, places } from '../pipeline/articles/body/line-model.ts'
import { headlineRules } from '../pipeline/articles/headline-rules.ts'
import { readPage } from '../pipeline/pages/read-page.ts'
import { fitChain, type LabelledPage } from './lines/fit-chain.ts'
import { choiceOf, choosesRight, fitHeadlines, type TitledPage } from './lines/fit-headlines.ts'
import { type Dump, pageOf, textOf } from './lines/page-of.ts'
import { readItems } from './quality/read-items.ts'
import { f1OfMeans, overlapOfShingles } from './quality/shingles.ts'

/**
 * Fits what a line says of where it stands (`src/pipeline/articles/body/line-weights.json`), then what tells a headline
 * (`headline-weights.json`), to labelled pages and to the golden cases: `npm run fit-lines -- <folder of labelled data> places`, then
 * `… headlines`. With `--left-out` nothing is written: each site is read by a model that was fitted to the other sites' pages, and
 * what came of it is printed.
 */
const [folder = '', step = '', option = ''] = process.argv.slice(2)
const articles = new URL('../pipeline/articles/', import.meta.url)
const parts = 5
/** Menus and feet of a page may be long, and say the same all along. */
const farthest = { above: 120, below: 60 }
const steps = { places: fitPlaces, headlines: fitTitles }

if (!existsSync(folder) || !Object.hasOwn(steps, step) || !['', '--left-out'].includes(option)) {
  console.error(
    `Usage: npm run fit-lines -- <folder of labelled data> ${Object.keys(steps).join('|')} [--left-out]`,
  )
  process.exitCode = 2
} else steps[step as keyof typeof steps](option === '--left-out')

function fitPlaces(isLeftOut: boolean): void {
  const pages = [...readLabelled(folder), ...readCases('tests/cases')].map(pageOf)
  if (isLeftOut) measureLeftOut(pages)
  else writeModel(modelOf(pages))
}

function fitTitles(isLeftOut: boolean): void {
  const labelled = readLabelled(folder).flatMap((page) =>
    page.headline ? [{ ...page, headline: page.headline }] : [],
  )
  const choices = [...labelled.filter(({ page }) => !page), ...readTitled(folder)].flatMap(
    (page) => choiceOf(page) ?? [],
  )
  if (!isLeftOut) {
    const weights = fitHeadlines(choices)
    const named = Object.fromEntries(headlineRules.map(({ name }, at) => [name, weights[at]]))
    writeFileSync(new URL('headline-weights.json', articles), `${JSON.stringify(named, null, 2)}\n`)
    return
  }
  const right = Array.from({ length: parts }, (_, part) => {
    const weights = fitHeadlines(choices.filter(({ site }) => partOf(site) !== part))
    return choices
      .filter(({ site }) => partOf(site) === part)
      .map((choice) => ({ source: choice.source, isRight: choosesRight(choice, weights) }))
  }).flat()
  for (const source of new Set(right.map((choice) => choice.source))) {
    const own = right.filter((choice) => choice.source === source)
    const share = own.filter(({ isRight }) => isRight).length / own.length
    console.log(source, own.length, 'pages, headlines right, sites left out', share.toFixed(3))
  }
}

function partOf(site: string): number {
  return [...site].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % parts
}

function modelOf(pages: readonly { labelled: LabelledPage }[]): LineModel {
  return fitChain(pages.map(({ labelled }) => nearText(labelled)))
}

function nearText({ features, states, weight }: LabelledPage): LabelledPage {
  const text = places.indexOf('text')
  const from = Math.max(0, states.indexOf(text) - farthest.above)
  const to = states.lastIndexOf(text) + farthest.below
  return { features: features.slice(from, to), states: states.slice(from, to), weight }
}

function writeModel(model: LineModel): void {
  const weights = Object.entries(model.weights).map(
    ([name, values]) => `    ${JSON.stringify(name)}: ${JSON.stringify(values)}`,
  )
  writeFileSync(
    new URL('body/line-weights.json', articles),
    `{\n  "moves": ${JSON.stringify(model.moves)},\n  "start": ${JSON.stringify(model.start)},\n  "weights": {\n${weights.join(',\n')}\n  }\n}\n`,
  )
}

function measureLeftOut(pages: readonly ReturnType<typeof pageOf>[]): void {
  const read = Array.from({ length: parts }, (_, part) => {
    const model = modelOf(pages.filter(({ dump }) => partOf(dump.site) !== part))
    return pages
      .filter(({ dump }) => partOf(dump.site) === part)
      .map((page) => ({
        source: page.dump.source,
        overlap: overlapOfShingles(textOf(page, model), page.dump.gold),
      }))
  }).flat()
  for (const source of new Set(read.map((page) => page.source))) {
    const overlaps = read.filter((page) => page.source === source).map(({ overlap }) => overlap)
    console.log(source, overlaps.length, 'pages, F1 left out', f1OfMeans(overlaps).toFixed(3))
  }
}

function readLabelled(from: string): Dump[] {
  const files = [
    'article-extraction-newer.dev.jsonl',
    'article-extraction.train.jsonl',
    'article-extraction.dev.jsonl',
  ]
  const pages = files.flatMap((file) => readItems(join(from, file)) as Labelled[])
  // The many pages of 2007 are alike: every second of them teaches as much.
  return pages
    .filter(({ source }, at) => source !== 'l3s-gn1' || at % 2 === 0)
    .flatMap((page) => {
      const dump = {
        source: page.source,
        site: page.site ?? page.id,
        text: page.rawText,
        gold: page.goldBody,
        headline: page.goldHeadline ?? null,
      }
      const html = join(from, 'html', `${page.id}.html.gz`)
      if (!existsSync(html)) return [dump]
      return [
        dump,
        { ...dump, source: `${page.source} html`, ...readPage(gunzipSync(readFileSync(html)).toString()) },
      ]
    })
}

/** Pages that state their headline. */
function readTitled(from: string): TitledPage[] {
  const pages = readItems(join(from, 'page-metadata.dev.jsonl')) as {
    site: string
    rawText: string
    gold: { title: string | null }
    inRawText: { title: boolean }
  }[]
  return pages.flatMap(({ site, rawText, gold, inRawText }) =>
    gold.title && inRawText.title
      ? [{ source: 'page-metadata', site, text: rawText, headline: gold.title }]
      : [],
  )
}

interface Labelled {
  id: string
  source: string
  site?: string
  rawText: string
  goldBody: string
  goldHeadline?: string | null
}

/** The golden cases of parsing: what is kept there as text was looked at by eye. */
function readCases(from: string): Dump[] {
  const names = readdirSync(from).filter((name) => name.startsWith('articles--'))
  return names.flatMap((name) => {
    const tagged = join(from, name, 'source.html')
    const seen: { text: string; page?: PageEvidence } = existsSync(tagged)
      ? readPage(readFileSync(tagged, 'utf8'))
      : { text: readFileSync(join(from, name, 'source.txt'), 'utf8') }
    const expected = JSON.parse(readFileSync(join(from, name, 'expected.json'), 'utf8')) as {
      lines?: string[]
    }
    const kept = (expected.lines ?? []).flatMap((line) => {
      const [, number] = /^(\d+) kept: (?:paragraph|subheading)/.exec(line) ?? []
      return number === undefined ? [] : [Number(number)]
    })
    const lines = seen.text.split('\n')
    const title = (expected.lines ?? []).find((line) => /^\d+ kept: headline/.test(line))
    const gold = kept.map((number) => lines[number - 1] ?? '').join('\n')
    return kept.length === 0
      ? []
      : [
          {
            source: 'cases',
            site: name,
            ...seen,
            gold,
            headline: title
              ? (lines[Number.parseInt(title, 10) - 1] ?? '').replace(/^\s*date \S+\s+/u, '')
              : null,
            kept: new Set(kept),
          },
        ]
  })
}
