//! Names → one chain a person or body: all the names that stand for it, the fullest first.

use rustc_hash::FxHashSet;

use super::super::lang::people::*;
use super::family::{self, Surnames, is_behind_parent, is_family, is_of_child};
use super::gender::{name_gender, title_gender};
use super::names::{Name, Sort};
use super::position;
use super::position::is_which_that_speaks;
use super::reading::{Reading, WordId};
use super::same_name::is_same_name;
use super::short::{
    SHORT_FORMS, acronym_bearer, given_alone, is_another, is_firm, is_short_for_firm, is_with_legal_form,
    misspelt_bearer, says_it,
};
use super::sorts;
use super::spanish;

/// An index into the chains of an article.
pub type ChainId = usize;

/// More chains than this are not told apart; an article with more names is a list.
const MOST_CHAINS: usize = 2000;
/// How many chains with the same last word are compared with a name.
const MOST_BEARERS: usize = 8;
/// How many names before a fuller one are looked at for its first word alone.
const MOST_BEFORE: usize = 300;

/// A person or body of the article.
#[derive(Clone, Debug)]
pub struct Chain {
    /// The words of its fullest name.
    pub words: Vec<WordId>,
    pub suffix: Option<WordId>,
    pub nickname: Option<WordId>,
    /// The index of its fullest name.
    pub fullest: usize,
    pub sort: Sort,
    /// How often it is named.
    pub count: u32,
    /// How often by more than one word.
    pub full_count: u32,
    /// Weight of what speaks for a man, for a woman.
    pub male: u32,
    pub female: u32,
    /// The article gives an age below that of an adult.
    pub child: bool,
    /// The article says whose child, wife or brother it is.
    pub relative: bool,
    /// It is named in full behind an office.
    pub office: bool,
    /// The index of its first name.
    pub first: usize,
    /// The index of the last name that brought more than one word.
    last_full: usize,
}

impl Chain {
    fn new(name: &Name, at: usize) -> Self {
        Self {
            words: name.words.clone(),
            suffix: name.suffix,
            nickname: name.nickname,
            fullest: at,
            sort: name.sort,
            count: 0,
            full_count: 0,
            male: 0,
            female: 0,
            child: false,
            relative: false,
            office: false,
            first: at,
            last_full: at,
        }
    }

    pub fn is_person(&self) -> bool {
        self.sort == Sort::Person
    }

    /// Whether *it* and *they* may stand for it: a body, or a name that the article comes back to.
    pub fn could_be_body(&self) -> bool {
        self.sort == Sort::Body || self.sort == Sort::Unknown && (self.words.len() > 1 || self.count > 2)
    }

    pub fn could_be_person(&self) -> bool {
        matches!(self.sort, Sort::Person | Sort::Unknown)
    }
}

/// The chains of an article, and for each name its chain.
pub struct Chains {
    pub chains: Vec<Chain>,
    pub of_name: Vec<Option<ChainId>>,
    /// For each word the chains whose fullest name has it.
    by_word: Vec<Vec<ChainId>>,
}

/// Gathers the names into chains: first those of several words, then the single ones.
pub fn gather(reading: &Reading, names: &[Name]) -> Chains {
    let mut all = Chains {
        chains: Vec::new(),
        of_name: vec![None; names.len()],
        by_word: vec![Vec::new(); reading.spelled.len()],
    };
    for (at, name) in names.iter().enumerate().filter(|(_, n)| n.words.len() > 1) {
        let chain = all.full_bearer(reading, name).or_else(|| spanish::bearer_of_two_surnames(reading, &all, name));
        let chain = chain.or_else(|| all.bearer_behind_trade(reading, name)).or_else(|| all.add(name, at));
        all.join(reading, names, chain, at);
    }
    let is_last =
        |word: WordId| all.by_word[word as usize].iter().any(|&id| all.chains[id].words.last() == Some(&word));
    let surnames = Surnames::gather(reading, names, is_last);
    let alone = given_alone(reading, names);
    let mut sure = vec![false; reading.spelled.len()];
    for name in names.iter().filter(|n| n.words.len() == 1 && !n.doubtful) {
        sure[name.words[0] as usize] = true;
    }
    for (at, name) in names.iter().enumerate().filter(|(_, n)| n.words.len() == 1) {
        let word = name.words[0] as usize;
        if is_family(reading, name, at, names) {
            continue;
        }
        let chain = all.single_bearer(reading, names, (&surnames, &alone), at).or_else(|| {
            let role = reading.senses_of(name.words[0]) & (ROLE | TITLE) != 0 && !name.titled;
            // Exchange rate shifts, Services were restored: the start of a sentence
            const COMMON: [&str; 11] = [
                "Exchange",
                "Services",
                "Trade",
                "Security",
                "Energy",
                "Food",
                "Market",
                "Credit",
                "Investment",
                "Insurance",
                "Business",
            ];
            let noun = name.doubtful && !sure[word] && reading.is_small(name.tokens.end);
            if noun && COMMON.contains(&reading.str(name.tokens.start)) {
                return None;
            }
            let worth = sure[word] || name.titled || is_given(reading, name) || name.sort != Sort::Unknown;
            let worth = !role && (worth || sorts::is_surname(reading.str(name.tokens.start)));
            if worth { all.add(name, at) } else { None }
        });
        all.join(reading, names, chain, at);
    }
    all.settle_sorts(reading, names);
    all
}

impl Chains {
    /// The chains whose fullest name has the word, a few at most; none for a word that was met later.
    pub fn with_word(&self, word: WordId) -> impl Iterator<Item = ChainId> {
        self.by_word.get(word as usize).into_iter().flatten().take(MOST_BEARERS).copied()
    }

    fn add(&mut self, name: &Name, at: usize) -> Option<ChainId> {
        if self.chains.len() >= MOST_CHAINS {
            return None;
        }
        let id = self.chains.len();
        self.chains.push(Chain::new(name, at));
        for &word in name.words.iter().chain(&name.nickname) {
            self.by_word[word as usize].push(id);
        }
        Some(id)
    }

    fn join(&mut self, reading: &Reading, names: &[Name], chain: Option<ChainId>, at: usize) {
        self.of_name[at] = chain;
        let Some(id) = chain else { return };
        let name = &names[at];
        let chain = &mut self.chains[id];
        chain.count += 1;
        chain.child |= name.words.len() > 1 && is_of_child(reading, name);
        chain.relative |= name.words.len() > 1 && family::is_relative(reading, name);
        chain.office |= name.words.len() > 1 && (name.from..name.tokens.start).any(|i| family::is_office(reading, i));
        if name.words.len() > 1 {
            chain.full_count += 1;
            chain.last_full = at;
        }
        chain.suffix = chain.suffix.or(name.suffix);
        chain.nickname = chain.nickname.or(name.nickname);
        if name.sort == Sort::Person || (chain.sort == Sort::Place && name.sort != Sort::Place) {
            chain.sort = name.sort;
        }
        // The Fed, the HDB: the Federal Reserve, the Harbour Data Board
        let by_letters = name.words.len() == 1 && chain.words.len() > 1 && !chain.words.contains(&name.words[0]);
        if by_letters && chain.sort == Sort::Unknown && is_short(reading, name) {
            chain.sort = Sort::Body;
        }
        let fullest = &names[chain.fullest];
        let longer = spelled_out(reading, &name.words) > spelled_out(reading, &fullest.words);
        let better_case = name.words == fullest.words && fullest.capitals && !name.capitals;
        if longer || better_case {
            chain.fullest = at;
            for &word in &name.words {
                if !chain.words.contains(&word) {
                    self.by_word[word as usize].push(id);
                }
            }
            chain.words.clone_from(&name.words);
        }
    }

    /// The chain that a name of several words belongs to.
    fn full_bearer(&self, reading: &Reading, name: &Name) -> Option<ChainId> {
        let last = *name.words.last()?;
        let bearers = self.by_word[last as usize].iter().rev().take(MOST_BEARERS).copied();
        let mut fits = bearers.filter(|&id| {
            let chain = &self.chains[id];
            chain.words.len() > 1
                && (chain.suffix == name.suffix || chain.suffix.is_none() || name.suffix.is_none())
                && is_same_name(reading, &chain.words, &name.words)
        });
        // A suffix tells father from son where both are there.
        let first = fits.next()?;
        Some(if self.chains[first].suffix == name.suffix {
            first
        } else {
            match fits.find(|&id| self.chains[id].suffix == name.suffix) {
                Some(exact) => exact,
                None if name.suffix.is_some() => return None,
                None => first,
            }
        })
    }

    /// The chain that a name of one word belongs to.
    fn single_bearer(
        &self,
        reading: &Reading,
        names: &[Name],
        (surnames, alone): (&Surnames, &FxHashSet<WordId>),
        at: usize,
    ) -> Option<ChainId> {
        let name = &names[at];
        let word = name.words[0];
        let bearers = &self.by_word[word as usize];
        let body = name.sort == Sort::Body && !name.titled;
        let gender = title_gender(reading, name);
        // Pell said it would: Pell Inc, and not its founder.
        let says_it = !name.titled
            && says_it(reading, name)
            && bearers.iter().take(MOST_BEARERS).any(|&id| is_firm(reading, &self.chains[id], word));
        let only_body = self.only_body_of(reading, word);
        let score = |id: ChainId| -> Option<i32> {
            let chain = &self.chains[id];
            let (male, female) = name_gender(reading, &names[chain.fullest]);
            let mismatch = (gender == MALE && female > male) || (gender == FEMALE && male > female);
            let another = surnames.is_another(reading, chain, word, &names[chain.fullest]);
            if mismatch
                || another
                || (name.titled && chain.sort == Sort::Body)
                || chain.child && !reading.words.romance && (name.titled || self.has_grown_up_bearer(word, id))
                || (name.suffix.is_some() && name.suffix != chain.suffix)
            {
                return None;
            }
            let alone_before = || names[..chain.fullest].iter().rev().take(MOST_BEFORE).any(|n| n.words == name.words);
            let another = is_another(reading, name, chain, &names[chain.fullest], alone_before);
            if another || says_it && chain.is_person() {
                return None;
            }
            let is_last = chain.words.last() == Some(&word);
            // Howard Pell, elsewhere Pell; Kim Jong Un is Mr Kim.
            let near = &names[at.saturating_sub(MOST_BEFORE)..names.len().min(at + MOST_BEFORE)];
            let last_alone = || near.iter().any(|n| n.words.len() == 1 && n.words.last() == chain.words.last());
            let is_first = chain.words.first() == Some(&word) || chain.nickname == Some(word);
            // The Fed is not the Dallas Fed.
            if is_last && chain.words.len() > 1 && !chain.is_person() && reading.spelled[word as usize] == "fed" {
                return None;
            }
            let place = match (is_last, is_first) {
                (true, _) => 40,
                // Mr Howard is not Howard Pell.
                (_, true) if chain.is_person() && has_civil_title(reading, name) && last_alone() => return None,
                (_, true) if is_with_legal_form(reading, chain) => 22,
                // Sky is not one of Sky News and Sky Travel.
                (_, true) if chain.sort == Sort::Unknown && !says_it && self.start_several(reading, word) => {
                    return None;
                }
                (_, true) if chain.sort != Sort::Body || says_it && is_firm(reading, chain, word) => 20,
                (_, true) if is_short_for_firm(reading, chain, word) => 15,
                // Pell's, of Pell's Investors Service
                (_, true) if reading.speaks_in_s(reading.str(name.tokens.end - 1)) => 15,
                _ if reading.words.romance && (chain.could_be_person() || only_body == Some(id)) => 25,
                _ => return None,
            };
            if chain.sort == Sort::Place && chain.words.len() > 1 {
                return None;
            }
            let near = if chain.last_full < at { at - chain.last_full } else { 1000 };
            let recent = match near {
                0..=3 => 6,
                4..=10 => 4,
                _ if chain.last_full > at && names[chain.fullest].tokens.start > name.tokens.start => -8,
                _ => 0,
            };
            // Pell said it would, Pell Inc: its founder, Jo Pell, is brought in farther on.
            let late = chain.is_person() && names[chain.fullest].tokens.start > name.tokens.start && !name.titled;
            if late && is_last && self.is_firm_named_before(reading, names, word, at) {
                return None;
            }
            // Who is called by the last name alone once is called so again; the others of the family are not.
            let frequent = (chain.full_count.min(8) + chain.count.min(8)) as i32
                + if Some(&id) == bearers.first() { 3 } else { 0 };
            // Mrs Pell: Ann Pell rather than one of whom no name tells
            let agrees = gender == MALE && male > female || gender == FEMALE && female > male;
            // The boy's father, Jo Pell: Mr Pell, and Pell where the boy is called Tom
            let child_called = || {
                let called = |&other: &ChainId| other != id && alone.contains(&self.chains[other].words[0]);
                bearers.iter().take(MOST_BEARERS).any(called)
            };
            let parent = is_behind_parent(reading, &names[chain.fullest]) && (name.titled || is_last && child_called());
            let parent = if parent { 12 } else { 0 };
            Some(
                place
                    + parent
                    + if agrees { 8 } else { 0 }
                    + recent
                    + frequent
                    + if chain.is_person() != body { 5 } else { 0 },
            )
        };
        let best = bearers
            .iter()
            .rev()
            .take(MOST_BEARERS)
            .filter_map(|&id| Some((score(id)?, id)))
            .max_by_key(|&(s, id)| (s, usize::MAX - id));
        best.map(|(_, id)| id)
            .or_else(|| acronym_bearer(self, reading, names, name, at))
            .or_else(|| misspelt_bearer(self, reading, names, at))
    }

    /// Whether another, of whom no age of a child is told, has the same last name as the person of chain `child`.
    fn has_grown_up_bearer(&self, word: WordId, child: ChainId) -> bool {
        let grown_up = |&id: &ChainId| {
            let chain = &self.chains[id];
            id != child && chain.could_be_person() && !chain.child && chain.words.last() == Some(&word)
        };
        self.by_word[word as usize].iter().take(MOST_BEARERS).any(grown_up)
    }

    /// Whether a firm whose name starts with the word is named in full before the name `at`.
    fn is_firm_named_before(&self, reading: &Reading, names: &[Name], word: WordId, at: usize) -> bool {
        let firm = |&&id: &&ChainId| {
            let chain = &self.chains[id];
            is_firm(reading, chain, word) && names[chain.fullest].tokens.start < names[at].tokens.start
        };
        self.by_word[word as usize].iter().take(MOST_BEARERS).any(|id| firm(&id))
    }

    /// Whether several names that are no person's start with this word. English only: in Spanish given names of no list do.
    fn start_several(&self, reading: &Reading, word: WordId) -> bool {
        let starts = |&&id: &&ChainId| {
            let chain = &self.chains[id];
            !chain.is_person() && chain.words.len() > 1 && chain.words[0] == word
        };
        !reading.words.romance && self.by_word[word as usize].iter().take(MOST_BEARERS).filter(starts).count() > 1
    }

    /// *La Academia* in Spanish: the only body whose name starts with the word.
    fn only_body_of(&self, reading: &Reading, word: WordId) -> Option<ChainId> {
        if !reading.words.romance || reading.senses_of(word) & BODY == 0 {
            return None;
        }
        let first = |chain: &Chain| chain.sort == Sort::Body && chain.words.len() > 1 && chain.words[0] == word;
        let mut bodies =
            self.by_word[word as usize].iter().copied().take(MOST_BEARERS).filter(|&id| first(&self.chains[id]));
        bodies.next().filter(|_| bodies.next().is_none())
    }

    /// A chain of several words of which the last alone does what people do is a person.
    fn settle_sorts(&mut self, reading: &Reading, names: &[Name]) {
        for (name, chain) in names.iter().zip(&self.of_name) {
            let Some(id) = *chain else { continue };
            let chain = &mut self.chains[id];
            let alone = name.words.len() == 1
                && (2..=4).contains(&chain.words.len())
                && chain.words.last() == name.words.first();
            let the = name.from > 0 && reading.is(name.from - 1, DEFINITE);
            let has_kin = chain.words.len() == 1 && position::has_kin(reading, name.tokens.end);
            // DiCaprio, who; Pell, 43: no team
            let of_one = chain.words.len() == 1
                && sorts::is_described_as_person(reading, name)
                && (sorts::age_behind(reading, name).is_some()
                    || is_given(reading, name)
                    || sorts::is_surname(reading.str(name.tokens.start)));
            let described = !the
                && (has_kin
                    || of_one && !name.capitals
                    || (2..=4).contains(&chain.words.len()) && sorts::is_described_as_person(reading, name));
            // Jim Press, who: no paper
            let given = chain.words.len() == 2 && is_given_only(reading, chain.words[0]);
            if chain.sort == Sort::Body && given && !the && sorts::is_described_as_person(reading, name) {
                chain.sort = Sort::Person;
            }
            if chain.sort == Sort::Unknown && name.words.len() > 1 && sorts::leads_team(reading, name.tokens.end) {
                chain.sort = Sort::Body;
            }
            if chain.sort == Sort::Unknown && !name.quoted && is_which_that_speaks(reading, name.tokens.end) {
                chain.sort = Sort::Body;
            }
            if chain.sort == Sort::Unknown && (alone && name.subject && !the && !name.capitals || described) {
                chain.sort = Sort::Person;
            }
        }
    }
}

/// Mr Pell, Mrs Pell: titles that stand before last names alone. English only.
pub(super) fn has_civil_title(reading: &Reading, name: &Name) -> bool {
    let civil = |i: usize| matches!(reading.str(i), "Mr" | "Mrs" | "Ms");
    name.titled && !reading.words.romance && (name.from..name.tokens.start).any(civil)
}

/// Whether the name is letters, or one of [`SHORT_FORMS`].
fn is_short(reading: &Reading, name: &Name) -> bool {
    let word = reading.spelled[name.words[0] as usize].as_str();
    name.capitals && word.len() <= 6 || SHORT_FORMS.iter().any(|form| form.0 == word)
}

/// How much of a name is written out: initials count little.
fn spelled_out(reading: &Reading, words: &[WordId]) -> usize {
    // No character is longer than four bytes.
    let is_long = |word: &str| word.len() > 4 || word.chars().nth(1).is_some();
    words.iter().map(|&w| if is_long(&reading.spelled[w as usize]) { 3 } else { 1 }).sum()
}

fn is_given(reading: &Reading, name: &Name) -> bool {
    is_given_only(reading, name.words[0])
}

pub(super) fn is_given_only(reading: &Reading, word: WordId) -> bool {
    let senses = reading.senses_of(word);
    senses & GIVEN != 0 && senses & (PLACE | BODY | ADJECTIVE) == 0
}
