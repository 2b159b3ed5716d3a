import type { TermLists } from '../vocabulary-entry.ts'

/** What French words say of the topics: general terms, no names of the day. */
export const french: TermLists[] = [
  // arts, culture, entertainment and media
  {
    code: '01000000',
    fair: `culture, spectacle, artistes, artiste, public, culturel, médias`,
  },
  // movies
  {
    code: '20000005',
    strong: `film, cinéaste, festival de cannes, long métrage, réalisateur, réalisatrice, scénario, césar, box office`,
    fair: `cinéma, acteur, actrice, tournage, comédien, rôle principal, documentaire`,
  },
  // music
  {
    code: '20000018',
    strong: `musicien, chanteur, chanteuse, concert, orchestre, compositeur, rappeur, chef d orchestre, album`,
    fair: `musique, chanson, groupe, tournée, titre, guitare, festival`,
  },
  // theater
  {
    code: '20000029',
    strong: `pièce de théâtre, metteur en scène, comédie française, dramaturge`,
    fair: `théâtre, scène, comédiens, troupe`,
  },
  // literature
  {
    code: '20000013',
    strong: `roman, écrivain, écrivaine, prix goncourt, romancier, poésie, rentrée littéraire`,
    fair: `livre, auteur, éditeur, lecteurs, littérature`,
  },
  // visual arts
  {
    code: '20000031',
    strong: `peinture, sculpture, exposition, peintre, œuvre d art, musée du louvre`,
    fair: `tableau, galerie, toile, artiste`,
  },
  // library and museum
  {
    code: '20000043',
    strong: `musée, bibliothèque`,
    fair: `collection, conservateur, archives`,
  },
  // television
  {
    code: '20000051',
    strong: `télévision, série télévisée, chaîne de télévision, émission, téléfilm, téléréalité`,
    fair: `animateur, animatrice, série, téléspectateurs, audience, épisode`,
  },
  // news media
  {
    code: '20000046',
    strong: `journalisme, liberté de la presse, rédaction`,
    fair: `journaliste, presse, quotidien, reporter`,
  },
  // social media
  {
    code: '20001182',
    strong: `réseaux sociaux, facebook, instagram, tiktok, youtube, influenceur, influenceuse`,
    fair: `abonnés, tweet, internautes`,
  },
  // crime, law and justice
  {
    code: '02000000',
    fair: `criminalité, délinquance, justice, parquet, suspect, accusé, prison, enquête judiciaire`,
  },
  // crime
  {
    code: '20000082',
    strong: `criminel, malfaiteurs, escroc, chantage, trafic`,
    fair: `délit, victime, crime`,
  },
  // homicide
  {
    code: '20000099',
    strong: `meurtre, assassinat, homicide, féminicide, meurtrier`,
    fair: `tué par balle, poignardé, corps sans vie, assassiné, tueur`,
  },
  // robbery and theft
  {
    code: '20000104',
    strong: `vol, cambriolage, braquage, cambrioleur, voleur, vol à main armée`,
    fair: `dérobé, butin, volé, braqueur, voleurs`,
  },
  // fraud
  {
    code: '20000097',
    strong: `escroquerie, fraude fiscale, blanchiment`,
    fair: `fraude, escroc, détournement`,
  },
  // corruption
  {
    code: '20000093',
    strong: `corruption, pots de vin`,
    fair: `corrompu, trafic d influence`,
  },
  // drug related crimes
  {
    code: '20000095',
    strong: `trafic de drogue, narcotrafic, trafiquants, stupéfiants`,
    fair: `cocaïne, drogue, cannabis`,
  },
  // court
  {
    code: '20000107',
    strong: `tribunal, cour d appel, cour d assises, cour de cassation, conseil constitutionnel, tribunal correctionnel, cour suprême`,
    fair: `juge, jugement, avocat, plainte, appel, recours`,
  },
  // trial (court)
  {
    code: '20000111',
    strong: `procès, reconnu coupable, acquitté, verdict`,
    fair: `accusé, témoin, condamné, jurés, prévenu, audience`,
  },
  // prosecution and prosecutors
  {
    code: '20000118',
    strong: `procureur, parquet, mis en examen, parquet national`,
    fair: `réquisitions, inculpé`,
  },
  // justice
  {
    code: '20000119',
    strong: `peine de prison, réclusion criminelle, prison ferme, perpétuité`,
    fair: `prison, détenu, incarcéré, détention`,
  },
  // police
  {
    code: '20000133',
    strong: `gendarmerie, forces de l ordre, policier, gendarmes, préfecture de police, police judiciaire`,
    fair: `commissariat, policiers`,
  },
  // arrest
  {
    code: '20000130',
    strong: `interpellé, garde à vue, arrestation, mandat d arrêt, interpellation`,
    fair: `arrêté, détention provisoire, suspect`,
  },
  // investigation (criminal)
  {
    code: '20000131',
    strong: `enquête de police, enquête préliminaire, information judiciaire`,
    fair: `enquêteurs, perquisition, enquête`,
  },
  // disaster, accident and emergency incident
  {
    code: '03000000',
    fair: `catastrophe, drame, sinistre, victimes, blessés, secours, morts, pompiers`,
  },
  // accident and emergency incident
  {
    code: '20000139',
    strong: `accident, accident du travail`,
    fair: `accidenté, blessés`,
  },
  // transportation accident and incident
  {
    code: '20000143',
    strong: `collision, heurté, percuté`,
    fair: `accident, choc`,
  },
  // air and space accident and incident
  {
    code: '20000144',
    strong: `accident d avion, crash, catastrophe aérienne, atterrissage d urgence`,
    fair: `s est écrasé, boîte noire, hélicoptère, épave`,
  },
  // maritime accident and incident
  {
    code: '20000145',
    strong: `naufrage, chavirement, chaviré`,
    fair: `navire, ferry, bateau, équipage, embarcation, port`,
  },
  // railway accident and incident
  {
    code: '20000146',
    strong: `déraillement, accident ferroviaire, collision de trains`,
    fair: `déraillé, wagons, passage à niveau`,
  },
  // road accident and incident
  {
    code: '20000147',
    strong: `accident de la route, carambolage, accident de la circulation`,
    fair: `automobiliste, autoroute, véhicule, conducteur, camion, percuté`,
  },
  // fire
  {
    code: '20000150',
    strong: `incendie, pompiers, sapeurs pompiers`,
    fair: `flammes, feu, fumée, brûlé`,
  },
  // wildfire
  {
    code: '20001202',
    strong: `feu de forêt, feux de forêt, incendies de forêt`,
    fair: `hectares, canadair`,
  },
  // earthquake
  {
    code: '20000153',
    strong: `séisme, tremblement de terre, réplique, secousse`,
    fair: `magnitude, épicentre, sismologue`,
  },
  // flood
  {
    code: '20000154',
    strong: `inondation, inondations, crue, crues`,
    fair: `submergé, inondé, montée des eaux`,
  },
  // landslide
  {
    code: '20000155',
    strong: `glissement de terrain, éboulement, coulée de boue`,
    fair: `avalanche`,
  },
  // meteorological disaster
  {
    code: '20000157',
    strong: `ouragan, cyclone, tempête tropicale, tornade, typhon`,
    fair: `tempête, rafales, dégâts`,
  },
  // volcanic eruption
  {
    code: '20000159',
    strong: `volcan, éruption, éruption volcanique`,
    fair: `lave, cendres`,
  },
  // emergency response
  {
    code: '20000168',
    strong: `opération de sauvetage, sécurité civile, secouristes, services de secours`,
    fair: `secours, évacuation, aide humanitaire, croix rouge, sauveteurs`,
  },
  // economy, business and finance
  {
    code: '04000000',
    fair: `économie, entreprises, entreprise, marché, économique, investissement, industrie`,
  },
  // earnings
  {
    code: '20000178',
    strong: `bénéfice net, chiffre d affaires, résultats trimestriels`,
    fair: `bénéfice, bénéfices, trimestre, ventes`,
  },
  // bankruptcy
  {
    code: '20000174',
    strong: `faillite, redressement judiciaire, liquidation judiciaire`,
    fair: `créanciers, dépôt de bilan`,
  },
  // merger or acquisition
  {
    code: '20000204',
    strong: `fusion, rachat, acquisition, offre publique`,
    fair: `racheter, fusionner, rapprochement`,
  },
  // layoffs and downsizing
  {
    code: '20000189',
    strong: `licenciements, plan social, suppressions de postes, fermeture d usine`,
    fair: `postes supprimés, licenciés`,
  },
  // automotive
  {
    code: '20000296',
    strong: `constructeur automobile, voiture électrique, industrie automobile, renault, stellantis, peugeot`,
    fair: `voiture, véhicules électriques, automobile`,
  },
  // banking
  {
    code: '20000274',
    strong: `bnp paribas, société générale, crédit agricole, secteur bancaire`,
    fair: `banque, banques, crédit`,
  },
  // energy and resource
  {
    code: '20000256',
    strong: `secteur de l énergie, énergétique, prix de l énergie`,
    fair: `énergie, approvisionnement`,
  },
  // oil and gas industry
  {
    code: '20001243',
    strong: `pétrole, gaz naturel, gazoduc, hydrocarbures, totalenergies, gaz liquéfié`,
    fair: `baril, raffinerie, brut`,
  },
  // electricity production and distribution
  {
    code: '20000260',
    strong: `électricité, edf, réseau électrique, panne de courant`,
    fair: `courant, mégawatts, centrale`,
  },
  // alternative energy
  {
    code: '20000257',
    strong: `énergies renouvelables, éolienne, panneaux solaires, énergie solaire`,
    fair: `éoliennes, solaire, hydrogène`,
  },
  // nuclear power
  {
    code: '20000265',
    strong: `centrale nucléaire, réacteur nucléaire, énergie nucléaire`,
    fair: `réacteur, nucléaire`,
  },
  // retail
  {
    code: '20000252',
    strong: `grande distribution, supermarché, commerce de détail, soldes`,
    fair: `magasins, clients, consommateurs, commerçants`,
  },
  // agriculture
  {
    code: '20000210',
    strong: `agriculture, agriculteur, agriculteurs, éleveurs, récolte, fnsea`,
    fair: `blé, élevage, exploitation agricole, culture`,
  },
  // construction and property
  {
    code: '20000235',
    strong: `secteur du bâtiment, promoteur immobilier`,
    fair: `chantier, logements, travaux`,
  },
  // real estate
  {
    code: '20000241',
    strong: `marché immobilier, loyer, immobilier`,
    fair: `logement, locataire, propriétaire`,
  },
  // inflation
  {
    code: '20000370',
    strong: `inflation, hausse des prix, pouvoir d achat`,
    fair: `prix à la consommation`,
  },
  // interest rate
  {
    code: '20000371',
    strong: `taux directeur, taux d intérêt`,
    fair: `hausse des taux, baisse des taux`,
  },
  // central bank
  {
    code: '20000350',
    strong: `banque centrale, bce, banque de france, réserve fédérale`,
    fair: `politique monétaire`,
  },
  // economic growth
  {
    code: '20000357',
    strong: `croissance économique, produit intérieur brut, pib, récession`,
    fair: `croissance, ralentissement`,
  },
  // stocks
  {
    code: '20000396',
    strong: `bourse, cac 40, actions, wall street`,
    fair: `actionnaires, cours, investisseurs, titre`,
  },
  // international trade
  {
    code: '20000373',
    strong: `droits de douane, libre échange, guerre commerciale, accord commercial`,
    fair: `exportations, importations, surtaxes`,
  },
  // air transport
  {
    code: '20000338',
    strong: `compagnie aérienne, aéroport, air france, trafic aérien`,
    fair: `vol, vols, passagers, avion`,
  },
  // railway transport
  {
    code: '20000340',
    strong: `sncf, tgv, ferroviaire, chemin de fer`,
    fair: `train, trains, gare, voie ferrée`,
  },
  // computing and information technology
  {
    code: '20000225',
    strong: `géant technologique, semi conducteurs, logiciel`,
    fair: `google, microsoft, apple, informatique`,
  },
  // education
  {
    code: '05000000',
    fair: `éducation nationale, ministère de l éducation, éducation, enseignement, élèves, enseignants`,
  },
  // school
  {
    code: '20000400',
    strong: `école, lycée, collège, rentrée scolaire, baccalauréat, école primaire`,
    fair: `élèves, enseignant, classe, professeurs, scolaire`,
  },
  // college and university
  {
    code: '20000405',
    strong: `université, enseignement supérieur, faculté`,
    fair: `étudiants, campus, licence, master`,
  },
  // environment
  {
    code: '06000000',
    fair: `environnement, écologistes, protection de l environnement, écologie, greenpeace, environnemental, durable, écologique`,
  },
  // climate change
  {
    code: '20000418',
    strong: `changement climatique, réchauffement climatique, gaz à effet de serre, crise climatique, giec`,
    fair: `émissions, climat, glaciers, carbone`,
  },
  // environmental pollution
  {
    code: '20000424',
    strong: `pollution, marée noire, pesticides, pollution de l air`,
    fair: `pollué, toxique`,
  },
  // nature
  {
    code: '20000441',
    strong: `biodiversité, faune, parc naturel, espèces protégées, parc national`,
    fair: `loup, oiseaux, espèce, animaux sauvages`,
  },
  // health
  {
    code: '07000000',
    fair: `santé publique, ministère de la santé, santé, système de santé, médecin, patients, maladie, soins, médecins, traitement`,
  },
  // diseases and conditions
  {
    code: '20000446',
    strong: `alzheimer, diabète, maladies`,
    fair: `maladie, symptômes, diagnostic, malade`,
  },
  // cancer
  {
    code: '20000447',
    strong: `cancer, tumeur, chimiothérapie`,
    fair: `oncologue, leucémie`,
  },
  // epidemic
  {
    code: '20000449',
    strong: `pandémie, épidémie, covid, coronavirus`,
    fair: `contaminations, confinement, foyer`,
  },
  // virus disease
  {
    code: '20000451',
    strong: `grippe, grippe aviaire, rougeole, ebola`,
    fair: `virus, infection`,
  },
  // hospital
  {
    code: '20000462',
    strong: `hôpital, hôpitaux, urgences, chu`,
    fair: `service, soignants, réanimation`,
  },
  // mental health
  {
    code: '20000458',
    strong: `santé mentale, dépression, anxiété`,
    fair: `psychiatre, psychologue, troubles`,
  },
  // vaccines
  {
    code: '20000477',
    strong: `vaccin, vaccination, vaccins`,
    fair: `vaccinés, dose`,
  },
  // royalty
  {
    code: '20000506',
    strong: `famille royale, roi charles, monarchie, prince héritier`,
    fair: `roi, reine, princesse, prince, trône`,
  },
  // celebrity
  {
    code: '20000505',
    strong: `célébrités, tapis rouge, people`,
    fair: `célèbre, star, vedette`,
  },
  // award and prize
  {
    code: '20000498',
    strong: `prix nobel, cérémonie de remise, lauréat`,
    fair: `prix, récompense, lauréats, trophée`,
  },
  // animal
  {
    code: '20000500',
    strong: `animal de compagnie, chien, zoo, refuge pour animaux`,
    fair: `chat, animaux, animal`,
  },
  // labor
  {
    code: '09000000',
    fair: `droit du travail, marché du travail, salariés, travail, emploi, employeur, salarié`,
  },
  // labor strike
  {
    code: '20000530',
    strong: `grève, grève générale, grévistes, préavis de grève`,
    fair: `syndicats, mouvement social, débrayage`,
  },
  // unions
  {
    code: '20000536',
    strong: `syndicat, cgt, cfdt, syndical, intersyndicale`,
    fair: `syndicats, négociations`,
  },
  // wages and benefits
  {
    code: '20000518',
    strong: `salaire minimum, smic, augmentation de salaire`,
    fair: `salaires, salaire, rémunération`,
  },
  // unemployment
  {
    code: '20000533',
    strong: `chômage, demandeurs d emploi, taux de chômage`,
    fair: `chômeurs, france travail`,
  },
  // pension
  {
    code: '20000532',
    strong: `retraite, réforme des retraites, retraités`,
    fair: `pension, pensions`,
  },
  // lifestyle and leisure
  {
    code: '10000000',
    fair: `loisirs, vacances, voyage, détente`,
  },
  // travel and tourism
  {
    code: '20000563',
    strong: `tourisme, touristes, vacanciers, destination touristique, croisière`,
    fair: `hôtel, visiteurs, séjour, voyageurs`,
  },
  // food and drink enthusiasm
  {
    code: '20000568',
    strong: `recette, recettes, ingrédients, cuisiner`,
    fair: `four, cuillère, farine, saveurs`,
  },
  // video game
  {
    code: '20000548',
    strong: `jeu vidéo, jeux vidéo, console`,
    fair: `playstation, joueurs`,
  },
  // politics and government
  {
    code: '11000000',
    fair: `politique, parti socialiste, rassemblement national, opposition, assemblée nationale, élysée, matignon, gouvernement, ministre, président, députés, député, parti, élus`,
  },
  // election
  {
    code: '20000574',
    strong: `élection, élections, élection présidentielle, législatives, campagne électorale, scrutin, second tour, présidentielle`,
    fair: `électeurs, candidat, candidate, vote, bureau de vote, voix, sondage`,
  },
  // referenda
  {
    code: '20000584',
    strong: `référendum`,
    fair: `consultation`,
  },
  // legislative body
  {
    code: '20000615',
    strong: `assemblée nationale, sénat, parlement, députés, parlement européen`,
    fair: `projet de loi, sénateurs, commission, proposition de loi, motion de censure`,
  },
  // government
  {
    code: '20000593',
    strong: `premier ministre, conseil des ministres, porte parole du gouvernement`,
    fair: `gouvernement, ministère, remaniement`,
  },
  // heads of state
  {
    code: '20000610',
    strong: `chef de l état, investiture, président élu`,
    fair: `présidence, mandat`,
  },
  // government budget
  {
    code: '20000607',
    strong: `loi de finances, déficit public, dette publique, budget de l état`,
    fair: `budget, économies, dépenses publiques`,
  },
  // local government and authority
  {
    code: '20000612',
    strong: `maire, mairie, conseil municipal, municipalité`,
    fair: `commune, municipal, élus locaux`,
  },
  // taxation
  {
    code: '20000620',
    strong: `impôts, réforme fiscale, impôt sur le revenu, tva`,
    fair: `impôt, contribuables, taxe, fiscalité`,
  },
  // armed forces
  {
    code: '20000599',
    strong: `forces armées, armée de terre, ministère des armées`,
    fair: `armée, soldats, militaires, militaire`,
  },
  // military weaponry and equipment
  {
    code: '20000602',
    strong: `missile, missiles, armement, ventes d armes, arme nucléaire, munitions`,
    fair: `armes, chars, drones, artillerie`,
  },
  // espionage and intelligence
  {
    code: '20000605',
    strong: `espionnage, services secrets, dgse, renseignement`,
    fair: `espion, espions, agent`,
  },
  // international relations
  {
    code: '20000638',
    strong: `politique étrangère, affaires étrangères, relations bilatérales, ministre des affaires étrangères`,
    fair: `alliés, onu, otan, union européenne`,
  },
  // diplomacy
  {
    code: '20000639',
    strong: `visite d état, visite officielle, ambassadeur, sommet, diplomate`,
    fair: `rencontre, ambassade, délégation, entretien, visite`,
  },
  // treaty
  {
    code: '20000641',
    strong: `traité, accord bilatéral, accord de défense`,
    fair: `accord, pacte, signé`,
  },
  // economic sanction
  {
    code: '20000642',
    strong: `sanctions, sanctions économiques, embargo`,
    fair: `blocus`,
  },
  // refugees and internally displaced people
  {
    code: '20000645',
    strong: `réfugiés, camp de réfugiés, déplacés`,
    fair: `exil, réfugié`,
  },
  // migration policy
  {
    code: '20000634',
    strong: `politique migratoire, demandeurs d asile, expulsions, loi immigration`,
    fair: `asile, frontières, titre de séjour`,
  },
  // immigration
  {
    code: '20000771',
    strong: `immigration, immigrés, migrants`,
    fair: `migrant, traversée`,
  },
  // religion and belief
  {
    code: '12000000',
    fair: `religion, religieux, fidèles, église, foi, prière, culte`,
  },
  // Catholicism
  {
    code: '20001344',
    strong: `église catholique, vatican, archevêque, cardinal, évêque`,
    fair: `prêtre, catholiques, diocèse`,
  },
  // pope
  {
    code: '20000704',
    strong: `pape françois, souverain pontife, conclave`,
    fair: `pape, vatican`,
  },
  // Islam
  {
    code: '20000677',
    strong: `islam, mosquée, musulmans, ramadan`,
    fair: `musulman, imam`,
  },
  // Judaism
  {
    code: '20000679',
    strong: `synagogue, rabbin, judaïsme`,
    fair: `juifs, juive`,
  },
  // Christmas
  {
    code: '20000691',
    strong: `noël, marché de noël, sapin de noël`,
    fair: `réveillon, père noël`,
  },
  // science and technology
  {
    code: '13000000',
    fair: `science, scientifique, technologie, scientifiques, chercheurs, laboratoire`,
  },
  // scientific research
  {
    code: '20000735',
    strong: `revue scientifique, étude scientifique, publiée dans la revue`,
    fair: `chercheurs, étude, scientifiques, recherche`,
  },
  // space exploration
  {
    code: '20000739',
    strong: `nasa, station spatiale, astronaute, vaisseau spatial, agence spatiale, sonde spatiale`,
    fair: `fusée, lune, mars, orbite`,
  },
  // astronomy
  {
    code: '20000718',
    strong: `télescope, galaxie, astéroïde, comète, astronome, trou noir`,
    fair: `planète, étoiles, éclipse`,
  },
  // archeology
  {
    code: '20000744',
    strong: `archéologue, archéologues, fouilles`,
    fair: `vestiges, tombe, découverte`,
  },
  // artificial intelligence
  {
    code: '20001298',
    strong: `intelligence artificielle, chatgpt, openai`,
    fair: `ia, algorithme`,
  },
  // information technology and computer science
  {
    code: '20000763',
    strong: `internet, cyberattaque, informatique`,
    fair: `numérique, données, site web`,
  },
  // society
  {
    code: '14000000',
    fair: `société, social, famille, jeunes`,
  },
  // family
  {
    code: '20000780',
    strong: `familles, congé parental`,
    fair: `parents, mère, enfants`,
  },
  // children
  {
    code: '20000790',
    strong: `protection de l enfance, mineurs, droits de l enfant`,
    fair: `enfants, enfant, adolescents`,
  },
  // discrimination
  {
    code: '20000775',
    strong: `discrimination, racisme, antisémitisme, sexisme`,
    fair: `raciste, homophobie`,
  },
  // poverty
  {
    code: '20000801',
    strong: `pauvreté, sans abri, précarité`,
    fair: `pauvres, démunis`,
  },
  // charity
  {
    code: '20000818',
    strong: `dons, association caritative, collecte de fonds`,
    fair: `don, bénévoles, solidarité`,
  },
  // sport
  {
    code: '15000000',
    fair: `sportif, championnat du monde, champion du monde, entraîneur, équipe, tournoi, victoire, défaite, saison, joueur, championnat`,
  },
  // soccer
  {
    code: '20001065',
    strong: `football, ligue des champions, ligue 1, attaquant, gardien de but, milieu de terrain, équipe de france, coupe du monde, paris saint germain`,
    fair: `but, buts, penalty, match, mi temps, sélectionneur, club, entraîneur`,
  },
  // tennis
  {
    code: '20001085',
    strong: `tennis, roland garros, wimbledon, grand chelem`,
    fair: `set, sets, tournoi, service, demi finale`,
  },
  // cycling
  {
    code: '20000892',
    strong: `cyclisme, cycliste, tour de france, maillot jaune`,
    fair: `étape, peloton, coureur`,
  },
  // rugby
  {
    code: '20001176',
    strong: `rugby, xv de france, top 14, tournoi des six nations`,
    fair: `essai, mêlée, pilier`,
  },
  // motor car racing
  {
    code: '20000991',
    strong: `formule 1, grand prix, pilote automobile`,
    fair: `pilote, course, circuit, ferrari`,
  },
  // basketball
  {
    code: '20000851',
    strong: `basket, nba, basketball`,
    fair: `panier, rebonds`,
  },
  // Olympic Games
  {
    code: '20001177',
    strong: `jeux olympiques, médaille d or, olympique`,
    fair: `médaille, argent, bronze`,
  },
  // track and field
  {
    code: '20000827',
    strong: `athlétisme, marathon, sprinteur`,
    fair: `athlète, course`,
  },
  // skiing
  {
    code: '20001056',
    strong: `ski alpin, biathlon, station de ski, skieur`,
    fair: `ski, slalom, piste`,
  },
  // conflict, war and peace
  {
    code: '16000000',
    fair: `conflit armé, guerre, attaque, troupes, combats`,
  },
  // war
  {
    code: '20000062',
    strong: `guerre en ukraine, invasion, crimes de guerre, guerre civile`,
    fair: `guerre, front, offensive, soldats`,
  },
  // armed conflict
  {
    code: '20000056',
    strong: `bombardement, frappe aérienne, frappes, rebelles, cessez le feu`,
    fair: `combats, milice, attaques, trêve`,
  },
  // act of terror
  {
    code: '20000053',
    strong: `attentat, terroriste, terrorisme, état islamique, hamas`,
    fair: `djihadiste, bombe, otages, attaque`,
  },
  // peace talks
  {
    code: '20000076',
    strong: `pourparlers de paix, négociations de paix, accord de paix, cessez le feu`,
    fair: `trêve, médiateur, négociations`,
  },
  // demonstration
  {
    code: '20000066',
    strong: `manifestation, manifestants, manifestations, rassemblement`,
    fair: `cortège, mobilisation, protestation`,
  },
  // weather
  {
    code: '17000000',
    fair: `météo, températures, neige, pluie, degrés, froid, chaleur, précipitations`,
  },
  // weather forecast
  {
    code: '20001128',
    strong: `météo france, prévisions météo, bulletin météo`,
    fair: `prévisions`,
  },
  // weather phenomena
  {
    code: '20001129',
    strong: `canicule, vague de chaleur, vague de froid, orage, grêle`,
    fair: `neige, orages, vent, verglas`,
  },
  // weather warning
  {
    code: '20001131',
    strong: `vigilance rouge, vigilance orange, alerte météo`,
    fair: `vigilance, alerte`,
  },
]
