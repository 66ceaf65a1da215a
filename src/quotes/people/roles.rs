//! Words beside names → what the persons are: “Jane Pech, a spokeswoman for the port,”.

use super::super::lang::Class;
use super::super::lang::en_people::STATES;
use super::super::lang::people::*;
use super::body_nouns::is_body_by_trade;
use super::chains::{ChainId, Chains};
use super::layouts;
use super::names::{Name, Sort};
use super::reading::{Reading, WordId, bare, is_possessive};
use super::spanish;
use crate::fold::fold;

/// How many words around a name are looked at.
const REACH: usize = 12;
/// More roles than this are not kept.
const MOST_ROLES: usize = 400;

/// What the article says that someone is.
#[derive(Clone, Debug)]
pub struct Role {
    pub chain: ChainId,
    /// The noun, canonical: `senator`.
    pub noun: WordId,
    /// Words that narrow it: `ohio`, `former`.
    pub narrowed_by: Vec<WordId>,
    /// The token of the noun.
    pub at: usize,
}

/// All roles that the article gives its people; notes on the chains the gender that they show.
pub fn find(reading: &mut Reading, names: &[Name], chains: &mut Chains) -> Vec<Role> {
    let mut roles = Vec::new();
    for (name, chain) in names.iter().zip(chains.of_name.clone()) {
        let Some(chain) = chain else { continue };
        if roles.len() >= MOST_ROLES || matches!(chains.chains[chain].sort, Sort::Body | Sort::Place) {
            continue;
        }
        let mut nouns = Vec::new();
        titles(reading, name, &mut nouns);
        nouns_before(reading, name, &mut nouns);
        if !name.possessive {
            nouns_after(reading, name, &mut nouns);
        }
        for at in nouns {
            note(reading, chains, chain, (at, at < name.from));
            let noun = canonical(reading, at);
            let mut narrowed_by = narrowing(reading, at);
            if at < name.tokens.start {
                narrowed_by.extend(complement(reading, name.tokens.end));
            }
            roles.push(Role { chain, noun, narrowed_by, at });
        }
    }
    roles
}

/// A role, at a token `before` the name or behind it, makes an unknown a person, and may show the gender.
fn note(reading: &Reading, chains: &mut Chains, chain: ChainId, (at, before): (usize, bool)) {
    let chain = &mut chains.chains[chain];
    // Retailer Quay cut its forecast
    let sells = is_body_by_trade(reading.str(at)) || sells(reading.str(at)) && !is_given(reading, chain.words[0]);
    let of_body = chain.words.len() == 1 && !reading.words.romance && sells;
    if chain.sort == Sort::Unknown {
        chain.sort = if of_body { Sort::Body } else { Sort::Person };
    }
    match reading.senses[at] & (MALE | FEMALE) {
        MALE => chain.male += 3,
        // The actress Alex Pell is a woman, whatever her given name; a chairman need be no man.
        FEMALE => chain.female += if before { 5 } else { 3 },
        _ if before && reading.words.romance && at > 0 => match reading.str(at - 1) {
            // la perredista, un artista: where the noun does not tell, its article does.
            "el" | "El" | "un" | "Un" | "al" | "del" => chain.male += 3,
            "la" | "La" | "una" | "Una" => chain.female += 3,
            _ => {}
        },
        _ => {}
    }
}

/// Ticket seller Quaytix: before a name of one word a firm rather than a person.
fn sells(noun: &str) -> bool {
    matches!(noun, "seller" | "maker" | "developer" | "operator" | "supplier" | "provider" | "distributor" | "promoter")
}

fn is_given(reading: &Reading, word: WordId) -> bool {
    reading.senses_of(word) & GIVEN != 0
}

fn titles(reading: &Reading, name: &Name, nouns: &mut Vec<usize>) {
    let regnal = reading.is(name.tokens.start, REGNAL) && name.tokens.len() > 1;
    let end = name.tokens.start + usize::from(regnal);
    nouns.extend((name.from..end).filter(|&i| reading.is(i, ROLE | TITLE)));
}

/// `spokeswoman Jane Pech`, `the mayor, Jane Pech,`, `his wife, Jane`.
fn nouns_before(reading: &Reading, name: &Name, nouns: &mut Vec<usize>) {
    let start = reading.sentence_around(name.from).start;
    let mut i = name.from;
    if i == start {
        return;
    }
    i -= 1;
    // the vicar, the Rev Jo Pell, led
    if i > start && reading.str(i) == "the" && matches!(reading.str(i + 1), "Rev" | "Rt" | "Very" | "Most" | "Hon") {
        i -= 1;
    }
    if reading.is(i, ROLE) && reading.is_small(i) {
        nouns.push(i);
        return;
    }
    if let Some(trade) = layouts::trade_before(reading, name, start) {
        nouns.push(trade);
        return;
    }
    let ends_apposition = matches!(reading.str(name.tokens.end), "," | "." | ":" | ";" | "—" | "–" | "(")
        || reading.is_mark(name.tokens.end);
    let comma = layouts::comma_before(reading, name, start).filter(|_| ends_apposition);
    if let Some(office) = comma.and_then(|comma| layouts::office_before(reading, start, comma)) {
        nouns.push(office);
        return;
    }
    if reading.str(i) != "," || !ends_apposition {
        return;
    }
    for k in (start.max(i.saturating_sub(REACH))..i).rev() {
        if matches!(reading.str(k), "," | ";" | ":") || reading.is_mark(k) || spanish::is_verb(reading, k) {
            return;
        }
        if reading.is(k, ROLE) && (reading.is_small(k) || k == start) && is_determined(reading, start, k) {
            nouns.push(k);
            nouns.extend(subject_of(reading, start, k));
            return;
        }
    }
}

/// *El testigo era un electricista, Luis Pech*: the role of which another, at token `k`, is told; asked of Romance languages only.
fn subject_of(reading: &Reading, start: usize, k: usize) -> Option<usize> {
    let before = start.max(k.saturating_sub(REACH))..k;
    let is = before.clone().rev().find(|&i| reading.is(i, COPULA)).filter(|_| reading.words.romance)?;
    let role = (before.start..is).find(|&i| reading.is(i, ROLE) && is_determined(reading, start, i))?;
    (role..is).all(|i| reading.is_word(i)).then_some(role)
}

/// A determiner or possessive stands at most three words before token `k`.
fn is_determined(reading: &Reading, start: usize, k: usize) -> bool {
    (start.max(k.saturating_sub(4))..k)
        .rev()
        .any(|d| reading.is(d, DEFINITE | INDEFINITE) || is_possessive(reading.str(d)))
        || k == start
}

/// `Pech, 45, a teacher,`, `Pech (R-Essex)`, `Pech is a lawyer`.
fn nouns_after(reading: &Reading, name: &Name, nouns: &mut Vec<usize>) {
    let end = reading.sentence_around(name.tokens.start).end;
    let mut i = name.tokens.end;
    if i >= end {
        return;
    }
    if reading.str(i) == "(" {
        i += 1;
        if is_party(reading.str(i)) {
            nouns.push(i);
            return;
        }
        while i < end && reading.str(i) != ")" && i < name.tokens.end + REACH {
            i += 1;
        }
        // Jo Pell (treasurer)
        if i < end && !reading.words.romance && reading.is_small(i - 1) && reading.is(i - 1, ROLE) {
            nouns.push(i - 1);
        }
        i += 1;
    }
    // Jo Pell, who works as a nurse
    let who = if reading.str(i) == "," && reading.str(i + 1) == "who" && !reading.words.romance { i + 2 } else { i };
    if who > i {
        // Jo Pell, who has chaired the board
        let verb = who + usize::from(matches!(reading.str(who), "has" | "had" | "also" | "now" | "once"));
        // who managed to escape, who directed police: of nothing that one has the post of
        let post = reading.is(verb + 1, DEFINITE | POSSESSIVE) || reading.is_capital(verb + 1);
        let alone = matches!(reading.str(verb), "chairs" | "chaired" | "edits" | "teaches" | "farms" | "farmed");
        nouns.extend(layouts::role_of_verb(reading.str(verb)).filter(|_| post || alone).map(|_| verb));
    }
    let told = layouts::behind_copula(reading, who);
    // was mayor; not: was with his cousin
    let plain = |k: &usize| reading.is_small(*k) && !reading.is(*k, PREPOSITION | DEFINITE);
    let bare = |i: usize| (i..i + 4).take_while(plain).any(|k| reading.is(k, ROLE));
    let told = told.filter(|&k| reading.is(k, DEFINITE | INDEFINITE) || bare(k));
    if told.is_none() && reading.str(i) == "," && is_source(reading, name) && !is_closed(reading, i + 1, end) {
        // According to the Courier, a woman from Carrow left
        return;
    }
    if let Some(told) = told {
        i = told;
    } else if reading.str(i) == "," {
        i += 1;
        if reading.str(i).starts_with(|c: char| c.is_ascii_digit()) && reading.str(i + 1) == "," {
            i += 2;
        }
    } else {
        return;
    }
    if is_party(reading.str(i)) {
        nouns.push(i);
        return;
    }
    // Jo Pell, whose son, Luca, turned nine
    if matches!(reading.str(i), "whose" | "cuyo" | "cuya" | "cuyos" | "cuyas") {
        return;
    }
    let mut found = None;
    for k in i..end.min(i + REACH) {
        let stops = !reading.is_word(k) && reading.str(k) != "-"
            || (k > i && reading.is(k, PREPOSITION | RELATIVE | OPENS_CLAUSE | COPULA));
        if stops {
            // `Pech, the mayor said` is no apposition: the noun must be what stops the words.
            // Pech, consejera electoral de Ribalta: in Spanish an adjective may follow the noun. Not: Pech, la consejera dijo que
            let adjective = |f: usize| reading.words.romance && f == i && f + 2 == k && reading.is_small(k - 1);
            let own = |f: &usize| !reading.is(k, PREPOSITION) || !spanish::is_subject_behind(reading, i, *f + 1);
            let found = found.or_else(|| layouts::trade_in_apposition(reading, name, i, k));
            nouns.extend(found.filter(|&f| f + 1 == k || adjective(f)).filter(own));
            nouns.extend(spanish::trades_listed(reading, k, end));
            return;
        }
        if reading.is(k, ROLE) {
            found = Some(k);
        }
    }
}

/// According to Pell
fn is_source(reading: &Reading, name: &Name) -> bool {
    let the = usize::from(name.from > 0 && reading.is(name.from - 1, DEFINITE));
    name.from > 1 + the && reading.str(name.from - 2 - the).eq_ignore_ascii_case("according")
}

/// Whether a comma ends the description that starts at token `from`, before any verb.
fn is_closed(reading: &Reading, from: usize, end: usize) -> bool {
    let verb = |i: usize| {
        let class = reading.document.class(i);
        reading.is_small(i)
            && class.is(Class::VERBAL.or(Class::AUX).or(Class::BE))
            && !class.is(Class::NOUN.or(Class::ROLE))
    };
    let stop = (from..end.min(from + REACH)).find(|&i| !reading.is_word(i) || verb(i));
    stop.is_some_and(|i| matches!(reading.str(i), "," | "(" | "—" | "–") || reading.str(i) == "." && i + 1 == end)
}

/// `R-Essex`, `D-N.Y.`
fn is_party(word: &str) -> bool {
    ["R-", "D-"].iter().any(|p| word.starts_with(p) && word[2..].starts_with(char::is_uppercase))
}

/// The noun under the form that stands for all its forms: sen → senator, spokeswoman → spokesperson.
pub fn canonical(reading: &mut Reading, at: usize) -> WordId {
    let word = reading.str(at);
    if is_party(word) {
        return reading.intern(if word.starts_with('R') { "republican" } else { "democrat" }.to_string());
    }
    let before = if at > 0 { reading.str(at - 1) } else { "" };
    if matches!(before, "vice" | "Vice" | "VICE") {
        return reading.intern("vice-president".to_string());
    }
    if matches!(before, "prime" | "Prime" | "PRIME") {
        let deputy = at > 1 && matches!(reading.str(at - 2), "deputy" | "Deputy" | "vice" | "Vice");
        return reading.intern(if deputy { "deputy-premier" } else { "premier" }.to_string());
    }
    // chief executive, chief executive officer
    let chief =
        |i: usize| reading.str(i).eq_ignore_ascii_case("chief") && reading.str(i + 1).eq_ignore_ascii_case("executive");
    let first = at > 0 && word.eq_ignore_ascii_case("executive") && chief(at - 1)
        || at > 1 && word.eq_ignore_ascii_case("officer") && chief(at - 2);
    if first && !reading.words.romance {
        return reading.intern("ceo".to_string());
    }
    let id = reading.id(at);
    let word = reading.spelled[id as usize].to_string();
    if let Some(role) = layouts::role_of_verb(&word).filter(|_| !reading.words.romance) {
        return reading.intern(role.to_string());
    }
    let other = match word.as_str() {
        "sen" => "senator",
        "rep" | "congressman" | "congresswoman" => "representative",
        "gov" => "governor",
        "gen" => "general",
        "lt" => "lieutenant",
        "sgt" => "sergeant",
        "capt" | "skipper" => "captain",
        "justice" => "judge",
        "father" | "pastor" | "vicar" if reading.is_capital(at) => "priest",
        "attorney" | "barrister" | "solicitor" | "counsel" => "lawyer",
        "dr" | "medic" | "physician" => "doctor",
        "prof" => "professor",
        "rev" => "reverend",
        "col" => "colonel",
        "boss" | "gaffer" => "manager",
        "spokesman" | "spokeswoman" => "spokesperson",
        "chairman" | "chairwoman" | "chair" => "chairperson",
        "councilman" | "councilwoman" => "councilmember",
        "businessman" | "businesswoman" => "entrepreneur",
        "actress" => "actor",
        "pontifice" => "papa",
        // El mandatario is the president, unless it is said of what: el mandatario local.
        "mandatario" | "mandataria" if !rules_less(reading.str(at + 1)) => "president",
        "adviser" => "advisor",
        _ if reading.words.romance && word.len() > 4 && word.ends_with(['a', 'e', 'o']) => &word[..word.len() - 1],
        _ => return id,
    };
    reading.intern(other.to_string())
}

/// Behind *mandatario*: a head of less than the state.
fn rules_less(word: &str) -> bool {
    matches!(word, "local" | "estatal" | "municipal" | "departamental" | "regional" | "provincial" | "autonómico")
}

/// The words of the same noun phrase that narrow the noun at token `at`.
pub fn narrowing(reading: &mut Reading, at: usize) -> Vec<WordId> {
    let start = reading.sentence_around(at).start.max(at.saturating_sub(4));
    let mut out = Vec::new();
    for i in (start..at).rev() {
        if !reading.is_word(i) || reading.is(i, DEFINITE | INDEFINITE | PREPOSITION | OPENS_CLAUSE) {
            break;
        }
        out.push(reading.id(i));
    }
    out.extend(complement(reading, at + 1));
    out
}

/// The words of `from Essex`, `of the board`, `(D-Essex)` at token `at`.
fn complement(reading: &mut Reading, at: usize) -> Vec<WordId> {
    let mut out = Vec::new();
    if !reading.is(at, PREPOSITION) && !matches!(reading.str(at), "(" | ",") {
        return out;
    }
    let end = reading.sentence_around(at).end.min(at + 6);
    for i in at + 1..end {
        if !reading.is_word(i) || reading.is(i, OPENS_CLAUSE | RELATIVE | COPULA) {
            break;
        }
        let word = reading.str(i);
        if is_party(word) {
            let place = fold(bare(&word[2..]));
            let full = STATES.iter().find(|s| s.0 == place).map_or(place, |s| s.1.to_string());
            out.push(reading.intern(full));
        } else if !reading.is(i, FUNCTION) {
            out.push(reading.id(i));
        }
    }
    out
}
