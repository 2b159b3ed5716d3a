import type { SeedFolder } from './list-seeds.ts'

/**
 * The sidecar of a seed: `x.html.meta.json`, which names it whole, before `x.meta.json`, which is there for every seed of
 * that stem (a page as `x.html` and its text as `x.txt` have one and the same to say).
 */
export function sidecarOf(path: string, { sidecars }: Pick<SeedFolder, 'sidecars'>): string | null {
  return sidecarNames(path).find((name) => sidecars.has(name)) ?? null
}

/** Sidecars that no seed reads. */
export function lostSidecars({ seeds, sidecars }: SeedFolder): string[] {
  const owned = new Set(seeds.flatMap(sidecarNames))
  return [...sidecars].filter((name) => !owned.has(name)).sort()
}

const sidecarNames = (path: string) => [`${path}.meta.json`, `${path.replace(/\.[^./]+$/, '')}.meta.json`]
