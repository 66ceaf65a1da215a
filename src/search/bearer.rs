//! A name as the index has it → whether what was typed is the name of its bearer, and not of somebody beside him.
//!
//! *Tony Blair's spokesman* is not Tony Blair, nor is *portavoz de Pech* Pech: the head of the phrase bears the name. A name of an
//! organisation that has a possessive or a preposition in it (*Lloyd's of London*, *St John's University*) is one name.

use crate::index::analysis::tokens;
use crate::quotes::lang::people::{GENERIC, ROLE};
use crate::quotes::lang::{self, Class};

/// What was typed, in folded words: sorted, each once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    pub words: Vec<String>,
    /// An apostrophe and an *s* were typed with one of them: it is meant as a part of the name.
    possessive: bool,
}

impl Typed {
    pub fn new(name: &str) -> Self {
        let possessive = tokens(name).any(|(range, _)| is_possessive(&name[range.end..]));
        Typed { words: super::names::folded(name), possessive }
    }

    /// Whether who bears `name` is meant.
    pub fn is_borne_by(&self, name: &str) -> bool {
        let phrase = Phrase::read(name);
        let find = |word: &String| phrase.words.iter().rposition(|other| other.folded == *word);
        let Some(places) = self.words.iter().map(find).collect::<Option<Vec<_>>>() else { return false };
        let in_head = |at: &usize| phrase.head[*at];
        let names_head = |at: &usize| phrase.head[*at] && (phrase.compound || phrase.words[*at].is_common());
        let is_whole = phrase.words.iter().all(|word| self.words.binary_search(&word.folded).is_ok());
        is_whole || places.iter().all(in_head) || places.iter().any(names_head) || (self.possessive && phrase.compound)
    }
}

struct Word {
    folded: String,
    /// Written small, figures aside.
    small: bool,
    /// `’s` stands behind it.
    possessive: bool,
    /// A common noun for who can speak, or for what carries words: *spokesman*, *hermana*, *statement*.
    noun: bool,
}

impl Word {
    fn is_preposition(&self) -> bool {
        self.small && PREPOSITIONS.contains(&&*self.folded)
    }

    fn is_particle(&self) -> bool {
        self.small && (PARTICLES.contains(&&*self.folded) || self.is_preposition())
    }

    /// A word of a description, as far as how it is written tells.
    fn is_common(&self) -> bool {
        self.small && !self.is_particle() || self.noun
    }
}

/// Before what is no part of the head: *spokesman for Pech*.
const PREPOSITIONS: &[&str] = &[
    "of", "in", "to", "for", "with", "on", "at", "by", "from", "about", "against", "between", "behind", "among",
    "within", "de", "del", "en", "con", "por", "para", "sobre", "contra", "entre",
];
/// Small words inside names, and what stands before nouns.
const PARTICLES: &[&str] = &[
    "the", "a", "an", "and", "his", "her", "its", "their", "our", "el", "la", "los", "las", "un", "una", "su", "sus",
    "y", "e", "van", "von", "der", "den", "da", "do", "dos", "di", "du", "le", "bin", "al", "ibn", "ter",
];
/// Bodies that bear the name of who leads them, and are not he.
const FOLLOWINGS: &[&str] =
    &["government", "administration", "campaign", "office", "camp", "team", "cabinet", "regime", "family", "estate"];
/// Behind a possessive these make it a name: *Macy’s Inc*, *St John’s University*.
const BODIES: &[&str] = &[
    "inc",
    "corp",
    "corporation",
    "co",
    "cos",
    "company",
    "companies",
    "ltd",
    "plc",
    "llc",
    "group",
    "holdings",
    "international",
    "stores",
    "restaurants",
    "university",
    "college",
    "school",
    "hospital",
    "church",
    "cathedral",
];

/// A name in its words, and which of them bear it.
struct Phrase {
    words: Vec<Word>,
    head: Vec<bool>,
    /// A possessive before nothing but capitals, which may be one name: *Sam’s Club*; but also *Ana Pech’s Tidewater Trust*.
    compound: bool,
}

impl Phrase {
    fn read(name: &str) -> Self {
        // What stands in brackets tells namesakes apart: all bear the name.
        let words: Vec<Word> = words(name);
        let (head, compound) = if name.contains('(') { (vec![true; words.len()], false) } else { head(&words) };
        Phrase { words, head, compound }
    }
}

fn words(name: &str) -> Vec<Word> {
    let read = |(range, folded): (std::ops::Range<usize>, std::borrow::Cow<str>)| {
        let surface = &name[range.clone()];
        let small = surface.chars().any(char::is_lowercase) && !surface.chars().any(char::is_uppercase);
        let possessive = is_possessive(&name[range.end..]);
        Word { small, possessive, noun: is_noun(&folded), folded: folded.into_owned() }
    };
    tokens(name).map(read).collect()
}

/// Whether text behind a word begins with the ending of a possessive: `’s`, or after a plural `’` and a space.
fn is_possessive(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix(['\'', '’', 'ʼ', '‘']) else { return false };
    let rest = rest.strip_prefix(['s', 'S']).unwrap_or(rest);
    rest.chars().next().is_none_or(char::is_whitespace)
}

fn is_noun(folded: &str) -> bool {
    let nouns = Class::ROLE.or(Class::KIN).or(Class::DOCUMENT).or(Class::WORDS);
    let listed = |word: &str| {
        [lang::of(Some("en")), lang::of(Some("es"))].iter().any(|language| {
            language.meaning(word, word).class.is(nouns) || language.senses(word) & (ROLE | GENERIC) != 0
        })
    };
    listed(folded)
        || folded.strip_suffix('s').is_some_and(listed)
        || folded.ends_with("men") && folded.starts_with("spokes")
}

/// Which words are the head, and whether it may be one name with the possessive before it.
fn head(words: &[Word]) -> (Vec<bool>, bool) {
    let mut head = vec![false; words.len()];
    let (mut start, mut compound) = (0, false);
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1);
        if word.possessive && next.is_some_and(|next| !next.is_preposition()) {
            let rest = &words[at + 1..];
            if !rest.iter().all(|word| BODIES.contains(&&*word.folded)) {
                (start, compound) = (at + 1, rest.iter().all(|word| !word.is_common()));
            }
        } else if opens_complement(words, start, at) {
            head[begin(words, start, at)..at].fill(true);
            head[apposition(words, at)..].fill(true);
            return (head, false);
        }
    }
    head[begin(words, start, words.len())..].fill(true);
    (head, compound)
}

/// Whether what follows only says whose or which the noun before is: *spokesman for …*, *Police investigating …*.
fn opens_complement(words: &[Word], start: usize, at: usize) -> bool {
    let Some(noun) = words[start..at].last() else { return false };
    let opens = words[at].is_preposition() || (words[at].small && words[at].folded.ends_with("ing"));
    // A capital may be the sentence's: *Portavoz de Pech*; in *Bank of Thorle* it is the name's.
    opens && if noun.small { noun.is_common() } else { noun.noun && at == start + 1 }
}

/// Where the head begins: behind the names before a noun, as in *Pech spokesman Juan Rey*, *the Pech government*.
fn begin(words: &[Word], start: usize, end: usize) -> usize {
    let Some(first) = (start..end).find(|&at| !words[at].small) else { return start };
    let describes = |at: &usize| {
        let word = &words[*at];
        let ends = words[*at + 1..end].iter().all(|after| after.small);
        word.small && (word.noun || (ends && FOLLOWINGS.contains(&&*word.folded)))
    };
    let Some(noun) = (first..end).find(describes) else { return start };
    // With what stands between: *official spokesman*.
    (first..=noun).rev().find(|&at| !words[at].small).map_or(noun, |name| name + 1)
}

/// Where the name begins that a noun in a complement stands before: *head of research Peter Kim*; the end where there is none.
fn apposition(words: &[Word], preposition: usize) -> usize {
    let end = words.len();
    if !matches!(&*words[preposition].folded, "of" | "de") {
        return end;
    }
    let behind = preposition + 1;
    let Some(name) = (behind..end).find(|&at| !words[at].small) else { return end };
    let bare = name > behind && words[behind..name].iter().all(Word::is_common);
    let last = words[name..].iter().all(|word| !word.is_common() && !word.is_preposition() && !word.possessive);
    if bare && last { name } else { end }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, borne: &[&str], not: &[&str]) {
        for typed in borne {
            assert!(Typed::new(typed).is_borne_by(name), "{typed:?} is {name:?}");
        }
        for typed in not {
            assert!(!Typed::new(typed).is_borne_by(name), "{typed:?} is not {name:?}");
        }
    }

    #[test]
    fn a_name_in_the_possessive_is_not_the_bearer() {
        check("Ana Pech's spokesman", &["Ana Pech's spokesman", "pech spokesman", "spokesman"], &["ana pech", "pech"]);
        check("Mayor Ana Pech’s official spokesman", &["official spokesman", "spokesman pech"], &["ana pech", "mayor"]);
        check("Pech's sister Ana Rey", &["ana rey", "pech's sister"], &["ana pech", "pech"]);
        check("Ana Pech's Tidewater Trust", &["tidewater", "pech tidewater"], &["ana pech", "pech"]);
        check("Tidewater's head of research Ada Kim", &["ada kim", "kim"], &["tidewater"]);
        check("Two Fishers' lawyer", &["fishers lawyer"], &["fishers"]);
    }

    #[test]
    fn nor_is_one_behind_a_preposition_or_before_a_noun() {
        check("portavoz de Pech", &["portavoz de pech", "portavoz"], &["pech"]);
        check("Portavoz de Ana Pech", &["portavoz pech"], &["ana pech"]);
        check("hermana del alcalde Luis Pech", &["hermana"], &["luis pech", "pech"]);
        check("carta de la directora Lourdes Niño", &["carta"], &["niño"]);
        check("spokesman for Ms Pech", &["spokesman"], &["pech"]);
        check("statement from Ms Pech's office", &["statement"], &["pech", "office pech"]);
        check("Pech government", &["pech government"], &["pech"]);
        check("Pech spokesman Juan Rey", &["juan rey", "rey"], &["pech"]);
    }

    #[test]
    fn names_with_possessives_and_prepositions_in_them_are_whole() {
        check("Hobb's", &["hobb", "hobb's"], &[]);
        check("Hobb's Corp", &["hobb", "hobb's", "hobb's corp"], &[]);
        check("St Osk's University", &["st osk", "st osk's", "university", "osk university"], &[]);
        check("St Osk's University Brackhaven", &["st osk's", "university"], &[]);
        check("Wick's of Thorle", &["wick", "wick's", "thorle"], &[]);
        check("Bank of Thorle", &["bank of thorle", "thorle"], &[]);
        check("Banco Central de Nandures", &["nandures", "banco nandures"], &[]);
        check("Ana Pech de la Vega", &["pech", "vega", "de la vega"], &[]);
        check("Ludo van der Pech", &["pech", "van der pech"], &[]);
        check("Guardia civil", &["guardia", "guardia civil"], &[]);
        check("Labour party", &["labour"], &[]);
        check("Ana Pech herself", &["ana pech"], &[]);
        check("Juan Rey (striker)", &["juan rey", "striker"], &[]);
        check("head of research Ada Kim", &["ada kim"], &[]);
        check("former mayor Ana Pech", &["ana pech", "former mayor"], &[]);
    }
}
