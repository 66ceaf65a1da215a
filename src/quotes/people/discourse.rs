//! The article from left to right → for each pronoun and noun the person that it most likely stands for.

use super::super::lang::Class;
use super::super::lang::people::*;
use super::chains::{Chain, ChainId, Chains};
use super::gender::{self, Gender};
use super::names::{Name, Sort};
use super::position;
use super::reading::{Reading, WordId};
use super::{sorts, weight};

/// How many of the last mentions are looked at.
const MEMORY: usize = 40;

/// The last place where a person was mentioned.
#[derive(Clone, Copy, Debug)]
struct Last {
    told: u32,
    subject: bool,
    /// The subject of a clause before the main one: none for the sentences that follow.
    adjunct: bool,
    quoted: bool,
    possessive: bool,
    modifier: bool,
    pronoun: bool,
    /// The first mention of all, as a subject or with an age.
    introduced: bool,
    /// The subject of the verb that follows it.
    acts: bool,
}

/// Where a pronoun stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stand {
    /// It is the subject of a clause inside a sentence that has a subject: Pell left when she saw it.
    InClause,
    /// It reports the words before it, which are not about who says them: Pell was wrong, he said.
    Reports,
    Other,
}

/// From where a pronoun looks back: how many sentences of the reporter's own were told before, and its place in its own.
#[derive(Clone, Copy, Debug)]
struct View {
    told: u32,
    place: Stand,
    /// It is he or she, and no noun. English only: in Spanish the verb alone stands for it.
    pronoun: bool,
}

/// What has been said so far.
pub struct Discourse<'r> {
    reading: &'r Reading<'r>,
    /// The strongest mention of a person in the last sentence with one, outside quotes; and inside.
    last: Vec<Option<Last>>,
    in_quote: Vec<Option<Last>>,
    count: Vec<u32>,
    recent: Vec<ChainId>,
    /// Who spoke last and when, if the article has not turned to another since.
    spoke_last: Option<(ChainId, u32)>,
    /// The same, whatever has come since.
    last_speaker: Option<(ChainId, u32)>,
    has_spoken: Vec<bool>,
    /// The person who was the last subject, outside quotes, and the sentence told.
    subject: Option<(ChainId, u32)>,
    /// Names of many: Americans, Republicans.
    many: Vec<bool>,
    /// MALE or FEMALE where a pronoun has stood for a person whose gender nothing else tells; else 0.
    called: Vec<Senses>,
}

/// An answer: who, and how sure, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answer {
    pub chain: ChainId,
    pub sure: f32,
}

impl<'r> Discourse<'r> {
    pub fn new(reading: &'r Reading<'r>, chains: &Chains) -> Self {
        let n = chains.chains.len();
        Self {
            reading,
            last: vec![None; n],
            in_quote: vec![None; n],
            count: vec![0; n],
            recent: Vec::new(),
            spoke_last: None,
            last_speaker: None,
            has_spoken: vec![false; n],
            subject: None,
            many: chains.chains.iter().map(|chain| is_many(reading, chain)).collect(),
            called: vec![0; n],
        }
    }

    /// A name stands here.
    pub fn name(&mut self, name: &Name, chain: ChainId) {
        let told = self.reading.told_before(name.tokens.start);
        let mention = Last {
            told,
            subject: name.subject,
            adjunct: name.adjunct,
            quoted: name.quoted,
            // Pell's first season was long: the sentence is about Pell.
            possessive: name.possessive && name.from != self.reading.sentence_around(name.from).start,
            modifier: name.modifier,
            pronoun: false,
            introduced: self.count[chain] == 0
                && !name.possessive
                && (name.subject
                    || sorts::is_described_as_person(self.reading, name)
                        && (!position::is_in_passing(self.reading, name.from)
                            || self.reading.str(name.tokens.end + 1) == "who")),
            acts: name.subject
                && self.reading.document.class(name.tokens.end).is(Class::VERBAL.or(Class::AUX).or(Class::BE)),
        };
        if name.subject && !name.quoted && !name.adjunct && !name.possessive {
            self.subject = Some((chain, told));
        }
        if name.subject && !name.quoted {
            self.turns_to(chain, told);
        }
        self.note(chain, mention);
    }

    /// The article is about the person from the sentence `told` on.
    fn turns_to(&mut self, chain: ChainId, told: u32) {
        if self.spoke_last.is_some_and(|(speaker, when)| speaker != chain && when < told) {
            self.spoke_last = None;
        }
    }

    /// A sentence that is about the person starts at token `at` with a noun for that one: The outgoing manager has not spoken.
    pub fn starts_with_noun(&mut self, chain: ChainId, at: usize) {
        let told = self.reading.told_before(at);
        self.subject = Some((chain, told));
        self.turns_to(chain, told);
    }

    /// A pronoun or noun that stands for `chain` is at token `at`.
    pub fn anaphor(&mut self, chain: ChainId, at: usize, subject: bool) {
        let told = self.reading.told_before(at);
        let quoted = self.reading.quoted[at];
        self.note(
            chain,
            Last {
                told,
                subject,
                adjunct: false,
                quoted,
                possessive: false,
                modifier: false,
                pronoun: true,
                introduced: false,
                acts: false,
            },
        );
    }

    /// He or she, by `gender`, stood for the person.
    pub fn called(&mut self, answer: Answer, gender: Senses) {
        const SURE: f32 = 0.9;
        if answer.sure >= SURE && self.called[answer.chain] == 0 {
            self.called[answer.chain] = gender;
        }
    }

    /// Whether he or she stood for the person so far.
    pub fn is_called(&self, chain: ChainId) -> bool {
        self.called[chain] != 0
    }

    /// A quote whose speaker is `chain` has its mention at token `at`.
    pub fn spoke(&mut self, chain: ChainId, at: usize) {
        self.spoke_last = Some((chain, self.reading.told_before(at)));
        self.last_speaker = self.spoke_last;
        self.has_spoken[chain] = true;
        self.last[chain] =
            self.last[chain].map(|l| Last { subject: true, adjunct: false, modifier: false, possessive: false, ..l });
    }

    /// Whether `chain` spoke last, in the sentence of token `at` or the one told before.
    pub fn spoke_just_now(&self, chain: ChainId, at: usize) -> bool {
        let told = self.reading.told_before(at);
        self.spoke_last.is_some_and(|(speaker, when)| speaker == chain && told.saturating_sub(when) <= 1)
    }

    /// Whether `chain` is who spoke last, however long ago.
    pub fn is_last_speaker(&self, chain: ChainId) -> bool {
        self.last_speaker.is_some_and(|(speaker, _)| speaker == chain)
    }

    /// Whether the name is one of many: Americans.
    pub fn is_many(&self, chain: ChainId) -> bool {
        self.many[chain]
    }

    pub fn has_spoken(&self, chain: ChainId) -> bool {
        self.has_spoken[chain]
    }

    /// Whether the person was last mentioned, outside quotes, in a sentence before that of token `at`.
    pub fn is_before(&self, chain: ChainId, at: usize) -> bool {
        self.last[chain].is_none_or(|l| l.told < self.reading.told_before(at))
    }

    /// How many sentences lie between the last one that mentions the person, outside quotes, and that of token `at`.
    pub fn sentences_since(&self, chain: ChainId, at: usize) -> Option<u32> {
        self.last[chain].map(|l| self.reading.told_before(at).saturating_sub(l.told))
    }

    /// What it weighs that a verb says the last speaker goes on, where that is `chain`.
    pub fn goes_on(&self, chain: ChainId, at: usize) -> f32 {
        let told = self.reading.told_before(at);
        let last = self.spoke_last.is_some_and(|(speaker, when)| speaker == chain && told.saturating_sub(when) <= 2);
        if last { weight::GOES_ON } else { 0.0 }
    }

    /// Whether the person was last a subject, outside quotes, in the sentence told before that of token `at`.
    pub fn is_subject_of_last(&self, chain: ChainId, at: usize) -> bool {
        self.last[chain].is_some_and(|l| l.subject && self.reading.told_before(at) == l.told + 1)
    }

    /// Who was the subject of the sentence told before that of token `at`, of those named last.
    pub fn last_subject(&self, at: usize) -> Option<ChainId> {
        self.recent.iter().rev().take(MEMORY).copied().find(|&id| self.is_subject_of_last(id, at))
    }

    /// Whether the person was so far named inside quotes only.
    pub fn is_only_quoted(&self, chain: ChainId) -> bool {
        self.last[chain].is_none()
    }

    fn note(&mut self, chain: ChainId, new: Last) {
        let slot = if new.quoted { &mut self.in_quote[chain] } else { &mut self.last[chain] };
        // In one sentence a subject stays one though the name returns as an object.
        *slot = match *slot {
            Some(old) if old.told == new.told && old.subject && !new.subject => Some(old),
            _ => Some(new),
        };
        self.count[chain] += 1;
        self.recent.push(chain);
    }

    /// Who a pronoun at token `at` stands for; `gender` MALE, FEMALE, or 0 for either.
    pub fn who(&self, chains: &Chains, at: usize, gender: Senses, fits: impl Fn(ChainId) -> f32) -> Option<Answer> {
        let view = self.view(at);
        let (mut seen, mut count) = ([0; MEMORY], 0);
        let (mut best, mut second) = (None::<(f32, ChainId)>, f32::MIN);
        for &id in self.recent.iter().rev().take(MEMORY) {
            if seen[..count].contains(&id) {
                continue;
            }
            seen[count] = id;
            count += 1;
            let Some(score) = self.score(chains, id, view, gender) else { continue };
            let score = score + fits(id);
            match best {
                Some((top, _)) if score <= top => second = second.max(score),
                _ => {
                    second = best.map_or(second, |b| b.0);
                    best = Some((score, id));
                }
            }
        }
        let (top, chain) = best.filter(|b| b.0 >= weight::LEAST)?;
        let lead = (top - second).min(4.0);
        Some(Answer { chain, sure: weight::sure_by_lead(lead) })
    }

    /// The body that `it` at token `at` stands for: the last one that was a subject, in this sentence or the one before.
    pub fn which(&self, chains: &Chains, at: usize) -> Option<ChainId> {
        let told = self.reading.told_before(at);
        let near = |id: &ChainId| self.last[*id].is_some_and(|l| told.saturating_sub(l.told) <= 1 && l.subject);
        let mut bodies = self.recent.iter().rev().take(MEMORY).copied().filter(near);
        // Quay said it would depend on when the Harbour Board acts. It added that: who spoke.
        let speaker = self.speaker_just_now(at).filter(|&id| near(&id) && chains.chains[id].could_be_body());
        speaker.or_else(|| bodies.find(|&id| chains.chains[id].could_be_body()))
    }

    /// *Quay apologised. It blamed the rain. “We were late,” it said*: as [`Discourse::which`], over a sentence that starts with *It*.
    pub fn which_goes_on(&self, chains: &Chains, at: usize) -> Option<ChainId> {
        let told = self.reading.told_before(at);
        const MOST_SENTENCES: usize = 12;
        let starts = self.reading.document.sentences[..self.reading.sentence[at] as usize].iter().map(|s| s.start);
        let last = starts.rev().take(MOST_SENTENCES).find(|&start| self.reading.told_before(start) + 1 == told);
        let goes_on = last.is_some_and(|start| self.reading.str(start) == "It");
        let near = |id: &ChainId| self.last[*id].is_some_and(|l| told.saturating_sub(l.told) <= 2 && l.subject);
        let mut bodies = self.recent.iter().rev().take(MEMORY).copied().filter(|id| goes_on && near(id));
        bodies.find(|&id| chains.chains[id].could_be_body())
    }

    /// The country that acts in the sentence before: Carrow did not attend. It argued that
    pub fn country(&self, chains: &Chains, at: usize) -> Option<ChainId> {
        const MOST_BEFORE: usize = 200;
        let told = self.reading.told_before(at);
        let acts = |id: &ChainId| self.last[*id].is_some_and(|l| l.acts && told == l.told + 1);
        // Carrow got a letter. It said that
        let sentence = self.reading.sentence[at] as usize;
        let before = self.reading.document.sentences[sentence.saturating_sub(1)].clone();
        if before.rev().take(MOST_BEFORE).any(|i| self.reading.document.class(i).is(Class::DOCUMENT)) {
            return None;
        }
        let mut near = self.recent.iter().rev().take(MEMORY).copied();
        let place = |&word: &WordId| self.reading.senses_of(word) & PLACE != 0;
        near.find(acts).filter(|&id| chains.chains[id].sort == Sort::Place && chains.chains[id].words.iter().all(place))
    }

    /// Who spoke in the sentence of token `at` or the one told before.
    pub fn speaker_just_now(&self, at: usize) -> Option<ChainId> {
        self.spoke_last.map(|(speaker, _)| speaker).filter(|&speaker| self.spoke_just_now(speaker, at))
    }

    /// From where the pronoun at token `at` looks back.
    fn view(&self, at: usize) -> View {
        let reading = self.reading;
        let told = reading.told_before(at);
        let start = reading.sentence_around(at).start;
        let subject = |id: &ChainId| self.last[*id].is_some_and(|l| l.told == told && l.subject);
        let joined = || matches!(reading.str(at - 1), "and" | "but" | "or");
        let place = match () {
            () if !reading.is(at, PRONOUN) || at == start => Stand::Other,
            () if reports(reading, start, at) => Stand::Reports,
            () if reading.is_small(at - 1) && !joined() && self.recent.iter().rev().take(MEMORY).any(subject) => {
                Stand::InClause
            }
            () => Stand::Other,
        };
        View { told, place, pronoun: reading.is(at, PRONOUN) && !reading.words.romance }
    }

    fn score(&self, chains: &Chains, id: ChainId, view: View, gender: Senses) -> Option<f32> {
        let chain = &chains.chains[id];
        if !chain.could_be_person() || gender != 0 && self.many[id] {
            return None;
        }
        // They met in Pond Lane: what nothing tells to be a person and does nothing is none
        let acts = self.has_spoken[id] || self.last[id].is_some_and(|last| last.subject);
        if view.pronoun && gender != 0 && !chain.is_person() && !acts {
            return None;
        }
        let mut score = match (gender, gender::of(chain)) {
            (MALE, Gender::Female) | (FEMALE, Gender::Male) => return None,
            (MALE, Gender::Male) | (FEMALE, Gender::Female) => weight::GENDER_KNOWN,
            (MALE | FEMALE, Gender::Unknown) => match self.called[id] {
                0 => 0.0,
                called if called == gender => weight::CALLED_SO,
                _ => weight::CALLED_OTHERWISE,
            },
            _ => 0.0,
        };
        if !chain.is_person() {
            score += weight::NO_SURE_PERSON + if self.has_spoken[id] { weight::HAS_SPOKEN } else { 0.0 };
        }
        let another =
            self.last_speaker.is_some_and(|(speaker, when)| speaker != id && view.told.saturating_sub(when) <= 2);
        let outside = self.last[id].map(|l| {
            // Jo Pell, 41, left. Quay stayed, and he kept asking: Quay.
            let since = self.subject.is_some_and(|(subject, told)| {
                subject != id && told > l.told && (told < view.told || view.place != Stand::Reports)
            });
            let l = Last { introduced: l.introduced && !since, ..l };
            // Pell hopes to play, he said: Pell himself, unless another has just spoken.
            let other = chain.is_person() && !another && view.place == Stand::Reports;
            let turned = view.pronoun
                && since
                && l.subject
                && self.subject.is_some_and(|(subject, _)| could_be(chains, subject, gender));
            let stale = if turned { weight::STALE } else { 0.0 };
            stale + place(l, if other { View { place: Stand::Other, ..view } } else { view }, chain.is_person())
        });
        let inside = self.in_quote[id].map(|l| place(l, view, chain.is_person()) + weight::IN_QUOTE);
        score += outside.into_iter().chain(inside).fold(f32::MIN, f32::max);
        score += (self.count[id].max(1) as f32).log2().min(4.0) * weight::NAMED_AGAIN;
        if let Some((speaker, when)) = self.spoke_last
            && speaker == id
            && view.told.saturating_sub(when) <= 2
        {
            score += weight::SPOKE_LAST;
        }
        Some(score)
    }
}

/// Whether it is a person whom the pronoun of that gender may mean.
fn could_be(chains: &Chains, id: ChainId, gender: Senses) -> bool {
    let known = gender::of(&chains.chains[id]);
    chains.chains[id].is_person() && !matches!((gender, known), (MALE, Gender::Female) | (FEMALE, Gender::Male))
}

/// Whether the name is the plural of a word for people: LGBT Americans.
fn is_many(reading: &Reading, chain: &Chain) -> bool {
    let last = chain.words.last().map(|&word| reading.spelled[word as usize].as_str());
    let singular = last.and_then(|word| word.strip_suffix('s'));
    !chain.is_person() && singular.is_some_and(|word| reading.words.senses(word) & (ADJECTIVE | ROLE | GENERIC) != 0)
}

/// Whether the pronoun at token `at` only reports the words of the sentence before it, from token `start` on: Pell was wrong, he said.
fn reports(reading: &Reading, start: usize, at: usize) -> bool {
    const REACH: usize = 120;
    let start = start.max(at.saturating_sub(REACH));
    let ends = at + 2 >= reading.sentence_around(at).end || matches!(reading.str(at + 2), "," | ".");
    if reading.is_word(at - 1) || !ends || reading.is(start, OPENS_CLAUSE | PREPOSITION) {
        return false;
    }
    // which, he said, was wrong
    let of_relative = at >= start + 2 && matches!(reading.str(at - 2), "which" | "who" | "that");
    // Pell said “it is wrong,” he said.
    let says = |i: usize| !reading.quoted[i] && (reading.str(i) == ":" || reading.document.class(i).is(Class::SAY));
    // Pell won “It is good,” he said, where a full stop is missing.
    let quote = (start..at).rev().take_while(|&i| reading.quoted[i] || !reading.is_word(i)).last();
    let whole = quote.and_then(|from| (from..at).find(|&i| reading.is_word(i))).is_some_and(|i| reading.is_capital(i));
    !of_relative && !(start..at).any(says) && !whole
}

/// What the place of a mention is worth, as `view` sees it.
fn place(last: Last, view: View, is_person: bool) -> f32 {
    let distance = view.told.saturating_sub(last.told) as usize;
    let mut score = weight::RECENT.get(distance).copied().unwrap_or(weight::OLDER);
    if distance == 0 && view.place == Stand::Reports && !last.pronoun {
        return score + weight::IN_QUOTE;
    }
    if last.subject && (distance == 0 || !last.adjunct) {
        score += weight::SUBJECT;
        score += match (distance, view.place) {
            (0, Stand::InClause) => weight::SAME_SENTENCE_SUBJECT + weight::OF_MAIN_CLAUSE,
            (0, _) => weight::SAME_SENTENCE_SUBJECT,
            _ => 0.0,
        };
    }
    if last.introduced && is_person && distance <= usize::from(view.place != Stand::InClause) {
        score += weight::INTRODUCED;
    }
    for (holds, weight) in
        [(last.possessive, weight::POSSESSIVE), (last.modifier, weight::MODIFIER), (last.pronoun, weight::PRONOUN)]
    {
        if holds {
            score += weight;
        }
    }
    score
}
