import { onceHere } from './once.ts'

/**
 * jsdom works out the style of an element whenever it is asked, from its whole style sheet; a query by role asks for every
 * element and for all that is around it. Here a style holds until something of the document changes.
 */
onceHere('computed styles', () => {
  const compute = window.getComputedStyle.bind(window)
  let known = new WeakMap<Element, CSSStyleDeclaration>()
  const changes = new MutationObserver(() => {
    known = new WeakMap()
  })
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })

  window.getComputedStyle = (element, pseudo) => {
    if (pseudo || !element.isConnected) return compute(element, pseudo)
    // Those that are noted, and not yet told of.
    if (changes.takeRecords().length > 0) known = new WeakMap()
    const style = known.get(element) ?? compute(element)
    known.set(element, style)
    return style
  }
})
