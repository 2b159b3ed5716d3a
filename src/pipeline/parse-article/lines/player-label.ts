import { readMetaLine } from '../head/meta-line.ts'

const label =
  /^(?:(?:watch|listen|play|video|audio|live|now playing|(?:image|media|video|photo) caption)(?!\p{Ll})|(?:duration |.{0,8})\d{1,2}:\d\d(?!\d)).{0,16}$/iu

/** No label is longer, in characters of one or two units. */
const longest = 60

/** Whether what stands below names a video or a picture and not the report: `VIDEO 3:49`, `Image caption`. */
export function isPlayerLabel(text: string): boolean {
  return text.length <= longest && label.test(text) && readMetaLine(text) === null
}
