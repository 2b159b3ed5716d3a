const form =
  /^(?:reading time|lesezeit|lesedauer|tiempo de lectura|tempo de leitura|tempo di lettura|temps de lecture|lecture|leestijd)?\s*:?\s*(\d{1,3})\s*(?:-\s*)?(?:min(?:ute)?n?s?|minut[oi]s?|minuut|minuten)\.?\s*(?:read|reading time|lesezeit|de lectura|de lecture|de leitura|di lettura|leestijd)?$/iu

/** Minutes of a line that states a reading time: `1 minute read`, `Lesezeit: 3 Minuten`. */
export function readReadingTime(text: string): number | null {
  const minutes = form.exec(text)?.[1]
  return minutes === undefined || !/read|lese|lectur|leitura|lettura|leestijd/iu.test(text)
    ? null
    : Number(minutes)
}
