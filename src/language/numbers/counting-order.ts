/** Words in counting order from zero, and further ones by name. */
export function counted(inOrder: string, further: Record<string, number>): Record<string, number> {
  const first = inOrder.split(' ').map((word, value): [string, number] => [word, value])
  return { ...Object.fromEntries(first), ...further }
}
