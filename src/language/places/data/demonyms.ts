/**
 * Capitals, demonyms and metonyms of countries, by ISO 3166-1 alpha-2: kept by hand.
 * `code | capitals | English | German adjective stem and people | French adjectives | Spanish adjectives | metonyms`.
 * Alternatives are divided by commas; endings of German, French and Spanish words are made by rule.
 */
export const demonyms = `
AD|Andorra la Vella|Andorran,Andorrans||andorran|andorrano|
AE|Abu Dhabi|Emirati,Emiratis|||emiratí|
AF|Kabul,Kaboul|Afghan,Afghans,Afghani|afghanisch,Afghane|afghan|afgano|
AG|Saint John's|Antiguan,Antiguans||||
AL|Tirana|Albanian,Albanians|albanisch,Albaner|albanais|albanés|
AM|Yerevan,Eriwan,Erevan|Armenian,Armenians|armenisch,Armenier|arménien|armenio|
AO|Luanda|Angolan,Angolans|angolanisch,Angolaner|angolais|angoleño|
AR|Buenos Aires|Argentine,Argentines,Argentinian,Argentinians,Argentinean|argentinisch,Argentinier|argentin|argentino|Casa Rosada
AT|Vienna,Wien,Vienne,Viena|Austrian,Austrians|österreichisch,Österreicher|autrichien|austriaco,austríaco|Ballhausplatz
AU|Canberra|Australian,Australians|australisch,Australier|australien|australiano|
AZ|Baku,Bakou,Bakú|Azerbaijani,Azerbaijanis,Azeri,Azeris|aserbaidschanisch,Aserbaidschaner|azerbaïdjanais|azerbaiyano|
BA|Sarajevo|Bosnian,Bosnians|bosnisch,Bosnier|bosniaque,bosnien|bosnio|
BB|Bridgetown|Barbadian,Barbadians||||
BD|Dhaka,Dacca|Bangladeshi,Bangladeshis|bangladeschisch|bangladais|bangladesí|
BE|Brussels,Brüssel,Bruxelles,Bruselas|Belgian,Belgians|belgisch,Belgier|belge|belga|
BF|Ouagadougou|Burkinabe|burkinisch|burkinabè|burkinés|
BG|Sofia,Sofía|Bulgarian,Bulgarians|bulgarisch,Bulgare|bulgare|búlgaro|
BH|Manama|Bahraini,Bahrainis|bahrainisch|bahreïni|bareiní|
BI|Bujumbura,Gitega|Burundian,Burundians|burundisch|burundais|burundés|
BJ|Porto-Novo|Beninese|beninisch|béninois|beninés|
BN|Bandar Seri Begawan|Bruneian,Bruneians||||
BO|La Paz,Sucre|Bolivian,Bolivians|bolivianisch,Bolivianer|bolivien|boliviano|
BR|Brasilia,Brasília|Brazilian,Brazilians|brasilianisch,Brasilianer|brésilien|brasileño|Planalto
BS|Nassau|Bahamian,Bahamians||||
BT|Thimphu|Bhutanese||||
BW|Gaborone|Botswanan,Batswana||||
BY|Minsk|Belarusian,Belarusians,Belarusan|belarussisch,belarusisch,weißrussisch|biélorusse|bielorruso|
BZ|Belmopan|Belizean,Belizeans||||
CA|Ottawa|Canadian,Canadians|kanadisch,Kanadier|canadien|canadiense|
CD|Kinshasa|Congolese|kongolesisch,Kongolese|congolais|congoleño|
CF|Bangui|Central African||centrafricain|centroafricano|
CG|Brazzaville|||||
CH|Bern,Berne,Berna|Swiss|schweizerisch,Schweizer|suisse|suizo|Bundesbern
CI|Yamoussoukro,Abidjan|Ivorian,Ivorians|ivorisch|ivoirien|marfileño|
CL|Santiago|Chilean,Chileans|chilenisch,Chilene|chilien|chileno|La Moneda
CM|Yaounde,Yaoundé|Cameroonian,Cameroonians|kamerunisch|camerounais|camerunés|
CN|Beijing,Peking,Pékin,Pekín|Chinese|chinesisch,Chinese|chinois|chino|Zhongnanhai
CO|Bogota,Bogotá|Colombian,Colombians|kolumbianisch,Kolumbianer|colombien|colombiano|
CR|San Jose,San José|Costa Rican,Costa Ricans||costaricien|costarricense|
CU|Havana,Havanna,La Havane,La Habana|Cuban,Cubans|kubanisch,Kubaner|cubain|cubano|
CV|Praia|Cape Verdean,Cape Verdeans||||
CY|Nicosia,Nikosia,Nicosie|Cypriot,Cypriots|zyprisch,zypriotisch,Zyprer|chypriote|chipriota|
CZ|Prague,Prag,Praga|Czech,Czechs|tschechisch,Tscheche|tchèque|checo|
DE|Berlin,Berlín|German,Germans|deutsch,Deutsche|allemand|alemán|Bundestag,Bundesrat
DJ|Djibouti|Djiboutian,Djiboutians||||
DK|Copenhagen,Kopenhagen,Copenhague|Danish,Danes,Dane|dänisch,Däne|danois|danés|
DM|Roseau|||||
DO|Santo Domingo|Dominican,Dominicans|dominikanisch|dominicain|dominicano|
DZ|Algiers,Algier,Alger,Argel|Algerian,Algerians|algerisch,Algerier|algérien|argelino|
EC|Quito|Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans|ecuadorianisch|équatorien|ecuatoriano|
EE|Tallinn,Tallin|Estonian,Estonians|estnisch,Este|estonien|estonio|
EG|Cairo,Kairo,Le Caire,El Cairo|Egyptian,Egyptians|ägyptisch,Ägypter|égyptien|egipcio|
ER|Asmara|Eritrean,Eritreans|eritreisch|érythréen|eritreo|
ES|Madrid|Spanish,Spaniard,Spaniards|spanisch,Spanier|espagnol|español|Moncloa
ET|Addis Ababa,Addis Abeba|Ethiopian,Ethiopians|äthiopisch,Äthiopier|éthiopien|etíope|
FI|Helsinki|Finnish,Finn,Finns|finnisch,Finne|finlandais|finlandés|
FJ|Suva|Fijian,Fijians||||
FR|Paris,París|French,Frenchman,Frenchmen,Frenchwoman|französisch,Franzose|français|francés|Élysée,Elysée,Elysee,Matignon,Quai d'Orsay
GA|Libreville|Gabonese|gabunisch|gabonais|gabonés|
GB|London,Londres|British,Briton,Britons,Brit,Brits,English,Englishman,Scottish,Scots,Welsh,Northern Irish|britisch,Brite,englisch,schottisch|britannique,anglais,écossais,gallois|británico,inglés,escocés,galés|Downing Street,Whitehall,Westminster,Buckingham Palace
GD|Saint George's|Grenadian,Grenadians||||
GE|Tbilisi,Tiflis,Tbilissi|Georgian,Georgians|georgisch,Georgier|géorgien|georgiano|
GH|Accra|Ghanaian,Ghanaians|ghanaisch,Ghanaer|ghanéen|ghanés|
GL|Nuuk|Greenlandic,Greenlander,Greenlanders|grönländisch,Grönländer|groenlandais|groenlandés|
GM|Banjul|Gambian,Gambians|gambisch|gambien|gambiano|
GN|Conakry|Guinean,Guineans|guineisch|guinéen|guineano|
GQ|Malabo|Equatorial Guinean||||
GR|Athens,Athen,Athènes,Atenas|Greek,Greeks|griechisch,Grieche|grec|griego|
GT|Guatemala City|Guatemalan,Guatemalans|guatemaltekisch|guatémaltèque|guatemalteco|
GW|Bissau|||||
GY|Georgetown|Guyanese||||
HK||Hong Konger,Hong Kongers||||
HN|Tegucigalpa|Honduran,Hondurans|honduranisch|hondurien|hondureño|
HR|Zagreb|Croatian,Croatians,Croat,Croats|kroatisch,Kroate|croate|croata|
HT|Port-au-Prince|Haitian,Haitians|haitianisch,Haitianer|haïtien|haitiano|
HU|Budapest|Hungarian,Hungarians|ungarisch,Ungar|hongrois|húngaro|
ID|Jakarta|Indonesian,Indonesians|indonesisch,Indonesier|indonésien|indonesio|
IE|Dublin|Irish,Irishman,Irishmen|irisch,Ire|irlandais|irlandés|
IL|Jerusalem,Jérusalem,Jerusalén|Israeli,Israelis|israelisch,Israeli|israélien|israelí|Knesset
IN|New Delhi,Neu-Delhi,Nueva Delhi|Indian,Indians|indisch,Inder|indien|indio|Lok Sabha
IQ|Baghdad,Bagdad|Iraqi,Iraqis|irakisch,Iraker|irakien|iraquí|
IR|Tehran,Teheran,Téhéran,Teherán|Iranian,Iranians|iranisch,Iraner|iranien|iraní|
IS|Reykjavik,Reykjavík|Icelandic,Icelander,Icelanders|isländisch,Isländer|islandais|islandés|
IT|Rome,Rom,Roma|Italian,Italians|italienisch,Italiener|italien|italiano|Quirinale,Palazzo Chigi
JM|Kingston|Jamaican,Jamaicans|jamaikanisch|jamaïcain|jamaicano|
JO|Amman|Jordanian,Jordanians|jordanisch,Jordanier|jordanien|jordano|
JP|Tokyo,Tokio|Japanese|japanisch,Japaner|japonais|japonés|
KE|Nairobi|Kenyan,Kenyans|kenianisch,Kenianer|kényan|keniano|
KG|Bishkek,Bischkek|Kyrgyz|kirgisisch,Kirgise|kirghize|kirguís|
KH|Phnom Penh|Cambodian,Cambodians|kambodschanisch,Kambodschaner|cambodgien|camboyano|
KM|Moroni|Comorian,Comorians||||
KN|Basseterre|||||
KP|Pyongyang,Pjöngjang|North Korean,North Koreans|nordkoreanisch,Nordkoreaner|nord-coréen|norcoreano|
KR|Seoul,Séoul,Seúl|South Korean,South Koreans|südkoreanisch,Südkoreaner|sud-coréen|surcoreano|Blue House
KW|Kuwait City|Kuwaiti,Kuwaitis|kuwaitisch|koweïtien|kuwaití|
KZ|Astana,Nur-Sultan|Kazakh,Kazakhs|kasachisch,Kasache|kazakh|kazajo|
LA|Vientiane|Laotian,Laotians,Lao|laotisch|laotien|laosiano|
LB|Beirut,Beyrouth|Lebanese|libanesisch,Libanese|libanais|libanés|
LC|Castries|Saint Lucian||||
LI|Vaduz|Liechtensteiner|liechtensteinisch|||
LK|Colombo|Sri Lankan,Sri Lankans|sri-lankisch|sri-lankais|esrilanqués|
LR|Monrovia|Liberian,Liberians|liberianisch|libérien|liberiano|
LS|Maseru|Basotho||||
LT|Vilnius,Wilna,Vilna|Lithuanian,Lithuanians|litauisch,Litauer|lituanien|lituano|
LU||Luxembourgish,Luxembourger,Luxembourgers|luxemburgisch,Luxemburger|luxembourgeois|luxemburgués|
LV|Riga|Latvian,Latvians|lettisch,Lette|letton|letón|
LY|Tripoli,Tripolis,Trípoli|Libyan,Libyans|libysch,Libyer|libyen|libio|
MA|Rabat|Moroccan,Moroccans|marokkanisch,Marokkaner|marocain|marroquí|
MC||Monegasque,Monegasques|monegassisch|monégasque|monegasco|
MD|Chisinau,Chișinău|Moldovan,Moldovans|moldauisch,moldawisch|moldave|moldavo|
ME|Podgorica|Montenegrin,Montenegrins|montenegrinisch|monténégrin|montenegrino|
MG|Antananarivo|Malagasy|madagassisch|malgache|malgache|
MH|Majuro|Marshallese||||
MK|Skopje|Macedonian,Macedonians,North Macedonian|mazedonisch,nordmazedonisch|macédonien|macedonio|
ML|Bamako|Malian,Malians|malisch|malien|maliense|
MM|Naypyidaw,Yangon|Burmese|birmanisch|birman|birmano|
MN|Ulaanbaatar,Ulan Bator|Mongolian,Mongolians|mongolisch|mongol|mongol|
MR|Nouakchott|Mauritanian,Mauritanians|mauretanisch|mauritanien|mauritano|
MT|Valletta|Maltese|maltesisch|maltais|maltés|
MU|Port Louis|Mauritian,Mauritians||mauricien||
MV|Male,Malé|Maldivian,Maldivians||||
MW|Lilongwe|Malawian,Malawians||||
MX|Mexico City,Mexiko-Stadt,Ciudad de México|Mexican,Mexicans|mexikanisch,Mexikaner|mexicain|mexicano,mejicano|Los Pinos
MY|Kuala Lumpur|Malaysian,Malaysians|malaysisch,Malaysier|malaisien|malasio|
MZ|Maputo|Mozambican,Mozambicans|mosambikanisch|mozambicain|mozambiqueño|
NA|Windhoek|Namibian,Namibians|namibisch|namibien|namibio|
NE|Niamey|Nigerien,Nigeriens|nigrisch|nigérien|nigerino|
NG|Abuja|Nigerian,Nigerians|nigerianisch,Nigerianer|nigérian|nigeriano|
NI|Managua|Nicaraguan,Nicaraguans|nicaraguanisch|nicaraguayen|nicaragüense|
NL|Amsterdam,The Hague,Den Haag,La Haye,La Haya|Dutch,Dutchman,Dutchmen|niederländisch,holländisch,Niederländer|néerlandais|neerlandés,holandés|
NO|Oslo|Norwegian,Norwegians|norwegisch,Norweger|norvégien|noruego|
NP|Kathmandu,Katmandou,Katmandú|Nepalese,Nepali,Nepalis|nepalesisch,Nepalese|népalais|nepalí|
NR||Nauruan,Nauruans||||
NZ|Wellington|New Zealander,New Zealanders|neuseeländisch,Neuseeländer|néo-zélandais|neozelandés|Beehive
OM|Muscat,Maskat,Mascate|Omani,Omanis|omanisch|omanais|omaní|
PA|Panama City|Panamanian,Panamanians|panamaisch|panaméen|panameño|
PE|Lima|Peruvian,Peruvians|peruanisch,Peruaner|péruvien|peruano|
PG|Port Moresby|Papua New Guinean||||
PH|Manila,Manille|Philippine,Filipino,Filipinos,Filipina|philippinisch,Filipino|philippin|filipino|Malacañang
PK|Islamabad|Pakistani,Pakistanis|pakistanisch,Pakistaner|pakistanais|pakistaní,paquistaní|
PL|Warsaw,Warschau,Varsovie,Varsovia|Polish,Pole,Poles|polnisch,Pole|polonais|polaco|Sejm
PR|San Juan|Puerto Rican,Puerto Ricans||portoricain|puertorriqueño|
PS|Ramallah|Palestinian,Palestinians|palästinensisch,Palästinenser|palestinien|palestino|
PT|Lisbon,Lissabon,Lisbonne,Lisboa|Portuguese|portugiesisch,Portugiese|portugais|portugués|
PW||Palauan,Palauans||||
PY|Asuncion,Asunción|Paraguayan,Paraguayans|paraguayisch|paraguayen|paraguayo|
QA|Doha|Qatari,Qataris|katarisch|qatari,qatarien|catarí,qatarí|
RO|Bucharest,Bukarest,Bucarest|Romanian,Romanians|rumänisch,Rumäne|roumain|rumano|
RS|Belgrade,Belgrad,Belgrado|Serbian,Serbians,Serb,Serbs|serbisch,Serbe|serbe|serbio|
RU|Moscow,Moskau,Moscou,Moscú|Russian,Russians|russisch,Russe|russe|ruso|Kremlin,Kreml
RW|Kigali|Rwandan,Rwandans|ruandisch|rwandais|ruandés|
SA|Riyadh,Riad,Riyad|Saudi,Saudis,Saudi Arabian|saudisch,saudi-arabisch,saudiarabisch|saoudien|saudí,saudita|
SB|Honiara|Solomon Islander||||
SC||Seychellois||||
SD|Khartoum,Khartum,Jartum|Sudanese|sudanesisch,Sudanese|soudanais|sudanés|
SE|Stockholm,Estocolmo|Swedish,Swede,Swedes|schwedisch,Schwede|suédois|sueco|Riksdag
SG||Singaporean,Singaporeans|singapurisch|singapourien|singapurense|
SI|Ljubljana|Slovenian,Slovenians,Slovene,Slovenes|slowenisch,Slowene|slovène|esloveno|
SK|Bratislava|Slovak,Slovaks,Slovakian|slowakisch,Slowake|slovaque|eslovaco|
SL|Freetown|Sierra Leonean||||
SM||Sammarinese||||
SN|Dakar|Senegalese|senegalesisch|sénégalais|senegalés|
SO|Mogadishu,Mogadischu,Mogadiscio|Somali,Somalis,Somalian|somalisch|somalien|somalí|
SR|Paramaribo|Surinamese||||
SS|Juba|South Sudanese|südsudanesisch|sud-soudanais|sursudanés|
SV|San Salvador|Salvadoran,Salvadorans|salvadorianisch|salvadorien|salvadoreño|
SY|Damascus,Damaskus,Damas,Damasco|Syrian,Syrians|syrisch,Syrer|syrien|sirio|
SZ|Mbabane|Swazi,Swazis||||
TD|N'Djamena|Chadian,Chadians|tschadisch|tchadien|chadiano|
TG|Lome,Lomé|Togolese|togoisch|togolais|togolés|
TH|Bangkok|Thai,Thais|thailändisch,Thailänder|thaïlandais|tailandés|
TJ|Dushanbe,Duschanbe|Tajik,Tajiks|tadschikisch,Tadschike|tadjik|tayiko|
TL|Dili|East Timorese||||
TM|Ashgabat|Turkmen|turkmenisch|turkmène|turcomano|
TN||Tunisian,Tunisians|tunesisch,Tunesier|tunisien|tunecino|
TO|Nuku'alofa|Tongan,Tongans||||
TR|Ankara|Turkish,Turk,Turks|türkisch,Türke|turc,turque|turco|
TT|Port of Spain|Trinidadian,Trinidadians||||
TV|Funafuti|||||
TW|Taipei,Taipeh,Taipéi|Taiwanese|taiwanisch,taiwanesisch,Taiwaner|taïwanais|taiwanés|
TZ|Dodoma|Tanzanian,Tanzanians|tansanisch|tanzanien|tanzano|
UA|Kyiv,Kiev,Kiew|Ukrainian,Ukrainians|ukrainisch,Ukrainer|ukrainien|ucraniano|Verkhovna Rada
UG|Kampala|Ugandan,Ugandans|ugandisch,Ugander|ougandais|ugandés|
US|Washington|American,Americans|amerikanisch,US-amerikanisch,Amerikaner,US-Amerikaner|américain|estadounidense,norteamericano|White House,Weißes Haus,Weiße Haus,Weißen Haus,Maison Blanche,Maison-Blanche,Casa Blanca,Pentagon,Capitol Hill,Foggy Bottom,Wall Street
UY|Montevideo|Uruguayan,Uruguayans|uruguayisch|uruguayen|uruguayo|
UZ|Tashkent,Taschkent|Uzbek,Uzbeks|usbekisch,Usbeke|ouzbek|uzbeko|
VA||||vaticano|Holy See,Heiliger Stuhl,Heiligen Stuhl,Saint-Siège,Santa Sede
VC|Kingstown|||||
VE|Caracas|Venezuelan,Venezuelans|venezolanisch,Venezolaner|vénézuélien|venezolano|Miraflores
VN|Hanoi,Hanoï,Hanói|Vietnamese|vietnamesisch,Vietnamese|vietnamien|vietnamita|
VU|Port Vila|||||
WS|Apia|Samoan,Samoans||||
XK|Pristina|Kosovar,Kosovars,Kosovan|kosovarisch|kosovar|kosovar|
YE|Sanaa,Sana'a,Sanaá|Yemeni,Yemenis|jemenitisch,Jemenit|yéménite|yemení|
ZA|Pretoria,Cape Town,Kapstadt|South African,South Africans|südafrikanisch,Südafrikaner|sud-africain|sudafricano|Union Buildings
ZM|Lusaka|Zambian,Zambians|sambisch|zambien|zambiano|
ZW|Harare|Zimbabwean,Zimbabweans|simbabwisch|zimbabwéen|zimbabuense|
`
