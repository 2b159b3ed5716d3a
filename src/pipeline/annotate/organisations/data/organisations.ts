/** Wire agencies and news organisations: `name | other names and abbreviations, divided by commas`. */
export const newsOrganisations = `
AFP|Agence France-Presse
AP|Associated Press
dpa|Deutsche Presse-Agentur,DPA
Reuters|Thomson Reuters
APA|Austria Presse Agentur
EFE|Agencia EFE
ANSA|
Xinhua|Xinhua News Agency
TASS|
RIA Novosti|
Interfax|
Ukrinform|
Kyodo|Kyodo News
Yonhap|Yonhap News Agency
KCNA|
PTI|Press Trust of India
ANI|
Anadolu|Anadolu Agency
Belga|
NTB|
Ritzau|
STT|
Keystone-SDA|SDA
PA Media|PA news agency,Press Association
Bloomberg|Bloomberg News
BBC|
CNN|
CBS|CBS News
NBC|NBC News
ABC News|
Fox News|
Sky News|
Al Jazeera|
Der Spiegel|
ARD|
ZDF|
ORF|
SRF|
Le Monde|
Le Figaro|
El País|
El Mundo|
New York Times|
Washington Post|
Wall Street Journal|
Financial Times|
Guardian|The Guardian
Daily Telegraph|The Telegraph
The Times|
The Economist|
ABC Radio|
BFMTV|
Franceinfo|France Info,franceinfo
France Inter|
Le Parisien|
Radio France|
RTL|
La Vanguardia|
Der Standard|
Süddeutsche Zeitung|Süddeutschen Zeitung
Frankfurter Allgemeine Zeitung|Frankfurter Allgemeinen Zeitung,FAZ
WDR|
NDR|
MDR|
SWR|
Daily Mail|
Daily Mirror|
Daily Express|
The Sun|
The Independent|
Evening Standard|
Daily Record|
The Scotsman|
Irish Times|
RTÉ|
USA Today|
Los Angeles Times|
Boston Globe|
Chicago Tribune|
Times of India|
The Hindu|
Hindustan Times|
Indian Express|
NDTV|
Daily Nation|
Sydney Morning Herald|
The Age|
South China Morning Post|
Straits Times|
Haaretz|
Al Arabiya|
Kyiv Independent|
Nikkei|
Globo|
Politico|
Axios|
`

/** Bodies that news names without further words: `name | other names and abbreviations, divided by commas`. */
export const knownBodies = `
United Nations|UN,U.N,Vereinte Nationen,Vereinten Nationen,UNO,Nations unies,ONU,Naciones Unidas
UN Security Council|Security Council,UN-Sicherheitsrat,Weltsicherheitsrat,Conseil de sécurité,Consejo de Seguridad
European Union|EU,E.U,Europäische Union,Europäischen Union,Union européenne,UE,Unión Europea
European Commission|EU-Kommission,Europäische Kommission,Europäischen Kommission,Commission européenne,Comisión Europea
European Parliament|EU-Parlament,Europäisches Parlament,Europäischen Parlament,Parlement européen,Parlamento Europeo
European Central Bank|ECB,Europäische Zentralbank,Europäischen Zentralbank,EZB,Banque centrale européenne,BCE,Banco Central Europeo
NATO|Nato,OTAN,North Atlantic Treaty Organization
World Health Organization|WHO,Weltgesundheitsorganisation,Organisation mondiale de la santé,OMS,Organización Mundial de la Salud
International Monetary Fund|IMF,Internationaler Währungsfonds,IWF,Fonds monétaire international,FMI
World Bank|Weltbank,Banque mondiale,Banco Mundial
World Trade Organization|WTO
International Criminal Court|ICC,Internationaler Strafgerichtshof,Internationalen Strafgerichtshof,IStGH
International Court of Justice|ICJ
International Atomic Energy Agency|IAEA
OPEC|Opec
OECD|
OSCE|OSZE
ASEAN|Asean
African Union|AU,Afrikanische Union
Arab League|Arabische Liga
Red Cross|Rotes Kreuz,Roten Kreuz,Croix-Rouge,Cruz Roja
Red Crescent|
UNICEF|Unicef
UNESCO|Unesco
UNHCR|
UNRWA|
Amnesty International|
Human Rights Watch|
Greenpeace|
FIFA|Fifa
UEFA|Uefa
IOC|International Olympic Committee,IOK
FBI|F.B.I
Joint Chiefs of Staff|Joint Chiefs
CIA|
NASA|Nasa
NSA|
Federal Reserve|Fed,US-Notenbank
Bank of England|
Bank of Japan|
Supreme Court|Oberster Gerichtshof,Obersten Gerichtshof,Tribunal Supremo,Cour suprême
House of Representatives|Repräsentantenhaus
House of Commons|
House of Lords|
US Senate|
US Congress|
Scotland Yard|
Interpol|
Europol|
Frontex|
Hamas|
Hezbollah|Hisbollah
Taliban|
Islamic State|IS,ISIS,ISIL,Daesh
Al-Qaeda|al-Qaeda,Al-Kaida
Houthis|Huthi
Wagner Group|Gruppe Wagner
Gazprom|
Rosneft|
Microsoft|
Google|
Alphabet|
Facebook|
TikTok|
OpenAI|
Volkswagen|VW
BMW|
Mercedes-Benz|
Siemens|
Airbus|
Boeing|
Tesla|
SpaceX|
Samsung|
Toyota|
Sony|
Huawei|
Nvidia|
Intel|
IBM|
Netflix|
Goldman Sachs|
JPMorgan|JPMorgan Chase
Deutsche Bank|
Commerzbank|
UBS|
Credit Suisse|
HSBC|
Aldi|
Lidl|
Ikea|IKEA
Tesco|
Sainsbury's|
Asda|
Walmart|
Costco|
Nestlé|
Unilever|
Pfizer|
Moderna|
AstraZeneca|
Novartis|
Bayer|
BASF|
SAP|
BP|
ExxonMobil|Exxon Mobil,Exxon
Chevron|
TotalEnergies|
Equinor|
Saudi Aramco|Aramco
Rio Tinto|
BHP|
Glencore|
Vodafone|
Deutsche Telekom|
Telefónica|
Uber|
Airbnb|
Spotify|
Disney|Walt Disney
General Motors|GM
Stellantis|
Renault|
Honda|
Nissan|
Hyundai|
BYD|
Foxconn|
TSMC|
Qualcomm|
AMD|
Cisco|
Salesforce|
Morgan Stanley|
Citigroup|
Wells Fargo|
Bank of America|
BlackRock|
Barclays|
NatWest|
BBVA|
BNP Paribas|
Société Générale|
Allianz|
McDonald's|
Starbucks|
Coca-Cola|
PepsiCo|
Nike|
Adidas|
Air France|
KLM|
easyJet|
Wizz Air|
Qantas|
Telstra|
Safaricom|
Eskom|
Mattel|
Hasbro|
Instagram|
WhatsApp|
YouTube|
LinkedIn|
Deutsche Bahn|Deutschen Bahn
IG Metall|
GDL|
EVG|
DGB|
ADAC|
DRK|Deutsches Rotes Kreuz
THW|Technisches Hilfswerk
BKA|Bundeskriminalamt
Bundespolizei|
SNCF|
EDF|
Enedis|
Engie|
RATP|
CNRS|
Inserm|
CGT|
CFDT|
Medef|
Guardia Civil|
Policía Nacional|
Mossos d'Esquadra|
PSOE|
CSIRO|
Met Office|
Met Éireann|
RNLI|
NHS|
HMRC|
Ofcom|
Ofsted|
Ofgem|
RSPCA|
RSPB|
NSPCC|
Oxfam|
Médecins Sans Frontières|MSF,Doctors Without Borders
Save the Children|
NOAA|
FEMA|
NTSB|
FDA|
LAPD|
NYPD|
ISRO|Isro
BJP|
Lok Sabha|
Rajya Sabha|
NBA|
NFL|
NHL|
Lufthansa|
Ryanair|
CDU|
CSU|
SPD|
FDP|
AfD|
ÖVP|
FPÖ|
SPÖ|
Die Grünen|
Bundeswehr|
Bundesverfassungsgericht|
`

/** Words that make a run of capitalised words an organisation. */
export const bodyWords = new Set(
  `partnership party ministry department bank university college institute institution council court parliament assembly commission committee agency authority association federation union organisation organization foundation company corporation corp inc ltd llc plc ag gmbh se group holdings airlines airways police army navy force forces guard office service services bureau club fc academy society trust fund league alliance coalition front movement party's hospital school laboratory observatory museum library orchestra railway railways motors energy pharmaceuticals industries electronics telecom systems technologies partners capital ventures board tribunal cabinet directorate centre center network herald tribune gazette chronicle telegraph television radio newspaper magazine branch ferries airline constabulary brigade inspectorate congress opera ballet philharmonic infirmary clinic regiment observer
partei ministerium gericht amtsgericht landgericht landesgericht oberlandesgericht verwaltungsgericht universität hochschule verband verein kommission polizei feuerwehr staatsanwaltschaft bundesamt landesamt
parti ministère université cour tribunal conseil banque société groupe fédération commission préfecture
partido ministerio universidad corte banco consejo empresa grupo federación comisión policía ayuntamiento`.split(
    /\s+/u,
  ),
)

/** Words that do so where they end the run: `Larkrise Books`, `Northgate Buses`. */
export const lastBodyWords = new Set(
  'buses trains rail foods stores supermarkets breweries water housing hotels cinemas pictures studios publishing books entertainment media networks solutions logistics shipping cruises aviation aerospace steel mining minerals resources petroleum pharma biotech therapeutics labs insurance assurance securities investments advisers advisors management associates consulting sons infratech dairy farms mirror courier examiner argus advertiser sentinel tv fm united rovers wanderers athletic albion hotspur rangers celtic'.split(
    ' ',
  ),
)
