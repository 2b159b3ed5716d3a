/** How many of them only mark words, and how many say something. */
export const countNotes = (notes: readonly { text: string }[]) => {
  const written = notes.filter(({ text }) => text !== '').length
  return { highlights: notes.length - written, notes: written }
}
