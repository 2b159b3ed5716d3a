/**
 * Memoises a load: the same promise from the first call on, and a new one after a failure. `import()` of a module that
 * is loaded already still settles in a later task, and the router would render its "loading" state in between; a
 * settled promise continues within the task of the click.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null
      throw error
    })
    return loaded
  }
}
