/** Short lines that interrupt a report and end nothing. */
const interruptions =
  /^\P{L}*(?:advertisements?|ad|anzeige|werbung|publicidad|publicité|sponsored|(?:advertisement\P{L}+)?(?:story|article) continues below(?: (?:this )?ad(?:vertisement)?)?|continue reading (?:below|the main story)|scroll (?:down )?to continue.{0,30}|skip advertisement|read more|loading\p{P}*|enlarge(?: image)?|(?:click )?to enlarge|hide caption|toggle caption|weiterlesen nach der anzeige|la suite après cette publicité|lea también|sigue leyendo)\P{L}*$/iu

/** A link to another report, set between two paragraphs. */
const linksInside =
  /^\P{L}*(?:read (?:more|also|next|the full)|see also|also read|related|more on this|lesen sie (?:auch|mehr|hier)|mehr dazu|siehe auch|lea? (?:también|más)|ver también|lire aussi|à lire aussi|à lire)\s*[:|–—-]/iu

/** Headings of lists of other reports. */
const listHeadings =
  /^\P{L}*(?:related(?: (?:articles?|stories|story|news|content|links|posts|topics|coverage|headlines|video|items))?|recommended(?: for you| stories| reading| articles)?|recommendations?|more (?:stories|news|headlines|coverage|like this|top stories)|more (?:on|from|in|about) .{2,40}|most (?:read|popular|viewed|e-?mailed|commented|shared|recent)(?: .{0,30})?|top stories|(?:latest|recent|other|popular|trending|breaking|top)(?: .{0,12})? (?:news|stories|posts|headlines|articles|entries|video)|latest|popular|trending(?: now)?|you (?:may|might) (?:also )?(?:like|be interested in).*|(?:read|up|watch) next|what to read next|don['’]t miss|also (?:on|in|read) .{2,30}|see also|external links|mehr zum thema|lesen sie auch|das könnte sie (?:auch )?interessieren|meistgelesen\p{L}*|weitere (?:artikel|nachrichten|themen|meldungen)|verwandte (?:artikel|themen)|empfehlungen|noticias relacionadas|artículos relacionados|relacionad[oa]s|lo más (?:leído|visto)|te puede interesar|le puede interesar|más noticias|más información|recomendad[oa]s|lire aussi|à lire (?:aussi|également)|sur le même (?:sujet|thème)|les plus lus|articles (?:liés|similaires)|notre sélection)\P{L}*$/iu

/** Short lines after which a page speaks of something else than its report. */
const endMarkers =
  /^\P{L}*(?:share this(?: .{0,20})?|filed under.*|tags?|topics?|tagged.*|post(?:ed)? (?:in|by|under) .*|sponsored (?:links|content|by.*)|ads by .{2,20}|print this .{0,12}|e-?mail this.{0,12}|article tools|about (?:the author|us|this (?:site|blog))|disclaimer|copyright|search|archives?|schlagwörter|themen|über den autor|etiquetas|temas|sobre el autor|mots[- ]clés|à propos de l[’']auteur)\P{L}*$/iu

/** Headings of what readers say. */
const commentHeadings =
  /^\P{L}*(?:(?:\d+ )?(?:reader )?(?:comments?|responses?|replies|reactions|views)(?: \(?\d+\)?| so far| on .*| posted| sort by.*)?|(?:be the first to |add (?:a |your )?|post (?:a |your )?|leave (?:a |your )?|write a |view (?:all )?|join the |show )(?:comments?|reply|conversation|discussion)|have your say|what do you think|reader(?:s'|’s|s)? (?:views|comments)|kommentare?(?: \(?\d+\)?)?|kommentar schreiben|leserkommentare|comentarios|deja (?:tu|un) comentario|commentaires?|réagir|laisser un commentaire)\P{L}*$/iu

/** Who wrote a comment, and lists of tags. */
const openers =
  /^\P{L}*(?:posted by:? \S|comment by \S|submitted by \S|(?:tags?|tagged|filed under|keywords|topics|schlagwörter|etiquetas|mots-clés)\s*:|discuss this (?:story|article)|add to del\.icio)|^\S+(?: \S+){0,3} (?:says|said|wrote|writes|commented|schrieb|escribió|a écrit)(?: on .{4,40}| at .{4,40})?\s*:$/iu

/** Who wrote a post that is shown inside a report: `— Name (@name) May 4, 2020`. */
const postAuthor = /^[—–-]\s?.{1,80}\(@\w{1,20}\)\s.{6,30}$/u

interface Measured {
  text: string
  words: number
}

export function isInterruption({ text, words }: Measured): boolean {
  return (
    (words <= 8 && interruptions.test(text)) ||
    (words <= 30 && linksInside.test(text)) ||
    postAuthor.test(text)
  )
}

export function isListHeading({ text, words }: Measured): boolean {
  return words <= 8 && listHeadings.test(text)
}

export function isCommentHeading({ text, words }: Measured): boolean {
  return words <= 8 && commentHeadings.test(text)
}

export function isEndMarker({ text, words }: Measured): boolean {
  return (words <= 8 && endMarkers.test(text)) || (words <= 30 && openers.test(text))
}
