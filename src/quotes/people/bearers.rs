//! A noun for a role → the one who bears it, of those whom the article gives it to.

use super::super::lang::people::*;
use super::chains::ChainId;
use super::discourse::Answer;
use super::gender;
use super::mention::Noun;
use super::nouns::NEVER;
use super::reading::WordId;
use super::resolve::{Resolver, sure};
use super::roles::Role;
use super::sorts;
use super::unnamed::is_nameless;

/// For each word that narrows both the mention and the role: the Avon senator, Senator Pech of Avon.
const SHARED: f32 = 4.0;
/// The role was given before the mention, not after.
const TOLD_BEFORE: f32 = 1.0;
/// An office that the article gave to others only: it may not have said that this one is a senator, too.
const NOT_CALLED_SO: f32 = -2.5;

impl Resolver<'_> {
    /// The person with this role who was mentioned last, weighed by the words that narrow the role.
    pub(super) fn by_role(&self, at: usize, noun: Noun, word: WordId, narrowed: &[WordId]) -> Option<Answer> {
        let gender = self.gender_of_noun(at, noun.head);
        let bearers: Vec<&Role> = self
            .roles
            .iter()
            .filter(|r| r.noun == word && !self.is_contradicted(r, narrowed) && !self.is_of_another(at, r))
            .filter(|r| {
                let below = || !self.is_only_former(r, narrowed) && !self.is_told_of_another(at, noun);
                r.at < at
                    || below()
                        && (r.at <= noun.head
                            || self.is_the_one(r)
                            || !self.follows_another((at, noun.head), gender, r.chain))
            })
            .collect();
        let first = bearers.first()?;
        let several = bearers.iter().any(|r| r.chain != first.chain);
        // Of senators there are many; of governors that an article calls so, one.
        let one = !several && self.reading.spelled[word as usize] == "governor";
        let open = !one && self.reading.is(noun.head, OFFICE | GENERIC);
        let state = self.reading.words.romance && self.reading.spelled[word as usize] == "president";
        // El mandatario: no player of whom nothing says that he rules.
        let rules_not = |id: ChainId| state && self.roles.iter().any(|role| role.chain == id);
        let fits = |id: ChainId| {
            let of_bearer = bearers.iter().filter(|r| r.chain == id).map(|role| {
                let shared = role.narrowed_by.iter().filter(|w| narrowed.contains(w)).count() as f32;
                shared * SHARED + if role.at < at { TOLD_BEFORE } else { 0.0 }
            });
            let may_be = self.may_hold_office(id) && !self.is_no_one(id) && !self.is_subject_here(id, at);
            let other =
                if open && may_be && !rules_not(id) && !self.contradicts(id, narrowed) { NOT_CALLED_SO } else { NEVER };
            of_bearer.fold(other, f32::max)
        };
        let sure = if several { sure::ROLE_OF_SEVERAL } else { sure::ROLE };
        match self.discourse.who(self.chains, at, gender, fits) {
            Some(answer) if bearers.iter().any(|r| r.chain == answer.chain) => Some(Answer { sure, ..answer }),
            Some(answer) if open => Some(Answer { sure: answer.sure * sure::STYLE, ..answer }),
            // la política: not the politician Luis Cerro
            _ if self.reading.words.romance && self.is_of_other_gender(first.chain, gender) => None,
            _ => Some(Answer { chain: first.chain, sure: sure * sure::FAR }),
        }
    }

    /// *Tom Moss, the lawyer*, *Tom Moss is the owner*: who is called so is the only one.
    fn is_the_one(&self, role: &Role) -> bool {
        const MOST_WORDS: usize = 4;
        let before = (role.at.saturating_sub(MOST_WORDS)..role.at).rev();
        let the = before.take_while(|&i| self.reading.is_word(i)).find(|&i| self.reading.str(i) == "the");
        the.is_some_and(|the| the > 0 && matches!(self.reading.str(the - 1), "," | "is" | "was"))
    }

    /// *Jo Pell fell ill. The actress flew home*: the sentence before is about somebody else whom the noun of that gender at token `at` may
    /// mean, so it is not `bearer`, who is named only below. English only.
    fn follows_another(&self, (at, head): (usize, usize), gender: Senses, bearer: ChainId) -> bool {
        let reading = self.reading;
        // The home secretary, her doctor, the head of the board: who may be named below all the same.
        let told = reading.is(head, OFFICE) || reading.is(at, POSSESSIVE) || reading.is(head + 1, PREPOSITION);
        let fits = |id: &ChainId| {
            *id != bearer && self.chains.chains[*id].is_person() && !self.is_of_other_gender(*id, gender)
        };
        !told && !reading.words.romance && self.discourse.last_subject(at).filter(fits).is_some()
    }

    /// The 74-year-old comedian, the Carrow-born actress, the spokesman: not one who is called so only below. English only.
    pub(super) fn is_told_of_another(&self, at: usize, noun: Noun) -> bool {
        let varies = |i: usize| {
            let word = self.reading.str(i);
            ["-year-old", "-born", "-based", "-bred"].iter().any(|end| word.ends_with(end))
        };
        let spoke = || self.discourse.speaker_just_now(at).is_some_and(|id| self.chains.chains[id].is_person());
        let about = || self.discourse.last_subject(at).is_some_and(|id| self.chains.chains[id].is_person());
        let nameless = is_nameless(self.reading.str(noun.head));
        !self.reading.words.romance && (nameless || (at + 1..noun.head).any(varies) && (spoke() || about()))
    }

    /// Her lawyer: not *Ed Pell's lawyer, Jo Moss*. English only.
    fn is_of_another(&self, at: usize, role: &Role) -> bool {
        const MOST_WORDS: usize = 3;
        let reading = self.reading;
        let whose = match reading.str(at) {
            "her" | "Her" => MALE,
            "his" | "His" => FEMALE,
            _ => return false,
        };
        let before = role.at.saturating_sub(MOST_WORDS)..role.at;
        let owner = before.rev().find(|&i| reading.is_possessive(i) && reading.is_capital(i));
        let Some(owner) = owner.filter(|_| !reading.words.romance) else { return false };
        let last = self.names.partition_point(|name| name.tokens.end <= owner + 1);
        let chain = last.checked_sub(1).and_then(|last| self.chains.of_name[last]);
        chain.is_some_and(|id| match gender::of(&self.chains.chains[id]) {
            gender::Gender::Male => whose == MALE,
            gender::Gender::Female => whose == FEMALE,
            gender::Gender::Unknown => false,
        })
    }

    /// The article says nothing of the person that is at odds with an office.
    fn may_hold_office(&self, id: ChainId) -> bool {
        let offices = |r: &Role| self.reading.senses_of(r.noun) & (OFFICE | GENERIC) != 0;
        self.roles.iter().filter(|r| r.chain == id).all(offices)
    }

    /// The article gives the person a place that is not the one of the mention.
    pub(super) fn contradicts(&self, id: ChainId, narrowed: &[WordId]) -> bool {
        let mut roles = self.roles.iter().filter(|r| r.chain == id).peekable();
        roles.peek().is_some() && roles.all(|r| self.is_contradicted(r, narrowed))
    }

    /// The former bowler: not one who is a bowler, and is named below.
    fn is_only_former(&self, role: &Role, narrowed: &[WordId]) -> bool {
        let former = |words: &[WordId]| {
            words.iter().any(|&w| matches!(&*self.reading.spelled[w as usize], "former" | "retired" | "ex"))
        };
        former(narrowed) && !former(&role.narrowed_by)
    }

    fn is_contradicted(&self, role: &Role, narrowed: &[WordId]) -> bool {
        if sorts::is_of_other_team(self.reading, self.chains, role, narrowed) {
            return true;
        }
        // The chancellor: not the shadow chancellor; the mayor: not the deputy mayor.
        let has = |words: &[WordId], word: &str| words.iter().any(|&w| self.reading.spelled[w as usize] == word);
        if ["shadow", "deputy", "vice", "assistant", "incoming", "future", "next"]
            .iter()
            .any(|word| has(&role.narrowed_by, word) != has(narrowed, word))
        {
            return true;
        }
        // The First Minister, the Home Secretary: not the justice minister.
        let of_department = |w: &&WordId| {
            self.reading.senses_of(**w) & DEPARTMENT != 0 || self.reading.spelled[**w as usize] == "first"
        };
        let department = narrowed.iter().find(of_department);
        if department
            .is_some_and(|w| !role.narrowed_by.contains(w) && role.narrowed_by.iter().any(|w| of_department(&w)))
        {
            return true;
        }
        // The Palestinian president: not Egyptian President Jo Pell
        let nation = |w: &&WordId| {
            let word = self.reading.spelled[**w as usize].as_str();
            self.reading.senses_of(**w) & (ADJECTIVE | PLACE | DEMONYM) & !PLACE != 0
                && ["ian", "ish", "ese", "can"].iter().any(|end| word.ends_with(end))
        };
        // The Scottish striker is the British striker.
        let british = |w: &WordId| {
            matches!(self.reading.spelled[*w as usize].as_str(), "british" | "english" | "scottish" | "welsh")
        };
        let is_british = |w: &WordId| self.reading.spelled[*w as usize].as_str() == "british";
        let both_british = |a: &WordId, b: &WordId| british(a) && british(b) && (is_british(a) || is_british(b));
        let office = matches!(
            self.reading.spelled[role.noun as usize].as_str(),
            "minister" | "secretary" | "leader" | "premier"
        );
        let other_nation = narrowed.iter().find(nation).is_some_and(|asked| {
            role.narrowed_by
                .iter()
                .find(nation)
                .is_some_and(|told| told != asked && (office || !both_british(told, asked)))
        });
        if other_nation && !self.reading.words.romance {
            return true;
        }
        let place = |w: &&WordId| self.reading.senses_of(**w) & PLACE != 0;
        let (mut of_role, of_mention) =
            (role.narrowed_by.iter().filter(place).peekable(), narrowed.iter().filter(place));
        of_role.peek().is_some()
            && of_mention.clone().next().is_some()
            && !of_role.any(|w| of_mention.clone().any(|m| m == w))
    }
}
