import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { appPlugins } from './src/site/vite-plugin/app-plugins.ts'
import { languageFrom } from './src/site/vite-plugin/interface-language.ts'

const cpus = availableParallelism()

/** Apart from that of the build, whose plugins bring all the stages: reading them takes longer than most tests. */
export default defineConfig({
  plugins: appPlugins(languageFrom(process.env)),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/*.test.ts',
            'tests/{news,language,topics,pipeline,bundle,site,cli,tools}/**/*.test.ts',
          ],
          environment: 'node',
          // None changes what others see: loading everything anew for each file took longer than most.
          isolate: false,
          // Costs are counted in processor time: on a busy machine a test may take long.
          testTimeout: 120_000,
          // Left to itself, vitest leaves one core idle.
          maxWorkers: cpus,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: ['tests/app/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts'],
          // A document is dear to make: the files of a worker share it, and the set-up gives each an app of its own.
          isolate: false,
          testTimeout: 60_000,
          maxWorkers: cpus,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/global-setup.ts'],
          // The first test of a file may wait for its site to be built.
          testTimeout: 120_000,
          // Files share what is dear to start: the browser and what drives it.
          isolate: false,
          // Much of a test is waiting for a page.
          maxWorkers: cpus + 1,
          sequence: { groupOrder: 1 },
          // Real time passes in a browser: on a machine at its limit a test gets another try, and the report says so.
          retry: 2,
          // What is waited for ends the wait: on a busy machine a page takes longer than the second that is usual.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
})
