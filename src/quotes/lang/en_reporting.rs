//! English verbs, nouns and adjectives of reporting with the frames in which they take what is reported.
//!
//! A frame is what may follow: *said he …*, *argued that …*, *urged her to …*, *criticised the plan*.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::en::forms;

/// What may follow a reporting word, or how it may stand: a set of flags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Frames(pub u32);

impl Frames {
    /// A clause without *that*: said he would go.
    pub const CLAUSE: Frames = Frames(1);
    /// that …
    pub const THAT: Frames = Frames(1 << 1);
    /// whether, if, how, why, what …
    pub const WH: Frames = Frames(1 << 2);
    /// to go
    pub const TO: Frames = Frames(1 << 3);
    /// A noun phrase: criticised the plan.
    pub const OBJECT: Frames = Frames(1 << 4);
    /// Can stand behind what is said: …, she said.
    pub const FLOAT: Frames = Frames(1 << 5);
    /// A preposition that belongs to the cue: talked about.
    pub const ABOUT: Frames = Frames(1 << 6);
    /// called for the plan
    pub const FOR: Frames = Frames(1 << 7);
    /// called on her
    pub const ON: Frames = Frames(1 << 8);
    /// spoke of the plan
    pub const OF: Frames = Frames(1 << 9);
    /// pointed to the plan
    pub const TOWARDS: Frames = Frames(1 << 10);
    /// argued against it
    pub const AGAINST: Frames = Frames(1 << 11);
    /// agreed with her
    pub const WITH: Frames = Frames(1 << 12);
    /// described as a success
    pub const AS: Frames = Frames(1 << 13);
    /// pointed out (that)
    pub const OUT: Frames = Frames(1 << 14);
    /// believes in it
    pub const IN: Frames = Frames(1 << 15);
    /// hinted at it
    pub const AT: Frames = Frames(1 << 16);
    /// An adjective: seemed ready.
    pub const QUALITY: Frames = Frames(1 << 17);

    pub const fn or(self, other: Frames) -> Frames {
        Frames(self.0 | other.0)
    }

    /// Whether it has any of the flags of `other`.
    pub const fn is(self, other: Frames) -> bool {
        self.0 & other.0 != 0
    }

    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// In which role a word reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// She claimed that …
    Active,
    /// She told him that …: behind whom it is said to.
    Told,
    /// It is claimed that, he is expected to: nobody's word.
    Passive,
    /// It seems to …: how it looks to the writer, nobody's word.
    Seems,
    /// She is confident that …
    Adjective,
    /// Her claim that …
    Noun,
}

/// A form of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Base,
    Third,
    Past,
    Participle,
    Gerund,
}

/// Beside the forms: the word is also a common noun.
const NOUN: u8 = 1 << 7;

/// What a word reports with: its frames in each role, and the forms that it can be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    frames: [Frames; 6],
    forms: u8,
}

impl Report {
    pub const fn frames(self, role: Role) -> Frames {
        self.frames[role as usize]
    }

    pub const fn has(self, form: Form) -> bool {
        self.forms & (1 << form as u8) != 0
    }

    pub const fn is_verb(self) -> bool {
        self.forms & !NOUN != 0
    }

    /// Whether a verb's form is also a common noun: claim, reports.
    pub const fn is_noun(self) -> bool {
        self.forms & NOUN != 0
    }

    /// Whether it is [`NOTHING`].
    pub fn is_empty(&self) -> bool {
        std::ptr::eq(self, &NOTHING)
    }
}

/// What a word is that reports nothing.
pub static NOTHING: Report = Report { frames: [Frames(0); 6], forms: 0 };

/// Forms in the order in which `forms` gives them.
const FORMS: [Form; 5] = [Form::Base, Form::Third, Form::Past, Form::Participle, Form::Gerund];

/// Verbs by frame: `lemma` or `lemma/past/participle`; a verb may stand in several.
const VERBS: &[(Role, Frames, &str)] = &[
    (
        Role::Active,
        Frames::CLAUSE.or(Frames::THAT),
        "say/said/said think/thought/thought believe insist announce note suggest show/showed/shown claim \
         indicate admit/admitted/admitted predict promise argue acknowledge fear hope report \
         concede warn conclude explain allege contend assert swear/swore/sworn guess bet/bet/bet \
         joke complain estimate reckon",
    ),
    (
        Role::Active,
        Frames::THAT,
        "agree know/knew/known find/found/found decide maintain figure suspect doubt add reveal declare tweet confirm deny emphasize emphasise stress state write/wrote/written recall remember \
         reiterate repeat learn/learned/learned understand/understood/understood signal signal/signalled/signalled imply recognize recognise demand \
         propose recommend worry respond reply counter observe remark comment boast brag/bragged/bragged caution testify speculate realize realise \
         assume calculate clarify demonstrate underscore underline lament disclose vow pledge assure hint theorize quip/quipped/quipped \
         proclaim opine charge discover determine expect see/saw/seen mention rule hold/held/held order request advocate cite \
         post joke marvel muse protest reaffirm reason stipulate surmise wish advise dispute hear/heard/heard",
    ),
    (
        Role::Active,
        Frames::WH,
        "ask wonder question explain discuss know/knew/known describe show/showed/shown understand/understood/understood \
         remember say/said/said see/saw/seen reveal",
    ),
    (
        Role::Active,
        Frames::FLOAT,
        "say/said/said think/thought/thought believe insist note suggest argue acknowledge add explain report write/wrote/written \
         predict claim recall warn contend concede admit/admitted/admitted maintain observe tell/told/told conclude announce indicate \
         complain lament remark assert quip/quipped/quipped joke allege fear reveal show/showed/shown find/found/found",
    ),
    (
        Role::Active,
        Frames::TO,
        "hope decline vow refuse promise want threaten decide agree seek/sought/sought prefer aim ask \
         request propose demand claim intend long urge",
    ),
    (
        Role::Told,
        Frames::THAT.or(Frames::CLAUSE),
        "tell/told/told assure remind warn inform convince notify advise persuade",
    ),
    (Role::Told, Frames::WH.or(Frames::ABOUT), "ask"),
    (Role::Told, Frames::TO, "urge ask encourage tell/told/told advise order request implore instruct warn"),
    (
        Role::Active,
        Frames::OBJECT,
        "show/showed/shown endorse announce criticize criticise mention cite oppose praise defend discuss \
         reveal slam/slammed/slammed blame denounce dismiss deny recall blast tout question acknowledge \
         explain reject mock describe urge accuse order propose condemn reiterate repeat list predict fear \
         emphasize emphasise stress express recount applaud welcome compare disavow rebuke portray dispute \
         reaffirm declare attack assail witness voice articulate rebut/rebutted/rebutted contradict bemoan \
         lament decry deride disparage ridicule lambaste lambast chide hail laud trumpet suggest estimate \
         expect",
    ),
    (
        Role::Active,
        Frames::ABOUT,
        "talk speak/spoke/spoken complain worry ask joke know/knew/known brag/bragged/bragged boast warn",
    ),
    (
        Role::Active,
        Frames::FOR,
        "call push advocate apologize apologise praise criticize criticise criticise argue vouch thank blame",
    ),
    (Role::Active, Frames::ON, "comment call elaborate insist"),
    (Role::Active, Frames::OF, "speak/spoke/spoken accuse warn boast complain approve disapprove assure"),
    (
        Role::Active,
        Frames::TOWARDS,
        "point refer/referred/referred object allude respond admit/admitted/admitted object",
    ),
    (Role::Active, Frames::AGAINST, "argue rail warn caution inveigh"),
    (Role::Active, Frames::WITH, "agree disagree"),
    (Role::Active, Frames::AT, "hint balk"),
    (Role::Active, Frames::IN, "believe"),
    (Role::Active, Frames::OUT, "point call single lay/laid/laid"),
    (
        Role::Active,
        Frames::AS,
        "describe see/saw/seen view regard portray depict characterize characterise denounce dismiss praise hail",
    ),
    (Role::Seems, Frames::TO.or(Frames::QUALITY), "seem appear"),
    (
        Role::Passive,
        Frames::TO,
        "expect say/said/said believe think/thought/thought know/knew/known report rumor allege ask",
    ),
    (Role::Passive, Frames::AS, "see/saw/seen know/knew/known regard view describe"),
    (Role::Active, Frames::FLOAT, "according"),
    (Role::Passive, Frames::FOR, "know/knew/known criticize criticise"),
    (Role::Passive, Frames::WH.or(Frames::ABOUT), "ask"),
];

/// Verbs whose base and third person are also nouns.
const ALSO_NOUNS: &str = "claim report plan hope call fear support attack mention address question doubt guess bet request \
    demand promise pledge order advocate estimate post joke worry signal comment appeal vote talk state show find charge \
    rule note view blame praise aim push object recall wish dispute remark boast hint point concern caution vow reply answer \
    wonder favor favour welcome blast protest concern list voice slam recount rebuke witness decree echo quip/quipped/quipped";

/// Adjectives behind *be* by frame.
const ADJECTIVES: &[(Frames, &str)] = &[
    (
        Frames::THAT,
        "confident hopeful worried concerned convinced certain adamant skeptical sceptical aware afraid optimistic clear",
    ),
    (Frames::TO, "eager reluctant ready"),
    (Frames::ABOUT, "concerned worried skeptical sceptical enthusiastic angry optimistic"),
    (Frames::OF, "critical skeptical sceptical wary supportive proud"),
    (Frames::IN, "interested confident"),
];

/// Nouns by frame.
const NOUNS: &[(Frames, &str)] = &[
    (
        Frames::THAT,
        "claim claims suggestion suggestions complaint complaints concern concerns belief accusation accusations assertion \
         assertions argument allegation allegations hope hopes fear fears admission acknowledgment acknowledgement statement \
         announcement assurance assurances notion view contention warning warnings prediction confidence consensus rumors \
         worry worries comments remarks",
    ),
    (
        Frames::ABOUT,
        "question questions concern concerns comments remarks anxiety statement statements doubts complaints",
    ),
    (Frames::OF, "accusations accusation denunciation criticism opinion allegations"),
];

/// A place in the list of a language's reporting words; 0 for a word that reports nothing.
pub type ReportId = u16;

/// The reporting words of a language.
pub struct Reporting {
    /// At 0 that of words that report nothing.
    reports: Vec<Report>,
    words: FxHashMap<Box<str>, ReportId>,
}

impl Reporting {
    /// The frames of a word in lower case; [`NOTHING`] if it reports nothing.
    pub fn of(&self, word: &str) -> &Report {
        // 0, the default, is the place of words that report nothing.
        self.at(self.words.get(word).copied().unwrap_or_default())
    }

    pub fn at(&self, id: ReportId) -> &Report {
        if id == 0 { &NOTHING } else { &self.reports[usize::from(id)] }
    }

    /// All words, in small letters of ASCII, each with its number.
    pub(super) fn words(&self) -> impl Iterator<Item = (&str, ReportId)> {
        self.words.iter().map(|(word, &id)| (&**word, id))
    }

    fn add(&mut self, word: &str, role: Role, frames: Frames, form: Option<Form>) {
        let id = match self.words.get(word) {
            Some(&id) => id,
            None => {
                let id = self.reports.len() as ReportId;
                self.reports.push(Report::default());
                self.words.insert(word.into(), id);
                id
            }
        };
        let known = &mut self.reports[usize::from(id)];
        known.frames[role as usize] = known.frames[role as usize].or(frames);
        known.forms |= form.map_or(0, |form| 1 << form as u8);
    }
}

/// As many reporting words as there are, some more.
const MOST_WORDS: usize = 1700;

static ENGLISH: LazyLock<Reporting> = LazyLock::new(|| {
    let words = FxHashMap::with_capacity_and_hasher(MOST_WORDS, Default::default());
    let mut reporting = Reporting { reports: vec![NOTHING], words };
    for (role, frames, verbs) in VERBS {
        for verb in verbs.split_whitespace() {
            for ((word, _), form) in forms(verb).iter().zip(FORMS) {
                reporting.add(word, *role, *frames, Some(form));
            }
        }
    }
    for verb in ALSO_NOUNS.split_whitespace() {
        for (word, _) in forms(verb).iter().take(2) {
            if let Some(&id) = reporting.words.get(word.as_str()) {
                reporting.reports[usize::from(id)].forms |= NOUN;
            }
        }
    }
    for (role, lists) in [(Role::Adjective, ADJECTIVES), (Role::Noun, NOUNS)] {
        for (frames, words) in lists {
            words.split_whitespace().for_each(|word| reporting.add(word, role, *frames, None));
        }
    }
    reporting
});

/// The English reporting words.
pub fn english() -> &'static Reporting {
    &ENGLISH
}
