import { contentHash } from '../../language/content-hash.ts'

/** 36¹⁰: of a million reports two have one id with a chance of 1 in 7,000. */
const digits = 10

/**
 * The id of a report: ten characters (0-9, a-z) that stand for where it comes from, and never for what it says, so that
 * correcting it renames nothing. `origin` is the path of its seed below the seeds folder, or the first text of a page that
 * has no file; `place` counts the reports of one file from 0. A path is the same with `\` for `/`, and in any of Unicode's
 * normal forms: file systems differ in both.
 */
export function reportId(origin: string, place = 0): string {
  return contentHash(`${origin.replaceAll('\\', '/').normalize('NFC')}\0${place}`, digits)
}
