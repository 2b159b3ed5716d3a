import type { GrammarWords } from '../speech-lists.ts'

/** The small words of English that hold sentences together. */
export const grammarWords: GrammarWords = {
  and: 'and',
  articles: 'the, a, an',
  furtherArticles: '',
  possessives: 'his, her, their, its',
  of: 'of, from, in, at',
  linking: 'of',
  stops: `
    that, who, whom, which, whose, is, are, was, were, be, been, has, have, had, will, would, could, can, may, might,
    must, on, in, at, to, from, for, with, without, by, after, before, during, when, while, where, because, since, as,
    if, it, he, she, they, there, not, also, later, earlier, yesterday, today, and, or, but, about, into, over, under,
    against, than, then, early, late`,
  openers: `
    and, but, as, while, although, because, since, when, where, what, how, whether, however, also, meanwhile, then,
    though, if, yet, that`,
  governing: 'to, for, of, with, by, from, against, about, near, under',
  company: 'by, with, against, from, to, of, than, like, about',
  selves: 'i, we, you, who, which, that, what, it, there',
  subjects: 'he, she',
  around: 'he, she, his, her, him',
  joins: `
    the, its, his, her, their, other, local, state, several, many, some, witnesses, officials, residents, media,
    experts`,
  being: 'is, was, has, had, will',
  relative: 'who, which, whose, while, whereas, after, before, as, when, because',
  light: `
    and, but, even, so, yet, now, then, also, still, later, meanwhile, only, instead, nor, plus, both, earlier, today,
    yesterday, perhaps, once, again, while, whereas, because, although, though, when, as, after, before, if, since`,
  adverbial: `
    in, on, at, after, before, during, when, while, as, if, since, until, by, with, without, from, for, to, under,
    over, following, amid, despite, although, though, because, speaking, asked, once, last, this, next, earlier,
    later, according, instead, like, unlike, among, throughout, through, of, about, between, moments, minutes, hours,
    days, weeks, months, years, two, three, four, five, six, seven, eight, nine, ten, recently, meanwhile, besides,
    beyond, where, not, just, shortly, soon, still, indeed, finally, first, second, then, however, here, there`,
  nounOpeners: `
    the, an?, he, she, they, his, her, their, its, one, some, many, several, another, officials, police, experts,
    witnesses, residents, sources, doctors, prosecutors, investigators, authorities, critics, analysts, scientists,
    researchers, lawyers, aides`,
  subjectOpeners: `
    the, an?, his, her, its, their, one, some, many, several, another, officials, police, authorities, prosecutors,
    investigators, witnesses, residents, experts, critics, supporters, opponents, lawyers, doctors, scientists,
    researchers, organi[sz]ers, lawmakers, republicans, democrats, aides, sources`,
  irregular: `
    went, took, made, gave, came, got, held, met, sent, spent, stood, won, lost, saw, led, left, put, ran, began,
    wrote, spoke, told, said, swiped, fired, is, are, was, were, has, have, had, will, would, can, could, may, might,
    must, should, did, does, do, says, tells, makes, takes, wants, sought, thought, felt, knew, kept, found, brought,
    bought, fell, rose, grew, became, let, hit, set, cut`,
  auxiliary: `
    is, are, was, were, be, been, being, has, have, had, do, does, did, will, would, can, could, may, might, must,
    should, not, never, can['’]t, didn['’]t, doesn['’]t, won['’]t, wouldn['’]t`,
  notBeforeVerb: `
    to, the, of, an?, these, those, for, with, over, about, his, her, their, its, that, by, from, in, on, no, some,
    any, many, more, most, such, recent, new, false, between, what, several`,
  asides: 'afterwards, again, too, instead, aloud',
}
