const photographers =
  'bild|foto|fotos|photo|photos|photograph|image|images|picture|pictures|imagen|imágenes|fotografía|crédit|crédits|credit|credits|quelle|source|fuente|cr\\u00e9dito|©|copyright'
const labelled = new RegExp(
  `[([]\\s*(?:(?:${photographers})(?:\\s+(?:by|credit|von|de|par|courtesy))?\\s*[:/©]?|©)\\s*([^()]{2,80})[)\\]]\\s*\\.?$`,
  'iu',
)
const trailing = new RegExp(
  `[.!?…"”)]\\s*(?:${photographers})(?:\\s+(?:by|credit|von|de|par|courtesy))?\\s*[:/©]\\s*([^():]{2,80})$`,
  'iu',
)
const slashed = /\s\/\s?\(([^()]{2,60})\)\s*$/u
const barred = /\s[|]\s([^|]{2,60})$/u
const positions =
  /(?<=\s)\((?:left|right|center|centre|links|rechts|mitte|izquierda|derecha|centro|izq\.|der\.|gauche|droite|à gauche|à droite|file|from left[^)]*)\)/iu

/** The credit that a caption ends with, to the letter: `AP/Nhac Nguyen` of `… (Bild: AP/Nhac Nguyen)`. */
export function captionCredit(text: string): string | null {
  const credit = [labelled, trailing, slashed, barred].map((form) => form.exec(text)?.[1]).find(Boolean)
  return credit?.trim() ?? null
}

/** Who stands where in a picture: `(left)`, `(rechts)`, `(file)`. */
export function namesPositions(text: string): boolean {
  return positions.test(text)
}
