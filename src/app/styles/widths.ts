/**
 * The widths at which a page is laid out anew, in rem, each once and by what finds room from it on. A style sheet writes the
 * name in place of a length, `@container page (width >= columns)`; the build puts the length in, and refuses any other.
 */
export const widths = {
  /** The way back with its words. */
  back: 24,
  /** A phone held upright has less. */
  phone: 26,
  /** A table as a table, a margin beside the text. */
  table: 40,
  /** Two headlines beside each other. */
  pair: 44,
  /** The lines of a source with what became of them. */
  source: 48,
  /** Two texts beside each other. */
  columns: 52,
  /** Something beside the text: filters, a rail. */
  rail: 60,
  /** Three short reports beside each other. */
  trio: 66,
  /** Three columns of sentences. */
  boards: 72,
  /** The list with all that its rows say. */
  rows: 76,
  /** All there is. */
  wide: 80,
} as const
