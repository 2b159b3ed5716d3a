/**
 * One IPTC Media Topic as our vocabulary knows it. Term lists are written as running text, comma-separated:
 * - plurals and possessives match by themselves (`treaty` finds `treaties`, `treaty's`);
 * - `sign~ treaty`: the word before `~` matches as a verb too (`signed a treaty`); articles between words are skipped;
 * - a capital letter asks for that very capitalisation (`Apple`, `WHO`); all lower case matches any.
 */
export interface VocabularyEntry {
  /** IPTC code, eight digits. */
  code: string
  /** IPTC's label (en-US). */
  label: string
  /** Code of the broader topic; null for a top-level topic. */
  parent: string | null
  /** Code of a topic elsewhere in the tree that the same words speak of as much: software is a trade and a science. */
  related?: string
  /** Names the topic itself: one such term in a short report is enough. */
  strong?: string
  /** Belongs to the topic in most reports: two or three different ones are needed. */
  fair?: string
  /** Often near the topic: supports others, never carries it. */
  weak?: string
  /** Tells which way a report leans; ranks candidates, never helps to show one. */
  hint?: string
  /** Phrases that hold a term above in another sense, or words that speak against the topic. */
  away?: string
}
