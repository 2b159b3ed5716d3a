import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { collate } from './src/plugin/collate.ts'
import { licences } from './src/plugin/licences.ts'
import { plainRoot } from './src/plugin/plain-root.ts'
import { precompress } from './src/plugin/precompress.ts'
import { prerender } from './src/plugin/prerender.ts'
import { productionRouter } from './src/plugin/production-router.ts'
import { readOnlyQueries } from './src/plugin/read-only-queries.ts'
import { wholeBuild } from './src/plugin/whole-build.ts'

const comparisonCore = /src\/app\/(comparison\/(model|state|rows)\/|words\/comparison)/

const notices = licences()

export default defineConfig({
  plugins: [
    plainRoot(),
    react(),
    productionRouter(),
    readOnlyQueries(),
    collate({ seeds: process.env.COLLATE_SEEDS ?? 'seeds' }),
    prerender(),
    notices.inSite,
    precompress(),
    wholeBuild(),
  ],
  worker: { plugins: () => [notices.inWorker()] },
  build: {
    target: 'es2022',
    manifest: true,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What several late parts of the comparison share is one chunk with the page, not one for each set of sharers.
          groups: [
            {
              name: 'compared',
              test: comparisonCore,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/*.test.ts',
            'tests/{news,text,pipeline,plugin,commands,publishing,prerender,offline}/**/*.test.ts',
          ],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: ['tests/app/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Real time passes in a browser: on a machine at its limit a test gets another try, and the report says so.
          retry: 2,
        },
      },
    ],
  },
})
