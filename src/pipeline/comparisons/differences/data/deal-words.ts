/** Verbs of the two sides of a deal, as stems are written: who gives, and who gets. English. */
export const givingStems = new Set(
  'sell sold suppli supply deliv deliver export provid give gave given lend lent donat ship send sent'.split(
    ' ',
  ),
)
export const gettingStems = new Set(
  'bui buy bought purchas acquir import receiv obtain procur borrow get got'.split(' '),
)
