import type { Plugin } from 'vite'

/** What the query library's client always brings along, and what stands in for it where it is never called. */
const unused: Record<string, string> = {
  './mutationCache.js': `export class MutationCache {
    clear() {}
    async resumePausedMutations() {}
    build() { throw new Error('The built site has no mutations: see src/plugin/read-only-queries.ts') }
  }`,
  './infiniteQueryBehavior.js': `export function infiniteQueryBehavior() {
    throw new Error('The built site has no infinite queries: see src/plugin/read-only-queries.ts')
  }`,
}
/** The two modules that hold on to them. */
const holder = /@tanstack[\\/]query-core[\\/].*[\\/]query(?:Client)?\.js$/
const prefix = '\0collate-unused:'

/**
 * The site reads files and writes none: mutations and endless lists, which the query library's client holds on to, stay
 * out of what every page starts with (1.5 kB of 95).
 */
export function readOnlyQueries(): Plugin {
  return {
    name: 'collate-read-only-queries',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId(id, importer) {
      return id in unused && holder.test(importer ?? '') ? prefix + id : null
    },
    load: (id) => (id.startsWith(prefix) ? unused[id.slice(prefix.length)] : null),
  }
}
