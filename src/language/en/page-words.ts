import type { PageWords } from '../page-lists.ts'

/** The words that pages in English are set with around their reports. */
export const pageWords: PageWords = {
  share: `
    share, tweet, facebook, twitter, whatsapp, telegram, pinterest, linkedin, reddit, instagram, youtube, flipboard,
    e-?mail, print, bookmark, digg, copy link, follow us, add us, preferred source`,
  account: `
    subscri\\p{L}+, newsletters?, sign(?:ed)? (?:up|in), log ?(?:in|out), register(?:ed)?, my account, password,
    unsubscribe, free trial, inbox`,
  legal: `
    copyright, all rights reserved, privacy, cookies?, terms (?:of|and|&), disclaimer, advertis\\p{L}+, contact us,
    about us, reuse this content, sitemap, site map, rss, reproduced, redistributed, permission`,
  comments: `
    comments?, commented, repl(?:y|ies), report abuse, flag, permalink, trackback, your name, posted by, discussion,
    forum`,
  more: `
    read (?:more|next|also|full), more (?:on|from|about|news|stories|in|at), related, recommended, see also,
    most (?:read|popular|viewed|emailed|e-mailed), trending, popular, headlines, latest, top stories,
    you (?:may|might) (?:also )?like, click here, full (?:story|article), learn more, back to top`,
  media: `
    photos?, photograph\\p{L}*, images?, videos?, watch, listen, play, slide ?show, gallery, audio, podcast, caption,
    getty, credit, file photo, enlarge`,
  advert: `
    advertisements?, sponsored, promoted, ads by, special offers?, (?:promo|discount|voucher) codes?,
    (?:with|use) (?:the |this )?code, coupons?, deals?, shop, buy now, mortgage, refinance`,
  source: `
    contributed to this, reporting by, editing by, additional reporting, written by, follow (?:him|her|me|them) on,
    is a (?:reporter|staff writer|freelance), correspondent, staff writer, the author, originally published, reuters,
    associated press, press release, source`,
  thisSite: 'this (?:web)?site, these (?:web)?sites, disclaimer:',
  orders: `
    sign, subscribe, follow, like, click, tap, download, log, register, post, email, e-mail, contact, join, get, send,
    support, donate, listen, read, watch, visit, become`,
  ours: 'this (?:article|story|piece|post), comments (?:are|have|will|may), subscriber-only',
  journalists: `
    writers?, reporters?, correspondents?, columnists?, editors?, journalists?, contributors?`,
  salutations: 'dear reader',
  valedictions: 'kind regards, yours sincerely, best regards',
  commentRules: "comments?, readers['’] posts, netiquette",
  listLabels: `
    recommend(?:ation|ed)s?(?: (?:for you|stories|articles|reading))?,
    related(?: (?:articles?|stories|news|content|posts|topics))?, read (?:more|next|also), further reading, see also,
    more (?:from|on|in) .{2,40}, more (?:stories|news), most (?:read|popular|viewed), trending(?: now)?,
    latest(?: news| stories)?, you (?:may|might) (?:also )?like, popular`,
  footLabels: `
    about (?:the author|us|this .*), (?:\\d+ )?comments?, follow us.*, contact us, terms (?:of|and|&) .{0,60},
    privacy .{0,40}, source: .*, copyright.*, newsletters?`,
  tagLabels: 'tags?, tagged, filed under, keywords, topics',
  posted: 'posted, comment, submitted, written',
  by: 'by',
  wrote: 'says, said, wrote, writes, commented',
  page: 'page',
  of: 'of',
  translated: '\\b(?:automatically|machine)[ -]translated\\b',
  readOriginal: 'read, see',
  original: 'original',
  rights: 'all rights, reserved, terms, privacy, notice, policy, photos?, images?, the site, this',
  allRights: 'all rights.*',
  buttons: 'sign up, subscribe, newsletter',
}
