import type { BylineWords } from '../page-lists.ts'

/** How pages in English say who wrote a report. */
export const bylineWords: BylineWords = {
  by: 'by',
  byBeforeName: '',
  doubtfulBy: 'from',
  byPhrases: `
    as told to,
    (?:this (?:article|story|post|piece|guide) (?:was|is) )?(?:originally )?(?:edited|written|reported|reporting|posted|published) by,
    (?:an? )?(?:\\p{L}+ )?GENRE by`,
  genres: 'analysis, opinion, comment(?:ary)?, review, column, essay, interview, story, words, text',
  labels: `
    guest (?:author|post|contributor), text, words, story, reporter, interview, author, author’s name`,
  authorLabels: `
    author(?:s|\\(s\\))?, (?:written|posted|published|words|story) by,
    about (?:the|our) (?:authors?|experts?|writers?|contributors?), (?:the|our|guest) authors?,
    meet the (?:author|writer)`,
  unspacedLabels: '',
  reporters: '',
  and: 'and',
  with: 'with',
  agencies: 'agencies, agency, wires, wire reports, wire services',
  editors: `
    team, staff(?: writers?)?, STAFF, editors, editorial board, newsroom, newsdesk, news desk`,
  nobodys: `
    admin, administrator, anonymous, author, contributor, default, editor, editors, editorial, editorial staff,
    editorial team, guest, guest author, guest contributor, n a, na, newsroom, none, null, site admin, staff,
    staff writer, super user, system, test, undefined, unknown, user, webmaster, website, wpadmin, writer`,
  roles: `
    staff, senior, chief, deputy, associate, assistant, special, contributing, freelance, guest, managing, executive,
    national, political, reporters?, correspondents?, writers?, editors?, columnists?, contributors?, producers?,
    journalists?, published, updated, posted, last, follow, ceo, bio, email, bbc, cnn, nbc, abc, cbs, npr, ap`,
  beats: `
    transport, home, social, foreign, diplomatic, defen[cs]e, security, legal, royal, religion, religious, consumer,
    personal, media, film, music, arts?, books?, food, fashion, property, city, economics, industrial, environmental,
    financial, medical, investigative, digital, data, video, news, sunday, weekend, features?, affairs, globe, times,
    post, tribune, herald, chronicle, register, star, sun, journal, gazette, courier, inquirer, dispatch, daily,
    guest, metro, columbus, general, fox, sky, scotland, wales, ireland, england, london, europe, asia, africa, china,
    india, russia, washington, berlin, paris, brussels, westminster, us, uk, eu`,
  afterComma: `
    writer, correspondent, staff, reporter, editor, columnist, press, news, business, cnn, bbc, reuters, special,
    contributor, author, ph\\.?d, m\\.?d, jr`,
  institutions: 'University, Institute, Agency, College, Department, Ministry, Office, Foundation',
  houses: `
    news, times, post, press, journal, magazine, tv, radio, daily, herald, tribune, guardian, gazette, courier,
    university, institute, association, globe, network, media, today`,
  links: 'of, for, the, and, in, at',
  sentenceWords: `
    with, without, was, were, is, are, has, have, had, says?, said, after, before, over, under, how, why, what, when,
    where, who, which, to, from, for, as, at, that, this, these, those, his, her, their, not, but, its, it, we, you,
    your, our, than, into, about, only, [a-z]+n['’]t`,
  noNames: `
    news, times, post, press, journal, magazine, networks?, media, tv, radio, business, association, university,
    institute, daily, herald, tribune, guardian, home, menu, all, show, podcast, team, club, search, more, watch,
    live, full, story, read, view, preview, print, pdf, share, sign, log, top, latest, best, city, county, united,
    north, south, east, west, new, world, report, special, editorial, board, inc, ltd, llc, gmbh, company, group,
    services?, products?, closing, opening, abstract, supplementary, materials?, transcript, briefing, text, font,
    size, mode, articles?, points?, time, reading, aloud, content, premium, exclusive, members?, membership, picks?,
    bandwidth, weather, forecasts?, settings?, versions?, audio, options?, account, summary, highlights?, takeaways?,
    quiz, crossword, games?, puzzles?, plc, corp, asa, holdings?, january, february, march, april, june, july, august,
    september, october, november, december, today, yesterday, tomorrow`,
}
