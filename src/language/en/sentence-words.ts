import type { SentenceWords } from '../word-lists.ts'

/** The words by which sentences and sections in English are told. */
export const sentenceWords: SentenceWords = {
  leading: `
    mr, mrs, ms, mx, dr, prof, sen, del, atty, supt, insp, det, sens, reps, rep, gov, gen, col, lt, maj, sgt, cpl,
    capt, cmdr, adm, rev, hon, pres, st, mt, ft, messrs, vs, approx, ca, op, cit, fig, eq, e.g, i.e`,
  small: 'vs, approx, ca, cf, fig, e.g, i.e',
  numbered: `
    no, nos, nr, art, vol, pp, p, pg, ch, sec, par, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec`,
  closing: `
    inc, ltd, co, corp, plc, jr, sr, etc, u.s, u.k, u.n, e.u, d.c, l.a, a.m, p.m, a.d, b.c, u.s.a, bros, dept, est,
    univ, al, ff, ave, blvd, rd, usf, min, max`,
  openers: `
    then, later, now, today, yesterday, tomorrow, earlier, afterwards, instead, still, again, soon, nobody, everyone,
    each, several, none, the, a, an, he, she, it, they, we, you, i, this, that, these, those, his, her, its, their,
    our, my, there, here, in, on, at, for, from, with, by, to, of, as, if, when, while, where, after, before, since,
    but, and, or, so, yet, also, however, meanwhile, what, who, why, how, no, not, one, some, many, most, all, both`,
  afterOrdinal: '',
  beforeOrdinal: '',
  zones: `
    E[SD]?T, C[SD]?T, M[SD]?T, P[SD]?T, GMT, BST, UTC, IST, JST, AE[SD]T, Eastern, Central, Mountain, Pacific, local,
    Greenwich`,
  asked: `
    said, says, asked, asks, wrote, writes, added, replied, shouted, cried, wondered, told, tweeted, demanded`,
  sections: `
    world, news, world news, international, us, u.s., uk, europe, asia, africa, americas, middle east, politics,
    us politics, business, economy, money, markets, technology, tech, science, health, environment, climate, sport,
    sports, football, culture, arts, entertainment, opinion, lifestyle, travel, education, society, crime, local,
    national, nation`,
}
