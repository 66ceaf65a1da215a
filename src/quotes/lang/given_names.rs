//! Given names → whether men or women bear them. Folded (lower case, no accents but `ñ`), one space apart.
//!
//! The greater part are the most frequent first names of the 1990 United States census (a work of the federal government, in
//! the public domain), by sex where one sex bears the name at least four times as often; to these come names that are usual
//! in Europe, Latin America, Asia and Africa, written for this project. Words that news use as something else far more
//! often (months, countries, cities, titles) are left out.

/// Borne by men.
pub const MALE: &str = "barack himanshu chakib menzies humphrey massoud dawid katsuaki takaki mirko digby juergen geir osamu \
     mitsushige lakshman moshe shoichi nagayuki mervyn herve jonny glyn lynton nobutaka yaron razaq ekkehard \
     yoshihisa noriyuki eliot aryeh prashant galo yutaka nauman haseeb subodh franck kaumil nazim neville inder \
     bhanu dayanidhi hannes hiromichi arjan yoshifumi adamu hiten suhas radwan praful nanik arnoldo aburizal \
     yaseen apurva alwi mihir ryuhei shogo ozzy gennaro kefa archibald aurelien algirdas anselme anatole ansel \
     aravind arvo aslan azim babak baldev bassem benoni bertrand bhupinder bjoern boniface brijesh broderick \
     cadel caetano christof clem conrado corin cuthbert dallin dagfinn darko dashiel dieudonne domhnall donatien \
     drago edin edvard egon ekrem elon elroy emrah eskil eugen evander evert farhad faruk fausto feargal fikret \
     fintan flavio florin fyodor gaetano gaurav gavril giles godfrey gottfried grigory gunther gwilym haakon \
     hannu hansel hardeep harvinder hashim heikki helge henning heorhiy hikmet hirohito ignatius imad ingo \
     isidore iwan jaakko jakov jarek jaroslav josip jyrki kaj kamran karl-heinz keiji kenan kevan klaas konrad \
     krishna laurens lazar lennart ljubomir lluis lothar ludvig mahmood mansour mariusz markku marten michal \
     mihai miloslav mirza musa naftali nanda navin nicolae nikolaos nils njabulo olaf oystein parag patrik \
     prabhat pranav pravin przemyslaw radoslaw rafal raimund renaud riaz roald robi romain salah saurabh \
     siegfried simeon siphiwe stanislaw steffen stelios sten sukhdev svend syed tadashi takuya tamas teodor terje \
     toivo toshio tsutomu venkat vitali vojislav waheed witold wladyslaw yair yitzhak yoshihiro yossi yuichi \
     zakaria zeljko zlatan zygmunt abu bakr donncha jarlath parvez devashish nitesh satyajit festus josphat josephat mogamat danladi kipruto kiprugut wafula dilan anantha farrukh ghanshyam \
     aaron abdelkrim abdellah abderrahim abdoulaye abdul abdul-rahman abdullah abdullahi abdulrahman abe abebe abel \
     abhinav abhishek aboubacar abraham achim adam adan adebayo adekunle ademola adewale aditya adnan adolfo adolph \
     adrian adrien agus agustin ahmad ahmed ahmet aidan aidar aiden aitor aizat ajay ajit akio akira al alain alan \
     alasdair alastair albert alberto albrecht alden aldo alec aled aleem alejandro alejo aleksandar aleksander \
     aleksei alessandro alessio alex alexander alexandre alexandros alexei alfonso alfonzo alfred alfredo ali \
     alistair allan allen alonso alonzo alphonse alphonso altaf alton alun alvaro alvin amado amadou amancio aminu \
     amir amirul amit amitabh amjad amol amos anand anaru anas anatoly ander anders anderson andoni andre andreas \
     andrei andrej andres andrew andris andriy andrzej andy angelo angus anibal anil animesh anselm anselmo antal \
     anthony antoine anton antone antonio antony antti antwan anupam anurag anwar apisai aqeel arash arben archie ari \
     arjun arkady armand armando armen arnau arne arnold arnulfo aron arron arsene arseny art arthur artur arturo \
     arturs arun arvind asad asadullah asbjorn asher ashok ashraf ashutosh ashwin asier asif asim askar atiqullah \
     atsushi attila augustus aurangzeb aurelio azam azamat aziz azlan babacar babajide babar babatunde badr bakhtiyar \
     balakrishna balakrishnan balazs balraj baltasar bambang baptiste barasa baris barnabas barnaby barney barron \
     barry bart barton bartosz bashar bashir basil bautista bayani beau behrouz bekele bello ben bence benedict \
     benedikt bengt benicio benigno benito benjamin bennett bennie benny benoit bernard bernardino bernardo bernhard \
     bernie berry bert besnik bharat bhaskar bheki bhupendra biel bilal bilawal bill billy bipin birger bjarni bjorn \
     blaine blake bob bobby bogdan bohdan bojan bolat bongani booker boon boris borja boubacar boyd brad bradford \
     bradley bradly brady bram branden brandon brant braulio brayden brendan brendon brent brenton bret brett brian \
     brice brock brody brooks bruce bruno bryan bryant bryce bryon bud buddy budi buford burak burl burt burton buzz \
     byron cai caio caleb callum calvin camilo carl carlo carlos carlton carmelo carmine carroll carson carsten \
     carter cary caspar caspian cathal cecil cedric cem cengiz cesar chad chadwick chandrashekhar chang charles \
     charley chase charlie chauncey chee cheick cheikh chester chet chetan chidi chinedu chris christian christoper christoph \
     christophe christopher chuck chukwudi chukwuemeka cian ciaran cillian cipriano clarence clark claude claudio \
     clay clayton clemens clement cliff clifford clifton clint clinton clive clyde cody colby cole coleman colin \
     collin colm conal connor conrad corentin corey cormac cornelius cornell cory cosmin costin coy craig crisanto \
     crispin cristian cristiano cristobal csaba cuauhtemoc curt curtis cyril cyrus daan dafydd dag daisuke dale \
     dalton damian damien damion damir damon dan dane danial daniel danilo danish daniyar dannie danny dante dapo \
     daren darin dario darius dariush dariusz darnell darragh darrel darrell darren darrin darryl darwin daryl \
     dashawn dashiell dave david davide davis davit dawit dean deandre declan dedi deepak deepankar dejan delbert \
     dele delmar delmer demarcus demetrius denilson denis dennis denny denzel denzil deon derek derick derrick \
     deshawn desmond devendra devesh devin devonte dewayne dewey dewitt dexter dharmendra dhruv diarmuid dick diego \
     dieter dietmar digvijay dilip dillon dimitri dimitris dindo dinesh dino dion dirk dmitri dmitry domingo dominic \
     dominick don donald donn donnacha donnell donnie donny donovan doug douglas doyle dragan driss duane dudley \
     duncan dustin dwayne dwi dwight dylan eamon eamonn earle earnest ebo eckhard ed eddie eddy ederson edgar edgardo \
     edmond edmund edmundo edouard edson eduard eduardo edward edwardo edwin efrain efren ehsan einar eirik eitan eko \
     ekow eladio elbert eldon eli elias eligio elijah eliseo elliot elliott elmer elmo eloy elton elvin elvis elwood \
     emanuel emeka emil emile emiliano emilio emin emmanuel emmett emory emre emyr enda eneko enric enrique enzo \
     eoghan eoin epeli epifanio erasmo eric erich erick erik erlan ermek ernest ernesto ernie ernst errol eru ervin \
     erwin esteban ethan etienne euan eugene eugenio evan everett everette evgeny evo ewan ezequiel ezra fabian fabio \
     facundo fadi faisal farai faraz fares farhan farid farooq farouk faustino fearghal federico feliciano felipe \
     felix ferdinand ferenc fergal fergus fermin fernand fernando ferran fiachra fidel fiifi filip filipe \
     filippo filmon finbar finlay finn fionn fletcher florian floyd forest forrest foster francesco francis francisco \
     franco francois frank franklin franz fred freddie freddy frederic frederick frederik fredric fredrick freeman \
     friedrich fritz froilan gabe gabor gabriel gael gaetan gajendra galen ganesh garba gareth garland garrett garry \
     garth gary gaspar gautam gavin gbenga genaro gene gennady geoff geoffrey georg george georges georgi georgios \
     gerald gerard gerardo gerd gerhard gerrit gervasio getachew gethin ghassan gheorghe ghulam giacomo gianluca \
     gianni gil gilad gilbert gilberto gilles gines ginez gino gintaras giorgi giorgio giorgos giovanni girish giulio \
     giuseppe gleb glen glenn gonzalo goodluck gopal goran gordon gorka govind grady graeme graham grant greg gregg \
     gregoire gregor gregorio gregory grover grzegorz guido guillaume guillermo gulbuddin gulshan gunnar gunter \
     guowei gus gustav gustavo guy gyorgy habib habibullah hafiz haider haile haitham hakan hakim hal halvard \
     hamdullah hamid hamish hammad hamza hank hans haoran harald harish harlan harold haroon harris harrison harry \
     harsh haruhiko haruki harvey hasan hassan hayk hazim haziq heath hector heiko heinrich heinz hekmat helio helmut \
     helmuth hemant hemendra hemi hendra hendrik henk henri henrik henrique henry herb herbert heriberto herman \
     hermann hernan herschel hershel hew hicham hideki hideo hilario hipolito hiram hiro hiroshi hiroyuki hisham \
     hitesh hjalmar hoani hohepa hollis homer horace horacio horst hossein howard hristo hrvoje hubert hugh hugo \
     hugues humberto humza hunter huseyin hussain hussein hyun hyun-woo hywel iain ian ibrahim idris ieuan ifeanyi \
     ignacio igor ihaia ijaz ikechukwu ikenna iker ilaitia ilham ilir ilya imran imre imtiaz inaki indalecio inigo \
     inoke ioannis iolo ionel iqbal irvin irving irwin isaac isagani isaiah isao ishaan ishwar isiah isidoro isidro \
     isikeli iskandar ismael ismail israel issac issoufou istvan ivan ivaylo ivica ivo izwan iñaki iñigo jaap \
     jabulani jacinto jack jackson jacob jacobo jacques jae-hyun jagannath jagdish jago jahangir jahanzeb jaideep \
     jair jake jakob jakub jalal jalen jamaal jamal jamar jame jamel james janez jannik janos jared jari jaroslaw \
     jarred jarrett jarrod jarvis jason jasper javad javed javier javon jawad jax jaxon jay jayant jaylen jayson \
     jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul \
     jean-philippe jean-pierre jed jeff jefferey jefferson jeffery jeffrey jeffry jejomar jens jerald jeremiah jeremy \
     jericho jermaine jeroen jerold jerome jerrod jerrold jerry jerzy jesper jesse jesus ji-hoon jiahao jianguo jim \
     jimmy jiri jitendra joachim joao joaquin jochen joe joel joesph joey johan johann johannes john johnathan \
     johnathon johnny jokin joko jolyon jomar jomo jon jonah jonas jonathan jonathon joost jordi jorge jorgen joris \
     josaia jose joseba josef josep joseph josh joshua josiah josue jozef juan juanjo juanma judson juha jukka jules \
     julian julien julio julius juma junaid junichi junjie jurgen juri juris justin justus kaan kabelo kagiso kah \
     kailash kamal kamau kanat kapil kareem karel karim karl karthik kartik kashif kaspar kasper katlego kato kayode \
     kazimierz kazuki kazuo kehinde keir keith kelechi kelvin kemal ken kendall kendrick kenji kenneth kennith kenny \
     kent kenta kenton kereama kerem kermit keshav keven kevin khai khairuddin khairul khaled khalid khalil khurram \
     kieran kieth kimani kimi kimmo kioko kip kipchoge kipkorir kiplagat kiprono kirby kirill kirk kishore kjell \
     klaus knox knut kobus kofi koichi koji kojo kok konstantin konstantinos kory kostas kourosh krishnamurthy \
     krishnan kristopher krzysztof kumar kunal kunle kurt kurtis kwabena kwadwo kwaku kwame kwasi kwesi kyle lachlan \
     lalit lamar lamine lamont lance landon lane lanny larry lars laszlo laurent lautaro lawrence lazaro leandro \
     lebogang lech leif leland lemuel len lenard lenny leo leocadio leon leonard leonardo leonel leonid leopold \
     leopoldo leroy les lester leszek levan levent levi levon lewis liam lincoln lindokuhle linwood lionel lisandro \
     llewelyn lloyd logan loic lokesh lon lonnie lorcan lorenzo louie louis lowell loyd lubos luca lucas luciano \
     lucien lucio ludovic ludwig luigi luis luka lukas lukasz luke luther lutz lwanga lwazi lyle lyman maarten mac \
     macario maciej mads magnus mahamadou mahathir mahendra mahesh mahmoud mahmud makoto maksim malachi malakai \
     malcolm malik mamadou manaaki mandeep mandla manfred manish manmohan manny manohar manoj manuel maolisa marat \
     marc marcel marcelino marcelo marcial marcin marco marcos marcus marek margarito mariano mario marius mark marko \
     markus marlin marlon marshall martin marty marvin marwan masaaki masahiro masashi masayuki mason massimo mateo \
     mateusz matheus mathew mathias mathieu matias matiu mats matt matteo matthew matthias matthijs matti mattias \
     maurice mauricio maurizio mauro maury max maxim maxime maximilian maximo maxwell maynard mduduzi mehdi mehmet \
     melchor melvin mensah merlin merrill mervin micah michael micheal michel mick mickey miguel mika mikael mikaere \
     mike mikel mikhail mikheil mikkel mikko miklos milan miles milford milind millard milo milos milton min-jun \
     mindaugas mircea mirek miroslav mitch mitchel mitchell mithun mitt mo mohamad mohamadou mohamed mohammad \
     mohammed mohan mohit mohsen mohsin moises monroe monte monty moritz morris morten morton moses mosese mounir \
     mourad moussa mthunzi mubarak muhammad muhammed mukasa mukesh mulugeta munyaradzi murat murdo murilo murray \
     murtaza musawenkosi mushtaq mustafa musyoka mutua mwai mwangi mykola myles myron nabil nadeem nadim naeem najib \
     najibullah naoki napoleon narciso narendra naresh nasiru nasser nate nathan nathaniel naveed naveen navid nawaz \
     nazri neal nebojsa ned neil nelson nestor newton niall nicanor nicasio niccolo nicholas nick nickolas nicolai \
     nicolas niels nigel nikau nikhil niklas nikola nikolai nikolas nikolaus nikos nitin nitish njoroge nkosinathi \
     nnamdi noah noam nobuo noe noel nolan norbert norberto norhisham norman normand norris nqobile nuno nurlan \
     nursultan obi obinna ochieng octavio odhiambo odhran odis oisin okello ole oleg oleksandr oleksiy olen olin \
     oliver olivier olli olumide olusegun oluwole omar omer omid omondi onur onyango opio orhan orin oriol orlando \
     orval orville osama oscar oskar osman ostap osvaldo othman otieno otis otto ousmane owen oyvind ozan ozzie paavo \
     pablo paco padraic padraig panagiotis pankaj paolo paora parth pascal pascual pasquale patricio patrick patxi \
     pau paul paulino paulo pavel pawel peder pedro pekka pepe pepito per percy perfecto perry pervez petar pete \
     peter petr petro petros phil philip philipp philippe phillip pierluigi pierre piers pieter pietro piotr piran \
     piripi piyush placido plamen pol porfirio prabhakar pradeep prakash pranab praveen predrag preston primitivo \
     prudencio pule pyotr qasim quang quentin quim quincy quinton rachid radek radhakrishnan radu raed rafa rafael \
     rafiq raghav raghavendra raghu raghunath rahul raila rainer raj rajeev rajendra rajesh rajiv rakesh ralph \
     ramachandran ramesh ramil ramiro ramon ramzi rand randal randall randell randolph randy ranjit raphael rashad \
     rasheed rashid rasmus raul ravi ravindra rawiri ray raymond raymundo razak recep reggie reginald rehman reinaldo \
     reiner reinhard remi renato renzo reuben rex reyes reynaldo reza rhodri rhys riad ricardo riccardo rich richard \
     richie rick rickey rickie ricky rico rigoberto rishi ritesh rizal rizwan rob robby robert roberto robt rocco \
     rocky rod roderick rodger rodion rodney rodolfo rodrick rodrigo rogelio roger rogerio rohan rohit roland rolando \
     rolf rolland roman romeo romulo ron ronald ronan ronnie ronny roosevelt roque rory roscoe rosendo ross rotimi \
     roy ruairi ruaridh ruben rubin rudi rudolph rudy rufus rui rune rupert ruslan russ russel russell rustam ruud \
     ryan ryota ryszard saad sabino sachin sadiq saeed said saifuddin sajid sal salim salman salvador salvatore \
     sameer sami samir sammy sam samuel sandeep sander sandor sanford sani sanjay sanjeev santi santiago santosh saqib \
     sarfraz satchel satish satoshi saturnino satyendra saul scot scott scottie scotty seamus sean sebastian \
     sebastien sediq segun segundo sekou selim sello semi semisi senan serafin serge sergei sergey sergi sergio serik \
     serkan seth seung-ho severino seydou seymour shadi shafie shafiq shafqat shahbaz shahid shahril shahrul shahzad \
     shailendra shakeel shane shankar sharad shaun shawn shehbaz shehu sheldon shelton sherman sherzod shigeru \
     shinichi shinji shinzo shivam shivraj shoaib shrikant shyam sibusiso siddharth sidney sigmund sigurd sigurdur \
     silas silvestre silvio simbarashe simon sinan sindre sione sipho sitiveni sixto siyabonga sizwe sjoerd slamet \
     slawomir slobodan sohail solomon sonny soren souleymane spencer spyros srinivas srinivasan ssemakula stan \
     stanislav stanley stavros stefan stefano stefanos stein stellan stephan stephane stephen sterling steve steven \
     stewart stig stjepan stoyan struan stu stuart subramaniam subramanian sudheer sudhir sugeng suharto suleiman \
     suleman sunil surendra suresh sushil sutrisno svein sven swee sylvain sylvester szymon tad tadeo tadeusz tadhg \
     tafadzwa tahir taiwo takashi takeshi takudzwa talgat talha tama tane tanner tanveer tanvir tapiwa taras tarek \
     tariq taro tarquin tarun tatsuo tatsuya tayfun tayyip tebogo ted teddy teemu tejas temur tendai teo teodoro \
     teofilo terence terrance terrell terrence tesfaye tetsuya tevita thabiso thabo thad thaddeus thapelo themba theo \
     theodore theodoros theron thiago thibault thierno thierry thijs thilo thomas thorsten thulani thurman tiago \
     tibor tiernan tiger tigran tim timmy timo timothy timur tinashe tipene tobias toby tod todd todor tolga tom \
     tomas tomasz tomislav tommaso tommy tony torbjorn tormod torquil torsten toru tory toshihiko toshiro traian \
     travis trent trenton trevon trevor trey tristan troy truman tshepo tuan tufail tumelo tunde tuomas ty tyler \
     tyree tyrese tyrone tyson ubaid ubaldo uche uday udo ugo ugochukwu ugur uhuru ulan ulf uli ulrich ultan ulysses \
     umar umberto umesh umut unai upendra usman uwe uzair vaclav vadim valentin valery vance vardan varun vasile \
     vasilis vasily vasyl vaughn venancio venkata venkatesh vern vernon vic vicente victor vijay vikas vikram vikrant \
     viktor viliami vinay vince vincent vincenzo vineet vinicius vinod virat virendra virgil vishal vishwanath vitaly \
     vito vitor vivek vladimir vladislav volkan volker volodymyr vuk vusi vusumuzi vyacheslav wade wahyu waisale \
     waldemar waldo wale waleed walid walker wallace walt walter wanjala wanyama waqar warren waseem wasim wassim \
     wasswa wayne weiming wekesa weldon wellington wendell werner wes wesley weston wilbert wilbur wilburn wiley \
     wilford wilfred wilfredo wilfried wilhelm willard willem william williams willis wilmer wilson wilton wim \
     winfred winston wiremu wladimir wojciech wolfgang woodrow wouter wyatt xabier xavi xavier xiaoming yahaya yakubu \
     yann yannick yannis yaroslav yash yashwant yasir yasser yassine yasuhiro yasuo yavuz yaw yegor yerlan yevgeny \
     yifan yilmaz yogendra yogesh yohannes yonas yonatan yoshio yoshiro yousaf yousef youssef yudi yuri yuriy yusof \
     yusuf yusuke yves zac zacarias zach zachariah zachary zachery zack zafar zaheer zahid zaid zain zane zbigniew \
     zdenek zeeshan zhen zhenlai zhiqiang ziad zion zohaib zoltan zoran zouhair zubair zulfikar zulfiqar zulhelmi \
     zulkifli zurab zvonimir";

/// Borne by women.
pub const FEMALE: &str = "sienna neelie shaheda estee sureyya kerrii whoopi juthamas dornella dornnella alya barbel birgitte blanka \
     bronagh ceri cliona daiva dita edda edita eithne fadwa feyza gitte habiba heba heidrun herta isha jasna \
     jowita lene maren marlies masha mayumi mei-ling merete narges neda nuala oriana patrycja quynh roza ruxandra \
     shabnam sheetal sofie somaya stanislava suzana sylwia tilda traudl tuulikki urmila vanja varsha veena verena \
     yildiz zsuzsanna savitri rukmini tarini assumpta nomfundo shamilla bronwyn meenal ramdulari sukanya seonaid oonagh aoibhinn fidelma concepta oyinkan nompumelelo rehana hinemoa huia \
     aaliyah aarti abbey abbie abby abena abigail abimbola abla achieng ada adaeze adama addie addison adela \
     adelaida adelaide adele adelia adelina adeline adelita adell adella adhiambo adi adina aditi adria adriana \
     adriane adrianna adrianne adrienne adunni adwoa afia afua agata agatha agnes agneta agnieszka agustina aicha \
     aida aigul aileen ailsa aimee aina ainara aine ainhoa aino aisha aishah aishwarya aisling aissatou aitana akiko \
     akinyi akosua akua alaina alana alanna alba alberta albertha albina alda alecia alejandra aleksandra alena alene \
     alesha alesia alessandra alessia aleta aletha alexa alexandra alexandria alexia alfreda alice alicia alicja \
     alida aliisa alina aline alisa alisha alison alissa aliya alka allene allie allison allyson alma almaz almeda \
     almudena alpha alta altagracia althea alvina alyce alycia alysia alyson alyssa ama amada amalia amanda \
     amaya amber amelia amelie ami amie amina aminata amira amparo amrita amy ana ana-marija anabel anahera anahi \
     anahit ananya anastasia anastasiya anca andra andreea andreja andria anette angela angelia angelica angelika \
     angelina angeline angelique angelita angella angharad angie anglea anika aniko anissa anita anitra anja anjali \
     anke ann anna anna-maria annabel annabelle annalena annamarie anne annegret anneke annelie anneliese annemarie \
     annetta annette annie annika annmarie anouk antionette antje antoinette antonella antonette antonia anush anusha \
     anushka aoife aparna araba arabella araceli aracely arancha arantxa archana ardis ardith aretha ariana arianna \
     arielle arleen arlene arline armida aroha arpita artie arundhati ascension asha ashely ashlee ashleigh ashlie \
     ashly ashton asma astrid asuncion athena atieno aubree audra audrey audry augusta aura aurea aurelia aurelie \
     aurora ava avis awilda awuor ayanda ayanna ayelet ayesha aylin aynur ayse ayumi azadeh azizah azucena babirye \
     bahar barb barbara barbra bea beata beatrice beatriz becky begoña belen belinda bella belle belva benazir \
     benedetta benedikta benita bernadette bernadine bernice berniece bernita berta bertha bertie beryl bess bessie \
     beth bethany betsy bette bettie bettina betty bettye beulah beverley beverly beyonce bhavna bianca biljana \
     billie bilquis bimbo birdie birgit birgitta bjork blanca blanch blanche blathnaid bobbi bobbie boitumelo bonita \
     bonnie bonny bouchra bozena brandee brandi brandie brandy breanna breanne bree brenda brenna briana brianna \
     brianne brid bridget bridgett bridgette brigette brigitte brinda brisa brita britney britta brittani brittany \
     brittney bronwen brooke brooklyn bryony bukola bushra busisiwe caitlin caitlyn callie camelia cami camila \
     camilla camille candace candance candela candelaria candi candice candida candis caoimhe cara caren cari caridad \
     carin carina carissa carla carleen carlene carlota carlotta carly carma carman carme carmel carmela carmelita \
     carmella carmen carmina carol carola carolann carole carolee carolina caroline carolyn carri carrie caryl caryn \
     carys casandra cassandra cassidy cassie catalina catarina caterina catharine catherine cathi cathie cathleen \
     cathrine cathryn cathy catina catrina catriona cayetana cecelia cecile cecilia cecilie cecily celeste celestine \
     celia celina celine cerys chana chanda chandrika chanel chantal chantel chantelle charissa charisse charla \
     charleen charlene charlette charline charlotte charmaine charo charolette chasity chelo chelsea chelsey chelsie \
     chenai cheri cherie cherise cherly cherri cherrie cherry cheryl cheryle cheyenne chiamaka chiara chidinma chieko \
     chimamanda chinwe chioma chipo chiquita chitra chiyo chloe chrissy christa christal christel christen christi \
     christiana christiane christie christin christina christine christy chrystal ciara cierra cinda cindi cindy \
     cinthia claire clara clare clarice clarissa claudette claudia claudine clelia clemence clementine cleta clodagh \
     coleen colette colleen collette concepcion concetta conchita condoleezza connie consolacion constance consuelo \
     cora corazon cordelia corene cori corina corine corinna corinne cornelia corrie corrina corrine cortney cosima \
     covadonga cressida cristal cristi cristina cristine cristy crystal cyndi cynthia dafna dagmar daisy dalal dalia \
     damaris danelle danette danica daniela daniella danielle danita danna danuta daphne dara darci darcie daria \
     darla darleen darlene darline darya davida davina dawn dawna dayna deana deann deanna deanne deb debbie debby \
     debi debora deborah debra debrah dedra deena deepa deepika deidra deidre deirdre delfina delia delilah della \
     delma delois delores deloris delphia delphine demelza demetra demetria demi dena deneen denice denise denna \
     dervla desiree desislava despina dessie devika dewi dian diana diane diann dianna dianne dilma dilnoza dina \
     dinah dinara dineo dionne divya doina dollie dolly dolores dominga dominika dona donita donna dora dorcas doreen \
     dorene doretha dori dorinda doris dorota dorothea dorothee dorothy dorottya dorris dortha dorthea dorthy dottie \
     dounia dovie dragana dulce durga earlene earline earnestine eartha ebba eboni ebony ebru eda edie edit edith \
     edna edurne edwina edythe eeva effie efua egle eileen eilidh eimear eirini ekaterina ekua elaina elaine elana \
     elba elda eldora eleanor eleanore elena eleni elenor eleri elfriede elia elida elif elin elinor elira elisa \
     elisabeth elisabetta elise elisenda elissa elitsa eliza elizabeth elizebeth elke ella ellen ellie elma elmira \
     elna elnora elodie eloisa eloise elouise elsa elsie elspeth elva elvera elvia elvira elyse elzbieta emer emese \
     emiko emilia emilie emily emine emma emogene ena encarna encarnacion enedina enid enrica enriqueta erica ericka \
     erika erin erlinda erma erna ernestina ernestine erzsebet esi esmeralda esperanza esra essie estefania estela \
     estella estelle ester esther estrella eszter etelka ethel ethelyn etsuko etta eugenia eugenie eula eulalia eun \
     eun-ji eunice eva evalyn evangelina evangeline eve evelia evelyn evelyne evette evie evon evonne ewa fabiana \
     fabiola faith fannie fanny farida farrah farzana fatema fatiha fatima fatimah fatma fatou fatoumata fawn fay \
     faye federica fehmida felecia felica felice felicia felicita felicitas felipa felisa felisha femke fereshteh \
     fern fernanda ferne feruza ffion filipa filomena fiona fionnuala fleur flor flora florence florene florida \
     florina florine flossie floy flutura folake folasade folashade fonda fran frances francesca francine francisca \
     francoise franziska frauke freda frederique freida freja freya frida frieda fuensanta fumiko funke funmi \
     gabriela gabriella gabrielle gaelle gail galina galit garnet gayatri gaye gayla gayle gaynell geeta gema gemma \
     gena geneva genevieve genoveva georgette georgia georgiana georgianna georgie georgina geraldine geralyn gerda \
     gergana geri germaine gerri gertie gertrude gesine ghada ghazala giada gianna gilda gillian gimena gina ginevra \
     ginger ginny giorgia giovanna gisela gisele giselle giulia giuliana gladis gladys glenda glenna gloria glory \
     golda goldie golnaz gordana grace gracie graciela grainne grazyna gregoria greta gretchen gretel griselda gro \
     gudrun guillermina gulnara gundula gunilla gussie gwen gwendolyn gwyneth gyongyi hadas hafsa hailey haley halima \
     halina hallie hana hanako hanan hanin hanna hannah hanneke hannelore harper harriet harriett harriette haruka \
     haruko hatice hattie hauwa hayat haydee hayley hazel heather hedda hedvig hedwig heidi heike helen helena helene \
     helga helle hellen helmi hema henrietta henriette herlinda hermelinda herminia hester hettie hila hilda hilde \
     hildegard hillary hina hine hinewai hiroko hirut holli hollie holly honorine hope hortencia hortense hortensia \
     houda huda hulda hulya humaira huong hye-jin ida idalia idella idoia ieva ifeoma ifunanya ila ilaria ildiko \
     ileana ilene ilhan iliana ilona ilse ima imelda imke imma imogen imogene ina inbal indira ineke ines inese inez \
     inga inge ingeborg ingrid inmaculada inna intisar ioana iola iona ione iqra irena irene iria irina iris irma \
     irmgard irmtraud isabel isabell isabella isabelle ishbel isla isobel isolde itziar iva ivana ivanka ivette \
     ivonne ivy iwona izabela izaskun jacalyn jacinda jacinta jacklyn jaclyn jacque jacquelin jacqueline jacquelyn \
     jacquline jada jade jadwiga jaimie jami jamila jammie jana jane janeen janel janell janelle janet janette janey \
     janice janie janina janine janis janna jannette jannie jaqueline jasmin jasmina jasmine jaunita jaya \
     jayalalithaa jayanti jayla jayme jayne jazmin jeana jeane jeanetta jeanette jeanie jeanine jeanna jeanne \
     jeannette jeannie jeannine jelena jemima jena jenelle jenifer jeniffer jenna jennette jenni jennie jennifer \
     jenniffer jenny jeraldine jeri jerilyn jerri jerrie jesica jessica jette jettie jewel jewell ji-young jill \
     jillian jimena jitka joana joanie joann joanna joanne jocelyn jodi jodie joelle joellen joetta johanna johnetta \
     johnna jolanta joleen jolene jolynn joni jonna jonnie josefa josefina josephina josephine josette josiane josie \
     jovita joy joyce joycelyn juana juanita judi judie judit judith judy juli julia juliana juliann julianna \
     julianne julie juliet julieta juliette julissa jung junko jurate justina justine justyna jutta kacey kadiatou \
     kaija kaisa kaitlin kaitlyn kaja kala kalina kalpana kamala kami kamla kandi kandice kandy kara karan karen kari \
     karie karima karin karina karine karissa karla karlene karol karolina karolyn karon karri karrie karyn kasia \
     kassandra katarina katarzyna kate katelyn katerina katharine katherine katheryn kathi kathie kathleen kathlene \
     kathlyn kathrin kathrine kathryn kathryne kathy kati katie katina katja katri katrin katrina katrine katy katya \
     kausar kavita kay kaye kayla kaylee kayleigh kazuko kecia keely keiko keira keisha kelebogile kelley kelli \
     kellie kelsey kendra kenna kenyatta keren kerensa keri kerri kerrie kerstin kesha keshia ketevan khadija khady \
     khanyisile kia kiara kiera kimberely kimberlee kimberley kimberly kinga kira kiri kirsi kirsten kirsti kirstin \
     kirsty kisha kitty klara konstantina konstanze kori krista kristal kristan kristen kristi kristie kristin \
     kristina kristine kristy kristyn krisztina kriti krystal krystle krystyna ksenia kumiko kveta kyla kylee kylie \
     kyoko kyong kyra kyung lacey lacie ladonna laetitia lai laia laila lakeisha lakesha lakeshia lakisha lakshmi \
     lali lalita lamia lan-anh lana lanette lani laquita lara larisa larissa larue lashanda lashawn lashonda latanya \
     latasha latha latifa latisha latonia latonya latosha latoya latrice latricia laura laure laureen laurel lauren \
     lauretta laurette lauri lauryn lavada lavina lavon lavonda lavonne lawanda layla lea leah leandra leann leanna \
     leanne leatha leatrice leda leeann leela leesa leigh leila leilani leire leisa lela lelia lena lenka lennie \
     lenora lenore leola leona leone leonie leonor leonora leora leota lerato lesa leslee lesley lesli lessie lestari \
     leta letha leticia letitia lettie lexi leyla lia liana liane libby libuse lida lidia lidija lieke liesbeth \
     lieselotte liesl ligia liisa lila lilia lilian liliana lilit lilja lillian lillie lilly lily lina linda lindiwe \
     lindy linette linnea linnie lisa lise lisette lissa lissette lita litia liv livia liz liza lizabeth lizbeth \
     lizette lizzie ljiljana ljubica lois lola lolita lona lora loraine loredana lorelei lorena lorene lorenza \
     loretta lori lorie lorinda lorine lorna lorraine lorretta lorri lorrie losa lotte lottie lou louann louella \
     louisa louise lourdes lovie lowri lu luann luanne lubna lucia luciana lucie lucienne lucila lucile lucille \
     lucinda lucretia lucy ludivina ludmila ludovica lue luella luisa luise lula lulu luminita lupe lupita lura luz \
     luzviminda lyda lydia lyn lynda lyndsay lyndsey lynette lynne lynnette lyudmila maaike maartje mabel mable \
     macarena machelle mackenzie madeleine madeline madelyn madge madhuri madison mae maeve mafalda magali \
     magda magdalena magdalene maggie magnolia mahnaz maija maike mairead maisie maite maja majorie makayla makena \
     mala malala malgorzata malia malika malin malinda malini malissa mallory mamata mamie manal mandi mandy manisha \
     manju manon manuela maoliosa mara marama maranda marcela marcelina marcella marcelle marci marcia marcie marcy \
     mareike margaret margareta margarete margarethe margarette margarida margarita marge margery margherita margie \
     margit margo margot margret margrethe marguerite mari maria maria-elena mariah mariam mariama mariana mariann \
     marianna marianne maribel maribeth maricarmen maricel maricela marie marieke mariela marietta marija marijke \
     marika mariko marilee marilyn marilynn marina marine marisa marisela marisol marissa marit marita maritza \
     marivic mariya marjorie marjory marketa marla marlena marlene marlo marlyn marlys marnie marquerite marquita \
     marry marsha marta martha marti martina martine martyna marva marvel mary maryam maryann maryanne marybeth \
     maryellen maryjane maryjo marylee marylin marylou masako mathilde matilda matilde mattie maud maude maudie maura \
     maureen maurine mavis maxie maxine maya mayawati maybelle mayme mayra mayte mazie meagan meaghan mechelle medha \
     meena meenakshi meera megan meghan meghna megyn mehbooba mehreen mei meike meiling melania melanie melba mele \
     melina melinda melisa melissa mellisa mellissa melodie melody melonie melony meltem melva melvina mercedes mercy \
     mereana meredith meritxell merry merve meryl meta mette mhairi mia micaela michaela michell michelle \
     michiko midori migdalia mihaela mihi miho milagros mildred milena milissa millicent millie mimi min-ji mina \
     mindi mindy minerva minna minnie mira miranda mireia mireille mirela miren mireya miriam mirian mirjam mirjana \
     mirna mirta missy misti mitali mittie mitzi moana modesta moira mollie molly mona monica monika monique \
     monserrat montserrat morag morenike morwenna mozelle mpho mukhtaran muriel muthoni myong myra myriam myrna \
     myrtice myrtis myrtle nada nadezhda nadia nadine nahid naima najat najla nakato nakia naledi nalini namrata \
     namukasa nan nanci nancy nandi nandini nanette nannette nannie naoko naomi nare nargis nasimba nasreen nasrin \
     natalia natalie natalya natasa natascha natasha nathalie natividad natsumi nawal nazanin nazia ndeye nedra neha \
     nekesa nelda nell nella nelle nellie nelly nena nerea nereida nermin nerys nesrin nettie neus neva nevaeh nevena \
     ngaire ngarimu ngozi niamh nichole nicki nicole nicoleta nicoletta nicolette nidhi nidia nieves nigella niki \
     nikki nila nilda niloufar nilsa nina ninfa nino nirmala nisha nisreen nita njeri nkechi nneka noa nodira noelia \
     noelle noemi noemie nokuthula nola nomsa nomusa nomvula nona nonhlanhla nora noraini noreen norene noriko norine \
     norlela norma nosipho noura novella ntombi nuray nuria nurul nusrat nyambura nyasha nydia oana obiageli obioma \
     oceane ocie octavia odette odile ofelia oksana olamide olena oleta olga olive olivia oma omotola oona opal \
     ophelia oprah oralia orit orla orlaith orly ornella orpha orsolya otilia ottilie ottoline ouida oumou outi ozlem \
     paca padma paige paivi palesa pallavi palma paloma pam pamala pamela panagiota pansy paola parisa parvati \
     patrica patrice patricia patrizia patsy patti pattie patty paula paulette paulina pauline paz pearl pearline \
     peggie peggy penelope pennie penny pepa pernilla pernille persephone petra philippa phillis philomena \
     phoebe phylis phyliss phyllis pia piedad pilar pinar pippa pirjo piroska polina polly pooja poonam poppy portia \
     pratibha preeti pricilla priscilla priti priya priyanka prossy prudence pumla purificacion putri rabia rachael \
     racheal rachel rachelle racquel radha radhika radka radmila radostina rae rafaela raffaella rafidah ragnhild \
     rahel rahimah raisa rajaa rajni ralitsa raluca ramona rana randi rani rania ranya raquel rasa rasha rashida \
     rashmi raven razia reba rebeca rebecca rebekah rebekka reena refilwe regina reiko reina reka rekha remedios rena \
     renae renata renate renea renee renita renuka reta retha reva reyna rhea rhian rhiannon rhoda rhonda richelle \
     rihanna riikka rima rina rita ritu rivka robbin roberta robyn rochelle rocio rohani roisin rolanda roma romilly \
     romina romona rona ronda ronit ronke ronna roopa rosa rosalba rosalee rosalia rosalie rosalina rosalind \
     rosalinda rosaline rosalva rosalyn rosalynn rosamund rosanna rosanne rosaria rosario rosaura rose roseann \
     roseanna roseanne rosella roselyn rosemarie rosemary rosetta roshni rosie rosina rosita rositsa roslyn rosmah \
     rowena roxana roxane roxann roxanna roxanne roxie rubina ruby rubye ruchi rudo rukayat rukhsana ruqaya ruta \
     rutendo ruth ruthann ruthie ruzica rym saara saba sabela sabina sabine sabra sabrina sachiko sadaf sadako sade \
     sadhana sadia sadie safa safia safiya saima saira sajida sakura salina sallie sally salma salote samantha \
     samatha samia samina samira sanaa sandhya sandi sandra sandrine sangeeta sanja sanjuana sanjuanita sanna sanne \
     saoirse sara sarah sarita saskia satoko satu saule saundra savannah savita sawsan sayeeda sayuri scarlett seema \
     sefina segolene selena selin selina selma senait senga sepideh seren serena setsuko severine sevgi shabana \
     shaima shaina shakira shalini shalonda shameka shamika shana shanda shanell shanice shanika shaniqua shanna \
     shannan shanon shanta shante shantel shantell shanthini shanti shara shari sharla sharlene sharmila sharon \
     sharonda sharron sharyn shasta shauna shawna shayla shayna shazia sheela sheena sheila shelia shelley shelli \
     shellie shelly sheree sheri sherie sherita sheron sherri sherrie sherrill sherron sherryl sheryl shiela \
     shilpa shira shireen shirin shirlee shirlene shirley shirly shizuko shlomit shobha shohreh shona shonda shreya \
     shruti shweta sian sibel sibongile sibyl sierra sigal signe sigrid sigrun siham silke silvana silvia simin \
     simisola simona simonetta sina sinead siobhan sioned siri siti slavica smita smriti sneha snezana sobia socorro \
     sofia solange soledad solene solveig sonal sondra sonia sonja sonya soo-jin sophia sophie soraya sorcha souad \
     stacey staci stacia stacie star starla starr stavroula stefani stefania stefanie stella steluta stephaine \
     stephani stephanie stephany stephenie stephine su sudha sue sujata sumaya sunita sunniva sunshine supriya susan \
     susana susanna susannah susanne sushma susie suzan suzanna suzanne suzette suzie suzy svenja svetlana svitlana \
     swati sybil syble sylvia sylvie tabatha tabitha tahira tahmina takako tali talia tamar tamara tameka tamela \
     tamera tami tamika tammi tammie tammy tamra tamsin tana tanesha tangela tania tanika tanisha tanja tanvi tanya \
     tara tariro tarja tarsha taryn tasha tatiana tatjana tatyana tawana tawanda tawanna tawnya teena tegan tehmina \
     temilade tena tepora tera teresa terese teresita teressa teri terra terri terrie tess tessa tessie teuila thais \
     thandeka thandi thandiwe thea theda thelma theodora theresa therese thomasina thuy tia tiana tiara tierra \
     tiffani tiffanie tiffany tigist tillie tilly timea tina tipper tisha titilayo tomasa tomeka tomoko tonia tonja \
     tonya tori tosha tove toya toyin tracey traci tracie trena tresa tressa tressie treva tricia trina trine trish \
     trisha trista trudy tsitsi tsvetelina tugba tulay tuula tuva twila twyla tyra tzipi uchenna uju ulla ulrika \
     ulrike una unn ursula urszula usha uta ute uxia uzma vada vaida valarie valencia valentina valeria valerie \
     valorie vandana vanesa vanessa vasiliki vasudha vasundhara veda veerle velda velia velma velva venessa venita \
     vera verda vergie verity verla verna vernell vernice vernie vernita verona veronica veronika veronique vesna \
     vesta vibeke vicenta vickey vicki vickie vicky victoire victoria vida vidya vigdis vika vikki viktoria vilma \
     vimala vina viola violet violeta violetta viorica virgie virgina virginia virginie viridiana vita viva vivian \
     viviana viviane vonda vonnie wafa wairimu wambui wanda wangari wanita wanjeku wanjiku wanjiru wencke wendi wendy \
     whitney wiebke wieslawa wilda wilhelmina willa wilma windy winifred winnie winnifred winona wulan wynona \
     xiaoling ximena xiomara xochitl yaa yadira yael yamini yardena yasaman yasmin yasmine yekaterina yelena yesenia \
     yetta yetunde yevgenia yewande ylva yoko yolanda yolonda yordanka yoselin yoshiko yukiko yuko yulia yuliya yumi \
     yuriko yvette yvonne zadie zahra zaida zainab zaleha zanele zara zarina zarmeena zaynab zdenka zehra zeinab \
     zelda zella zelma zena zenaida zeynep zina zinaida zineb zodwa zoe zoey zofia zohreh zoila zola zona zora \
     zoraida zorica zoya zsofia zsuzsa zubaida zula zulema zuraida zuri zuzana zuzanna";

/// Borne by both, or by men in one language and by women in another.
pub const EITHER: &str = "bolanle ladi femi \
     alexis alva amal andrea angel anh ariel ashley aubrey augustine avery ayo ayodele bailey balwinder blair cameron \
     carey carrol casey chandra chi chidera chong clair cleo courtney dana daniele darcy dee deniz devon \
     dominique dorian drew eden elisha ellis emerson emery farai finley frankie gabriele gale gerry guadalupe \
     gurpreet harley harpreet hayden hilary hoa hong hui iman ira ivory jackie jaime jamie jan jaspreet jayden jean \
     jess jessie jimmie jing jo joan jody johnie johnnie jordan jyoti kahurangi kai kasey kelly kerry kim kiran kris \
     kudzai kulwinder lacy laurence laurie lavern laverne lee leslie li lin lindsay lindsey loren lynn manpreet \
     marian marion mel merle michele minh morgan nicola nikita noor nur odell ollie olu oluwaseun parker pat peyton \
     phuong quinn rangi reese refugio rene riley river robbie robin rowan sammie sandy sang sasha shannon shashi \
     shay shea shelby simone simran skylar sol stacy stevie sukhwinder sung sydney tatenda taylor temi tendai terry \
     thanh tinashe tommie toni tracy val wei willie xin yan yong yu yuki";
