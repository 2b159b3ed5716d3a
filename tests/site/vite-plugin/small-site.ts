import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Plugin } from 'vite'

export const ferry = `Ferry runs aground off Port Lindow
Published on 4 March 2021

The ferry Alder ran aground at dawn on Thursday with sixty people on board, the harbour master said.

Nobody was hurt, and all passengers were taken ashore by noon, according to the coast guard.

The cause is not known. An inquiry was opened on Thursday afternoon, and the owners have promised to help it.
`

/** Builds the app, as it comes before the data: of a small site nothing but its page. */
export const app: Plugin = {
  name: 'app',
  buildApp: async ({ build, environments: { client } }) => {
    if (client) await build(client)
  },
}

/** A folder with an `index.html` and these seeds, to run Vite in. */
export function smallSite(seeds: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'collate-site-'))
  mkdirSync(join(root, 'seeds'))
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>small</title><div id="root"></div>')
  const writeSeed = (name: string, text: string) => writeFileSync(join(root, 'seeds', name), text)
  for (const [name, text] of Object.entries(seeds)) writeSeed(name, text)
  return { root, writeSeed, remove: () => rmSync(root, { recursive: true }) }
}
