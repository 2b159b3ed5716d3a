import { existsSync, writeFileSync } from 'node:fs'
import { type LineModel, places } from '../../pipeline/parse-article/body/line-model.ts'
import { headlineRules } from '../../pipeline/parse-article/head/headline-rules.ts'
import { f1OfMeans, overlapOfShingles } from '../quality/articles/shingles.ts'
import { fitChain, type LabelledPage } from './lines/fit-chain.ts'
import { choiceOf, choosesRight, fitHeadlines } from './lines/fit-headlines.ts'
import { pageOf, textOf } from './lines/page-of.ts'
import { headless, readCases, readLabelled, readTitled } from './lines/read-labelled.ts'

/**
 * Fits what a line says of where it stands (`src/pipeline/parse-article/body/line-weights.json`), then what tells a headline
 * (`headline-weights.json`), to labelled pages and to the golden cases: `npm run fit-lines -- <folder of labelled data> places`, then
 * `… headlines`. With `--left-out` nothing is written: each site is read by a model that was fitted to the other sites' pages, and
 * what came of it is printed, after each part for the pages read so far.
 */
const [folder = '', step = '', option = ''] = process.argv.slice(2)
const parsing = new URL('../../pipeline/parse-article/', import.meta.url)
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
    page.headline && page.source !== headless ? [{ ...page, headline: page.headline }] : [],
  )
  const choices = [...labelled.filter(({ page }) => !page), ...readTitled(folder)].flatMap(
    (page) => choiceOf(page) ?? [],
  )
  if (!isLeftOut) {
    const weights = fitHeadlines(choices)
    const named = Object.fromEntries(headlineRules.map(({ name }, at) => [name, weights[at]]))
    writeFileSync(new URL('head/headline-weights.json', parsing), `${JSON.stringify(named, null, 2)}\n`)
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

function nearText({ features, states, mayBeBelow, weight }: LabelledPage): LabelledPage {
  const text = places.indexOf('text')
  const from = Math.max(0, states.indexOf(text) - farthest.above)
  const to = states.lastIndexOf(text) + farthest.below
  return {
    features: features.slice(from, to),
    states: states.slice(from, to),
    mayBeBelow: mayBeBelow.slice(from, to),
    weight,
  }
}

function writeModel(model: LineModel): void {
  const weights = Object.entries(model.weights).map(
    ([name, values]) => `    ${JSON.stringify(name)}: ${JSON.stringify(values)}`,
  )
  writeFileSync(
    new URL('body/line-weights.json', parsing),
    `{\n  "moves": ${JSON.stringify(model.moves)},\n  "start": ${JSON.stringify(model.start)},\n  "weights": {\n${weights.join(',\n')}\n  }\n}\n`,
  )
}

function measureLeftOut(pages: readonly ReturnType<typeof pageOf>[]): void {
  const read: { source: string; overlap: ReturnType<typeof overlapOfShingles> }[] = []
  for (let part = 0; part < parts; part++) {
    const model = modelOf(pages.filter(({ dump }) => partOf(dump.site) !== part))
    for (const page of pages.filter(({ dump }) => partOf(dump.site) === part))
      read.push({
        source: page.dump.source,
        overlap: overlapOfShingles(textOf(page, model), page.dump.gold),
      })
    console.log(`${part + 1} of ${parts} parts`)
    for (const source of new Set(read.map((page) => page.source))) {
      const overlaps = read.filter((page) => page.source === source).map(({ overlap }) => overlap)
      console.log(source, overlaps.length, 'pages, F1 left out', f1OfMeans(overlaps).toFixed(3))
    }
  }
}
