const labels =
  '(?:取材|編集|構成|写真|撮影|文責|文|執筆者|執筆|著者|筆者|記者|ライター|投稿者|作者|撰文|文字|记者|編輯|编辑|by)'
const labelled = new RegExp(
  `^[（(【\\[]?${labels}(?:[・、]${labels})*(?:\\s*[：:＝=／/]\\s*|\\s+)([^\\s：:＝=／/（(）)【】\\[\\]｜|、。,，@＠\\d][^：:＝=／/（(）)【】\\[\\]｜|、。@＠\\d]{0,40})[）)】\\]]?$`,
  'iu',
)
const trailing = /^([\p{Script=Hangul}]{2,5}) 기자$/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Who wrote, where a script sets no spaces: after a label (`著者：…`, `文＝…`), or before `기자`. */
export function readUnspacedByline(text: string): string | null {
  if (text.length > 80 || !unspaced.test(text)) return null
  return (labelled.exec(text) ?? trailing.exec(text))?.[1]?.trim() || null
}
