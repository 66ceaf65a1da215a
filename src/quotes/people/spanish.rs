//! What only Spanish articles do with nouns for people: another word for the same office, *exalcalde*, *su mujer*, the one person that an
//! article is about; and names over a lost full stop.

use std::ops::Range;

use super::super::lang::people::*;
use super::super::lang::{Class, es_nouns};
use super::chains::{ChainId, Chains};
use super::discourse::Answer;
use super::gender;
use super::mention::Noun;
use super::names::{Name, Sort};
use super::reading::{Reading, WordId, is_acronym};
use super::resolve::{Resolver, sure};
use super::roles::Role;

/// Whoever stands for an office, of whom an article tells again after others.
const CANDIDATES: &[&str] = &["candidat", "aspirant", "abanderad", "precandidat"];

/// Words by which an article varies what it calls a person, in the form of [`canonical`](super::roles::canonical); of each pair the
/// second stands where the first was told.
const VARIED: &[(&[&str], &[&str])] = &[
    (CANDIDATES, CANDIDATES),
    (&["portavoz", "vocer"], &["portavoz", "vocer"]),
    (&["alcald", "intendent"], &["alcald", "intendent", "municip"]),
    (&["lider", "dirigent", "titular"], &["president", "director"]),
    (&["titular", "responsabl", "coordinador", "jefe", "jefa"], &["director", "president"]),
    (FILM, FILM),
    (&["escritor", "novelist", "poet", "periodist", "dramaturg"], &["autor", "escritor", "novelist", "literat"]),
    (
        &["cantant", "music", "raper", "cantautor", "actor", "actriz", "pintor", "bailarin", "compositor"],
        &["artist", "interpret"],
    ),
    (&["abogad", "fiscal"], &["letrad", "jurist"]),
    (&["juez", "magistrad"], &["magistrad", "juez", "juzgador"]),
    (DOCTORS, &["doctor", "medic", "facultativ", "especialist", "galen"]),
    (&["sacerdot", "parroc", "cura", "obisp", "arzobisp"], &["religios", "parroc", "sacerdot", "clerig", "prelad"]),
];
const FILM: &[&str] = &["director", "productor", "cineast", "realizador"];
const DOCTORS: &[&str] = &[
    "medic",
    "doctor",
    "resident",
    "cirujan",
    "especialist",
    "urolog",
    "cardiolog",
    "neurolog",
    "ginecolog",
    "pediatr",
    "psiquiatr",
    "epidemiolog",
    "infectolog",
    "internist",
    "oncolog",
    "neumolog",
    "virolog",
    "inmunolog",
];
/// The same of who is somebody's: *su esposa*, *su mujer*.
const OF_ONE: &[&str] = &["espos", "mujer", "marid", "conyug", "parej"];

/// The article's main person is named so often, and twice as often as any other.
const LEAST_NAMED: u32 = 3;
/// What it weighs that a noun may mean the main person.
pub(super) const MAIN: f32 = 2.5;

/// The person whom the article names most by far.
pub(super) fn main_person(reading: &Reading, chains: &Chains) -> Option<ChainId> {
    if !reading.words.romance {
        return None;
    }
    let people = || chains.chains.iter().enumerate().filter(|(_, chain)| chain.could_be_person());
    let (main, most) = people().max_by_key(|(_, chain)| chain.count)?;
    let others = people().filter(|(id, _)| *id != main).map(|(_, chain)| chain.count).max().unwrap_or(0);
    (most.is_person() && most.count >= LEAST_NAMED && most.count >= 2 * others).then_some(main)
}

/// *el exministro*, *la exalcaldesa*: who was something once is somebody whom the article has named.
pub(super) fn was_once(reading: &Reading, head: usize) -> bool {
    let rest = reading.str(head).strip_prefix("ex").filter(|rest| rest.len() > 3);
    reading.words.romance && reading.is(head, ROLE) && rest.is_some_and(|rest| is_role(reading, rest))
}

/// *el primer edil*: the mayor, and no other edil.
pub(super) fn is_first_of_office(reading: &Reading, head: usize) -> bool {
    reading.words.romance && head > 0 && reading.str(head - 1) == "primer" && reading.str(head) == "edil"
}

/// *dice esta peluquera*: a trade behind a demonstrative is that of whom the article tells, unless it is the reporter's own.
pub(super) fn is_pointed_out(reading: &Reading, at: usize, head: usize) -> bool {
    const WRITERS: [&str; 8] =
        ["periodist", "reporter", "cronist", "corresponsal", "redactor", "columnist", "medio", "diario"];
    let demonstrative = matches!(reading.str(at), "este" | "Este" | "esta" | "Esta");
    let writer = WRITERS.iter().any(|stem| reading.str(head).starts_with(stem));
    // Esta cura: no priest.
    let gender = if reading.str(at).ends_with('a') { FEMALE } else { MALE };
    let thing = matches!(reading.senses[head] & (MALE | FEMALE), g @ (MALE | FEMALE) if g != gender);
    reading.words.romance && !thing && demonstrative && reading.is(head, ROLE) && reading.is_small(head) && !writer
}

fn is_role(reading: &Reading, word: &str) -> bool {
    reading.words.senses(&crate::fold::fold(word)) & ROLE != 0
}

/// *Luis Cerro Luis Cerro nació en Ribalta*: the end of the first of two equal names, between which a full stop was lost.
pub(super) fn end_of_first(reading: &Reading, start: usize, end: usize) -> Option<usize> {
    const MOST_WORDS: usize = 4;
    let doubled =
        |n: usize| end - start >= 2 * n && (0..n).all(|k| reading.str(start + k) == reading.str(start + n + k));
    let words = (2..=MOST_WORDS).find(|&n| doubled(n)).filter(|_| reading.words.romance)?;
    Some(start + words)
}

/// *el titular de la Secretaría de Salud Luis Cerro*, *la política del Frente Nacional Eva Pech*: where the name of a body ends and that of
/// one of its people begins.
pub(super) fn end_of_body(reading: &Reading, start: usize, end: usize) -> Option<usize> {
    /// Bodies that are called after people.
    const OF_PEOPLE: [&str; 8] =
        ["Universidad", "Fundación", "Hospital", "Instituto", "Colegio", "Escuela", "Centro", "Museo"];
    let given = |i: usize| reading.is(i, GIVEN) && reading.senses[i] & (DEPARTMENT | PLACE) == 0;
    let article = usize::from(start > 1 && reading.is(start - 1, DEFINITE));
    let of = start.checked_sub(1 + article).filter(|&of| of > 0 && matches!(reading.str(of), "de" | "del"));
    let of_role = of.is_some_and(|of| reading.is(of - 1, ROLE | TITLE)) && !OF_PEOPLE.contains(&reading.str(start));
    let new = |i: usize| of_role && reading.is_capital(i - 1) && !reading.is(i, BODY | ADJECTIVE | TITLE);
    let splits = |&i: &usize| {
        given(i) && (reading.is(i - 1, DEPARTMENT) && !reading.is(i - 1, GIVEN) || new(i) && reading.is_capital(i + 1))
    };
    let body = reading.words.romance && reading.is(start, BODY);
    (start + 2..end.saturating_sub(1)).find(splits).filter(|_| body)
}

/// *Luis Cerro de la OMS*, *Luis Cerro del Instituto de Aguas*: behind the small words at token `next`, up to `to`, is the body that the
/// person is of, and no part of the name.
pub(super) fn is_of_body(reading: &Reading, start: usize, next: usize, to: usize) -> bool {
    const LAST_NAMES: [&str; 12] = [
        "Cruz", "Real", "Marina", "Corte", "Parque", "Guardia", "Fuerza", "Cámara", "Iglesia", "Banco", "Fuente",
        "Unión",
    ];
    let person = next > start + 1 && reading.is(start, GIVEN) && !reading.is(start, PLACE | BODY);
    let body = is_acronym(reading.str(to)) || reading.is(to, BODY) && !LAST_NAMES.contains(&reading.str(to));
    reading.words.romance && person && body
}

/// Whether two given names differ by two letters that stand the other way round: *Tonalti*, *Tonatli*.
pub(super) fn is_slip_of_given(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    a.len() == b.len()
        && same > 1
        && a.len() >= 6
        && a.get(same) == b.get(same + 1)
        && a.get(same + 1) == b.get(same)
        && a.get(same + 2..) == b.get(same + 2..)
}

/// *Cerro Vega dijo*, where Luis Cerro was named: his two last names.
pub(super) fn bearer_of_two_surnames(reading: &Reading, chains: &Chains, name: &Name) -> Option<ChainId> {
    const NO_SURNAME: Senses = GIVEN | PLACE | BODY | ROLE | TITLE | ADJECTIVE | FUNCTION;
    let &[first, second] = name.words.as_slice() else { return None };
    let plain = |word: WordId| reading.senses_of(word) & NO_SURNAME == 0;
    let plural = reading.spelled[second as usize].strip_suffix('s').is_some_and(|one| is_role(reading, one));
    let says = |i: usize| {
        let class = reading.document.class(i);
        class.is(Class::SAY) && class.is(Class::FINITE)
    };
    let (before, behind) = (name.tokens.start.checked_sub(1), name.tokens.end);
    let speaks = says(behind) || before.is_some_and(says) && reading.str(behind) != ",";
    if !reading.words.romance || name.sort != Sort::Unknown || !plain(first) || !plain(second) || plural || !speaks {
        return None;
    }
    let bears = |id: &ChainId| {
        let chain = &chains.chains[*id];
        chain.is_person() && chain.words.len() > 1 && chain.words.last() == Some(&first)
    };
    let mut bearers = chains.with_word(first).filter(bears);
    bearers.next().filter(|_| bearers.next().is_none())
}

/// Whether all words of a line are in capitals, which then tell nothing. Spanish only.
pub(super) fn is_shouted(reading: &Reading, mut line: Range<usize>) -> bool {
    const LEAST_WORDS: usize = 4;
    const MOST_TOKENS: usize = 60;
    if !reading.words.romance || line.len() > MOST_TOKENS {
        return false;
    }
    let words = line.clone().filter(|&i| reading.is_word(i)).count();
    words > LEAST_WORDS && !line.any(|i| reading.str(i).contains(char::is_lowercase))
}

/// *Luis Cerro, andrólogo, urólogo y experto en riego*: the trades that the list goes on with at token `k`, where no article stands.
pub(super) fn trades_listed(reading: &Reading, k: usize, end: usize) -> Vec<usize> {
    const MOST: usize = 3;
    let mut trades = Vec::new();
    let mut k = k;
    while reading.words.romance && trades.len() < MOST && matches!(reading.str(k), "," | "y" | "e") && k + 1 < end {
        let noun = k + 1;
        let closes = !reading.is_word(noun + 1) || reading.is(noun + 1, PREPOSITION | OPENS_CLAUSE);
        if !reading.is(noun, ROLE) || !reading.is_small(noun) || !closes || reading.is(noun, FUNCTION) {
            break;
        }
        trades.push(noun);
        k = noun + 1;
    }
    trades
}

/// *con Luis Cerro, el alcalde de Ribalta dijo*: the noun with an article that ends at token `end` is the subject of a verb, and says
/// nothing of the name before the comma.
pub(super) fn is_subject_behind(reading: &Reading, article: usize, end: usize) -> bool {
    const MOST_WORDS: usize = 12;
    let of_clause = |&i: &usize| {
        reading.is_word(i) && !reading.is(i, RELATIVE) && reading.str(i) != "que" && i < reading.document.tokens.len()
    };
    reading.is(article, DEFINITE) && (end..end + MOST_WORDS).take_while(of_clause).any(|i| is_verb(reading, i))
}

/// A finite verb, behind no article or preposition. Spanish only.
pub(super) fn is_verb(reading: &Reading, i: usize) -> bool {
    if !reading.words.romance || !reading.is_small(i) || i == 0 {
        return false;
    }
    let class = reading.document.class(i);
    let noun = reading.is(i - 1, DEFINITE | INDEFINITE | PREPOSITION | POSSESSIVE);
    let listed = class.is(Class::FINITE) && class.is(Class::VERBAL) || class.is(Class::AUX.or(Class::BE));
    !noun && (listed || reading.str(i).ends_with('ó') && reading.str(i).len() > 4)
}

impl Resolver<'_> {
    /// *El vocero*, where the article calls somebody *portavoz*; *su mujer*, where *su esposa, Eva Pech,* stands: the one person whom it
    /// calls by a word for the same. Spanish only.
    pub(super) fn by_other_word(&self, at: usize, noun: Noun, word: WordId) -> Option<Answer> {
        let reading = self.reading;
        if !reading.words.romance {
            return None;
        }
        let spelled = |word: WordId| reading.spelled[word as usize].as_str();
        // El presidente municipal: the alcalde.
        let municipal = noun.head == at + 1
            && reading.str(noun.head).starts_with("president")
            && reading.str(noun.head + 1) == "municipal";
        let noun_word = if municipal { "municip" } else { spelled(word) };
        let whose = reading.is(at, POSSESSIVE);
        let of = matches!(reading.str(noun.head + 1), "de" | "del" | "para" | "por");
        let bare = noun.head == at + 1 && (!of || CANDIDATES.contains(&noun_word));
        let same = |role: &&Role| {
            let told = spelled(role.noun);
            let of_one = whose && OF_ONE.contains(&noun_word) && OF_ONE.contains(&told);
            let varied = VARIED.iter().any(|(first, second)| first.contains(&told) && second.contains(&noun_word));
            of_one || !whose && bare && varied
        };
        let gender = self.gender_of_noun(at, noun.head);
        let may_be = |id: &ChainId| {
            !matches!(
                (gender, gender::of(&self.chains.chains[*id])),
                (MALE, gender::Gender::Female) | (FEMALE, gender::Gender::Male)
            )
        };
        let mut people = self.roles.iter().filter(same).map(|role| role.chain).filter(may_be);
        let chain = people.next()?;
        let near = whose
            || municipal
            || CANDIDATES.contains(&noun_word)
            || self.discourse.is_subject_of_last(chain, at)
            || self.discourse.spoke_just_now(chain, at);
        (near && people.all(|other| other == chain)).then_some(Answer { chain, sure: sure::ROLE_OF_SEVERAL })
    }

    /// Nobody else has spoken, and the person just has: a trade that the article has not told of varies the name, unless it is one of
    /// those that stand beside another person.
    pub(super) fn may_be_only_speaker(&self, id: ChainId, at: usize, head: usize) -> bool {
        /// Beside those that are somebody's.
        const OTHERS: &[&str] = &["joven", "denunci", "demandant", "fiscal", "conductor", "entrenador", "secretari"];
        /// An article that names more is of many.
        const MOST_NAMED: usize = 100;
        let word = crate::fold::fold(self.reading.str(head));
        let another = es_nouns::is_beside_others(&word) || OTHERS.iter().any(|stem| word.starts_with(stem));
        let spoken = |other: ChainId| other == id || !self.discourse.has_spoken(other);
        self.reading.words.romance
            && !another
            && self.chains.chains.len() <= MOST_NAMED
            && self.discourse.spoke_just_now(id, at)
            && (0..self.chains.chains.len()).all(spoken)
    }

    /// The article says what the person is, or has let it speak, or names it most.
    pub(super) fn is_told_much_of(&self, id: ChainId) -> bool {
        self.main == Some(id) || self.discourse.has_spoken(id) || self.roles.iter().any(|role| role.chain == id)
    }

    /// *La chica*, *el actor*: the only one named before token `at` who may be a person, though nothing else says so.
    pub(super) fn only_one_named(&self, at: usize, noun: Noun) -> Option<Answer> {
        const MOST_NAMES: usize = 100;
        let reading = self.reading;
        let gender = self.gender_of_noun(at, noun.head);
        let before = self.names.partition_point(|n| n.tokens.start < at);
        let near = (before.saturating_sub(MOST_NAMES)..before).filter(|&n| !self.names[n].quoted);
        let mut people = near.filter_map(|n| self.chains.of_name[n]).filter(|&id| {
            let chain = &self.chains.chains[id];
            let known = chain.words.iter().any(|&word| reading.senses_of(word) & (PLACE | BODY | ADJECTIVE) != 0);
            chain.could_be_person() && !known
        });
        let chain = people.next().filter(|_| reading.words.romance && reading.is(noun.head, GENERIC))?;
        let one = people.all(|other| other == chain);
        let fits = match (gender, gender::of(&self.chains.chains[chain])) {
            (MALE, gender::Gender::Female) | (FEMALE, gender::Gender::Male) => false,
            _ => self.chains.chains[chain].count > 1,
        };
        (one && fits).then_some(Answer { chain, sure: sure::ROLE_OF_SEVERAL * sure::STYLE })
    }
}
