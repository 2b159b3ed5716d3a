/** How others change the texts of a page: by translation all of them, by a highlighter some, and again when new ones come. */
export const kinds = [
  'replaced',
  'wrapped',
  'put beside and removed',
  'split and marked',
  'replaced by pieces',
] as const

type Kind = (typeof kinds)[number]

/** Rewrites every text of the page, now and whenever another comes; what it says stays the same. Runs in the browser. */
export function rewrite(kind: Kind): void {
  const done = new WeakSet<Node>()
  const wrapper = (...inside: (Node | string)[]) => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.append(...inside)
    outer.append(inner)
    return outer
  }
  const ways: Record<string, (text: Text) => void> = {
    replaced: (text) => text.replaceWith(wrapper(text.data)),
    wrapped: (text) => {
      const place = document.createComment('')
      text.replaceWith(place)
      place.replaceWith(wrapper(text))
    },
    'put beside and removed': (text) => {
      text.parentNode?.insertBefore(wrapper(text.data), text)
      text.parentNode?.removeChild(text)
    },
    'split and marked': (text) => {
      if (text.length < 4) return
      const middle = text.splitText(2)
      middle.splitText(1)
      middle.replaceWith(wrapper(middle.data))
    },
    'replaced by pieces': (text) => {
      const half = text.length >> 1
      text.replaceWith(text.data.slice(0, half), wrapper(text.data.slice(half)))
    },
  }
  const all = () => {
    const texts: Text[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const { parentElement } = text
      if (
        done.has(text) ||
        parentElement?.closest('font, script, style, select, textarea') ||
        !text.data.trim()
      )
        continue
      done.add(text)
      ways[kind]?.(text)
    }
    for (const font of document.querySelectorAll('font')) done.add(font)
  }
  all()
  new MutationObserver(all).observe(document.body, { childList: true, subtree: true, characterData: true })
}
