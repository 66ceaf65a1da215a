//! Whom a Spanish article speaks of where: the subjects of its sentences, for verbs that have none of their own.

use std::ops::Range;

use super::super::scene::Scene;
use super::phrase::{self, Phrase};
use super::{according, speaks, subject, verb};
use crate::quotes::lang::Class;
use crate::quotes::spans::Span;
use crate::quotes::text::Document;

/// A subject of the article: tokens.
#[derive(Clone, Debug)]
struct Topic {
    mention: Range<usize>,
    /// Its verb is one of speaking.
    speaks: bool,
    /// It names a person.
    person: bool,
    plural: bool,
    sentence: usize,
    /// It is the subject of what somebody is reported to say: *dijo que Pérez vendrá*.
    reported: bool,
}

/// The subjects of the article in their order.
#[derive(Default)]
pub(in crate::quotes::attribution) struct Topics {
    topics: Vec<Topic>,
}

/// How many subjects are looked at.
const MEMORY: usize = 12;
/// How many sentences back a subject still is what a verb without one means.
const SENTENCES: usize = 14;

impl Topics {
    pub fn gather(document: &Document, spans: &[Span]) -> Self {
        let mut all = Topics::default();
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
        all.topics.sort_by_key(|t| t.mention.start);
        all
    }

    fn read(&mut self, scene: &Scene, sentence: Range<usize>) {
        let colon = (sentence.start..sentence.end.min(sentence.start + 8)).find(|&k| scene.str(k) == ":");
        if let Some(phrase) =
            colon.and_then(|c| phrase::starting(scene, sentence.start, c).filter(|p| p.range.end == c))
        {
            self.note(scene, &phrase, true, false);
        }
        let end = sentence.end;
        let last = (sentence.start.max(end.saturating_sub(7))..end).find(|&k| scene.str(k) == ":");
        if let Some(phrase) =
            last.and_then(|c| phrase::starting(scene, c + 1, end).filter(|p| p.range.end == end && !p.determined))
        {
            self.note(scene, &phrase, true, false);
        }
        // Pérez escucha y baja la voz: a present form that no list has, behind the name that opens the sentence.
        if let Some(phrase) =
            phrase::starting(scene, sentence.start, end).filter(|p| p.named && speaks::is_person(scene, p))
            && verb::weak_shape(scene, phrase.range.end)
        {
            self.note(scene, &phrase, false, false);
        }
        let (mut k, mut reported) = (sentence.start, false);
        while k < sentence.end {
            if let Some((phrase, _)) = according(scene, k, sentence.end) {
                self.note(scene, &phrase, true, false);
            }
            let Some(verb) = verb::starting(scene, k, sentence.end) else {
                k += 1;
                continue;
            };
            let behind = verb.range.start.checked_sub(1).filter(|k| *k >= sentence.start);
            let relative = !verb.says && behind.is_some_and(|k| scene.str(k) == "que" || scene.is(k, Class::RELATIVE));
            if relative {
                k = verb.range.end;
                continue;
            }
            let subject = subject::before(scene, &verb, sentence.start)
                .filter(|p| p.pronoun || speaks::can_be_topic(scene, p))
                .or_else(|| subject::behind(scene, verb.range.end, sentence.end).filter(|p| verb.says || p.named));
            if let Some(phrase) = subject {
                let noted = self.topics.len();
                self.note(scene, &phrase, verb.says, verb.plural);
                self.topics[noted..].iter_mut().for_each(|topic| topic.reported = reported);
            }
            reported |= verb.says && reports(scene, &verb, sentence.end);
            k = verb.range.end;
        }
    }

    fn note(&mut self, scene: &Scene, phrase: &Phrase, speaks: bool, plural: bool) {
        let pronoun = phrase.pronoun && matches!(scene.str(phrase.head), "él" | "ella" | "Él" | "Ella");
        let at = phrase.range.start;
        // Only where a main clause starts: not lo que ella quiso.
        let pronoun = pronoun && (at == 0 || !scene.is_word(at - 1) || scene.is(at - 1, Class::AND));
        if !pronoun && !speaks::can_be_topic(scene, phrase) {
            return;
        }
        if let Some(mention) = scene.tokens(phrase.range.start, phrase.range.end) {
            let sentence = scene.document.sentence_of(mention.start);
            let person = pronoun || speaks::is_person(scene, phrase) || self.is_known(scene, phrase);
            self.topics.push(Topic { mention, speaks, person, plural, sentence, reported: false });
        }
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
        let end = self.topics.partition_point(|t| t.mention.start < at);
        let sentence = document.sentence_of(at);
        let near = || {
            self.topics[..end]
                .iter()
                .rev()
                .take(MEMORY)
                .filter(|t| t.mention.end <= at && t.sentence + SENTENCES >= sentence && t.plural == plural)
        };
        let speaker = |reported| near().find(|t| t.reported == reported && (t.speaks || (t.person && !goes_on)));
        let known = speaker(false).or_else(|| near().find(|t| !t.reported && t.person)).or_else(|| speaker(true));
        known.or_else(|| near().find(|t| !t.reported)).map(|t| t.mention.clone())
    }

    /// The last subject of the tokens `within`.
    pub fn last_in(&self, within: Range<usize>) -> Option<Range<usize>> {
        let end = self.topics.partition_point(|t| t.mention.start < within.end);
        self.topics[..end].last().filter(|t| t.mention.start >= within.start).map(|t| t.mention.clone())
    }
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
