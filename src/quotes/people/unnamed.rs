//! Who spoke and has no name: a spokesman, a neighbour, the committee. *He added* after it is that speaker, not the nearest name.

use std::ops::Range;

use super::super::lang::people::*;
use super::super::lang::{Class, en};
use super::chains::Chains;
use super::gender::{self, Gender};
use super::mention::{Mention, Noun};
use super::names::Name;
use super::noun_subjects::{NounSubject, is_unlisted_past};
use super::questions::Question;
use super::reading::Reading;
use super::resolve::{Found, Resolver};

/// A pronoun stands for an unnamed speaker of at most this many sentences before.
const REACH: u32 = 2;

/// The last speaker, who is called by a noun.
#[derive(Clone, Debug)]
pub struct Unnamed {
    /// The words that are shown, as tokens.
    pub tokens: Range<usize>,
    /// The token of the last mention, and the sentence told.
    at: usize,
    told: u32,
    /// Where the verb of the last mention stands: names before it only tell more of this one (*a man who works for Quay said*).
    verb: usize,
    /// For how many sentences told a pronoun may stand for this one.
    reach: u32,
    /// Whose lover or mother, by the last token of the name, where that one did not speak.
    owner: Option<usize>,
    /// The gender of whom *his* or *her* before the noun means, where he or she may be that one; else 0.
    of_pronoun: Senses,
    /// Heard only where the words speak of another: *“She was pale,” he said*.
    pub of_another: bool,
    /// It may be of somebody named, though nothing tells of whom.
    weak: bool,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// One person: MALE, FEMALE, or 0 where the noun does not tell.
    Person(Senses),
    /// A body or a document.
    Thing,
    Several,
}

/// A noun for one who speaks for another, or without a name.
pub(super) fn is_nameless(noun: &str) -> bool {
    noun.starts_with("spokes") || matches!(noun, "official" | "source" | "aide")
}

/// One of the sources, one of her friends: one of several people.
fn is_one_of(reading: &Reading, said: &Range<usize>) -> bool {
    const MOST_WORDS: usize = 5;
    let of = said.start + 1;
    let several = |i: usize| {
        let word = reading.str(i);
        let one = word.strip_suffix('s').unwrap_or(word);
        word.ends_with('s') && (is_nameless(one) || reading.words.senses(one) & (ROLE | GENERIC) != 0 || is_trade(one))
    };
    reading.str(of) == "of" && (of + 1..said.end.min(of + MOST_WORDS)).any(several)
}

/// A shoe shiner, a locksmith's apprentice: what ends like a word for who does something.
pub(super) fn is_trade(noun: &str) -> bool {
    const LEAST_LETTERS: usize = 5;
    // Whoever asks gets an answer from another; no member of a list, no body.
    const OTHERS: [&str; 24] = [
        "banner",
        "computer",
        "newsletter",
        "sticker",
        "flyer",
        "flier",
        "register",
        "tracker",
        "ticker",
        "meter",
        "server",
        "monitor",
        "questioner",
        "interviewer",
        "moderator",
        "member",
        "number",
        "letter",
        "order",
        "paper",
        "newspaper",
        "factor",
        "longer",
        "chapter",
    ];
    noun.len() >= LEAST_LETTERS && !OTHERS.contains(&noun) && en::ends_like_trade(noun)
}

/// *His coach*, *The aunt* at the head of a sentence: told by whose it is, or by a word of kinship, by which no article varies a name.
fn is_relative_of(reading: &Reading, head: usize, article: usize) -> bool {
    let kin = reading.document.class(head).is(Class::KIN) || reading.str(head) == "neighbour";
    article == reading.sentence_around(article).start && (kin || matches!(reading.str(article), "His" | "Her"))
}

/// The unnamed official, the owner of the café: a phrase that is of nobody named, or says whom it is of.
fn is_told_apart(reading: &Reading, head: usize, said: &Range<usize>) -> bool {
    const OF: [&str; 8] = ["head", "owner", "driver", "member", "resident", "landlord", "keeper", "survivor"];
    let unnamed = |i: usize| matches!(reading.str(i), "unnamed" | "anonymous" | "unidentified" | "nameless");
    (said.start..head).any(unnamed)
        || OF.contains(&reading.str(head)) && head + 1 < said.end && reading.str(head + 1) == "of"
}

impl Unnamed {
    /// The speaker whom the mention `said` calls by a noun; shown as `tokens`. `None` where the noun is of no one who speaks, or may
    /// be of one with a name: *novelist at the port*.
    pub fn new(
        reading: &Reading,
        noun: Noun,
        (said, verb): (&Range<usize>, usize),
        tokens: Range<usize>,
    ) -> Option<Self> {
        let senses = reading.senses[noun.head];
        let word = reading.str(noun.head);
        let article = reading.str(said.start);
        let is_one = ["a", "an", "one", "another"].iter().any(|w| article.eq_ignore_ascii_case(w));
        let new =
            reading.is(said.start, INDEFINITE) || ["one", "another"].iter().any(|w| article.eq_ignore_ascii_case(w));
        // Pell's 21-year-old lover: told from others by whose.
        let whose = !reading.words.romance
            && (said.start..noun.head).any(|i| reading.is_possessive(i) && reading.is_capital(i));
        // Other nouns behind *the* may be of one who was named: the minister.
        let lower = word.to_ascii_lowercase();
        let nameless = is_nameless(&lower);
        // The port's spokesman also said: he who spoke before.
        let goes_on = reading.str(said.end) == "also";
        let known = noun.definite
            && !goes_on
            && (nameless
                || article == "This"
                || is_relative_of(reading, noun.head, said.start)
                || is_told_apart(reading, noun.head, said));
        // The girl told them: nobody with a name, if the pronoun is of none.
        let weak = noun.definite && !known && !whose && !goes_on && !reading.words.romance;
        let one_of = !reading.words.romance && article.eq_ignore_ascii_case("one") && is_one_of(reading, said);
        let kind = match () {
            () if one_of => Kind::Person(0),
            () if noun.plural || word.ends_with('s') && !word.ends_with("ss") => Kind::Several,
            () if reading.document.class(noun.head).is(Class::DOCUMENT) && senses & ROLE == 0 => Kind::Thing,
            () if (senses & TITLE != 0 || reading.is_somebody(noun.head) || nameless || is_one && is_trade(&lower))
                && (new || known || whose || weak)
                && noun.head > said.start =>
            {
                Kind::Person(match senses & (MALE | FEMALE) {
                    gender @ (MALE | FEMALE) => gender,
                    _ => 0,
                })
            }
            () if senses & BODY != 0 && senses & ROLE == 0 => Kind::Thing,
            () => return None,
        };
        Some(Unnamed {
            tokens,
            at: said.start,
            told: reading.told_before(said.start),
            verb,
            reach: REACH,
            owner: None,
            of_pronoun: 0,
            of_another: false,
            weak,
            kind,
        })
    }

    /// The person whom a sentence that starts with the noun is about: *the mother*; `None` for several or a thing.
    pub fn subject(reading: &Reading, noun: Noun, said: &Range<usize>, tokens: Range<usize>) -> Option<Self> {
        let senses = reading.senses[noun.head];
        let person = !noun.plural && noun.head > said.start && senses & (ROLE | TITLE | GENERIC) != 0;
        let gender = match senses & (MALE | FEMALE) {
            gender @ (MALE | FEMALE) => gender,
            _ => 0,
        };
        let (at, told) = (said.start, reading.told_before(said.start));
        person.then_some(Unnamed {
            tokens,
            at,
            told,
            verb: said.end,
            reach: REACH,
            owner: None,
            of_pronoun: 0,
            of_another: false,
            weak: false,
            kind: Kind::Person(gender),
        })
    }

    /// One who is told of and has not spoken: only in the next sentence may *he* be this one; `said` are the tokens of the mention.
    /// `of_pronoun` is MALE or FEMALE where *his* or *her* says whose it is.
    /// `of_another`: only where the words speak of another.
    pub fn only_told(self, reading: &Reading, said: &Range<usize>, of_pronoun: Senses, of_another: bool) -> Self {
        let owner = said.clone().find(|&i| reading.is_possessive(i) && reading.is_capital(i));
        Unnamed { reach: 1, owner, of_pronoun, of_another, weak: false, ..self }
    }

    /// Whether he or she, by `gender`, at token `at` is this speaker: nobody with a name whom it could mean has been the subject since.
    pub fn is_he(&self, reading: &Reading, names: &[Name], chains: &Chains, of: (usize, Senses)) -> bool {
        !self.weak && self.may_be_he(reading, names, chains, of)
    }

    /// As [`Unnamed::is_he`], where no name is meant.
    pub fn may_be_he(&self, reading: &Reading, names: &[Name], chains: &Chains, of: (usize, Senses)) -> bool {
        let (at, gender) = of;
        let Kind::Person(own) = self.kind else { return false };
        if own != 0 && gender != 0 && own != gender || reading.told_before(at).saturating_sub(self.told) > self.reach {
            return false;
        }
        if self.of_pronoun != 0 && self.of_pronoun == gender {
            return false;
        }
        if self.owner.is_some_and(|owner| !is_told_from_owner(names, chains, owner, (own, gender))) {
            return false;
        }
        let first = names.partition_point(|name| name.tokens.start <= self.at.max(self.verb));
        let since = names.iter().zip(&chains.of_name).skip(first).take_while(|(name, _)| name.tokens.start < at);
        !since.into_iter().any(|(name, chain)| {
            let fits = |chain: usize| {
                let chain = &chains.chains[chain];
                let other = matches!((gender, gender::of(chain)), (MALE, Gender::Female) | (FEMALE, Gender::Male));
                chain.could_be_person() && !other
            };
            // According to Quay data: a source, and not whom the sentence is about.
            let cited = name.from > 1 && reading.str(name.from - 2).eq_ignore_ascii_case("according");
            name.subject && !name.quoted && !cited && chain.is_some_and(fits)
        })
    }

    /// Whether it may be of somebody named, and stands in the sentence told before that of token `at`.
    pub fn is_noun_of_last(&self, reading: &Reading, at: usize) -> bool {
        self.weak && self.is_person() && reading.told_before(at) == self.told + 1
    }

    /// Whether the name stands behind the verb of the last mention in its sentence, and is no subject.
    pub fn is_followed_by(&self, reading: &Reading, name: &Name) -> bool {
        name.from > self.verb && !name.subject && reading.sentence[name.from] == reading.sentence[self.at]
    }

    pub fn is_person(&self) -> bool {
        matches!(self.kind, Kind::Person(_))
    }

    /// Whether *it* at token `at`, which no named body is, is this speaker.
    pub fn is_it(&self, reading: &Reading, at: usize) -> bool {
        self.kind == Kind::Thing && reading.told_before(at).saturating_sub(self.told) <= REACH
    }

    /// As [`Unnamed::is_it`], of *they*.
    pub fn is_they(&self, reading: &Reading, at: usize) -> bool {
        self.kind == Kind::Several && reading.told_before(at).saturating_sub(self.told) <= REACH
    }

    /// The same speaker, mentioned again at token `at`.
    pub fn again(self, reading: &Reading, at: usize) -> Self {
        Unnamed {
            at,
            verb: at,
            told: reading.told_before(at),
            reach: REACH,
            owner: None,
            of_pronoun: 0,
            of_another: false,
            ..self
        }
    }
}

/// *Pell's mother*: whether the pronoun of `gender` is she, whose noun has the gender `own`, and not Pell, whose name ends at token `owner`.
fn is_told_from_owner(names: &[Name], chains: &Chains, owner: usize, (own, gender): (Senses, Senses)) -> bool {
    let n = names.partition_point(|name| name.tokens.end <= owner);
    let chain = chains.of_name.get(n).copied().flatten();
    match (chain.map(|id| gender::of(&chains.chains[id])), gender) {
        (Some(Gender::Male), MALE) | (Some(Gender::Female), FEMALE) => false,
        (Some(Gender::Male), FEMALE) | (Some(Gender::Female), MALE) => true,
        _ => own == gender,
    }
}

/// *Residents of the estate met the mayor. “Where is the heating?” they shouted*: the many whom the last sentence before token `at`
/// starts with, or one who speaks for many (*A spokesperson for Pine saw it otherwise. They said*), without their article. English only.
pub(super) fn several_before(reading: &Reading, at: usize) -> Option<Range<usize>> {
    const MOST_WORDS: usize = 10;
    const MOST_SENTENCES: usize = 40;
    if reading.words.romance {
        return None;
    }
    let told = reading.told_before(at);
    let sentences = &reading.document.sentences;
    let last = reading.sentence[at] as usize;
    let own = |k: &usize| !reading.quoted[sentences[*k].start] && (*k < last || sentences[*k].start < at);
    let near = (last.saturating_sub(MOST_SENTENCES)..=last)
        .rev()
        .filter(own)
        .take_while(|&k| told - reading.told_before(sentences[k].start) <= 1);
    near.take(2).find_map(|k| {
        let start = sentences[k].start;
        let opens = ["But", "And", "Yet", "When", "After", "As", "While", "Before", "Once"];
        let start = start + usize::from(opens.contains(&reading.str(start)));
        let from = start + usize::from(reading.is(start, DEFINITE | INDEFINITE) && !reading.is(start, POSSESSIVE));
        let of = |i: usize| matches!(reading.str(i), "of" | "at" | "in" | "from" | "for");
        let verb = |i: &usize| {
            let class = reading.document.class(*i);
            let listed = class.is(Class::VERBAL.or(Class::BE).or(Class::AUX)) && !reading.is(*i, ROLE);
            reading.is_small(*i) && (listed || is_unlisted_past(reading, *i))
        };
        // Hundreds of students marched
        let many = matches!(reading.str(start), "Thousands" | "Hundreds" | "Dozens" | "Scores" | "Crowds" | "Groups");
        let from = if many && reading.str(start + 1) == "of" { start + 2 } else { from };
        let end = (from + 1..(from + MOST_WORDS).min(sentences[k].end)).find(verb)?;
        let head = (from..end).find(|&i| of(i)).unwrap_or(end).checked_sub(1).filter(|&head| head >= from)?;
        let plain = (from..end).all(|i| reading.is_word(i) || reading.str(i).bytes().all(|b| b.is_ascii_digit()));
        (plain && (is_of_people(reading, head) || is_nameless(reading.str(head)))).then_some(from..end)
    })
}

/// Residents, the family: several people.
fn is_of_people(reading: &Reading, head: usize) -> bool {
    const MANY: [&str; 10] = ["family", "couple", "pair", "duo", "trio", "crowd", "parents", "people", "women", "men"];
    let word = reading.str(head).to_ascii_lowercase();
    let one = word.strip_suffix("ies").map(|stem| format!("{stem}y"));
    let one = one.as_deref().or(word.strip_suffix('s').filter(|one| !one.ends_with('s')));
    MANY.contains(&&*word) || one.is_some_and(|one| reading.words.senses(one) & (ROLE | GENERIC) != 0)
}

impl Resolver<'_> {
    /// The speaker without a name whom *he* behind this answer could be; who was found has spoken.
    pub(super) fn unnamed_after(
        &mut self,
        asked: &Question,
        answer: &Found,
        unnamed: Option<Unnamed>,
    ) -> Option<Unnamed> {
        let at = asked.tokens.start;
        self.said.note(at, answer);
        match (answer, &asked.mention) {
            (Found::Chain(_), _) if asked.is_label => None,
            (Found::Chain(answer), mention) => {
                self.discourse.spoke(answer.chain, at);
                // “I am tired,” said the letter. It went on: what Jo Pell wrote.
                if let Some(Mention::Noun(noun)) = mention
                    && self.reading.document.class(noun.head).is(Class::DOCUMENT)
                    && self.chains.chains[answer.chain].is_person()
                {
                    let tokens = self.without_article(asked.tokens.clone());
                    return Unnamed::new(self.reading, *noun, (&asked.tokens, asked.verb), tokens).or(unnamed);
                }
                // A spokesman said it was worth it, according to Quay. “It is,” he said: the spokesman.
                unnamed.filter(|last| last.is_person() && !self.chains.chains[answer.chain].could_be_person())
            }
            // Whoever asks gets an answer from another, as does a reporter who showed him the page.
            (Found::OwnWords(_), Some(Mention::Noun(_))) if asked.to_another => unnamed,
            (Found::OwnWords(tokens), Some(Mention::Noun(noun))) if !asked.asks => {
                let thing = !self.reading.is(noun.head, ROLE | TITLE | GENERIC | BODY);
                let agent = thing && !noun.plural && !self.reading.str(noun.head).ends_with('s');
                if agent && !asked.says && !self.reading.document.class(noun.head).is(Class::DOCUMENT) {
                    // a monitor that can show it
                    return unnamed;
                }
                if self.is_told_by_another(at) {
                    // She buried him after a clinic sister told them: it goes on about her.
                    return unnamed;
                }
                let cited = unnamed.filter(|last| thing && last.is_person());
                Unnamed::new(self.reading, *noun, (&asked.tokens, asked.verb), tokens.clone()).or(cited)
            }
            (Found::OwnWords(_), Some(Mention::Noun(_))) => None,
            (Found::OwnWords(_), _) => unnamed.map(|last| last.again(self.reading, at)),
            (Found::Nobody, _) => unnamed,
        }
    }

    /// Whether the mention at token `at` is the subject of a clause in a sentence that starts with he or she. English only.
    fn is_told_by_another(&self, at: usize) -> bool {
        const OPENS: [&str; 6] = ["after", "when", "because", "before", "until", "if"];
        const MOST_WORDS: usize = 4;
        let start = self.reading.sentence_around(at).start;
        let opened = (at.saturating_sub(MOST_WORDS)..at).any(|i| i > start && OPENS.contains(&self.reading.str(i)));
        !self.reading.words.romance && opened && matches!(self.reading.str(start), "He" | "She")
    }

    /// The speaker without a name whom *he* could be behind a sentence that starts with a noun.
    pub(super) fn unnamed_subject(
        &self,
        subject: &NounSubject,
        found: Found,
        last: Option<Unnamed>,
    ) -> Option<Unnamed> {
        match found {
            Found::OwnWords(tokens) if subject.speaks || subject.alone || subject.may_be_alone && last.is_none() => {
                let said = &subject.tokens;
                let new = Unnamed::new(self.reading, subject.noun, (said, subject.verb), tokens);
                let new = if subject.speaks {
                    new
                } else {
                    new.map(|new| new.only_told(self.reading, said, subject.of_pronoun, !subject.alone))
                };
                new.filter(Unnamed::is_person).or(last)
            }
            _ => last,
        }
    }
}
