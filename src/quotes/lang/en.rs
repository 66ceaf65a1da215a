//! English: reporting verbs, function words, titles, kinship words.

use std::borrow::Cow;

use super::{Class, Language};

/// Verbs of speaking: `lemma` or `lemma past participle`.
const SAY: &str = "say/said/said tell/told/told write/wrote/written add ask state explain note reply respond continue \
    declare announce recall conclude argue insist admit/admitted/admitted acknowledge claim warn suggest remark tweet retweet post comment \
    observe exclaim shout yell scream chant cry whisper mutter murmur joke quip/quipped/quipped boast brag/bragged/bragged vow beam shrug/shrugged/shrugged pledge promise assure assert contend \
    maintain stress emphasize emphasise underline underscore reiterate repeat reveal disclose confirm deny testify \
    predict complain lament agree concede confess allege opine muse snap/snapped/snapped retort counter shoot/shot/shot interject \
    proclaim pronounce report read/read/read speak/spoke/spoken answer recount inform \
    advise urge plead beg/begged/begged demand order caution remind summarize summarise elaborate clarify \
    specify signal propose recommend speculate surmise marvel gush rave rant rage fume thunder roar bellow \
    sigh sob/sobbed/sobbed signal/signalled/signalled counsel/counselled/counselled laugh chuckle grin smile explode demur hint reason caption inquire enquire query question wonder \
    preach implore beseech attest aver/averred/averred volunteer venture posit advocate apologize apologise \
    object protest rejoin/rejoined/rejoined banter bark blurt chide chime cheer coo drawl gasp groan growl \
    grumble grunt hiss holler howl intone jeer mumble nod/nodded/nodded offer pipe \
    point pray scoff scold sing/sang/sung sniff snarl stammer stutter swear/swore/sworn toast tease utter wail whine \
    broadcast/broadcast/broadcast text message email e-mail blog/blogged/blogged instagram/instagrammed/instagrammed \
    conjecture deadpan/deadpanned/deadpanned enthuse rebut/rebutted/rebutted theorize theorise elucidate \
    philosophize fret/fretted/fretted echo relate confide lecture sum/summed/summed hasten counsel exhort deem reflect \
    crack grouse gripe snipe sneer vent crow reckon gloat huff pontificate hypothesize hypothesise ruminate chirp croak drone \
    purr squeal shriek scrawl scribble jot/jotted/jotted type";

/// Verbs that report words now and then.
const MAY_SAY: &str = "project list call describe accuse blame praise criticize criticise slam/slammed/slammed blast mock deride denounce condemn \
    attack rip/ripped/ripped ridicule label label/labelled/labelled dub/dubbed/dubbed brand characterize characterise portray depict refer/referred/referred reference dismiss reject \
    decry hail laud tout defend vow threaten invite welcome thank congratulate encourage compare liken cite quote mention express \
    voice issue release publish show/showed/shown find/found/found hear/heard/heard learn expect \
    consider view regard judge rule decide determine indicate imply conclude \
    discuss debate address outline detail highlight discover charge lash lambast lambaste skewer \
    chastise rebuke reprimand admonish berate scorn bemoan commend applaud salute endorse support oppose challenge \
    dispute invoke paraphrase parrot put/put/put \
    talk chat/chatted/chatted pen/penned/penned trumpet assail disparage belittle vilify lampoon decree \
    ponder promote plead refuse request appeal \
    remember worry anticipate foresee/foresaw/foreseen imagine envision \
    assume calculate estimate dream/dreamt/dreamt deplore rue regret/regretted/regretted mourn extol/extolled/extolled justify refute rebuff contest savage narrate relive moot float slate trash taunt bash insult slur smear rail pan/panned/panned";

/// Verbs of the mind: they report words where no verb of speaking does.
const MIND: &str = "think/thought/thought believe know/knew/known feel/felt/felt want hope fear like love hate see/saw/seen \
    figure guess suspect doubt understand/understood/understood realize realise recognize recognise forget/forgot/forgotten \
    plan/planned/planned mean/meant/meant";

/// Common verbs that report nothing (they bound the subject of another verb).
const VERBS: &str = "make/made/made take/took/taken come/came/come get/got/got give/gave/given become/became/become leave/left/left \
    bring/brought/brought keep/kept/kept let/let/let run/ran/run meet/met/met pay/paid/paid sit/sat/sat stand/stood/stood \
    lose/lost/lost win/won/won send/sent/sent fall/fell/fallen cut/cut/cut rise/rose/risen lead/led/led grow/grew/grown \
    buy/bought/bought sell/sold/sold walk turn move try play live work look help follow stop/stopped/stopped create allow \
    serve grant die build/built/built stay remain reach kill raise pass receive join enter arrive attend appear \
    include happen occur seem need begin/began/begun start open go/went/gone use sign greet interrupt introduce launch \
    hit/hit/hit set/set/set strike/struck/struck draw/drew/drawn fight/fought/fought throw/threw/thrown break/broke/broken \
    choose/chose/chosen spend/spent/spent deal/dealt/dealt lay/laid/laid shake/shook/shaken sweep/swept/swept teach/taught/taught \
    wear/wore/worn beat/beat/beaten blow/blew/blown catch/caught/caught drive/drove/driven fly/flew/flown hide/hid/hidden \
    withdraw/withdrew/withdrawn forbid/forbade/forbidden undertake/undertook/undertaken overcome/overcame/overcome undergo/underwent/undergone \
    weep/wept/wept forgive/forgave/forgiven kneel/knelt/knelt cling/clung/clung shrink/shrank/shrunk \
    quit/quit/quit sink/sank/sunk spread/spread/spread steal/stole/stolen tear/tore/torn wake/woke/woken sing/sang/sung dwell/dwelt/dwelt spell/spelt/spelt ride/rode/ridden \
    cast/cast/cast eat/ate/eaten drink/drank/drunk grow/grew/grown bear/bore/borne bind/bound/bound feed/fed/fed flee/fled/fled \
    lend/lent/lent light/lit/lit shut/shut/shut sleep/slept/slept stick/stuck/stuck swing/swung/swung \
    hold/held/held seek/sought/sought succeed react promote trot/trotted/trotted point";

const WORDS: &[(&str, Class)] = &[
    ("is was are were be been being am 's 're isn't wasn't aren't weren't", Class::BE),
    (
        "has have had having do does did will would can could shall should may might must hasn't haven't hadn't \
      doesn't don't didn't won't wouldn't can't couldn't shouldn't cannot",
        Class::AUX,
    ),
    (
        "the a an this these those some many several few any every each another no one two three four five six seven eight \
      nine ten dozens hundreds most both all other his her its their our my your",
        Class::DETERMINER,
    ),
    (
        "of in to for with on at by from about as into through after over between out against during without before under \
      around among near behind across upon toward towards amid despite per via inside outside throughout within alongside",
        Class::PREPOSITION,
    ),
    ("and but or nor yet plus &", Class::AND),
    (
        "that because while when if although though whether since unless where until whereas so than how why what",
        Class::SUBORDINATOR,
    ),
    ("he she they i we you it everyone everybody someone somebody nobody", Class::PRONOUN),
    ("him them me us his her their our my your its himself herself themselves", Class::OBJECT),
    ("who which whom whose", Class::RELATIVE),
    (
        "also later then now again once still never always often even just only already recently earlier reportedly \
      allegedly simply quickly further instead however meanwhile too here there thus ever soon perhaps \
      maybe first finally repeatedly famously rather otherwise hence likewise else sometimes once twice not afterwards afterward nevertheless nonetheless moreover",
        Class::ADVERB,
    ),
    (
        "mr mrs ms miss dr prof professor gov governor sen senator rep representative gen general col colonel lt lieutenant \
      sgt sergeant capt captain maj major adm admiral cmdr commander det insp supt superintendent cpl pte brig rev reverend hon sir dame lord lady president \
      vice-president minister premier chancellor secretary judge justice mayor councilman councilwoman councillor \
      congressman congresswoman chief king queen prince princess pope cardinal bishop archbishop father sister \
      ambassador attorney sheriff detective inspector officer chairman chairwoman chair director speaker deputy coach \
      imam rabbi sheikh pastor",
        Class::TITLE,
    ),
    (
        "mother father brother sister son daughter wife husband uncle aunt cousin grandfather grandmother grandson \
      granddaughter mom mum dad parents widow fiancee fiance girlfriend boyfriend niece nephew stepfather stepmother",
        Class::KIN,
    ),
    (
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august \
      september october november december jan feb mar apr aug sept sep oct nov dec yesterday today tomorrow tonight \
      morning afternoon evening night week month year noon midnight",
        Class::TIME,
    ),
    (
        "spokesman spokeswoman spokesperson spokespeople official officials source sources aide aides adviser advisor advisers \
      advisors analyst analysts expert experts critics supporters lawyer lawyers attorney police prosecutors leader leaders \
      candidate nominee senator governor president minister director chairman chief executive ceo officer manager \
      campaign coach judge reporter host author writer editor man woman teenager boy girl witness witnesses \
      resident residents neighbor neighbour voter voters student students teacher doctor researcher researchers scientist \
      scientists economist professor mayor lawmaker lawmakers representative representatives owner founder member \
      members operative strategist commentator columnist journalist activist activists",
        Class::ROLE,
    ),
    (
        "statement tweet letter report memo document documents email emails e-mail post article story speech interview \
      message note press release conference call book video ad sign website editorial column paper study poll \
      ads videos signs websites editorials polls studies headline text poster banner affidavit lawsuit complaint filing order ruling transcript disclaimer placard leaflet petition advertisement billboard presentation briefing dossier brochure manifesto pamphlet memoir citation questionnaire circular dispatch communique deed statute covenant treaty ordinance bylaw bylaws",
        Class::DOCUMENT,
    ),
    (
        "song book film movie album show series novel play musical documentary magazine newspaper program programme \
      episode game poem painting single track hit memoir bestseller comedy drama sitcom thriller titled entitled",
        Class::WORK,
    ),
    ("not n't never no", Class::NOT),
    ("termed", Class::MAY_SAY.or(Class::FINITE)),
    (
        "dubbed nicknamed so-called known named called termed labeled labelled branded titled entitled codenamed",
        Class::NAMES,
    ),
    (
        "reference references figure figures plan plans comment comments remark remarks question questions claim claims report reports post posts text texts \
      messages order orders note notes call calls demand demands offer offers hope hopes fear fears doubt doubts \
      view views charge charges attack attacks slur slurs sign signs use uses show shows issue issues talk talks \
      quote quotes mention mentions crack cracks type types cheer cheers chant chants cry cries scream screams shout shouts joke jokes \
      whisper whispers toast toasts request requests appeal appeals challenge challenges estimate estimates support \
      supports praise blame answer answers reply replies guess promise promises pledge pledges vow vows boast boasts \
      worry worries dream dreams rant rants smile smiles laugh laughs voice voices label labels brand brands hint hints \
      counsel address details detail outline outlines email emails e-mail e-mails tweet tweets blog blogs lecture \
      lectures echo echoes reason reasons need needs work works look looks help play plays move moves turn turns \
      speech broadcast like judge state states respect point points concern signal signals rule rules quip quips \
      protest protests nod nods murmurs groans gasp gasps sigh sighs \
      project projects list lists venture ventures release start starts open counter object objects pipe offers welcome",
        Class::NOUN,
    ),
    (
        "conclusion claim claims assertion assertions statement statements remark remarks comment comments vow promise pledge \
      call calls description criticism accusation accusations allegation allegations argument warning warnings message \
      slogan motto mantra tweet tweets question answer response view belief phrase words word complaint insistence \
      suggestion declaration demand contention admission characterization proposal observation quip joke advice \
      prediction characterisation refusal plea charge boast post",
        Class::WORDS,
    ),
    ("he him his himself", Class::HE),
    ("she her hers herself", Class::SHE),
    ("they them their themselves", Class::THEY),
    ("i we me us my our mine ours myself ourselves", Class::FIRST_PERSON),
    (
        "firm giant charity hospital church airline tribunal parliament watchdog inc corp co ltd llc plc university college committee commission department ministry agency association council \
      party court house senate congress company group bank board bureau institute union party foundation \
      office police force times post journal news press campaign administration government team club \
      band duo trio quartet choir panel commission regulator watchdog inspectorate directorate ombudsman",
        Class::BODY,
    ),
];

/// Nouns for what somebody has said, beside those of `Class::WORDS`.
pub(in crate::quotes) const UTTERANCES: [&str; 21] = [
    "rule",
    "verdict",
    "version",
    "reply",
    "replies",
    "answers",
    "responses",
    "assessment",
    "explanation",
    "retort",
    "summary",
    "reaction",
    "opinion",
    "judgment",
    "judgement",
    "analysis",
    "excuse",
    "rejoinder",
    "greeting",
    "description",
    "diagnosis",
];

/// Whether a word ends like one for who does something: driver, pianist.
pub(in crate::quotes) fn ends_like_trade(word: &str) -> bool {
    ["er", "or", "ist", "ian", "man", "woman"].iter().any(|end| word.ends_with(end))
}

/// What one does before one speaks.
pub(in crate::quotes) const GESTURES: [&str; 32] = [
    "shakes",
    "shook",
    "nods",
    "nodded",
    "smiles",
    "smiled",
    "laughs",
    "laughed",
    "shrugs",
    "shrugged",
    "grins",
    "grinned",
    "pauses",
    "paused",
    "sighs",
    "sighed",
    "frowns",
    "frowned",
    "raises",
    "leans",
    "leaned",
    "leant",
    "hesitates",
    "hesitated",
    "winces",
    "winced",
    "chuckles",
    "chuckled",
    "looks",
    "grimaces",
    "beams",
    "blushes",
];

/// What one does who has another view.
pub(in crate::quotes) const VIEWS: [&str; 14] = [
    "disagrees",
    "disagreed",
    "agrees",
    "agreed",
    "remembers",
    "recalls",
    "differs",
    "differed",
    "begs",
    "concurs",
    "concurred",
    "thinks",
    "believes",
    "blames",
];

/// What one is who has a view.
pub(in crate::quotes) const MOODS: [&str; 30] = [
    "sure",
    "certain",
    "convinced",
    "unconvinced",
    "unmoved",
    "unrepentant",
    "blunt",
    "blunter",
    "philosophical",
    "sanguine",
    "adamant",
    "unimpressed",
    "defiant",
    "scathing",
    "dismissive",
    "delighted",
    "relieved",
    "frank",
    "sceptical",
    "skeptical",
    "optimistic",
    "upbeat",
    "furious",
    "proud",
    "doubt",
    "magnanimous",
    "apologetic",
    "pleased",
    "disappointed",
    "happy",
];

/// Nouns for a voice that is heard.
pub(in crate::quotes) const VOICES: [&str; 10] =
    ["shout", "cry", "call", "voice", "yell", "scream", "whisper", "bellow", "shouts", "cries"];

/// With shouts of, to chants of: a noun for what many cry, too.
pub(in crate::quotes) fn is_cry(word: &str) -> bool {
    VOICES.contains(&word) || matches!(word, "chants" | "screams" | "yells")
}

/// A word that opens what is asked: whether it was so, why it fell.
pub(in crate::quotes) fn opens_question(word: &str) -> bool {
    matches!(word, "whether" | "if" | "how" | "why" | "what" | "when" | "where" | "who" | "which")
}

/// What only keeps the words of another: *Pell told officers he was “X”, according to the report*, *an arrest report says Pell told the
/// guards it was “X”*.
pub(in crate::quotes) const RECORDS: [&str; 13] = [
    "report",
    "affidavit",
    "complaint",
    "transcript",
    "transcripts",
    "recording",
    "documents",
    "records",
    "notes",
    "minutes",
    "filing",
    "filings",
    "lawsuit",
];

/// The English lexicon.
pub fn language() -> Language {
    let mut lists = Vec::with_capacity(super::MOST_WORDS);
    for (verbs, class) in
        [(SAY, Class::SAY), (MAY_SAY, Class::MAY_SAY), (MIND, Class::MAY_SAY.or(Class::MIND)), (VERBS, Class::VERB)]
    {
        for verb in verbs.split_whitespace() {
            lists.extend(forms(verb).into_iter().map(|(word, form)| (Cow::from(word), class.or(form))));
        }
    }
    for (words, class) in WORDS {
        lists.extend(words.split_whitespace().map(|word| (Cow::from(word), *class)));
    }
    Language::new("en", lists, super::en_people::WORDS, super::en_reporting::english().words())
}

/// The forms of `lemma` or `lemma/past/participle`.
pub(super) fn forms(verb: &str) -> [(String, Class); 5] {
    let mut parts = verb.split('/');
    let lemma = parts.next().unwrap_or(verb);
    let (stem, silent_e) = match lemma.strip_suffix('e') {
        Some(stem) if !lemma.ends_with("ee") => (stem, true),
        _ => (lemma, false),
    };
    let consonant_y = lemma.ends_with('y') && !lemma.ends_with(['a', 'e', 'o']) && !ends_in_vowel_y(lemma);
    let past = match parts.next() {
        Some(past) => past.to_string(),
        None if silent_e || lemma.ends_with("ee") => lemma.to_string() + "d",
        None if consonant_y => lemma[..lemma.len() - 1].to_string() + "ied",
        None => lemma.to_string() + "ed",
    };
    let participle = parts.next().map_or_else(|| past.clone(), str::to_string);
    // A doubled consonant in the past (begged) is doubled in the gerund, too.
    let doubled = past.strip_suffix("ed").is_some_and(|p| p.len() == lemma.len() + 1 && !silent_e);
    let gerund = match () {
        () if doubled => past[..past.len() - 2].to_string() + "ing",
        () if silent_e => stem.to_string() + "ing",
        () => lemma.to_string() + "ing",
    };
    let third = match () {
        () if lemma.ends_with(['s', 'x'])
            || lemma.ends_with("ch")
            || lemma.ends_with("sh")
            || lemma.ends_with("go")
            || lemma.ends_with("ho") =>
        {
            lemma.to_string() + "es"
        }
        () if consonant_y => lemma[..lemma.len() - 1].to_string() + "ies",
        () => lemma.to_string() + "s",
    };
    [
        (lemma.to_string(), Class::BASE),
        (third, Class::FINITE),
        (past, Class::FINITE),
        (participle, Class::FINITE),
        (gerund, Class::GERUND),
    ]
}

fn ends_in_vowel_y(lemma: &str) -> bool {
    ["ay", "ey", "oy", "uy"].iter().any(|end| lemma.ends_with(end))
}
