import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** How often a taken lock is tried again, in milliseconds. */
const patience = 200
/** Age from which a lock counts as left behind though a process of its number runs: numbers are used again. */
const longest = 30 * 60_000

/**
 * Takes the lock file at `path` as soon as no running process has it; `onWait` is called once, with the number of the
 * process that has. One left by a process that ended is taken over. Returns what gives it back. The file's folder must
 * be there and writable.
 */
export async function holdLock(path: string, onWait: (owner: number) => void): Promise<() => void> {
  for (let told = false; !take(path); ) {
    const owner = runningOwner(path)
    if (owner === null) {
      takeAway(path)
      continue
    }
    if (!told) onWait(owner)
    told = true
    await pause(patience)
  }
  return () => rmSync(path, { force: true })
}

function take(path: string): boolean {
  try {
    const file = openSync(path, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

/** Aside first: two may find a lock without an owner at once, and the second must not take away what the first made. */
function takeAway(path: string): void {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    if (runningOwner(aside) === null) rmSync(aside)
    else renameSync(aside, path)
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
  }
}

/** The process that holds the lock, or null where none does any more. */
function runningOwner(path: string): number | null {
  try {
    const age = Date.now() - statSync(path).mtimeMs
    const owner = Number(readFileSync(path, 'utf8'))
    // Without a number it has just been made, or its maker ended at that very moment.
    if (owner === 0) return age < 1000 ? owner : null
    return owner !== process.pid && age < longest && isRunning(owner) ? owner : null
  } catch {
    return null
  }
}

function isRunning(owner: number): boolean {
  try {
    process.kill(owner, 0)
    return true
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

const isCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code
