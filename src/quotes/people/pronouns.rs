//! He, she, it and they: which of them are subjects, and whom those stand for that no name does.

use std::ops::Range;

use super::super::lang::Class;
use super::super::lang::people::*;
use super::chains::ChainId;
use super::discourse::Answer;
use super::gender::{self, Gender};
use super::mention::Mention;
use super::names::Name;
use super::position;
use super::questions::Question;
use super::reading::Reading;
use super::resolve::{Found, Resolver, sure};
use super::unnamed::{Unnamed, several_before};

/// What it weighs that the person says what the pronoun starts.
const WHO_SAYS: f32 = 3.0;

impl Resolver<'_> {
    /// An interview with Jo Pell, in which she said: whom the sentence has named last before *in which*, behind *with*, *by* or *from*.
    /// English only.
    pub(super) fn in_which(&self, at: usize, gender: Senses) -> Option<ChainId> {
        let reading = self.reading;
        let which = at >= 3 && reading.str(at - 1) == "which" && matches!(reading.str(at - 2), "in" | "during" | "on");
        let end = self.names.partition_point(|name| name.tokens.end < at).checked_sub(1).filter(|_| which)?;
        let name = &self.names[end];
        let start = reading.sentence_around(at).start;
        let open = name.from.checked_sub(1).filter(|&i| i >= start)?;
        let mut before = (start.max(open.saturating_sub(4))..=open).rev();
        let with =
            before.find(|&i| reading.is(i, PREPOSITION)).is_some_and(|i| matches!(reading.str(i), "with" | "by"));
        let close = name.tokens.end + 4 >= at && !name.quoted && !name.possessive;
        let person = |id: &ChainId| self.chains.chains[*id].is_person() && !self.is_of_other_gender(*id, gender);
        // Ann Moss gave an interview with Kay Hale, in which she said: whom it was with only asked.
        let first = self.names.partition_point(|name| name.tokens.start < start);
        let asked = (start..name.from).any(|i| reading.str(i) == "with")
            && !(start..name.from)
                .any(|i| matches!(reading.str(i), "conducted" | "recorded" | "published" | "ran" | "aired"));
        let guest =
            asked && (first..end).any(|n| self.names[n].subject && self.chains.of_name[n].as_ref().is_some_and(person));
        self.chains.of_name[end].filter(person).filter(|_| with && close && !guest && !reading.words.romance)
    }

    /// “Ruud is the best we have,” he said: whom the quoted words name, of those whom the pronoun of that gender may mean.
    pub(super) fn spoken_of(&self, question: &Question, gender: Senses) -> Vec<ChainId> {
        const MOST: usize = 12;
        const MOST_TOKENS: usize = 80;
        let end = question.quoted.end.min(question.quoted.start + MOST_TOKENS);
        let first = self.names.partition_point(|name| name.tokens.start < question.quoted.start);
        let inside = self.names[first..].iter().zip(&self.chains.of_name[first..]).take(MOST);
        let inside = inside.take_while(|(name, _)| name.tokens.end <= end);
        let person = |id: &ChainId| self.chains.chains[*id].is_person() && !self.is_of_other_gender(*id, gender);
        // “I am Jo Pell,” he says
        let himself = |name: &Name| {
            let before = name.from.checked_sub(1).map_or("", |i| self.reading.str(i));
            matches!(before, "am" | "I'm" | "I’m" | "me" | "is" | "called" | "name's" | "name’s")
        };
        inside.filter(|(name, _)| name.quoted && !himself(name)).filter_map(|(_, chain)| chain.filter(person)).collect()
    }

    /// Whom the pronoun at token `i` stands for, if it is the subject of a clause and no speaker without a name.
    pub(super) fn subject_pronoun(&mut self, unnamed: Option<&Unnamed>, i: usize) -> Option<Option<Answer>> {
        if !self.is_subject_pronoun(i) || self.is_unnamed(unnamed, i) || is_of_question_put(self.reading, i) {
            return None;
        }
        let addressed = self.addressed_before(i);
        let speaker = self.who_says(i);
        let fits = |id| match () {
            () if addressed == Some(id) => f32::MIN / 2.0,
            () if speaker == Some(id) => WHO_SAYS,
            () => 0.0,
        };
        let answer = self.discourse.who(self.chains, i, self.reading.senses[i] & (MALE | FEMALE), fits);
        if let Some(answer) = answer {
            self.discourse.anaphor(answer.chain, i, true);
            self.discourse.called(answer, self.reading.senses[i] & (MALE | FEMALE));
        }
        Some(answer)
    }

    /// Whom a pronoun stands for that no name does: the noun that the sentence before starts with (*The mother turned round.*), the document
    /// that was told of (*A letter came.* … *it reads*).
    pub(super) fn told_of(&self, question: &Question, last: Option<&Unnamed>) -> Found {
        let at = question.tokens.start;
        let tokens = match question.mention {
            Some(Mention::Pronoun(gender)) => last
                .filter(|last| last.is_he(self.reading, self.names, self.chains, (at, gender)))
                .map(|last| last.tokens.clone()),
            Some(Mention::It) => self.document_before(at),
            Some(Mention::They) => several_before(self.reading, at),
            _ => None,
        };
        tokens.map_or(Found::Nobody, Found::OwnWords)
    }

    /// *Pell wrote he had*, *Pell said that she*: who says what the pronoun at token `i` is the first word of. English only.
    fn who_says(&self, i: usize) -> Option<ChainId> {
        let reading = self.reading;
        let that = usize::from(i > 0 && reading.str(i - 1) == "that");
        let verb = i.checked_sub(1 + that).filter(|&v| position::speaks(reading, v) && !reading.words.romance)?;
        let name = self.names.partition_point(|name| name.tokens.end < verb);
        let close = self.names.get(name).is_some_and(|name| name.tokens.end == verb && !name.quoted);
        self.chains.of_name.get(name).copied().flatten().filter(|_| close)
    }

    /// *In a letter to Jo Pell, he wrote*: to whom what the sentence opens with is addressed, no subject of it. English only.
    fn addressed_before(&self, i: usize) -> Option<ChainId> {
        const MOST_WORDS: usize = 5;
        let reading = self.reading;
        let start = reading.document.sentences[reading.sentence[i] as usize].start;
        if reading.words.romance || !matches!(reading.str(start), "In" | "At" | "During") {
            return None;
        }
        let to = (start + 2..i.min(start + MOST_WORDS + 2)).find(|&k| matches!(reading.str(k), "to" | "with"))?;
        let text = matches!(
            reading.str(to - 1),
            "letter"
                | "email"
                | "e-mail"
                | "message"
                | "note"
                | "text"
                | "memo"
                | "interview"
                | "call"
                | "meeting"
                | "reply"
        );
        let last = self.names.partition_point(|name| name.tokens.start < i).checked_sub(1).filter(|_| text)?;
        (self.names[last].from > to).then_some(self.chains.of_name[last]).flatten()
    }

    /// *Cross-examined by Jo Pell, the witness agreed. “Was it late?” he asked*: who puts the questions, by the last sentences before the one
    /// who asks at token `at`: there somebody answers. English only.
    pub(super) fn examiner(&self, at: usize, gender: Senses) -> Option<Answer> {
        const EXAMINED: [&str; 7] =
            ["Cross-examined", "Questioned", "Examined", "Quizzed", "Re-examined", "Interviewed", "Challenged"];
        const MOST_SENTENCES: usize = 3;
        const MOST_WORDS: usize = 4;
        let reading = self.reading;
        let last = reading.sentence[at] as usize;
        let sentences = reading.document.sentences[..=last].iter().rev().take(MOST_SENTENCES);
        let answers = |i: usize| {
            let class = reading.document.class(i);
            class.is(Class::SAY) && !class.is(Class::GERUND) && !reading.quoted[i]
        };
        let examined = sentences.filter(|sentence| EXAMINED.contains(&reading.str(sentence.start)));
        let opened =
            examined.filter(|sentence| (sentence.start + 1..sentence.end).any(answers)).map(|s| s.start).next()?;
        let by = (opened + 1..opened + 1 + MOST_WORDS).find(|&i| reading.str(i) == "by")?;
        let name = self.names.partition_point(|name| name.from <= by);
        let close = self.names.get(name).is_some_and(|name| name.from == by + 1);
        let chain = self.chains.of_name.get(name).copied().flatten().filter(|_| close && !reading.words.romance)?;
        (!self.is_of_other_gender(chain, gender)).then_some(Answer { chain, sure: sure::ROLE })
    }

    /// *While she called it “a blow”, Jo Pell said*: whom the main clause names behind a clause that the sentence opens with, where nobody was
    /// named before. English only.
    pub(super) fn named_after(&self, question: &Question) -> Option<Answer> {
        const OPENS: [&str; 12] =
            ["While", "Having", "Before", "After", "Because", "As", "When", "Although", "Though", "In", "If", "Since"];
        const MOST_NAMES: usize = 4;
        let Some(Mention::Pronoun(gender)) = question.mention else { return None };
        let reading = self.reading;
        let sentence = reading.sentence_around(question.tokens.start);
        let first = self.names.partition_point(|name| name.tokens.start < question.tokens.end);
        let opens = OPENS.contains(&reading.str(sentence.start)) && !reading.words.romance;
        let behind =
            (first..self.names.len()).take(MOST_NAMES).take_while(|&n| self.names[n].tokens.end <= sentence.end);
        let comma = |n: usize| {
            let before = self.names[n].from.saturating_sub(1);
            let before = before - usize::from(reading.is_mark(before) && before > 0);
            matches!(reading.str(before), "," | ".") || reading.quoted[before]
        };
        let mut subjects = behind.filter(|&n| opens && self.names[n].subject && !self.names[n].quoted && comma(n));
        let chain = self.chains.of_name[subjects.next()?]?;
        let fits = self.chains.chains[chain].is_person() && !self.is_of_other_gender(chain, gender);
        fits.then_some(Answer { chain, sure: sure::RELATIVE })
    }

    /// *“You have shown no remorse,” he told Moss*: who hears it. English only.
    pub(super) fn told_by(&self, question: &Question) -> Option<ChainId> {
        let verb = question.tokens.end;
        let tells = matches!(self.reading.str(verb), "told" | "asked" | "warned" | "reminded" | "assured");
        let name = self.names.partition_point(|name| name.from <= verb);
        let close = tells && self.names.get(name).is_some_and(|name| name.from == verb + 1 && !name.possessive);
        self.chains.of_name.get(name).copied().flatten().filter(|_| close && !self.reading.words.romance)
    }

    /// *Pell asked Moss why. “I was scared,” he replied*: whom the sentence before the one that replies at token `at` asks. English only.
    pub(super) fn asked_before(&self, at: usize, gender: Senses) -> Option<Answer> {
        const MOST_BACK: usize = 3;
        const MOST_WORDS: usize = 3;
        let reading = self.reading;
        let told = reading.told_before(at);
        let sentence = reading.sentence[at] as usize;
        let before = (sentence.saturating_sub(MOST_BACK)..=sentence).rev();
        let starts = before.map(|k| reading.document.sentences[k].clone());
        let mut asks = starts.filter(|s| reading.told_before(s.start) + 1 == told);
        const MOST_TOKENS: usize = 60;
        let asks_in = |s: Range<usize>| s.take(MOST_TOKENS).find(|&i| !reading.quoted[i] && reading.str(i) == "asked");
        let asked = asks.find_map(asks_in).filter(|&asked| asked > 0)?;
        let passive = reading.document.class(asked - 1).is(Class::BE);
        let name = self.names.partition_point(|name| name.tokens.start <= asked);
        let close = self.names.get(name).is_some_and(|name| name.from <= asked + MOST_WORDS && name.from > asked);
        let plain = || (asked + 1..self.names[name].from).all(|i| reading.is(i, DEFINITE | INDEFINITE | TITLE | ROLE));
        let chain = self.chains.of_name.get(name).copied().flatten().filter(|_| close && !passive && plain())?;
        let fits = self.chains.chains[chain].could_be_person() && !self.is_of_other_gender(chain, gender);
        // asked Pell's lawyer why
        let owner = reading.is_possessive(self.names[name].tokens.end - 1);
        (fits && !owner && !reading.words.romance).then_some(Answer { chain, sure: sure::ROLE })
    }

    /// *“I wanted to be wrong,” they said*: the one person whom the article has just spoken of and calls neither he nor she; several do not
    /// say *I*.
    pub(super) fn one_called_they(&mut self, at: usize) -> Found {
        const MOST_SENTENCES: u32 = 2;
        let fits = |id| {
            let neither = gender::of(&self.chains.chains[id]) == Gender::Unknown && !self.discourse.is_called(id);
            let near = self.discourse.sentences_since(id, at).is_some_and(|since| since <= MOST_SENTENCES);
            if neither && near && self.chains.chains[id].is_person() { 0.0 } else { f32::MIN / 2.0 }
        };
        let Some(answer) = self.discourse.who(self.chains, at, 0, fits) else { return Found::Nobody };
        self.discourse.anaphor(answer.chain, at, true);
        Found::Chain(Answer { sure: answer.sure.min(sure::THEY), ..answer })
    }

    /// The noun that the one called he or she spoke under before.
    pub(super) fn by_noun_before(&self, last: Option<&Unnamed>, question: &Question) -> Option<Range<usize>> {
        let Some(Mention::Pronoun(gender)) = question.mention else { return None };
        let last = last?;
        let said_of = !last.of_another || self.speaks_of_another(question);
        let is_he = last.is_he(self.reading, self.names, self.chains, (question.tokens.start, gender));
        (said_of && is_he).then(|| last.tokens.clone())
    }

    /// *“She was pale,” he said*: whether he, she or what is theirs stands in the quoted words.
    fn speaks_of_another(&self, question: &Question) -> bool {
        question.quoted.clone().any(|i| {
            self.reading.senses[i] & (MALE | FEMALE) != 0 && self.reading.is(i, PRONOUN)
                || matches!(self.reading.str(i), "his" | "His" | "her" | "Her" | "him")
        })
    }

    pub(super) fn is_noun_before(&self, last: &Unnamed, question: &Question) -> bool {
        match question.mention {
            Some(Mention::It) => last.is_it(self.reading, question.tokens.start),
            Some(Mention::Pronoun(gender)) => {
                (!last.of_another || self.speaks_of_another(question))
                    && last.may_be_he(self.reading, self.names, self.chains, (question.tokens.start, gender))
            }
            Some(Mention::They | Mention::Several) => last.is_they(self.reading, question.tokens.start),
            _ => false,
        }
    }

    /// *The Brazilian confirmed that food was thrown at Moss. “I saw it,” he said*: the noun that has just spoken rather than the person whom
    /// the pronoun would mean, who was named last behind its verb and is no subject.
    pub(super) fn is_rather(&self, last: &Unnamed, question: &Question, chain: ChainId) -> bool {
        const MOST_NAMES: usize = 12;
        let Some(Mention::Pronoun(_)) = question.mention else { return false };
        let at = question.tokens.start;
        if !last.is_noun_of_last(self.reading, at) || !self.is_noun_before(last, question) {
            return false;
        }
        let before = self.names.partition_point(|name| name.tokens.start < at);
        let of = |&n: &usize| self.chains.of_name[n] == Some(chain) && !self.names[n].quoted;
        let named = (before.saturating_sub(MOST_NAMES)..before).rev().find(of).map(|n| &self.names[n]);
        named.is_some_and(|name| last.is_followed_by(self.reading, name) && !self.discourse.spoke_just_now(chain, at))
    }

    /// Whether the pronoun at token `i` stands for a speaker without a name.
    pub(super) fn is_unnamed(&self, last: Option<&Unnamed>, i: usize) -> bool {
        let gender = self.reading.senses[i] & (MALE | FEMALE);
        last.is_some_and(|last| !last.of_another && last.is_he(self.reading, self.names, self.chains, (i, gender)))
    }

    pub(super) fn is_subject_pronoun(&self, i: usize) -> bool {
        self.reading.is(i, PRONOUN)
            && !self.reading.is(i, RELATIVE)
            && !self.reading.quoted[i]
            && matches!(self.reading.str(i), "he" | "He" | "HE" | "she" | "She" | "SHE" | "él" | "Él" | "ella" | "Ella")
    }
}

/// *Asked if she would stay, the governor said no*: whether the pronoun at token `at` is whom the main clause names only after it.
fn is_of_question_put(reading: &Reading, at: usize) -> bool {
    const REACH: usize = 30;
    let start = reading.sentence_around(at).start;
    let asked = start + usize::from(matches!(reading.str(start), "When" | "But" | "And"));
    let opens = matches!(reading.str(asked), "Asked" | "asked" | "Pressed" | "pressed" | "Questioned" | "Quizzed");
    opens && at - start < REACH && (asked..at).all(|i| reading.is_word(i))
}

/// He said in a note to clients: whether the clause behind the pronoun at token `at` names what analysts write.
pub(super) fn is_in_a_note(reading: &Reading, at: usize) -> bool {
    const REACH: usize = 8;
    let end = reading.sentence_around(at).end.min(at + REACH);
    let note = |i: usize| {
        reading.str(i) == "note" && matches!(reading.str(i - 1), "a" | "research" | "client" | "his" | "her")
    };
    (at + 1..end).any(note)
}

/// He told the newspaper: whether the words behind the pronoun at token `at` name an outlet that was named before.
pub(super) fn tells_the_paper(reading: &Reading, at: usize) -> bool {
    const OUTLETS: [&str; 9] =
        ["newspaper", "paper", "programme", "program", "magazine", "station", "broadcaster", "agency", "website"];
    reading.str(at + 1) == "told" && reading.str(at + 2) == "the" && OUTLETS.contains(&reading.str(at + 3))
}
