import { defineConfig } from 'vite'
import { openWorkers, workersWanted } from './src/pipeline/workers/open-workers.ts'
import { appPlugins } from './src/site/vite-plugin/app-plugins.ts'
import { collate } from './src/site/vite-plugin/collate.ts'
import { languageFrom } from './src/site/vite-plugin/interface-language.ts'
import { keptApp } from './src/site/vite-plugin/kept-app.ts'
import { licences } from './src/site/vite-plugin/licences.ts'
import { precompress } from './src/site/vite-plugin/precompress.ts'
import { prerender } from './src/site/vite-plugin/prerender.ts'
import { wholeBuild } from './src/site/vite-plugin/whole-build.ts'
import { bundleWorker } from './src/site/workers/bundle-worker.ts'

const comparisonCore =
  /src\/app\/(comparison\/(acts|bar\/column|choose\/change-side|model|overview|pins|rows|state)[/.-]|i18n\/[a-z-]+\/comparison\/comparison)/

const ownPages =
  /src\/(?:app\/device\/(?:stages\/|own\/(?!follow\/follow|change\/take-dropped|exchange\/)|corrections\/(?!pair-corrections))|news\/report\/find-quoted|language\/content-hash)|node_modules\/idb\//

/** What a reader may state of two sentences, and what was stated: one file for all that shows it. */
const corrections = /src\/(app\/comparison\/corrections\/(?!late-)[a-z-]+\.tsx?|news\/readers\/correctors)/

/** Highlights and notes: all at once, for those who have or make some. */
const notes = /src\/(?:app\/device\/notes\/(?!attend|kept\/holds)|news\/report\/(?:report-text|text-anchor))/

/** What late parts of a report share with its page. */
const reading = /src\/app\/(?:reading\/(?:clean-places|reading-context)|i18n\/[a-z-]+\/reading\/reading)\.ts/

/** Small pieces of several pages: one file instead of a dozen, each with a request and a header of its own. */
const shared =
  /src\/(news\/(?:[a-z]+\/)?(at|sides|strengths|ledgers|is-compared|pair-key|mirror-comparison|number-pairs)|language\/which|bundle\/read\/(queries|fetch-json)|bundle\/format\/file-table|app\/i18n\/[a-z-]+\/comparison\/relations|app\/ui\/(text\/cut-text|signs\/(stated-by|relation)))|react-query\/build\/modern|query-core\/build\/modern\/queryObserver/

const language = languageFrom(process.env)
const notices = licences()
const workers = openWorkers(workersWanted(), bundleWorker)
const pages = prerender(workers)

export default defineConfig({
  plugins: [
    ...appPlugins(language),
    keptApp(),
    collate({ seeds: process.env.COLLATE_SEEDS ?? 'seeds', language, workers }),
    pages.written,
    notices.inSite,
    precompress(),
    pages.noted,
    wholeBuild(),
  ],
  worker: { plugins: () => [notices.inWorker()] },
  build: {
    target: 'es2022',
    manifest: true,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // A class is a constant of its style sheet: it is written where it is used.
      optimization: { inlineConst: { mode: 'all', pass: 1 } },
      output: {
        codeSplitting: {
          // What several late parts of the comparison share is one chunk with the page, not one for each set of sharers.
          groups: [
            { name: 'pages', test: shared, minShareCount: 3, includeDependenciesRecursively: false },
            {
              name: 'compared',
              test: comparisonCore,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
            { name: 'read', test: reading, minShareCount: 2, includeDependenciesRecursively: false },
            { name: 'notes', test: notes, includeDependenciesRecursively: false },
            // What an address means, for every page whose address has an id.
            {
              name: 'addressed',
              test: /src\/(?:bundle\/read\/find-report|app\/shell\/lead-on)/,
              includeDependenciesRecursively: false,
            },
            // All that handles the reader's own pages comes at once, for those who have some; the start names one file, not ten.
            {
              name: 'own',
              test: ownPages,
              includeDependenciesRecursively: false,
            },
            { name: 'corrections', test: corrections, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
})
