const opener = /^(?:by|von|por|par|reported by|written by|story by)\s+(?=\p{Lu})(.{3,80})$/iu

/** The names of a line that says who wrote the report: `By Jane Doe and John Roe` → `Jane Doe and John Roe`. */
export function readByline(text: string): string | null {
  const names = opener.exec(text)?.[1]
  return names && !/[.!?]$/.test(names) ? names.trim() : null
}
