import type { PlaceWords } from '../name-lists.ts'

/** The words in English that stand with names of places, or are parts of them. */
export const placeWords: PlaceWords = {
  prepositions: `
    in, to, from, near, at, of, outside, across, around, via, towards?, into, through, over, between`,
  local: 'in, near, outside, off',
  kinds: `
    town, city, village, port, suburb, district, province, region, island, county, municipality, hamlet, isle`,
  ofPlaces: `
    residents?, outskirts, coast, shores?, banks, harbour, harbor, mayor, north, south, east, west, northeast,
    northwest, southeast, southwest, miles, kilomet(?:er|re)s, suburbs, inhabitants, parish`,
  movement: `
    flew, flown, flies, fly, travel, travels, travelled, traveled, travelling, traveling, drove, driven, sailed, sail,
    fled, airlifted, deported, extradited, evacuated, en-route`,
  nameOpeners: 'port, mount, lake, loch, lough, river, cape, fort, inis, isle',
  landforms: `
    ground, oval, stadium, arena, island, islands, isles, bay, harbour, harbor, head, lane, street, road, avenue,
    highway, motorway, creek, river, county, valley, hill, hills, mountains, peninsula, strait, sea, ocean, gulf,
    beach, falls, lake, square, province, district, desert, forest, canyon, airport, cove, reef, peak, glacier,
    volcano, township, borough, moor, springs, heights, junction`,
  notPlaces: `
    english, french, german, spanish, russian, arabic, parliament, congress, court, twitter, facebook, instagram,
    telegram, internet, heaven, hell, god, christmas, easter, ramadan, wimbledon, brexit, covid.*, group, article,
    section, chapter, figure, table, phase, stage, part, world, cold, mr, mrs, ms, dr, prof, westminster, cup,
    premier, champions, earth, mars, moon, olympics, olympic, series, bundesliga, route, interstate, room, hall, wall,
    storm, hurricane, operation, year, key, class, grade, nature, science`,
  named: `
    hall, park, street, road, avenue, square, bridge, house, tower, stadium, arena, airport, palace, castle, theatre,
    theater, museum, centre, center, hotel, station, beach, bay, lake, island, church, cathedral, day, cup, prize`,
  links: `
    and, or, on, in, at, to, for, from, with, by, after, before, when, where, as, who, that, which, is, was, were,
    are, has, have, had, will, would, said, during, since, until, late, early, last, this, next, over, near, but,
    while, against`,
  acts: `
    shared, shares, is, was, has, had, wants, wanted, says, said, insists, insisted, denies, denied, accuses, accused,
    warns, warned, fears, feared, sees, saw, calls, called, demands, demanded, rejects, rejected, announced,
    announces, agreed, agrees, supports, supported, condemned, condemns, refused, refuses, argues, argued, believes,
    hopes, seeks, sought, considers, plans, threatened, threatens, pledged, pledges, vowed, vows, responded, reacted,
    regards, claims, claimed, urged, urges, backs, backed, opposes, opposed, signed, recognises, recognised`,
  states: `
    concerned, worried, ready, willing, prepared, determined, keen, reluctant, convinced, seeking, trying,
    considering, planning, pushing, calling, demanding, accusing`,
  addresses: `
    thanked, thank, accused, accuse, urged, urge, warned, warn, told, tell, asked, ask, criticised, criticized,
    criticise, condemned, called, pressed, pressured, supports, supported, backed, between, against, with, by`,
  policies: `
    objectives, objective, goals, ambitions, aims, aim, policy, policies, government, interests, interest, position,
    stance, decision, decisions, claims, claim, response, reaction, offer, proposal, plan, plans, strategy, influence,
    support, threat, threats, demands, demand, role, allies, ally, partners, partner, leaders, leader, leadership,
    rulers, ruler, officials, relations, ties, approach, attitude, intentions, view, invasion, war, foreign, military,
    nuclear, expansionist, territorial, economic, diplomatic, political, strategic, security`,
  townEndings: '',
  noTowns: '',
}
