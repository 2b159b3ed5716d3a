/**
 * Names of countries, `code | English | German | French | Spanish`. Made by `npm run make-country-names` from the Unicode
 * Common Locale Data Repository (CLDR), © Unicode, Inc., Unicode License v3 (https://www.unicode.org/license.txt).
 */
export const countryNames = `
AD|Andorra|Andorra|Andorre|Andorra
AE|United Arab Emirates|Vereinigte Arabische Emirate|Émirats arabes unis|Emiratos Árabes Unidos
AF|Afghanistan|Afghanistan|Afghanistan|Afganistán
AG|Antigua & Barbuda|Antigua und Barbuda|Antigua-et-Barbuda|Antigua y Barbuda
AL|Albania|Albanien|Albanie|Albania
AM|Armenia|Armenien|Arménie|Armenia
AO|Angola|Angola|Angola|Angola
AR|Argentina|Argentinien|Argentine|Argentina
AT|Austria|Österreich|Autriche|Austria
AU|Australia|Australien|Australie|Australia
AZ|Azerbaijan|Aserbaidschan|Azerbaïdjan|Azerbaiyán
BA|Bosnia & Herzegovina|Bosnien und Herzegowina|Bosnie-Herzégovine|Bosnia y Herzegovina
BB|Barbados|Barbados|Barbade|Barbados
BD|Bangladesh|Bangladesch|Bangladesh|Bangladés
BE|Belgium|Belgien|Belgique|Bélgica
BF|Burkina Faso|Burkina Faso|Burkina Faso|Burkina Faso
BG|Bulgaria|Bulgarien|Bulgarie|Bulgaria
BH|Bahrain|Bahrain|Bahreïn|Baréin
BI|Burundi|Burundi|Burundi|Burundi
BJ|Benin|Benin|Bénin|Benín
BN|Brunei|Brunei Darussalam|Brunei|Brunéi
BO|Bolivia|Bolivien|Bolivie|Bolivia
BR|Brazil|Brasilien|Brésil|Brasil
BS|Bahamas|Bahamas|Bahamas|Bahamas
BT|Bhutan|Bhutan|Bhoutan|Bután
BW|Botswana|Botsuana|Botswana|Botsuana
BY|Belarus|Belarus|Biélorussie|Bielorrusia
BZ|Belize|Belize|Belize|Belice
CA|Canada|Kanada|Canada|Canadá
CD|Congo - Kinshasa|Kongo-Kinshasa|Congo-Kinshasa|República Democrática del Congo
CF|Central African Republic|Zentralafrikanische Republik|République centrafricaine|República Centroafricana
CG|Congo - Brazzaville|Kongo-Brazzaville|Congo-Brazzaville|Congo
CH|Switzerland|Schweiz|Suisse|Suiza
CI|Côte d'Ivoire|Côte d'Ivoire|Côte d'Ivoire|Côte d'Ivoire
CL|Chile|Chile|Chili|Chile
CM|Cameroon|Kamerun|Cameroun|Camerún
CN|China|China|Chine|China
CO|Colombia|Kolumbien|Colombie|Colombia
CR|Costa Rica|Costa Rica|Costa Rica|Costa Rica
CU|Cuba|Kuba|Cuba|Cuba
CV|Cape Verde|Cabo Verde|Cap-Vert|Cabo Verde
CY|Cyprus|Zypern|Chypre|Chipre
CZ|Czechia|Tschechien|Tchéquie|Chequia
DE|Germany|Deutschland|Allemagne|Alemania
DJ|Djibouti|Dschibuti|Djibouti|Yibuti
DK|Denmark|Dänemark|Danemark|Dinamarca
DM|Dominica|Dominica|Dominique|Dominica
DO|Dominican Republic|Dominikanische Republik|République dominicaine|República Dominicana
DZ|Algeria|Algerien|Algérie|Argelia
EC|Ecuador|Ecuador|Équateur|Ecuador
EE|Estonia|Estland|Estonie|Estonia
EG|Egypt|Ägypten|Égypte|Egipto
ER|Eritrea|Eritrea|Érythrée|Eritrea
ES|Spain|Spanien|Espagne|España
ET|Ethiopia|Äthiopien|Éthiopie|Etiopía
FI|Finland|Finnland|Finlande|Finlandia
FJ|Fiji|Fidschi|Fidji|Fiyi
FR|France|Frankreich|France|Francia
GA|Gabon|Gabun|Gabon|Gabón
GB|United Kingdom|Vereinigtes Königreich|Royaume-Uni|Reino Unido
GD|Grenada|Grenada|Grenade|Granada
GE|Georgia|Georgien|Géorgie|Georgia
GH|Ghana|Ghana|Ghana|Ghana
GL|Greenland|Grönland|Groenland|Groenlandia
GM|Gambia|Gambia|Gambie|Gambia
GN|Guinea|Guinea|Guinée|Guinea
GQ|Equatorial Guinea|Äquatorialguinea|Guinée équatoriale|Guinea Ecuatorial
GR|Greece|Griechenland|Grèce|Grecia
GT|Guatemala|Guatemala|Guatemala|Guatemala
GW|Guinea-Bissau|Guinea-Bissau|Guinée-Bissau|Guinea-Bisáu
GY|Guyana|Guyana|Guyana|Guyana
HK|Hong Kong SAR China|Sonderverwaltungsregion Hongkong|R.A.S. chinoise de Hong Kong|RAE de Hong Kong (China)
HN|Honduras|Honduras|Honduras|Honduras
HR|Croatia|Kroatien|Croatie|Croacia
HT|Haiti|Haiti|Haïti|Haití
HU|Hungary|Ungarn|Hongrie|Hungría
ID|Indonesia|Indonesien|Indonésie|Indonesia
IE|Ireland|Irland|Irlande|Irlanda
IL|Israel|Israel|Israël|Israel
IN|India|Indien|Inde|India
IQ|Iraq|Irak|Irak|Irak
IR|Iran|Iran|Iran|Irán
IS|Iceland|Island|Islande|Islandia
IT|Italy|Italien|Italie|Italia
JM|Jamaica|Jamaika|Jamaïque|Jamaica
JO|Jordan|Jordanien|Jordanie|Jordania
JP|Japan|Japan|Japon|Japón
KE|Kenya|Kenia|Kenya|Kenia
KG|Kyrgyzstan|Kirgisistan|Kirghizstan|Kirguistán
KH|Cambodia|Kambodscha|Cambodge|Camboya
KM|Comoros|Komoren|Comores|Comoras
KN|St. Kitts & Nevis|St. Kitts und Nevis|Saint-Christophe-et-Niévès|San Cristóbal y Nieves
KP|North Korea|Nordkorea|Corée du Nord|Corea del Norte
KR|South Korea|Südkorea|Corée du Sud|Corea del Sur
KW|Kuwait|Kuwait|Koweït|Kuwait
KZ|Kazakhstan|Kasachstan|Kazakhstan|Kazajistán
LA|Laos|Laos|Laos|Laos
LB|Lebanon|Libanon|Liban|Líbano
LC|St. Lucia|St. Lucia|Sainte-Lucie|Santa Lucía
LI|Liechtenstein|Liechtenstein|Liechtenstein|Liechtenstein
LK|Sri Lanka|Sri Lanka|Sri Lanka|Sri Lanka
LR|Liberia|Liberia|Liberia|Liberia
LS|Lesotho|Lesotho|Lesotho|Lesoto
LT|Lithuania|Litauen|Lituanie|Lituania
LU|Luxembourg|Luxemburg|Luxembourg|Luxemburgo
LV|Latvia|Lettland|Lettonie|Letonia
LY|Libya|Libyen|Libye|Libia
MA|Morocco|Marokko|Maroc|Marruecos
MC|Monaco|Monaco|Monaco|Mónaco
MD|Moldova|Republik Moldau|Moldavie|Moldavia
ME|Montenegro|Montenegro|Monténégro|Montenegro
MG|Madagascar|Madagaskar|Madagascar|Madagascar
MH|Marshall Islands|Marshallinseln|Îles Marshall|Islas Marshall
MK|North Macedonia|Nordmazedonien|Macédoine du Nord|Macedonia del Norte
ML|Mali|Mali|Mali|Mali
MM|Myanmar (Burma)|Myanmar|Myanmar (Birmanie)|Myanmar (Birmania)
MN|Mongolia|Mongolei|Mongolie|Mongolia
MR|Mauritania|Mauretanien|Mauritanie|Mauritania
MT|Malta|Malta|Malte|Malta
MU|Mauritius|Mauritius|Maurice|Mauricio
MV|Maldives|Malediven|Maldives|Maldivas
MW|Malawi|Malawi|Malawi|Malaui
MX|Mexico|Mexiko|Mexique|México
MY|Malaysia|Malaysia|Malaisie|Malasia
MZ|Mozambique|Mosambik|Mozambique|Mozambique
NA|Namibia|Namibia|Namibie|Namibia
NE|Niger|Niger|Niger|Níger
NG|Nigeria|Nigeria|Nigeria|Nigeria
NI|Nicaragua|Nicaragua|Nicaragua|Nicaragua
NL|Netherlands|Niederlande|Pays-Bas|Países Bajos
NO|Norway|Norwegen|Norvège|Noruega
NP|Nepal|Nepal|Népal|Nepal
NR|Nauru|Nauru|Nauru|Nauru
NZ|New Zealand|Neuseeland|Nouvelle-Zélande|Nueva Zelanda
OM|Oman|Oman|Oman|Omán
PA|Panama|Panama|Panama|Panamá
PE|Peru|Peru|Pérou|Perú
PG|Papua New Guinea|Papua-Neuguinea|Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea
PH|Philippines|Philippinen|Philippines|Filipinas
PK|Pakistan|Pakistan|Pakistan|Pakistán
PL|Poland|Polen|Pologne|Polonia
PR|Puerto Rico|Puerto Rico|Porto Rico|Puerto Rico
PS|Palestinian Territories|Palästinensische Autonomiegebiete|Territoires palestiniens|Territorios Palestinos
PT|Portugal|Portugal|Portugal|Portugal
PW|Palau|Palau|Palaos|Palaos
PY|Paraguay|Paraguay|Paraguay|Paraguay
QA|Qatar|Katar|Qatar|Catar
RO|Romania|Rumänien|Roumanie|Rumanía
RS|Serbia|Serbien|Serbie|Serbia
RU|Russia|Russland|Russie|Rusia
RW|Rwanda|Ruanda|Rwanda|Ruanda
SA|Saudi Arabia|Saudi-Arabien|Arabie saoudite|Arabia Saudí
SB|Solomon Islands|Salomonen|Îles Salomon|Islas Salomón
SC|Seychelles|Seychellen|Seychelles|Seychelles
SD|Sudan|Sudan|Soudan|Sudán
SE|Sweden|Schweden|Suède|Suecia
SG|Singapore|Singapur|Singapour|Singapur
SI|Slovenia|Slowenien|Slovénie|Eslovenia
SK|Slovakia|Slowakei|Slovaquie|Eslovaquia
SL|Sierra Leone|Sierra Leone|Sierra Leone|Sierra Leona
SM|San Marino|San Marino|Saint-Marin|San Marino
SN|Senegal|Senegal|Sénégal|Senegal
SO|Somalia|Somalia|Somalie|Somalia
SR|Suriname|Suriname|Suriname|Surinam
SS|South Sudan|Südsudan|Soudan du Sud|Sudán del Sur
SV|El Salvador|El Salvador|Salvador|El Salvador
SY|Syria|Syrien|Syrie|Siria
SZ|Eswatini|Eswatini|Eswatini|Esuatini
TD|Chad|Tschad|Tchad|Chad
TG|Togo|Togo|Togo|Togo
TH|Thailand|Thailand|Thaïlande|Tailandia
TJ|Tajikistan|Tadschikistan|Tadjikistan|Tayikistán
TL|Timor-Leste|Timor-Leste|Timor oriental|Timor-Leste
TM|Turkmenistan|Turkmenistan|Turkménistan|Turkmenistán
TN|Tunisia|Tunesien|Tunisie|Túnez
TO|Tonga|Tonga|Tonga|Tonga
TR|Türkiye|Türkei|Turquie|Turquía
TT|Trinidad & Tobago|Trinidad und Tobago|Trinité-et-Tobago|Trinidad y Tobago
TV|Tuvalu|Tuvalu|Tuvalu|Tuvalu
TW|Taiwan|Taiwan|Taïwan|Taiwán
TZ|Tanzania|Tansania|Tanzanie|Tanzania
UA|Ukraine|Ukraine|Ukraine|Ucrania
UG|Uganda|Uganda|Ouganda|Uganda
US|United States|Vereinigte Staaten|États-Unis|Estados Unidos
UY|Uruguay|Uruguay|Uruguay|Uruguay
UZ|Uzbekistan|Usbekistan|Ouzbékistan|Uzbekistán
VA|Vatican City|Vatikanstadt|État de la Cité du Vatican|Ciudad del Vaticano
VC|St. Vincent & Grenadines|St. Vincent und die Grenadinen|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas
VE|Venezuela|Venezuela|Venezuela|Venezuela
VN|Vietnam|Vietnam|Viêt Nam|Vietnam
VU|Vanuatu|Vanuatu|Vanuatu|Vanuatu
WS|Samoa|Samoa|Samoa|Samoa
XK|Kosovo|Kosovo|Kosovo|Kosovo
YE|Yemen|Jemen|Yémen|Yemen
ZA|South Africa|Südafrika|Afrique du Sud|Sudáfrica
ZM|Zambia|Sambia|Zambie|Zambia
ZW|Zimbabwe|Simbabwe|Zimbabwe|Zimbabue
`
