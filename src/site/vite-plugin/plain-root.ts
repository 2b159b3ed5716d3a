import { readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { atExit } from './at-exit.ts'

/**
 * A project in a folder whose path holds a `#` or `?` is built through a link without one: Vite and what it builds with
 * take such a path for an address and cut it there. The link goes when the process ends.
 */
export function plainRoot(): Plugin {
  return {
    name: 'collate-plain-root',
    apply: 'build',
    enforce: 'pre',
    config({ root = process.cwd() }) {
      const project = resolve(root)
      if (!/[#?]/.test(project)) return null
      return { root: linkTo(project), resolve: { preserveSymlinks: true } }
    },
  }
}

function linkTo(project: string): string {
  const link = join(tmpdir(), `collate-project-${process.pid}`)
  try {
    symlinkSync(project, link, 'junction')
    atExit(() => rmSync(link, { force: true }))
  } catch (error) {
    // Asked for once for each of the builds that make a site.
    if (readlinkSync(link) !== project) throw error
  }
  return link
}
