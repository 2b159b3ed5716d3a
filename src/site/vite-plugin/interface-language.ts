import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { languageFolders } from './language-folders.ts'

const virtual = 'virtual:collate-languages'

/**
 * The language that the site is built in. What is imported from `#texts/` is that language's, so that a page brings the
 * texts it uses, in one language; each other folder of `src/app/i18n` is a chunk, fetched by the readers who want it.
 */
export function interfaceLanguage(built: string): Plugin {
  const others = languageFolders().filter((language) => language !== built)
  const later = others.map((language) => {
    const entry = JSON.stringify(`/src/app/i18n/${language}/index.ts`)
    return `${language}: () => import(${entry})`
  })
  return {
    name: 'collate-interface-language',
    enforce: 'pre',
    config: ({ root = process.cwd() }) => ({
      resolve: {
        alias: [{ find: /^#texts\//, replacement: `${resolve(root, 'src/app/i18n', built)}/` }],
      },
    }),
    resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
    load: (id) =>
      id === `\0${virtual}`
        ? `export const built = '${built}'\nexport const later = { ${later.join(', ')} }\n`
        : null,
    transformIndexHtml: (html) => html.replace('<html lang="en">', `<html lang="${built}">`),
  }
}

/** Reads `COLLATE_LANG`; English where nothing is said. A language without a folder is refused with an error. */
export function languageFrom(env: Record<string, string | undefined>): string {
  const asked = env.COLLATE_LANG?.trim() || 'en'
  const known = languageFolders()
  if (!known.includes(asked))
    throw new Error(`COLLATE_LANG is ${asked}: the interface speaks ${known.join(', ')}`)
  return asked
}
