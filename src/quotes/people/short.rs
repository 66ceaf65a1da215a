//! Whether a name of one word is short for a fuller one: Sony is not the Sony PlayStation.

use rustc_hash::FxHashSet;

use super::super::lang::people::*;
use super::chains::{Chain, ChainId, Chains, has_civil_title, is_given_only};
use super::names::{Name, Sort};
use super::reading::{Reading, WordId, is_acronym};
use super::spanish;

/// How many chains are looked at for what letters stand for.
const MOST_SPELLED_OUT: usize = 60;

/// Whether a name of one word, which a fuller one has, is not short for it: the country of a minister or firm (*Carrow*, *Bank of Carrow*),
/// a body whose letters are a part of another's name (*ABC*, *Pell ABC*), the firm of a product or subsidiary (*Pell PlayBoat*, *Pell
/// Carrow*).
///
/// `named_alone_before` tells whether the word stands alone before the fuller name.
pub(super) fn is_another(
    reading: &Reading,
    name: &Name,
    chain: &Chain,
    fullest: &Name,
    named_alone_before: impl Fn() -> bool,
) -> bool {
    if reading.words.romance || name.titled || chain.words.len() < 2 {
        return false;
    }
    let word = name.words[0];
    let is_last = chain.words.last() == Some(&word);
    if !is_last && reading.senses_of(word) & PLACE != 0 {
        // Jordan Pell scored. “We won,” said Jordan: where no place was named so before the person was.
        return reading.senses_of(word) & GIVEN == 0 || named_alone_before();
    }
    if chain.is_person() {
        return false;
    }
    if !is_last && chain.full_count == 1 && is_part_of_firm(reading, chain) && named_alone_before() {
        // Quay said; Quay Retail gained: a part of it.
        return true;
    }
    let written = |w: WordId| fullest.tokens.clone().find(|&i| reading.known_at(i) == Some(w));
    let capitals = |w: WordId| written(w).is_some_and(|i| is_acronym(reading.str(i)));
    if is_last {
        return name.sort == Sort::Place || name.capitals && capitals(word) && !fullest.capitals;
    }
    let brand = |w: WordId| {
        written(w)
            .is_some_and(|i| is_brand(reading.str(i)) || is_acronym(reading.str(i)) && !is_legal_form(reading.str(i)))
    };
    fullest.capitals && !name.capitals
        || name.capitals && capitals(word) && !fullest.capitals
        || chain.words[1..].iter().any(|&w| reading.senses_of(w) & PLACE != 0 || brand(w))
}

impl Chains {
    /// *Farmer Pell*, where only the head of a sentence gives the trade its capital: Jo Pell. English only.
    pub(super) fn bearer_behind_trade(&self, reading: &Reading, name: &Name) -> Option<ChainId> {
        let &[trade, last] = &name.words[..] else { return None };
        let start = name.tokens.start;
        let opens = start == reading.sentence_around(start).start || start > 0 && reading.is_mark(start - 1);
        let is_trade = reading.senses_of(trade) & (ROLE | GIVEN | BODY | PLACE) == ROLE;
        if reading.words.romance || !opens || !is_trade {
            return None;
        }
        let bears = |id: &ChainId| {
            let chain = &self.chains[*id];
            chain.is_person() && chain.words.len() > 1 && chain.words.last() == Some(&last) && chain.words[0] != trade
        };
        let mut bearers = self.with_word(last).filter(bears);
        bearers.next().filter(|_| bearers.next().is_none())
    }
}

/// Quay Retail: a word for what a firm does, behind its name.
fn is_part_of_firm(reading: &Reading, chain: &Chain) -> bool {
    const PARTS: [&str; 12] = [
        "retail",
        "online",
        "mobile",
        "digital",
        "stores",
        "foods",
        "finance",
        "financial",
        "news",
        "sports",
        "radio",
        "tv",
    ];
    let part = |word: &WordId| PARTS.contains(&reading.spelled[*word as usize].as_str());
    chain.words.len() == 2 && chain.words.last().is_some_and(part)
}

/// Quay AG, Quay Co: one word and the form of a firm.
pub(super) fn is_with_legal_form(reading: &Reading, chain: &Chain) -> bool {
    const FORMS: [&str; 14] =
        ["inc", "corp", "co", "ltd", "plc", "llc", "llp", "ag", "sa", "nv", "ab", "se", "asa", "spa"];
    let form = |word: WordId| FORMS.contains(&reading.spelled[word as usize].as_str());
    !reading.words.romance && chain.words.len() == 2 && form(chain.words[1])
}

/// Behind the name of a firm.
fn is_legal_form(word: &str) -> bool {
    matches!(word, "AG" | "SA" | "NV" | "AB" | "PLC" | "SE" | "ASA" | "LLC" | "LLP")
}

/// Short forms that no rule gives, with the names they are short for.
pub(super) const SHORT_FORMS: [(&str, &[&str]); 2] = [("fed", &["federal", "reserve"]), ("vw", &["volkswagen"])];

/// HT, the Harbour Times: whether the two letters are those of a body of two words that is named before the name `at`.
pub(super) fn is_spelled_out(reading: &Reading, names: &[Name], chain: &Chain, letters: &str, at: usize) -> bool {
    let full = &names[chain.fullest];
    let initials = chain.words.iter().filter_map(|&w| reading.spelled[w as usize].chars().next());
    let body = chain.sort == Sort::Body || chain.words.iter().any(|&w| reading.senses_of(w) & BODY != 0);
    chain.words.len() == 2 && body && full.tokens.start < names[at].tokens.start && initials.eq(letters.chars())
}

/// CN, as Carrownews heads its questions in an interview.
pub(super) fn is_outlet_of(outlet: &str, letters: &str) -> bool {
    const ENDS: [&str; 8] = ["news", "times", "post", "press", "radio", "week", "watch", "wire"];
    let end = ENDS.iter().find(|end| outlet.len() > end.len() && outlet.ends_with(**end));
    end.is_some_and(|end| outlet.chars().next().into_iter().chain(end.chars().take(1)).eq(letters.chars()))
}

/// PlayBoat: a capital behind small letters, but not that of McPell or LaPell.
fn is_brand(word: &str) -> bool {
    let capital = word.char_indices().skip(1).find(|(_, c)| c.is_uppercase());
    capital.is_some_and(|(at, _)| at > 3 && word[..at].ends_with(char::is_lowercase))
}

/// Pell said it would: what follows the name speaks of a body, and it is not the *it* of *it is said*.
pub(super) fn says_it(reading: &Reading, name: &Name) -> bool {
    const DUMMY: [&str; 8] = ["appears", "appeared", "seems", "seemed", "takes", "took", "may", "might"];
    let it = name.tokens.end + 1;
    if !matches!(reading.str(it), "it" | "its") || !reading.is_small(name.tokens.end) {
        return false;
    }
    let end = reading.sentence_around(name.from).end.min(it + 12);
    if (it..end).any(|i| matches!(reading.str(i), "he" | "him" | "his" | "she" | "her")) {
        return false;
    }
    let goes_on = match (reading.str(it + 1), reading.str(it + 2)) {
        ("is" | "was", next) => next.ends_with("ing"),
        (_, "be" | "been") => reading.str(it + 3).ends_with("ing"),
        (verb, _) => reading.is_small(it + 1) && !DUMMY.contains(&verb),
    };
    goes_on || reading.str(it) == "its"
}

/// Pell Inc, Pell Works Group: a firm whose name starts with a word.
pub(super) fn is_firm(reading: &Reading, chain: &Chain, word: WordId) -> bool {
    const FORMS: [&str; 10] = ["inc", "corp", "co", "ltd", "plc", "llc", "group", "company", "corporation", "brothers"];
    let form = chain.words.last().is_some_and(|&w| FORMS.contains(&reading.spelled[w as usize].as_str()));
    form && chain.words.len() > 1 && chain.words[0] == word
}

/// Pell of Pell Works Inc.: a word that means nothing else.
pub(super) fn is_short_for_firm(reading: &Reading, chain: &Chain, word: WordId) -> bool {
    const OTHER: Senses = GIVEN | PLACE | ADJECTIVE | BODY | TITLE | ROLE | DEPARTMENT | FUNCTION;
    !reading.words.romance && is_firm(reading, chain, word) && reading.senses_of(word) & OTHER == 0
}

/// Pellow, of Jo Hale-Pellow.
fn is_half_of(half: &str, name: &str) -> bool {
    name.rsplit_once('-').is_some_and(|(_, last)| last == half)
}

/// Whether two words begin alike and differ by one byte left out, put in, or another.
pub(super) fn is_slip(a: &str, b: &str) -> bool {
    let (a, b) = if a.len() <= b.len() { (a.as_bytes(), b.as_bytes()) } else { (b.as_bytes(), a.as_bytes()) };
    if b.len() - a.len() > 1 || a.len() < 4 || a[0] != b[0] {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let rest = if a.len() == b.len() { a.get(same + 1..) } else { a.get(same..) };
    // Montieth, of Monteith
    let swapped =
        || a.get(same..same + 2).zip(b.get(same..same + 2)).is_some_and(|(x, y)| x[0] == y[1] && x[1] == y[0]);
    let turned = a.len() == b.len() && a.len() >= 6 && swapped() && a.get(same + 2..) == b.get(same + 2..);
    rest.is_some() && rest == b.get(same + 1..) || turned
}

/// A last name with one slip of the pen, of a person named shortly before.
pub(super) fn misspelt_bearer(chains: &Chains, reading: &Reading, names: &[Name], at: usize) -> Option<ChainId> {
    const MOST_BEFORE: usize = 30;
    let name = &names[at];
    let word = reading.spelled[name.words[0] as usize].as_str();
    let unknown = name.sort == Sort::Unknown && (name.subject || name.titled) || has_civil_title(reading, name);
    // President Zelensky is President Zelenskyy; Judge Hansen is not Tom Hanson.
    let ranked = !unknown && name.titled;
    let same_rank = |other: &Name| other.titled && reading.str(other.from) == reading.str(name.from);
    if word.len() < 4 || reading.words.senses(word) != 0 {
        return None;
    }
    // Against Baghdadi, where Abu Bakr al-Baghdadi was named
    let of_al = |full: &str| full.strip_prefix("al-").or(full.strip_prefix("el-")) == Some(word);
    let arabic = (at.saturating_sub(MOST_BEFORE)..at).rev().filter_map(|n| chains.of_name[n]).find(|&id| {
        let chain = &chains.chains[id];
        let last = chain.words.last().map_or("", |&w| reading.spelled[w as usize].as_str());
        chain.words.len() > 1 && chain.could_be_person() && of_al(last)
    });
    if arabic.is_some() {
        return arabic;
    }
    let may_be = word.len() >= 5 && (unknown || ranked) && !name.capitals;
    if !may_be {
        return None;
    }
    let earlier = (at.saturating_sub(MOST_BEFORE)..at)
        .rev()
        .filter(|&n| names[n].words.len() > 1 && (!ranked || same_rank(&names[n])))
        .filter_map(|n| chains.of_name[n]);
    let mut people = earlier.filter(|&id| chains.chains[id].could_be_person());
    let like = |w: &WordId, is_like: fn(&str, &str) -> bool| is_like(word, &reading.spelled[*w as usize]);
    people.find(|&id| {
        let words = &chains.chains[id].words;
        let given = reading.words.romance && words.first().is_some_and(|w| like(w, spanish::is_slip_of_given));
        given || words.last().is_some_and(|w| like(w, is_slip) || like(w, is_half_of))
    })
}

/// Letters behind a name that are an honour, a degree or a seat, and no body of those initials; what is part of a name is `SUFFIX`.
const POST_NOMINALS: [&str; 12] = ["san", "phd", "obe", "mbe", "cbe", "kcb", "msp", "mep", "mla", "frs", "dso", "esq"];

/// `ABC` → the body or person whose initials these are.
pub(super) fn acronym_bearer(
    chains: &Chains,
    reading: &Reading,
    names: &[Name],
    name: &Name,
    at: usize,
) -> Option<ChainId> {
    let letters = reading.spelled[name.words[0] as usize].as_str();
    if let Some(full) = SHORT_FORMS.iter().find(|form| form.0 == letters) {
        let same = |part: &[WordId]| part.iter().zip(full.1).all(|(&w, word)| reading.spelled[w as usize] == *word);
        let ends_in_full = |words: &[WordId]| words.len() >= full.1.len() && same(&words[words.len() - full.1.len()..]);
        // Not: the Carrow Federal Reserve
        let whole = |words: &[WordId]| {
            words.len() == full.1.len()
                || reading.spelled[words[0] as usize] == "u.s"
                || reading.spelled[words[0] as usize] == "us"
        };
        let is_full = |chain: &Chain| !chain.is_person() && ends_in_full(&chain.words) && whole(&chain.words);
        return chains.chains.iter().take(MOST_SPELLED_OUT).position(is_full);
    }
    if name.capitals && letters.len() == 2 {
        let outlet =
            |chain: &Chain| chain.words.len() == 1 && is_outlet_of(&reading.spelled[chain.words[0] as usize], letters);
        let near = || chains.chains.iter().take(MOST_SPELLED_OUT);
        let spelled_out = |chain: &Chain| is_spelled_out(reading, names, chain, letters, at);
        let mut full = (0..chains.chains.len().min(MOST_SPELLED_OUT)).filter(|&id| spelled_out(&chains.chains[id]));
        // The Quay Commission, the Queen's Court: QC is neither.
        let only = full.next().filter(|_| full.next().is_none());
        return near().position(outlet).or(only);
    }
    if !name.capitals || !(3..=6).contains(&letters.len()) || POST_NOMINALS.contains(&letters) {
        return None;
    }
    let initials = |chain: &Chain| {
        let first_letters = |words: &[WordId]| {
            let small =
                |w: &&WordId| !matches!(reading.spelled[**w as usize].as_str(), "of" | "for" | "the" | "and" | "in");
            words.iter().filter(small).filter_map(|&w| reading.spelled[w as usize].chars().next()).eq(letters.chars())
        };
        // The U.S. Harbour Data Board, HDB
        let of_country = reading.senses_of(chain.words[0]) & (PLACE | ADJECTIVE) != 0;
        first_letters(&chain.words) || of_country && first_letters(&chain.words[1..])
    };
    // The Board of Quays and Docks (BQAD)
    let in_brackets = |chain: &Chain| {
        let open = names[chain.fullest].tokens.end;
        reading.str(open) == "(" && reading.str(open + 1).eq_ignore_ascii_case(letters)
    };
    let matches = |chain: &Chain| {
        chain.words.len() > 1
            && (initials(chain) || in_brackets(chain))
            && names[chain.fullest].tokens.start < names[at].tokens.start + 2000
    };
    chains.chains.iter().take(MOST_SPELLED_OUT).position(matches)
}

/// The given names that stand alone in the reporter's words. English only.
pub(super) fn given_alone(reading: &Reading, names: &[Name]) -> FxHashSet<WordId> {
    let given = |name: &&Name| {
        name.words.len() == 1
            && !name.titled
            && !name.quoted
            && !reading.words.romance
            && is_given_only(reading, name.words[0])
    };
    names.iter().filter(given).map(|name| name.words[0]).collect()
}
