import type { TermLists } from '../vocabulary-entry.ts'

/** What Spanish words say of the topics: general terms, no names of the day. */
export const spanish: TermLists[] = [
  // arts, culture, entertainment and media
  {
    code: '01000000',
    fair: `cultura, espectáculo, artista, artistas, público, cultural, medios`,
  },
  // movies
  {
    code: '20000005',
    strong: `película, cineasta, festival de cine, largometraje, guion, taquilla, premios goya, premio oscar, cortometraje`,
    fair: `cine, actor, actriz, director de cine, estreno, rodaje, documental`,
  },
  // music
  {
    code: '20000018',
    strong: `músico, cantante, concierto, orquesta, compositor, álbum, rapero, festival de música, guitarrista, reguetón`,
    fair: `música, banda, canción, canciones, disco, gira, sencillo, letra`,
  },
  // theater
  {
    code: '20000029',
    strong: `obra de teatro, dramaturgo, teatral, puesta en escena`,
    fair: `teatro, escenario, comedia, elenco`,
  },
  // literature
  {
    code: '20000013',
    strong: `novela, escritor, escritora, poeta, premio cervantes, poesía, feria del libro`,
    fair: `libro, autor, literatura, editorial, lector`,
  },
  // visual arts
  {
    code: '20000031',
    strong: `pintura, escultura, exposición de arte, pintor, artista plástico, museo del prado`,
    fair: `cuadro, galería, exposición, obra de arte, retrato`,
  },
  // library and museum
  {
    code: '20000043',
    strong: `museo, biblioteca`,
    fair: `colección, archivo, exposición`,
  },
  // television
  {
    code: '20000051',
    strong: `televisión, serie de televisión, telenovela, programa de televisión, reality`,
    fair: `presentador, presentadora, serie, episodio, audiencia, espectadores`,
  },
  // news media
  {
    code: '20000046',
    strong: `periodismo, libertad de prensa, periodista`,
    fair: `prensa, reportero, diario, redacción`,
  },
  // social media
  {
    code: '20001182',
    strong: `redes sociales, facebook, instagram, tiktok, youtube, influencer, whatsapp`,
    fair: `seguidores, viral, tuit, usuarios`,
  },
  // crime, law and justice
  {
    code: '02000000',
    fair: `delincuencia, delito, justicia, fiscalía, sospechoso, acusado, detenido, cárcel`,
  },
  // crime
  {
    code: '20000082',
    strong: `delincuente, crimen, extorsión, criminal, banda criminal`,
    fair: `delitos, delincuentes, víctima`,
  },
  // homicide
  {
    code: '20000099',
    strong: `asesinato, homicidio, asesino, feminicidio, asesinado`,
    fair: `muerto a tiros, cadáver, apuñalado, asesinada, mató`,
  },
  // robbery and theft
  {
    code: '20000104',
    strong: `robo, atraco, ladrón, ladrones, hurto, asalto a mano armada`,
    fair: `robado, robaron, botín, atracador`,
  },
  // fraud
  {
    code: '20000097',
    strong: `fraude, estafa, blanqueo de capitales, malversación`,
    fair: `estafador, evasión fiscal, lavado de dinero`,
  },
  // corruption
  {
    code: '20000093',
    strong: `corrupción, soborno, cohecho`,
    fair: `sobornos, corrupto`,
  },
  // drug related crimes
  {
    code: '20000095',
    strong: `narcotráfico, narcotraficante, cártel, cocaína`,
    fair: `droga, drogas, fentanilo`,
  },
  // court
  {
    code: '20000107',
    strong: `tribunal supremo, audiencia nacional, corte suprema, tribunal constitucional, tribunal`,
    fair: `juez, jueza, sentencia, demanda, recurso, abogado, magistrado, fallo`,
  },
  // trial (court)
  {
    code: '20000111',
    strong: `juicio oral, declarado culpable, juicio, absuelto`,
    fair: `acusado, testigo, condenado, jurado, veredicto, condena`,
  },
  // prosecution and prosecutors
  {
    code: '20000118',
    strong: `fiscalía, fiscal general, fiscal`,
    fair: `acusación, imputado`,
  },
  // justice
  {
    code: '20000119',
    strong: `cadena perpetua, pena de prisión, pena de cárcel, condenado a`,
    fair: `prisión, cárcel, preso, reclusos`,
  },
  // police
  {
    code: '20000133',
    strong: `policía nacional, guardia civil, mossos, agentes de policía, policía local`,
    fair: `comisaría, patrulla`,
  },
  // arrest
  {
    code: '20000130',
    strong: `detenido por, orden de arresto, orden de detención, detención, prisión preventiva`,
    fair: `detenido, detenidos, detenida, arrestado, captura`,
  },
  // investigation (criminal)
  {
    code: '20000131',
    strong: `investigación policial, investigación criminal, pruebas forenses`,
    fair: `investigadores, investigación, registro, pistas`,
  },
  // disaster, accident and emergency incident
  {
    code: '03000000',
    fair: `catástrofe, tragedia, siniestro, víctimas, heridos, rescate, muertos, emergencias`,
  },
  // accident and emergency incident
  {
    code: '20000139',
    strong: `accidente, accidente laboral`,
    fair: `accidentado, heridos`,
  },
  // transportation accident and incident
  {
    code: '20000143',
    strong: `choque, colisión, siniestro vial`,
    fair: `chocó, colisionó, accidente`,
  },
  // air and space accident and incident
  {
    code: '20000144',
    strong: `accidente aéreo, accidente de avión, aterrizaje de emergencia, avión siniestrado`,
    fair: `se estrelló, avioneta, caja negra, helicóptero`,
  },
  // maritime accident and incident
  {
    code: '20000145',
    strong: `naufragio, hundimiento, embarcación volcó, patera`,
    fair: `barco, ferry, náufrago, buque, embarcación, tripulación`,
  },
  // railway accident and incident
  {
    code: '20000146',
    strong: `descarrilamiento, accidente ferroviario, choque de trenes`,
    fair: `descarriló, maquinista, vagones`,
  },
  // road accident and incident
  {
    code: '20000147',
    strong: `accidente de tráfico, accidente de tránsito, atropello, choque múltiple`,
    fair: `conductor, autopista, carretera, vehículo, camión, autobús`,
  },
  // fire
  {
    code: '20000150',
    strong: `incendio, bomberos, llamas`,
    fair: `fuego, quemado, humo, sofocar`,
  },
  // wildfire
  {
    code: '20001202',
    strong: `incendio forestal, incendios forestales`,
    fair: `hectáreas, monte`,
  },
  // earthquake
  {
    code: '20000153',
    strong: `terremoto, sismo, seísmo, réplicas`,
    fair: `magnitud, epicentro, temblor, escala de richter`,
  },
  // flood
  {
    code: '20000154',
    strong: `inundación, inundaciones, crecida, riada`,
    fair: `desbordamiento, inundado, lluvias torrenciales, dana`,
  },
  // landslide
  {
    code: '20000155',
    strong: `deslizamiento de tierra, alud, derrumbe`,
    fair: `deslave, lodo`,
  },
  // meteorological disaster
  {
    code: '20000157',
    strong: `huracán, tormenta tropical, ciclón, tornado, tifón`,
    fair: `temporal, vientos, tormenta, daños`,
  },
  // volcanic eruption
  {
    code: '20000159',
    strong: `volcán, erupción, erupción volcánica`,
    fair: `lava, ceniza`,
  },
  // emergency response
  {
    code: '20000168',
    strong: `operación de rescate, protección civil, servicios de emergencia, equipos de rescate`,
    fair: `rescatistas, rescate, ayuda humanitaria, evacuación, cruz roja`,
  },
  // economy, business and finance
  {
    code: '04000000',
    fair: `economía, empresarial, empresa, empresas, mercado, económico, inversión, negocio`,
  },
  // earnings
  {
    code: '20000178',
    strong: `beneficio neto, resultados trimestrales, ganancias`,
    fair: `beneficios, ingresos, facturación, trimestre`,
  },
  // bankruptcy
  {
    code: '20000174',
    strong: `bancarrota, quiebra, concurso de acreedores`,
    fair: `acreedores, insolvencia`,
  },
  // merger or acquisition
  {
    code: '20000204',
    strong: `fusión, adquisición, oferta de compra, opa`,
    fair: `absorción, comprar, compra`,
  },
  // layoffs and downsizing
  {
    code: '20000189',
    strong: `despidos, despido colectivo, ere, cierre de planta`,
    fair: `recorte de plantilla, puestos de trabajo`,
  },
  // automotive
  {
    code: '20000296',
    strong: `automóvil, fabricante de automóviles, coche eléctrico, vehículo eléctrico, industria automotriz`,
    fair: `coche, seat, volkswagen, motor`,
  },
  // banking
  {
    code: '20000274',
    strong: `banco santander, bbva, caixabank, entidad bancaria`,
    fair: `banco, bancos, crédito, banca`,
  },
  // energy and resource
  {
    code: '20000256',
    strong: `sector energético, energía, energética`,
    fair: `precio de la energía, suministro`,
  },
  // oil and gas industry
  {
    code: '20001243',
    strong: `petróleo, gas natural, petrolera, gasoducto, hidrocarburos, gas licuado`,
    fair: `crudo, barril, repsol, refinería`,
  },
  // electricity production and distribution
  {
    code: '20000260',
    strong: `electricidad, eléctrica, red eléctrica, apagón`,
    fair: `luz, megavatios, central`,
  },
  // alternative energy
  {
    code: '20000257',
    strong: `energía solar, energías renovables, eólica, placas solares`,
    fair: `renovables, hidrógeno verde`,
  },
  // retail
  {
    code: '20000252',
    strong: `comercio minorista, supermercado, supermercados, rebajas`,
    fair: `tiendas, consumidores, compras`,
  },
  // agriculture
  {
    code: '20000210',
    strong: `agricultura, agricultores, ganadería, cosecha, agricultor`,
    fair: `campo, cultivo, trigo, ganado, aceituna`,
  },
  // construction and property
  {
    code: '20000235',
    strong: `sector de la construcción, promotora, constructora`,
    fair: `construcción, obras, viviendas`,
  },
  // real estate
  {
    code: '20000241',
    strong: `mercado inmobiliario, alquiler, precio de la vivienda, hipoteca`,
    fair: `vivienda, inquilino, piso`,
  },
  // inflation
  {
    code: '20000370',
    strong: `inflación, ipc, índice de precios`,
    fair: `subida de precios, carestía, precios`,
  },
  // interest rate
  {
    code: '20000371',
    strong: `tipos de interés, tasa de interés, euríbor`,
    fair: `tipos, alza de tipos`,
  },
  // central bank
  {
    code: '20000350',
    strong: `banco central, bce, banco de españa, reserva federal`,
    fair: `política monetaria`,
  },
  // economic growth
  {
    code: '20000357',
    strong: `crecimiento económico, producto interior bruto, pib, recesión`,
    fair: `crecimiento, desaceleración`,
  },
  // stocks
  {
    code: '20000396',
    strong: `bolsa, ibex, acciones, mercado bursátil`,
    fair: `accionistas, cotización, inversores`,
  },
  // international trade
  {
    code: '20000373',
    strong: `aranceles, libre comercio, guerra comercial, acuerdo comercial, mercosur`,
    fair: `exportaciones, importaciones, arancel`,
  },
  // air transport
  {
    code: '20000338',
    strong: `aerolínea, aeropuerto, iberia, ryanair, compañía aérea`,
    fair: `vuelo, vuelos, pasajeros, avión`,
  },
  // railway transport
  {
    code: '20000340',
    strong: `renfe, ferrocarril, alta velocidad, tren`,
    fair: `trenes, estación, vías`,
  },
  // computing and information technology
  {
    code: '20000225',
    strong: `empresa tecnológica, tecnológicas, informática, semiconductores`,
    fair: `google, microsoft, apple, software`,
  },
  // education
  {
    code: '05000000',
    fair: `educación, ministerio de educación, educativo, enseñanza, alumnos, aulas`,
  },
  // school
  {
    code: '20000400',
    strong: `escuela, colegio, instituto, alumnos, escolar`,
    fair: `alumno, profesores, aula, clases`,
  },
  // college and university
  {
    code: '20000405',
    strong: `universidad, universitario, rector, facultad`,
    fair: `campus, matrícula, estudiantes, carrera`,
  },
  // environment
  {
    code: '06000000',
    fair: `medio ambiente, ecologista, ecologistas, medioambiental, greenpeace, ambiental, sostenible, ecosistema`,
  },
  // climate change
  {
    code: '20000418',
    strong: `cambio climático, calentamiento global, efecto invernadero, crisis climática, emisiones de carbono`,
    fair: `emisiones, clima, glaciares, deshielo`,
  },
  // environmental pollution
  {
    code: '20000424',
    strong: `contaminación, vertido, contaminante, marea negra`,
    fair: `contaminado, tóxico`,
  },
  // nature
  {
    code: '20000441',
    strong: `fauna, biodiversidad, parque natural, vida silvestre, parque nacional`,
    fair: `especies, aves, lobo`,
  },
  // health
  {
    code: '07000000',
    fair: `salud, sanidad, salud pública, ministerio de sanidad, médico, pacientes, hospital, enfermedad, médicos, tratamiento`,
  },
  // diseases and conditions
  {
    code: '20000446',
    strong: `alzheimer, diabetes, enfermedades`,
    fair: `enfermedad, síntomas, diagnóstico, paciente`,
  },
  // cancer
  {
    code: '20000447',
    strong: `cáncer, tumor, quimioterapia`,
    fair: `oncológico, leucemia`,
  },
  // epidemic
  {
    code: '20000449',
    strong: `pandemia, epidemia, covid, coronavirus`,
    fair: `contagios, brote, confinamiento`,
  },
  // virus disease
  {
    code: '20000451',
    strong: `gripe, gripe aviar, dengue, sarampión, ébola`,
    fair: `virus, contagio`,
  },
  // hospital
  {
    code: '20000462',
    strong: `hospital, hospitales, urgencias`,
    fair: `uci, sanitarios`,
  },
  // mental health
  {
    code: '20000458',
    strong: `salud mental, depresión, ansiedad`,
    fair: `psicólogo, psiquiatra, trastorno`,
  },
  // vaccines
  {
    code: '20000477',
    strong: `vacuna, vacunación, vacunas`,
    fair: `vacunados, dosis`,
  },
  // royalty
  {
    code: '20000506',
    strong: `familia real, casa real, felipe vi, reina letizia, monarquía`,
    fair: `rey, reina, princesa, príncipe, trono`,
  },
  // celebrity
  {
    code: '20000505',
    strong: `famosos, celebridad, alfombra roja`,
    fair: `famosa, famoso, estrella`,
  },
  // award and prize
  {
    code: '20000498',
    strong: `premio nobel, ceremonia de premios, galardonado`,
    fair: `premio, premios, galardón, ganador`,
  },
  // animal
  {
    code: '20000500',
    strong: `mascota, perro, zoológico, refugio de animales`,
    fair: `animal, gato, animales`,
  },
  // labor
  {
    code: '09000000',
    fair: `mercado laboral, trabajadores, empleo, trabajador, empleados, laboral`,
  },
  // labor strike
  {
    code: '20000530',
    strong: `huelga, huelga general, paro laboral, huelguistas`,
    fair: `paros, sindicatos, piquetes`,
  },
  // unions
  {
    code: '20000536',
    strong: `sindicato, sindicatos, ugt, comisiones obreras`,
    fair: `sindical, convenio`,
  },
  // wages and benefits
  {
    code: '20000518',
    strong: `salario mínimo, subida salarial, salarios`,
    fair: `sueldo, salario, nómina`,
  },
  // unemployment
  {
    code: '20000533',
    strong: `desempleo, tasa de paro, desempleados`,
    fair: `paro, parados`,
  },
  // pension
  {
    code: '20000532',
    strong: `pensiones, pensionistas, jubilación`,
    fair: `pensión, jubilados`,
  },
  // lifestyle and leisure
  {
    code: '10000000',
    fair: `ocio, vacaciones, tiempo libre, viaje`,
  },
  // travel and tourism
  {
    code: '20000563',
    strong: `turismo, turistas, turístico, destino turístico, crucero`,
    fair: `viajeros, hotel, visitantes, vacaciones`,
  },
  // food and drink enthusiasm
  {
    code: '20000568',
    strong: `receta, recetas, cocinar, ingredientes`,
    fair: `horno, cucharada, harina, sabor`,
  },
  // video game
  {
    code: '20000548',
    strong: `videojuego, videojuegos, consola`,
    fair: `playstation, jugadores`,
  },
  // politics and government
  {
    code: '11000000',
    fair: `político, política, partido, psoe, pp, vox, oposición, coalición, parlamento, gobierno, ministro, presidente, ministra, diputado, presidencia`,
  },
  // election
  {
    code: '20000574',
    strong: `elecciones, elecciones generales, elecciones presidenciales, campaña electoral, comicios, segunda vuelta, urnas`,
    fair: `electoral, votos, candidato, votantes, voto, candidata, escaños`,
  },
  // referenda
  {
    code: '20000584',
    strong: `referéndum, consulta popular, plebiscito`,
    fair: `votación`,
  },
  // legislative body
  {
    code: '20000615',
    strong: `congreso de los diputados, senado, parlamento, diputados, asamblea nacional, cámara de diputados`,
    fair: `congreso, proyecto de ley, senador, legisladores, pleno`,
  },
  // government
  {
    code: '20000593',
    strong: `gobierno, consejo de ministros, presidente del gobierno, ejecutivo`,
    fair: `ministerio, moncloa, gabinete`,
  },
  // heads of state
  {
    code: '20000610',
    strong: `jefe de estado, investidura presidencial, presidente electo`,
    fair: `mandatario, toma de posesión`,
  },
  // government budget
  {
    code: '20000607',
    strong: `presupuestos generales, presupuesto, déficit público, deuda pública`,
    fair: `gasto público, recortes, hacienda`,
  },
  // local government and authority
  {
    code: '20000612',
    strong: `alcalde, alcaldesa, ayuntamiento, municipal`,
    fair: `concejal, pleno municipal`,
  },
  // taxation
  {
    code: '20000620',
    strong: `impuestos, reforma fiscal, iva, irpf`,
    fair: `impuesto, contribuyentes, hacienda`,
  },
  // armed forces
  {
    code: '20000599',
    strong: `fuerzas armadas, ejército, militares`,
    fair: `soldados, militar, tropas`,
  },
  // military weaponry and equipment
  {
    code: '20000602',
    strong: `misil, misiles, armamento, armas nucleares, venta de armas, munición`,
    fair: `armas, tanques, drones, artillería`,
  },
  // espionage and intelligence
  {
    code: '20000605',
    strong: `espionaje, servicio secreto, servicios de inteligencia, cni`,
    fair: `espía, espías, agente`,
  },
  // international relations
  {
    code: '20000638',
    strong: `política exterior, relaciones exteriores, ministro de exteriores, relaciones bilaterales`,
    fair: `aliados, onu, otan, unión europea`,
  },
  // diplomacy
  {
    code: '20000639',
    strong: `visita oficial, visita de estado, embajador, cumbre, diplomático`,
    fair: `reunión, embajada, delegación, visita, encuentro`,
  },
  // treaty
  {
    code: '20000641',
    strong: `tratado, acuerdo bilateral, firma del acuerdo`,
    fair: `acuerdo, pacto, firmaron`,
  },
  // economic sanction
  {
    code: '20000642',
    strong: `sanciones, sanciones económicas, embargo`,
    fair: `bloqueo`,
  },
  // refugees and internally displaced people
  {
    code: '20000645',
    strong: `refugiados, campo de refugiados, desplazados`,
    fair: `refugiado, asilo`,
  },
  // migration policy
  {
    code: '20000634',
    strong: `política migratoria, solicitantes de asilo, deportación, deportaciones`,
    fair: `migratoria, frontera, asilo`,
  },
  // immigration
  {
    code: '20000771',
    strong: `inmigración, inmigrantes, migrantes, migración`,
    fair: `inmigrante, migrante, patera`,
  },
  // religion and belief
  {
    code: '12000000',
    fair: `religión, religioso, fieles, iglesia, fe, oración`,
  },
  // Catholicism
  {
    code: '20001344',
    strong: `iglesia católica, vaticano, arzobispo, cardenal, conferencia episcopal`,
    fair: `obispo, sacerdote, católicos`,
  },
  // pope
  {
    code: '20000704',
    strong: `papa francisco, sumo pontífice, cónclave, pontífice`,
    fair: `papa, vaticano`,
  },
  // Islam
  {
    code: '20000677',
    strong: `islam, mezquita, musulmanes, ramadán`,
    fair: `musulmán, imán`,
  },
  // Christmas
  {
    code: '20000691',
    strong: `navidad, nochebuena, reyes magos`,
    fair: `navideño, navideña`,
  },
  // science and technology
  {
    code: '13000000',
    fair: `ciencia, científico, tecnología, científicos, investigadores, laboratorio`,
  },
  // scientific research
  {
    code: '20000735',
    strong: `estudio científico, revista científica, investigación científica`,
    fair: `científicos, estudio, investigadores, hallazgo`,
  },
  // space exploration
  {
    code: '20000739',
    strong: `nasa, estación espacial, astronauta, nave espacial, misión espacial, sonda espacial`,
    fair: `cohete, luna, marte, órbita`,
  },
  // astronomy
  {
    code: '20000718',
    strong: `telescopio, galaxia, asteroide, cometa, astrónomo, agujero negro`,
    fair: `planeta, estrellas, eclipse`,
  },
  // archeology
  {
    code: '20000744',
    strong: `arqueólogo, arqueólogos, excavación, yacimiento`,
    fair: `restos, hallazgo, tumba`,
  },
  // artificial intelligence
  {
    code: '20001298',
    strong: `inteligencia artificial, chatgpt, openai`,
    fair: `ia, algoritmo`,
  },
  // information technology and computer science
  {
    code: '20000763',
    strong: `internet, ciberataque, informática`,
    fair: `digital, datos, web`,
  },
  // society
  {
    code: '14000000',
    fair: `sociedad, social, familia, jóvenes`,
  },
  // family
  {
    code: '20000780',
    strong: `familias, conciliación familiar`,
    fair: `padres, madre, hijos`,
  },
  // children
  {
    code: '20000790',
    strong: `menores de edad, protección de menores, niñez`,
    fair: `niños, menores, niña`,
  },
  // discrimination
  {
    code: '20000775',
    strong: `discriminación, racismo, homofobia, igualdad de género`,
    fair: `racista, machismo`,
  },
  // poverty
  {
    code: '20000801',
    strong: `pobreza, personas sin hogar`,
    fair: `pobres, vulnerables`,
  },
  // charity
  {
    code: '20000818',
    strong: `donaciones, campaña solidaria, ong`,
    fair: `donación, solidaridad, voluntarios`,
  },
  // sport
  {
    code: '15000000',
    fair: `deporte, deportista, campeonato, campeón del mundo, entrenador, torneo, equipo, victoria, derrota, temporada, jugador`,
  },
  // soccer
  {
    code: '20001065',
    strong: `fútbol, liga de campeones, real madrid, fc barcelona, delantero, portero, centrocampista, copa del rey, laliga, selección española, mundial de fútbol`,
    fair: `gol, goles, penalti, partido, jornada, empate, descenso, entrenador`,
  },
  // tennis
  {
    code: '20001085',
    strong: `tenis, tenista, roland garros, wimbledon, grand slam`,
    fair: `set, torneo, rafa nadal, saque`,
  },
  // cycling
  {
    code: '20000892',
    strong: `ciclismo, ciclista, tour de francia, vuelta a españa`,
    fair: `etapa, pelotón`,
  },
  // motor car racing
  {
    code: '20000991',
    strong: `fórmula 1, gran premio, piloto de fórmula`,
    fair: `piloto, carrera, circuito, ferrari`,
  },
  // motorcycling
  {
    code: '20000998',
    strong: `motogp, motociclismo`,
    fair: `moto, piloto`,
  },
  // basketball
  {
    code: '20000851',
    strong: `baloncesto, nba, acb, básquetbol`,
    fair: `canasta, triple, rebotes`,
  },
  // Olympic Games
  {
    code: '20001177',
    strong: `juegos olímpicos, medalla de oro, olímpico`,
    fair: `medalla, plata, bronce`,
  },
  // track and field
  {
    code: '20000827',
    strong: `atletismo, maratón, velocista`,
    fair: `atleta, carrera`,
  },
  // boxing
  {
    code: '20000856',
    strong: `boxeo, boxeador`,
    fair: `combate, asalto`,
  },
  // conflict, war and peace
  {
    code: '16000000',
    fair: `conflicto armado, guerra, ataque, tropas, combates`,
  },
  // war
  {
    code: '20000062',
    strong: `guerra en ucrania, invasión, crímenes de guerra, guerra civil`,
    fair: `guerra, frente, ofensiva, soldados`,
  },
  // armed conflict
  {
    code: '20000056',
    strong: `bombardeo, ataque aéreo, misiles contra, rebeldes, guerrilla, alto el fuego`,
    fair: `combates, milicia, ataques, tregua`,
  },
  // act of terror
  {
    code: '20000053',
    strong: `atentado, atentado terrorista, terrorista, estado islámico, terrorismo, hamás`,
    fair: `yihadista, bomba, rehenes`,
  },
  // peace talks
  {
    code: '20000076',
    strong: `conversaciones de paz, negociaciones de paz, acuerdo de paz, alto el fuego`,
    fair: `tregua, mediador, negociaciones`,
  },
  // demonstration
  {
    code: '20000066',
    strong: `manifestación, manifestantes, protesta, concentración`,
    fair: `protestas, marcha, manifestarse`,
  },
  // weather
  {
    code: '17000000',
    fair: `tiempo, temperaturas, lluvia, nevada, grados, nieve, lluvias, frío, calor`,
  },
  // weather forecast
  {
    code: '20001128',
    strong: `aemet, previsión meteorológica, pronóstico del tiempo`,
    fair: `previsión, pronóstico`,
  },
  // weather phenomena
  {
    code: '20001129',
    strong: `ola de calor, ola de frío, borrasca, tormenta, granizo`,
    fair: `nevadas, viento, lluvias`,
  },
  // weather warning
  {
    code: '20001131',
    strong: `alerta roja, alerta naranja, aviso amarillo, alerta meteorológica`,
    fair: `alerta, aviso`,
  },
]
