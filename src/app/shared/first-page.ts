let standing = true

/** Does the page still stand that was opened by its address? So it is on the server, and while a prerendered page is taken over. */
export const onFirstPage = (): boolean => standing

/** From now on what is rendered is another page, made in this browser. */
export function leaveFirstPage(): void {
  standing = false
}
