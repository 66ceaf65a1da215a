//! The noun of a quote that no word of the article gives to somebody → whom it means all the same, by what the article is about there.

use std::ops::Range;

use super::super::lang::people::*;
use super::chains::ChainId;
use super::discourse::Answer;
use super::mention::Noun;
use super::nouns::NEVER;
use super::questions::Called;
use super::reading::is_acronym;
use super::resolve::{Found, Resolver, sure};
use super::roles::Role;
use super::unnamed::is_nameless;

/// How many sentences told since the person was last spoken of.
const SENTENCES: u32 = 2;

/// Offices and trades by which news varies the name of the one whom the last sentence was about.
const OFFICES: [&str; 8] =
    ["minister", "chancellor", "premier", "secretary", "senator", "governor", "mayor", "politician"];
const TRADES: [&str; 13] = [
    "presenter",
    "host",
    "broadcaster",
    "author",
    "novelist",
    "writer",
    "director",
    "film-maker",
    "filmmaker",
    "comedian",
    "designer",
    "actor",
    "campaigner",
];
/// What may stand between *the* and such a noun.
const COMPOUNDS: [&str; 8] = ["shadow", "prime", "foreign", "home", "first", "health", "education", "defence"];

/// What somebody was, or has long been.
fn is_once(word: &str) -> bool {
    ["former", "one-time", "retired", "ex", "veteran"].iter().any(|once| word.eq_ignore_ascii_case(once))
}

impl Resolver<'_> {
    /// Whom the noun in `tokens` means, by which somebody speaks.
    pub(super) fn noun_of_quote(&mut self, tokens: &Range<usize>, noun: Noun, called: &Called) -> Found {
        let found = self.noun(tokens, noun, called);
        let Found::OwnWords(_) = &found else { return found };
        if !noun.definite || noun.plural || self.reading.words.romance {
            return found;
        }
        if let Some(issuer) = self.issuer_told(tokens, noun.head) {
            return issuer;
        }
        let answer = self.by_initials(tokens, noun.head).or_else(|| self.body_in_focus(tokens, noun));
        let answer = answer.or_else(|| self.by_turn_of_phrase(tokens, noun, called));
        let Some(answer) = answer else { return found };
        self.discourse.anaphor(answer.chain, tokens.start, true);
        Found::Chain(answer)
    }

    /// The MCE: who alone is called *Municipal Chief Executive*.
    fn by_initials(&self, tokens: &Range<usize>, head: usize) -> Option<Answer> {
        let letters = self.reading.str(head);
        let is_acronym = is_acronym(letters) && (3..=5).contains(&letters.len());
        if !is_acronym || tokens.len() != 2 || !self.is_bare(tokens.start, head) {
            return None;
        }
        let mut bearers = self.roles.iter().filter(|role| self.has_initials(role.at, letters)).map(|role| role.chain);
        let chain: ChainId = bearers.next()?;
        bearers.all(|other| other == chain).then_some(Answer { chain, sure: sure::ROLE })
    }

    /// The MCE, where the letters were taken for a name of which nothing more is told.
    pub(super) fn office_in_letters(&self, tokens: &Range<usize>, name: usize) -> Option<Answer> {
        let chain = self.chains.of_name[name].map(|id| &self.chains.chains[id]);
        let bare = chain.is_none_or(|chain| !chain.is_person());
        let head = tokens.end.checked_sub(1).filter(|_| bare && self.names[name].capitals)?;
        self.by_initials(tokens, head)
    }

    /// Whether the words around a role at token `at` start with the letters: *Municipal Chief Executive*, *inspector general of police*.
    fn has_initials(&self, at: usize, letters: &str) -> bool {
        const MOST_WORDS: usize = 5;
        let reading = self.reading;
        let sentence = reading.sentence_around(at);
        // Chief Inspector Ann Pell: no letter is that of her name.
        let behind = self.names.partition_point(|name| name.tokens.start <= at);
        let name = self.names.get(behind).map_or(sentence.end, |name| name.from.max(at + 1));
        let mut starts = sentence.start.max(at.saturating_sub(MOST_WORDS))..at + 1;
        starts.any(|start| {
            let end = sentence.end.min(start + 2 * MOST_WORDS).min(name);
            let mut left = letters.chars();
            let mut i = start;
            while i < end && !left.as_str().is_empty() {
                // Former actor: no office.
                if !reading.is_word(i) || is_once(reading.str(i)) {
                    return false;
                }
                let small = reading.is(i, PREPOSITION | DEFINITE | OPENS_CLAUSE);
                if !small && !reading.str(i).chars().next().is_some_and(|c| left.next() == c.to_uppercase().next()) {
                    return false;
                }
                i += 1;
            }
            left.as_str().is_empty() && i > at
        })
    }

    /// The mother of three, the 58-year-old herder, the former teacher: a description that fits anyone, of the one person whom the
    /// article is about there.
    fn by_turn_of_phrase(&self, tokens: &Range<usize>, noun: Noun, called: &Called) -> Option<Answer> {
        const LEAST_SURE: f32 = 0.82;
        let (at, head) = (tokens.start, noun.head);
        let reading = self.reading;
        let article = matches!(reading.str(at), "the" | "The");
        if !article || reading.words.romance || self.introduced(at, head).is_some() {
            return None;
        }
        let aged = (at + 1..head).find(|&i| reading.str(i).ends_with("-year-old"));
        if let Some(answer) = aged.and_then(|age| self.by_age(age)) {
            return Some(answer);
        }
        let of_team = self.is_of_named(at, head) || self.opens_as_pronoun(tokens, head);
        let described = aged.is_some() || of_team || self.is_former(at, head) || self.is_parent_of_some(tokens, head);
        if !described {
            return None;
        }
        let known_as = |id: ChainId| {
            let is_other = |role: &Role| {
                let word = self.reading.spelled[role.noun as usize].as_str();
                self.reading.senses_of(role.noun) & ROLE != 0 && !is_kin(reading.str(head), word)
            };
            self.roles.iter().any(|role| role.chain == id && is_other(role))
        };
        // The chancellor: the politician whom the article names most; the shadow chancellor: anyone.
        let office = head == at + 1 && OFFICES.contains(&reading.str(head));
        let people = || self.chains.chains.iter().filter(|chain| chain.is_person());
        let most = if office { people().map(|chain| chain.count).max()? } else { 0 };
        let gender = self.gender_of_noun(at, head);
        let other = |id: ChainId| {
            !self.chains.chains[id].is_person()
                || self.discourse.sentences_since(id, at).is_none_or(|since| since > SENTENCES)
                || aged.is_some() && self.has_age(id)
                || self.chains.chains[id].count < most
                || of_team
                    && (self.contradicts(id, &called.narrowed)
                        || known_as(id)
                        || !self.discourse.is_subject_of_last(id, at))
        };
        let fits = |id| if other(id) { NEVER } else { 0.0 };
        let answer = self.discourse.who(self.chains, at, gender, fits).filter(|answer| answer.sure >= LEAST_SURE)?;
        Some(Answer { sure: answer.sure * sure::STYLE, ..answer })
    }

    /// The former deputy head teacher: who was something once.
    fn is_former(&self, at: usize, head: usize) -> bool {
        let reading = self.reading;
        let once = is_once(reading.str(at + 1));
        let known = reading.is(head, ROLE) && !is_nameless(reading.str(head)) && reading.is_small(head);
        once && known && (at + 1..head).all(|i| reading.is_small(i))
    }

    /// The Quay State coach: of whom an article about sport knows what team it is.
    fn is_of_named(&self, at: usize, head: usize) -> bool {
        const OF_TEAMS: [&str; 8] =
            ["coach", "manager", "captain", "skipper", "boss", "legend", "forward", "international"];
        let reading = self.reading;
        let named = !(at + 1..head).is_empty() && (at + 1..head).all(|i| reading.is_capital(i));
        named && OF_TEAMS.contains(&reading.str(head))
    }

    /// The presenter said, The shadow chancellor added: at the head of a sentence, a noun by which news varies the name of its subject.
    fn opens_as_pronoun(&self, tokens: &Range<usize>, head: usize) -> bool {
        let reading = self.reading;
        let at = tokens.start;
        let compound = head == at + 2 && COMPOUNDS.contains(&reading.str(at + 1));
        (head == at + 1 || compound)
            && tokens.end == head + 1
            && at == reading.sentence_around(at).start
            && (OFFICES.contains(&reading.str(head)) || TRADES.contains(&reading.str(head)))
            && !reading.is(head + 1, PREPOSITION)
            && reading.str(head + 1) != "meanwhile"
    }

    /// The mother of three.
    fn is_parent_of_some(&self, tokens: &Range<usize>, head: usize) -> bool {
        const PARENTS: [&str; 10] =
            ["mother", "father", "mum", "mom", "dad", "grandmother", "grandfather", "parent", "grandparent", "mam"];
        let reading = self.reading;
        let number = |i: usize| {
            let word = reading.str(i);
            reading.is(i, INDEFINITE) && !matches!(word, "a" | "an")
                || !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())
        };
        PARENTS.contains(&reading.str(head))
            && reading.str(head + 1) == "of"
            && (head + 2..tokens.end.max(head + 3)).any(number)
    }
}

/// A film-maker may be called a writer, a secretary of state a minister.
fn is_kin(noun: &str, role: &str) -> bool {
    match noun {
        "minister" => matches!(role, "secretary" | "mp" | "premier"),
        "politician" => OFFICES.contains(&role) || matches!(role, "mp" | "leader"),
        _ => TRADES.contains(&noun) && TRADES.contains(&role),
    }
}
