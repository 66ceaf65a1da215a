//! The company, the department: a noun for a body → the body of the article that it stands for.

use std::ops::Range;

use super::super::lang::en_bodies;
use super::super::lang::people::*;
use super::chains::{Chain, ChainId};
use super::discourse::Answer;
use super::fuller;
use super::names::{Name, Sort};
use super::position;
use super::reading::{Reading, WordId, is_possessive};
use super::resolve::{Resolver, sure};
use crate::fold::fold;

/// Nouns by which articles vary the name of any body.
const ANY_BODY: &[&str] = &[
    "company",
    "firm",
    "group",
    "organization",
    "organisation",
    "agency",
    "bank",
    "empresa",
    "compañía",
    "dependencia",
    "organismo",
    "corporación",
];

/// Nouns by which they vary the name of one that has just spoken.
const BY_TRADE: &[&str] = &[
    "carrier",
    "airline",
    "automaker",
    "lender",
    "retailer",
    "insurer",
    "brewer",
    "broadcaster",
    "chipmaker",
    "drugmaker",
    "carmaker",
    "manufacturer",
    "chain",
];

/// Quay Works Inc. (QUAY.N), the world's biggest retailer: the noun of the apposition behind a name that ends at token `end`.
pub(super) fn noun_apposed(reading: &Reading, end: usize) -> Option<usize> {
    const MOST_WORDS: usize = 6;
    let stop = end + usize::from(reading.str(end) == ".");
    let close = (stop..stop + MOST_WORDS).find(|&i| reading.str(i) == ")").filter(|_| reading.str(stop) == "(");
    let comma = close.map_or(stop, |close| close + 1);
    let article = reading.is(comma + 1, DEFINITE | INDEFINITE);
    if reading.str(comma) != "," || !article && reading.str(comma + 2) != "of" {
        return None;
    }
    let first = comma + 1 + usize::from(article);
    let ends = |&i: &usize| {
        !reading.is_word(i) && !is_possessive(reading.str(i))
            || reading.is(i, PREPOSITION | OPENS_CLAUSE | RELATIVE | COPULA)
    };
    let close = (first..first + MOST_WORDS).find(ends)?;
    close.checked_sub(1).filter(|noun| *noun >= first)
}

/// Whether the noun tells the trade of a body.
pub(super) fn is_body_by_trade(noun: &str) -> bool {
    BY_TRADE.contains(&noun)
}

/// Whether articles vary the name of any body by this noun.
pub(super) fn is_any_body(noun: &str) -> bool {
    ANY_BODY.contains(&noun)
}

impl Resolver<'_> {
    /// The bank, where *Quay Works, a fast-growing bank,* stands before: that body, if none is named more often.
    pub(super) fn topic_apposed(&self, at: usize, head: usize) -> Option<ChainId> {
        let start = fuller::brought_in(self.reading, at, head)?.0.start;
        let comma =
            start.checked_sub(2).filter(|&i| self.reading.str(i) == "," && self.reading.is(i + 1, INDEFINITE))?;
        let bracket = self.reading.str(comma.checked_sub(1)?) == ")";
        let open = || (comma.saturating_sub(6)..comma).rev().find(|&i| self.reading.str(i) == "(");
        let end = if bracket { open()? } else { comma };
        let last = self.names.partition_point(|n| n.tokens.end <= end).checked_sub(1)?;
        let name = &self.names[last];
        let behind = name.tokens.end == end || name.tokens.end + 1 == end && self.reading.str(end - 1) == ".";
        behind.then_some(self.chains.of_name[last]).flatten().filter(|&id| self.is_topic(id))
    }

    /// The retailer, where *Quay Works, the world's biggest retailer,* or *retailer Quay Works* stands before: the one body called so.
    pub(super) fn body_called(&self, at: usize, head: usize) -> Option<Answer> {
        const MOST_NAMES: usize = 200;
        let reading = self.reading;
        let word = reading.str(head);
        let trade = is_body_by_trade(word) || word.len() > 5 && (word.ends_with("er") || word.ends_with("or"));
        if reading.words.romance || !trade || !self.is_bare(at, head) || reading.str(head + 1) == "of" {
            return None;
        }
        let before = self.names.partition_point(|name| name.tokens.start < at);
        let near = (before.saturating_sub(MOST_NAMES)..before).rev().filter(|&n| !self.names[n].quoted);
        let of_body = |n: usize| self.chains.of_name[n].filter(|&id| self.chains.chains[id].sort == Sort::Body);
        let mut called = near.filter_map(|n| {
            let id = of_body(n)?;
            let name = &self.names[n];
            let is_so = name.from > 0 && reading.str(name.from - 1).eq_ignore_ascii_case(word)
                || noun_apposed(reading, name.tokens.end).is_some_and(|i| i < at && reading.str(i) == word);
            is_so.then_some(id)
        });
        let chain = called.next()?;
        called.all(|other| other == chain).then_some(Answer { chain, sure: sure::BODY })
    }

    /// The group: the body for which somebody spoke in the two sentences before (*a spokesman for Quays Without Borders*), if no
    /// other was named since.
    pub(super) fn body_spoken_for(&self, at: usize, head: usize) -> Option<Answer> {
        let told = self.reading.told_before(at);
        let first = self.names.partition_point(|name| name.tokens.start < at);
        let since = (0..first).rev().take_while(|&n| told - self.reading.told_before(self.names[n].from) <= 2);
        let mut bodies = since.into_iter().filter_map(|n| Some((n, self.chains.of_name[n]?)));
        let (name, chain) = bodies.find(|&(n, id)| !self.names[n].quoted && self.chains.chains[id].could_be_body())?;
        let before = self.names[name].from.checked_sub(2).filter(|_| self.is_bare(at, head))?;
        let speaks = self.reading.str(before).starts_with("spokes") && self.reading.str(before + 1) == "for";
        speaks.then_some(Answer { chain, sure: sure::IT })
    }

    /// The group, the company: *the* and a noun with nothing between.
    pub(super) fn is_bare(&self, at: usize, head: usize) -> bool {
        self.reading.is(at, DEFINITE) && !self.reading.is(at, POSSESSIVE) && head == at + 1
    }

    /// The company, the group: the body that reported last, or was the last subject, where none is named more often or it has just spoken.
    pub(super) fn body_spoken_of(&self, at: usize, head: usize) -> Option<Answer> {
        let noun = self.reading.str(head);
        if !self.is_bare(at, head) {
            return self.described_speaker(at, head);
        }
        if is_body_by_trade(noun) {
            return self.trade_of_speaker(at, head);
        }
        if !ANY_BODY.contains(&noun) {
            return None;
        }
        if let Some(reporter) = self.last_reporter(at, noun) {
            return Some(Answer { chain: reporter, sure: sure::IT });
        }
        let chain = self.discourse.which(self.chains, at)?;
        let spoke = || self.discourse.spoke_just_now(chain, at) && self.may_be_called(chain, noun);
        (self.is_topic(chain) || spoke()).then_some(Answer { chain, sure: sure::IT })
    }

    /// The central bank, the U.S. central bank: the only one that the article names. English only.
    fn central_bank_of(&self, id: ChainId) -> bool {
        let word =
            |k: usize| self.chains.chains[id].words.get(k).map_or("", |&w| self.reading.spelled[w as usize].as_str());
        let words = self.chains.chains[id].words.len();
        match words {
            1 => word(0) == "fed",
            2 => (word(0), word(1)) == ("federal", "reserve"),
            _ => {
                word(words - 2) == "central" && word(words - 1) == "bank"
                    || word(0) == "reserve" && word(1) == "bank"
                    || word(words - 2) == "federal" && word(words - 1) == "reserve"
                    || word(0) == "bank" && word(1) == "of" && words == 3
            }
        }
    }

    /// The central bank, the U.S. central bank: the only one that the article names. English only.
    pub(super) fn central_bank(&self, at: usize, head: usize) -> Option<Answer> {
        let reading = self.reading;
        let central = head > at + 1 && reading.str(head) == "bank" && reading.str(head - 1) == "central";
        if reading.words.romance || !central || !reading.is(at, DEFINITE) || head > at + 3 {
            return None;
        }
        let mut banks =
            (0..self.chains.chains.len()).filter(|&id| !self.chains.chains[id].is_person() && self.central_bank_of(id));
        let chain = banks.next()?;
        banks.next().is_none().then_some(Answer { chain, sure: sure::BODY })
    }

    /// The software giant, the Swiss bank: the body that has just spoken, called by what it is. English only.
    fn described_speaker(&self, at: usize, head: usize) -> Option<Answer> {
        const MOST_WORDS: usize = 2;
        let reading = self.reading;
        let noun = reading.str(head);
        let known = ANY_BODY.contains(&noun) || is_body_by_trade(noun) || noun == "giant";
        let describes = |i: usize| reading.is_small(i) && !reading.is(i, FUNCTION) || reading.is(i, ADJECTIVE);
        let words = at + 1..head;
        let plain = !words.is_empty() && words.len() <= MOST_WORDS && words.clone().all(describes);
        if reading.words.romance || !known || !plain || !reading.is(at, DEFINITE) || reading.is(at, POSSESSIVE) {
            return None;
        }
        // The other bank, the second firm: not the one that spoke.
        let other = words
            .clone()
            .any(|i| matches!(reading.str(i), "other" | "second" | "rival" | "third" | "combined" | "new" | "merged"));
        let topic = || self.discourse.which(self.chains, at).filter(|&id| noun == "giant" && self.is_topic(id));
        let chain =
            self.discourse.speaker_just_now(at).or_else(topic).filter(|_| !other && reading.str(head + 1) != "of")?;
        let body = self.chains.chains[chain].sort == Sort::Body
            || self.chains.chains[chain].count > 2 && !self.chains.chains[chain].is_person();
        let place = |&word: &WordId| reading.senses_of(word) & PLACE != 0;
        let country = self.chains.chains[chain].words.iter().all(place);
        // “We sell,” Quay said of Moss Bank. The Swiss bank said: Quay or Moss.
        let either = noun == "giant" || words.clone().any(|i| !reading.is_small(i));
        let fits = body
            && !country
            && !(either && self.is_another_firm_near(at, chain))
            && self.may_be_called(chain, noun)
            && !self.was_introduced(at, head);
        fits.then_some(Answer { chain, sure: sure::IT })
    }

    /// Whether another body than `chain`, which is no exchange or agency in capitals, is named in the two sentences before token `at`.
    fn is_another_firm_near(&self, at: usize, chain: ChainId) -> bool {
        let told = self.reading.told_before(at);
        let before = self.names.partition_point(|name| name.tokens.start < at);
        let near = (0..before).rev().take_while(|&n| told - self.reading.told_before(self.names[n].from) <= 2);
        let other = |n: usize| {
            let name = &self.names[n];
            let body = |id: ChainId| id != chain && self.chains.chains[id].sort == Sort::Body;
            !name.capitals && self.chains.of_name[n].is_some_and(body)
        };
        near.into_iter().any(other)
    }

    /// The carrier; The retailer, at the head of a sentence: the body that has just spoken.
    fn trade_of_speaker(&self, at: usize, head: usize) -> Option<Answer> {
        const ANYWHERE: &[&str] = &["carrier", "airline", "automaker", "lender"];
        let noun = self.reading.str(head);
        let opens = at == self.reading.sentence_around(at).start;
        if !opens && !ANYWHERE.contains(&noun) {
            // “They must pay,” the union said. “We pay enough,” the retailer said.
            return None;
        }
        let speaker = self.discourse.speaker_just_now(at)?;
        let chain = &self.chains.chains[speaker];
        let body = chain.sort == Sort::Body || chain.count > 2 && !chain.is_person();
        let fits = body && self.may_be_called(speaker, noun) && !self.was_introduced(at, head);
        fits.then_some(Answer { chain: speaker, sure: sure::IT })
    }

    /// The body that may be called by the noun and whose name a verb of speaking follows last in the sentence before that of token `at`,
    /// where no name stands in its own: *Quay said it was keen, but Moss said the bid was low. “It is,” the company said.*
    fn last_reporter(&self, at: usize, noun: &str) -> Option<ChainId> {
        const MOST_NAMES: usize = 40;
        let told = self.reading.told_before(at);
        let before = self.names.partition_point(|name| name.tokens.start < at);
        let near = (before.saturating_sub(MOST_NAMES)..before).rev().filter(|&n| !self.names[n].quoted);
        let near = near.take_while(|&n| told - self.reading.told_before(self.names[n].from) <= 1);
        let reports = |&n: &usize| {
            let name = &self.names[n];
            name.subject && position::speaks(self.reading, name.tokens.end)
        };
        let last = near.into_iter().find(|n| reports(n) || self.reading.told_before(self.names[*n].from) == told)?;
        let id = self.chains.of_name[last].filter(|_| reports(&last))?;
        let chain = &self.chains.chains[id];
        let body = chain.sort == Sort::Body || chain.sort == Sort::Unknown && chain.count > 2;
        (body && !self.discourse.is_many(id) && self.may_be_called(id, noun)).then_some(id)
    }

    /// No body is named more often.
    fn is_topic(&self, chain: ChainId) -> bool {
        let count = self.chains.chains[chain].count;
        self.chains.chains.iter().filter(|c| c.could_be_body()).all(|c| c.count <= count)
    }

    /// Whether the noun stands before token `at`, behind *a*: it is nobody who was named.
    fn was_introduced(&self, at: usize, head: usize) -> bool {
        self.introduced(at, head).is_some() || fuller::brought_in(self.reading, at, head).is_some()
    }

    /// Banking group QBQ ( QBQ.L ), the carmaker QM: a noun for firms before the name, or the code of its share behind it.
    pub(super) fn is_firm_by_words(&self, id: ChainId) -> bool {
        const MOST_NAMES: usize = 100;
        let reading = self.reading;
        let firm = |name: &Name| {
            let before = name.from.checked_sub(1).map_or("", |i| reading.str(i));
            let code = reading.str(name.tokens.end) == "(" && reading.str(name.tokens.end + 1).contains('.');
            code || is_any_body(before) || is_body_by_trade(before) || before == "giant"
        };
        self.names
            .iter()
            .zip(&self.chains.of_name)
            .take(MOST_NAMES)
            .any(|(name, chain)| *chain == Some(id) && firm(name))
    }

    /// Whether a body can be called so by its name: no ministry is a company, no company an agency.
    fn may_be_called(&self, chain: ChainId, noun: &str) -> bool {
        let id = chain;
        let chain = &self.chains.chains[id];
        let mut words = chain.words.iter().map(|&word| self.reading.spelled[word as usize].as_str());
        let public =
            words.any(|word| en_bodies::is_no_firm(word) || matches!(word, "agency" | "board" | "service" | "watch"));
        let written = &self.names[chain.fullest];
        match noun {
            "company" | "firm" | "bank" | "giant" | "empresa" | "compañía" => {
                !public && (!written.capitals || self.is_firm_by_words(id))
            }
            "agency" => public || written.capitals,
            _ => !is_body_by_trade(noun) || !public && !written.capitals,
        }
    }

    /// The department: the only body whose name has the noun. In Spanish, where what narrows a noun follows it, *el instituto* or
    /// *el partido municipal* of the Partido Municipal.
    pub(super) fn body_of_noun(&self, mention: &Range<usize>, head: usize, word: WordId) -> Option<Answer> {
        if !self.reading.words.romance {
            return self.body(word);
        }
        let word = |i: usize| self.reading.known(&fold(self.reading.str(i)));
        let answer = self.body(word(head)?).filter(|_| self.is_definite(mention.start))?;
        let name = &self.chains.chains[answer.chain].words;
        let others = (head + 1..mention.end).filter(|&i| !self.reading.is(i, FUNCTION));
        others.into_iter().all(|i| word(i).is_some_and(|w| name.contains(&w))).then_some(answer)
    }

    /// The only body whose name has this word: at its start or end, or anywhere where the noun is hardly that of a body called otherwise (*the
    /// Humane Society of Tarn*; of banks there are many of other names).
    fn body(&self, word: WordId) -> Option<Answer> {
        const WHOLE: [&str; 15] = [
            "department",
            "society",
            "festival",
            "committee",
            "commission",
            "association",
            "federation",
            "agency",
            "authority",
            "ministry",
            "institute",
            "foundation",
            "university",
            "college",
            "bureau",
        ];
        let whole = WHOLE.contains(&self.reading.spelled[word as usize].as_str());
        let has_word = |c: &Chain| c.sort == Sort::Body && c.words.len() > 1 && c.words.contains(&word);
        let mut bodies = self.chains.chains.iter().enumerate().filter(|(_, c)| has_word(c));
        let (chain, first) = bodies.next()?;
        let edge = first.words.last() == Some(&word) || first.words.first() == Some(&word);
        // The International Court of Jetties ruled; not: once of that court
        let of = matches!(
            self.reading.spelled[word as usize].as_str(),
            "court" | "council" | "board" | "union" | "school" | "service" | "church"
        ) && self.names[first.fullest].subject;
        (bodies.next().is_none() && (edge || whole || of)).then_some(Answer { chain, sure: sure::BODY })
    }
}
