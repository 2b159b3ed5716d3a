import type { NameWords } from '../name-lists.ts'

/** The words in English by which names of people, things and bodies are told. */
export const nameWords: NameWords = {
  openers: `
    the, a, an, this, that, these, those, his, her, its, their, our, my, your, he, she, it, they, we, you, i, in, on,
    at, for, from, with, without, by, to, of, and, or, but, nor, so, as, if, when, while, where, after, before, since,
    until, during, following, despite, although, though, because, about, over, under, between, among, both, all, some,
    many, most, more, several, few, no, not, only, also, now, then, there, here, what, who, why, how, which, whose,
    according, meanwhile, however, still, yet, just, later, earlier, today, yesterday, tonight, speaking, asked,
    again, soon, thus, hence, one, two, three, four, five, six, seven, eight, nine, ten, last, next, another, other,
    each, every, police, officials, experts, analysts`,
  vessels: `
    ferry, ship, boat, vessel, trawler, yacht, tanker, tug, tugboat, barge, schooner, steamer, warship, frigate,
    destroyer, submarine, carrier, freighter, liner, lifeboat, sailboat, catamaran, dredger, cutter, locomotive,
    spacecraft, rover`,
  afloat: `
    aground, sank, sunk, sinking, capsized, aboard, sailed, sailing, moored, docked, berthed, listing, hull, launched,
    skipper, crew, rocks, harbour, harbor, tonne, tonnes`,
  womensTitles: `
    Mrs, Ms, Miss, Dame, Lady, Baroness, Queen, Princess, Duchess, Countess, Aunty?, Sister, Congresswoman,
    Councilwoman, Chairwoman, spokeswoman, businesswoman, actress, wife, mother, daughter`,
  mensTitles: `
    Mr, Sir, Lord, Baron, King, Prince, Duke, Count, Uncle, Father, Congressman, Councilman, Chairman, spokesman,
    businessman, fisherman, actor, husband, son`,
  womensPronouns: 'she, her',
  mensPronouns: 'he, his, him',
  titlesOfBoth: '',
  leaders: 'leader, ruler, head of state',
  joinedRoles: '',
  notNouns: `
    that, with, from, when, while, after, before, until, into, over, than, then, also, what, which, because, since,
    though, although, where, only, even, both, like, about, under, against, between, during, called, named, among,
    group, team`,
  notFamilyNames: `
    county, united, rovers, wanderers, athletic, albion, hotspur, rangers, celtic, catholics?, empire, muslims?,
    orthodox, protestants?, cup, open, trophy, championships?, university, street, avenue, airport, stadium, bridge,
    beach, valley`,
  ofBodies: 'of, for, on',
  fields: `
    safety, trade, industry, commerce, human, social, sports?, culture, science, technology, energy, environment,
    food, drug, rural, urban, community, security, development, research, welfare, services, families, labour, labor,
    tourism, transport, infrastructure, consumer, fisheries, forestry, atmospheric, crime, prevention, control`,
  afterAdjectives: `
    republicans?, democrats?, democratic, conservatives?, liberals?, labour, tory, tories, greens?, communists?,
    socialists?, oblast, caucus, primary, time, avenue, street, legislature, lawmakers?, voters?`,
  familyEndings: `
    [^aeiou]ov, ova, [^aeiou]ev, eva, enko, sk[iy], ska, sson, sen, mann, berg, stein, baum, escu, ović, ovic, ević,
    evic, vich, witz, wicz, akis, opoulos, moto, mura, yama, shita, gawa, naka, saki, hashi, uddin, ullah, zadeh, yan,
    dze, shvili, inho, ardo, inez, ndez, guez, erez, strom, lund, quist, gaard, dottir, son`,
  notPlaceAdjectives: `
    jewish, muslim, islamic, christian, catholic, protestant, hindu, buddhist, sikh, orthodox, evangelical,
    republicans?, democrats?, democratic, conservatives?, liberals?, labour, tory, tories, communist, socialist, nazi,
    gay, latinos?, hispanics?, internet, earth, mars, moon`,
  ownAddress: '',
  townBodies: '',
}
