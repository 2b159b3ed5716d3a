import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where builds keep what is costly to make again: `COLLATE_CACHE`, or a folder of its own in the user's cache folder. */
export function cacheFolder({ COLLATE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env): string {
  return COLLATE_CACHE || join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache'), 'collate')
}

/** Whether something can be kept in a folder. It is made for it. */
export function canKeep(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
