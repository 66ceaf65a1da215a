//! The 43-year-old, the star, the latter, a jilted groom: what an article calls a person whom it names just before or below, and who
//! is meant. English only.

use rustc_hash::FxHashMap;

use super::super::lang::people::*;
use super::chains::ChainId;
use super::discourse::Answer;
use super::gender;
use super::mention::Noun;
use super::nouns::NEVER;
use super::questions::Called;
use super::reading::WordId;
use super::resolve::{Resolver, sure};
use super::sorts::age_behind;
use super::unnamed::{is_nameless, is_trade};

/// How sure it must be which of several the article is about.
const LEAST_SURE: f32 = 0.7;
/// How many sentences told since a person was named leave that one in focus.
const REACH: u32 = 5;

impl Resolver<'_> {
    /// Whom a definite noun at token `at` means by an age, by a place in a pair, or by a trade of sport and show.
    pub(super) fn by_what_is_told(&self, at: usize, noun: Noun, called: &Called) -> Option<Answer> {
        if noun.aged {
            return self.by_age(noun.head);
        }
        if self.reading.words.romance || !self.is_definite(at) || self.reading.is(at, POSSESSIVE) {
            return None;
        }
        let word = self.reading.str(noun.head);
        if let Some(gender) = parent_of_some(word) {
            return self.by_show(at, gender, noun, &called.narrowed);
        }
        match word {
            "former" | "latter" if noun.head == at + 1 => self.of_pair(at, word == "latter"),
            _ if self.roles.iter().any(|role| role.noun == called.word) => None,
            _ if self.reading.is(noun.head, EPITHET) => {
                self.by_show(at, self.gender_of_noun(at, noun.head), noun, &called.narrowed)
            }
            _ => None,
        }
    }

    /// The 43-year-old: who alone has that age, told right behind the name.
    pub(super) fn by_age(&self, head: usize) -> Option<Answer> {
        let age = self.reading.str(head).split('-').next()?.parse().ok()?;
        let chain = (*self.ages.get_or_init(|| self.ages()).get(&age)?)?;
        Some(Answer { chain, sure: sure::ROLE })
    }

    /// Whether the article tells an age of the person.
    pub(super) fn has_age(&self, id: ChainId) -> bool {
        self.ages.get_or_init(|| self.ages()).values().any(|&one| one == Some(id))
    }

    /// Who has each age that the article tells; `None` where several have it.
    fn ages(&self) -> FxHashMap<u16, Option<ChainId>> {
        let mut ages: FxHashMap<u16, Option<ChainId>> = FxHashMap::default();
        for (n, chain) in self.chains.of_name.iter().enumerate() {
            let person = chain.filter(|&id| self.chains.chains[id].could_be_person());
            if let (Some(id), Some(age)) = (person, age_behind(self.reading, &self.names[n])) {
                ages.entry(age).and_modify(|one| *one = one.filter(|&one| one == id)).or_insert(Some(id));
            }
        }
        ages
    }

    /// *A jilted groom has told police “it was worth it”. ¶ Ed Pell, 44, drove a digger*: whom the first sentence leaves without a name,
    /// the second paragraph starts with, and an age says that it is a person who is brought in; *a federal judge*, where one person alone
    /// is called judge below.
    pub(super) fn named_below(&self, at: usize, noun: Noun, word: WordId) -> Option<Answer> {
        let reading = self.reading;
        let opening = reading.document.sentences.first()?;
        let trade = || is_trade(&reading.str(noun.head).to_ascii_lowercase());
        let person =
            reading.is(noun.head, ROLE | GENERIC) || trade() || parent_of_some(reading.str(noun.head)).is_some();
        let article = reading.is(at, INDEFINITE | DEFINITE) && !reading.is(at, POSSESSIVE);
        if reading.words.romance || !article || !person || noun.plural {
            return None;
        }
        if let Some(chain) = self.apposed_below(at, noun, word) {
            return Some(Answer { chain, sure: sure::STYLE });
        }
        if at >= opening.end {
            return None;
        }
        if let Some(chain) = self.only_bearer_below(at, noun, word) {
            return Some(Answer { chain, sure: sure::STYLE });
        }
        if at != opening.start {
            return None;
        }
        let below = reading.document.paragraphs.get(1)?;
        let name = self.names.partition_point(|name| name.tokens.start < below.start);
        const MOST_BEFORE: usize = 20;
        let before = self.chains.of_name[..name].iter().take(MOST_BEFORE).flatten();
        let chain = (*self.chains.of_name.get(name)?)?;
        let end = self.names[name].tokens.end;
        let who = reading.str(end) == "," && reading.str(end + 1) == "who";
        let starts = self.names[name].from == below.start && (who || age_behind(reading, &self.names[name]).is_some());
        let alone = !before.into_iter().any(|&id| self.chains.chains[id].is_person());
        let fits = !self.is_of_other_gender(chain, reading.senses[noun.head] & (MALE | FEMALE));
        (starts && alone && fits && name <= MOST_BEFORE).then_some(Answer { chain, sure: sure::STYLE })
    }

    /// *What a local vicar called “a retreat”* … *The vicar, the Rev Jo Pell, said*: whom alone the article calls by the noun, with its article
    /// before and the name behind it.
    fn apposed_below(&self, at: usize, noun: Noun, word: WordId) -> Option<ChainId> {
        const MOST_TOKENS: usize = 800;
        let vague = self.reading.is(noun.head, GENERIC) || is_nameless(self.reading.str(noun.head));
        if vague || !self.reading.is(at, INDEFINITE) {
            return None;
        }
        let mut bearers = self.roles.iter().filter(|role| role.noun == word);
        let first = bearers.next().filter(|role| role.at > at)?;
        let the = first.at > 0 && self.reading.is(first.at - 1, DEFINITE) && !self.reading.is(first.at - 1, POSSESSIVE);
        let near = first.at < at + MOST_TOKENS && !self.is_told_again(noun.head, first.at);
        let apposed = the && self.reading.str(first.at + 1) == "," && near;
        (apposed && bearers.all(|role| role.chain == first.chain)).then_some(first.chain)
    }

    /// Whom alone the article calls by the noun, where it does so soon and *a* stands before the noun at token `at`.
    fn only_bearer_below(&self, at: usize, noun: Noun, word: WordId) -> Option<ChainId> {
        const MOST_TOKENS: usize = 160;
        let vague = self.reading.is(noun.head, GENERIC) || is_nameless(self.reading.str(noun.head));
        if vague || !self.reading.is(at, INDEFINITE) {
            return None;
        }
        let mut bearers = self.roles.iter().filter(|role| role.noun == word);
        let first = bearers.next().filter(|role| role.at > at && role.at < at + MOST_TOKENS)?;
        let one = !self.is_told_again(noun.head, first.at);
        (one && bearers.all(|role| role.chain == first.chain)).then_some(first.chain)
    }

    /// Another student, a second surgeon: between the noun at token `head` and token `end`.
    fn is_told_again(&self, head: usize, end: usize) -> bool {
        let reading = self.reading;
        let another = |i: usize| matches!(reading.str(i), "another" | "Another" | "second" | "other" | "third");
        (head + 1..end).any(|i| reading.str(i) == reading.str(head) && (another(i - 1) || another(i.saturating_sub(2))))
    }

    /// The former, the latter: of the two people whom the last sentences name.
    fn of_pair(&self, at: usize, latter: bool) -> Option<Answer> {
        const SENTENCES: usize = 3;
        const MOST_NAMES: usize = 20;
        let before = self.names.partition_point(|name| name.tokens.start < at);
        let last = self.reading.sentence[at] as usize;
        let sentences = &self.reading.document.sentences;
        (1..=SENTENCES).find_map(|back| {
            let start = sentences.get(last.checked_sub(back - 1)?)?.start;
            let first = self.names.partition_point(|name| name.tokens.start < start);
            let mut pair: Vec<ChainId> = Vec::new();
            for n in first.max(before.saturating_sub(MOST_NAMES))..before {
                let (name, chain) = (&self.names[n], self.chains.of_name[n]);
                let person = chain.filter(|&id| !name.quoted && self.chains.chains[id].is_person());
                pair.extend(person.filter(|id| !pair.contains(id)));
            }
            let &[one, other] = &pair[..] else { return None };
            Some(Answer { chain: if latter { other } else { one }, sure: sure::ROLE })
        })
    }

    /// The star, the Quay Town keeper: news of sport and show varies so the name of the one it is about.
    fn by_show(&self, at: usize, gender: Senses, noun: Noun, narrowed: &[WordId]) -> Option<Answer> {
        let parent = parent_of_some(self.reading.str(noun.head)).is_some();
        let beside = self.named_beside(at, noun.head);
        let other = |id: ChainId| {
            let chain = &self.chains.chains[id];
            let away = self.discourse.sentences_since(id, at).is_none_or(|since| since > REACH);
            let spoken_of = self.discourse.is_only_quoted(id) && !self.discourse.has_spoken(id);
            let known = chain.is_person() || self.discourse.has_spoken(id);
            !known && !(chain.words.len() > 1 && self.discourse.is_subject_of_last(id, at))
                || away && self.main != Some(id)
                || spoken_of
                || beside.contains(&id)
                || self.contradicts(id, narrowed)
                || !parent && self.is_of_another_trade(id)
        };
        let fits = |id| if other(id) { NEVER } else { 0.0 };
        // Of two stars it may be the other.
        let answer = self.discourse.who(self.chains, at, gender, fits).filter(|answer| answer.sure >= LEAST_SURE)?;
        let known = gender::of(&self.chains.chains[answer.chain]) != gender::Gender::Unknown;
        Some(Answer { sure: answer.sure * if known || gender == 0 { sure::STYLE } else { sure::FAR }, ..answer })
    }

    /// A minister, a trainer, a judge is no striker.
    fn is_of_another_trade(&self, id: ChainId) -> bool {
        let mut trades = self.roles.iter().filter(|role| role.chain == id && self.is_trade(role.noun)).peekable();
        // A skipper is one.
        let captain = |noun: WordId| self.reading.spelled[noun as usize] == "captain";
        trades.peek().is_some()
            && trades.all(|role| self.reading.senses_of(role.noun) & EPITHET == 0 && !captain(role.noun))
    }

    fn is_trade(&self, noun: WordId) -> bool {
        let senses = self.reading.senses_of(noun);
        senses & ROLE != 0 && senses & GENERIC == 0
    }
}

/// The dad-of-four, a mum of two: a parent by how many children, and the gender.
fn parent_of_some(word: &str) -> Option<Senses> {
    let (parent, _) = word.split_once("-of-")?;
    let parent = parent.to_ascii_lowercase();
    let is_one = |of: [&str; 4]| of.iter().any(|word| parent.ends_with(word));
    match () {
        () if is_one(["dad", "father", "grandpa", "grandad"]) => Some(MALE),
        () if is_one(["mum", "mom", "mother", "gran"]) => Some(FEMALE),
        () => None,
    }
}
