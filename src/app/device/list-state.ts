/** What a link of the list gives along: the list's own address, so that the page it leads to finds the way back. */
export const fromList = (address: string) => ({ list: address })

/** The address of the list by whose link a place in history was reached; null for any other place. */
export function listState(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('list' in state)) return null
  return typeof state.list === 'string' ? state.list : null
}
