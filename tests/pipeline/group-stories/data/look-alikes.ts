/** Two events of one kind, each told twice, in our own words: place, people and figures tell them apart. */
export interface LookAlikes {
  kind: string
  /** Headline, then paragraphs. Each inner list is one event. */
  events: string[][][]
}

export const lookAlikes: LookAlikes[] = [
  {
    kind: 'two quakes on one day',
    events: [
      [
        [
          'Quake of magnitude 6.2 shakes Ardesh',
          'An earthquake of magnitude 6.2 struck off Ardesh in northern Lumora on Tuesday morning, the weather agency said.',
          'No tsunami warning was issued and no damage was reported. Trains between Ardesh and Velin were halted for an hour.',
          'Lumora is among the countries with the most earthquakes in the world.',
        ],
        [
          'Trains halted after earthquake near Ardesh',
          'A quake with a magnitude of 6.2 has halted trains between Ardesh and Velin in the north of Lumora.',
          'It struck on Tuesday morning under the sea off Ardesh. Nobody was hurt, the governor of Ardesh said.',
          'There was no tsunami.',
        ],
      ],
      [
        [
          'Quake of magnitude 5.7 shakes Corin',
          'An earthquake of magnitude 5.7 struck off Corin in southern Lumora on Tuesday evening, the weather agency said.',
          'No tsunami warning was issued. Three people were slightly hurt by falling tiles in the town of Makora.',
          'Lumora is among the countries with the most earthquakes in the world.',
        ],
        [
          'Falling tiles hurt three in Makora',
          'Three people have been hurt in Makora by tiles that an earthquake shook from a roof.',
          'The quake off Corin on Tuesday evening had a magnitude of 5.7, the weather agency of Lumora said. A warning of a tsunami was not issued.',
        ],
      ],
    ],
  },
  {
    kind: 'two matches of one league',
    events: [
      [
        [
          'Torvald win 3-1 at home',
          'Torvald beat Mellin 3-1 on Saturday with goals by Karn, Mosley and Sandt.',
          'The coach praised the defence. Mellin had gone ahead after ten minutes through a header.',
          'Torvald are now two points behind Levenau with three games to go.',
        ],
        [
          'Mellin lose at Torvald after early lead',
          'Mellin led after ten minutes, but Karn, Mosley and Sandt turned the match for Torvald, who won 3-1 on Saturday.',
          'Mellin stay in tenth place. Their keeper Abel Frey was hurt.',
        ],
      ],
      [
        [
          'Dornach win 3-1 away',
          'Dornach beat Friedau 3-1 on Saturday with goals by Brandl, Adami and Mallon.',
          'The coach praised the attack. Friedau had gone ahead after ten minutes through a free kick.',
          'Dornach are now five points behind Levenau with three games to go.',
        ],
        [
          'Friedau beaten by Dornach in front of their own fans',
          'Friedau took the lead by a free kick, then Brandl, Adami and Mallon scored for Dornach.',
          'It was the fourth defeat in a row for Friedau, whose coach said nothing after the 3-1.',
        ],
      ],
    ],
  },
  {
    kind: 'two thefts before one court',
    events: [
      [
        [
          'Court in Lyss jails teacher for theft',
          'A court in Lyss on Tuesday sentenced a teacher to two years in prison for stealing laptops from his school.',
          'The man, 43, had sold 31 machines over the internet. He apologised to the pupils.',
          'His lawyer said they would appeal.',
        ],
        [
          'Teacher who stole laptops goes to prison',
          'Two years in prison: that is the sentence for a teacher of 43 who stole 31 laptops from his own school in Lyss.',
          'In court he asked his pupils to forgive him. He had sold the machines on the internet.',
        ],
      ],
      [
        [
          'Court in Lyss jails nurse for theft',
          'A court in Lyss on Tuesday sentenced a nurse to three years in prison for stealing morphine from her hospital.',
          'The woman, 51, had sold 200 doses in a park. She said she had debts.',
          'Her lawyer said they would appeal.',
        ],
        [
          'Nurse sold morphine from hospital in a park',
          'A nurse of 51 must go to prison for three years because she stole 200 doses of morphine from a hospital in Lyss.',
          'She sold them in a park to pay her debts, she told the court.',
        ],
      ],
    ],
  },
  {
    kind: 'two elections on one Sunday',
    events: [
      [
        [
          'Ilse Marn wins election in Ostrel',
          'Ilse Marn was elected mayor of Ostrel on Sunday with 54 per cent of the vote.',
          'Her rival, Paul Denk of the Civic Party, conceded defeat in the evening. Turnout was 61 per cent.',
          'Marn promised to rebuild the theatre.',
        ],
        [
          'Ostrel has a new mayor',
          'The next mayor of Ostrel is Ilse Marn. She beat Paul Denk on Sunday by 54 to 46 per cent.',
          'Denk called to congratulate her. The theatre is to be rebuilt, Marn told her voters.',
        ],
      ],
      [
        [
          'Teo Brandt wins election in Hallin',
          'Teo Brandt was elected mayor of Hallin on Sunday with 52 per cent of the vote.',
          'His rival, Ada Stern of the Green List, conceded defeat in the evening. Turnout was 48 per cent.',
          'Brandt promised to close the harbour road.',
        ],
        [
          'Brandt takes Hallin by four points',
          'Hallin has chosen Teo Brandt as its mayor: 52 per cent voted for him on Sunday, 48 for Ada Stern.',
          'Stern conceded. Brandt wants the harbour road to be closed to cars.',
        ],
      ],
    ],
  },
  {
    kind: 'two trials for murder',
    events: [
      [
        [
          'Baker found guilty of murder in Penhallow',
          'A jury in Penhallow found the baker Owen Tregear guilty of the murder of his brother on Thursday.',
          'Tregear, 38, was sentenced to 22 years in prison. The prosecutor said that the brothers had fought over a mill.',
        ],
        [
          'Tregear gets 22 years for killing his brother',
          'Owen Tregear must spend 22 years in prison for the murder of his brother Jory, with whom he had quarrelled over a mill.',
          'The jury in Penhallow took three hours to find the baker guilty on Thursday.',
        ],
      ],
      [
        [
          'Gardener found guilty of murder in Ashcombe',
          'A jury in Ashcombe found the gardener Miles Perrin guilty of the murder of his neighbour on Thursday.',
          'Perrin, 61, was sentenced to 19 years in prison. The prosecutor said that the neighbours had fought over a hedge.',
        ],
        [
          'Nineteen years for gardener who killed over a hedge',
          'The gardener Miles Perrin killed his neighbour because of a hedge. A jury in Ashcombe found him guilty on Thursday.',
          'Perrin, who is 61, must go to prison for 19 years.',
        ],
      ],
    ],
  },
  {
    kind: 'two plane crashes in one week',
    events: [
      [
        [
          'Plane with 12 on board crashes near Kelso Bay',
          'A small plane with 12 people on board crashed into a hillside near Kelso Bay on Monday, killing all of them.',
          'The aircraft of Bluewing Air was on its way to Marrin when it disappeared from radar. Investigators found the flight recorder.',
        ],
        [
          'No survivors in crash of Bluewing plane',
          'All 12 people on a plane of Bluewing Air died when it hit a hill near Kelso Bay on Monday.',
          'It had left for Marrin in fog. The flight recorder was found in the evening.',
        ],
      ],
      [
        [
          'Plane with 7 on board crashes near Tarn Valley',
          'A small plane with 7 people on board crashed into a forest near Tarn Valley on Wednesday, killing four of them.',
          'The aircraft of Northlight was on its way to Gessen when it disappeared from radar. Investigators look for the flight recorder.',
        ],
        [
          'Three survive as Northlight plane falls into forest',
          'Three of the 7 people on a Northlight plane survived when it came down in a forest near Tarn Valley on Wednesday.',
          'Four were killed. The plane was flying to Gessen; its recorder has not been found.',
        ],
      ],
    ],
  },
]

/** Six events, each told once: the first two, the next two and the last two look alike. */
export const sixEvents: string[][] = [
  [
    'Quake of magnitude 6.1 hits northern Japan',
    'An earthquake of magnitude 6.1 struck off Fukushima in northern Japan on Tuesday morning, the weather agency said.',
    'No tsunami warning was issued and no damage was reported. Trains between Sendai and Tokyo were halted for an hour.',
    'The nuclear plant at Fukushima reported no irregularities, its operator said.',
    'Japan is among the countries with the most earthquakes in the world. In 2011 a tsunami killed about 18,500 people on the same coast.',
  ],
  [
    'Quake of magnitude 5.9 hits southern Japan',
    'An earthquake of magnitude 5.9 struck off Kagoshima in southern Japan on Tuesday evening, the weather agency said.',
    'No tsunami warning was issued. Three people were slightly hurt by falling tiles in the city of Makurazaki.',
    'The nuclear plant at Sendai in Kagoshima went on running, the power company said.',
    'Japan is among the countries with the most earthquakes in the world. The island of Kyushu had a severe quake in 2016 in which 276 people died.',
  ],
  [
    'Bayern win 3-1 at home',
    'Bayern beat Mainz 3-1 on Saturday with goals by Kane, Musiala and Sane.',
    'The coach praised the defence. Mainz had gone ahead after ten minutes through a header.',
    'Bayern are now two points behind Leverkusen with three games to go.',
  ],
  [
    'Dortmund win 3-1 away',
    'Dortmund beat Freiburg 3-1 on Saturday with goals by Brandt, Adeyemi and Malen.',
    'The coach praised the attack. Freiburg had gone ahead after ten minutes through a free kick.',
    'Dortmund are now five points behind Leverkusen with three games to go.',
  ],
  [
    'Court in Lyon jails teacher for theft',
    'A court in Lyon on Tuesday sentenced a teacher to two years in prison for stealing laptops from his school.',
    'The man, 43, had sold 31 machines over the internet. He apologised to the pupils.',
    'His lawyer said they would appeal.',
  ],
  [
    'Court in Lyon jails nurse for theft',
    'A court in Lyon on Tuesday sentenced a nurse to three years in prison for stealing morphine from her hospital.',
    'The woman, 51, had sold 200 doses in a park. She said she had debts.',
    'Her lawyer said they would appeal.',
  ],
]
