/** Which of so many tables tells of an id: by its hash (FNV-1a), so that all are as long. */
export function tableOf(id: string, tables: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % tables
}
