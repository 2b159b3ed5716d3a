/**
 * Deeds that tell one dealing from its two ends: one line a pair of ends. A word stands for all of its meaning in the table
 * of meanings (`sell` for `supply`, `export`).
 */
export const conversesEn = `
sell sold | buy bought import
give | receive
send | receive
lend lent | borrow
`
