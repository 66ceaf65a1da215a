//! Of whom a Spanish sentence speaks beside the subjects of its verbs: whose view or words it tells, who stands at its edges.

use std::ops::Range;

use super::super::scene::Scene;
use super::phrase::{self, Phrase};
use super::source::{in_view_of, judges};
use super::topic::is_relative;
use super::{speaks, subject, verb};
use crate::quotes::lang::{Class, people};

/// `Pérez: …`, `…: Juan Pérez`: the phrases alone before or behind the colon of a sentence.
pub(super) fn at_its_edges(scene: &Scene, sentence: &Range<usize>) -> impl Iterator<Item = Phrase> {
    let end = sentence.end;
    let first = (sentence.start..end.min(sentence.start + 8)).find(|&k| scene.str(k) == ":");
    let before = first.and_then(|c| phrase::starting(scene, sentence.start, c).filter(|p| p.range.end == c));
    let last = (sentence.start.max(end.saturating_sub(7))..end).find(|&k| scene.str(k) == ":");
    let behind = last.and_then(|c| phrase::starting(scene, c + 1, end));
    before.into_iter().chain(behind.filter(|p| p.range.end == end && !p.determined))
}

/// The person who opens the sentence though the verb is not known or has another subject: *Pérez escucha y baja la voz*, in a
/// present form that no list has; *A Pérez no le queda tiempo*.
pub(super) fn without_known_verb(scene: &Scene, sentence: &Range<usize>) -> Option<Phrase> {
    let person = |from| phrase::starting(scene, from, sentence.end).filter(|p| p.named && speaks::is_person(scene, p));
    if matches!(scene.str(sentence.start), "Él" | "Ella" | "Éste" | "Ésta") {
        return phrase::starting(scene, sentence.start, sentence.end);
    }
    // El Consejo de Ribalta no se anda con bromas
    let opens = phrase::starting(scene, sentence.start, sentence.end);
    let somebody = |p: &Phrase| speaks::can_be_topic(scene, p) && !matches!(scene.str(p.head), "Uno" | "Una" | "Nada");
    let subject = opens.filter(|p| is_small_before_verb(scene, p.range.end) && somebody(p));
    if subject.is_some() {
        return subject;
    }
    if !matches!(scene.str(sentence.start), "A" | "Al") {
        return person(sentence.start).filter(|p| verb::weak_shape(scene, p.range.end));
    }
    let near = sentence.start..sentence.end.min(sentence.start + 20);
    let (first, end) = (near.start + 1, near.end);
    // A Pérez, que perdió el pozo, le leyó la carta su nuera.
    let main = |k| verb::starting(scene, k, end).filter(|v| !is_relative(scene, v, first));
    let verb = near.into_iter().find_map(main)?;
    let to_whom = verb.range.clone().any(|k| matches!(scene.str(k), "le" | "les"));
    person(first).filter(|_| to_whom)
}

/// *no*, *se*, *le* at item `k`, and a word behind that can be a verb.
fn is_small_before_verb(scene: &Scene, k: usize) -> bool {
    let small = |k: usize| matches!(scene.str(k), "no" | "se" | "le" | "les" | "lo");
    let verb = (k..k + 3).find(|&n| !small(n)).filter(|&n| n > k);
    verb.is_some_and(|n| verb::weak_shape(scene, n))
}

/// *Para Pérez, el pozo no es un peligro*, *Para Pérez, exalcalde de Ribalta, resultó duro*: whose view the sentence tells. Not: para
/// Pérez, compró flores; para la familia de Pérez, todo sigue igual; para Pérez, el alcalde es un amigo.
pub(super) fn whose_view(scene: &Scene, sentence: &Range<usize>) -> Option<Phrase> {
    const NEAR: usize = 25;
    let person = |p: &Phrase| phrase::is_name(scene, p.head) || p.named && speaks::ends_in_name(scene, p);
    let phrase = in_view_of(scene, sentence.start, sentence.end).filter(person)?;
    let from = phrase.range.end + usize::from(scene.str(phrase.range.end) == ",");
    let verb = (from..sentence.end.min(from + NEAR)).find_map(|k| verb::starting(scene, k, sentence.end))?;
    let judges = judges(scene.str(verb.range.end - 1));
    let of_thing = |p: &Phrase| !speaks::can_speak(scene, p) || !p.determined && !phrase::is_name(scene, p.head);
    (judges && subject::before(scene, &verb, from).as_ref().is_none_or(of_thing)).then_some(phrase)
}

/// *Ese voto fue el de Pérez, jefe de Aguas*, *La idea fue de Pérez*: the person whom the sentence brings in behind its verb.
pub(super) fn whose_it_is(scene: &Scene, sentence: &Range<usize>) -> Option<Phrase> {
    const NEAR: usize = 7;
    let near = sentence.start..sentence.end.min(sentence.start + NEAR);
    let be = near.into_iter().find(|&k| matches!(scene.str(k), "fue" | "era" | "es"))?;
    let of = be + 1 + usize::from(matches!(scene.str(be + 1), "el" | "la"));
    let whose = phrase::starting(scene, of + 1, sentence.end).filter(|_| matches!(scene.str(of), "de" | "del"))?;
    let closed = matches!(scene.str(whose.range.end), "," | ".");
    let subject = (sentence.start..be).all(|k| scene.is_word(k) && !phrase::is_name(scene, k) || k == sentence.start);
    Some(whose).filter(|p| closed && subject && p.named && speaks::is_person(scene, p) && !of_place(scene, p))
}

fn of_place(scene: &Scene, phrase: &Phrase) -> bool {
    phrase.range.clone().any(|k| phrase::senses(scene, k) & (people::PLACE | people::BODY) != 0)
        || phrase.range.len() < 2
}

/// *Las críticas de Pérez van más allá*, *La respuesta de Pérez fue clara:*: whose words follow.
pub(super) fn whose_words(scene: &Scene, sentence: &Range<usize>) -> Option<Phrase> {
    const WORDS: &[&str] =
        &["palabras", "críticas", "declaraciones", "respuesta", "mensaje", "advertencias", "reflexiones", "quejas"];
    let words = phrase::starting(scene, sentence.start, sentence.end).filter(|p| WORDS.contains(&scene.str(p.head)))?;
    let of = words.head + 1;
    let whose = phrase::starting(scene, of + 1, sentence.end).filter(|_| matches!(scene.str(of), "de" | "del"))?;
    let article = scene.str(of) == "del";
    let whose = Phrase { determined: whose.determined || article, ..whose };
    let end = whose.range.end;
    let further = scene.str(end + 1) == "más" && scene.str(end + 2) == "allá";
    let goes_on = further && matches!(scene.str(end), "van" | "iban" | "fueron");
    // Las palabras de Pérez le dolieron y contestó: “X”: another says so.
    let colon = (end..sentence.end).find(|&k| scene.str(k) == ":");
    let follow = colon.is_some_and(|colon| !(end..colon).any(|k| scene.is(k, Class::SAY.or(Class::MAY_SAY))));
    let whose = Some(whose).filter(|p| speaks::is_person(scene, p) && speaks::can_be_topic(scene, p));
    whose.filter(|_| goes_on || follow)
}
