//! The bounds of noun phrases, by word classes.

use super::clause::Phrase;
use super::finite::{is_adverb, is_finite, is_plural};
use super::scene::Scene;
use crate::quotes::lang::{Class, en};

/// How far back a phrase is followed.
const PHRASE_REACH: usize = 22;

const STOPS: Class = Class::SUBORDINATOR.or(Class::RELATIVE).or(Class::PRONOUN).or(Class::AUX).or(Class::BE);

/// The noun phrase whose last item is `end`.
pub(in crate::quotes) fn phrase_ending(scene: &Scene, end: usize, from: usize) -> Option<Phrase> {
    if scene.is(end, Class::RELATIVE) {
        return Some(end..end + 1);
    }
    if scene.str(end) == "that" || scene.str(end) == "which" {
        // The report that said: what it refers back to.
        let antecedent = end
            .checked_sub(1)
            .filter(|p| *p >= from && scene.is_word(*p) && !scene.is(*p, STOPS))
            .and_then(|p| phrase_ending(scene, p, from));
        return Some(antecedent.map_or(end..end + 1, |a| a.start..end + 1));
    }
    if scene.is(end, Class::PRONOUN) {
        return Some(end..end + 1);
    }
    if !scene.is_word(end) && !scene.is_abbreviation_stop(end) {
        return None;
    }
    let mut back = Back { start: end + 1, end, from, low: from.max(end.saturating_sub(PHRASE_REACH)) };
    let mut p = end + 1;
    while p > back.low {
        p -= 1;
        match back.step(scene, p) {
            Step::Take => back.start = p,
            Step::Last => {
                back.start = p;
                break;
            }
            Step::Pass(to) => p = to,
            Step::Stop => break,
        }
    }
    // him, le: no subject by itself.
    let object = back.start == end && scene.is(end, Class::OBJECT) && !scene.is(end, Class::PRONOUN);
    (back.start <= end && !object).then_some(back.start..end + 1)
}

/// What an item is for the phrase that is followed backwards.
enum Step {
    /// A part of it.
    Take,
    /// Its first word.
    Last,
    /// A part of it if a part follows; the items down to this one are passed.
    Pass(usize),
    Stop,
}

/// A phrase that is followed backwards from its last item.
struct Back {
    /// The first item that is sure to belong to it.
    start: usize,
    end: usize,
    /// Nothing before `low` is taken, and nothing before `from` looked at.
    from: usize,
    low: usize,
}

impl Back {
    fn step(&self, scene: &Scene, p: usize) -> Step {
        let class = scene.class(p);
        if let Some(step) = self.mark(scene, p) {
            return step;
        }
        let before = p.saturating_sub(1);
        let described = || {
            scene.is(before, Class::DETERMINER.or(Class::ROLE).or(Class::AND).or(Class::TITLE).or(Class::PREPOSITION))
        };
        if p != self.end && is_address(scene.str(p)) && p > self.low && scene.is_word(before) && !described() {
            // In a speech to the Harbour Centre Mr Pell said, the progress Ms Pell described: a Mr starts a name.
            return Step::Last;
        }
        // A name that is also a month and more, May, has been told from them.
        if scene.is_name(p) && (!class.is(Class::TIME) || class.is(Class::AUX)) {
            return Step::Take;
        }
        let next = self.start == p + 1;
        if next && p != self.end && scene.is_name(self.start) && is_things(scene, p) {
            // highlighted comments Pell made
            return Step::Stop;
        }
        if scene.capital(p) && p > self.low && scene.is_name(before) && is_number(&scene.str(p).to_ascii_lowercase()) {
            // The Commonwealth Ten
            return Step::Take;
        }
        if let Some(step) = self.small_word(scene, p) {
            return step;
        }
        let verb = class.is(Class::VERBAL)
            && !class.is(Class::ROLE.or(Class::DOCUMENT).or(Class::TITLE).or(Class::NOUN))
            && (is_finite(scene, p, self.from) || class.is(Class::GERUND) && !is_adjective(scene, p));
        let adverb = is_adverb(scene, p) && next && !(p > self.low && is_behind_article(scene, p));
        // the families of murdered journalists
        let described = p > self.low
            && scene.str(p).ends_with("ed")
            && scene.is(before, Class::PREPOSITION)
            && scene.str(before) != "as";
        let verb = verb && !described;
        // a visibly shaken Pell
        let verb = verb && !(p > self.low + 1 && is_behind_article(scene, p - 1));
        if p != self.end && (verb || adverb) { Step::Stop } else { Step::Take }
    }

    /// Full stops of abbreviations, brackets, the comma of a legal form; other punctuation ends the phrase.
    fn mark(&self, scene: &Scene, p: usize) -> Option<Step> {
        let word = scene.str(p);
        if scene.is_abbreviation_stop(p) && p > self.low || is_possessive_mark(scene, p) && p != self.end {
            return Some(Step::Pass(p));
        }
        // Pell Research/Moss
        if word == "/" && p > self.low && p != self.end && scene.is_name(p - 1) && scene.is_name(p + 1) {
            return Some(Step::Pass(p));
        }
        if matches!(word, ")" | "]") {
            let open = opening_bracket(scene, p, self.low).filter(|open| *open > self.low);
            return Some(open.map_or(Step::Stop, Step::Pass));
        }
        if p != self.end && (word == "," && is_legal_form(scene.str(p + 1)) || p > self.low && joins_firm(scene, p)) {
            return Some(Step::Pass(p));
        }
        (!scene.is_word(p)).then_some(Step::Stop)
    }

    /// Function words and times.
    fn small_word(&self, scene: &Scene, p: usize) -> Option<Step> {
        const IN_NAMES: [&str; 8] = ["Morning", "Night", "Evening", "Week", "Today", "Tonight", "Month", "Year"];
        let class = scene.class(p);
        let next = self.start == p + 1;
        let time = class.is(Class::TIME) && p != self.end;
        if class.is(STOPS) || time && (!scene.capital(p) || !IN_NAMES.contains(&scene.str(p))) {
            return Some(Step::Stop);
        }
        if class.is(Class::AND) {
            let names = |p: usize| scene.is_name(p - 1) && scene.is_name(p + 1) && !follows_venue(scene, p, self.low);
            let joins = next && p > self.low && (names(p) || scene.is(p - 1, Class::ROLE));
            return Some(if joins { Step::Pass(p) } else { Step::Stop });
        }
        if class.is(Class::PREPOSITION) {
            let carries = next && p > self.low && carries_phrase(scene, p, self.low);
            // a source speaking to the paper
            let to = if carries && scene.is(p - 1, Class::GERUND) { p - 1 } else { p };
            return Some(if carries { Step::Pass(to) } else { Step::Stop });
        }
        if scene.str(p) == "A" && p > self.low && scene.is_name(p - 1) && scene.is_name(p + 1) {
            // Karl A Pell: an initial.
            return Some(Step::Take);
        }
        if class.is(Class::DETERMINER.or(Class::OBJECT)) {
            let goes_on = p.checked_sub(1).filter(|b| *b >= self.low).is_some_and(|b| {
                scene.is(b, Class::DETERMINER)
                    // the leaders of the big four banks
                    || is_number(scene.str(p)) && matches!(scene.str(b), "big" | "last" | "first" | "other" | "top" | "next" | "remaining")
                        && b > self.low
                        && scene.is(b - 1, Class::DETERMINER)
                    || scene.is(b, Class::PREPOSITION) && b > self.low && carries_phrase(scene, b, self.low)
            });
            return Some(if goes_on { Step::Take } else { Step::Last });
        }
        None
    }
}

fn is_number(word: &str) -> bool {
    matches!(word, "two" | "three" | "four" | "five" | "six" | "seven" | "eight" | "nine" | "ten" | "eleven" | "twelve")
}

/// Whether the preposition `p` can stand inside a phrase: behind a noun or name.
pub(super) fn carries_phrase(scene: &Scene, p: usize, from: usize) -> bool {
    if p == from || matches!(scene.str(p), "as" | "after" | "before" | "like" | "despite") {
        return false;
    }
    let mut before = p - 1;
    // a source speaking to the paper, a letter obtained by it
    let shortens = scene.is(before, Class::GERUND) || scene.str(p) == "by" && scene.str(before).ends_with("ed");
    if shortens && before > from && scene.is_word(before - 1) {
        before -= 1;
    }
    let class = scene.class(before);
    if !scene.is_word(before) && !scene.is_abbreviation_stop(before) {
        return false;
    }
    if class.is(STOPS.or(Class::PREPOSITION).or(Class::AND).or(Class::TIME).or(Class::GERUND))
        || is_adverb(scene, before)
    {
        return false;
    }
    let verb = class.is(Class::VERBAL) && !class.is(Class::ROLE.or(Class::NOUN).or(Class::DOCUMENT));
    !verb && !is_finite(scene, before, from)
}

/// The noun phrase that starts at `start`, behind a verb: said *a spokesman for the ministry*.
pub(in crate::quotes) fn phrase_starting(scene: &Scene, start: usize, to: usize) -> Option<Phrase> {
    let to = to.min(start + PHRASE_REACH);
    if start >= to || !scene.is_word(start) {
        return None;
    }
    if scene.is(start, Class::PRONOUN) {
        return Some(start..start + 1);
    }
    const NEVER_FIRST: Class = Class::PREPOSITION
        .or(Class::SUBORDINATOR)
        .or(Class::AUX)
        .or(Class::BE)
        .or(Class::TIME)
        .or(Class::AND)
        .or(Class::RELATIVE);
    if scene.is(start, NEVER_FIRST)
        && !is_month_as_name(scene, start)
        && !(scene.is(start, Class::AUX) && scene.is_name(start))
        || is_adverb(scene, start)
        || scene.str(start) == "to"
    {
        return None;
    }
    let mut end = start;
    let mut p = start;
    while p < to {
        let class = scene.class(p);
        let joins = is_possessive_mark(scene, p) || scene.str(p) == "/" || p > start && joins_firm(scene, p);
        if scene.is_abbreviation_stop(p) || p > start && joins && scene.is_word(p + 1) {
            p += 1;
            continue;
        }
        if !scene.is_word(p)
            || class.is(Class::TIME)
                && !((p == start || scene.is(p - 1, Class::ROLE)) && is_month_as_name(scene, p))
                && !is_dated(scene, p, start)
        {
            break;
        }
        let word = scene.str(p);
        let inside =
            matches!(word, "of" | "for" | "de" | "del" | "la" | "van" | "von" | "the" | "at" | "with" | "from")
                && p > start
                || (class.is(Class::AND)
                    && p > start
                    && (scene.is_name(p - 1) && scene.is_name(p + 1) || describes_together(scene, p, to)))
                || is_under_secretary(scene, p);
        if !inside && p > start {
            let breaks = class.is(STOPS.or(Class::PREPOSITION).or(Class::AND))
                || is_apposed(scene, start, p)
                || is_adverb(scene, p) && !is_trade_in_ly(scene, p) && !is_behind_article(scene, p)
                || class.is(Class::GERUND) && !scene.is(p - 1, Class::DETERMINER)
                || is_unlisted_gerund(scene, p)
                || (is_finite(scene, p, start)
                    && !is_behind_article(scene, p - 1)
                    && !class.is(Class::ROLE)
                    && !is_press_release(scene, p));
            if breaks {
                break;
            }
        }
        if !inside {
            end = p + 1;
        }
        p += 1;
    }
    if end == start + 1
        && let Some(phrase) = of_firm(scene, end, to)
    {
        return Some(phrase);
    }
    let worded = (start..end).any(|k| {
        !scene.is(k, Class::DETERMINER.or(Class::OBJECT))
            || scene.str(k).eq_ignore_ascii_case("another")
            // “X,” says the other.
            || scene.str(k) == "other" && k > start && !scene.is_word(k + 1)
            || scene.is(k, Class::THEY)
    });
    (end > start
        && (worded
            || scene.is(start, Class::DETERMINER)
                && matches!(scene.str(start), "one" | "some" | "many" | "several" | "others" | "two" | "three")))
    .then_some(start..end)
}

/// Pell, Moss & Hale analyst Jo Quay: who stands behind the rest of the firm's name, which the `comma` parts.
fn of_firm(scene: &Scene, comma: usize, to: usize) -> Option<Phrase> {
    const MOST_WORDS: usize = 4;
    let opens = scene.str(comma) == "," && scene.is_name(comma - 1) && scene.is_name(comma + 1);
    let firm = |k: &usize| scene.is_name(*k) || scene.str(*k) == "&";
    let role = (comma + 1..to).take(MOST_WORDS + 1).find(|k| !firm(k)).filter(|_| opens)?;
    let analyst = matches!(scene.str(role), "analyst" | "economist" | "strategist" | "trader" | "broker");
    if !analyst || !scene.is_name(role + 1) {
        return None;
    }
    phrase_starting(scene, comma + 1, to)
}

/// Said Jo Pell a partner at Quay, told MPs a new plan: an article behind a name, where a comma is missing.
fn is_apposed(scene: &Scene, start: usize, p: usize) -> bool {
    let named =
        scene.is_name(p - 1) && (p > start + 1 && scene.is_name(p - 2) || start > 0 && scene.is_word(start - 1));
    matches!(scene.str(p), "a" | "an") && named
}

/// A leading figure, the outgoing owner: a participle between article and noun.
fn is_adjective(scene: &Scene, p: usize) -> bool {
    p > 0
        && matches!(
            scene.str(p),
            "leading" | "outgoing" | "incoming" | "acting" | "managing" | "ruling" | "visiting" | "founding"
        )
        && scene.is(p - 1, Class::DETERMINER)
        && scene.is_word(p + 1)
}

/// A visibly shaken Pell, the then mayor: an adverb inside a noun phrase.
fn is_behind_article(scene: &Scene, p: usize) -> bool {
    let word = scene.str(p);
    let inside = word.ends_with("ly") || matches!(word, "then" | "now" | "once" | "very" | "still" | "first");
    inside && p > 0 && matches!(scene.str(p - 1), "a" | "A" | "an" | "An" | "the" | "The") && scene.is_word(p + 1)
}

/// Corporate gadfly Jo Pell: a noun that ends like an adverb, between a small word and a name.
fn is_trade_in_ly(scene: &Scene, p: usize) -> bool {
    !scene.is(p, Class::ADVERB) && !scene.is_name(p - 1) && scene.is_word(p - 1) && scene.is_name(p + 1)
}

/// The woman sitting beside him: a participle that no list has, behind a noun for somebody.
fn is_unlisted_gerund(scene: &Scene, p: usize) -> bool {
    let word = scene.str(p);
    let form = word.len() > 5 && word.ends_with("ing") && !scene.capital(p) && scene.class(p) == Class::default();
    form && !scene.capital(p - 1) && scene.is(p - 1, Class::ROLE.or(Class::KIN)) && scene.is_word(p + 1)
}

/// A press release: a noun that is a verb behind other nouns.
fn is_press_release(scene: &Scene, p: usize) -> bool {
    scene.str(p) == "release" && matches!(scene.str(p - 1), "press" | "news" | "media")
}

/// After a draw at Old Tarn and Pell said: what stands before *and* is where it was, not who spoke.
fn follows_venue(scene: &Scene, and: usize, low: usize) -> bool {
    let Some(at) = (low..and).rev().find(|&k| !scene.is_name(k)) else { return false };
    let people = |k: usize| scene.is_name(k) || is_plural(scene, k) || scene.is(k, Class::ROLE.or(Class::BODY));
    scene.str(at) == "at" && at > low && !people(at - 1)
}

/// A noun that is no description of somebody: comments, charges, a way, a statement.
fn is_things(scene: &Scene, k: usize) -> bool {
    const ONE: [&str; 12] = [
        "way",
        "thing",
        "incident",
        "line",
        "move",
        "statement",
        "remark",
        "comment",
        "claim",
        "tweet",
        "speech",
        "letter",
    ];
    let trade = || en::ends_like_trade(scene.str(k).trim_end_matches('s'));
    let several = || is_plural(scene, k) && !scene.str(k).ends_with("ss") && !trade();
    !scene.capital(k)
        && (several() || ONE.contains(&scene.str(k)))
        && !scene.is(k, Class::ROLE.or(Class::KIN).or(Class::TITLE).or(Class::DETERMINER).or(Class::OBJECT))
}

/// What stands behind the name of a firm, or of a son, and a comma.
fn is_legal_form(word: &str) -> bool {
    matches!(word, "Inc" | "LLP" | "LLC" | "Ltd" | "PLC" | "Plc" | "Corp" | "Jr" | "Sr")
}

/// Pell & Moss, Pell & Co.: the sign between two names of a firm.
fn joins_firm(scene: &Scene, p: usize) -> bool {
    scene.str(p) == "&" && scene.is_name(p - 1) && scene.capital(p + 1)
}

/// A form of address that a name starts with.
fn is_address(word: &str) -> bool {
    matches!(word, "Mr" | "Mrs" | "Ms" | "Miss")
}

/// The apostrophe of `workers'`, a token of its own, before another word.
fn is_possessive_mark(scene: &Scene, p: usize) -> bool {
    let joined = |k: usize| scene.token(k).is_some_and(|i| !scene.document.tokens[i].space_before);
    p > 0
        && matches!(scene.str(p), "'" | "’")
        && scene.str(p - 1).ends_with(['s', 'S'])
        && (scene.is_name(p - 1) || is_plural(scene, p - 1) && joined(p) && !joined(p + 1))
        && scene.is_word(p + 1)
}

/// Trade Under Secretary: a preposition that is part of a title.
fn is_under_secretary(scene: &Scene, p: usize) -> bool {
    scene.str(p) == "Under" && scene.capital(p + 1) && scene.is(p + 1, Class::TITLE.or(Class::ROLE))
}

/// Jan Pell, June Pell: a month before a name, where no date can stand.
fn is_month_as_name(scene: &Scene, p: usize) -> bool {
    matches!(scene.str(p), "Jan" | "Jun" | "April" | "May" | "June" | "August")
        && scene.is_name(p + 1)
        && !scene.is(p + 1, Class::TIME)
}

/// A Wednesday editorial: a day between article and noun.
fn is_dated(scene: &Scene, p: usize, start: usize) -> bool {
    p > start
        && scene.is(p - 1, Class::DETERMINER)
        && scene.is_word(p + 1)
        && !scene.is(p + 1, Class::PREPOSITION.or(Class::TIME).or(Class::AND).or(Class::ADVERB).or(STOPS))
}

/// The *and* of a description that ends in one role before a name: music and film critic Jo Pell.
fn describes_together(scene: &Scene, and: usize, to: usize) -> bool {
    let before = and - 1;
    let plain = |k: usize| {
        scene.is_word(k)
            && !scene.is(k, STOPS.or(Class::PREPOSITION).or(Class::AND).or(Class::DETERMINER).or(Class::OBJECT))
    };
    if !plain(before) || scene.is(before, Class::KIN) || is_plural(scene, before) {
        return false;
    }
    let role = (and + 1..to.min(and + 5)).take_while(|&k| plain(k)).find(|&k| scene.is(k, Class::ROLE));
    role.is_some_and(|k| scene.is_name(k + 1))
}

pub(super) fn opening_bracket(scene: &Scene, end: usize, from: usize) -> Option<usize> {
    (from..end).rev().take(20).find(|&p| matches!(scene.str(p), "(" | "["))
}

/// The item before the bracket that ends at `p`; `p` itself if none does.
pub(super) fn edge(scene: &Scene, p: usize, from: usize) -> Option<usize> {
    if matches!(scene.str(p), ")" | "]") {
        return opening_bracket(scene, p, from)?.checked_sub(1).filter(|p| *p >= from);
    }
    Some(p)
}
