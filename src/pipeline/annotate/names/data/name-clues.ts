/** Last words of companies' names. */
export const companyEndings = new Set(
  'co corp corporation inc ltd limited llc plc ag sa nv bv ab as oy asa spa gmbh kg group holding holdings bhd pty tbk pcl bank brothers bros partners international industries enterprises resources'.split(
    ' ',
  ),
)

/** Last words of teams' names. */
export const teamWords = new Set(
  'united city town rovers wanderers athletic albion hotspur rangers celtic county thistle academical villa forest palace orient argyle fc afc sc cf real sporting dynamo dinamo lokomotiv spartak cska inter atletico bayern borussia eintracht bulls bears lions tigers eagles hawks falcons panthers cowboys giants jets dolphins patriots bills colts texans titans jaguars ravens bengals browns steelers broncos chiefs raiders chargers rams cardinals seahawks saints buccaneers vikings packers redskins commanders lakers clippers warriors kings suns spurs rockets mavericks nuggets jazz grizzlies pelicans thunder blazers timberwolves celtics knicks nets sixers raptors bucks pacers pistons cavaliers heat magic hornets wizards bruins rangers islanders devils flyers penguins capitals hurricanes blackhawks sabres canadiens senators leafs lightning predators blues stars avalanche oilers flames canucks sharks ducks kraken yankees mets orioles astros athletics angels dodgers padres mariners twins brewers cubs reds pirates phillies braves marlins nationals royals indians guardians'.split(
    ' ',
  ),
)

/** How names of places end. */
export const placeEndings =
  /(?:stan|land|ville|burgh?|shire|grad|abad|pur|polis|stadt|dorf|furt|heim|hausen|bridge|mouth|ham|ton|bury|borough|port|chester|wick|minster)$/u

/** Who plays, before or after a name: `striker Weir`, `Orme goalkeeper`. */
export const players = new Set(
  'striker defender goalkeeper midfielder forward winger captain skipper coach manager batsman bowler seamer opener fullback quarterback linebacker pitcher catcher guard centre center prop hooker lock flanker fly-half champion seed seeded compatriot team-mate teammate jockey rider driver cyclist sprinter swimmer boxer wrestler golfer player swede dane finn briton frenchman german italian spaniard russian american australian dutchman belgian swiss austrian czech pole'.split(
    ' ',
  ),
)

/** Words of a contest beside the names of those in it. */
export const rivalWords = new Set(
  'beat beats beating defeat defeated over against v vs versus drew lost win wins won thrashed edged host hosts hosted face faces faced champions leaders visitors defenders midfielders fans striker'.split(
    ' ',
  ),
)

/** Words for places that stand before their names. */
export const onPlaces = new Set(
  'city town village port district province region state county island river lake mount north south east west northern southern eastern western central suburb capital coast border airport valley'.split(
    ' ',
  ),
)

/** Words that only reports of sport are full of. */
export const sportWords =
  'soccer football rugby cricket tennis basketball baseball hockey golf skiing cycling athletics boxing badminton volleyball league championship championships innings wicket wickets overs halftime half-time goalkeeper striker defender midfielder quarterback touchdown semifinal semifinals semi-final semi-finals quarterfinals quarter-finals fifa uefa nba nfl nhl mlb tournament scorers scored goals playoff playoffs seeded slalom downhill'.split(
    ' ',
  )

/** Abbreviations of things, and words that stand before numbers as names of bodies do. */
export const notBodies = new Set(
  'AI TV DNA RNA USB GPS HDR OLED LED LCD PC PCs DVD CD CEO CFO COO CTO MVP DH ABV HIV AIDS COVID SUV SUVs ATM PIN QR VR AR GDP IPO ETF VAT FAQ DIY BBQ PhD MBA BA MA MD RSVP ICU ER CPR ADHD PTSD IVF UV LGBT LGBTQ R&B DJ MC VIP VIPs WiFi Wi-Fi GMT BST CET EST EDT PST PDT ET PT AM PM UTC FoV OIS SoC SoCs CPU GPU RAM SSD URL HTML PDF SMS SIM MPH IQ ID IDs OK EV EVs AC DC FM PR HR IT PS CBT SRP RRP ETA May Updated Posted Published Photo Photos Video Interstate Route Highway Medicare Medicaid'.split(
    ' ',
  ),
)
