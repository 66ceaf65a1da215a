//! Whom a Spanish article speaks of where: the subjects of its sentences, for verbs that have none of their own.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::super::scene::Scene;
use super::before::is_called_so;
use super::behind::verb_of_tail;
use super::phrase::{self, Phrase};
use super::source::according;
use super::views::{at_its_edges, whose_it_is, whose_view, whose_words, without_known_verb};
use super::{speaks, subject, verb};
use crate::quotes::lang::{Class, Key, people};
use crate::quotes::spans::Span;
use crate::quotes::text::{Document, Shape};

/// A subject of the article: tokens.
#[derive(Clone, Debug)]
struct Topic {
    mention: Range<usize>,
    /// The token where it is the subject; behind its mention where a verb goes on without naming it.
    at: usize,
    /// Its verb is one of speaking.
    speaks: bool,
    /// It names a person.
    person: bool,
    /// It is a body, which a verb in the plural can mean: *La empresa lo niega. Dicen que …*
    body: bool,
    /// For how many sentences on a verb without a subject can mean it.
    reach: usize,
    plural: bool,
    sentence: usize,
    /// It is the subject of what somebody is reported to say: *dijo que Pérez vendrá*.
    reported: bool,
}

/// What a subject does.
#[derive(Clone, Copy, Default)]
struct Act {
    /// Its verb is one of speaking, and what it says follows.
    speaks: bool,
    tells: bool,
    plural: bool,
    reported: bool,
}

/// The subjects of the article in their order.
#[derive(Default)]
pub(in crate::quotes::attribution) struct Topics {
    topics: Vec<Topic>,
    /// Words that have a capital in the midst of a sentence.
    names: FxHashSet<Key>,
}

/// How many subjects are looked at.
const MEMORY: usize = 12;
/// How many sentences back a subject still is what a verb without one means.
const SENTENCES: usize = 14;
/// The same for a verb in the plural and a body that speaks.
const OF_BODIES: usize = 4;

impl Topics {
    pub fn gather(document: &Document, spans: &[Span]) -> Self {
        let mut all = Topics { names: words_within(document), ..Topics::default() };
        let mut scene = Scene::new(document, spans);
        let mut next = 0;
        for (number, paragraph) in document.paragraphs.iter().enumerate() {
            let from = next;
            while next < spans.len() && spans[next].outer.start < paragraph.end {
                next += 1;
            }
            scene.set(number, from..next);
            for sentence in scene.sentences.clone() {
                all.read(&scene, sentence);
            }
        }
        all
    }

    fn read(&mut self, scene: &Scene, sentence: Range<usize>) {
        let in_view = whose_view(scene, &sentence).or_else(|| whose_words(scene, &sentence));
        let in_view = in_view.or_else(|| whose_it_is(scene, &sentence));
        for phrase in at_its_edges(scene, &sentence).filter(|p| speaks::can_speak(scene, p)).chain(in_view) {
            self.note(scene, &phrase, Act { speaks: true, ..Act::default() });
        }
        if let Some(phrase) = without_known_verb(scene, &sentence) {
            self.note(scene, &phrase, Act::default());
        }
        let (mut k, mut reported) = (sentence.start, false);
        while k < sentence.end {
            if let Some((phrase, _)) = according(scene, k, sentence.end) {
                self.note(scene, &phrase, Act { speaks: true, ..Act::default() });
            }
            let Some(verb) = tail_of_quote(scene, k, sentence.end).or_else(|| verb::starting(scene, k, sentence.end))
            else {
                k += 1;
                continue;
            };
            k = verb.range.end;
            let known =
                self.topics.last().is_some_and(|t| scene.token(sentence.start).is_some_and(|first| t.at >= first));
            if (!verb.says || known) && is_relative(scene, &verb, sentence.start) {
                continue;
            }
            match subject_of(scene, &verb, &sentence) {
                Some(phrase) if is_credit(scene, &verb, &phrase) => {}
                Some(phrase) => {
                    // Ahora que Pérez ganó: the sentence is about another.
                    let first = phrase.range.start;
                    let within = first > sentence.start
                        && scene.is(first - 1, Class::SUBORDINATOR)
                        && (!verb.says || scene.str(first - 1) == "que" && !is_cleft(scene, first - 1));
                    let tells = verb.says && tells(scene, &verb, sentence.end);
                    let act = Act { speaks: verb.says, plural: verb.plural, reported: reported || within, tells };
                    self.note(scene, &phrase, act);
                }
                None if verb.says && !reported => self.carry_on(scene, &verb),
                None => {}
            }
            reported |= verb.says && reports(scene, &verb, sentence.end);
        }
    }

    fn note(&mut self, scene: &Scene, phrase: &Phrase, act: Act) {
        let pronoun = phrase.pronoun
            && (is_he_or_she(scene.str(phrase.head)) || act.speaks && act.tells && phrase::points(scene, phrase));
        let at = phrase.range.start;
        // Only where a main clause starts: not lo que ella quiso.
        let pronoun = pronoun && (at == 0 || !scene.is_word(at - 1) || scene.is(at - 1, Class::AND));
        let document = scene.is(phrase.head, Class::DOCUMENT);
        // The noun that is said to speak: el blog. Not: su conducta.
        let its = matches!(scene.str(phrase.range.start), "su" | "Su" | "sus" | "Sus");
        let said_so = act.speaks && phrase.determined && !its && !document;
        // Dos vecinos llegaron. “X”, dijeron.
        let several = act.plural && phrase.determined && speaks::can_speak(scene, phrase);
        let known = pronoun || speaks::can_be_topic(scene, phrase) || several && !document;
        // Este reportero: whoever writes.
        let writer = matches!(scene.str(phrase.range.start), "Este" | "este" | "Esta" | "esta")
            && (speaks::is_outlet(scene.str(phrase.head)) || scene.str(phrase.head).starts_with("reporter"));
        let pointed = matches!(scene.str(phrase.range.start), "Este" | "este" | "Esta" | "esta");
        if writer
            || pointed && !phrase.pronoun && !speaks::can_speak(scene, phrase)
            || !known && !said_so
            || is_adjective(scene, phrase) && !self.is_known(scene, phrase)
        {
            return;
        }
        if let Some(mention) = scene.tokens(phrase.range.start, phrase.range.end) {
            let sentence = scene.document.sentence_of(mention.start);
            let initials = is_initials(scene, phrase);
            let opening = is_only_opening(scene, phrase) && !self.is_name_elsewhere(scene, phrase);
            let may_be = speaks::is_person(scene, phrase) && !initials && !opening;
            let person = pronoun || may_be || self.is_known(scene, phrase);
            let body = !person && (initials || phrase::senses(scene, phrase.head) & people::BODY != 0);
            let at = mention.start;
            let Act { speaks, plural, reported, tells } = act;
            let plural = plural || !person && speaks::are_several(scene, phrase);
            // The blog says so and so: the next sentence may go on; two sentences on it is forgotten.
            let reach = match (known || plural && tells, tells) {
                (true, _) => SENTENCES,
                (false, tells) => usize::from(tells || plural && speaks && speaks::acts(scene.str(phrase.head))),
            };
            self.insert(Topic { mention, at, speaks, person, body, reach, plural, sentence, reported });
        }
    }

    /// A verb of speaking without a subject: whom it means speaks on.
    fn carry_on(&mut self, scene: &Scene, verb: &verb::Verb) {
        let Some(at) = scene.token(verb.range.start) else { return };
        let meant = self.meant(scene.document, at, verb.plural, goes_on(scene, &verb.range)).cloned();
        if let Some(topic) = meant {
            self.insert(Topic { at, speaks: true, reported: false, sentence: scene.document.sentence_of(at), ..topic });
        }
    }

    fn insert(&mut self, topic: Topic) {
        let place = self.topics.partition_point(|t| t.at <= topic.at);
        self.topics.insert(place, topic);
    }

    /// Its first word has a capital in the midst of another sentence.
    fn is_name_elsewhere(&self, scene: &Scene, phrase: &Phrase) -> bool {
        Key::of(scene.str(phrase.head)).is_some_and(|word| self.names.contains(&word))
    }

    /// A last name by which a person was spoken of before.
    fn is_known(&self, scene: &Scene, phrase: &Phrase) -> bool {
        let head = scene.str(phrase.head);
        phrase.named
            && self
                .topics
                .iter()
                .rev()
                .take(30)
                .any(|t| t.person && t.mention.clone().any(|i| scene.document.str(i) == head))
    }

    /// Whom a verb without subject at token `at` means; `goes_on`: it adds to what the last speaker said.
    pub fn before(&self, document: &Document, at: usize, plural: bool, goes_on: bool) -> Option<Range<usize>> {
        self.meant(document, at, plural, goes_on).map(|t| t.mention.clone())
    }

    fn meant(&self, document: &Document, at: usize, plural: bool, goes_on: bool) -> Option<&Topic> {
        let end = self.topics.partition_point(|t| t.at < at);
        let sentence = document.sentence_of(at);
        let near = || {
            self.topics[..end]
                .iter()
                .rev()
                .take(MEMORY)
                .filter(|t| t.mention.end <= at)
                .filter(|t| t.plural == plural || plural && t.body && t.speaks && t.sentence + OF_BODIES >= sentence)
                .filter(|t| t.sentence + t.reach >= sentence)
        };
        // Pérez se encogió de hombros. “X”, zanjó: nobody else has spoken in the paragraph.
        let here = paragraph_of(document, at);
        let spoke = || near().any(|t| t.at >= here && t.speaks && !t.reported);
        let last = || near().find(|t| t.person && t.at >= here && t.sentence + 1 >= sentence && !t.reported);
        if let Some(topic) = last().filter(|_| goes_on && !plural && !spoke()) {
            return Some(topic);
        }
        let speaker = |reported| near().find(|t| t.reported == reported && (t.speaks || (t.person && !goes_on)));
        let known = speaker(false).or_else(|| near().find(|t| !t.reported && t.person)).or_else(|| speaker(true));
        known.or_else(|| near().find(|t| !t.reported))
    }

    /// The subject of the sentence of token `at`, where a verb in the singular stands that has none of its own, or a body that is the one of
    /// the sentence before, in a paragraph where nobody else is spoken of.
    pub fn of_sentence(&self, document: &Document, at: usize) -> Option<Range<usize>> {
        let end = self.topics.partition_point(|t| t.at < at);
        let (sentence, here) = (document.sentence_of(at), paragraph_of(document, at));
        let near = || {
            let near = self.topics[..end].iter().rev().take(MEMORY);
            near.filter(|t| t.mention.end < at && t.at >= here && !t.reported && !t.plural)
        };
        // La junta, dijo, debe pagar: who says so is another.
        let inserted = |t: &Topic| t.mention.end + 1 == at;
        let own = || near().filter(|t| t.sentence == sentence && (t.person || t.body) && !inserted(t));
        let body = || near().find(|t| t.sentence + 1 == sentence).filter(|t| t.body);
        let alone = |t: &&Topic| near().all(|other| other.mention == t.mention || !other.person && !other.speaks);
        let topic = own().find(|t| t.person).or_else(|| own().next()).or_else(|| body().filter(alone));
        topic.map(|t| t.mention.clone())
    }

    /// The last person before token `at` who is spoken of under another name than the one at the tokens `asked`.
    pub fn other_than(&self, document: &Document, at: usize, asked: Range<usize>) -> Option<Range<usize>> {
        let end = self.topics.partition_point(|t| t.at < at);
        let same = |t: &Topic| t.mention.clone().any(|i| asked.clone().any(|k| document.str(i) == document.str(k)));
        let near = self.topics[..end].iter().rev().take(MEMORY);
        near.filter(|t| t.person && !t.plural && !same(t)).map(|t| t.mention.clone()).next()
    }

    /// The last subject of the tokens `within` that is not only spoken of in a report, one rather than several; else the
    /// last.
    pub fn main_in(&self, within: Range<usize>) -> Option<Range<usize>> {
        let from = self.topics.partition_point(|t| t.at < within.start);
        let end = self.topics.partition_point(|t| t.at < within.end);
        let mut main = self.topics[from..end].iter().rev().take(MEMORY).filter(|t| !t.reported);
        let last = main.clone().next();
        let near = |t: &&Topic| !t.plural && last.is_some_and(|last| t.sentence + 1 >= last.sentence);
        let main = main.find(near).or(last);
        main.map(|t| t.mention.clone()).or_else(|| self.last_in(within))
    }

    /// Who speaks last in the tokens `within`, else the person who is their first subject.
    pub fn person_in(&self, within: Range<usize>) -> Option<Range<usize>> {
        let from = self.topics.partition_point(|t| t.at < within.start);
        let end = self.topics.partition_point(|t| t.at < within.end);
        let mut main = self.topics[from..end].iter().filter(|t| !t.reported);
        let speaker = main.clone().rev().find(|t| t.speaks && t.person);
        let one = speaker.or_else(|| main.next()).filter(|t| t.person && !t.plural)?;
        Some(one.mention.clone())
    }

    /// Nobody is spoken of before token `at`.
    pub fn is_before_all(&self, at: usize) -> bool {
        self.topics.first().is_none_or(|t| t.at >= at)
    }

    /// The person whom the first subject of the sentence `within` names.
    pub fn named_in(&self, document: &Document, within: Range<usize>) -> Option<Range<usize>> {
        let from = self.topics.partition_point(|t| t.at < within.start);
        let first = self.topics[from..].iter().find(|t| !t.reported).filter(|t| t.at < within.end)?;
        let name = first.mention.end.checked_sub(1).is_some_and(|last| document.tokens[last].capital);
        (first.person && !first.plural && name).then(|| first.mention.clone())
    }

    /// The last subject of the tokens `within`.
    pub fn last_in(&self, within: Range<usize>) -> Option<Range<usize>> {
        let end = self.topics.partition_point(|t| t.at < within.end);
        self.topics[..end].last().filter(|t| t.at >= within.start).map(|t| t.mention.clone())
    }
}

/// Where the paragraph of token `at` starts.
fn paragraph_of(document: &Document, at: usize) -> usize {
    let after = document.paragraphs.partition_point(|paragraph| paragraph.start <= at);
    after.checked_sub(1).map_or(0, |own| document.paragraphs[own].start)
}

pub(super) fn is_he_or_she(word: &str) -> bool {
    matches!(word, "él" | "ella" | "Él" | "Ella")
}

/// The words with a capital that stand behind another word.
fn words_within(document: &Document) -> FxHashSet<Key> {
    let word = |i: &usize| document.tokens[*i].shape == Shape::Word;
    let within = (1..document.tokens.len()).filter(|i| document.tokens[*i].capital && word(i) && word(&(i - 1)));
    within.filter_map(|i| Key::of(document.str(i))).collect()
}

/// *FMS*, in an article that is not all in capitals.
fn is_initials(scene: &Scene, phrase: &Phrase) -> bool {
    let capitals = |k: usize| scene.str(k).chars().all(|c| !c.is_lowercase());
    let word = scene.str(phrase.head);
    let around = phrase.range.start.saturating_sub(1)..phrase.range.end + 2;
    phrase.range.len() - (phrase.head - phrase.range.start) == 1
        && (2..=6).contains(&word.len())
        && capitals(phrase.head)
        && around.into_iter().any(|k| scene.is_word(k) && !capitals(k))
}

/// *Justicia pidieron los vecinos*: a capital that may be only the sentence's.
fn is_only_opening(scene: &Scene, phrase: &Phrase) -> bool {
    let opens =
        phrase.range.start == 0 || !scene.is_word(phrase.range.start - 1) && scene.str(phrase.range.start - 1) != ",";
    opens && phrase.range.len() == 1 && phrase::senses(scene, phrase.head) & people::GIVEN == 0
}

/// *Gran alegría causó*: the noun follows.
fn is_adjective(scene: &Scene, phrase: &Phrase) -> bool {
    let next = phrase.range.end;
    let known = phrase::senses(scene, phrase.head) & (people::ROLE | people::TITLE | people::BODY) != 0;
    !known
        && is_only_opening(scene, phrase)
        && !scene.capital(next)
        && phrase::is_noun_word(scene, next)
        && !verb::bounds(scene, next)
}

/// *“X”, espetó*: right behind a quote a verb that no list has is one of speaking.
fn tail_of_quote(scene: &Scene, k: usize, end: usize) -> Option<verb::Verb> {
    if k < 2 || !scene.is_quote(k - 2) || scene.str(k - 1) != "," {
        return None;
    }
    verb_of_tail(scene, k, end, true).map(|verb| verb::Verb { says: true, ..verb })
}

/// *“X”, citó la agencia Costa*: an outlet that passes on what another said.
pub(super) fn is_credit(scene: &Scene, verb: &verb::Verb, phrase: &Phrase) -> bool {
    let passes_on = matches!(
        scene.str(verb.range.end - 1),
        "citó" | "cita" | "citaron" | "citan" | "recogió" | "recoge" | "recogen" | "reprodujo" | "reproduce"
    );
    passes_on && phrase.range.start == verb.range.end && speaks::is_outlet(scene.str(phrase.head))
}

/// *califica el plan como “X”*: the phrase between them.
fn is_called_as(scene: &Scene, verb: &verb::Verb, phrase: &Phrase, sentence: &Range<usize>) -> bool {
    let end = phrase.range.end;
    // el Parlamento español como
    let near = scene.str(end) == "de" || (end..end + 2).any(|k| scene.str(k) == "como");
    near && is_called_so(scene, verb, phrase, sentence)
}

fn subject_of(scene: &Scene, verb: &verb::Verb, sentence: &Range<usize>) -> Option<Phrase> {
    let several = |p: &Phrase| verb.plural && p.determined && speaks::can_speak(scene, p);
    let known = |p: &Phrase| p.pronoun || speaks::can_be_topic(scene, p) || several(p);
    // Uno de ellos es Pérez
    let is_one = |p: &Phrase| {
        let one = matches!(scene.str(p.range.start), "Uno" | "Una" | "Otro" | "Otra" | "uno" | "una" | "otro" | "otra");
        one && scene.is(verb.range.end - 1, Class::BE)
    };
    let known = |p: &Phrase| known(p) && !is_one(p);
    subject::before(scene, verb, sentence.start)
        .filter(known)
        .or_else(|| {
            let subject = |p: &Phrase| (verb.says || p.named) && !is_called_as(scene, verb, p, sentence);
            subject::behind(scene, verb.range.end, sentence.end).filter(subject)
        })
        .filter(known)
        .or_else(|| subject::institution(scene, verb, sentence.start, sentence.end))
        .or_else(|| {
            // not: las reformas que piden
            let relative = is_relative(scene, verb, sentence.start);
            subject::noun_before(scene, verb, sentence.start).filter(|_| !relative)
        })
}

/// *Fue por ello que Pérez dijo*, *es así que*: the main clause stands behind the *que* at item `que`.
fn is_cleft(scene: &Scene, que: usize) -> bool {
    que > 0 && matches!(scene.str(que - 1), "ello" | "eso" | "esto" | "así" | "Así" | "entonces" | "ahí" | "aquí")
}

/// What the verb says follows: *aseguran que …*, *advierte: “…”*. Not: *las fiestas concluían en mayo*.
pub(super) fn tells(scene: &Scene, verb: &verb::Verb, end: usize) -> bool {
    let near = verb.range.end..end.min(verb.range.end + 3);
    near.into_iter().any(|k| scene.is_quote(k) || scene.str(k) == ":") || reports(scene, verb, end)
}

/// *que en mayo fundó*: the verb of a clause that says more of a noun.
pub(super) fn is_relative(scene: &Scene, verb: &verb::Verb, from: usize) -> bool {
    let opens = |k: usize| scene.str(k) == "que" || scene.is(k, Class::RELATIVE);
    let Some(mut last) = verb.range.start.checked_sub(1).filter(|k| *k >= from) else { return false };
    // quien la víspera había hablado
    if scene.is(last, Class::TIME) && last > from + 1 && scene.is(last - 1, Class::DETERMINER) {
        last -= 2;
    }
    let aside = (from.max(last.saturating_sub(2))..last)
        .rev()
        .find(|&k| scene.is(k, Class::PREPOSITION))
        .is_some_and(|k| k > from && opens(k - 1) && phrase::skip_prepositional(scene, k, last + 1) == last + 1);
    opens(last) || aside
}

/// *dijo el lunes que …*: a clause with *que* follows the verb.
pub(super) fn reports(scene: &Scene, verb: &verb::Verb, end: usize) -> bool {
    let near = verb.range.end..end.min(verb.range.end + 8);
    near.into_iter().take_while(|&k| scene.is_word(k)).any(|k| scene.str(k) == "que")
}

/// Verbs that add to what the same speaker said: agregó, insistió.
pub(super) fn goes_on(scene: &Scene, verb: &Range<usize>) -> bool {
    const STEMS: &[&str] = &[
        "agreg",
        "añad",
        "insist",
        "continu",
        "conclu",
        "remat",
        "prosigui",
        "recalc",
        "reiter",
        "abund",
        "apostill",
        "subray",
        "puntualiz",
        "finaliz",
        "sentenci",
        "zanj",
    ];
    verb.clone().any(|k| STEMS.iter().any(|s| scene.str(k).to_lowercase().starts_with(s)))
        || (verb.start > 0
            && scene.is(verb.start - 1, Class::ADVERB)
            && matches!(
                scene.str(verb.start - 1),
                "también" | "También" | "además" | "Además" | "asimismo" | "Asimismo"
            ))
}
