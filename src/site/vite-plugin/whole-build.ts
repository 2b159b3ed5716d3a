import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { atExit } from './at-exit.ts'
import { holdLock } from './hold-lock.ts'

/**
 * A site is replaced whole or not at all: everything is written beside it, and takes its place when all else of the
 * build is done. A build that fails, is ended or meets a full disk leaves the site that stands; one that meets another
 * of the same folder waits for it. Must be the last of the plugins.
 */
export function wholeBuild(): Plugin[] {
  let target = ''
  let mayEmpty = false
  return [
    {
      name: 'collate-written-beside',
      apply: 'build',
      config({ root = process.cwd(), build }) {
        target = real(resolve(root, build?.outDir ?? 'dist'))
        mayEmpty = build?.emptyOutDir ?? !relative(root, target).startsWith('..')
        return { build: { outDir: beside(target).fresh, emptyOutDir: true } }
      },
      buildApp: {
        order: 'pre',
        async handler({ config: { root, logger } }) {
          refuseUnfit(target, root, mayEmpty)
          await begin(target, (owner) =>
            logger.warn(`Another build (process ${owner}) is writing ${target}: waiting until it is done.`),
          )
        },
      },
    },
    {
      name: 'collate-swapped-in',
      apply: 'build',
      buildApp: { order: 'post', handler: async () => swapIn(target) },
    },
  ]
}

/** Where links on the way to a folder lead, itself included: a link stays when the site is replaced. */
function real(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(real(dirname(path)), basename(path))
}

/** What stands beside the site while it is built: on the same disk, so that taking its place is one step. */
function beside(target: string) {
  const at = (end: string) => join(dirname(target), `.${basename(target)}.${end}`)
  return { fresh: at('building'), before: at('before'), lock: at('lock') }
}

/** The site that a build in this folder takes the place of; it need not be there. */
export const standingSite = (fresh: string): string =>
  join(dirname(fresh), basename(fresh).replace(/^\.(.+)\.building$/, '$1'))

/** Throws where replacing the folder would cost what is no built site. */
function refuseUnfit(target: string, root: string, mayEmpty: boolean): void {
  const refuse = (why: string): never => {
    throw new Error(`${target} ${why}. Choose another folder with --outDir.`)
  }
  if (!relative(target, root).startsWith('..')) refuse('holds the project itself')
  if (!existsSync(target)) return
  if (!statSync(target).isDirectory()) refuse('is no folder')
  if (statSync(target).dev !== statSync(dirname(target)).dev)
    refuse('is a disk of its own, which cannot be replaced')
  const isFree = readdirSync(target).length === 0 || existsSync(join(target, 'data/manifest.json'))
  if (!isFree && !mayEmpty) refuse('holds something else than a built site, which --emptyOutDir would remove')
}

async function begin(target: string, onWait: (owner: number) => void): Promise<void> {
  const { fresh, before, lock } = beside(target)
  mkdirSync(dirname(target), { recursive: true })
  const release = await holdLock(lock, onWait)
  atExit(() => {
    rmSync(fresh, { recursive: true, force: true })
    release()
  })
  // What a build left that was ended at once: between the two steps of the swap the site had no folder.
  if (existsSync(before) && !existsSync(target)) renameSync(before, target)
  for (const left of [fresh, before]) rmSync(left, { recursive: true, force: true })
}

function swapIn(target: string): void {
  const { fresh, before } = beside(target)
  const stood = existsSync(target)
  if (stood) renameSync(target, before)
  try {
    renameSync(fresh, target)
  } catch (error) {
    if (stood) renameSync(before, target)
    throw error
  }
  rmSync(before, { recursive: true, force: true })
}
