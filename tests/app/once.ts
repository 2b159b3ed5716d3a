const done: Set<string> = (globalThis as { collateDone?: Set<string> }).collateDone ?? new Set<string>()
Object.assign(globalThis, { collateDone: done })

/** Does this once in the document of a worker: its files share that, while each reads the app's modules anew. */
export function onceHere(name: string, act: () => void): void {
  if (done.has(name)) return
  done.add(name)
  act()
}
