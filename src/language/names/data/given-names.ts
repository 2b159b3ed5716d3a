/**
 * Given names of many countries, as evidence that a run of capitalised words is a person. Common words (`Will`, `Mark`,
 * `Rose`) count only with a second capitalised word after them, as all others do.
 */
export const givenNames = new Set(
  `aaron abdel abdul abdullah abraham adam adrian adriana agnes ahmad ahmed aisha akira alain alan albert alberto alejandra alejandro aleksandar aleksander alessandra alessandro alex alexander alexandra alexandre alexei alexey alfred ali alice alicia alina alison allison amanda amelia amina amir amit amy ana anastasia anders andre andrea andreas andrei andrej andrés andrew andrey andriy andrzej angela angelina anita anja ann anna annalena anne annette annie anthony antje antoine anton antonia antonio antónio anwar arjun armin arnaud arne arnold arthur arturo asif astrid august aurélie axel ayşe
barack barbara beatrice beatriz ben benedikt benjamin benoît bernard bernd bernhard bernie beth bettina bill birgit bob boris brandon brenda brian brigitte bruce bruno bryan
camila camille carina carla carles carlo carlos carmen carol carolina caroline caterina catherine cécile cecilia charles charlie charlotte cheryl chloé chris christian christiane christina christine christoph christophe christopher cindy claire clara claudia claudio clemens clément colin connor constantin craig cristian cristiano cristina cyril
dalia damien dan daniel daniela daniele danielle danny dariusz darren dave david deborah denis denise dennis derek diana diane diego dieter dimitri dimitris dirk dmitri dmitry dmytro dominic dominik dominique donald donna doris dorothy douglas duncan dylan
eduardo edward edwin eileen elena eleanor eli elias elisa elisabeth eliza elizabeth ella ellen elke elon emil emilia emilie emily emine emma emmanuel enrico enrique eric erica erich erik erika erin ernst esther ethan eugene eva evan eve evelyn
fabian fabio fatima federico felicia felipe felix fernando fiona florian frances francesca francesco francis francisco franck françois françoise frank franz fred frédéric friedrich fumio
gabriel gabriela gabriele gareth gary gavin geert george georg georges gerald gerard gerhard giorgia giorgio giovanni giulia giuseppe glenn gloria gordon graham greg gregory greta guillaume gustavo guy
hannah hannes hans harald harold harry hassan heather hector heidi heiko heinrich heinz helen helena helene helga helmut henri henrik henry herbert hermann hugo hussein hugh
ian ibrahim ignacio igor ilse imran ines inés inga ingrid irene irina iris isaac isabel isabella ismail ivan ivana iwan
jack jackie jacob jacqueline jacques jaime jair jake jakob jakub james jamie jan jana jane janet janine jason javier jean jeff jeffrey jenna jennifer jenny jens jeremy jerome jérôme jesse jessica jesús jill jim jimmy joan joachim joana joanna joão jochen joe joel johan johann johanna johannes john jonas jonathan jordan jorge josé josef joseph joshua juan judith juha jules julia julian juliana julie julien jürgen justin justine
kai kamala karen karim karin karina karl karla karol karsten katarina kate katharina katherine kathleen kathrin katie katja katrin kay keir keith kelly ken kenneth kenji kerstin kevin khaled kim kirsten klaus konrad konstantin krzysztof kristina kurt kyle kyriakos
larry lars laura lauren laurent laurence lea leah leila lena lenka leo leon leonard leonardo leonid leonie lewis liam lilian lily linda lindsey lisa liz lloyd lorenzo louis louise luca lucas lucia lucía lucie lucy ludwig luis luisa luiz lukas luke lydia lynn
madeleine magdalena maggie magnus mahmoud malala malik manfred manuel manuela marc marcel marcelo marcin marco marcos marcus margaret margarita maria maría marian mariana marianne marie marina mario marion marius mark markus marta martha martin martina mary masoud mateo mateusz mathias mathieu mats matt matteo matthew matthias maurice max maxim maximilian maya megan mehmet melanie melissa mette michael michał michel michela michele michelle miguel mika mike mikhail milan milena milos mircea miriam mitch mohamed mohammad mohammed moritz moses muhammad mustafa mykhailo mykola
nadia nadine nancy naomi narendra natalia natalie natasha nathalie nathan neil nelson nia nicholas nick nicola nicolas nicole nicolás nigel nikita niklas nikol nikolai nikolas nils nina noah noel nora norbert norman nuno nadja
olaf ole oleg oleksandr oleksii olena olexander olga oliver olivia olivier omar oscar oskar osman otto
pablo pamela paola paolo pascal pat patricia patrick paul paula paulina paulo pavel pedro peggy penny per petar pete peter petr petra petro philip philipp philippe phil pia pierre piotr priya
qasim
rachel rafael rahul rainer raj rajesh ralf ralph ramón raphael rashid raúl ravi ray raymond rebecca recep reinhard reiner renata renate rené rex ricardo riccardo richard rishi rita robert roberta roberto robin rodrigo roger roland rolf roman ron ronald rosa rosie ross roy ruben rudolf rupert ruslan russell ruth ryan ryszard
sabine sabrina sadiq salma salman salvador sam samantha samir samuel sandra sanjay santiago sara sarah sascha scott sean sebastian sébastien selina serena serge sergei sergej sergey sergio serhii shane shannon sharon sheikh shinzo sibylle sigrid silke silvia silvio simon simona simone sofia sofie sonia sonja sophia sophie stacy stanislav stefan stefania stefanie stefano steffen stella stephan stephanie stéphane stephen steve steven stuart sunil susan susana susanne suzanne svetlana sven sylvia sylvie
tamara tania tanja tara tariq tatiana taylor ted teresa terry thabo theo theresa thierry thomas thorsten tiago tilman tim timo timothy tina tobias todd tom tomas tomasz tommy tony torsten tracy tristan tyler
ulrich ulrike umar ursula ute uwe
vadim valentina valeria valérie vanessa vera verena veronica veronika victor victoria viktor viktoria vincent viola virginie vitali vivian vladimir vladímir volker volodymyr volodimir
walter wayne wendy werner wilhelm will willem william winston wladimir wolfgang wolodymyr
xavier yair yan yana yannick yasmin yasser yoko yulia yuri yuriy yusuf yves yvonne
claus wes doreen kev yuto sipho josephine beverley beryl brett callum carl chiara clive cornelia damian declan debbie derrick donal eamon edith eoin erling felicity fergus freya gemma gerry gillian giles ginny gisela gretchen guido hamish harriet heike hilary hubert iain imogen ingeborg jayne jeanette jenni jonny katrina kieran lachlan lorna lucinda maeve mairead malcolm marjorie maureen mei-ling moira muriel niall nikki oisin orla phoebe rhys roisin rory rosemary shaun sheila siobhan susie tessa trevor ulf ulla vivien winifred yvette zara hiroshi takashi yuki akiko haruki satoshi naoko anil deepak rohan vikram sunita meera nikhil imani kwame kofi chidi ngozi amara tunde femi lindiwe themba juma wanjiru leandro thiago rafaela joaquín gonzalo ximena rocío encarnación íñigo aitor marisol mateus luiza duarte
zachary zoe zofia zoltán
aarav abbas abdallah abdelaziz abdi abdirahman abdulaziz abdulla abdulrahman abena abigail abimbola achieng
achim adaeze adalberto addison adebayo adel adela adele adèle adelheid adeline adeola adil aditi aditya adnan
adolfo adriaan adrien adwoa afua afzal agathe agnès agus ahlam ahmet ahn ahsan ahuva aileen ailsa aimée aine
aino aisling ajay ajit akash akbar akhil akhilesh akinwumi akosua akram akshay alaa alasdair alastair aldo alec
aleksandra aleš alessia alexis alfons alfonso alfredo alix alois alok alonso álvaro alyssa alžběta amadeo amadou
amal amalia amandine amaya ambroise ambrosio ameen amelie amélie amer aminata amitabh amjad ammar amnon amos
amrit amrita ana-maría anaïs anand ananya anas anca andré andrius ángel ángela ángeles angus anikó anirudh
anjali anke ankit ankita annabel anne-laure anne-sophie annegret anneli annelies anneliese annemarie annemiek
annick anniken anselm anselmo ansgar antoinette antonín anupam anuradha aoife aparna apostolos araceli archana
archie ariane ariel arif aris arjen armand armando armelle arnaldo arndt aroha arpita arun aruna arvind åsa asad
asger asghar asha ashish ashley ashok ashraf ashwin asma astri asuka atif attila atul aubrey aud audrey augustin
aurelio aurore avi avigdor avinash aviv avner axelle ayala ayesha ayhan ayla aylin ayman ayodele ayu ayushi aziz
babajide babatunde bálint balthasar balwinder bambang bamidele baptiste bärbel barış barney bart bartosz bashar
bashir bassam bastian bastien beáta beate begoña benedetta benedicte bénédicte bengt benita benito benny
bérengère bérénice berit bernadette bernice berta berthold bethanie bethany beulah bhavna bhupendra bilal
binyamin bipin birte bjarne björn bjørn blaine blair blaise blandine blas blessing bluey bobbi bodil bodo bogdan
bogusław bohdan bola borja börje boyd boyko božena bradley bram brandi branislav branko brayden brendan brianna
brice bríd bridget britt bronwyn bruna brunhilde budi bukola bülent burak burkhard cäcilie caetano caitlin
caitríona caleb cameron camilo cándido capucine caridad carl-gustaf carme carmela carola carsten cassandra
cassidy catalina cathal catriona cayetano cedella cédric cees celeste celia célia céline celso cem cemal ceri
césar chad chaim chandra chantal chantelle charlène charmaine chetan chiamaka chidinma chihiro chika chimamanda
chinedu chinwe chioma chloe christa christelle christof ciara ciaran ciprian clarence clarisse clayton clémence
clemente clifford clint clinton clodagh clotilde cody colby cole colette concha consuelo coralie corentin corey
corinne cormac cornelius corrie cory cosmin courtney cristóbal csaba curtis cyprian daan dafna dagfinn dagmar
daisuke daisy dakota dalibor dana danièle daria dario darko darlene darragh darrell darryl darshan daryl dashawn
davor deandre debra deepa deepika deidre deirdre delores delphine delroy denys deolinda dermot deshawn desiree
desmond detlef detlev devante devendra devika devin dewi dharmendra dhruv diederik dietmar dietrich dikembe
dilip dimitar dimitra dina dinesh dino diogo dirk-jan divya dmitro doina dolores dolors domenico donatella
donnie dorota dorothea dorothee dorothée doug dougal dougie dov dragan dragica dror duong dušan dustin dwayne
dwight ebba ebele ebere eberhard ebuka eckart eckhard edda eddie edeltraud edgar édith edmund édouard edson
eduarda eero efraim efua eglė egon ehab ehud eilidh eilish einar eino eirik eitan ekaterina ekkehard eko elad
eleftheria eleonora eleri elfriede eliane éliane eliezer elif elina élisabeth élise elmar elmer élodie eloísa
éloïse elsbeth elspeth elvira elżbieta eman emeka émeline emer emi émile emiliano émilie emilio emlyn emmanuelle
emre endre engelbert engin enguerrand enzo ercan erdal eren ergün erhard éric erland erna ernest ernestina
ernestine ernesto erwan erwin esmee espen esperance esperanza esra esteban estefanía estela estelle ethel
étienne euan eugen eugenia eugénie eugenio eunice eusebio eva-lena evangelos evelin evelyne ewa ewald ewan eyal
ezequiel fabiana fabienne fabrice fabrizio faisal falk fanny farah fares farhan farid farida faris farooq
fatemeh fatih fátima fatma fatou fatoumata fatuma fawad fawzi federica feliciano félicie felicitas felipa félix
femke ferdinand ferenc fergal ferran ffion fikret filip filipa filippo finbarr finlay fionnuala firas firmin
flavia flavio flora florence florencia florent florin floyd folake forrest france-lise francisca franco
frank-walter frans franz-josef franziska fraser frauke frédérique friederike friedhelm fritz frode funke funmi
gabi gábor gaël gaëlle gaëtan gaetano galina galit gaspard gaurav gautam gauthier gediminas geeta geneviève
geoffroy georgette georgi georgios geraint gérald geraldine gérard gerardo gerd gerda gereon gergely gerlinde
germaine germán gernot gerrit gertrud gesa gesine ghada ghassan ghislain ghislaine giacomo gianluca gianni
gideon giel gilad gilberto gilles ginette ginta giorgi giovanna girish gisele gisèle gita giulio giuseppina
gladys glenys godfrey gökhan gopal goran gottfried götz govind graciela grainne gráinne grażyna grégoire gregor
gregorio grégory grit grzegorz guadalupe gudrun guðrún guilhem guillermo gundula gunhild gunilla gunnar günter
günther gurpreet gustav gwen gwenaël gwenaëlle gwendal gwendolyn gwyneth gyula habib hadi hafsa hagen haider
haitham hakan håkan hakim hala halil halina halvor hamad hamdan hameed hamid hamza hana hanan hani hanna hanne
hannelore hans-georg hans-joachim hans-jürgen hans-peter harbhajan hardik hari harish harjit haroon harpreet
harsha hartmut harun haruto hasan hashim hatem hatice haya hayao héctor hedda hedwig hege heide heidemarie
heiner heitor heleen hélène helge hemant hemi hendrik hendrika hendrike henk henning henriette henrike henrique
heribert herman hernán herta hervé herzl hesham hiba hidde hideki hideo hien hilde hildegard hind hinnerk
hipólito hippolyte hiro hiroko hiromi hiroto hjalmar hoang holger holly homer hone honoré horacio horst hortense
howard hristo hubertus huda hugues huguette hülya humaira humberto huong husam hüseyin hussain hussam huub huw
hyacinth iago ibai ibtisam ibukun ichiro idan idris iestyn ifeanyi ifeoma ignazio ihor ihsan ikechukwu ilan
ilaria ilia ilir ilka ilker ilkka ilona imad iman imke imre imtiaz iñaki indira inge ingo ingolf ingvild ioana
ioannis iolo iqbal irakli irena irène irfan irma irmgard isabelle isaiah isidro isla isolde issa itamar itzhak
itziar iván ivo ivy iwona iyad izaskun jaap jabbar jaber jabir jacco jacek jacinta jacinto jacky jacobo jada
jaden jadwiga jagan jagdish jamal jamil jamila jan-philipp jan-willem janez janina jannik jarl jarlath jaroslav
jaroslaw jarrod jasmine jasper jaspreet javed javon jawad jaya jayant jayden jayla jean-baptiste jean-claude
jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul
jean-philippe jean-pierre jean-yves jeanne jeannine jelena jeremiah jérémie jérémy jermaine jeroen jerry jerzy
jesper jignesh jimena jitka joann joao joaquim jock jodie joël joëlle joep johnnie joko jolanda jolene jomo
joost jordi jördis jörg jörgen jørgen joris jorma jörn jorrit josefa josefina josep josette josiane josje jost
josu jouni jovan jozef jozsef józsef juana juanita judicaël judit jukka julieta juliette julio julius jun junaid
junichi junko jure jurgen jussi jutta jyoti kabir kagiso kahu kaisa kaitlyn kaja kalpana kamal kamau kamil
kamran kanta kaori kaoru karan kareem karel kari karima karl-heinz karl-josef karlheinz karola karoline karthik
kartik kashif kaspar kassem katalin katarína katarzyna katelyn kateryna kathryn katsuya kavita kayla kazuhiro
kazuki kazuo kees kei keiko keisha keisuke kelechi kelsey kelvin kemal kendra kenichi kenta kenzo kerri keshav
khadija khalid khalil khanh khaya kilian kinga kiran kiri kirk kirsi kirsty kirti kishore kjell kjersti klaas
klára knud knut koen koichi koji kojo komal konstantinos konstanze korbinian kord kostas krishna kristin
kristoffer krisztina kseniya kumar kumiko kunal kunigunde kwabena kwaku kwasi kylie kyoko lachie laetitia
laëtitia laia lajos lakeisha lakshmi lalit lalita lamar lambert lamia lamont lars-erik larysa lasse lászló lata
latif latoya laure laurène laurie lautaro layla léa lech leif leire lene lennart léon leona leonhard léonie
leonor leopold lerato leroy leslie lester leszek leticia levent levente leyla liat lidia lieke liesbeth liesel
lieselotte lieven ligia liliana liliane lina linh linnea lioba lionel lior litia ljubica llewellyn logan loïc
loïs lola lorcan lorenz lorenza loretta lori losa lothar lotta lou lourdes lowri luana lubna luc lucette luciana
luciano lucien lucienne lucille lucrezia ludivine ludovic luella luigi luise luka łukasz luma lupe lutfi lutger
lutz lwazi lyle lyudmila maarten mabel machteld maciej mackenzie madhav madhu madhuri madison mads maël maëlle
magali magda maha mahdi mahendra mahesh mahmood maija mairi maite maja majed majid makena makoto malachy malak
malakai mallory malte mamadou mamata mamoru manaaki manal mandy manish manisha manjit manju manmohan manoj manon
mansour marc-antoine marcela marceline marcelle marcy mareike marek maren margarete margaux margit margot
margret marguerite marián mariano maribel marie-claude marie-france marie-hélène marie-laure marie-pierre
marieke marielle marija marijana mariko marisa maristela marit mariusz marjan marjolein mark-jan marla marlene
marlène marlies marloes marlon marsha märta marthe martial martine márton marva marvin marwan maryam masahiro
masako masao masashi masato masood massimo matej matheus mathilde mathis matías matilde matti maud maung
mauricio maurizio maxence maxima maxime máximo maxine maysa mayumi mazen mbali mechthild meena meenakshi megumi
mehdi mei meike meinhard meinrad meir mélanie melinda mélissa melvin menachem menno merav mercè meredith merete
merle mesut mevlüt mhairi micaela micha micheál michèle micheline michiko mickaël midori mieke mikael mikel
mikhailo miki mikkel mikola milica miloš mindy minh minna minoru mireille mirela miri míriam mirjam miroslav
miroslava mirosław mirta misaki misty mitchell mitsuko miyuki moana mohamad mohan mohit molly mona mónica monika
monique montserrat morag morgane morris morten mosese moshe mounir mpho muireann mujahid mukesh mukul munir
murad murat murray musa myfanwy myo myriam myrthe myrtle nabil nada nadav nadeem nadège nader nadezhda naeem
naftali najib naledi nalini namrata nana nandini naoto naresh nasir nasrin nasser nataliya nathaniel natsuki
naveed naveen navjot nawal nawaz nazir neeraj neha nele nenad nerea néstor nettie ngaire nhung niamh nicolò nida
nidhi niels nienke nieves nikola nikolaos nikolay nikos nilesh nir nirmala nisha nishant nitin nitzan nizar
njeri nkechi nkosazana nnamdi noam nobuko nobuo noémie nomsa nomvula nonso norberto noriko norma nosipho nour
noura nthabiseng nuala nuria núria nurul nusrat nynke obinna océane octavio odette odhiambo odile ofer ofir
oisín ojo oksana ólafur olamide olav olegario oleh olesya olha ollie olu oluwaseun ömer omprakash onyeka orane
oren orhan oriane orit orna ortwin orville osama osamu óscar oskari osvaldo otmar oumar ousmane owain øystein
øyvind özgür özlem paavo padma padraig pádraig paige pål pallavi paloma pam panagiotis pankaj parag parth parul
parvez pascale pasquale patience patrice patricio patryk patsy patti paul-josef paulette pauline pavan pavlo
pavol paweł pekka percy pere pernille perrine perry péter petteri philine philippa phuong phyllis pierre-yves
pierrette pierrick piet pieter pietro pilar pim pirjo piyush pooja poppy poul prabhat prabowo pradeep prakash
pramod pranab pranav prasad prashant prathap pratibha praveen preben precious predrag preeti prem preston
priscilla pritam priti priyanka puneet punit putu quang quentin quim rabia rachid radek radha radhika radoslav
radosław raffaella rafiq raghav raghu ragnar ragnhild rahim rahman raimund rajan rajat rajeev rajendra
rajeshwari rajinder rajiv rajnath rakesh ram raman ramazan ramesh rami ramiro ramona rana randall randolf randy
rangi rania ranjan ranjit ranveer raphaël raphaëlle raquel rasha rashad rashmi ratu ravindra raymonde raynald
razia rebeca reem reena refilwe reggie regina reginald régine régis rei reidar reiko reimund reinhold rekha rémi
rémy renato renaud renee renée rens renu renuka rhian rhodri rhona rhonda ria rie ries rima rina ritesh ritu
rivka riyad riyadh rizal robertas rocco roderich roderick rodney rodolfo rogelio rogerio rohini rohit róisín
roksolana romain romana romane romina ronen ronit rosa-maría rosalind roselyne rosemarie roshan rosi rosine
roslyn rotimi rowena roxanne ruairí rubén ruby ruchi rüdiger ruggero rukhsana rune ruud ruy ryo ryota ryuichi
saad sabina sabir sachiko sachin sadhana sadie saeed safa sagi sahar saif sajid sakura salah saleem salim
salvatore samah samar sameer sameera sami samia samira sana sanae sandeep sander sandhya sándor sandro sangeeta
sanja sanjeev sanjiv sanna sanne saoirse sarita sarojini sarwar saskia satish satoko satu satya saúl sava savita
sawsan seamus séamus seán sebastián sebastião seema sefa ségolène segun seiji selim selma semisi senga sepp
serhat serhiy şerif serkan seun severin séverine shabana shadi shahbaz shahid shai shailesh shaima shakil
shalini shams shanice shankar shanta shantelle sharad sharif sharmila shashi shaul shazia shekhar sheldon shelly
sherif sherri sherry sheryl shigeru shikha shilpa shimon shinji shiori shira shirley shivani shlomo shmuel
shobha shohei shoichi shona shota shreya shruti shubham shunsuke shweta sibel sibusiso siddharth siddhartha
sidney siegbert siegfried sieglinde sigmar sigrun sigrún sigurd silas silje simran sinan sinead sinéad siobhán
sione siphiwe siri siti sizwe sjoerd slamet slavko slobodan smita smriti sneha snežana snorri sofía sohail
solange soledad solène solomon solveig somchai somsak sonal sönke sonya sorcha søren sorin spencer spyros srđan
srinivas stacey stan stanislas stanisław stavros steffi stéphanie stewart stig stijn stine stoyan subhash
subramaniam sudha sudhir suhail suharto sujata sukhwinder sule suleiman süleyman sulochana suman sumiko sumit
sunanda sundar suraj surekha suresh surinder susanti sushil sushma susilo svea svein svenja sverre svitlana
swantje swapna swati sybil sybrand sylvain sylvester szabolcs szymon tabitha tadhg tafadzwa taha taher tahir
taichi takahiro takako takeo takeshi takumi talal talia tamar tamer tamim tammy tanguy tanisha tanvi tapani
taras tarek tarja taro tash tasha tatjana tatsuya tawanda tayfun tayyab tegan tejas temel tendai teodor teodoro
teófilo terje terrell terrence tetiana tetsuya tetyana teun tevita thandeka thandi thanh thao thelma thembi théo
theodor theodore théodore théophile thérèse theresia thibaud thibault thibaut thies thilo thoralf thorben
thorbjørn thulani thuy tibor tiffany tihomir tiina timothée tinashe tineke titouan tiziana tjeerd toby tolu
tomás tomáš tomasa tomer tomislav tomoko tomomi toñi tonya toomas tope torben torbjørn tore torgeir torquil
torstein toru toshio tove tracey traian traudl traute travis trent trevon trine trisha trond trude tsuyoshi tuan
tumelo tuncay tünde tupou turid tuula tuyet twan tyrell tyrone tyson tzachi tzipi tzvi uche uchenna uday uğur
uhuru ulysse uma umair umberto umesh una unai undine unni upendra uri urmila urs usha usman utz vaclav václav
vaea vaishali valentin valentine valentyn valerie valeriy vandana vanesa varsha varun vasco vasil vasile vasudha
vasyl vedat veena veerle veli venkat venkatesh vernon véronique vesna vicente vickie vicky víctor vidar vidya
viggo vijay vikas ville vinay vince vineet vinícius vinod vinzenz violaine violet viorel viorica vipin virat
virgil virginia vishal vivek viviana vivienne vjosa vlad vladislav vlasta vojtěch volkan volkmar vuk vusi wael
waheed waldemar walid wallace waltraud wambui wangari wanjiku waqar warren waseem wasim wati wendell wenzel
wessel whitney widodo wiebe wiebke wieland wies wiesław wilbur wilfried wilhelmine willard willemijn willi
willie wilma wilson wim winfried wiremu witold włodzimierz wojciech wole wolfram wout wouter wullie wycliffe
xabier xaver xavi xavière yaa yaakov yael yago yahya yann yannik yanti yara yaroslav yaser yash yasir yasuhiro
yasuko yasuo yavuz yaw yehuda yehudit yelena yemi yiannis yigal yisrael yitzhak yıldız yngve yoav yoel yogesh
yogi yohann yoichi yolaine yolanda yonatan yoshihide yoshihiro yoshiko yoshio yossi younis yousef youssef yousuf
yuen yuichi yuji yuka yukiko yukio yulian yuliya yumi yumiko yusra yusuke yuuto yuval yvan yves-marie yvo yvon
zack zahid zahra zaid zain zaira zaki zanele žarko zbigniew zdeněk ze’ev zeev zeinab zeki željko zeynep zia ziad
zita ziya zlatan zodwa zoé zola zoran zsolt zsuzsanna zubair zuzana zvi zvonimir don hillary elton condoleezza
don gretta mitt newt ruth sonia brett amy
ada agnieszka aicha alma angelika ariana aurelie bella bertha betty bianca britta brooke candice carole carolyn cathy
cecile charlene clare colleen cora cynthia daphne dominika dora elaine elise elsa esmeralda fabiola frederike frieda gabrielle
genevieve georgina gina hailey hayley henrietta hilda imelda isobel ivanka janice jeannette joanne joyce judy kathy katia
kerry kimberly klara kristen laila lara lindsay lois lorraine luz mariam meghan melania mia michaela mildred miranda
monica noelia ophelia oriana penelope pippa rosalie roseline roxana sally selena susanna tamsin thea therese verónica
viviane zainab allen alvaro anatoly barry brad byron calvin cedric cesar conor elijah fabien frederick geoffrey gilbert
harvey jared johnny jose josh lawrence marko matthieu owen phillip seth udo vincenzo`.split(/\s+/u),
)

/** Korean and Taiwanese given names, after the family name: `Ji-hoon`, `Wei-lun`; not `E-type`, `Co-op`. */
export const givenOfSyllables =
  /^(?!(?:Co|Anti|Non|Pre|Pro|Re|Ex|Mid|Sub|All|One|Two|Top|Low)-)\p{Lu}\p{Ll}{1,5}-(?!(?:up|in|on|off|out|led|era|day|time|based|free|like|style|class|born|bred|made|wide|run|size|sized|type|held|owned|old|long|area)$)\p{Ll}{2,5}$/u
