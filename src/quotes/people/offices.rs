//! The prime minister, the Carrow MP: an office that the article gives to nobody by name → who is meant, where that is safe. English only.

use super::super::lang::people::*;
use super::chains::ChainId;
use super::discourse::Answer;
use super::mention::Noun;
use super::nouns::NEVER;
use super::reading::WordId;
use super::resolve::{Resolver, sure};

/// Offices of politicians, who are brought in by their name alone. A judge or a coach who follows somebody's words is another.
const OF_GOVERNMENT: [&str; 4] = ["minister", "premier", "chancellor", "secretary"];

/// What a member of a parliament is called, too.
const OF_MEMBERS: [&str; 12] = [
    "mp",
    "mep",
    "msp",
    "minister",
    "secretary",
    "leader",
    "chancellor",
    "premier",
    "politician",
    "spokesman",
    "spokeswoman",
    "candidate",
];

/// What comes between *the* and *secretary* or *minister*.
const DEPARTMENTS: [&str; 13] = [
    "prime",
    "shadow",
    "home",
    "foreign",
    "health",
    "education",
    "finance",
    "defence",
    "defense",
    "interior",
    "transport",
    "justice",
    "culture",
];

impl Resolver<'_> {
    /// The politician whom the article is about, where a sentence starts with the office of who has just spoken (*The home secretary
    /// said*), or with a seat that no list has.
    pub(super) fn by_office(&self, at: usize, noun: Noun, narrowed: &[WordId]) -> Option<Answer> {
        if self.reading.words.romance || self.reading.is(at, POSSESSIVE) || !self.reading.is(at, DEFINITE) {
            return None;
        }
        let seat = self.is_seat(at, noun.head);
        let state = self.leads_state(at, noun.head) || self.is_head_of_state(at, noun.head);
        if !seat && !state && !self.opens_with_office(at, noun.head) {
            return None;
        }
        let most = self.chains.chains.iter().filter(|chain| chain.is_person()).map(|chain| chain.count).max()?;
        // A minister may be a secretary of state; a member for Carrow no nurse.
        let kin: &[&str] = match self.reading.str(noun.head) {
            _ if seat => &OF_MEMBERS,
            "minister" => &["secretary", "mp"],
            _ => &[],
        };
        let differs = |word: WordId| {
            self.reading.senses_of(word) & ROLE != 0 && !kin.contains(&self.reading.spelled[word as usize].as_str())
        };
        let other = |id| self.roles.iter().any(|r| r.chain == id && differs(r.noun));
        let told_of = |id| self.discourse.is_subject_of_last(id, at) && self.discourse.spoke_just_now(id, at);
        let unlike = |id: ChainId| {
            let chain = &self.chains.chains[id];
            !chain.is_person()
                || !state && chain.count < most
                || other(id)
                || self.contradicts(id, narrowed)
                || !seat && !told_of(id)
        };
        let fits = |id| if unlike(id) { NEVER } else { 0.0 };
        let answer = self.discourse.who(self.chains, at, self.gender_of_noun(at, noun.head), fits)?;
        Some(Answer { sure: answer.sure * sure::STYLE, ..answer })
    }

    /// The minister, The home secretary: at the head of its sentence, nothing behind that narrows or contrasts it.
    fn opens_with_office(&self, at: usize, head: usize) -> bool {
        let compound = head == at + 2 && DEPARTMENTS.contains(&self.reading.str(at + 1));
        OF_GOVERNMENT.contains(&self.reading.str(head))
            && (head == at + 1 || compound)
            && (at == self.reading.sentence_around(at).start || self.follows_opening(at))
            && !self.reading.is(head + 1, PREPOSITION)
            && self.reading.str(head + 1) != "meanwhile"
    }

    /// The US president, the French prime minister: who leads the country that stands before the noun.
    fn leads_state(&self, at: usize, head: usize) -> bool {
        let word = self.reading.str(head);
        let prime = word.eq_ignore_ascii_case("minister") && self.reading.str(head - 1).eq_ignore_ascii_case("prime");
        let leads =
            prime || ["president", "premier", "chancellor"].iter().any(|leads| word.eq_ignore_ascii_case(leads));
        let of = at + 1..head - usize::from(prime);
        leads
            && of.len() == 1
            && of.clone().all(|i| self.reading.is(i, PLACE | ADJECTIVE) && self.reading.is_capital(i))
    }

    /// The president, in an article that tells of the White House and calls nobody a president. English only.
    fn is_head_of_state(&self, at: usize, head: usize) -> bool {
        let reading = self.reading;
        let president = |noun: WordId| reading.spelled[noun as usize].starts_with("president");
        let house = || {
            self.names
                .iter()
                .any(|name| reading.str(name.tokens.start) == "White" && reading.str(name.tokens.start + 1) == "House")
        };
        head == at + 1
            && reading.str(head) == "president"
            && !reading.is(head + 1, PREPOSITION)
            && !self.roles.iter().any(|role| president(role.noun))
            && house()
    }

    /// *Speaking on Monday, the minister*; *In a speech, the minister*: what opens the sentence before the comma has no verb of its own.
    fn follows_opening(&self, at: usize) -> bool {
        const MOST_WORDS: usize = 12;
        let reading = self.reading;
        let start = reading.sentence_around(at).start;
        let comma = at.checked_sub(1).filter(|&i| i > start && reading.str(i) == ",");
        let opens = reading.str(start).ends_with("ing") || reading.is(start, PREPOSITION);
        let plain =
            |i: usize| reading.is_word(i) && !reading.is(i, COPULA | RELATIVE | OPENS_CLAUSE | PRONOUN) || i == start;
        comma.is_some_and(|comma| comma - start <= MOST_WORDS && (start..comma).all(plain)) && opens
    }

    /// The Carrowford MP: a seat that no list has and the article does not have before.
    fn is_seat(&self, at: usize, head: usize) -> bool {
        const MOST_BEFORE: usize = 2000;
        let seat = head.saturating_sub(1);
        let unlisted = self.reading.is_capital(seat) && !self.reading.is(seat, PLACE | ADJECTIVE | BODY | TITLE | ROLE);
        let word = self.reading.str(seat);
        let new = || (at.saturating_sub(MOST_BEFORE)..at).all(|i| self.reading.str(i) != word);
        head == at + 2 && self.reading.is(head, OFFICE) && unlisted && new()
    }
}
