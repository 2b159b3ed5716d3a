/**
 * Words that reports of one event swap for one another. One line, one meaning; a word stands in one line only, under the
 * meaning it carries most often in news. Kept by hand: a general thesaurus ties far too much.
 */
export const meaningsEn = `
sign signed seal ink close
agreement deal accord pact treaty contract partnership
travel visit arrive arrival trip tour journey stop stopover
weapon arms ammunition munition weaponry arsenal missile rocket
kill die death dead fatal fatally fatality deceased perish lethal deadly succumb
murder homicide slaying slay manslaughter assassinate
hurt injure injury wound casualty
crash collide collision smash wreck wreckage ram
fire blaze inferno flame burn ablaze
arrest detain detention apprehend custody capture
charge indict indictment accuse allege accusation allegation
buy purchase acquire acquisition takeover sell sale supply deliver delivery export shipment
rise climb increase gain grow growth jump surge soar rally advance up
fall drop decline decrease slip tumble slide plunge sink lower down
begin start commence kick-off outset onset
end finish halt conclude cease
meet meeting talk summit negotiate negotiation dialogue
car vehicle automobile suv sedan
police cop policeman constable
quake earthquake tremor temblor
storm hurricane typhoon cyclone tempest gale
worry fear concern alarm anxiety suspicion suspicious distrust mistrust
vote ballot poll
win victory triumph
beat defeat overcome rout
lawsuit sue suit litigation
attack assault raid
protest demonstrate demonstration demonstrator protester
resign quit resignation
dismiss sack oust axe
warn warning caution
help aid assistance assist support
big large huge major massive enormous
ask urge request appeal plead
demand insist
rob robbery theft steal thief robber burglary burglar heist
child kid youngster
company firm corporation enterprise
boss chief head
doctor physician surgeon medic
prison jail imprison imprisonment behind-bars
student pupil
movie film picture
house home residence
reveal disclose unveil
premier pm
woman female lady
man male
shoot shot gunfire gunman shooter gunned
bomb explosive explosion explode blast detonate
drunk drunken dui dwi intoxicated
ill sick illness sickness
lawyer attorney solicitor counsel
ship vessel boat freighter
plane aircraft airplane jet airliner
soldier troop serviceman
rebel insurgent guerrilla
reporter journalist correspondent
money cash fund
price cost
cut reduce reduction slash trim
approve approval endorse authorise authorize
reject rejection refuse refusal rebuff
verdict ruling rule
convict conviction guilty
acquit acquittal cleared
forbid ban prohibit outlaw
permit allow
worker employee staff workforce
strike walkout stoppage
hospital clinic infirmary
storey floor
road highway street freeway motorway
sea ocean
port harbour harbor
rail railway train railroad
choose pick select appoint appointment name
host emcee presenter
return comeback
postpone delay defer
cancel scrap abandon
fix repair mend
build construct construction
destroy destruction demolish ruin
damage harm
search hunt seek
find discover discovery locate
flee escape
rescue save
hostage captive
flood flooding inundate
rain downpour rainfall
blackout outage
electricity power
vaccinate vaccine immunise immunize jab
virus infection infect
study research survey
researcher scientist
area region zone
country nation
citizen resident inhabitant
city town
minister secretary
legislator lawmaker parliamentarian deputy mp senator congressman
parliament assembly legislature
law legislation bill
border frontier
war conflict
truce ceasefire armistice
clash skirmish fighting
spokesman spokeswoman spokesperson
wife husband spouse
father dad
mother mum mom
wed marry marriage wedding
offer bid
profit earnings
loss deficit
quarter three-month
share stock
investor shareholder
rate percentage
estimate reckon
forecast predict prediction
show display
hide conceal
praise laud hail commend
criticise criticize slam condemn denounce
thank gratitude grateful
admit acknowledge confess
deny denial
promise pledge vow
try attempt
fail failure unsuccessful
accident mishap
driver motorist
pedestrian walker
climber mountaineer alpinist
coach trainer manager
player footballer
match game fixture
champion winner
prize award
singer vocalist
actor actress
song track
stolen looted
drug narcotic
pirate brigand
bank lender
jewel jewellery jewelry diamond gem
store shop
rich wealthy
poor impoverished
say state tell remark
announce declare announcement statement
near nearby
nearly almost
about around approximately roughly
stance approach attitude position
neutral neutrality balanced impartial
greet welcome reception
quick fast rapid swift
old elderly
young youth teenager teen
`
