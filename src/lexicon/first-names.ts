const listOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/**
 * First names, in lower case and without accents, that tell a woman or a man: those that at least three languages' lists
 * of @faker-js/faker (MIT) give to one of them and none to the other, and some that the news of many countries holds.
 */
export const womensNames =
  listOf(`aaliyah abby abigail ada adela adelaida adele adelina adina adriana agata agnes aida aimee aisha alana alberta
albina aleksandra alena alessandra alessia alexandra alfreda alice alicia alida alina alisa aliya aliyah alma
alyssa amalia amanda amara amber amelia amelie amina amira amy ana anabela anastasia anastasiya andela aneta
angela angelina anica anita anja anka ann anna annabel annabelle anne annette antonia antonina ariadna ariana
ariane arya astrid augustina aurelia aurelie aurora ava aylin barbara beata beatrice beatriz belinda bella berta
betsy betty bianca bianka bibiana blanka bogdana bozena brigita britt bronislava bruna camilla carina carla
carlotta carmen carol carolina caroline cassandra catalina caterina cecile cecilia celia celine charlotte chloe
christina cindy claire clara claudia condoleezza cora cornelia cristina dagmar dagmara dalila danica daniela
daphne daria darina debora deborah defne delia denisa denise diana dina dobromila dolores donata donna doris
dorota dorotea eda edita eduarda ekaterina ela elena eleonora eliana elif elina elisa elisabeth elise eliza
elizabeth ella ellen eloisa elsa elvira ema emanuela emelie emilia emilie emily emma emmy erica erika ernestine
estelle ester estera esther eugenia eva evelina eveline fabiana fatima fedora felicia felicita filipa filomena
fiona flavie flora florence francesca francisca frida gabriela gabriella galina georgia gertruda gertrude gilda
gina giorgia giovanna giulia gloria gordana greta hailey hana hanna hannah heather helen helena helene henriette
hermina hermine hilda hillary ida ilona ina ines ingrid ingrida inka irena irene irina iris irma isabel isabela
isabella isabelle iva ivana izabela jacinda jacqueline jade jadranka jana jane janet janina jasmin jasmina
jasmine jasna jeanne jen jenna jennifer jenny jessica jette jill joana joanna joelle johanna jolie josefina
josephine joy jozefina judith julia juliana julie justina justine kamala kamila karen karina karine karla
karolina katarina kate katherine kathleen kathy katrina keiko khadija kiara kira klara kristina kristine kyra
lada laila lakshmi lana lara larisa larissa laura lavinia lea leah leda leila lelia lena leona leonie leonor
leonora leontina leticia leyla liana lidia lili lilia lilian liliana lilla lillian lilly lily lina linda linn
linnea lisa liv livia liz liza lola lora lorena lorraine louise luana lucia luciana lucie lucienne lucy ludmila
luisa luiza lujza luna lydia lynn madeleine mafalda magda magdalena maida maja malin malina malvina manuela mara
marcela marcia maren margaret margareta margarita maria mariana marianna marianne marica marie marika marina
marisa marlene marta martina martine mary maryam mathilde matilda matilde maud maya mayra megan melania melanie
melina melinda melisa melissa mercedes meryem mette mia michaela michelle mila milana milena milica miloslava
mira miranda mirela miriam mirka miroslava mona monica monika monique muriel nada nadezda nadia nadine nancy
naoko naomi natalia natalie natalya natasa nathalie neda nela neva nevena nicole nika nikki nila nina nisa noemi
nora norma ofelia oksana olga olimpia olivia otilia pamela patricia paula paulina pauline penelope perla petra
petronela pia pilar priya rachel radmila rafaela raina raisa ramona raquel rebeca rebecca rebeka regina renata
rina rita roberta romana romina rosa rosalia rosalie rosalinda rose roza rozalia ruby ruth sabina sabrina sally
samantha sandra sanja sanna sara sarah selena selina selma serafina serena sharon sienna silvana silvia simona
slavka sofia sofie sonia sonja sophia sophie stanislava stefania stela stella stephanie susan susanna susanne
svetlana talia tamara tania tara tatiana tatyana tea teodora teresa thea theodora theresa therese tina una
ursula valentina valeria valerie vanda vanesa vanessa varvara vera veronica veronika vesna victoria viktoria
vilma viola virginia virginie vita viviana vivienne vladimira vlasta wanda xenia yasmin yoko yuko yulia yvonne
zaneta zara zdenka zeynep zina zinaida zita zlata zoe zoey zofia zora`);

export const mensNames =
  listOf(`aaron abdul abdullah abel abraham adam aditya adolf adonis adrian ahmad ahmed ahmet alan albert alberto albin
aleksei alessandro alex alexander alexandre alexei alfonso alfred alfredo ali amir amos anders andre andreas
andrej andrew andriy angelo anthony anton antonin antonio archibald arian aris aristide armand armando armin
arne arnold aron arthur artur arturo arvid augustin aurel axel barack bashar ben benjamin benny bernard bernardo
bertram bertrand bilal bill bjorn blazej bob bogdan boleslav boris borislav bozidar brandon branimir branislav
brian bruno bryan budimir carl carlo carlos cedric cesar charles chris christian christopher chuck colin collin
constantin cristian cristobal cyril damian damien dan daniel danilo dante dario darius david dean denis dennis
diego dino dion dmitri dmitry dobroslav dominic dominik donald donat dorian douglas duncan dusan dylan edgar
edmond edmund eduard eduardo edward edwin efrem elias elijah emanuel emil emilian emilio emin emir emmanuel
enrico enzo eric erik ernest ernesto ervin eugen evan ezra fabian fabio federico fedor feliciano felipe felix
ferdinand fernando filip finn florentin florian francesco francisco frank frederic frederik fumio gabriel gary
gaspar gaston gedeon george gerald gerard gerardo gerasim gilbert gilberto gino giovanni giuseppe goran graham
greg gregorio gregory gustav gustavo hamza hans harald harry hasan hassan henri henrik herbert herman hiroshi
hossein howard hubert hugo ian ibrahim igor ilarion ilias ilja ilyas imran isaac ismail ivan ivo jack jacob
jaime jake jakob jakub jamal james jan jari jason jasper jay jayden jayson jeff jeffrey jens jeremie jerome
jerry jesper jesse jim jimmy joe joel joey johan johannes john johnny jonas jonatan jonathan jordan jorge jorgen
jose josef joseph josh joshua jozef juan julian julien julio julius justin justyn kamil karl kasper kazimir keir
keith kenan kenji kenneth kerem kevin khalid kian konrad konstantin kornel kristian kurt ladislav lambert larry
lars lasse lazar leandro leif leo leon leonard leonardo leonid leopold lev levi lewis liam linus lionel lloyd
logan lorenzo louis luc lucas lucian luciano luis luka lukas luke mads magnus mahmoud makar maksim malik manuel
marc marcel marcelo marco marcos marcus marek mariano marin mario marius mark marko markus martin matej mateo
mathias mats matteo matthew matthias maurice max maxim maximilian mehmet merlin mert michael michal miguel mike
mikhail milan milo milos mirko miron miroslav mitch mladen mohamed mohammad mohammed mstislav muhammad muhammed
musa mustafa narendra nasser natan nathan nathanael nestor nick nico nicolas niels nigel niklas nikodem nikolai
nikolas nils nino noah noel norbert norberto norman olaf ole oleg oleksandr oleksiy oliver omar omer orest osama
oscar oskar otto pablo patrick patrik paul pavel pedro peter philip pierre pietro platon prokop quentin radim
radomir radoslav radovan rafael ralph ramiro ramon raphael rasmus ratibor raul raymond recep reginald rene
ricardo richard rick rico rishi rob robert roberto rodrigo roger roland roman romeo ron ronald rostislav roy
ruben rudolf ruslan ryan salvador sami samson samuel sandro santiago saul scott sebastian semih sergei sergey
sergio severin shinzo silas simeon simon slavomir stan stanislav stefan stepan stephen steven stuart sven
svetozar takashi taras ted teodor theo theodor thomas tibor tim timo timothy timur titus tobias tom tomas
tomislav tommy tristan tyler umut vadim valentin valentino valter vasil velimir vicente victor viktor vince
vincent vito vladimir vladislav volodymyr vseslav vsevolod vyacheslav walter wilhelm william xavier yahya yasin
yasser yoshihide yuri yusuf yves zeno zoltan`);
