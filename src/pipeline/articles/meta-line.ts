import { type FoundDate, findDates } from '../../text/dates.ts'
import { remembered } from '../../text/remembered.ts'

/** What is left of a line once its dates are taken out. */
export interface MetaLine {
  dates: FoundDate[]
  /** The words between and around the dates, without labels and separators; empty where nothing else stands there. */
  rest: string
  label: 'published' | 'updated' | null
}

const published =
  /(?<!\p{L})(?:published|posted|publication date|first published|veröffentlicht|erstellt|publicad[oa]|publiée?|paru|mis en ligne|pubblicato|gepubliceerd|publicerad|opublikowano|yayınlan\p{L}+|опубликовано)(?!\p{L})|公開日?|掲載|投稿日|配信|입력|등록|发布|發布/iu
const updated =
  /(?<!\p{L})(?:updated|modified|last update|aktualisiert|actualizad[oa]|mis à jour|modifié|aggiornato|modificato|atualizad[oa]|bijgewerkt|uppdaterad|zaktualizowano|aktualizacja|güncellen\p{L}+|обновлено)(?!\p{L})|更新|수정|最終更新/iu
const labels =
  /(?<!\p{L})(?:date|datum|fecha|data|published|posted|publication|first|last|updated?|modified|created|on|at|veröffentlicht|aktualisiert|erstellt|stand|am|um|vom|publicad[oa]|actualizad[oa]|el|a las|publiée?|mis à jour|modifié|le|à|pubblicato|aggiornato|il|alle|ore|em|às|atualizad[oa]|gepubliceerd|bijgewerkt|op|om|publicerad|uppdaterad|kl|опубликовано|обновлено|в|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})\.?|(?:公開|更新|掲載|投稿|配信)日?時?|입력|수정|등록|发布|發布/giu

/** Takes a line apart as a date line, or null where it states no date or says much more than that. */
export const readMetaLine = remembered((text: string): MetaLine | null => {
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
})
