//! What depends on a language: one file a language. Words → classes.

pub mod en;
pub mod en_bodies;
pub mod en_people;
pub mod en_phrases;
pub mod en_reporting;
mod en_trades;
pub mod es;
pub mod es_nouns;
pub mod es_people;
mod es_verbs;
mod given_names;
mod lexicon;
pub mod people;

use std::borrow::Cow;
use std::sync::LazyLock;

use self::en_reporting::ReportId;
use self::lexicon::Lexicon;
pub use self::lexicon::{Key, Meaning, bare, is_acronym, is_possessive};
use self::people::Senses;

/// What a word can be: a set of flags, as many words are several things (*report*: noun and reporting verb).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Class(pub u64);

impl Class {
    /// A form of a verb of speaking: said, tweeted.
    pub const SAY: Class = Class(1);
    /// A form of a verb that reports words now and then: called, blasted, wants.
    pub const MAY_SAY: Class = Class(1 << 1);
    /// A verb form that needs a subject: said, says.
    pub const FINITE: Class = Class(1 << 2);
    /// saying, calling.
    pub const GERUND: Class = Class(1 << 3);
    /// say, call (after *to*, *will*, *they*).
    pub const BASE: Class = Class(1 << 4);
    /// is, was, been: forms of *be*.
    pub const BE: Class = Class(1 << 5);
    /// has, did, will, would: stands before a verb.
    pub const AUX: Class = Class(1 << 6);
    pub const DETERMINER: Class = Class(1 << 7);
    pub const PREPOSITION: Class = Class(1 << 8);
    /// and, but, or.
    pub const AND: Class = Class(1 << 9);
    /// that, because, while, when, if.
    pub const SUBORDINATOR: Class = Class(1 << 10);
    /// A pronoun that can be a subject: he, she, they, I, we, you, it.
    pub const PRONOUN: Class = Class(1 << 11);
    /// him, them, me, his, her.
    pub const OBJECT: Class = Class(1 << 12);
    /// who, which.
    pub const RELATIVE: Class = Class(1 << 13);
    pub const ADVERB: Class = Class(1 << 14);
    /// A title that stands before a name: Mr., Gov., President.
    pub const TITLE: Class = Class(1 << 15);
    /// mother, brother.
    pub const KIN: Class = Class(1 << 16);
    /// Days, months, yesterday.
    pub const TIME: Class = Class(1 << 17);
    /// A common noun for someone who can speak: spokesman, officials.
    pub const ROLE: Class = Class(1 << 18);
    /// What carries words: statement, tweet, letter.
    pub const DOCUMENT: Class = Class(1 << 19);
    /// What has a title in marks: song, book, film.
    pub const WORK: Class = Class(1 << 20);
    /// A common verb that reports nothing: went, made, took.
    pub const VERB: Class = Class(1 << 21);
    pub const NOT: Class = Class(1 << 22);
    /// dubbed, nicknamed, so-called: names what follows.
    pub const NAMES: Class = Class(1 << 23);
    /// he, him, his.
    pub const HE: Class = Class(1 << 24);
    /// she, her.
    pub const SHE: Class = Class(1 << 25);
    /// they, them, their.
    pub const THEY: Class = Class(1 << 26);
    /// I, we, my, our.
    pub const FIRST_PERSON: Class = Class(1 << 27);
    /// A word that follows names of firms and bodies: Inc, University, Committee.
    pub const BODY: Class = Class(1 << 28);

    /// A verb form that is more often a noun: plans, comments, claims.
    pub const NOUN: Class = Class(1 << 29);
    /// A noun for words that somebody said: conclusion, claim, description.
    pub const WORDS: Class = Class(1 << 30);
    /// A verb of the mind: thinks, believes, feels.
    pub const MIND: Class = Class(1 << 31);
    /// A verb form of any sort.
    pub const VERBAL: Class = Class::SAY.or(Class::MAY_SAY).or(Class::VERB);

    pub const fn or(self, other: Class) -> Class {
        Class(self.0 | other.0)
    }

    /// Whether it has any of the flags of `other`.
    pub const fn is(self, other: Class) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether it has all of the flags of `other`.
    pub const fn has(self, other: Class) -> bool {
        self.0 & other.0 == other.0
    }
}

/// As many words of up to eight bytes, and of more, as English has, some more, so that the tables need not grow.
const MOST_SHORT: usize = 7000;
const MOST_LONG: usize = 3500;
const MOST_WORDS: usize = MOST_SHORT + MOST_LONG;

/// The words of a language with their classes and senses.
pub struct Language {
    pub code: &'static str,
    /// The language joins the parts of a body's name by a word that also joins those of a surname (`de`).
    pub romance: bool,
    words: Lexicon,
}

impl Language {
    /// What `word`, at the head of `text`, means, however it is written; nothing if it is in no list.
    pub fn meaning(&self, word: &str, text: &str) -> Meaning {
        self.words.meaning(word, text)
    }

    /// The senses of a folded word; 0 for one that is in no table.
    pub fn senses(&self, folded: &str) -> Senses {
        self.words.folded(folded).senses
    }

    /// As [`Language::senses`], of a word by its key.
    pub fn senses_of(&self, word: Key) -> Senses {
        self.words.of(word).senses
    }

    /// A lexicon from lists of words and their class, the senses of `people`, and the reporting words; a word in several lists
    /// is all of it.
    fn new<'w>(
        code: &'static str,
        classes: impl IntoIterator<Item = (Cow<'w, str>, Class)>,
        people: people::Table,
        reports: impl IntoIterator<Item = (&'w str, ReportId)>,
    ) -> Self {
        let mut words = Lexicon::with_capacity(MOST_SHORT, MOST_LONG);
        for (word, class) in classes {
            if let Some(known) = words.entry(&word) {
                known.class = known.class.or(class);
            }
        }
        for (senses, word) in people::senses(people) {
            if let Some(known) = words.entry(word) {
                known.senses |= senses;
            }
        }
        for (word, report) in reports {
            if let Some(known) = words.entry(word) {
                known.report = report;
            }
        }
        let romance = code == "es";
        Language { code, romance, words }
    }

    /// Gives a word that is in no list these senses.
    fn add_new(&mut self, word: &str, senses: Senses) {
        if let Some(new) = self.words.entry(word).filter(|known| **known == Meaning::default()) {
            new.senses = senses;
        }
    }
}

static ENGLISH: LazyLock<Language> = LazyLock::new(en::language);
static SPANISH: LazyLock<Language> = LazyLock::new(es::language);

/// The language of an ISO 639-1 code; English where it is unknown or has no file yet.
pub fn of(code: Option<&str>) -> &'static Language {
    match code {
        Some(code) if code.starts_with("es") => &SPANISH,
        _ => &ENGLISH,
    }
}
