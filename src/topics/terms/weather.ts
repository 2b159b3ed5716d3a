import type { VocabularyEntry } from '../vocabulary-entry.ts'

export const weather: VocabularyEntry[] = [
  {
    code: '17000000',
    label: 'weather',
    parent: null,
    strong: `weather conditions, severe weather, bad weather, cold weather, wintry weather, winter weather, weather front, extreme weather, weather forecast, measurable snow, snowfall, El Nino`,
    fair: `sunshine, degrees Celsius, degrees Fahrenheit, thunderstorm, gale, sleet, drizzle, humidity, icy, downpour, snow, rainfall, forecast, snowstorm, snowy, wintry, precipitation, warmer than usual, freezing temperatures, heavy rain, snow cover`,
    weak: `rain, wind, storm, cold, heat, cloud, warm, flood, weather, freezing, temperatures, frost`,
    away: `weather the storm, under the weather, weather~ crisis, fair weather fan, cloud computing, snow crash`,
  },
  {
    code: '20001128',
    label: 'weather forecast',
    parent: '17000000',
    strong: `weather forecaster, Met Office, National Weather Service, weather bureau, long range forecast, Bureau of Meteorology, Accuweather, weatherman`,
    fair: `forecaster, outlook for the weekend, sunny spells, scattered showers, overnight lows, meteorologist, forecasters, weather forecast, chance of snow, chance of rain`,
    weak: `showers, forecast`,
    away: `sales forecast, economic forecaster, growth forecast, profit forecast, earnings forecast, forecast growth`,
  },
  {
    code: '20001129',
    label: 'weather phenomena',
    parent: '17000000',
    strong: `heatwave, heat wave, cold snap, snowstorm, blizzard, thunderstorm, hailstorm, La Nina, monsoon, lightning strike, hurricane, tornado, typhoon, tropical storm, cyclone, dust storm, sandstorm, polar vortex, rainstorm, cold spell, heavy snow, winter storm`,
    fair: `strong winds, gale, freezing rain, downpour, snow, snowfall, jet stream, snowstorms, flurries, snowy, El Nino, cold front, storm`,
    weak: `ice, fog, lightning, hail, gusts, high pressure, low pressure`,
    away: `lightning fast, Tampa Bay Lightning, Oklahoma City Thunder, fog of war, Miami Hurricanes, Carolina Hurricanes, high pressure job, Iowa State Cyclones, ice hockey, ice cream, hail~ as, hail Mary, storm of protest, political storm, storm into, storm~ the, firestorm, take by storm, perfect storm, brainstorm`,
  },
  {
    code: '20001130',
    label: 'weather statistic',
    parent: '17000000',
    strong: `record temperature, hottest day, coldest night, warmest year, hottest year, wettest, record rainfall, driest month, hottest summer, coldest winter, record heat, record high temperature, hottest month, mildest`,
    fair: `since records began, average temperature, inches of rain, mercury, millimeters of rain, inches of snow, degrees Celsius, degrees Fahrenheit`,
  },
  {
    code: '20001131',
    label: 'weather warning',
    parent: '17000000',
    strong: `weather warning, storm warning, hurricane warning, flood warning, tornado warning, severe weather warning, gale warning, hurricane watch, red alert for rain, heat warning, tornado watch, avalanche warning, frost warning`,
    fair: `residents urged to, evacuation order, batten down, brace~ for, board~ up windows`,
  },
]
