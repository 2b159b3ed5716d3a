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
zachary zoe zofia zoltán`.split(/\s+/u),
)

/** Family names that come first: `Kim Jong Un`, `Xi Jinping`. */
export const familyNamesFirst = new Set(
  'kim choi yoon xi li wang zhang chen liu yang zhao wu zhou deng nguyen tran pham mao'.split(' '),
)
