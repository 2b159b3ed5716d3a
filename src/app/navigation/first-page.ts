let standing = true

/** Whether the page that was loaded by its address is still shown: true on the server and during hydration. */
export const onFirstPage = (): boolean => standing

/** From now on what is rendered is another page, made in this browser. */
export function leaveFirstPage(): void {
  standing = false
}
