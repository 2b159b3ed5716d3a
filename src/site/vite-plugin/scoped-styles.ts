import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { CSSOptions, Plugin, Rolldown } from 'vite'
import { widths } from '../../app/styles/widths.ts'

const folder = 'src/app'

/**
 * Styles stand beside their component (`x.module.css`) and hold for it alone. In a build every class is called by one or two
 * signs: the same in the client and in what renders the pages, and the same from build to build, for they are given by the
 * order of files and of the classes in them. While developing a class keeps its name, after that of its file.
 */
export function scopedStyles(): Plugin {
  let nameOf: NameOf = (_, name) => name
  return {
    name: 'collate-scoped-styles',
    enforce: 'pre',
    config: ({ root = process.cwd() }, { command }) => {
      const short = command === 'build' ? shortNames(resolve(root)) : null
      if (short) nameOf = (file, name) => short(relative(resolve(root), file), name)
      else if (!process.env.VITEST) nameOf = (file, name) => `${basename(file, '.module.css')}_${name}`
      return { css: { modules: modulesOf(nameOf), postcss: { plugins: [namedWidths] } } }
    },
    resolveId: (source, importer) =>
      source.endsWith(asked) && importer
        ? `${virtual}${resolve(dirname(importer), source.slice(0, -asked.length))}.js`
        : null,
    load(id) {
      if (!id.startsWith(virtual)) return null
      const file = id.slice(virtual.length, -'.js'.length)
      this.addWatchFile(file)
      const { classes } = readNames(readFileSync(file, 'utf8'))
      // Exported under another name than declared: a class may be called as a word of the language is (`switch`).
      const declared = classes.map((name, index) => `const _${index} = '${nameOf(file, name)}'`)
      const exported = classes.map((name, index) => `_${index} as ${camelCase(name)}`)
      return {
        code: `${declared.join('\n')}\nexport { ${exported.join(', ')} }\n`,
        moduleSideEffects: false,
      }
    },
    transform: {
      order: 'post',
      filter: { id: /\.module\.css$/ },
      // To Vite a sheet whose names nobody takes from it is not needed.
      handler: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
    },
    // Before Vite notes what each chunk needs.
    generateBundle: { order: 'pre', handler: (_, bundle) => dropEmptyChunks(bundle) },
  }
}

const isEmpty = ({ code, isEntry, isDynamicEntry }: Rolldown.OutputChunk) =>
  code.trim() === '' && !isEntry && !isDynamicEntry

/** What asks for the names in a style sheet, without the sheet. */
const asked = '?names'
const virtual = '\0class-names:'

/** The name of a class in code: `pairCell` for `.pair__cell`. */
export const camelCase = (name: string): string =>
  name.replace(/[-_]+(\w)/g, (_, letter: string) => letter.toUpperCase())

/**
 * Chunks of style sheets alone have no code once their names are written where they are used: Vite takes away such chunks
 * of plain sheets, and of modules this does. Whoever imported one has its sheets.
 */
function dropEmptyChunks(bundle: Rolldown.OutputBundle): void {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  for (const empty of chunks.filter(isEmpty)) {
    for (const chunk of chunks.filter(({ imports }) => imports.includes(empty.fileName))) {
      chunk.code = chunk.code.replaceAll(`import"./${basename(empty.fileName)}";`, '')
      chunk.imports = chunk.imports.filter((file) => file !== empty.fileName)
      for (const sheet of empty.viteMetadata?.importedCss ?? []) chunk.viteMetadata?.importedCss.add(sheet)
    }
    delete bundle[empty.fileName]
  }
}

type NameOf = (file: string, name: string) => string

function modulesOf(nameOf: NameOf): NonNullable<CSSOptions['modules']> {
  const options = {
    generateScopedName: (name: string, file: string) => nameOf(file, name),
    // What a sheet takes from another by `@value` is names alone; left to itself, the plugin would bring the sheet as well.
    Loader: class {
      readonly finalSource = ''
      async fetch(path: string, importer: string): Promise<Record<string, string>> {
        const file = resolve(dirname(importer), path.replace(/^["']|["']$/g, ''))
        const { classes } = readNames(readFileSync(file, 'utf8'))
        return Object.fromEntries(classes.map((name) => [name, nameOf(file, name)]))
      }
    },
  }
  return options
}

/**
 * Names of one sign and two for all that is named in the style sheets of the app. No vowels, so that no word arises (some
 * block what is called `ad`); none that a global class has.
 */
export function shortNames(root: string): NameOf {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join(folder, file))
    .sort()
  const read = files.map((file) => ({ file, ...readNames(readFileSync(join(root, file), 'utf8')) }))
  const isScoped = ({ file }: { file: string }) => file.endsWith('.module.css')
  const taken = new Set(read.filter((one) => !isScoped(one)).flatMap(({ classes }) => classes))
  const free = signs().filter((name) => !taken.has(name))
  const all = read
    .filter(isScoped)
    .flatMap(({ file, classes, others }) => [...classes, ...others].map((name) => `${file} ${name}`))
  const names = new Map(all.map((key, index) => [key, free[index]]))
  return (file, name) => {
    const short = names.get(`${file} ${name}`)
    if (short === undefined) throw new Error(`${file} has no ${name}, or there are too many names`)
    return short
  }
}

const first = 'bcdfghjklmnpqrstvwxyzBCDFGHJKLMNPQRSTVWXYZ'
const second = `${first}0123456789`

/** b, c … Z, bb, bc … Z9. */
const signs = (): string[] => [...first, ...[...first].flatMap((one) => [...second].map((two) => one + two))]

/** What a style sheet names, in the order in which it does: its own classes, and what else is named for it alone. */
export function readNames(css: string): { classes: string[]; others: string[]; imported: Imported[] } {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const imported = [...plain.matchAll(/@value\s+([^;]*?)\s+from\s+["']([^"']*)["'];/g)].flatMap(
    ([, names = '', from = '']) =>
      names.split(',').map((one) => {
        const [name = '', alias = name] = one.trim().split(/\s+as\s+/)
        return { name, alias, from }
      }),
  )
  const theirs = new Set(imported.map(({ alias }) => alias))
  const selectors = plain.replace(/@value[^;]*;|"[^"]*"|url\([^)]*\)|:global\([^)]*\)/g, '')
  const classes = [...selectors.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name)
  const others = [...selectors.matchAll(/@keyframes\s+([\w-]+)/g)].map(([, name = '']) => name)
  return {
    classes: [...new Set(classes)].filter((name) => !theirs.has(name)),
    others: [...new Set(others)].filter((name) => !classes.includes(name)),
    imported,
  }
}

interface Imported {
  /** In the sheet that it comes from. */
  name: string
  /** Here. */
  alias: string
  /** As it is written. */
  from: string
}

/** Puts the widths of `app/styles/widths.ts` in the place of their names. A length, or a name that is none, fails the build. */
const namedWidths = {
  postcssPlugin: 'collate-named-widths',
  Once: (root: StyleRoot) =>
    root.walkAtRules(/^(?:container|media)$/, (rule) => {
      rule.params = rule.params.replace(/\([^()]*\bwidth\b[^()]*\)/g, (condition) =>
        condition.replace(/[^\s<>=()]+/g, (word) => {
          if (word === 'width') return word
          const width = (widths as Record<string, number>)[word]
          if (width === undefined) throw rule.error(`${word} is no width of app/styles/widths.ts`)
          return `${width}rem`
        }),
      )
    }),
}

/** What is used of the style sheets that PostCSS hands out. */
interface StyleRoot {
  walkAtRules(
    name: RegExp,
    visit: (rule: { params: string; error: (message: string) => Error }) => void,
  ): void
}
