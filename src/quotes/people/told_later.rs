//! Spanish articles that call somebody by an office first and by a name in a later sentence: *dijo el alcalde de Ribalta. Asimismo, Luis
//! Cerro pidió agua*. A full name that nothing describes is of one who was told of before.

use super::super::lang::people::*;
use super::chains::ChainId;
use super::discourse::Answer;
use super::gender::{self, Gender};
use super::mention::{Mention, Noun};
use super::names::{Name, Sort};
use super::questions::Question;
use super::resolve::{Found, Resolver};

/// How many sentences on the name is looked for.
const SENTENCES: u32 = 4;
/// How many names before and behind are looked at.
const NAMES: usize = 40;
/// How sure it is.
const SURE: f32 = 0.65;

impl Resolver<'_> {
    /// The answers, with the person in place of the words where a later sentence names who is called so. Spanish only.
    pub(super) fn named_later(&self, questions: &[Question], answers: Vec<Found>) -> Vec<Found> {
        if !self.reading.words.romance {
            return answers;
        }
        let mut firsts = vec![usize::MAX; self.chains.chains.len()];
        for (n, chain) in self.chains.of_name.iter().enumerate().rev() {
            if let Some(chain) = *chain {
                firsts[chain] = n;
            }
        }
        let named = |(question, answer): (&Question, Found)| match (&question.mention, &answer) {
            (Some(Mention::Noun(noun)), Found::OwnWords(_)) => self
                .later_name(question, *noun, &firsts)
                .map_or(answer, |chain| Found::Chain(Answer { chain, sure: SURE })),
            _ => answer,
        };
        questions.iter().zip(answers).map(named).collect()
    }

    fn later_name(&self, question: &Question, noun: Noun, firsts: &[usize]) -> Option<ChainId> {
        let reading = self.reading;
        let at = question.tokens.start;
        let definite = matches!(reading.str(at), "el" | "la" | "El" | "La");
        let person = reading.is(noun.head, ROLE | TITLE) && !reading.is(noun.head, BODY) && reading.is_small(noun.head);
        if !definite || !person || noun.plural || noun.head == at || self.roles_told(at, noun) {
            return None;
        }
        let told = reading.told_before(at);
        // Luis Cerro llegó. … dijo el anterior alcalde: he may be meant.
        let before = self.names.partition_point(|name| name.tokens.start < at);
        let person = |n: &usize| self.chains.of_name[*n].is_some_and(|id| self.chains.chains[id].is_person());
        let recent = |n: &usize| reading.told_before(self.names[*n].tokens.start) + SENTENCES >= told;
        if (0..before).rev().take(NAMES).take_while(recent).any(|n| person(&n) && !self.names[n].quoted) {
            return None;
        }
        let first = self.names.partition_point(|name| name.tokens.start < question.tokens.end);
        let near = |n: &usize| reading.told_before(self.names[*n].tokens.start) <= told + SENTENCES;
        let mut new =
            (first..self.names.len()).take(NAMES).take_while(near).filter(|&n| self.is_new_and_undescribed(n, firsts));
        let chain = self.chains.of_name[new.next()?]?;
        let fits = !matches!(
            (self.gender_of_noun(at, noun.head), gender::of(&self.chains.chains[chain])),
            (MALE, Gender::Female) | (FEMALE, Gender::Male)
        );
        (fits && new.all(|n| self.chains.of_name[n] == Some(chain))).then_some(chain)
    }

    /// The noun has been told of a person with a name, who was meant if anybody.
    fn roles_told(&self, at: usize, noun: Noun) -> bool {
        let word = self.reading.str(noun.head);
        self.roles.iter().any(|role| role.at < at && self.reading.str(role.at).eq_ignore_ascii_case(word))
    }

    /// The name `n` is a full one, the first of its person, the subject of its sentence, and nothing says who that is.
    fn is_new_and_undescribed(&self, n: usize, firsts: &[usize]) -> bool {
        let name = &self.names[n];
        let Some(chain) = self.chains.of_name[n] else { return false };
        let first = firsts[chain] == n;
        let full = name.words.len() >= 2 && name.sort == Sort::Person && !name.titled && !name.quoted;
        let plain = name.subject && !name.possessive && !name.modifier && name.from == name.tokens.start;
        first && full && plain && !self.is_described(name) && !self.roles.iter().any(|role| role.chain == chain)
    }

    /// *Luis Cerro, de 40 años*, *Luis Cerro (40)*, *Luis Cerro, una vecina*, *la vecina Eva Pech*.
    fn is_described(&self, name: &Name) -> bool {
        let reading = self.reading;
        let end = name.tokens.end;
        let who = matches!(reading.str(end + 1), "que" | "quien");
        let behind = matches!(reading.str(end), "(" | "-" | "–" | "—") || reading.str(end) == "," && !who;
        let before = name.from.checked_sub(1).is_some_and(|i| {
            reading.is_small(i) && !reading.is(i, FUNCTION | PREPOSITION)
                || reading.is(i, DEFINITE)
                || reading.str(i) == "a"
        });
        behind || before
    }
}
