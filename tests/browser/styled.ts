import { readdirSync, readFileSync } from 'node:fs'
import { readNames, shortNames } from '../../src/site/vite-plugin/scoped-styles.ts'

const named = shortNames('.')
const inSheets = new Map<string, string[]>()
for (const path of readdirSync('src/app', { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.module.css')) continue
  const file = `src/app/${path}`
  for (const name of readNames(readFileSync(file, 'utf8')).classes)
    inSheets.set(name, [...(inSheets.get(name) ?? []), `.${named(file, name)}`])
}

/**
 * A selector with classes as style sheets have them, made one for the built site: for what neither a role nor a name tells.
 * A class of several sheets stands for any of theirs; one that no sheet has is an error.
 */
export function styled(selector: string): string {
  return selector.replace(/\.([a-zA-Z][\w-]*)/g, (_, name: string) => {
    const all = inSheets.get(name)
    if (!all) throw new Error(`No style sheet has a class ${name}: ${selector}`)
    return all.length === 1 ? all.join() : `:is(${all.join(', ')})`
  })
}
