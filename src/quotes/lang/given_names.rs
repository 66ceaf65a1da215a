//! Given names → whether men or women bear them. Folded (lower case, no accents but `ñ`), one space apart.
//!
//! The greater part are the most frequent first names of the 1990 United States census (a work of the federal government, in
//! the public domain), by sex where one sex bears the name at least four times as often; to these come names that are usual
//! in Europe, Latin America, Asia and Africa, written for this project. Words that news use as something else far more
//! often (months, countries, cities, titles) are left out.

/// Borne by men.
pub const MALE: &str = "\
     aaron abdul abdullah abdulrahman abe abel abraham achim adam adan adolfo adolph adrian adrien agustin ahmad \
     ahmed aiden aitor akio akira al alain alan alastair albert alberto albrecht alden aldo alec aleem alejandro \
     alejo aleksandar aleksander aleksei alessandro alex alexander alexandre alexandros alexei alfonso alfonzo \
     alfred alfredo ali alistair allan allen alonso alonzo alphonse alphonso alton alun alvaro alvin amado amadou \
     amancio amir amit amos anas anatoly anders anderson andoni andre andreas andrei andrej andres andrew andrzej \
     andy angelo angus anibal anil anselmo antal anthony antoine anton antone antonio antony antwan anwar arash \
     archie ari arjun arkady armand armando arne arnold arnulfo aron arron arsene art arthur artur arturo arvind \
     asher ashok ashraf ashwin asier asif atsushi attila augustus aurelio baltasar barnaby barney barron barry bart \
     barton bashar bashir basil bautista beau ben benedict benedikt benicio benito benjamin bennett bennie benny \
     benoit bernard bernardino bernardo bernhard bernie berry bert bilal bill billy bjorn blaine blake bob bobby \
     bogdan booker boris borja boyd brad bradford bradley bradly brady branden brandon brant braulio brayden brendan \
     brendon brent brenton bret brett brian brice brock brooks bruce bruno bryan bryant bryce bryon bud buddy buford \
     burl burt burton buzz byron caio caleb callum calvin camilo carl carlo carlos carlton carmelo carmine carroll \
     carson carsten carter cary cecil cedric cesar chad chadwick chang charles charley charlie chase chauncey cheikh \
     chester chet chidi chris christian christoper christoph christophe christopher chuck cian cipriano clarence \
     clark claude claudio clay clayton clemens clement cliff clifford clifton clint clinton clive clyde cody colby \
     cole coleman colin collin colm connor conrad corey cormac cornelius cornell cory coy craig crispin cristian \
     cristiano cristobal cuauhtemoc curt curtis cyril cyrus dag daisuke dale dalton damian damien damion damir damon \
     dan dane danial daniel danilo dannie danny dante daren darin dario darius dariusz darnell darrel darrell darren \
     darrin darryl darwin daryl dave david davide davis dean deandre declan deepak delbert delmar delmer demetrius \
     denis dennis denny denzel deon derek derick derrick desmond devin dewayne dewey dewitt dexter diarmuid dick \
     diego dieter dillon dimitri dimitris dinesh dino dion dirk dmitri dmitry domingo dominic dominick don donald \
     donn donnell donnie donny donovan doug douglas doyle drew duane dudley duncan dustin dwayne dwight dylan eamon \
     eamonn earle earnest ed eddie eddy edgar edgardo edmond edmund edmundo edouard eduard eduardo edward edwardo \
     edwin efrain efren einar eladio elbert eldon eli elias eligio elijah eliseo elliot elliott ellis elmer elmo \
     eloy elton elvin elvis elwood emanuel emeka emery emil emile emiliano emilio emin emmanuel emmett emory emre \
     enda enric enrique enzo eoin epifanio erasmo eric erich erick erik ernest ernesto ernie ernst errol ervin erwin \
     esteban ethan etienne euan eugene eugenio evan everett everette evo ewan ezequiel ezra fabian fabio facundo \
     fadi faisal farid farouk faustino federico feliciano felipe felix femi ferdinand ferenc fergus fermin fernand \
     fernando fidel filip finn fletcher florian floyd forest forrest foster francesco francis francisco franco \
     francois frank franklin franz fred freddie freddy frederic frederick frederik fredric fredrick freeman \
     friedrich fritz froilan gabe gabriel gaetan galen ganesh gareth garland garrett garry garth gary gaspar gavin \
     genaro gene gennady geoff geoffrey georg george georges georgios gerald gerard gerardo gerd gerhard gerrit \
     gervasio giacomo gianluca gianni gil gilbert gilberto gilles gines ginez gino giorgi giorgio giovanni giulio \
     giuseppe glen glenn gonzalo goodluck gopal goran gordon gorka grady graeme graham grant greg gregg gregoire \
     gregorio gregory grover guido guillaume guillermo gunnar gunter gus gustav gustavo guy gyorgy habib haider \
     hakan hal hamid hamish hamza hank hans harald harish harlan harley harold harris harrison harry haruhiko haruki \
     harvey hasan hassan heath hector heiko heinrich heinz helmut helmuth hendrik henk henri henrik henrique henry \
     herb herbert heriberto herman hermann hernan herschel hershel hideki hideo hilario hipolito hiram hiroshi \
     hiroyuki hollis homer horace horacio horst hossein howard hristo hubert hugh hugo hugues humberto humza hunter \
     hussain hussein hyun hywel iain ian ibrahim idris ieuan ignacio igor ikechukwu iker ilham ilya imran imre inaki \
     indalecio inigo ioannis ionel ira irvin irving irwin isaac isaiah isao ishaan isiah isidoro isidro ismael \
     ismail israel issac istvan ivan ivica ivo iñaki iñigo jaap jacinto jack jackson jacob jacobo jacques jagdish \
     jake jakob jakub jalen jamaal jamal jamar jame jamel james janez janos jared jari jaroslaw jarred jarrett \
     jarrod jarvis jason jasper javad javier jawad jay jaylen jayson jean-claude jean-francois jean-jacques \
     jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jed jeff jefferey \
     jefferson jeffery jeffrey jeffry jens jerald jeremiah jeremy jermaine jeroen jerold jerome jerrod jerrold jerry \
     jerzy jesper jess jesse jesus jim jimmy jiri joachim joao joaquin jochen joe joel joesph joey johan johann \
     johannes john johnathan johnathon johnny jolyon jomo jon jonah jonas jonathan jonathon joost jordi jorge jorgen \
     joris jose joseba josef josep joseph josh joshua josiah josue jozef juan juanjo juanma judson juha jukka jules \
     julian julien julio julius junichi jurgen juri justin justus kamal kapil kareem karel karim karl kaspar kasper \
     kazuo keir keith kelvin kemal ken kendall kendrick kenji kenneth kennith kenny kent kenta kenton kermit keven \
     kevin khaled khalid khalil kieran kieth kimi kip kipchoge kirby kirk kjell klaus knox knut kofi koichi koji \
     konstantin konstantinos kory kristopher krzysztof kumar kurt kurtis kwame kwesi kyle lachlan lalit lamar lamont \
     lance landon lane lanny larry lars laszlo laurent lautaro lawrence lazaro leandro lech leif leland lemuel len \
     lenard lenny leo leocadio leon leonard leonardo leonel leonid leopold leopoldo leroy les lester leszek levi \
     levon lewis liam lincoln linwood lionel lisandro lloyd logan lon lonnie loren lorenzo louie louis lowell loyd \
     luca lucas luciano lucien lucio ludovic ludwig luigi luis lukas luke luther lutz lyle lyman maarten mac macario \
     maciej magnus mahesh mahmoud mahmud makoto malcolm malik manfred manish manmohan manny manuel marc marcel \
     marcelino marcelo marcial marcin marco marcos marcus marek margarito mariano mario marius mark marko markus \
     marlin marlon marshall martin marty marvin marwan masaaki masahiro masayuki mason massimo mateo mathew mathias \
     matias mats matt matteo matthew matthias matti mattias maurice mauricio mauro maury max maxime maximilian \
     maximo maxwell maynard mehdi mehmet mel melchor melvin merlin merrill mervin micah michael micheal michel mick \
     mickey miguel mika mikael mike mikhail mikheil mikko miklos milan miles milford millard milo milos milton \
     mircea mirek miroslav mitch mitchel mitchell mitt mo mohamad mohamed mohammad mohammed moises monroe monte \
     monty morris morten morton moses muhammad muhammed mukesh murray mustafa mwai myles myron nabil naoki napoleon \
     narciso narendra nasser nate nathan nathaniel naveed naveen neal ned neil nelson nestor newton niall nicanor \
     nicasio nicholas nick nickolas nicolai nicolas niels nigel nikola nikolai nikolas nikolaus nikos nitin nnamdi \
     noah noam nobuo noe noel nolan norbert norberto norman normand norris nuno octavio odis ole oleg oleksandr olen \
     olin oliver olivier olli olusegun omar omer orhan orin oriol orlando orval orville osama oscar oskar osvaldo \
     otis otto ousmane owen ozzie paavo pablo paco padraig pankaj paolo pascal pascual pasquale patricio patrick \
     patxi paul paulino pavel pawel peder pedro pekka pepe pepito per percy perfecto perry petar pete peter petr \
     petro petros phil philip philipp philippe phillip pierluigi pierre piers pieter pietro piotr placido pol \
     porfirio prakash pranab praveen predrag preston primitivo prudencio quentin quim quincy quinton radek rafa \
     rafael rafiq rahul raila rainer raj rajesh rajiv rakesh ralph ramesh ramiro ramon ramzi rand randal randall \
     randell randolph randy raphael rasheed rashid rasmus raul ravi ray raymond raymundo recep reggie reginald \
     reinaldo reiner reinhard remi renato renzo reuben rex reyes reynaldo rhys ricardo riccardo rich richard richie \
     rick rickey rickie ricky rico rigoberto rishi rob robby robert roberto robt rocco rocky rod roderick rodger \
     rodney rodolfo rodrick rodrigo rogelio roger rohan rohit roland rolando rolf rolland roman romeo ron ronald \
     ronnie ronny roosevelt roque rory roscoe rosendo ross roy ruben rubin rudolph rudy rufus rui rune rupert ruslan \
     russ russel russell ruud ryan saad sabino sachin sadiq saeed said sajid sal salim salman salvador salvatore sam \
     sami samir sammy samuel sandeep sandor sanford sanjay santi santiago satchel satish satoshi saturnino saul scot \
     scott scottie scotty seamus sean sebastian sebastien segundo serafin serge sergei sergey sergi sergio seth \
     severino seymour shane shashi shaun shawn sheldon shelton sherman shigeru shinichi shinji shinzo sidney sigmund \
     sigurd silas silvestre silvio simon sipho sixto sjoerd slobodan solomon sonny soren spencer stan stanislav \
     stanley stefan stefano stefanos stein stephan stephane stephen sterling steve steven stewart stu stuart \
     suleiman sunil suresh svein sven sylvain sylvester tad tadeo tadeusz tadhg takashi takeshi tanner tariq taro \
     tarquin tatsuo tatsuya tayyip ted teddy teemu teo teodoro teofilo terence terrance terrell terrence thabo thad \
     thaddeus themba theo theodore theron thierry thijs thilo thomas thorsten thurman tiago tibor tiger tim timmy \
     timothy toby tod todd tom tomas tomasz tomislav tommy tony torbjorn torsten toru tory toshihiko toshiro traian \
     travis trent trenton trevon trevor trey tristan troy truman tunde tuomas ty tyler tyree tyrone tyson ubaldo \
     uday udo ugo uhuru ulf uli ulrich ulysses umar umberto unai uwe vaclav vadim val valentin valery vance vasily \
     vaughn venancio vern vernon vic vicente victor vijay vikram viktor vince vincent vincenzo vinod virgil vitaly \
     vito vivek vladimir vladislav volker volodymyr vyacheslav wade waldemar waldo walid walker wallace walt walter \
     warren wayne weldon wendell werner wes wesley weston wilbert wilbur wilburn wiley wilford wilfred wilfredo \
     wilfried wilhelm willard willem william williams willis wilmer wilson wilton wim winfred winston wladimir \
     wojciech wolfgang woodrow wouter wyatt xabier xavi xavier yannick yannis yaroslav yasser yasuhiro yasuo yegor \
     yevgeny yogesh yoshiro yousef youssef yuri yusuf yves zac zacarias zach zachariah zachary zachery zack zaid \
     zane zbigniew zdenek ziad zion zoltan zoran zurab";

/// Borne by women.
pub const FEMALE: &str = "\
     aaliyah abbey abbie abby abigail ada adaeze adama addie addison adela adelaida adelaide adele adelia adelina \
     adeline adelita adell adella adina adria adriana adriane adrianna adrianne adrienne agata agatha agnes agneta \
     agnieszka agustina aicha aida aileen aimee ainara ainhoa aisha aisling aitana akiko alaina alana alanna alba \
     alberta albertha albina alda alecia alejandra aleksandra alena alene alesha alesia alessandra aleta aletha \
     alexa alexandra alexandria alexia alfreda alice alicia alida alina aline alisa alisha alison alissa aliya \
     allene allie allison allyson alma almeda almudena alpha alta altagracia althea alvina alyce alycia alysia \
     alyson alyssa amada amal amalia amanda amaya amber amelia amelie ami amie amina amira amparo amrita amy ana \
     anabel anahi anastasia anastasiya andra andreja andria anette angela angelia angelica angelika angelina \
     angeline angelique angelita angella angie anglea anh anika anissa anita anitra anja anjali anke ann anna \
     annabel annabelle annalena annamarie anne annegret anneke annelie annemarie annetta annette annie annika \
     annmarie anouk antionette antje antoinette antonella antonette antonia anushka aoife aparna araceli aracely \
     arancha arantxa ardis ardith aretha ariana arianna arielle arleen arlene arline armida artie arundhati \
     ascension asha ashely ashlee ashleigh ashlie ashly ashton astrid asuncion athena aubree audra audrey audry \
     augusta aura aurea aurelia aurora ava avis awilda ayanna ayesha aylin aynur ayse azucena barb barbara barbra \
     bea beata beatrice beatriz becky begoña belen belinda bella belle belva benita bernadette bernadine bernice \
     berniece bernita berta bertha bertie beryl bess bessie beth bethany betsy bette bettie bettina betty bettye \
     beulah beverley beverly beyonce bianca billie birdie birgit birgitta bjork blanca blanch blanche bobbi bobbie \
     bonita bonnie bonny bozena brandee brandi brandie brandy breanna breanne brenda brenna briana brianna brianne \
     bridget bridgett bridgette brigette brigitte brisa britney britta brittani brittany brittney bronwen brooke \
     brooklyn caitlin caitlyn callie cami camila camilla camille candace candance candela candelaria candi candice \
     candida candis cara caren cari caridad carin carina carissa carla carleen carlene carlota carlotta carly carma \
     carman carme carmel carmela carmelita carmella carmen carmina carol carola carolann carole carolee carolina \
     caroline carolyn carri carrie caryl caryn carys casandra cassandra cassidy cassie catalina catarina caterina \
     catharine catherine cathi cathie cathleen cathrine cathryn cathy catina catrina catriona cayetana cecelia \
     cecile cecilia cecilie cecily celeste celestine celia celina celine chana chanda chandra chanel chantal chantel \
     chantelle charissa charisse charla charleen charlene charlette charline charlotte charmaine charo charolette \
     chasity chelo chelsea chelsey chelsie cheri cherie cherise cherly cherri cherrie cherry cheryl cheryle cheyenne \
     chiara chieko chimamanda chinwe chiquita chloe chrissy christa christal christel christen christi christiana \
     christiane christie christin christina christine christy chrystal ciara cierra cinda cindi cindy cinthia claire \
     clara clare clarice clarissa claudette claudia claudine clelia clementine cleta coleen colette colleen collette \
     concepcion concetta conchita condoleezza connie consolacion constance consuelo cora cordelia corene cori corina \
     corine corinna corinne cornelia corrie corrina corrine cortney cosima covadonga cristal cristi cristina \
     cristine cristy crystal cyndi cynthia dagmar daisy dalia damaris danelle danette danica daniela daniella \
     danielle danita danna danuta daphne dara darci darcie darcy daria darla darleen darlene darline davida davina \
     dawn dawna dayna deana deann deanna deanne deb debbie debby debi debora deborah debra debrah dedra deena deepa \
     deepika deidra deidre deirdre delfina delia delilah della delma delois delores deloris delphia delphine demetra \
     demetria dena deneen denice denise denna desiree dessie dian diana diane diann dianna dianne dilma dina dinah \
     dionne divya dollie dolly dolores dominga dominika dona donita donna dora dorcas doreen dorene doretha dori \
     dorinda doris dorota dorothea dorothee dorothy dorris dortha dorthea dorthy dottie dovie dulce earlene earline \
     earnestine eartha ebba eboni ebony eda eden edie edith edna edurne edwina edythe effie eileen eilidh ekaterina \
     elaina elaine elana elba elda eldora eleanor eleanore elena eleni elenor elfriede elia elida elif elin elinor \
     elisa elisabeth elisabetta elise elisenda elissa eliza elizabeth elizebeth elke ella ellen ellie elma elmira \
     elna elnora elodie eloisa eloise elouise elsa elsie elspeth elva elvera elvia elvira elyse elzbieta emiko \
     emilia emilie emily emine emma emogene ena encarna encarnacion enedina enid enrica enriqueta erica ericka erika \
     erin erlinda erma erna ernestina ernestine esmeralda esperanza essie estefania estela estella estelle ester \
     esther estrella eszter ethel ethelyn etsuko etta eugenia eula eulalia eun eunice eva evalyn evangelina \
     evangeline eve evelia evelyn evelyne evette evie evon evonne ewa fabiana fabiola faith fannie fanny farrah \
     fatema fatima fatimah fatma fatou fawn fay faye federica felecia felica felice felicia felicita felicitas \
     felipa felisa felisha fern fernanda ferne ffion filomena fiona fleur flor flora florence florene florida \
     florine flossie floy folake fonda fran frances francesca francine francisca francoise franziska frauke freda \
     frederique freida freya frieda fuensanta fumiko gabriela gabriella gabrielle gail galina garnet gaye gayla \
     gayle gaynell gema gemma gena geneva genevieve genoveva georgette georgia georgiana georgianna georgie georgina \
     geraldine geralyn gerda geri germaine gerri gertie gertrude gesine ghada giada gilda gillian gimena gina ginger \
     ginny giorgia giovanna gisela gisele giselle giulia giuliana gladis gladys glenda glenna gloria glory golda \
     goldie grace gracie graciela grainne grazyna gregoria greta gretchen gretel griselda gro gudrun guillermina \
     gulnara gussie gwen gwendolyn gwyneth hailey haley halima halina hallie hanan hanna hannah hannelore harper \
     harriet harriett harriette haruka haruko hattie hayat haydee hayley hazel heather hedwig heidi heike helen \
     helena helene helga helle hellen henrietta henriette herlinda hermelinda herminia hester hettie hilary hilda \
     hilde hildegard hillary hiroko hoa holli hollie holly hope hortencia hortense hortensia huda hui hulda ida \
     idalia idella idoia ila ilaria ildiko ileana ilene ilhan iliana ilona ilse ima imelda imke imma imogen imogene \
     ina indira ines inez inga inge ingeborg ingrid inmaculada ioana iola iona ione irena irene irina iris irma \
     irmgard isabel isabell isabella isabelle isla isolde itziar iva ivana ivanka ivette ivonne ivy iwona jacalyn \
     jacinda jacinta jacklyn jaclyn jacque jacquelin jacqueline jacquelyn jacquline jada jade jadwiga jaimie jami \
     jamila jammie jana jane janeen janel janell janelle janet janette janey janice janie janina janine janis janna \
     jannette jannie jaqueline jasmin jasmina jasmine jaunita jayanti jayme jayne jazmin jeana jeane jeanetta \
     jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jelena jemima jena jenelle jenifer jeniffer \
     jenna jennette jenni jennie jennifer jenniffer jenny jeraldine jeri jerilyn jerri jerrie jesica jessica jette \
     jettie jewel jewell jill jillian jimena jo joanie joann joanna joanne jocelyn jodi jodie joelle joellen joetta \
     johanna johnetta johnna jolanta joleen jolene jolynn joni jonna jonnie josefa josefina josephina josephine \
     josette josiane josie jovita joy joyce joycelyn juana juanita judi judie judit judith judy juli julia juliana \
     juliann julianna julianne julie juliet julieta juliette julissa jung junko justina justine jutta kacey kaitlin \
     kaitlyn kaja kala kamala kami kandi kandice kandy kara karan karen kari karie karin karina karine karissa karla \
     karlene karol karolina karolyn karon karri karrie karyn kasia kassandra katarina katarzyna kate katelyn \
     katerina katharine katherine katheryn kathi kathie kathleen kathlene kathlyn kathrin kathrine kathryn kathryne \
     kathy katie katina katja katrin katrina katrine katy kavita kay kaye kayla kaylee kayleigh kazuko kecia keely \
     keiko keira keisha kelley kelli kellie kelsey kendra kenna kenyatta keri kerri kerrie kesha keshia khadija kia \
     kiara kiera kimberely kimberlee kimberley kimberly kira kirsten kirsti kirstin kirsty kisha kitty klara \
     konstanze kori krista kristal kristan kristen kristi kristie kristin kristina kristine kristy kristyn krystal \
     krystle krystyna kyla kylee kylie kyoko kyong kyra kyung lacey lacie ladonna laetitia lai laia laila lakeisha \
     lakesha lakeshia lakisha lakshmi lana lanette lani laquita lara larisa larissa larue lashanda lashawn lashonda \
     latanya latasha latifa latisha latonia latonya latosha latoya latrice latricia laura laure laureen laurel \
     lauren lauretta laurette lauri laurie lavada lavina lavon lavonda lavonne lawanda layla lea leah leandra leann \
     leanna leanne leatha leatrice leda leeann leesa leigh leila leilani leire leisa lela lelia lena lennie lenora \
     lenore leola leona leone leonie leonor leonora leora leota lesa leslee lesley lesli lessie leta letha leticia \
     letitia lettie leyla li lia liana liane libby lida lidia lidija liesbeth lieselotte ligia lila lilia lilian \
     liliana lilja lillian lillie lilly lily lin lina linda lindy linette linnea linnie lisa lise lisette lissa \
     lissette lita liv livia liz liza lizabeth lizbeth lizette lizzie lois lola lolita lona lora loraine loredana \
     lorelei lorena lorene lorenza loretta lori lorie lorinda lorine lorna lorraine lorretta lorri lorrie lotte \
     lottie lou louann louella louisa louise lourdes lovie lu luann luanne lubna lucia luciana lucie lucienne lucila \
     lucile lucille lucinda lucretia lucy ludmila lue luella luisa luise lula lulu lupe lupita lura luz lyda lydia \
     lyn lynda lyndsay lyndsey lynette lynne lynnette lyudmila maartje mabel mable macarena machelle mackenzie \
     madeleine madeline madelyn madge madison mae magda magdalena magdalene maggie magnolia maija mairead maite maja \
     majorie makayla malala malgorzata malia malin malinda malissa mallory mamie mandi mandy manju manon manuela \
     mara maranda marcela marcelina marcella marcelle marci marcia marcie marcy mareike margaret margareta margarete \
     margarethe margarette margarida margarita marge margery margherita margie margo margot margret margrethe \
     marguerite mari maria mariah mariam mariana mariann marianna marianne maribel maribeth maricarmen maricela \
     marie marieke mariela marietta marija marika mariko marilee marilyn marilynn marina marine marisa marisela \
     marisol marissa marit marita maritza mariya marjorie marjory marla marlena marlene marlo marlyn marlys marnie \
     marquerite marquita marry marsha marta martha marti martina martine martyna marva marvel mary maryam maryann \
     maryanne marybeth maryellen maryjane maryjo marylee marylin marylou masako mathilde matilda matilde mattie maud \
     maude maudie maura maureen maurine mavis maxie maxine maya maybelle mayme mayra mayte mazie meagan meaghan \
     mechelle meena meera megan meghan megyn mei meike melania melanie melba melina melinda melisa melissa mellisa \
     mellissa melodie melody melonie melony melva melvina mercedes mercy meredith meritxell merry meryl meta mette \
     mhairi mia micaela michaela michell michelle michiko migdalia miho milagros mildred milena milissa millicent \
     millie mimi mina mindi mindy minerva minnie mira miranda mireia mireille miren mireya miriam mirian mirjam \
     mirna mirta missy misti mittie mitzi modesta moira mollie molly mona monica monika monique monserrat montserrat \
     morag mozelle mukhtaran muriel myong myra myriam myrna myrtice myrtis myrtle nada nadezhda nadia nadine nahid \
     najat najla nakia nan nanci nancy nanette nannette nannie naoko naomi natalia natalie natalya natascha natasha \
     nathalie natividad natsumi nazanin nedra neha nelda nell nella nelle nellie nelly nena nerea nereida nerys \
     nettie neva nevaeh ngozi niamh nichole nicki nicole nicoletta nicolette nidia nieves nigella niki nikki nila \
     nilda nilsa nina ninfa nirmala nita noelia noelle noemi nola nomvula nona nora noreen norene noriko norine \
     norma noura novella nuria nydia ocie octavia odette odile ofelia oksana olena oleta olga olive olivia oma oona \
     opal ophelia oprah oralia orla ornella orpha otilia ouida paca padma paige palma paloma pam pamala pamela pansy \
     paola parvati patrica patrice patricia patrizia patsy patti pattie patty paula paulette paulina pauline paz \
     pearl pearline peggie peggy penelope pennie penny pepa perla pernille petra philippa phillis philomena phoebe \
     phuong phylis phyliss phyllis pia piedad pilar pippa polly pooja poppy portia pricilla priscilla priti priya \
     priyanka prudence purificacion rachael racheal rachel rachelle racquel radha radhika rae rafaela raffaella \
     ragnhild rahel ramona randi rania ranya raquel rasha rashida raven reba rebeca rebecca rebekah rebekka regina \
     reiko reina rekha remedios rena renae renata renate renea renee renita reta retha reva reyna rhea rhiannon \
     rhoda rhonda richelle rihanna rima rina rita robbin roberta robyn rochelle rocio roisin rolanda roma romina \
     romona rona ronda ronna roopa rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva \
     rosalyn rosalynn rosamund rosanna rosanne rosaria rosario rosaura rose roseann roseanna roseanne rosella \
     roselyn rosemarie rosemary rosetta roshni rosie rosina rosita roslyn rowena roxana roxane roxann roxanna \
     roxanne roxie ruby rubye ruta ruth ruthann ruthie saba sabina sabine sabra sabrina sachiko sadako sade sadia \
     sadie safia saira sajida sakura salina sallie sally salma samantha samatha samira sandi sandra sandrine sandy \
     sangeeta sanjuana sanjuanita sanna saoirse sara sarah sarita saskia satoko saundra savannah sayeeda scarlett \
     segolene selena selina selma serena severine shabana shaina shakira shalonda shameka shamika shana shanda \
     shanell shanika shanna shannan shannon shanon shanta shante shantel shantell shanti shara shari sharla sharlene \
     sharon sharonda sharron sharyn shasta shauna shawna shayla shayna sheena sheila shelia shelley shelli shellie \
     shelly sheree sheri sherie sherita sheron sherri sherrie sherrill sherron sherry sherryl sheryl shiela shireen \
     shirin shirlee shirlene shirley shirly shizuko shobha shonda sian sibyl sierra sigrid silke silvana silvia \
     simona simonetta sinead siobhan siri smita smriti socorro sofia sol solange soledad solveig sondra sonia sonja \
     sonya sophia sophie soraya stacey staci stacia stacie star starla starr stefani stefania stefanie stella \
     stephaine stephani stephanie stephany stephenie stephine su sudha sue sunita sunshine susan susana susanna \
     susannah susanne sushma susie suzan suzanna suzanne suzette suzie suzy svetlana sybil syble sylvia sylvie \
     tabatha tabitha takako talia tamar tamara tameka tamela tamera tami tamika tammi tammie tammy tamra tamsin tana \
     tanesha tangela tania tanika tanisha tanya tara tarja tarsha taryn tasha tatiana tatjana tatyana tawana tawanda \
     tawanna tawnya teena tena tera teresa terese teresita teressa teri terra terri terrie tess tessa tessie thandi \
     thea theda thelma theodora theresa therese thomasina thuy tia tiana tiara tierra tiffani tiffanie tiffany \
     tillie tina tipper tisha tomasa tomeka tomoko tonia tonja tonya tori tosha tove toya tracey traci tracie trena \
     tresa tressa tressie treva tricia trina trine trish trisha trista trudy twila twyla tyra ulla ulrike una ursula \
     usha uta ute vada valarie valencia valentina valeria valerie valorie vandana vanesa vanessa veda veerle velda \
     velia velma velva venessa venita vera verda vergie verity verla verna vernell vernice vernie vernita verona \
     veronica veronika veronique vesna vesta vicenta vickey vicki vickie vicky victoire victoria vida vidya vigdis \
     vikki viktoria vilma vina viola violet violeta violetta virgie virgina virginia virginie viridiana vita viva \
     vivian viviana viviane vonda vonnie wanda wangari wanita wencke wendi wendy whitney wiebke wieslawa wilda \
     wilhelmina willa wilma windy winifred winnie winnifred winona wynona ximena xiomara xochitl yadira yael yasmin \
     yasmine yekaterina yelena yesenia yetta yetunde yoko yolanda yolonda yoselin yoshiko yu yukiko yulia yuliya \
     yuriko yvette yvonne zahra zaida zainab zara zdenka zeinab zelda zella zelma zena zenaida zeynep zina zoe zoey \
     zofia zoila zola zona zora zoraida zula zulema zuzana zuzanna";

/// Borne by both, or by men in one language and by women in another.
pub const EITHER: &str = "\
     alexis alva andrea angel ariel ashley aubrey augustine avery bailey blair cameron carey carrol casey chi chong \
     clair cleo courtney dana daniele dee deniz devon dominique dorian elisha emerson frankie gabriele gale gerry \
     guadalupe hayden hong ivory jackie jaime jamie jan jayden jean jessie jimmie joan jody johnie johnnie jordan \
     kai kasey kelly kerry kim kris lacy laurence lavern laverne lee leslie lindsay lindsey lynn marian marion merle \
     michele morgan nicola nikita noor odell ollie parker pat peyton quinn reese refugio rene riley river robbie \
     robin rowan sammie sang sasha shelby simone skylar stacy stevie sung sydney taylor terry thanh tommie toni \
     tracy willie yong yuki";
