import type { TermLists } from '../vocabulary-entry.ts'

/** What German words say of the topics: general terms, no names of the day. */
export const german: TermLists[] = [
  // arts, culture, entertainment and media
  {
    code: '01000000',
    fair: `kultur, unterhaltung, künstler, künstlerin, publikum, kulturbetrieb, medien`,
  },
  // movies
  {
    code: '20000005',
    strong: `spielfilm, kinofilm, filmfestival, filmfestspiele, regisseur, regisseurin, drehbuch, oscarverleihung, filmpreis, kinostart, berlinale, dokumentarfilm`,
    fair: `film, kino, schauspieler, schauspielerin, leinwand, filmemacher, hauptrolle, oscar, dreharbeiten, premiere`,
  },
  // music
  {
    code: '20000018',
    strong: `musiker, musikerin, sänger, sängerin, konzert, orchester, komponist, dirigent, popstar, rapper, musikfestival, musikalbum`,
    fair: `musik, band, album, lied, song, chor, tournee, gitarrist, hit, songtext, melodie, klavier`,
  },
  // theater
  {
    code: '20000029',
    strong: `theaterstück, schauspielhaus, intendant, inszenierung, burgtheater, theaterpremiere, kabarett, kabarettist, dramatiker`,
    fair: `theater, bühne, ensemble, uraufführung, regie`,
  },
  // opera
  {
    code: '20000028',
    strong: `oper, opernhaus, sopranistin, staatsoper, festspiele, tenor`,
    fair: `arie, libretto`,
  },
  // literature
  {
    code: '20000013',
    strong: `schriftsteller, schriftstellerin, buchmesse, literaturpreis, romanautor, lyrik, literaturnobelpreis`,
    fair: `roman, autorin, verlag, erzählung, bestseller, literatur, lesung, gedicht`,
  },
  // visual arts
  {
    code: '20000031',
    strong: `gemälde, kunstausstellung, kunstmuseum, skulptur, malerei, kunstwerk, galerist`,
    fair: `maler, malerin, ausstellung, galerie, vernissage, bildhauer`,
  },
  // library and museum
  {
    code: '20000043',
    strong: `museum, bibliothek, museumsdirektor`,
    fair: `sammlung, archiv, bücherei, kurator`,
  },
  // television
  {
    code: '20000051',
    strong: `fernsehserie, fernsehsender, tatort, fernsehshow, talkshow, streamingserie`,
    fair: `fernsehen, serie, moderator, moderatorin, zuschauer, sendung, fernsehfilm, einschaltquote`,
  },
  // news media
  {
    code: '20000046',
    strong: `journalismus, pressefreiheit, chefredakteur, nachrichtenmagazin`,
    fair: `journalist, journalistin, redaktion, zeitung, reporter`,
  },
  // social media
  {
    code: '20001182',
    strong: `soziale medien, sozialen medien, soziale netzwerke, influencer, facebook, instagram, tiktok`,
    fair: `hashtag, follower, nutzerkonto, plattform x`,
  },
  // crime, law and justice
  {
    code: '02000000',
    fair: `kriminalität, straftat, justiz, verdächtige, tatverdächtig, anklage, festnahme, staatsanwaltschaft`,
  },
  // crime
  {
    code: '20000082',
    strong: `straftäter, kriminelle, bande, verbrechen, betrüger, betrug, erpressung`,
    fair: `tatverdächtiger, täter, straftat`,
  },
  // homicide
  {
    code: '20000099',
    strong: `mord, totschlag, mordanklage, tötungsdelikt, mordprozess, mordverdacht, messerattacke, bluttat`,
    fair: `leiche, erschossen, erstochen, getötet, mörder`,
  },
  // robbery and theft
  {
    code: '20000104',
    strong: `raubüberfall, einbrecher, einbruch, diebstahl, banküberfall, taschendieb, ladendieb`,
    fair: `gestohlen, diebe, beute, dieb, raub, tresor`,
  },
  // fraud
  {
    code: '20000097',
    strong: `anlagebetrug, betrugsmasche, steuerhinterziehung`,
    fair: `betrug, veruntreuung, betrüger, geldwäsche`,
  },
  // drug related crimes
  {
    code: '20000095',
    strong: `drogenhandel, drogenhändler, dealer, rauschgift`,
    fair: `kokain, heroin, cannabis, drogen`,
  },
  // court
  {
    code: '20000107',
    strong: `landgericht, amtsgericht, bundesgerichtshof, verfassungsgericht, oberlandesgericht, verwaltungsgericht, strafgericht, bezirksgericht, gerichtshof`,
    fair: `gericht, richter, richterin, urteil, klage, berufung, rechtsanwalt, revision`,
  },
  // trial (court)
  {
    code: '20000111',
    strong: `prozessauftakt, hauptverhandlung, schuldspruch, freispruch, strafprozess, schuldig gesprochen`,
    fair: `prozess, angeklagte, angeklagter, zeuge, verteidiger, plädoyer, verurteilt, freigesprochen, geschworenen`,
  },
  // prosecution and prosecutors
  {
    code: '20000118',
    strong: `staatsanwaltschaft, staatsanwalt, oberstaatsanwalt, generalbundesanwalt`,
    fair: `anklage, ermittlungsverfahren`,
  },
  // justice
  {
    code: '20000119',
    strong: `haftstrafe, freiheitsstrafe, gefängnisstrafe, bewährungsstrafe, lebenslange haft`,
    fair: `gefängnis, haft, häftling, justizanstalt, bewährung`,
  },
  // police
  {
    code: '20000133',
    strong: `polizeieinsatz, polizeisprecher, polizeisprecherin, polizist, polizistin, polizeibeamte, landespolizei, bundespolizei`,
    fair: `beamte, streife, kripo, kriminalpolizei`,
  },
  // arrest
  {
    code: '20000130',
    strong: `festgenommen, festnahme, haftbefehl, untersuchungshaft`,
    fair: `fahndung, verhaftet, gefasst`,
  },
  // investigation (criminal)
  {
    code: '20000131',
    strong: `mordkommission, ermittlungen aufgenommen, spurensicherung`,
    fair: `ermittler, ermittlungen, razzia, hausdurchsuchung, tatort`,
  },
  // disaster, accident and emergency incident
  {
    code: '03000000',
    fair: `unglück, katastrophe, todesopfer, verletzte, verletzt, rettungskräfte, einsatzkräfte`,
  },
  // accident and emergency incident
  {
    code: '20000139',
    strong: `unglücksort, unglücksursache, arbeitsunfall`,
    fair: `unfall, unglück, verunglückt, unglücks`,
  },
  // transportation accident and incident
  {
    code: '20000143',
    strong: `schiffsunglück, unfallstelle, zusammenstoß`,
    fair: `kollision, rammt, rammte, gerammt, aufprall`,
  },
  // air and space accident and incident
  {
    code: '20000144',
    strong: `flugzeugabsturz, hubschrauberabsturz, notlandung, flugzeugunglück`,
    fair: `abgestürzt, absturz, absturzstelle, wrack`,
  },
  // maritime accident and incident
  {
    code: '20000145',
    strong: `schiffsunglück, bootsunglück, fährunglück, schiffsunfall, gekentert, seenot, fähre rammt`,
    fair: `fähre, fahrgastschiff, schiff, kapitän, hafen, anlegestelle, boot`,
  },
  // railway accident and incident
  {
    code: '20000146',
    strong: `zugunglück, bahnunglück, entgleist, zugentgleisung`,
    fair: `lokführer, waggon, bahnübergang, gleis`,
  },
  // road accident and incident
  {
    code: '20000147',
    strong: `verkehrsunfall, autounfall, frontalzusammenstoß, auffahrunfall, busunglück, geisterfahrer`,
    fair: `unfallstelle, lenker, autofahrer, überschlug, motorradfahrer, unfall`,
  },
  // fire
  {
    code: '20000150',
    strong: `großbrand, brand, feuerwehr, wohnungsbrand, brandstiftung, löscharbeiten`,
    fair: `flammen, feuerwehrleute, rauchgasvergiftung, gelöscht, brandursache, feuer`,
  },
  // wildfire
  {
    code: '20001202',
    strong: `waldbrand, flächenbrand, buschbrand`,
    fair: `waldbrände, löschflugzeug`,
  },
  // earthquake
  {
    code: '20000153',
    strong: `erdbeben, nachbeben, erdstoß, seebeben`,
    fair: `epizentrum, richterskala, magnitude, seismologe, beben`,
  },
  // flood
  {
    code: '20000154',
    strong: `hochwasser, überschwemmung, überflutung, flutkatastrophe, dammbruch`,
    fair: `pegelstand, überflutet, starkregen, deich, fluten`,
  },
  // landslide
  {
    code: '20000155',
    strong: `erdrutsch, hangrutsch, murenabgang, bergsturz`,
    fair: `mure, geröll`,
  },
  // meteorological disaster
  {
    code: '20000157',
    strong: `hurrikan, taifun, wirbelsturm, zyklon, tornado, orkan`,
    fair: `sturm, sturmschäden, orkanböen, unwetter, stromausfall`,
  },
  // volcanic eruption
  {
    code: '20000159',
    strong: `vulkanausbruch, vulkan, eruption`,
    fair: `lava, asche, krater`,
  },
  // emergency response
  {
    code: '20000168',
    strong: `rettungsaktion, bergrettung, katastrophenschutz, rettungsdienst, seenotrettung, wasserrettung`,
    fair: `rettungskräfte, einsatzkräfte, suchaktion, evakuierung, helfer, rotes kreuz, retter`,
  },
  // economy, business and finance
  {
    code: '04000000',
    fair: `wirtschaft, konjunktur, unternehmen, konzern, wirtschaftsminister, firma, investor, branche, umsatz`,
  },
  // earnings
  {
    code: '20000178',
    strong: `quartalszahlen, jahresüberschuss, betriebsergebnis, gewinneinbruch, nettogewinn`,
    fair: `gewinn, umsatz, verlust, quartal, ergebnis`,
  },
  // bankruptcy
  {
    code: '20000174',
    strong: `insolvenz, insolvenzverfahren, insolvenzantrag, pleite, konkurs`,
    fair: `insolvenzverwalter, gläubiger, zahlungsunfähig`,
  },
  // merger or acquisition
  {
    code: '20000204',
    strong: `übernahmeangebot, fusion, firmenübernahme, unternehmenskauf`,
    fair: `übernahme, fusionieren, aufkauf, beteiligung`,
  },
  // layoffs and downsizing
  {
    code: '20000189',
    strong: `stellenabbau, werksschließung, kündigungswelle, entlassungen`,
    fair: `stellen gestrichen, arbeitsplätze, sozialplan`,
  },
  // automotive
  {
    code: '20000296',
    strong: `autobauer, autoindustrie, autohersteller, elektroauto, volkswagen, bmw, mercedes, autokonzern`,
    fair: `fahrzeug, e auto, zulieferer, neuwagen, verbrenner`,
  },
  // banking
  {
    code: '20000274',
    strong: `großbank, bankenaufsicht, geldinstitut, sparkasse, deutsche bank, commerzbank`,
    fair: `bank, banken, kredit, filiale`,
  },
  // energy and resource
  {
    code: '20000256',
    strong: `energieversorger, energiepreise, energiekonzern`,
    fair: `energie, energieversorgung`,
  },
  // oil and gas industry
  {
    code: '20001243',
    strong: `erdöl, erdgas, flüssiggas, ölkonzern, gaspipeline, raffinerie`,
    fair: `pipeline, ölpreis, gaslieferung, ölförderung, gaspreis, barrel`,
  },
  // electricity production and distribution
  {
    code: '20000260',
    strong: `kraftwerk, strompreis, stromnetz, stromausfall, netzbetreiber`,
    fair: `strom, megawatt`,
  },
  // alternative energy
  {
    code: '20000257',
    strong: `windkraft, solaranlage, photovoltaik, windrad, energiewende, solarenergie`,
    fair: `erneuerbare energie, windpark, wasserstoff`,
  },
  // nuclear power
  {
    code: '20000265',
    strong: `atomkraftwerk, kernkraftwerk, atomkraft, kernenergie`,
    fair: `reaktor, atomausstieg`,
  },
  // retail
  {
    code: '20000252',
    strong: `einzelhandel, supermarkt, kaufhaus, handelskette, onlinehandel, discounter`,
    fair: `händler, filialen, kunden, geschäfte`,
  },
  // agriculture
  {
    code: '20000210',
    strong: `landwirtschaft, landwirt, bauernverband, ernte, bauern`,
    fair: `getreide, weizen, milchbauer, vieh, acker`,
  },
  // construction and property
  {
    code: '20000235',
    strong: `bauprojekt, bauindustrie, immobilienmarkt, wohnungsbau`,
    fair: `baustelle, bauarbeiten, neubau, immobilie`,
  },
  // real estate
  {
    code: '20000241',
    strong: `immobilien, immobilienkonzern, mietpreis`,
    fair: `miete, mieter, vermieter, eigentumswohnung`,
  },
  // inflation
  {
    code: '20000370',
    strong: `inflation, inflationsrate, teuerung, verbraucherpreise, teuerungsrate`,
    fair: `preisanstieg, preissteigerung`,
  },
  // interest rate
  {
    code: '20000371',
    strong: `leitzins, zinserhöhung, zinssenkung`,
    fair: `zinsen, zinssatz, notenbank`,
  },
  // central bank
  {
    code: '20000350',
    strong: `notenbank, zentralbank, europäische zentralbank, ezb, bundesbank`,
    fair: `geldpolitik`,
  },
  // economic growth
  {
    code: '20000357',
    strong: `wirtschaftswachstum, bruttoinlandsprodukt, rezession, konjunkturprognose`,
    fair: `wachstum, konjunktur`,
  },
  // stocks
  {
    code: '20000396',
    strong: `aktienkurs, börse, dax, aktienmarkt, wall street, aktienindex`,
    fair: `aktien, aktie, anleger, kurs, handelstag`,
  },
  // international trade
  {
    code: '20000373',
    strong: `strafzölle, freihandelsabkommen, handelsabkommen, handelsstreit, außenhandel, handelskrieg`,
    fair: `zölle, zoll, export, import`,
  },
  // air transport
  {
    code: '20000338',
    strong: `fluggesellschaft, flughafen, lufthansa, airline, austrian airlines, luftfahrt`,
    fair: `flug, passagiere, flugzeug, flüge`,
  },
  // railway transport
  {
    code: '20000340',
    strong: `deutsche bahn, öbb, bahnstrecke, bahnverkehr, zugverkehr, eisenbahn`,
    fair: `zug, bahnhof, züge, bahn, lokführer`,
  },
  // waterway and maritime transport
  {
    code: '20000343',
    strong: `schifffahrt, reederei, containerschiff, fährverkehr, frachter, fährbetrieb`,
    fair: `fähre, hafen, schiff, fahrgastschiff`,
  },
  // computing and information technology
  {
    code: '20000225',
    strong: `it konzern, tech konzern, softwarekonzern, halbleiter, chiphersteller`,
    fair: `software, google, microsoft, apple, amazon, computer`,
  },
  // education
  {
    code: '05000000',
    fair: `bildungspolitik, bildungsministerium, bildungsminister, bildung, unterricht`,
  },
  // school
  {
    code: '20000400',
    strong: `grundschule, gymnasium, schulleiter, schulleiterin, volksschule, schuljahr, abitur, schulpflicht, schulklasse`,
    fair: `schule, schüler, schülerin, lehrer, unterricht, matura, klassenzimmer`,
  },
  // college and university
  {
    code: '20000405',
    strong: `universität, hochschule, studiengebühren, rektorin, vorlesung`,
    fair: `studierende, studium, student, professorin, rektor, semester`,
  },
  // environment
  {
    code: '06000000',
    fair: `umweltschutz, umweltschützer, umweltministerium, naturschutz, greenpeace, umwelt, klima, nachhaltig`,
  },
  // climate change
  {
    code: '20000418',
    strong: `klimawandel, klimaschutz, erderwärmung, treibhausgas, klimakrise, klimakonferenz, klimaziele, weltklimarat`,
    fair: `emissionen, gletscher, klima, kohlendioxid, co2`,
  },
  // environmental pollution
  {
    code: '20000424',
    strong: `umweltverschmutzung, luftverschmutzung, feinstaub, ölpest`,
    fair: `schadstoffe, verseucht, giftig, verschmutzung`,
  },
  // nature
  {
    code: '20000441',
    strong: `artenschutz, artenvielfalt, wildtiere, naturschutzgebiet, nationalpark`,
    fair: `wolf, vögel, tierart, lebensraum, bär`,
  },
  // waste materials
  {
    code: '20000428',
    strong: `müllabfuhr, recycling, mülldeponie, plastikmüll`,
    fair: `abfall, müll`,
  },
  // health
  {
    code: '07000000',
    fair: `gesundheitsministerium, gesundheitswesen, gesundheitsminister, krankenkasse, gesundheit, patient, arzt, ärztin, krankheit, behandlung, klinik`,
  },
  // diseases and conditions
  {
    code: '20000446',
    strong: `demenz, diabetes, erkrankung, infektionskrankheit, alzheimer`,
    fair: `krankheit, symptome, diagnose, erkrankt`,
  },
  // cancer
  {
    code: '20000447',
    strong: `krebs, krebserkrankung, tumor, brustkrebs, chemotherapie`,
    fair: `krebspatient, leukämie`,
  },
  // epidemic
  {
    code: '20000449',
    strong: `pandemie, corona, coronavirus, epidemie, covid, lockdown`,
    fair: `neuinfektionen, infektionszahlen, ausbruch, infizierte`,
  },
  // virus disease
  {
    code: '20000451',
    strong: `grippe, vogelgrippe, coronavirus, influenza, masern, ebola`,
    fair: `virus, viren, infiziert`,
  },
  // hospital
  {
    code: '20000462',
    strong: `krankenhaus, spital, klinikum, universitätsklinik`,
    fair: `klinik, intensivstation, notaufnahme`,
  },
  // mental health
  {
    code: '20000458',
    strong: `depression, psychische erkrankung, psychiatrie, burnout`,
    fair: `psychisch, psychotherapie, angststörung`,
  },
  // vaccines
  {
    code: '20000477',
    strong: `impfung, impfstoff, corona impfung, impfpflicht`,
    fair: `geimpft, impfen, impfdosis`,
  },
  // royalty
  {
    code: '20000506',
    strong: `königshaus, königsfamilie, kronprinz, kronprinzessin, monarchie, thronfolger`,
    fair: `könig, königin, prinz, prinzessin, thron, royals`,
  },
  // celebrity
  {
    code: '20000505',
    strong: `promi, prominente, hollywoodstar, filmstar`,
    fair: `star, berühmt, glamour`,
  },
  // award and prize
  {
    code: '20000498',
    strong: `preisverleihung, nobelpreis, friedensnobelpreis, preisträger, auszeichnung`,
    fair: `preis, geehrt, ausgezeichnet, jury`,
  },
  // animal
  {
    code: '20000500',
    strong: `zoo, haustier, hundebesitzer, tierheim, tierpfleger`,
    fair: `hund, katze, tier, pferd`,
  },
  // funeral and memorial service
  {
    code: '20001235',
    strong: `begräbnis, beerdigung, trauerfeier, staatsbegräbnis, beisetzung`,
    fair: `sarg, trauergäste, friedhof`,
  },
  // labor
  {
    code: '09000000',
    fair: `arbeitnehmer, arbeitsrecht, arbeitswelt, arbeitgeber, beschäftigte, mitarbeiter, arbeitsplatz`,
  },
  // labor strike
  {
    code: '20000530',
    strong: `warnstreik, streik, generalstreik, streikaufruf, bahnstreik`,
    fair: `streiken, arbeitsniederlegung, ausstand, gewerkschaft`,
  },
  // unions
  {
    code: '20000536',
    strong: `gewerkschaft, ver.di, ig metall, gewerkschafter, betriebsrat`,
    fair: `tarifverhandlungen, gewerkschaftsbund`,
  },
  // wages and benefits
  {
    code: '20000518',
    strong: `tarifvertrag, mindestlohn, lohnerhöhung, tarifverhandlungen, kollektivvertrag`,
    fair: `lohn, gehalt, löhne, lohnplus`,
  },
  // unemployment
  {
    code: '20000533',
    strong: `arbeitslosigkeit, arbeitslosenquote, arbeitslosengeld`,
    fair: `arbeitslose, arbeitslos`,
  },
  // pension
  {
    code: '20000532',
    strong: `rente, rentenversicherung, rentenreform, pensionsreform`,
    fair: `rentner, pension, pensionist`,
  },
  // lifestyle and leisure
  {
    code: '10000000',
    fair: `freizeit, urlaub, hobby, ferien`,
  },
  // travel and tourism
  {
    code: '20000563',
    strong: `tourismus, touristen, urlaubsort, reiseziel, kreuzfahrt`,
    fair: `urlauber, reise, hotel, gäste, urlaub`,
  },
  // food and drink enthusiasm
  {
    code: '20000568',
    strong: `rezept, kochbuch, zutaten, backrezept`,
    fair: `kochen, teig, backofen, esslöffel, gewürze`,
  },
  // video game
  {
    code: '20000548',
    strong: `videospiel, computerspiel, gamer, spielkonsole`,
    fair: `konsole, playstation, gaming`,
  },
  // politics and government
  {
    code: '11000000',
    fair: `politiker, politikerin, koalition, opposition, partei, bundesregierung, parlament, cdu, spd, fdp, afd, övp, fpö, spö, regierung, minister, politik, kanzler, bundeskanzler, ministerin, präsident, politisch`,
  },
  // election
  {
    code: '20000574',
    strong: `bundestagswahl, nationalratswahl, landtagswahl, präsidentenwahl, wahlkampf, stichwahl, parlamentswahl, wahlsieg, präsidentschaftswahl, wahlergebnis, neuwahlen`,
    fair: `wahl, wähler, wahllokal, stimmen, kandidat, kandidatin, wahlbeteiligung, hochrechnung, spitzenkandidat`,
  },
  // referenda
  {
    code: '20000584',
    strong: `volksabstimmung, referendum, volksentscheid`,
    fair: `abstimmung`,
  },
  // legislative body
  {
    code: '20000615',
    strong: `bundestag, nationalrat, bundesrat, landtag, abgeordnete, abgeordneter, parlament, us kongress, europaparlament`,
    fair: `gesetzentwurf, fraktion, plenum, abstimmung, ausschuss`,
  },
  // government
  {
    code: '20000593',
    strong: `bundesregierung, regierungschef, regierungssprecher, ministerpräsident, landesregierung`,
    fair: `regierung, kabinett, ministerium`,
  },
  // heads of state
  {
    code: '20000610',
    strong: `bundespräsident, staatsoberhaupt, staatspräsident`,
    fair: `präsidentschaft, amtseid, vereidigt`,
  },
  // government budget
  {
    code: '20000607',
    strong: `staatshaushalt, bundeshaushalt, haushaltsstreit, sparpaket, budgetdefizit`,
    fair: `haushalt, finanzminister, schulden, budget`,
  },
  // local government and authority
  {
    code: '20000612',
    strong: `bürgermeister, bürgermeisterin, gemeinderat, stadtrat, stadtverwaltung`,
    fair: `gemeinde, rathaus, landrat`,
  },
  // taxation
  {
    code: '20000620',
    strong: `steuersenkung, steuerreform, einkommensteuer, mehrwertsteuer, steuererhöhung`,
    fair: `steuer, steuern, steuerzahler, finanzamt`,
  },
  // armed forces
  {
    code: '20000599',
    strong: `bundeswehr, bundesheer, streitkräfte, wehrpflicht, nato truppen`,
    fair: `soldat, soldaten, armee, general, militär`,
  },
  // military weaponry and equipment
  {
    code: '20000602',
    strong: `waffenlieferung, rakete, kampfpanzer, marschflugkörper, rüstungsindustrie, munition, atomwaffe, raketentest, waffensystem`,
    fair: `panzer, waffen, drohne, raketen, kampfjet`,
  },
  // espionage and intelligence
  {
    code: '20000605',
    strong: `geheimdienst, spionage, bundesnachrichtendienst, agent, verfassungsschutz`,
    fair: `spion, nachrichtendienst`,
  },
  // international relations
  {
    code: '20000638',
    strong: `außenpolitik, außenminister, außenministerin, auswärtiges amt, diplomatische beziehungen`,
    fair: `beziehungen, verbündete, nato, vereinte nationen, sicherheitsrat`,
  },
  // diplomacy
  {
    code: '20000639',
    strong: `staatsbesuch, gipfeltreffen, botschafter, antrittsbesuch, diplomat, staatsgast`,
    fair: `besuch, treffen, delegation, gespräche, botschaft, gipfel`,
  },
  // treaty
  {
    code: '20000641',
    strong: `abkommen, vertrag unterzeichnet, partnerschaftsabkommen, verteidigungsabkommen`,
    fair: `vertrag, unterzeichnet, pakt`,
  },
  // economic sanction
  {
    code: '20000642',
    strong: `sanktionen, wirtschaftssanktionen, sanktionspaket`,
    fair: `embargo`,
  },
  // refugees and internally displaced people
  {
    code: '20000645',
    strong: `flüchtling, flüchtlinge, geflüchtete, flüchtlingslager, vertriebene`,
    fair: `flucht, schutzsuchende`,
  },
  // migration policy
  {
    code: '20000634',
    strong: `asylpolitik, abschiebung, asylverfahren, migrationspolitik, grenzkontrollen`,
    fair: `asyl, asylbewerber, abgeschoben, migration`,
  },
  // immigration
  {
    code: '20000771',
    strong: `zuwanderung, einwanderung, migranten`,
    fair: `einwanderer, integration`,
  },
  // religion and belief
  {
    code: '12000000',
    fair: `glaube, religion, gläubige, religionsgemeinschaft, kirche, gottesdienst, gebet, religiös`,
  },
  // Catholicism
  {
    code: '20001344',
    strong: `katholische kirche, vatikan, erzbischof, kardinal, bistum`,
    fair: `bischof, priester, katholisch, diözese`,
  },
  // pope
  {
    code: '20000704',
    strong: `papst, papst franziskus, pontifex, konklave`,
    fair: `vatikan`,
  },
  // Islam
  {
    code: '20000677',
    strong: `islam, moschee, muslime, imam, ramadan`,
    fair: `muslim, koran, muslimisch`,
  },
  // Judaism
  {
    code: '20000679',
    strong: `synagoge, rabbiner, judentum, jüdische gemeinde`,
    fair: `jüdisch, juden`,
  },
  // Christmas
  {
    code: '20000691',
    strong: `weihnachten, weihnachtsmarkt, christkindlmarkt, heiligabend, adventmarkt`,
    fair: `advent, weihnachtsbaum`,
  },
  // science and technology
  {
    code: '13000000',
    fair: `wissenschaft, forschung, wissenschaftler, forscher, forscherin, technologie, labor`,
  },
  // scientific research
  {
    code: '20000735',
    strong: `studie, forschungsteam, fachzeitschrift, forschungsprojekt, fachjournal`,
    fair: `forscher, forscherin, wissenschaftler, untersuchung, forschung`,
  },
  // space exploration
  {
    code: '20000739',
    strong: `raumfahrt, raumsonde, astronaut, weltraum, raumstation, nasa, esa, raumschiff`,
    fair: `rakete, mond, mars, umlaufbahn, satellit, start`,
  },
  // astronomy
  {
    code: '20000718',
    strong: `teleskop, galaxie, asteroid, komet, sternwarte, astronom`,
    fair: `planet, sonnensystem, sterne, schwarzes loch`,
  },
  // archeology
  {
    code: '20000744',
    strong: `archäologe, ausgrabung, archäologen, archäologisch`,
    fair: `fund, grab, ausgegraben, antike`,
  },
  // artificial intelligence
  {
    code: '20001298',
    strong: `künstliche intelligenz, chatgpt, openai, sprachmodell, maschinelles lernen`,
    fair: `ki, algorithmus, chatbot`,
  },
  // information technology and computer science
  {
    code: '20000763',
    strong: `internet, informatik, cyberangriff, rechenzentrum`,
    fair: `computer, online, webseite, software`,
  },
  // society
  {
    code: '14000000',
    fair: `gesellschaft, sozial, familie, kinder`,
  },
  // family
  {
    code: '20000780',
    strong: `familienpolitik, eltern, kinderbetreuung`,
    fair: `mutter, vater, familie`,
  },
  // children
  {
    code: '20000790',
    strong: `kinderschutz, kindergarten, kinderrechte`,
    fair: `kinder, kind, jugendliche`,
  },
  // discrimination
  {
    code: '20000775',
    strong: `diskriminierung, rassismus, antisemitismus, gleichstellung`,
    fair: `rassistisch, antisemitisch`,
  },
  // poverty
  {
    code: '20000801',
    strong: `armut, armutsgefährdung, obdachlose`,
    fair: `arme, bedürftige`,
  },
  // charity
  {
    code: '20000818',
    strong: `spendenaktion, spenden, hilfsorganisation, caritas`,
    fair: `gespendet, ehrenamt`,
  },
  // sport
  {
    code: '15000000',
    fair: `sportler, sportlerin, weltmeister, weltmeisterschaft, europameisterschaft, trainer, mannschaft, saison, sieg, niederlage, turnier, spieler, meisterschaft`,
  },
  // soccer
  {
    code: '20001065',
    strong: `fußball, bundesliga, champions league, fußballspieler, dfb pokal, torhüter, mittelfeldspieler, elfmeter, fc bayern, borussia dortmund, fußballclub, nationalelf, stürmer`,
    fair: `tor, tore, halbzeit, stadion, trainer, abstieg, freistoß, führungstreffer, spieltag, verein`,
  },
  // tennis
  {
    code: '20001085',
    strong: `tennis, wimbledon, grand slam, aufschlag, tennisspieler, french open`,
    fair: `satz, match, halbfinale`,
  },
  // cycling
  {
    code: '20000892',
    strong: `radrennen, radprofi, tour de france, radsport`,
    fair: `etappe, rad, gelbes trikot`,
  },
  // motor car racing
  {
    code: '20000991',
    strong: `formel 1, formel eins, grand prix, rennfahrer, motorsport`,
    fair: `rennen, pole position, runde, ferrari`,
  },
  // alpine skiing
  {
    code: '20001057',
    strong: `skirennen, slalom, riesenslalom, abfahrt, ski weltcup, super g`,
    fair: `skifahrer, piste, weltcup`,
  },
  // skiing
  {
    code: '20001056',
    strong: `skispringen, skigebiet, langlauf, wintersport`,
    fair: `ski, skifahren`,
  },
  // ice hockey
  {
    code: '20000965',
    strong: `eishockey, nhl, puck`,
    fair: `torhüter`,
  },
  // handball (team)
  {
    code: '20000958',
    strong: `handball, handballer, handball em`,
    fair: `tore`,
  },
  // Olympic Games
  {
    code: '20001177',
    strong: `olympische spiele, olympia, goldmedaille, olympiasieger`,
    fair: `medaille, silbermedaille, bronze`,
  },
  // track and field
  {
    code: '20000827',
    strong: `leichtathletik, marathon, sprinter, weitsprung`,
    fair: `läufer, sprint`,
  },
  // conflict, war and peace
  {
    code: '16000000',
    fair: `krieg, kriegsgebiet, konflikt, angriff, truppen, kämpfe`,
  },
  // war
  {
    code: '20000062',
    strong: `angriffskrieg, ukraine krieg, kriegsverbrechen, krieg in der ukraine, frontlinie`,
    fair: `krieg, front, invasion, offensive, soldaten`,
  },
  // armed conflict
  {
    code: '20000056',
    strong: `luftangriff, raketenangriff, beschuss, drohnenangriff, rebellen, gefechte`,
    fair: `angriffe, miliz, kämpfe, bombardierung, waffenruhe`,
  },
  // act of terror
  {
    code: '20000053',
    strong: `terroranschlag, selbstmordattentat, terrorist, islamischer staat, hamas, terrormiliz`,
    fair: `anschlag, attentäter, terror, bombe`,
  },
  // peace talks
  {
    code: '20000076',
    strong: `friedensgespräche, friedensverhandlungen, waffenstillstand, waffenruhe`,
    fair: `verhandlungen, friedensabkommen, vermittler`,
  },
  // demonstration
  {
    code: '20000066',
    strong: `demonstration, protestmarsch, demonstranten, kundgebung, großdemonstration`,
    fair: `protest, proteste, demonstrieren, demonstrierende`,
  },
  // weather
  {
    code: '17000000',
    fair: `wetter, schneefall, unwetter, gewitter, regen, schnee, temperaturen, grad, frost`,
  },
  // weather forecast
  {
    code: '20001128',
    strong: `wettervorhersage, wetterdienst, wetterprognose, meteorologe`,
    fair: `vorhersage, prognose`,
  },
  // weather phenomena
  {
    code: '20001129',
    strong: `gewitter, hitzewelle, kältewelle, starkregen, schneesturm, glatteis`,
    fair: `hagel, nebel, schneefall, böen`,
  },
  // weather warning
  {
    code: '20001131',
    strong: `unwetterwarnung, sturmwarnung, hochwasserwarnung, warnstufe`,
    fair: `warnung`,
  },
]
