/** A topic's name in an address: `military weaponry and equipment` → `military-weaponry-and-equipment`. */
export function topicSlug(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
