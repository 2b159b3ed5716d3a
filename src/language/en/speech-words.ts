import type { SpeechWords } from '../speech-lists.ts'

/** The words by which texts in English tell who says what. */
export const speechWords: SpeechWords = {
  say: 'said, says, stated, added, adds, remarked, remarks',
  report: `
    states, reported, reports, announced, announces, confirmed, confirms, claimed, claims, explained, explains,
    declared, declares, insisted, insists, argued, argues, warned, warns, noted, notes, wrote, writes, revealed,
    reveals, admitted, admits, denied, denies, acknowledged, acknowledges, stressed, stresses, emphasised, emphasized,
    underlined, suggested, suggests, alleged, alleges, maintained, recalled, replied, responded, continued, concluded,
    commented, testified, tweeted, posted, vowed, pledged, promised, asked, asks, quoted, indicated, conceded,
    complained, predicted, estimated, cautioned, joked, reiterated, reiterates, countered, counters, quipped, quips,
    lamented, laments, mused, muses, observed, observes, opined, recalls, exclaimed, shouted, yelled, interjected,
    retorted, boasted, bragged, disclosed, recounted, recounts, asserted, asserts, contended, contends, affirmed,
    reaffirmed, proclaimed, proclaims, advised, pleaded, testifies, assured, lectured, whispered, muttered, murmured,
    snapped, sighed, wondered, marvelled, marveled, chided, scoffed, ventured, tweets, texted, emailed, surmised,
    reasoned, theorized, theorised, enthused, fumed, gushed`,
  believe: `
    expect, expects, fear, fears, believe, believes, think, thinks, estimate, estimates, suspect, suspects, assume,
    assumes, predict, predicts, hope, hopes, feared, believed, estimated, suspected`,
  tell: 'told, tells, informed',
  act: `
    praised, praises, praising, highlighted, highlights, thanked, thanks, considers, considered, calls, called,
    calling, describes, described, describing, criticised, criticized, criticises, criticizes, condemned, condemns,
    denounced, denounces, hailed, hails, warned, warns, promised, promises, vowed, vows, pledged, urged, urges,
    demanded, demands, accused, accuses, accusing, rejected, rejects, dismissed, dismisses, labelled, labeled,
    branded, brands, welcomed, welcomes, stressed, stresses, underlined, underlines, underscored, emphasised,
    emphasized, insisted, insists, argued, argues, claimed, claims, announced, announces, declared, declares, spoke,
    speaks, referred, refers, termed, blamed, blames, apologised, apologized, admitted, acknowledged, joked, wrote,
    writes, tweeted, posted, asked, replied, said, says, expressed, expresses, voiced, defended, defends, pointed,
    advocated, commended, lauded, slammed, blasted, ridiculed, mocked, deplored, regretted, ruled, announcing, citing,
    promising, warning, saying, adding, stressing, confirming, revealing, denying, admitting, predicting, portraying,
    touting, chanting, telling, tweeting, writing, posting, arguing, claiming, insisting, noting, stating, declaring,
    asking, urging, demanding, explaining, suggesting, alleging, labelling, labeling, branding, dubbing, denouncing,
    condemning, dismissing, mocking, hailing, lamenting, responding, replying, asserting, vowing, pledging, advising,
    complaining, boasting, joking, referring, shouting, told, tells, tell, say, argue, call, describe, insist, claim,
    suggest, tweet, warn, explain, stress, label, brand, declare, dubbed, dubs, deemed, deems, likened, likens,
    compared, compares, praise, accuse, condemn, denounce, lamented, laments, mused, quipped, countered, reiterated,
    boasted, bragged, interjected, retorted, asserted, asserts, contended, contends, proclaimed, proclaims, remarked,
    remarks, observed, observes, exclaimed, shouted, yelled, chanted, recalled, recalls, recounted, testified, stated,
    states, added, adds, noted, notes, explained, explains, reported, reports, confirmed, confirms, denied, denies,
    suggested, suggests, alleged, alleges, responded, responds, concluded, conceded, complained, predicted, estimated,
    cautioned, advised, advises, assured, lectured, scolded, chided, ripped, attacked, assailed, decried, decries,
    bemoaned, bemoans, derided, derides, disparaged, lambasted, castigated, excoriated, rebuked, cheered, applauded,
    touted, touts, trumpets, billed, characterised, characterized, portrayed, portrays, summed, pronounced,
    pronounces, pronounce, pronouncing, criticize, criticise, criticizing, criticising, dismiss, reject, rejecting,
    deriding, decrying, lauding, blasting, slamming, talked, tweets, retweeted, texted, emailed, interrupted,
    screamed, cried, asks, ask`,
  that: 'that',
  pronouns: 'he, she, they',
  auxiliaries: `
    is, are, was, were, be, been, being, not, did, does, do, has, have, had, will, would, could, can, may, might,
    must, should, to`,
  prepositions: `
    according to, in the words of,
    in an? (?:article|interview|essay|op-ed|commentary|editorial|column|podcast)(?: (?:published|printed|broadcast|aired))? (?:in|with|by|for|on|to),
    in an? (?:statement|post|message|speech|press release)(?: (?:on|to|by|from|(?:published|released|issued|posted|carried) (?:by|on|through)))?,
    citing, quoted by, as reported by`,
  stems: `
    suggest, claim, argue, insist, warn, allege, admit, acknowledge, stress, note, confirm, explain, reveal, maintain,
    concede, complain, predict, caution, announce`,
  days: '',
  asides: '',
  noSubject: 'that, in, on, at, to, by, for, with',
  afterAs: '',
  afterSo: '',
  openingAdverbs: '',
  someone: `
    officials?, sources?, police, witnesses, reports?, documents?, records, data, figures, people, media, residents,
    authorities, experts?, study, research, researchers, ministry, agency, statement, court, investigators,
    newspapers?, diplomats?, lawyers?, spokes\\p{L}+`,
  people: `
    source, official, spokes\\p{L}+, people, resident, neighbour, neighbor, user, reader, commenter, customer, fan,
    critic, woman, man, boy, girl, child, worker, member, leader, board, council, company, firm, party, government,
    ministry, department, agency, club, team, union, police, court, statement, letter, report, article, note, email,
    message, post, sign, banner, document, editorial, paper, newspaper, website, one, another, others`,
  nounsOfSaying: `
    claims?, statements?, assertions?, promises?, warnings?, remarks?, comments?, description, pledges?, suggestions?,
    accusations?, insistence, allegations?, tweets?, complaints?, declarations?, call, vow, boast, question,
    admission, confession, contention`,
  soCalled: 'so[- ]called, known as, dubbed, nicknamed, titled, entitled, called',
  works: `
    film, movie, documentary, book, novel, memoir, song, single, album, show, series, sitcom, play, musical, opera,
    poem, painting, sculpture, essay, podcast, magazine, newspaper, episode, exhibition, game, hit, track, ballad,
    anthem, blockbuster, comedy, thriller, bestseller, programme`,
  callings: `
    called, calls?, termed, terms, dubbed, dubs, labell?ed, labels, considered, considers, described as, describes as`,
  finders: `
    investigation, inquiry, enquiry, report, review, audit, study, probe, panel, commission, committee, court, judge,
    jury, tribunal, inspector, watchdog, regulator, auditor, investigator`,
  findings: `
    found, finds, uncovered, uncovers, identified, identifies, determined, detailed, details, cited, cites`,
}
