/** What showing a change takes of the router. */
export interface Revalidating {
  revalidate: () => Promise<void>
}
