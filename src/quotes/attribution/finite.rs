//! Is a word a verb with a subject here? By its class and its neighbours.

use super::clause::cites;
use super::phrase::{edge, phrase_ending};
use super::scene::Scene;
use crate::quotes::lang::Class;

const SUBJECT_WORD: Class = Class::PRONOUN.or(Class::RELATIVE);

/// Whether item `k` is a verb form with a subject, as far as its surroundings tell.
pub(in crate::quotes) fn is_finite(scene: &Scene, k: usize, from: usize) -> bool {
    let class = scene.class(k);
    if class.is(Class::BE.or(Class::AUX)) {
        return !matches!(scene.str(k), "being" | "been" | "be" | "having");
    }
    if scene.capital(k) || !scene.is_word(k) || k == from && !class.is(Class::SAY) {
        return false;
    }
    if scene.str(k) == "said" && scene.str(k + 1) == "than" {
        // easier said than done
        return false;
    }
    if k > from && scene.is_owner(k - 1) && !matches!(scene.str(k), "said" | "says") && !speaks_behind_owner(scene, k) {
        // Pell's repeated calls; but a shop: Pell's said
        return false;
    }
    // a Christmas message: no plain form has a name with an article for its subject
    if class.is(Class::BASE)
        && !class.is(Class::FINITE)
        && k > from + 1
        && scene.is_name(k - 1)
        && matches!(scene.str(k - 2), "a" | "an")
    {
        return false;
    }
    if !class.is(Class::VERBAL) && !is_formed_as_verb(scene, k) && !scene.is_phrasal_say(k) {
        return false;
    }
    let before = before_adverbs(scene, k, from).and_then(|p| edge(scene, p, from));
    let behind_that =
        before.is_some_and(|p| scene.str(p) == "that") && class.is(Class::FINITE) && !class.is(Class::NOUN);
    let word = Candidate {
        at: k,
        from,
        before,
        behind_subject_word: before.is_some_and(|p| scene.is(p, SUBJECT_WORD)) || behind_that,
        behind_name: before.is_some_and(|p| scene.is_name(p) && !scene.is_possessive(p)),
    };
    // The host of the film starts out by saying
    let begins =
        matches!(scene.str(k), "starts" | "started" | "begins" | "began" | "ends" | "opens" | "closes" | "kicks");
    if begins
        && (matches!(scene.str(k + 1), "out" | "off") || scene.str(k + 1) == "by" && scene.is(k + 2, Class::GERUND))
    {
        return true;
    }
    match () {
        () if class.is(Class::VERBAL) && word.behind_subject_word => true,
        () if class.is(Class::VERBAL) && class.is(Class::NOUN) => word.is_verb_not_noun(scene),
        () if class.is(Class::VERBAL) => word.is_listed_verb(scene),
        () => word.is_unlisted_verb(scene),
    }
}

/// St Jo's apologised “X”, Pell's warned that: not, Pell's repeated calls.
fn speaks_behind_owner(scene: &Scene, k: usize) -> bool {
    let next = k + 1;
    let governs = scene.is_quote(next)
        || matches!(scene.str(next), "that" | "it" | "," | ":")
        || scene.is(next, Class::PREPOSITION);
    governs && scene.class(k).has(Class::SAY.or(Class::FINITE)) && scene.str(k).ends_with("ed") && scene.is_name(k - 1)
}

/// A word that may be a verb with a subject, and what stands before it.
struct Candidate {
    at: usize,
    /// Nothing before it is looked at.
    from: usize,
    /// The item before adverbs and auxiliaries.
    before: Option<usize>,
    behind_subject_word: bool,
    behind_name: bool,
}

impl Candidate {
    fn is_behind(&self, fits: impl Fn(usize) -> bool) -> bool {
        self.before.is_some_and(fits)
    }

    /// A form that is also a noun: plans, claims.
    fn is_verb_not_noun(&self, scene: &Scene) -> bool {
        let k = self.at;
        let class = scene.class(k);
        let object = || has_object(scene, k);
        let governs_here = || {
            let opens = scene.is(k + 1, Class::DETERMINER.or(Class::OBJECT)) || scene.str(k + 1) == "it";
            opens && scene.str(k) != "like"
        };
        // which critics claim would
        let plural = |p| is_plural(scene, p) && scene.is(p, Class::ROLE.or(Class::BODY));
        if class.is(Class::BASE) && self.is_behind(plural) && (scene.is(k + 1, Class::AUX.or(Class::BE)) || object()) {
            return true;
        }
        // Planners call it, critics of the mayor call this; not: in its earnings report it
        if class.is(Class::BASE) && governs_here() && self.is_behind(|p| is_subject_of_many(scene, p, self.from)) {
            return true;
        }
        // The guidelines state that
        if class.is(Class::BASE) && scene.str(k + 1) == "that" && self.is_behind(|p| is_plural(scene, p)) {
            return true;
        }
        let noun = |p| {
            !scene.is_possessive(p)
                && scene.is(p, Class::DOCUMENT.or(Class::ROLE).or(Class::BODY).or(Class::KIN))
                // the use of executive orders
                && !(p > self.from && scene.is(p - 1, Class::PREPOSITION) && !scene.capital(p) && !is_plural(scene, p))
        };
        let opens = scene.is_name(k + 1)
            || scene.is_quote(k + 1)
            || scene.is(k + 1, Class::DETERMINER.or(Class::OBJECT))
            || scene.str(k + 1) == "it";
        // retaliation for Tarn attacks on: nobody attacks here
        let weak = matches!(scene.str(k + 1), "on" | "for");
        let behind_preposition = || {
            let first = (self.from..k).rev().find(|&p| !scene.is_name(p));
            first.is_some_and(|p| p + 1 < k && scene.is(p, Class::PREPOSITION) && !scene.is(p + 1, Class::TIME))
        };
        // The last section claims: “X”
        let heads = scene.str(k + 1) == ":" && scene.is_quote(k + 2) && k > self.from;
        let behind_noun = |p: usize| {
            scene.is_word(p) && !scene.is(p, Class::DETERMINER.or(Class::OBJECT).or(Class::PREPOSITION).or(Class::AND))
        };
        let after_noun = heads
            && class.is(Class::SAY)
            && self.is_behind(|p| {
                p + 1 == k && p > self.from && behind_noun(p) && scene.is(p - 1, Class::DETERMINER.or(Class::OBJECT))
            });
        // As Pell notes, it is late.
        let as_told = scene.str(k + 1) == ","
            && class.is(Class::SAY)
            && self.behind_name
            && (self.from..k).rev().take(8).any(|p| matches!(scene.str(p), "As" | "as"));
        let speaks = || opens_quote(scene, k + 1) || matches!(scene.str(k), "quotes" | "cites") && object();
        // The ministry calls it; not: in police reports the
        let opened = |p: usize| {
            phrase_ending(scene, p, self.from).is_some_and(|phrase| {
                let first =
                    scene.is(phrase.start, Class::DETERMINER.or(Class::OBJECT)) || scene.is_possessive(phrase.start);
                first && !(phrase.start > self.from && scene.is(phrase.start - 1, Class::PREPOSITION))
            })
        };
        let press = |p: usize| {
            matches!(
                scene.str(p),
                "newspaper"
                    | "paper"
                    | "magazine"
                    | "website"
                    | "broadcaster"
                    | "blog"
                    | "chain"
                    | "firm"
                    | "retailer"
                    | "label"
                    | "developer"
                    | "maker"
            )
        };
        // A source with knowledge of the matter claims an end
        let of_somebody = |p: usize| {
            let phrase = phrase_ending(scene, p, self.from);
            let of = phrase.filter(|phrase| scene.is(phrase.start, Class::DETERMINER)).and_then(|mut phrase| {
                phrase.find(|&k| matches!(scene.str(k), "with" | "of" | "for" | "from" | "at" | "close"))
            });
            of.is_some_and(|of| of > self.from && noun(of - 1))
        };
        let calls = |p: usize| opened(p) && opens && (noun(p) || press(p) && !cites(scene.str(k)));
        class.is(Class::FINITE)
            && (self.behind_name && object() && !(weak && behind_preposition())
                || self.is_behind(|p| scene.str(p) == ",") && opens
                || self.is_behind(noun) && speaks()
                || self.is_behind(calls) && !weak
                || opens && !weak && self.is_behind(of_somebody)
                || after_noun
                || as_told)
    }

    fn is_listed_verb(&self, scene: &Scene) -> bool {
        let k = self.at;
        let class = scene.class(k);
        let near = scene.class(k.wrapping_sub(1));
        if class.is(Class::BASE) && did_before(scene, k, self.from) {
            return true;
        }
        // A statement released on Monday: no verb of its own.
        if self.is_behind(|p| scene.is(p, Class::DOCUMENT) && p + 1 == k)
            && scene.str(k).ends_with("ed")
            && scene.is(k + 1, Class::PREPOSITION.or(Class::TIME))
        {
            return false;
        }
        // His entire emailed answer: a participle between a determiner and the noun.
        let describes = scene.is(k + 1, Class::WORDS) && !scene.is(k + 1, Class::VERBAL.or(Class::DETERMINER))
            || scene.str(k + 1) == "answer";
        let adjective = |p: usize| {
            p > self.from
                && p + 1 == k
                && scene.class(p) == Class::default()
                && !scene.capital(p)
                && !scene.str(p).ends_with('s')
                && scene.is(p - 1, Class::OBJECT)
        };
        if scene.str(k).ends_with("ed") && describes && self.is_behind(adjective) {
            return false;
        }
        // in 2013 compared with 2008
        if scene.str(k) == "compared" && matches!(scene.str(k + 1), "with" | "to") && !self.behind_subject_word {
            return false;
        }
        if !class.is(Class::FINITE) {
            let plural = |p| {
                heads_plural(scene, p, self.from)
                    || follows_plural(scene, p, self.from)
                    || is_collective(scene, p, scene.str(k))
            };
            return class.is(Class::BASE) && self.is_behind(plural);
        }
        // A friend of his said
        let double = k > self.from + 1
            && scene.str(k - 2) == "of"
            && matches!(scene.str(k - 1), "his" | "hers" | "theirs" | "mine");
        // the mother of three replied
        let parent =
            k > self.from + 2 && scene.str(k - 2) == "of" && near.is(Class::DETERMINER) && !near.is(Class::OBJECT);
        let noun_only = !double
            && !parent
            && (near.is(Class::PREPOSITION.or(Class::OBJECT)) && !is_emphatic(scene, k - 1)
                || near.is(Class::DETERMINER) && !stands_alone(scene, k - 1));
        k == self.from || near.is(Class::PRONOUN) || !noun_only
    }

    /// The long tail: an -ed form behind a name or pronoun, an -s form behind he, she, who.
    fn is_unlisted_verb(&self, scene: &Scene) -> bool {
        let k = self.at;
        let who = |p: usize| scene.is(p, Class::ROLE.or(Class::BODY));
        if scene.is_phrasal_say(k) && (self.behind_subject_word || self.behind_name)
            || scene.is_phrase_of_report(k) && (self.behind_subject_word || self.behind_name || self.is_behind(who))
        {
            return true;
        }
        if !is_formed_as_verb(scene, k) {
            return false;
        }
        let word = scene.str(k);
        // The regulator fined Quay
        let next = k + 1;
        let acts = scene.is_name(next)
            || scene.is(next, Class::DETERMINER.or(Class::OBJECT))
            || matches!(scene.str(next), "$" | "£" | "€");
        // The clinic declined to comment
        let opens = |p: usize| p + 1 == k && p == self.from + 1 && scene.is(self.from, Class::DETERMINER);
        let to_do = scene.str(next) == "to"
            && scene.is_word(next + 1)
            && !scene.is(next + 1, Class::DETERMINER.or(Class::OBJECT));
        let aside = |p| closes_aside(scene, p, self.from) && scene.is(k + 1, Class::DETERMINER.or(Class::OBJECT));
        word.ends_with("ed")
            && (self.behind_subject_word
                || self.behind_name
                || self.is_behind(|p| scene.is(p, Class::ROLE))
                || to_do && !scene.capital(self.from + 1) && self.is_behind(opens)
                || self.is_behind(|p| p + 1 == k && scene.is(p, Class::BODY.or(Class::DOCUMENT))) && acts
                || self.is_behind(aside))
            || word.ends_with('s') && self.behind_subject_word
    }
}

/// Labour say, the government believe, as the British write: one body, of whom the `verb` speaks as of many.
fn is_collective(scene: &Scene, k: usize, verb: &str) -> bool {
    const VERBS: [&str; 6] = ["say", "argue", "insist", "believe", "admit", "deny"];
    VERBS.contains(&verb) && (scene.is_name(k) && !scene.is_possessive(k) || scene.is(k, Class::BODY))
}

/// An -ed or -s form that no list has.
fn is_formed_as_verb(scene: &Scene, k: usize) -> bool {
    let word = scene.str(k);
    let ending = word.ends_with("ed") || word.ends_with('s') && !word.ends_with("ss");
    ending && word.len() >= 4 && word.is_ascii() && scene.class(k) == Class::default()
}

/// The lawmakers, however, argue; officials, who met on Monday, say: the aside that ends at the comma `end` stands behind a plural.
fn follows_plural(scene: &Scene, end: usize, from: usize) -> bool {
    let opens = |k: usize| scene.str(k) == "," && k > from && is_plural(scene, k - 1);
    scene.str(end) == "," && (from..end).rev().take(20).any(opens)
}

/// Pell, of Tarn, delivered a: the comma `end` closes what another comma has opened behind a name.
fn closes_aside(scene: &Scene, end: usize, from: usize) -> bool {
    let opens = |k: usize| scene.str(k) == "," && k > from && scene.is_name(k - 1);
    scene.str(end) == "," && (from..end).rev().take(8).any(opens)
}

/// Words that are determiners or subjects: some chanted, another tweeted.
pub(super) fn stands_alone(scene: &Scene, k: usize) -> bool {
    const ALONE: [&str; 11] =
        ["some", "many", "several", "most", "both", "all", "one", "two", "another", "others", "each"];
    ALONE.iter().any(|word| scene.str(k).eq_ignore_ascii_case(word))
}

/// He did say.
pub(super) fn did_before(scene: &Scene, k: usize, from: usize) -> bool {
    (from..k)
        .rev()
        .take(3)
        .find(|&p| !is_adverb(scene, p))
        .is_some_and(|p| matches!(scene.str(p), "did" | "does" | "do" | "didn't" | "didn’t"))
}

/// A quote stands at `k`, or behind a comma, a colon or *that*.
pub(super) fn opens_quote(scene: &Scene, k: usize) -> bool {
    scene.is_quote(k)
        || (matches!(scene.str(k), "," | ":" | "that" | "to") && scene.is_quote(k + 1))
        || scene.str(k) == "that"
}

/// Whether what a verb can govern follows: Smith claims that, Smith calls it; not: the Smith claims were.
pub(super) fn has_object(scene: &Scene, k: usize) -> bool {
    let next = k + 1;
    scene.is_quote(next)
        || scene.is(next, Class::DETERMINER.or(Class::OBJECT).or(Class::PRONOUN))
        || matches!(scene.str(next), "that" | ":" | "to" | "on" | "for" | "how" | "why")
        || scene.str(next) == "," && scene.is_quote(next + 1)
        || scene.str(next) == "former"
        // estimates around 2.8 million people
        || matches!(scene.str(next), "around" | "about" | "nearly" | "over") && scene.str(next + 1).starts_with(|c: char| c.is_ascii_digit())
        || scene.is_name(next)
}

/// Planners, critics of the mayor: whether the phrase that ends at `k` is of many.
fn heads_plural(scene: &Scene, k: usize, from: usize) -> bool {
    is_plural(scene, k) || head_of(scene, k, from).is_some_and(|head| is_plural(scene, head))
}

/// The word before the *of* in the phrase that ends at `k`.
fn head_of(scene: &Scene, k: usize, from: usize) -> Option<usize> {
    let inside = scene.is_word(k) && !scene.is(k, Class::PREPOSITION.or(Class::AND).or(Class::DETERMINER));
    let phrase = phrase_ending(scene, k, from).filter(|_| inside)?;
    phrase.clone().skip(1).find(|&of| scene.str(of) == "of").map(|of| of - 1)
}

/// Planners, critics of the mayor: whether the phrase that ends at `k` is of many, no name, and stands behind no preposition or verb.
fn is_subject_of_many(scene: &Scene, k: usize, from: usize) -> bool {
    const NO_SUBJECT_BEHIND: Class =
        Class::PREPOSITION.or(Class::VERBAL).or(Class::DETERMINER).or(Class::OBJECT).or(Class::TIME);
    let head = head_of(scene, k, from).unwrap_or(k);
    let Some(phrase) = phrase_ending(scene, head, from).filter(|_| is_plural(scene, head)) else { return false };
    let before = phrase.start.checked_sub(1).filter(|b| *b >= from);
    (!scene.capital(head) || head == from)
        && before.is_none_or(|b| !scene.is(b, NO_SUBJECT_BEHIND) && !scene.is_possessive(b))
}

pub(super) fn is_plural(scene: &Scene, k: usize) -> bool {
    let word = scene.str(k);
    matches!(word, "people" | "police" | "People" | "Police")
        || (word.len() > 3 && word.ends_with('s') && word != "press" && !scene.is_possessive(k) && scene.is_word(k))
}

/// The item before `k` that is no adverb or auxiliary.
pub(super) fn before_adverbs(scene: &Scene, k: usize, from: usize) -> Option<usize> {
    let mut p = k;
    while p > from {
        p -= 1;
        if !is_adverb(scene, p) && !scene.is(p, Class::AUX.or(Class::BE).or(Class::NOT)) || scene.is_name(p) {
            return Some(p);
        }
    }
    None
}

pub(in crate::quotes) fn is_adverb(scene: &Scene, k: usize) -> bool {
    let word = scene.str(k);
    // which best describes it
    let best = word == "best" && scene.is(k + 1, Class::VERBAL);
    scene.is(k, Class::ADVERB)
        || best
        || is_emphatic(scene, k)
        // Pell as well said, Pell alone said, Pell kept saying
        || word == "well" && k > 0 && scene.str(k - 1) == "as"
        || word == "as" && scene.str(k + 1) == "well"
        || word == "alone" && k > 0 && scene.is_name(k - 1)
        || is_floating(scene, k)
        || matches!(word, "keep" | "keeps" | "kept") && scene.is(k + 1, Class::GERUND)
        // has since labelled it
        || word == "since" && k > 0 && scene.is(k - 1, Class::AUX) && scene.is(k + 1, Class::VERBAL)
        || word == "neither" && scene.is(k + 1, Class::VERBAL)
        || word == "longer" && k > 0 && scene.str(k - 1) == "no"
        || word == "no" && scene.str(k + 1) == "longer"
        || (word.len() > 4
            && word.ends_with("ly")
            && !scene.capital(k)
            && !scene.is(k, Class::ROLE)
            && !NOUNS_IN_LY.contains(&word))
}

/// Nouns that end like adverbs.
const NOUNS_IN_LY: [&str; 10] =
    ["family", "assembly", "anomaly", "monopoly", "butterfly", "bully", "jelly", "gully", "homily", "subfamily"];

/// They have all said, what two papers each called: behind the subject, of each of its parts.
fn is_floating(scene: &Scene, k: usize) -> bool {
    const NO_SUBJECT: Class =
        Class::PREPOSITION.or(Class::AND).or(Class::SUBORDINATOR).or(Class::VERBAL).or(Class::DETERMINER).or(Class::BE);
    matches!(scene.str(k), "each" | "both" | "all")
        && k > 0
        && (scene.is(k - 1, Class::AUX)
            || scene.is(k + 1, Class::VERBAL)
                && (scene.is_name(k - 1) || scene.is_word(k - 1) && !scene.is(k - 1, NO_SUBJECT)))
}

pub(super) fn is_reflexive(word: &str) -> bool {
    matches!(word, "himself" | "herself" | "itself" | "themselves")
}

/// Pell herself said, the mayor himself: not, Pell saw himself.
fn is_emphatic(scene: &Scene, k: usize) -> bool {
    is_reflexive(scene.str(k))
        && k > 0
        && scene.is_word(k - 1)
        && !scene.is(k - 1, Class::VERBAL.or(Class::PREPOSITION).or(Class::AND).or(Class::PRONOUN))
}

/// `was saying`.
pub(super) fn behind_be(scene: &Scene, v: usize, from: usize) -> bool {
    let mut p = v;
    while p > from {
        p -= 1;
        if scene.is(p, Class::BE) {
            return true;
        }
        if !is_adverb(scene, p) && !scene.is(p, Class::NOT) {
            return false;
        }
    }
    false
}

/// was asked, had been told.
pub(in crate::quotes) fn is_passive(scene: &Scene, v: usize, from: usize) -> bool {
    behind_be(scene, v, from)
}
