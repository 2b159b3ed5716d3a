/**
 * Words that reports of one event swap for one another. One line, one meaning; a word stands in one line only, under the
 * meaning it carries most often in news. Kept by hand: a general thesaurus ties far too much.
 */
export const meaningsEn = `
sign signed seal ink
agreement deal accord pact treaty contract partnership
travel visit arrive arrival trip tour journey stop stopover
weapon arms ammunition munition weaponry arsenal missile rocket
kill die death dead fatal fatally fatality deceased perish lethal deadly succumb mortal mortally
murder murderer homicide slaying slay slayer slain manslaughter assassinate assassin killer
hurt injure injury wound casualty maim
crash collide collision smash wreck wreckage ram pileup
fire blaze inferno flame burn ablaze wildfire
arson arsonist torch
arrest detain detention apprehend custody capture handcuff nab
charge indict indictment accuse allege allegedly accusation allegation
prosecute prosecution prosecutor
suspect suspicion suspected
buy buyer purchase acquire acquisition acquirer takeover buyout
sell seller sale supply supplier deliver delivery export shipment
rise climb increase gain grow growth jump surge soar rally advance up
fall drop decline decrease slip tumble slide plunge plummet sink lower down dip
begin start commence kick-off outset onset
end finish halt conclude conclusion cease
meet meeting talk summit negotiate negotiation negotiator dialogue
car vehicle automobile suv sedan
truck lorry pickup
police cop policeman policewoman constable
quake earthquake tremor temblor seismic
storm hurricane typhoon cyclone tempest gale
worry fear concern alarm anxiety anxious afraid suspicious distrust mistrust
vote voter ballot poll
elect election electoral
win winner victory victorious triumph triumphant champion
beat defeat overcome rout thrash trounce overwhelm
lawsuit sue suit litigation plaintiff
attack attacker assault assailant raid ambush
protest protester demonstrate demonstration demonstrator demonstrater marcher
resign quit resignation
dismiss dismissal sack oust ouster axe firing fired
hire recruit recruitment
warn warning caution cautious
help aid assistance assist support
big large huge major massive enormous giant vast immense
small little tiny minor
ask urge request appeal plead
demand insist insistence
rob robber robbery theft thief steal burglary burglar heist loot looter raider
child kid youngster
baby infant newborn toddler
company firm corporation enterprise corporate
boss chief head executive ceo
doctor physician surgeon medic
surgery operation surgical
prison jail imprison imprisonment behind-bars incarcerate inmate prisoner
student pupil
teacher schoolteacher
university college campus
movie film picture cinema
house home residence
flat apartment
reveal disclose disclosure unveil
premier pm
woman female lady
man male guy
shoot shooting shot gunfire gunman shooter gunned
gun rifle pistol handgun firearm shotgun revolver
knife stab stabbing blade
bomb bomber bombing explosive explosion explode blast detonate detonation
drunk drunken drunkenness dui dwi intoxicated intoxication alcohol
ill sick illness sickness ailment
lawyer attorney solicitor counsel barrister
ship vessel boat freighter
ferry catamaran
plane aircraft airplane jet airliner jetliner
airline carrier
soldier troop serviceman
rebel rebellion insurgent insurgency guerrilla
terror terrorist terrorism
reporter journalist correspondent
newspaper daily tabloid
money cash fund
price cost
cut reduce reduction slash trim
job post position role
approve approval endorse endorsement authorise authorize ratify ratification
reject rejection refuse refusal rebuff
verdict ruling rule
judge magistrate
convict conviction guilty
acquit acquittal cleared
sentence jailed
forbid ban prohibit prohibition outlaw
permit allow permission
worker employee staff staffer workforce
strike walkout stoppage
layoff redundancy downsize
hospital hospitalise hospitalize clinic infirmary
storey floor
road highway street freeway motorway
bridge overpass
sea ocean
port harbour harbor
rail railway train railroad
choose chosen choice pick select selection appoint appointment name nominate nomination nominee designate tap
host emcee presenter compere
return comeback
postpone postponement delay defer
cancel cancellation scrap abandon
fix repair mend
build builder construct construction
destroy destruction destructive demolish demolition ruin devastate devastation
damage harm
search hunt manhunt seek
find discover discovery locate
flee flight escape fugitive
rescue rescuer save
survive survivor survival
hostage captive captor
kidnap kidnapper abduct abduction abductor
hijack hijacker hijacking commandeer
pirate piracy brigand buccaneer
flood flooding inundate floodwater
rain downpour rainfall
snow blizzard snowfall
avalanche snowslide
landslide mudslide
blackout outage
electricity power
vaccinate vaccine vaccination immunise immunize immunisation immunization jab inoculate
virus infection infect infectious
disease epidemic outbreak
medicine medication medicinal
research study
survey questionnaire
researcher scientist scientific
area region zone
country nation
citizen resident inhabitant
city town
village hamlet
suburb suburban outskirts
minister secretary
president presidential presidency
king monarch royal royalty
legislator lawmaker parliamentarian deputy mp senator congressman congresswoman
parliament assembly legislature legislative
congress senate
law legislation bill statute
border frontier
war conflict
truce ceasefire armistice
clash skirmish fighting
combat battle
spokesman spokeswoman spokesperson
wife husband spouse
father dad
mother mum mom
brother sibling
grandmother grandma
grandfather grandpa
friend acquaintance
neighbour neighbor neighbourhood neighborhood
wed marry marriage wedding bride groom
divorce separate separation split
pregnant pregnancy
birth born
funeral burial bury
grave cemetery
offer bid bidder
merge merger combine combination amalgamate
profit earnings
loss deficit lose lost
quarter three-month
share stock
investor shareholder invest investment
rate percentage
estimate reckon
forecast predict prediction
bankrupt bankruptcy insolvent insolvency
debt owe
revenue turnover
economy economic economical
tax levy taxation
show display
hide conceal
praise laud hail commend
criticise criticize criticism critic slam condemn condemnation denounce
thank gratitude grateful
admit admission acknowledge confess confession
deny denial
promise pledge vow
try attempt
fail failure unsuccessful
succeed success successful
accident mishap
driver motorist drive driving
bus minibus
bike bicycle motorcycle motorbike cyclist biker
pedestrian walker
climber mountaineer mountaineering alpinist
mountain peak
coach trainer manager
player footballer
match game fixture
goal scorer
prize award
singer vocalist sing song
actor actress
album record
comedian comedy comic
fan supporter
drug narcotic
bank lender
jewel jeweller jewellery jeweler jewelry diamond gem
store shop shopkeeper
rich wealthy wealth
poor poverty impoverished
say state tell remark
announce declare announcement declaration statement
near nearby
nearly almost
about around approximately roughly
stance approach attitude
neutral neutrality balanced impartial
greet welcome reception
quick fast rapid swift speed
old elderly
young youth teenager teen teenage
believe belief
think thought
know knowledge
speak speech
advise advice adviser advisor
prove proof
live life alive
strong strength strengthen
weak weaken weakness
high height
deep depth
long length
hot heat
threat threaten menace
danger dangerous hazard hazardous peril perilous
safe safety
free freedom liberty
guard protect protection protective
inspect inspection inspector
investigate investigation investigator probe inquiry
detective sleuth
witness onlooker bystander eyewitness
body corpse
rape rapist
sex sexual
abuse mistreat mistreatment
fraud fraudulent swindle scam
bribe bribery corrupt corruption
spy espionage
leak leaked
hack hacker breach
internet web online
computer pc laptop
phone telephone cellphone handset smartphone
launch introduce introduction rollout
upgrade update
chip processor microprocessor
customer client consumer
maker manufacturer manufacture producer produce production
factory plant
closure close shut shutdown closing
expand expansion enlarge enlargement
plan proposal propose
swear swore sworn
oath inaugurate inauguration
replace replacement substitute
leave left depart departure
stay remain
retire retirement
send sent dispatch
receive receipt recipient
give gave given gift donate donation donor
spend spending expenditure spent
force compel
order command
lead leader leadership
govern government governance
official officer
break broke broken fracture
hit struck
run ran runner
swim swimmer
fight fought
shout yell scream
cry weep tear
laugh laughter
angry anger outrage fury furious
sad sorrow grief mourn mourner mourning
happy happiness joy delight delighted thrilled
surprise astonish shock stun
celebrate celebration
holiday vacation
tourist tourism sightseer traveller traveler
pilot captain
crew crewman
sailor seaman mariner navy naval
army military
satellite orbit
space spacecraft astronaut cosmonaut
farm farmer agriculture agricultural
oil petroleum crude
miner mining
nuclear atomic
pollute pollution contaminate contamination
test trial
`
