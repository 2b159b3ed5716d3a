/** jsdom scrolls nothing: this remembers the ids of the elements that were brought into view, the latest last. */
export const scrolledTo: string[] = []

Object.assign(Element.prototype, {
  scrollIntoView(this: Element) {
    scrolledTo.push(this.id)
  },
})
