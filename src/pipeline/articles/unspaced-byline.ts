const labels =
  '(?:取材|編集部?|構成|写真|撮影|文責|文|執筆者|執筆|著者|筆者|記者|ライター|投稿者|作者|撰文|文字|记者|編輯|编辑|by)'
const labelled = new RegExp(
  `^[（(【\\[]?${labels}(?:[・、]${labels})*(?:\\s*[：:＝=／/]\\s*|\\s+)([^\\s：:＝=／/（(）)【】\\[\\]｜|、。,，@＠\\d][^：:＝=／/（(）)【】\\[\\]｜|、。@＠\\d]{0,40})[）)】\\]]?$`,
  'iu',
)
const trailing = /^(?:[[(【][^\])】]{1,20}[\])】]\s*)?([\p{Script=Hangul}]{2,5}) ?기자(?:\s|$|[=(|])/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** Three to six characters beside a date, or in brackets at the end of a report. */
const besideDate =
  /^[|｜\s]*([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3,6})(?:記者|特派員)?[|｜\s]*$/u
const noNames =
  /公開|更新|配信|掲載|投稿|発表|提供|記事|新聞|会員|社会|政治|経済|国際|科学|文化|芸能|地域|生活|教育|写真|動画|編集部|スポーツ|ニュース|エンタ|コラム|ビジネス|テクノロジー|来源|新华|责任|编辑|发布|时间|時間|午前|午後|最終/u

/** Who wrote, where a script sets no spaces: after a label (`著者：…`, `文＝…`), before `기자`, or beside a date. */
export function readUnspacedByline(text: string, isDated = false): string | null {
  if (text.length > 80 || !unspaced.test(text)) return null
  const named = (labelled.exec(text) ?? trailing.exec(text))?.[1]?.trim()
  return named || (isDated && !noNames.test(text) ? (besideDate.exec(text)?.[1] ?? null) : null)
}
