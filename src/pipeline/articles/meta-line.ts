import { type FoundDate, findDates } from '../../text/dates.ts'

/** What is left of a line once its dates are taken out. */
export interface MetaLine {
  dates: FoundDate[]
  /** The words between and around the dates, without labels and separators; empty where nothing else stands there. */
  rest: string
  label: 'published' | 'updated' | null
}

const published =
  /\b(?:published|posted|publication date|first published|veröffentlicht|erstellt|publicado|publicada|publié|publiée|paru|mis en ligne)\b/iu
const updated =
  /\b(?:updated|modified|last update|aktualisiert|actualizado|actualizada|mis à jour|modifié)\b/iu
const labels =
  /(?<!\p{L})(?:date|datum|fecha|published|posted|publication|first|last|updated?|modified|created|on|at|veröffentlicht|aktualisiert|erstellt|stand|am|um|vom|publicado|publicada|actualizado|actualizada|el|a las|publié|publiée|mis à jour|modifié|le|à|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})\.?/giu

/** Takes a line apart as a date line, or null where it states no date or says much more than that. */
export function readMetaLine(text: string): MetaLine | null {
  if (text.length > 160) return null
  const dates = findDates(text)
  if (dates.length === 0) return null
  let rest = text
  for (const { text: date } of dates) rest = rest.replace(date, ' ')
  const label = published.test(rest) ? 'published' : updated.test(rest) ? 'updated' : null
  rest = rest
    .replace(labels, ' ')
    .replace(/[\s|,;:·•–—/()-]+/gu, ' ')
    .trim()
  return { dates, rest, label }
}
