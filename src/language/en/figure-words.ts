import type { FigureWords } from '../name-lists.ts'

/** The words in English beside figures. */
export const figureWords: FigureWords = {
  grammar: `
    of, in, on, at, to, and, or, but, nor, were, was, are, is, be, been, being, have, has, had, do, does, did, who,
    whom, whose, which, that, this, these, those, with, without, for, from, by, as, than, then, while, when, where,
    if, since, until, during, after, before, over, under, into, out, up, down, off, about, against, between, through,
    per, will, would, can, could, may, might, must, shall, should, said, says, say, told, not, no, so, it, he, she,
    they, them, his, her, their, its, i, we, you, there, also, more, less, others, other, such, each, including,
    killed, injured, wounded, died, missing`,
  plurals: `
    people, men, women, children, police, personnel, staff, troops, dead, wounded, injured, missing, fish, sheep,
    cattle, aircraft, votes, lives, others`,
  singulars: `
    person, man, woman, child, boy, girl, soldier, officer, civilian, passenger, driver, worker, student, victim,
    death, injury, goal, seat, vote, vehicle, house, school, company, player, suspect, pilot, firefighter, teacher,
    resident, survivor, official, fisherman`,
  fillers: `
    more, other, further, additional, another, extra, straight, consecutive, successive, annual, yellow, red`,
  notPlural: `
    its, his, this, perhaps, always, sometimes, towards, besides, afterwards, says, does, has, was`,
  casualties: `
    kill(?:ed|ing|s), injur(?:ed|ing|es), wound(?:ed|ing), died, dead, missing, arrested, others, more, were, have`,
  fates: `
    killed, injured, wounded, hurt, dead, missing, arrested, hospitalised, hospitalized, evacuated`,
  times: 'times?',
  numbered: 'no, nr, number, page, article, chapter, section, paragraph, route, flight, room, channel',
  money: `
    savings, debts?, funding, funds, cash, money, damage, damages, investment, investments, aid, taxpayers?, public,
    spending, cuts, losses, profit, profits, revenue, income, costs?, fees, fines, compensation, support, grants?,
    goods, property, assets, sales, orders, contracts, loans?, credit, benefits?, tax, taxes, pension, pensions,
    government, extra, new, additional, private, equity, business, trade, exports, imports, sterling`,
  weighing: `
    weigh, weighs, weighed, weighing, weight, heavy, overweight, lose, lost, losing, gained, gain, lighter, heavier,
    lift, lifted`,
  pounds: 'pounds',
  of: 'of',
  perCent: 'per cent',
  ordinalEndings: 'st, nd, rd, th',
  aged: '',
}
