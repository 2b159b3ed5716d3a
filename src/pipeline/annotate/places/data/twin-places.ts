/** Of a name that several places share, the words beside it that speak for each: ISO code, then names. Lower case. */
export const twinPlaces: Record<string, Record<string, string[]>> = {
  Georgia: {
    US: 'atlanta,savannah,macon,us,u.s,usa,american,senate,house,republican,republicans,democrat,democrats,democratic,gop,county,alabama,florida,tennessee,carolina,arizona,michigan,pennsylvania,wisconsin,nevada,texas,ohio,iowa,virginia,congress,governor,trump,biden,obama,clinton'.split(
      ',',
    ),
    GE: 'tbilisi,batumi,abkhazia,ossetia,caucasus,russia,russian,russians,moscow,armenia,azerbaijan,saakashvili,ivanishvili,kobakhidze,kutaisi,lari,georgian,georgians'.split(
      ',',
    ),
  },
  Birmingham: {
    US: 'alabama,u.s,us,american,tuscaloosa,montgomery'.split(','),
    GB: 'midlands,england,britain,british,uk,english,london,coventry,wolverhampton,aston'.split(','),
  },
  Cambridge: {
    US: 'massachusetts,boston,harvard,mit,u.s,us'.split(','),
    GB: 'england,britain,british,uk,oxford,london,cambridgeshire'.split(','),
  },
  Valencia: {
    ES: 'spain,spanish,madrid,barcelona,alicante,castellón,españa'.split(','),
    VE: 'venezuela,venezuelan,caracas,maracaibo,carabobo'.split(','),
  },
  Tripoli: {
    LY: 'libya,libyan,benghazi,misrata,haftar'.split(','),
    LB: 'lebanon,lebanese,beirut,sidon'.split(','),
  },
  Hyderabad: {
    IN: 'india,indian,telangana,delhi,mumbai,rupees'.split(','),
    PK: 'pakistan,pakistani,sindh,karachi,lahore'.split(','),
  },
}
