/** Words of names for what or who bears them: bodies, buildings, places, laws, works and offices; lower case. */
export const nameHeads = new Set(
  `academy, act, agency, airlines, airport, alliance, arena, art, association, avenue, award, awards, bank, bay, beach, bill, board,
  books, bowl, bridge, brothers, building, bureau, campus, castle, center, chamber, church, city, club, co, coalition, coast, college,
  commission, committee, company, conference, corp, corporation, council, county, court, creek, crew, cup, daily, department, district,
  division, drive, field, film, films, force, forest, forum, foundation, fund, garden, gardens, gate, group, hall, heights, highway, hill,
  hills, holdings, hospital, hotel, house, inc, initiative, institute, island, islands, journal, lab, laboratory, lake, lane, law, league,
  library, limited, llc, ltd, magazine, mall, market, media, memorial, ministry, mountain, museum, network, news, observatory, office,
  orchestra, organization, palace, park, partners, party, plaza, port, post, press, prize, program, project, records, region, republic,
  river, road, school, scheme, sea, service, services, society, solutions, square, stadium, station, street, studio, studios, summit,
  systems, technologies, television, temple, territory, theater, times, tower, town, trail, treaty, trust, union, university, valley,
  village, way, works, minister, secretary, commissioner, correspondent, editor, director, analyst, spokesman, spokeswoman, reporter`
    .split(',')
    .map((word) => word.trim()),
)
