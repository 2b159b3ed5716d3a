/** The property by which React finds the fiber of a node: a node without it was inserted by somebody else. */
const ownMark = '__reactFiber$'

/** For a text node of ours that was replaced: the foreign nodes in its place. */
const standIns = new WeakMap<Node, ChildNode[]>()
/** The inverse: for a foreign node, the text node of ours that it replaced. */
const stoodFor = new WeakMap<Node, Text>()

const { appendChild, insertBefore, removeChild } = Node.prototype
const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue')

/**
 * Keeps React working where a browser's translation, a highlighter or another extension has replaced, wrapped or split
 * its text nodes. React holds on to the nodes that it made: removing one from a parent that no longer contains it
 * throws, which unmounts the whole app, and an update to a detached one is never seen. Calls that would throw do what
 * was meant; a text node that is updated is put back first, so that it is translated anew. All other calls are
 * unchanged.
 */
export function tolerateRewriting(root: HTMLElement): void {
  new MutationObserver((records) => records.forEach(noteReplaced)).observe(root, {
    childList: true,
    subtree: true,
  })
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    for (const left of leftOf(child)) left.remove()
    const holder = child.parentNode
    if (!holder || !this.contains(holder)) return child
    removeChild.call(holder, child)
    if (holder !== this) clearWrappers(holder, this)
    return child
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, next: Node | null): T {
    putBack(node)
    const place = next && next.parentNode !== this ? placeIn(this, next) : next
    return insertBefore.call(this, node, place) as T
  }
  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    putBack(node)
    return appendChild.call(this, node) as T
  }
  Object.defineProperty(Text.prototype, 'nodeValue', {
    ...nodeValue,
    set(this: Text, text: string) {
      putBack(this)
      nodeValue?.set?.call(this, text)
    },
  })
}

const isOwn = (node: Node): boolean => Object.keys(node).some((key) => key.startsWith(ownMark))
const isForeign = (node: Node | null): node is ChildNode =>
  node !== null && (node instanceof Element || node instanceof Text) && !isOwn(node)

/** Foreign, and not there for another of our texts. */
const isFree = (node: Node | null): node is ChildNode => isForeign(node) && !stoodFor.has(node)

const holdsOwn = (node: Node): boolean =>
  [...node.childNodes].some((child) => isOwn(child) || holdsOwn(child))

/**
 * Records that a text node of ours, or its replacement, was replaced: in one mutation, or by inserting the new node
 * beside it first.
 */
function noteReplaced({ addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
  for (const gone of removedNodes) {
    const text = stoodFor.get(gone) ?? gone
    if (!(text instanceof Text) || text.isConnected || !isOwn(text)) continue
    const put = [...addedNodes].filter(isForeign)
    const nodes = put.length > 0 ? put : [previousSibling, nextSibling].filter(isFree).slice(0, 1)
    const others = (standIns.get(text) ?? []).filter((node) => node !== gone && !nodes.includes(node))
    standIns.set(text, [...others, ...nodes])
    for (const node of nodes) stoodFor.set(node, text)
  }
}

/**
 * The foreign nodes that show a text node of ours: its replacements where it is detached, else the siblings that were
 * split off it.
 */
function leftOf(node: Node): ChildNode[] {
  if (!(node instanceof Text) || !isOwn(node)) return []
  if (!node.isConnected) return (standIns.get(node) ?? []).filter((one) => one.isConnected)
  const rest: ChildNode[] = []
  for (let next = node.nextSibling; isFree(next) && !holdsOwn(next); next = next.nextSibling) rest.push(next)
  return rest
}

/** The text as we made it, in its own place. */
function putBack(node: Node): void {
  const left = leftOf(node)
  const [first] = left
  if (!first) return
  if (node.isConnected)
    nodeValue?.set?.call(node, [node, ...left].map(({ textContent }) => textContent).join(''))
  else if (first.parentNode) insertBefore.call(first.parentNode, node, first)
  for (const one of left) one.remove()
  standIns.delete(node)
}

/** What was put around a text that is gone. */
function clearWrappers(holder: Node, upTo: Node): void {
  let wrapper: Node | null = holder
  while (wrapper && wrapper !== upTo && isForeign(wrapper) && wrapper.textContent === '') {
    const above: Node | null = wrapper.parentNode
    wrapper.remove()
    wrapper = above
  }
}

/** The child of `parent` that stands where `node` is meant to: what wraps it, or what stands for it; null where nothing does. */
function placeIn(parent: Node, node: Node): ChildNode | null {
  const inside = parent.contains(node) ? node : leftOf(node).find((one) => parent.contains(one))
  let place = inside ?? null
  while (place && place.parentNode !== parent) place = place.parentNode
  return place as ChildNode | null
}
