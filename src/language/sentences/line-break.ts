/** What ends a line of a dump; the numbers of lines that readers see all come from it. */
export const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029\v\f]/
