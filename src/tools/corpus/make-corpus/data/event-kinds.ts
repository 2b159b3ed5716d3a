/** What can happen, and the ways to tell of it. Slots in braces are filled anew for every event. */
export interface EventKind {
  headlines: string[]
  openings: string[]
  /** Each fact in wordings of which a report picks one. */
  facts: string[][]
  /** What a speaker says; a report carries some. */
  quotations: string[]
}

export const eventKinds: EventKind[] = [
  {
    headlines: [
      'Ferry runs aground off {town}, {count} brought ashore',
      '{count} rescued after {town} ferry hits rocks',
      'Passengers of stranded {town} ferry are safe',
    ],
    openings: [
      'A ferry with {count} people on board ran aground off {town} on {day}, the coast guard said.',
      'The harbour of {town} was closed on {day} after a ferry carrying {count} passengers struck a rock.',
    ],
    facts: [
      [
        'Nobody was seriously hurt, according to the coast guard.',
        'The coast guard said that there were no serious injuries.',
      ],
      [
        'Lifeboats brought all passengers ashore within {small} hours.',
        'It took {small} hours to bring everyone on board to land.',
      ],
      [
        'The ship had left {other} shortly before dawn in thick fog.',
        'Fog was thick when the vessel set out from {other} before sunrise.',
      ],
      [
        'Divers found a tear of {small} metres in the hull.',
        'A hole {small} metres long was found below the waterline.',
      ],
      [
        'The owner, {company}, promised to help the inquiry.',
        '{company}, which owns the ship, said it would work with investigators.',
      ],
      [
        'An oil barrier was laid around the wreck to protect the mussel beds.',
        'To keep oil from the mussel beds, crews laid a barrier around the ship.',
      ],
    ],
    quotations: [
      '“We heard a bang, and then the lights went out,” said {person}, a teacher from {other}.',
      '“The crew stayed calm and so did we,” passenger {person} said.',
    ],
  },
  {
    headlines: [
      'Council of {town} votes for new tram line',
      '{town} will build its tram after {small} years of dispute',
      'Tram for {town} passes by {small} votes',
    ],
    openings: [
      'The city council of {town} voted on {day} to build a tram line for {count} million crowns.',
      'After {small} years of dispute, {town} will get a tram: the council approved {count} million crowns on {day}.',
    ],
    facts: [
      ['Construction is to begin next spring.', 'Work on the line will start in the spring of next year.'],
      [
        'The line will link the railway station with the hospital and {other}.',
        'From the railway station, trams will run past the hospital to {other}.',
      ],
      [
        'Opponents had gathered {count} signatures against the plan.',
        'A petition against the tram was signed by {count} people.',
      ],
      [
        'Two members of the governing party voted against their own mayor.',
        'The mayor lost two votes from her own party.',
      ],
      [
        'Tenders go to {company} and two foreign builders.',
        '{company} is among three firms that may bid for the work.',
      ],
    ],
    quotations: [
      '“This city has waited long enough,” mayor {person} said after the vote.',
      '“We are spending money that we do not have,” said {person} of the opposition.',
    ],
  },
  {
    headlines: [
      '{town} win the cup after penalties',
      'Late goal and penalties bring {town} the cup',
      '{other} lose the final to {town} in a shoot-out',
    ],
    openings: [
      '{town} beat {other} on penalties in the cup final on {day} in front of {count} spectators.',
      'In a final that {count} people watched in the stadium, {town} needed penalties to beat {other} on {day}.',
    ],
    facts: [
      ['The match had ended level after extra time.', 'After extra time the score was even.'],
      [
        '{person} equalised in the last minute with a header.',
        'A header by {person} in the final minute had made it even.',
      ],
      [
        'The goalkeeper saved {small} shots from the spot.',
        'Of the penalties, {small} were stopped by the goalkeeper.',
      ],
      [
        'It is the first trophy for the club in {small} seasons.',
        'The club had won nothing for {small} seasons.',
      ],
      [
        'Police reported {small} arrests outside the ground.',
        'Outside the stadium {small} people were arrested, police said.',
      ],
    ],
    quotations: [
      '“I closed my eyes when he ran up,” coach {person} said.',
      '“We were the better side for an hour,” said captain {person} of the losing team.',
    ],
  },
  {
    headlines: [
      'Storm cuts power to {count} homes around {town}',
      'Trees down, roads shut: storm crosses {town}',
      '{town} cleans up after the worst storm in {small} years',
    ],
    openings: [
      'A storm that crossed {town} on {day} left {count} households without electricity.',
      'Some {count} homes around {town} had no power on {day} after a night of storm.',
    ],
    facts: [
      [
        'Gusts reached {medium} kilometres an hour on the coast.',
        'The weather service measured gusts of {medium} kilometres an hour at the coast.',
      ],
      [
        'The road to {other} is blocked by fallen trees.',
        'Fallen trees have closed the road that leads to {other}.',
      ],
      [
        'Firefighters were called out {count} times.',
        'The fire brigades counted {count} calls in one night.',
      ],
      [
        'Schools stay closed until the end of the week.',
        'There will be no lessons in the district this week.',
      ],
      [
        'The grid operator {company} expects repairs to take {small} days.',
        'It will take {small} days to repair the lines, {company} said.',
      ],
    ],
    quotations: [
      '“The roof lifted like a sheet of paper,” farmer {person} said.',
      '“Please stay away from the woods,” said {person}, who leads the fire brigade.',
    ],
  },
  {
    headlines: [
      'Former banker {person} sentenced to {small} years',
      'Court in {town} jails ex-banker for {small} years',
      '{small} years in prison for fraud with pensions',
    ],
    openings: [
      'A court in {town} sentenced the former banker {person} to {small} years in prison on {day}.',
      'The former banker {person} must go to prison for {small} years, judges in {town} ruled on {day}.',
    ],
    facts: [
      [
        'He was found guilty of taking {count} million crowns from a pension fund.',
        'The judges held it proven that he had diverted {count} million crowns of pensions.',
      ],
      ['The defence will appeal.', 'His lawyers said that they would challenge the verdict.'],
      [
        'More than {medium} witnesses were heard in the trial.',
        'In the course of the trial {medium} witnesses gave evidence.',
      ],
      [
        'Part of the money went to a villa near {other}.',
        'With some of the money he had bought a villa outside {other}.',
      ],
      [
        'The bank, now part of {company}, has paid the victims back.',
        'Those who lost money were compensated by {company}, which took over the bank.',
      ],
    ],
    quotations: [
      '“You betrayed people who trusted you with their old age,” judge {person} told him.',
      '“My client acted on the orders of others,” said his lawyer, {person}.',
    ],
  },
  {
    headlines: [
      '{company} buys rival and moves to {town}',
      '{company} to cut {count} jobs after takeover',
      'Takeover makes {company} the largest dairy of the region',
    ],
    openings: [
      '{company} has agreed to buy its largest rival for {count} million crowns, both said on {day}.',
      'For {count} million crowns {company} takes over its rival, the two dairies announced on {day}.',
    ],
    facts: [
      ['The head office will move to {town}.', 'From next year the company will be run from {town}.'],
      [
        'The plant in {other} is to close within {small} years.',
        'Within {small} years the works at {other} will be shut.',
      ],
      [
        'Regulators have until autumn to look at the deal.',
        'The deal must still be cleared by the competition authority, which has until autumn.',
      ],
      [
        'Shares rose by {small} percent in early trading.',
        'In the morning the stock gained {small} percent.',
      ],
      [
        'Unions called the plan a shock for {medium} families.',
        'For {medium} families the news is a shock, the unions said.',
      ],
    ],
    quotations: [
      '“Together we can pay farmers a better price,” chief executive {person} said.',
      '“Nobody asked us,” said {person}, who speaks for the workers.',
    ],
  },
]
