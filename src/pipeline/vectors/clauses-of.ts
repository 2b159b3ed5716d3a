/** Where a further clause or a part of its own may begin: after a mark, at a dash, before a word that opens one. */
const cuts =
  /(?<=[,;:—–])\s+|\s+(?=[—–-]\s)|\s+(?=(?:and|but|that|which|who|whose|while|as|after|before|when|because|if|where|to)\s)/u
/** Fewer words say too little to be compared by themselves. */
const fewest = 5
const fewestAtEnd = 4

/** The clauses of an English sentence, roughly: parts of five words or more. Empty where it is but one. */
export function clausesOf(sentence: string): string[] {
  const clauses: string[] = []
  let clause = ''
  for (const part of sentence.split(cuts)) {
    clause = clause ? `${clause} ${part}` : part
    if (countWords(clause) < fewest) continue
    clauses.push(clause)
    clause = ''
  }
  if (clause && clauses.length > 0 && countWords(clause) < fewestAtEnd)
    clauses.push(`${clauses.pop()} ${clause}`)
  else if (clause) clauses.push(clause)
  return clauses.length > 1 ? clauses : []
}

const countWords = (text: string) => text.split(/\s+/).length
