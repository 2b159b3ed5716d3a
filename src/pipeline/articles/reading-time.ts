const form =
  /^(?:reading time|lesezeit|tiempo de lectura|temps de lecture|lecture)?\s*:?\s*(\d{1,3})\s*(?:-\s*)?(?:min(?:ute)?n?s?|minutos?)\.?\s*(?:read|reading time|lesezeit|de lectura|de lecture)?$/iu

/** Minutes of a line that states a reading time: `1 minute read`, `Lesezeit: 3 Minuten`. */
export function readReadingTime(text: string): number | null {
  const minutes = form.exec(text)?.[1]
  return minutes === undefined || !/read|lese|lectur/iu.test(text) ? null : Number(minutes)
}
