import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Installs Chromium with apt-get where that can be done without asking: on Debian, as root. Says what it does. */
export function installBrowser(): boolean {
  if (process.getuid?.() !== 0 || !isDebian()) return false
  console.log('No Chromium found. Installing it: apt-get install -y chromium')
  return aptGet('install', '-y', 'chromium') || (aptGet('update') && aptGet('install', '-y', 'chromium'))
}

// Not its descendants: on Ubuntu the package only points to a snap.
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}
