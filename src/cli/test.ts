// Everything that is checked: npm test. What keeps one core busy runs beside what keeps several, the browser's tests last.
import { type StdioOptions, spawn } from 'node:child_process'

/** Runs scripts of `package.json` one after another, until one fails: the name of that one, or null. */
async function inTurn(
  scripts: readonly string[],
  { held }: { held?: string[] } = {},
): Promise<string | null> {
  for (const script of scripts) if ((await run(script, held)) !== 0) return script
  return null
}

/** Runs a script, and answers with its exit code; what it says goes to the terminal, or to `held`. */
function run(script: string, held: string[] | undefined): Promise<number> {
  const stdio: StdioOptions = held ? ['ignore', 'pipe', 'pipe'] : 'inherit'
  // As one command: npm is a script of the shell on some systems.
  const child = spawn(`npm run ${script}`, { shell: true, stdio })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => held?.push(`${data}`))
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)))
}

const held: string[] = []
const failed = await Promise.all([
  inTurn(['check:lint', 'check:types', 'check:unit']),
  inTurn(['check:unused', 'build', 'check:size'], { held }),
])
process.stdout.write(held.join(''))
const [first = await inTurn(['check:browser'])] = failed.filter((script) => script !== null)
if (first !== null) {
  console.error(`npm test: ${first} failed`)
  process.exitCode = 1
}
