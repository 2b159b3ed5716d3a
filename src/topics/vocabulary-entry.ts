/**
 * What one language's words say of one IPTC Media Topic. Term lists are written as running text, comma-separated:
 * - plurals and possessives match by themselves (`treaty` finds `treaties`, `treaty's`);
 * - `sign~ treaty`: the word before `~` matches as a verb too (`signed a treaty`); articles between words are skipped;
 * - a capital letter asks for that very capitalisation (`Apple`, `WHO`); all lower case matches any.
 */
export interface TermLists {
  /** IPTC code, eight digits. */
  code: string
  /** Names the topic itself, and hardly anything else. */
  strong?: string
  /** Belongs to the topic in most reports: two or three different ones are needed, or one that goes through the report. */
  fair?: string
  /** Often near the topic, and near others: ranks candidates, never helps to show one. */
  weak?: string
  /** Tells which way a report leans; ranks candidates, never helps to show one. */
  hint?: string
  /** Phrases that hold a term above in another sense, or words that speak against the topic. */
  away?: string
}

/** One IPTC Media Topic as our vocabulary knows it, with its terms in English. */
export interface VocabularyEntry extends TermLists {
  /** IPTC's label (en-US). */
  label: string
  /** Code of the broader topic; null for a top-level topic. */
  parent: string | null
  /** Code of a topic elsewhere in the tree that the same words speak of as much: software is a trade and a science. */
  related?: string
  /** Its children share many of their words, and a report is seldom about two of them: sports, say. */
  rivals?: true
}
