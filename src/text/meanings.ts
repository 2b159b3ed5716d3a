import { stem } from './stems.ts'

/** Words that reports of one event swap for one another. One line, one meaning; a word stands in one line only. */
const groups = `
sign seal ink conclude close
agreement deal accord pact treaty
travel visit arrive trip tour journey
weapon arms ammunition munition weaponry
kill slay
die death dead fatal fatality deceased perish
hurt injure wound injury
crash collide collision smash wreck
fire blaze inferno
arrest detain apprehend
charge indict indictment
buy purchase acquire acquisition takeover
sell sale
rise climb increase gain grow growth jump surge
fall drop decline decrease slip tumble slide
begin start launch commence
end finish halt stop
meet meeting talk summit
car vehicle automobile
police cop officer
quake earthquake tremor temblor
storm hurricane typhoon cyclone
worry fear concern alarm
vote ballot poll election
win victory triumph beat defeat
lawsuit sue suit litigation
attack assault raid
protest demonstrate demonstration rally
resign quit
dismiss fire sack
warn warning caution
help aid assistance support
big large huge major massive
say tell state announce report add declare
ask urge call request demand appeal
want seek
rob robbery theft steal heist thief robber burglary
murder homicide slaying
child kid youngster
company firm corporation
boss chief head leader
president presidential
pact
doctor physician
prison jail imprison
pupil student
movie film
house home
show reveal disclose
plan intend
premier minister
quarter three-month
`

const groupOf = new Map<string, number>()
for (const [number, line] of groups.trim().split('\n').entries()) {
  for (const word of line.split(' ')) if (!groupOf.has(stem(word))) groupOf.set(stem(word), number)
}

/** Number of the meaning that a stem shares with others, or null where it stands alone. */
export function meaningOf(stemmed: string): number | null {
  return groupOf.get(stemmed) ?? null
}
