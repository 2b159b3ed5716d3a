/**
 * Places beyond countries and their capitals, kept by hand: `name | ISO 3166-1 alpha-2 or nothing | other names, divided
 * by commas`. The first name is the common English one. A demonym is marked with `~`.
 */
export const places = `
Asia||Asien,Asie,~Asian,~asiatisch,~asiatique,~asiático
Southeast Asia||South-East Asia,Südostasien,Asie du Sud-Est,Sudeste Asiático,~Southeast Asian,~South-East Asian
South Asia||Südasien,~South Asian
East Asia||Ostasien,~East Asian
Central Asia||Zentralasien,Asie centrale,Asia Central,~Central Asian
Asia-Pacific||Asia Pacific,Asien-Pazifik,Asie-Pacifique,Asia-Pacífico
Indo-Pacific||Indopazifik,Indo-Pazifik,Indopacífico
Europe||Europa,~European,~Europeans,~europäisch,~européen,~europeo
Eastern Europe||Osteuropa,Europe de l'Est,Europa del Este,~Eastern European
Western Europe||Westeuropa,~Western European
Africa||Afrika,Afrique,África,~African,~Africans,~afrikanisch,~africain,~africano
West Africa||Westafrika,Afrique de l'Ouest,~West African
East Africa||Ostafrika,~East African
North Africa||Nordafrika,~North African
Sahel||Sahelzone
Horn of Africa||Horn von Afrika
Latin America||Lateinamerika,Amérique latine,América Latina,~Latin American
South America||Südamerika,Amérique du Sud,América del Sur,Sudamérica,~South American
North America||Nordamerika,Amérique du Nord,América del Norte,~North American
Central America||Mittelamerika,Zentralamerika,Amérique centrale,Centroamérica
Middle East||Mideast,Naher Osten,Nahen Osten,Nahost,Moyen-Orient,Proche-Orient,Oriente Medio,Oriente Próximo,~Middle Eastern
Caribbean||Karibik,Caraïbes,Caribe
Balkans||Balkan,Western Balkans,Westbalkan
Scandinavia||Skandinavien,Scandinavie,~Scandinavian,~Scandinavians
Baltic States||Baltics,Baltikum,pays baltes
Arctic||Arktis,Arctique,Ártico
Antarctica||Antarktis,Antarctique,Antártida
Pacific Ocean||Pacific,Pazifik,Pacifique,Pacífico
Atlantic Ocean||Atlantic,Atlantik,Atlantique,Atlántico
Indian Ocean||Indischer Ozean,Indischen Ozean,Océan Indien
Mediterranean Sea||Mediterranean,Mittelmeer,Méditerranée,Mediterráneo
South China Sea||Südchinesisches Meer,Südchinesischen Meer,mer de Chine méridionale,mar de China Meridional
East China Sea||Ostchinesisches Meer,Ostchinesischen Meer
Black Sea||Schwarzes Meer,Schwarzen Meer,mer Noire,mar Negro
Red Sea||Rotes Meer,Roten Meer,mer Rouge,mar Rojo
North Sea||Nordsee,mer du Nord,mar del Norte
Baltic Sea||Ostsee,mer Baltique,mar Báltico
Caspian Sea||Kaspisches Meer
Persian Gulf||Arabian Gulf,Persischer Golf,Persischen Golf
Gulf of Mexico||Golf von Mexiko
Gulf of Aden||Golf von Aden
English Channel||Ärmelkanal
Strait of Hormuz||Straße von Hormus,détroit d'Ormuz,estrecho de Ormuz
Taiwan Strait||Taiwan-Straße,Taiwanstraße
Suez Canal|EG|Suezkanal,canal de Suez
Panama Canal|PA|Panamakanal,canal de Panamá
Sea of Japan||Japanisches Meer
Bay of Bengal||Golf von Bengalen
Himalayas||Himalaya
Alps||Alpen,Alpes
Andes||Anden
Amazon||Amazonas,Amazonie,Amazonía
Sahara||
Siberia|RU|Sibirien,Sibérie,~Siberian
Crimea|UA|Krim,Crimée,~Crimean
Donbas|UA|Donbass
Donetsk|UA|Donezk
Luhansk|UA|Lugansk
Kharkiv|UA|Charkiw,Kharkov
Odesa|UA|Odessa
Lviv|UA|Lwiw
Mariupol|UA|
Kherson|UA|Cherson,Jersón
Zaporizhzhia|UA|Saporischschja
Dnipro|UA|
Chechnya|RU|Tschetschenien,~Chechen
Dagestan|RU|
St. Petersburg|RU|Saint Petersburg,Sankt Petersburg,Saint-Pétersbourg,San Petersburgo
Vladivostok|RU|Wladiwostok
Kursk|RU|
Belgorod|RU|
Gaza Strip|PS|Gaza,Gazastreifen,Gaza-Streifen,bande de Gaza,Franja de Gaza
West Bank|PS|Westjordanland,Cisjordanie,Cisjordania
Rafah|PS|
Khan Younis|PS|Khan Yunis,Chan Junis
Tel Aviv|IL|
Haifa|IL|
Golan Heights|SY|Golanhöhen
Aleppo|SY|Alep,Alepo
Idlib|SY|
Mosul|IQ|Mossoul
Basra|IQ|
Erbil|IQ|
Kurdistan||~Kurdish,~Kurds,~Kurd,~kurdisch
Istanbul|TR|Estambul
Izmir|TR|
Isfahan|IR|
Dubai|AE|Dubaï,Dubái
Jeddah|SA|Dschidda
Mecca|SA|Mekka,La Mecque,La Meca
Hong Kong|HK|Hongkong
Macau|MO|Macao
Shanghai|CN|
Shenzhen|CN|
Guangzhou|CN|
Wuhan|CN|
Xinjiang|CN|
Tibet|CN|~Tibetan,~Tibetans
Osaka|JP|
Kyoto|JP|
Hiroshima|JP|
Nagasaki|JP|
Fukushima|JP|
Okinawa|JP|
Busan|KR|
Korea||~Korean,~Koreans,~koreanisch
Korean Peninsula||koreanische Halbinsel,koreanischen Halbinsel
Ho Chi Minh City|VN|Saigon
Mumbai|IN|Bombay
Kolkata|IN|Calcutta
Chennai|IN|
Bengaluru|IN|Bangalore
Hyderabad|IN|
Kashmir||Kaschmir,Cachemire,Cachemira
Punjab||
Kerala|IN|
Karachi|PK|Karatschi
Lahore|PK|
Peshawar|PK|
Kandahar|AF|
Bali|ID|
Sumatra|ID|
Java|ID|
Mindanao|PH|
Sydney|AU|
Melbourne|AU|
Brisbane|AU|
Perth|AU|
Adelaide|AU|
Queensland|AU|
New South Wales|AU|
Victoria|AU|
Tasmania|AU|
Auckland|NZ|
Christchurch|NZ|
England|GB|Angleterre,Inglaterra
Scotland|GB|Schottland,Écosse,Escocia
Wales|GB|Pays de Galles,Gales
Northern Ireland|GB|Nordirland,Irlande du Nord,Irlanda del Norte
Edinburgh|GB|
Glasgow|GB|
Manchester|GB|
Liverpool|GB|
Birmingham|GB|
Leeds|GB|
Sheffield|GB|
Bristol|GB|
Cardiff|GB|
Belfast|GB|
Oxford|GB|
Cambridge|GB|
Newcastle|GB|
Yorkshire|GB|
Cornwall|GB|
Kent|GB|
Essex|GB|
Wiltshire|GB|
Cork|IE|
Marseille|FR|Marseilles,Marsella
Lyon|FR|Lyons
Toulouse|FR|
Nice|FR|Nizza
Bordeaux|FR|Burdeos
Strasbourg|FR|Straßburg,Estrasburgo
Lille|FR|
Nantes|FR|
Calais|FR|
Brittany|FR|Bretagne,Bretaña
Normandy|FR|Normandie,Normandía
Corsica|FR|Korsika,Corse,Córcega
Munich|DE|München
Hamburg|DE|Hambourg,Hamburgo
Frankfurt|DE|Francfort,Fráncfort
Cologne|DE|Köln,Colonia
Stuttgart|DE|
Düsseldorf|DE|Dusseldorf
Leipzig|DE|
Dresden|DE|
Hanover|DE|Hannover
Bremen|DE|
Nuremberg|DE|Nürnberg
Bavaria|DE|Bayern,Bavière,Baviera,~Bavarian
Saxony|DE|Sachsen
Hesse|DE|Hessen
Baden-Württemberg|DE|
North Rhine-Westphalia|DE|Nordrhein-Westfalen
Thuringia|DE|Thüringen
Brandenburg|DE|
Lower Saxony|DE|Niedersachsen
Salzburg|AT|
Graz|AT|
Linz|AT|
Innsbruck|AT|
Tyrol|AT|Tirol
Styria|AT|Steiermark
Carinthia|AT|Kärnten
Lower Austria|AT|Niederösterreich
Upper Austria|AT|Oberösterreich
Vorarlberg|AT|
Burgenland|AT|
Zurich|CH|Zürich
Geneva|CH|Genf,Genève,Ginebra
Basel|CH|Bâle
Lausanne|CH|
Davos|CH|
Milan|IT|Mailand,Milano,Milán
Naples|IT|Neapel,Napoli,Nápoles
Turin|IT|Torino
Venice|IT|Venedig,Venise,Venecia
Florence|IT|Florenz,Firenze,Florencia
Bologna|IT|
Genoa|IT|Genua,Genova,Génova
Sicily|IT|Sizilien,Sicile,Sicilia
Sardinia|IT|Sardinien
Lampedusa|IT|
Tuscany|IT|Toskana
Barcelona|ES|Barcelone
Valencia|ES|Valence
Seville|ES|Sevilla,Séville
Bilbao|ES|
Malaga|ES|Málaga
Zaragoza|ES|Saragossa
Catalonia|ES|Katalonien,Catalogne,Cataluña,~Catalan
Andalusia|ES|Andalusien,Andalucía
Basque Country|ES|Baskenland,País Vasco
Canary Islands|ES|Kanarische Inseln,Kanaren,Islas Canarias
Tenerife|ES|Teneriffa
Mallorca|ES|Majorca
Porto|PT|
Madeira|PT|
Rotterdam|NL|
Antwerp|BE|Antwerpen,Anvers
Flanders|BE|Flandern
Krakow|PL|Kraków,Krakau
Gdansk|PL|Danzig
Lodz|PL|
Brno|CZ|
Cluj|RO|
Varna|BG|
Thessaloniki|GR|Saloniki
Crete|GR|Kreta
Lesbos|GR|
Gothenburg|SE|Göteborg
Malmo|SE|Malmö
Bergen|NO|
Svalbard|NO|Spitzbergen
Aarhus|DK|
Greenland|GL|
Faroe Islands|FO|Färöer
New York|US|New York City,Nueva York,N.Y
Manhattan|US|
Brooklyn|US|
Los Angeles|US|Los Ángeles
Chicago|US|
Houston|US|
Dallas|US|
Boston|US|
Philadelphia|US|
San Francisco|US|
San Diego|US|
Seattle|US|
Miami|US|
Atlanta|US|
Detroit|US|
Denver|US|
Las Vegas|US|
New Orleans|US|
Baltimore|US|
Minneapolis|US|
Milwaukee|US|
Cleveland|US|
Pittsburgh|US|
Silicon Valley|US|
Hollywood|US|
Guantanamo Bay|CU|Guantanamo,Guantánamo
Alabama|US|Ala
Alaska|US|
Arizona|US|Ariz
Arkansas|US|Ark
California|US|Kalifornien,Californie,~Californian,Calif
Colorado|US|Colo
Connecticut|US|Conn
Delaware|US|
Florida|US|Floride,Fla
Hawaii|US|
Idaho|US|
Illinois|US|
Indiana|US|
Iowa|US|
Kansas|US|Kan
Kentucky|US|Ky
Louisiana|US|
Maine|US|
Maryland|US|Md
Massachusetts|US|Mass
Michigan|US|
Minnesota|US|Minn
Mississippi|US|
Missouri|US|
Montana|US|
Nebraska|US|Neb
Nevada|US|Nev
New Hampshire|US|N.H
New Jersey|US|N.J
New Mexico|US|N.M
North Carolina|US|N.C
North Dakota|US|
Ohio|US|
Oklahoma|US|Okla
Oregon|US|
Pennsylvania|US|
Rhode Island|US|R.I
South Carolina|US|S.C
South Dakota|US|
Tennessee|US|Tenn
Texas|US|~Texan
Utah|US|
Vermont|US|Vt
West Virginia|US|W.Va
Virginia|US|
Wisconsin|US|Wis
Wyoming|US|Wyo
Toronto|CA|
Montreal|CA|Montréal
Vancouver|CA|
Calgary|CA|
Quebec|CA|Québec
Ontario|CA|
Alberta|CA|
British Columbia|CA|
Guadalajara|MX|
Tijuana|MX|
Guerrero|MX|
Sao Paulo|BR|São Paulo
Rio de Janeiro|BR|
Rosario|AR|
Medellin|CO|Medellín
Guayaquil|EC|
Lagos|NG|
Kano|NG|
Johannesburg|ZA|
Durban|ZA|
Darfur|SD|
Tigray|ET|
Goma|CD|
Casablanca|MA|
Marrakesh|MA|Marrakech,Marrakesch
Western Sahara|EH|Westsahara,Sahara occidental
Benghazi|LY|Bengasi
Alexandria|EG|
Sinai|EG|
Nagorno-Karabakh||Bergkarabach,Haut-Karabakh
South Ossetia|GE|Südossetien
Abkhazia|GE|Abchasien
Transnistria|MD|Transnistrien
Falkland Islands|FK|Falklands,Falklandinseln,Islas Malvinas,Malvinas
Gibraltar|GI|
Gujarat|IN
Maharashtra|IN
Rajasthan|IN
Bihar|IN
Odisha|IN
Karnataka|IN
Assam|IN
Jharkhand|IN
Chhattisgarh|IN
Haryana|IN
Uttarakhand|IN
Telangana|IN
Manipur|IN
Meghalaya|IN
Mizoram|IN
Nagaland|IN
Tripura|IN
Sikkim|IN
Ladakh|IN
Goa|IN
Tamil Nadu|IN
Uttar Pradesh|IN
Madhya Pradesh|IN
Andhra Pradesh|IN
Himachal Pradesh|IN
West Bengal|IN
Ahmedabad|IN
Pune|IN
Jaipur|IN
Lucknow|IN
Kanpur|IN
Nagpur|IN
Indore|IN
Bhopal|IN
Patna|IN
Vadodara|IN
Kochi|IN
Guwahati|IN
Srinagar|IN
Chandigarh|IN
Amritsar|IN
Varanasi|IN
Bendigo|AU
Ballarat|AU
Geelong|AU
Hobart|AU
Cairns|AU
Townsville|AU
Alice Springs|AU
Wollongong|AU
Toowoomba|AU
Donegal|IE
Leitrim|IE
Sligo|IE
Galway|IE
Limerick|IE
Waterford|IE
Kilkenny|IE
Wexford|IE
Tipperary|IE
Roscommon|IE
Westmeath|IE
Hull|GB
Grimsby|GB
Leicester|GB
Nottingham|GB
Coventry|GB
Sunderland|GB
Middlesbrough|GB
Stoke-on-Trent|GB
Wolverhampton|GB
Norwich|GB
Plymouth|GB
Exeter|GB
Swansea|GB
Aberdeen|GB
Dundee|GB
Inverness|GB
Stornoway|GB
Blackpool|GB
Heathrow|GB
Gatwick|GB
Peckham|GB
Devon|GB
Lancashire|GB
Cumbria|GB
Norfolk|GB
Suffolk|GB
Orkney|GB
Shetland|GB
Hebrides|GB
Highlands|GB
Kassel|DE
Göttingen|DE
Paderborn|DE
Bielefeld|DE
Freiburg|DE
Mannheim|DE
Karlsruhe|DE
Augsburg|DE
Wiesbaden|DE
Mainz|DE
Braunschweig|DE
Kiel|DE
Lübeck|DE
Rostock|DE
Erfurt|DE
Magdeburg|DE
Potsdam|DE
Saarbrücken|DE
Regensburg|DE
Würzburg|DE
Heidelberg|DE
Ulm|DE
Jena|DE
Chemnitz|DE
Osnabrück|DE
Oldenburg|DE
Trier|DE
Narbonne|FR
Perpignan|FR
Carcassonne|FR
Montpellier|FR
Nîmes|FR
Avignon|FR
Toulon|FR
Grenoble|FR
Dijon|FR
Angers|FR
Reims|FR
Rennes|FR
Le Havre|FR
Rouen|FR
Caen|FR
Amiens|FR
Limoges|FR
Clermont-Ferrand|FR
Poitiers|FR
Bayonne|FR
Biarritz|FR
Corbières|FR
Aude|FR
Hérault|FR
Gironde|FR
Corrèze|FR
Dordogne|FR
Toledo|ES
Valladolid|ES
Salamanca|ES
Alicante|ES
Murcia|ES
Almería|ES
Cádiz|ES
Huelva|ES
Badajoz|ES
Burgos|ES
Pamplona|ES
San Sebastián|ES
Vitoria|ES
Gijón|ES
Oviedo|ES
Vigo|ES
A Coruña|ES
Tarragona|ES
Girona|ES
Lleida|ES
Castellón|ES
Mombasa|KE
Kisumu|KE
Nakuru|KE
Eldoret|KE
Enugu|NG
Ibadan|NG
Kaduna|NG
Port Harcourt|NG
Maiduguri|NG
Borno|NG
Benin City|NG
Pretoria|ZA
Soweto|ZA
Gauteng|ZA
KwaZulu-Natal|ZA
Limpopo|ZA
Mpumalanga|ZA
Gqeberha|ZA
Bloemfontein|ZA
Kumasi|GH
Tamale|GH
Cincinnati|US
Columbus|US
Kansas City|US
St. Louis|US
Memphis|US
Nashville|US
Louisville|US
Tucson|US
Albuquerque|US
Oklahoma City|US
Salt Lake City|US
Honolulu|US
Anchorage|US
San Antonio|US
Portland|US
Sacramento|US
Phoenix|US
Orlando|US
Austin|US
Fort Worth|US
Charlotte|US
Indianapolis|US
Jacksonville|US
El Paso|US
Tampa|US
Omaha|US
Raleigh|US
Richmond|US
Buffalo|US
Newark|US
Oakland|US
Fresno|US
Long Beach|US
Tulsa|US
Wichita|US
Arlington|US
Bakersfield|US
Anaheim|US
Santa Ana|US
Spokane|US
Tacoma|US
Rochester|US
Des Moines|US
Little Rock|US
Boise|US
Baton Rouge|US
Charleston|US
Savannah|US
Hartford|US
Providence|US
Albany|US
Topeka|US
Lansing|US
Santa Fe|US
Reno|US
Amarillo|US
Lubbock|US
Corpus Christi|US
Knoxville|US
Chattanooga|US
Fort Lauderdale|US
Palm Beach|US
Bronx|US
Staten Island|US
Harlem|US
Long Island|US
Bradford|GB
Southampton|GB
Portsmouth|GB
York|GB
Brighton|GB
Luton|GB
Canterbury|GB
Surrey|GB
Sussex|GB
Edmonton|CA
Winnipeg|CA
Halifax|CA
Manitoba|CA
Saskatchewan|CA
Nova Scotia|CA
Darwin|AU
Gold Coast|AU
Dortmund|DE
Duisburg|DE
Bochum|DE
Bonn|DE
Cannes|FR
Provence|FR
Parma|IT
Trieste|IT
Lombardy|IT
Ibiza|ES
Galicia|ES
San Sebastian|ES|San Sebastián
Novosibirsk|RU
Yekaterinburg|RU
Kazan|RU
Samara|RU
Omsk|RU
Rostov-on-Don|RU
Ufa|RU
Volgograd|RU
Murmansk|RU
Grozny|RU
Norilsk|RU
Krasnoyarsk|RU
Bakhmut|UA
Chengdu|CN
Chongqing|CN
Tianjin|CN
Nanjing|CN
Xi'an|CN
Hangzhou|CN
Harbin|CN
Hainan|CN
Guangdong|CN
Sichuan|CN
Delhi|IN
Yokohama|JP
Nagoya|JP
Sapporo|JP
Kobe|JP
Fukuoka|JP
Zaire|CD
Soviet Union||USSR,Sowjetunion,Union soviétique,Unión Soviética
Yugoslavia||Jugoslawien,Yougoslavie
Czechoslovakia||Tschechoslowakei,Tchécoslovaquie,Checoslovaquia
West Indies||
East Germany|DE|DDR
Hebron|PS
Homs|SY
Kirkuk|IQ
Mashhad|IR
Antalya|TR
Quetta|PK
Sialkot|PK
Rawalpindi|PK
Faisalabad|PK
Jalalabad|AF
Porto Alegre|BR
Belo Horizonte|BR
Cordoba||Córdoba
Cartagena|
Monterrey|MX
Acapulco|MX
Cancun|MX|Cancún
Bukavu|CD
Kisangani|CD
Lubumbashi|CD
Incheon|KR
Da Nang|VN
Chiang Mai|TH
Phuket|TH
Denpasar|ID
Surabaya|ID
Bandung|ID
Aceh|ID
Borneo|
Mostar|BA
Srebrenica|BA
Transylvania|RO
Ghent|BE|Gent,Gand
Bruges|BE|Brügge,Brujas
Liege|BE|Liège,Lüttich,Lieja
Eindhoven|NL
Utrecht|NL
Maastricht|NL
Trondheim|NO
Tromso|NO|Tromsø
Odense|DK
Wroclaw|PL|Wrocław
Poznan|PL|Poznań
Braga|PT
Nile||Nil,Nilo
Danube||Donau,Danubio
Rhine||Rhein,Rhin,Rin
Caucasus||Kaukasus,Caucase,Cáucaso
Sharjah|AE
Al-Ain|AE
Baja California|MX
Sonora|MX
Sinaloa|MX
Tamaulipas|MX
Tampico|MX
Yucatan|MX|Yucatán
Oaxaca|MX
Chiapas|MX
Green Bay|US
Tampa Bay|US
New England|US
Ostrava|CZ
Palermo|IT
Catania|IT
Bari|IT
Verona|IT
`

/**
 * Names of countries as news writes them beside those of the Unicode data: `code | names`, the first being the one we
 * give the country.
 */
export const newsNames = `
AE|United Arab Emirates,UAE,Emirates,Emirate
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia,Bosnien,Bosnie
CD|DR Congo,Democratic Republic of Congo,Democratic Republic of the Congo,DRC,Kongo,RDC,RD Congo
CG|Republic of Congo,Republic of the Congo,Congo-Brazzaville
CI|Ivory Coast,Côte d'Ivoire,Elfenbeinküste
CN|China,People's Republic of China,Volksrepublik China
CV|Cape Verde,Cabo Verde
CZ|Czechia,Czech Republic,Tschechische Republik,République tchèque,República Checa
GB|United Kingdom,Britain,Great Britain,UK,U.K,Großbritannien,Grande-Bretagne,Gran Bretaña
HK|Hong Kong,Hongkong
IE|Ireland,Republic of Ireland
IR|Iran,Islamic Republic of Iran
KP|North Korea,DPRK
KR|South Korea,Republic of Korea
MK|North Macedonia,Macedonia
BY|Belarus,Belorussia,Belorus
MM|Myanmar,Burma,Birmanie,Birmania
NL|Netherlands,Holland,Niederlanden,Pays-Bas,Países Bajos
PH|Philippines,Philippinen
PS|Palestinian territories,Palestine,Palästina,Palestina
RU|Russia,Russian Federation,Russische Föderation
SZ|Eswatini,Swaziland
TL|East Timor,Timor-Leste
TR|Turkey,Türkiye,Turkiye
US|United States,United States of America,US,U.S,USA,U.S.A,America,Vereinigte Staaten,Vereinigten Staaten,EE UU,EEUU,Amerika
VA|Vatican,Vatikan,Vaticano,Vatican City
`

/** Names that are also words or names of people: a place only where a preposition, or a place after a comma, says so. */
export const weakNames =
  'Nice Male Victoria Sofia Florence Java Chad Jordan Kent Amazon Lima Santiago Kingston Wellington Nassau Praia Roma Rom Este Ire Pole Damas Essex Lyon Bergen Lincoln Georgia Virginia Carolina Montana Guadalajara Valencia Sucre Juba Singapur Dominica Valence Alexandria Victoria Bali Colonia Roseau Punjab Arctic Hollywood Emirates Sahara Indiana Kano Graz Hull Derby Columbus Cleveland Toledo Tamale Trier Kiel Ulm Verona Bari Patna Angers Tours Aude Jena Devon Highlands Phoenix Austin Charlotte Orlando Providence Buffalo York Richmond Charleston Savannah Arlington Rochester Bradford Canterbury Parma Galicia Halifax Darwin Harlem Albany Lansing Hartford Surrey Sussex Brighton Raleigh Cordoba Braga Samara Cannes Provence Cartagena Tampa Bonn Kobe Lubbock Newark Calif Fla N.M N.Y N.J Minn Okla Mass Conn Wis Ky Tenn Ala Kan Neb Colo Ariz Nev N.C S.C W.Va Md N.H Vt R.I Wyo Ark'
