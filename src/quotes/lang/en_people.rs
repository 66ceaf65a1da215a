//! English titles, roles, kinship words, bodies, places and the small words around names.

use super::en_trades;
use super::people::*;

/// Written for this project from general knowledge of news prose.
pub const WORDS: Table = &[
    (
        TITLE | MALE,
        "mr sir lord mister father brother señor don monsieur herr sheikh sheik imam rabbi ayatollah congressman councilman assemblyman alderman",
    ),
    (
        TITLE | FEMALE,
        "mrs ms miss lady dame mme madame madam sister señora doña frau congresswoman councilwoman assemblywoman baroness duchess countess",
    ),
    (TITLE | MALE | REGNAL, "king prince pope emperor duke sultan"),
    (TITLE | FEMALE | REGNAL, "queen princess empress"),
    (
        TITLE,
        "dr doctor prof professor president vice-president vice-chairman vice-chairwoman vice-chair premier chancellor minister secretary senator sen representative rep governor gov mayor speaker chairman \
      chairwoman chairperson chair director judge justice attorney general gen colonel col captain capt major maj lieutenant lt sergeant sgt corporal cpl commander cmdr admiral adm \
      officer det detective insp inspector supt superintendent pte brig sheriff undersheriff deputy commissioner ambassador envoy chief coach manager reverend rev pastor bishop archbishop cardinal deacon dean \
      hon honorable lieut gov.-elect president-elect secretary-general attorney-general director-general inspector-general vice-chancellor mayor-elect senator-elect governor-elect councillor councilor councilmember delegate prosecutor treasurer controller comptroller \
      undersecretary spokesman spokeswoman spokesperson leader whip co-chief co-chairman co-president nominee candidate ceo cfo coo founder co-founder editor correspondent analyst adviser advisor strategist economist marshal brigadier \
      principal provost rector nurse constable private pvt chaplain taoiseach",
    ),
    (SUFFIX, "jr sr ii iii iv junior phd md esq mp mep obe cbe"),
    (
        PARTICLE,
        "de la del las los van von der den ter ten bin ibn al el da das dos do di du le af av zu ben abu e y st",
    ),
    (
        ROLE | TITLE,
        "secretary-general attorney-general director-general inspector-general president vice-president premier chancellor minister secretary senator representative governor mayor speaker chairman chairperson chair director judge justice attorney general colonel captain \
      lieutenant sergeant commander admiral officer detective inspector superintendent sheriff undersheriff deputy commissioner ambassador envoy chief coach reverend pastor bishop archbishop cardinal dean professor doctor \
      spokesperson leader co-chairman co-president nominee candidate ceo founder co-founder editor correspondent analyst adviser advisor strategist economist prosecutor treasurer controller comptroller undersecretary \
      principal councillor councilor delegate manager",
    ),
    (
        ROLE,
        "fan passer-by passerby team-mate rebel militant gunman insurgent fighter attacker hostage bystander lover lawyer solicitor barrister counsel aide assistant author writer novelist poet journalist reporter columnist commentator pundit host co-host anchor blogger activist campaigner organizer organiser \
      researcher scientist historian scholar academic physician surgeon neurosurgeon psychologist psychiatrist therapist biologist chemist physicist engineer architect artist painter sculptor photographer singer musician composer \
      actor comedian filmmaker film-maker producer star player striker goalkeeper midfielder defender quarterback pitcher swimmer runner cyclist boxer golfer driver pilot astronaut farmer fisher baker chef cook waiter carpenter plumber electrician teacher instructor lecturer \
      student pupil graduate resident neighbor neighbour witness victim survivor suspect defendant plaintiff driver owner proprietor landlord tenant developer investor banker broker trader executive entrepreneur consultant accountant auditor agent operative pollster \
      fundraiser donor supporter volunteer voter protester protestor demonstrator critic opponent rival challenger ally friend colleague partner boss employee worker member head official diplomat negotiator mediator investigator inspector firefighter paramedic nurse \
      midwife caretaker librarian curator conservator archivist clerk administrator coordinator specialist expert technician mechanic soldier veteran refugee migrant immigrant prisoner inmate guard whistleblower whistle-blower designer inventor hunter climber \
      sailor skipper champion medalist medallist winner finalist trainer jockey rider referee umpire broadcaster presenter moderator interviewer screenwriter playwright dramatist publisher bookseller translator interpreter preacher priest monk missionary vicar rabbi \
      cop policeman heckler attendee customer shopper passenger tourist visitor citizen taxpayer homeowner shopkeeper grocer vendor seller dealer wholesaler retailer importer exporter shareholder trustee regent chairholder fellow co-author coauthor sponsor contractor lobbyist",
    ),
    (
        ROLE | GENERIC,
        "elder teen teenager pensioner politician statesman lawmaker legislator billionaire millionaire tycoon mogul magnate veteran incumbent frontrunner front-runner contender candidate nominee leader premier hopeful newcomer celebrity icon \
      republican democrat conservative liberal libertarian socialist independent populist leftist rightist nationalist tory labourite native",
    ),
    (ROLE | GENERIC | MALE, "man businessman gentleman boy guy newsman salesman"),
    (ROLE | GENERIC | FEMALE, "woman businesswoman lady girl"),
    (
        ROLE | MALE,
        "spokesman congressman councilman assemblyman alderman policeman fireman sportsman cameraman clergyman fisherman craftsman frontman anchorman nobleman king prince pope duke emperor monk priest waiter \
      father son brother husband uncle nephew grandfather grandson widower boyfriend fiance husband-to-be schoolboy stepfather stepson father-in-law son-in-law brother-in-law dad daddy grandpa half-brother stepbrother godfather groom lad imam",
    ),
    (
        ROLE | FEMALE,
        "spokeswoman chairwoman congresswoman councilwoman assemblywoman policewoman sportswoman clergywoman anchorwoman actress mistress waitress heiress hostess headmistress queen princess duchess empress nun nanny \
      mother daughter sister wife aunt niece grandmother granddaughter gran granny mother-to-be bride-to-be schoolgirl widow girlfriend fiancee stepmother stepdaughter mother-in-law daughter-in-law sister-in-law mom mum mommy grandma half-sister stepsister godmother bride ballerina",
    ),
    (ROLE, en_trades::OF_ANYBODY),
    (ROLE | MALE, en_trades::OF_MEN),
    (ROLE | FEMALE, en_trades::OF_WOMEN),
    (
        EPITHET,
        "player star singer actor actress comedian musician presenter winner champion medalist medallist finalist striker midfielder defender goalkeeper swimmer runner cyclist boxer golfer jockey \
      pitcher quarterback filmmaker frontman ballerina blogger skipper rider",
    ),
    (
        ROLE | EPITHET,
        "dj rapper winger playmaker forward lock flanker hooker full-back fullback centre-back center-back left-back right-back wing-back keeper fly-half scrum-half batsman batter bowler all-rounder wicketkeeper linebacker shortstop sprinter \
      racer songwriter singer-songwriter guitarist drummer bassist entertainer performer dancer influencer youtuber tiktoker podcaster vlogger supermodel heartthrob crooner starlet hitmaker chart-topper athlete \
      olympian paralympian footballer cricketer gymnast skater skier snowboarder surfer wrestler heavyweight cruiserweight middleweight welterweight lightweight flyweight bantamweight superstar popstar newlywed newly-wed",
    ),
    (ROLE, "spouse child baby parent grandparent grandchild cousin twin sibling relative ex-wife ex-husband"),
    (
        DEPARTMENT,
        "work diseases allergy rights state defense defence treasury commerce labor labour health education energy agriculture interior transportation transport homeland security affairs services human finance justice environment foreign home trade culture safety food drug industry economy finance \
      employment pensions planning budget audit management mines forestry fisheries rural urban housing development infrastructure communities skills science technology innovation research media sport sports arts heritage tourism immigration \
      citizenship customs revenue exchange alcohol tobacco firearms explosives prevention control disease hygiene welfare relations cooperation communications information telecommunications space statistics family women children youth \
      veterans social population exchequer water resources works wildlife conservation aviation ports docks harbours harbors inspection procurement securities",
    ),
    (ROLE | OFFICE, "mp mep msp"),
    (
        OFFICE,
        "senator governor gov sen congressman congresswoman representative rep lawmaker legislator candidate nominee contender hopeful front-runner frontrunner incumbent",
    ),
    (
        BODY,
        "administration agency airline airlines carrier automaker carmaker airport alliance army assembly association authority bank board bloc brigade broadcaster bureau business cabinet camp campaign center centre centers chamber charity church city clinic club coalition college \
      command commission committee community company confederation conference congress consortium corporation corp council county court courts delegation department division embassy enterprise exchange executive factory family federation firm force forces forum foundation \
      front fund gazette government group groups guard herald hospital house inc inquirer institute institution intelligence journal league legislature library limited llc ltd plc co magazine mail monopoly majority media mill ministry mission mosque movement museum navy network news newspaper office opposition \
      orchestra organization organisation panel paper parliament parties partners partnership party police post press radio railway record regime regiment registry regulator review school schools secretariat senate service services society squad staff state station store studio studios supplier inspectorate directorate \
      syndicate team telegraph television temple theater theatre times transport tribune tribunal trust tv union university website weekly works yard zoo caucus observatory productions records pictures entertainment holdings industries airways motors technologies systems pharmaceuticals securities associates communications networks ventures investments observer guardian chronicle sun star globe mirror standard laboratory lab laboratories corps festival",
    ),
    (
        PLACE,
        "afghanistan africa albania algeria america angola argentina armenia asia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia botswana brazil britain bulgaria burundi cambodia cameroon canada chile china colombia congo croatia cuba cyprus denmark \
      ecuador egypt england estonia ethiopia europe finland france gaza georgia germany ghana greece guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait laos latvia lebanon libya lithuania luxembourg \
      madagascar malawi malaysia mali malta mexico moldova mongolia morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia \
      somalia spain sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe u.s u.k u.n us uk eu un usa \
      alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey york carolina dakota ohio oklahoma oregon \
      pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming d.c manhattan brooklyn chicago houston philadelphia boston dallas miami atlanta detroit seattle denver baltimore cleveland milwaukee orlando london paris berlin madrid barcelona rome moscow beijing shanghai tokyo seoul \
      delhi mumbai dubai cairo istanbul ankara kabul baghdad tehran damascus aleppo jerusalem brussels vienna geneva zurich amsterdam stockholm oslo copenhagen helsinki dublin edinburgh glasgow manchester liverpool birmingham toronto montreal ottawa sydney melbourne lagos nairobi johannesburg \
      united states kingdom emirates nations north south east west northern southern eastern western central new los san las fort mount lake saint upper lower greater grand",
    ),
    (
        ADJECTIVE,
        "american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian polish czech hungarian romanian bulgarian greek turkish russian ukrainian swedish norwegian danish finnish canadian mexican brazilian argentine chilean peruvian colombian venezuelan cuban \
      chinese japanese korean indian pakistani afghan iranian iraqi syrian israeli palestinian saudi egyptian libyan nigerian kenyan australian african european asian latino hispanic arab jewish muslim christian catholic protestant republican democratic democrat libertarian conservative liberal labour tory socialist communist green independent \
      federal national international royal supreme former ex-president then acting deputy senior assistant first second third white black chief prime longtime interim",
    ),
    (
        ADJECTIVE | DEMONYM,
        "briton spaniard frenchman frenchwoman englishman englishwoman irishman irishwoman dutchman dutchwoman \
      welshman welshwoman argentine",
    ),
    (FUNCTION | DEFINITE, "the this that these those both"),
    (FUNCTION | DEFINITE | POSSESSIVE, "his her their its our my your"),
    (
        FUNCTION | INDEFINITE,
        "a an one another some several many few two three four five six seven eight nine ten no any every each other others most more about around nearly dozens hundreds thousands",
    ),
    (
        FUNCTION | PREPOSITION,
        "in on of to with by for from at against than into onto over under through during between among toward towards behind beside besides near like unlike despite per via within without upon off out across along amid about around following according regarding concerning including \
      inside outside beyond throughout above below past plus given versus",
    ),
    (
        FUNCTION | OPENS_CLAUSE,
        "and but or nor so yet that when where why how whether if because although though while whereas as since until unless after before once then however meanwhile moreover instead still also perhaps maybe what whatever whenever wherever therefore thus hence nonetheless nevertheless besides",
    ),
    (FUNCTION | PRONOUN | MALE, "he him himself"),
    (FUNCTION | PRONOUN | FEMALE, "she herself"),
    (FUNCTION | PRONOUN | RELATIVE, "who whom"),
    (
        FUNCTION | OTHER_PRONOUN,
        "i we you they it them us me which whoever whatever whichever everyone everybody someone somebody nobody anyone something nothing everything itself themselves myself yourself ourselves",
    ),
    (FUNCTION | COPULA, "is was are were been be being became remains"),
    (
        FUNCTION,
        "has have had do does did will would can could should may might must shall not n't there here now today yesterday tomorrow tonight just only even never always often sometimes again soon later earlier recently finally eventually ultimately initially originally currently apparently clearly \
      indeed overall afterwards afterward meantime further furthermore additionally yes well okay oh let please thank thanks meet see read click watch photo video image updated update correction editor's note advertisement follow sign subscribe share \
      asked speaking born based founded according citing quoting noting adding saying calling describing referring responding pressed during whose such all none neither either much less least same own very too \
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat christmas easter thanksgiving spring summer autumn winter \
      pm am est edt gmt p.m a.m iii's god internet bible constitution amendment twitter facebook instagram youtube google reuters ap afp \
      it's that's there's he's she's they're we're i'm i've you're don't didn't doesn't hasn't haven't hadn't weren't couldn't shouldn't can't won't wouldn't isn't wasn't aren't i'd i'll what's let's who's here's",
    ),
];

/// Given names that are one: a line of forms of the same name, one space apart.
pub const NICKNAMES: &[&str] = &[
    "abigail abby",
    "albert al bert",
    "alexander alex sandy",
    "alexandra alex sandra",
    "alfred fred al",
    "andrew andy drew",
    "anthony tony",
    "arthur art",
    "barbara barb",
    "benjamin ben benny",
    "bernard bernie",
    "catherine cathy kate katie",
    "charles charlie chuck",
    "christina chris tina",
    "christine chris",
    "christopher chris",
    "cynthia cindy",
    "daniel dan danny",
    "david dave",
    "deborah debbie deb",
    "donald don donny",
    "dorothy dot dottie",
    "douglas doug",
    "edward ed eddie ted",
    "elizabeth liz beth betty eliza",
    "eugene gene",
    "frances fran",
    "francis frank",
    "frederick fred freddie",
    "gabriel gabe",
    "gerald gerry jerry",
    "gregory greg",
    "harold hal harry",
    "henry hank harry",
    "jacob jake",
    "jacqueline jackie",
    "james jim jimmy jamie",
    "janet jan",
    "jeffrey jeff geoffrey geoff",
    "jennifer jen jenny",
    "john jack johnny jon",
    "jonathan jon",
    "joseph joe joey",
    "joshua josh",
    "katherine kathy kate katie",
    "kathleen kathy",
    "kenneth ken kenny",
    "kimberly kim",
    "lawrence larry",
    "leonard len leo",
    "louis lou",
    "margaret maggie meg peggy",
    "martin marty",
    "matthew matt",
    "michael mike mickey",
    "mitchell mitch",
    "nancy nan",
    "nathaniel nathan nate",
    "nicholas nick",
    "pamela pam",
    "patricia pat patty trish",
    "patrick pat",
    "peter pete",
    "philip phil phillip",
    "raymond ray",
    "rebecca becky",
    "richard rick dick rich",
    "robert bob bobby rob",
    "ronald ron ronnie",
    "rudolph rudy",
    "russell russ",
    "samuel sam",
    "samantha sam",
    "stephen steve steven",
    "susan sue",
    "theodore ted theo",
    "theresa terry",
    "thomas tom tommy",
    "timothy tim",
    "victoria vicky",
    "vincent vince",
    "walter walt",
    "william bill billy will",
    "zachary zach",
];

/// The last word of a state's name behind a party's letter: Sen. Pech, D-Calif.
pub const STATES: &[(&str, &str)] = &[
    ("ala", "alabama"),
    ("ariz", "arizona"),
    ("ark", "arkansas"),
    ("calif", "california"),
    ("colo", "colorado"),
    ("conn", "connecticut"),
    ("del", "delaware"),
    ("fla", "florida"),
    ("ga", "georgia"),
    ("ill", "illinois"),
    ("ind", "indiana"),
    ("kan", "kansas"),
    ("ky", "kentucky"),
    ("la", "louisiana"),
    ("md", "maryland"),
    ("mass", "massachusetts"),
    ("mich", "michigan"),
    ("minn", "minnesota"),
    ("miss", "mississippi"),
    ("mo", "missouri"),
    ("mont", "montana"),
    ("neb", "nebraska"),
    ("nev", "nevada"),
    ("n.h", "hampshire"),
    ("n.j", "jersey"),
    ("n.m", "mexico"),
    ("n.y", "york"),
    ("n.c", "carolina"),
    ("n.d", "dakota"),
    ("okla", "oklahoma"),
    ("ore", "oregon"),
    ("pa", "pennsylvania"),
    ("r.i", "island"),
    ("s.c", "carolina"),
    ("s.d", "dakota"),
    ("tenn", "tennessee"),
    ("tex", "texas"),
    ("vt", "vermont"),
    ("va", "virginia"),
    ("wash", "washington"),
    ("w.va", "virginia"),
    ("wis", "wisconsin"),
    ("wyo", "wyoming"),
    ("ca", "california"),
    ("fl", "florida"),
    ("ny", "york"),
    ("tx", "texas"),
    ("oh", "ohio"),
    ("sc", "carolina"),
    ("nc", "carolina"),
    ("az", "arizona"),
    ("co", "colorado"),
    ("ky", "kentucky"),
    ("tn", "tennessee"),
    ("wi", "wisconsin"),
    ("mi", "michigan"),
    ("nv", "nevada"),
    ("ia", "iowa"),
    ("al", "alabama"),
    ("ar", "arkansas"),
];
