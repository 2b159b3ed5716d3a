/** Roles of the one person at the top of a state, who may be called its leader. Lower case; all languages together. */
export const headRoles =
  'president,prime minister,premier,chancellor,king,queen,emperor,dictator,leader,ruler,emir,sultan,crown prince,pope,taoiseach,head of state,strongman,präsident,präsidentin,ministerpräsident,ministerpräsidentin,premierminister,premierministerin,bundeskanzler,bundeskanzlerin,kanzler,kanzlerin,staatschef,staatschefin,regierungschef,regierungschefin,machthaber,diktator,könig,königin,papst,kremlchef,président,présidente,premier ministre,première ministre,chancelier,chancelière,roi,reine,dirigeant,dirigeante,pape,presidente,presidenta,primer ministro,primera ministra,canciller,rey,reina,líder,mandatario,mandataria,papa,jefe de estado'.split(
    ',',
  )

/** Other roles and titles that stand before a name. */
export const otherRoles =
  'mp,mep,curator,agent,special agent,sheriff,undersheriff,trustee,adviser,advisor,pastor,minister,foreign minister,defence minister,defense minister,finance minister,interior minister,health minister,secretary,secretary general,secretary-general,secretary of state,general secretary,ambassador,envoy,senator,congressman,congresswoman,representative,deputy,governor,mayor,councillor,general,colonel,lieutenant,captain,major,sergeant,admiral,commander,judge,justice,prosecutor,attorney,attorney general,lawyer,solicitor,professor,doctor,chief,chief executive,police chief,spokesman,spokeswoman,spokesperson,coach,manager,director,chairman,chairwoman,chair,ceo,founder,bishop,archbishop,cardinal,imam,rabbi,prince,princess,duke,duchess,lord,lady,baroness,baron,sir,dame,activist,author,writer,journalist,actor,actress,singer,striker,goalkeeper,midfielder,defender,champion,analyst,economist,expert,scientist,researcher,historian,host,counterpart,candidate,opponent,lawmaker,legislator,officer,detective,inspector,superintendent,constable,firefighter,resident,witness,victim,suspect,defendant,teacher,farmer,fisherman,owner,engineer,pilot,driver,widow,neighbour,neighbor,bystander,shopkeeper,campaigner,boss,county executive,brother,sister,father,mother,son,daughter,wife,husband,meteorologist,forecaster,außenminister,außenministerin,innenminister,innenministerin,verteidigungsminister,verteidigungsministerin,finanzminister,finanzministerin,gesundheitsminister,ministerin,bürgermeister,bürgermeisterin,oberbürgermeister,oberbürgermeisterin,landeshauptmann,landeshauptfrau,botschafter,botschafterin,sprecher,sprecherin,polizeisprecher,polizeisprecherin,trainer,trainerin,professorin,richter,richterin,staatsanwalt,staatsanwältin,abgeordnete,abgeordneter,vorsitzende,vorsitzender,generalsekretär,generalsekretärin,geschäftsführer,geschäftsführerin,ministre,secrétaire,ambassadeur,ambassadrice,maire,député,députée,sénateur,sénatrice,général,juge,procureur,porte-parole,entraîneur,ministro,ministra,embajador,embajadora,alcalde,alcaldesa,diputado,diputada,senador,senadora,juez,jueza,fiscal,portavoz,entrenador,gobernador,gobernadora'.split(
    ',',
  )

/** Forms of address. */
export const honorifics =
  'mr,mrs,ms,miss,mx,dr,prof,sen,rep,gov,gen,lt,col,sgt,capt,sir,dame,herr,frau,m,mme,mlle,monsieur,madame,maître,sr,sra,srta,señor,señora,don,doña,st'.split(
    ',',
  )

/** Words that may stand with a role before it: `Deputy Foreign Minister`, `former President`. */
export const rolePrefixes =
  'former,late,acting,deputy,vice,then,ex,interim,senior,chief,first,second,outgoing,incoming,federal,foreign,prime,defence,defense,interior,finance,health,home,assistant,associate,police,state,attorney,crown,lead,head,long-time,veteran,opposition,ehemalige,ehemaliger,früherer,frühere,damalige,ancien,ancienne,ex-,exministro,expresidente'.split(
    ',',
  )
