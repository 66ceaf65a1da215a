//! Spanish verbs of speaking before the quote, right before it or farther away.

use std::ops::Range;

use super::behind::{behind, tail};
use super::phrase::{self, Phrase};
use super::source::according;
use super::verb::{self, Verb};
use super::{Known, answer, aside, dropped, left, speaks, subject, topic};
use crate::quotes::attribution::Answer;
use crate::quotes::attribution::scene::{Place, Scene};
use crate::quotes::lang::Class;

/// A verb of speaking right before the quote: dijo que “X”, aseguró Pérez: “X”.
pub(super) fn adjacent(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let words = left(scene, place);
    let last = place.at.checked_sub(1).filter(|k| words.contains(k))?;
    let colon = scene.str(last) == ":";
    let all = verbs(scene, &words);
    let verb = all.iter().rev().find(|v| v.says)?;
    let near = place.at - verb.range.end <= 3 || reports_from(scene, verb, last);
    if !near && (!colon || is_in_relative(scene, &all, verb, &words)) {
        return None;
    }
    // Señaló que así esperan tener agua: “X”. Who says so, not who hopes.
    let outer = outer_of(scene, &all, verb).filter(|outer| match near {
        true => is_about_thing(scene, outer, verb, &words) || colon && verb.range.end < last && !verb.by_shape,
        false => !has_own_subject(scene, verb, words.start),
    });
    // Pérez dijo que su mujer lo entiende: “X”, contó ella. Who is named behind it.
    // Los pozos que recomiendan los vecinos, “no sirven”, dijo Pérez.
    let whole = |a: &Answer| match near {
        true => scene.str(last) == "," && a.confidence > 0.9,
        false => true,
    };
    let named = if near && scene.str(last) != "," { None } else { tail(scene, place, known) };
    if let Some(named) = named.filter(|a| a.rule == "tail-inverted" && whole(a)) {
        return Some(named);
    }
    if let Some(source) = source_behind(scene, place, known, outer.unwrap_or(verb), &words) {
        return Some(source);
    }
    by_verb(scene, known, outer.unwrap_or(verb), words, ["adjacent", "adjacent-dropped"], 0.95)
}

/// *Vega, a quien este diario le leyó la carta, hizo un gesto:*: the verb is that of a clause between commas, behind which the main one
/// follows.
pub(super) fn is_in_relative(scene: &Scene, all: &[Verb], verb: &Verb, words: &Range<usize>) -> bool {
    const MOST_WORDS: usize = 8;
    let before = (words.start.max(verb.range.start.saturating_sub(MOST_WORDS))..verb.range.start).rev();
    let relative = before.take_while(|&k| scene.is_word(k)).find(|&k| matches!(scene.str(k), "quien" | "cual"));
    let to_whom = relative.is_some_and(|k| k > words.start + 1 && matches!(scene.str(k - 1), "a" | "al" | "con"));
    let closed = (verb.range.end..words.end).find(|&k| scene.str(k) == ",");
    let main = |comma: usize| all.iter().any(|v| v.finite && v.range.start == comma + 1);
    to_whom && closed.is_some_and(main)
}

/// *Los pozos plantean “riesgos”, según la junta*: where no subject of the verb can speak, who does is named behind the quote.
fn source_behind(scene: &Scene, place: &Place, known: &Known, verb: &Verb, words: &Range<usize>) -> Option<Answer> {
    let speaks = |p: Phrase| speaks::can_speak(scene, &p);
    let subject = subject::before(scene, verb, words.start).is_some_and(speaks)
        || subject::behind(scene, verb.range.end, words.end).is_some_and(speaks);
    let outlet =
        |a: &Answer| a.mention.clone().is_some_and(|mut m| m.any(|i| speaks::is_outlet(scene.document.str(i))));
    if subject || !verb.finite {
        return None;
    }
    tail(scene, place, known).filter(|a| a.rule == "according" && !outlet(a))
}

/// *Reconocen que las obras que piden “no bastan”*: who admits it asks for them, too; what they ask for is what is spoken of.
fn is_about_thing(scene: &Scene, outer: &Verb, verb: &Verb, words: &Range<usize>) -> bool {
    let opened = verb.range.start > words.start && scene.str(verb.range.start - 1) == "que";
    let thing = |p: &Phrase| !p.pronoun && !speaks::can_speak(scene, p);
    let of_quote = scene.is_quote(verb.range.end) && verb.plural == outer.plural;
    opened && of_quote && subject::before(scene, verb, words.start).as_ref().is_some_and(thing)
}

/// Every finite verb among the words, and infinitives and gerunds of speaking.
pub(super) fn verbs(scene: &Scene, words: &Range<usize>) -> Vec<Verb> {
    let mut all = Vec::new();
    let mut k = words.start;
    while k < words.end {
        if let Some(verb) = verb::starting(scene, k, words.end) {
            k = verb.range.end;
            all.push(verb);
            continue;
        }
        let class = scene.class(k);
        let that_is = scene.str(k) == "decir" && k > 0 && matches!(scene.str(k - 1), "es" | "Es");
        let opened = k == words.start || !scene.is(k - 1, Class::DETERMINER) && !that_is;
        if class.is(Class::SAY.or(Class::MAY_SAY))
            && class.is(Class::GERUND.or(Class::BASE))
            && opened
            && !scene.capital(k)
            && according(scene, k.saturating_sub(1), words.end).is_none()
        {
            all.push(Verb {
                range: k..k + 1,
                says: class.is(Class::SAY),
                may_say: true,
                finite: false,
                plural: false,
                by_shape: false,
            });
        }
        k += 1;
    }
    all
}

/// The answer that a verb of speaking before the quote gives.
pub(super) fn by_verb(
    scene: &Scene,
    known: &Known,
    verb: &Verb,
    words: Range<usize>,
    rules: [&'static str; 2],
    sure: f32,
) -> Option<Answer> {
    if !verb.finite {
        return by_infinitive(scene, known, verb, words, rules, sure);
    }
    if let Some(phrase) = subject::before(scene, verb, words.start).filter(|p| speaks::can_speak(scene, p)) {
        return answer(scene, &phrase, verb.range.clone(), rules[0], sure);
    }
    // pide consejo: a bare noun in the singular is an object.
    // contextualiza su sentencia: what is somebody's own is an object, too.
    let own = |p: &Phrase| scene.is(p.head, Class::DOCUMENT) && matches!(scene.str(p.range.start), "su" | "sus");
    let subject =
        |p: &Phrase| speaks::can_speak(scene, p) && !own(p) && (p.determined || p.named || p.pronoun || verb.plural);
    let subject = |p: &Phrase| subject(p) && !is_called_so(scene, verb, p, &words);
    if let Some(phrase) = subject::behind(scene, verb.range.end, words.end).filter(subject) {
        return answer(scene, &phrase, verb.range.clone(), rules[0], sure * 0.97);
    }
    if let Some(phrase) = subject::institution(scene, verb, words.start, words.end) {
        return answer(scene, &phrase, verb.range.clone(), rules[0], sure * 0.9);
    }
    // un pozo que describe como seco: who describes it stands before. Not: una ley que dice que …
    // los vecinos que creen que …
    let thinks = verb::is_of_thinking(scene, verb) && !verb.plural;
    let own_object = topic::tells(scene, verb, words.end + 1) && !thinks;
    let its_object = topic::is_relative(scene, verb, words.start) && !own_object;
    let speaks = |p: &Phrase| !its_object || p.named && !p.determined;
    if let Some(phrase) = subject::noun_before(scene, verb, words.start).filter(speaks) {
        return answer(scene, &phrase, verb.range.clone(), rules[0], sure * 0.9);
    }
    Some(dropped(scene, known, verb, rules[1], sure * 0.9))
}

/// *Califica el plan como “X”*: the phrase between the verb and *como* is what is called so; not: *lo califica el alcalde como “X”*.
pub(super) fn is_called_so(scene: &Scene, verb: &Verb, phrase: &Phrase, words: &Range<usize>) -> bool {
    const CALLS: [&str; 8] = ["calific", "defin", "describ", "tach", "tild", "consider", "catalog", "denomin"];
    let calls = verb.range.clone().any(|k| CALLS.iter().any(|stem| scene.str(k).starts_with(stem)));
    let as_such = (phrase.range.end..words.end).take(4).any(|k| matches!(scene.str(k), "como" | "de"));
    let first = verb.range.start.saturating_sub(1);
    let object = (first..verb.range.end)
        .any(|k| matches!(scene.str(k), "lo" | "la" | "los" | "las" | "le" | "les" | "Lo" | "La"));
    calls && as_such && !object
}

/// The same for an infinitive or gerund.
fn by_infinitive(
    scene: &Scene,
    known: &Known,
    verb: &Verb,
    words: Range<usize>,
    rules: [&'static str; 2],
    sure: f32,
) -> Option<Answer> {
    if let Some(phrase) = subject::heard(scene, verb, words.start) {
        return answer(scene, &phrase, verb.range.clone(), rules[0], sure * 0.95);
    }
    // al asegurar que “X”: who does what the main verb says.
    let all = verbs(scene, &(words.start..verb.range.start));
    let subject = |v: &Verb| subject::before(scene, v, words.start).is_some_and(|p| speaks::can_be_topic(scene, &p));
    let says = all.iter().rev().find(|v| v.finite && v.says);
    // Otra persona le dice que calle y ella acaba diciendo: “X”
    let hers =
        |v: &&Verb| subject::before(scene, v, words.start).is_some_and(|p| topic::is_he_or_she(scene.str(p.head)));
    let hers = all.last().filter(|v| v.finite).filter(hers);
    let main = hers.or(says).or_else(|| all.iter().rev().find(|v| v.finite && subject(v))).cloned();
    match main {
        Some(main) => by_verb(scene, known, &main, words, rules, sure * 0.92)
            .map(|a| Answer { cue: scene.tokens(verb.range.start, verb.range.end), ..a }),
        None => {
            let agent = agent_ahead(scene, verb, &words).or_else(|| agent_between(scene, &all, verb));
            Some(match (agent, said_before(scene, known, words.start)) {
                (Some(phrase), _) => answer(scene, &phrase, verb.range.clone(), rules[0], sure * 0.9)?,
                (None, Some(last)) => {
                    let cue = scene.tokens(verb.range.start, verb.range.end);
                    Answer { cue, rule: rules[1], confidence: last.confidence * 0.95, ..last }
                }
                (None, None) => dropped(scene, known, verb, rules[1], sure * 0.8),
            })
        }
    }
}

/// “X”, explicó Pérez, antes de añadir: “Y”: the answer for the quote right before item `from` in its sentence.
fn said_before(scene: &Scene, known: &Known, from: usize) -> Option<Answer> {
    let (paragraph, at, last) = known.past.last.as_ref()?;
    (*paragraph == scene.number && at + 1 == from && !scene.sentences.iter().any(|s| s.start == from))
        .then(|| last.clone())
}

/// *Concluyó la nota diciendo que*: the subject between the main verb and the one of speaking.
fn agent_between(scene: &Scene, all: &[Verb], verb: &Verb) -> Option<Phrase> {
    let main = all.iter().rev().find(|v| v.finite)?;
    // Gran revuelo causó la revista, al decir que “X”.
    let ends = |end: usize| (end..verb.range.start).all(|k| matches!(scene.str(k), "," | "al"));
    let subject = |p: &Phrase| ends(p.range.end) && (p.determined || p.named);
    let speaks = |p: &Phrase| speaks::can_speak(scene, p) || speaks::is_outlet(scene.str(p.head));
    phrase::starting(scene, main.range.end, verb.range.start).filter(|p| subject(p) && speaks(p))
}

/// al decir el alcalde que “X”.
fn agent_ahead(scene: &Scene, verb: &Verb, words: &Range<usize>) -> Option<Phrase> {
    phrase::starting(scene, verb.range.end, words.end).filter(|p| p.named && speaks::can_speak(scene, p))
}

/// A verb of speaking farther before the quote: aseguró a los medios que el plan era “X”.
pub(super) fn head(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let words = left(scene, place);
    let all = verbs(scene, &words);
    // Al presentar el plan, Pérez quiso abrir “X”: what is done beside it is not what is said.
    let later = |v: &Verb, w: &Verb| w.finite && w.range.start > v.range.end;
    // Los pozos que abrió Pérez servirán de “agua”: the clause of that verb has ended.
    let main_verb = |w: &Verb| !topic::is_relative(scene, w, words.start);
    let ended = |v: &Verb| {
        topic::is_relative(scene, v, words.start)
            && subject::behind(scene, v.range.end, words.end).is_some_and(|p| {
                verb::future_shape(scene.str(p.range.end)) || all.iter().any(|w| later(v, w) && main_verb(w))
            })
    };
    let may_say = |v: &Verb| v.may_say && if v.finite { !ended(v) } else { !all.iter().any(|w| later(v, w)) };
    let main = |v: &&Verb| (v.says || may_say(v)) && !is_in_relative(scene, &all, v, &words);
    // La empresa, comentó Pérez, pretendía que fuera “X”.
    let aside = |v: &&Verb| {
        let comma = v.range.start > words.start && scene.str(v.range.start - 1) == ",";
        v.says && v.finite && comma && aside::is_followed_by_subject(scene, v)
    };
    // “A”, gritó Vega, a lo que Pérez contestó que estaba “B”
    let own = |v: &&Verb| v.says && v.finite && has_own_subject(scene, v, words.start) && main_verb(v) && !aside(v);
    let answered = |a: &Verb| all.iter().rev().take_while(|v| v.range.start > a.range.end).any(|v| own(&v));
    if let Some(aside) = all.iter().rev().find(aside).filter(|a| !answered(a)) {
        return by_verb(scene, known, aside, words, ["head", "head-dropped"], 0.9);
    }
    let nearest = all.iter().rev().find(main)?;
    // Insistió en que nadie puede pedir más y que es “X”: who insists.
    // Dijo que el portero llamó “patán” al árbitro: the goalkeeper.
    let inner = match nearest.says {
        true => has_own_subject(scene, nearest, words.start) || !nearest.by_shape && nearest.range.len() == 1,
        false => nearest.range.end == place.at && calls(scene, nearest) && has_own_subject(scene, nearest, words.start),
    };
    let nearest = outer_of(scene, &all, nearest).filter(|_| !inner).unwrap_or(nearest);
    let sure = if nearest.says { 0.9 } else { 0.85 };
    // Los vecinos niegan que sea una “reforma” del agua, como informó el alcalde: his word.
    if is_denial(scene, nearest)
        && let Some(found) = behind(scene, place, known).filter(|a| is_behind_as(scene, a))
    {
        return Some(found);
    }
    by_verb(scene, known, nearest, words, ["head", "head-dropped"], sure)
}

/// *llamó “X”*: the words are what somebody is called.
fn calls(scene: &Scene, verb: &Verb) -> bool {
    ["llam", "apod", "denomin", "tild", "tach"].iter().any(|stem| scene.str(verb.range.end - 1).starts_with(stem))
}

/// *ha dicho este lunes a última hora que “X”*: only when, where and to whom stand between the verb and the *que* at item `last`.
fn reports_from(scene: &Scene, verb: &Verb, last: usize) -> bool {
    const MOST_WORDS: usize = 12;
    let far = last - verb.range.end > MOST_WORDS;
    scene.str(last) == "que"
        && !far
        && aside::behind_circumstances(scene, verb.range.end, last).is_some_and(|end| end == last)
}

fn is_denial(scene: &Scene, verb: &Verb) -> bool {
    const DENIES: [&str; 7] = ["desmint", "desmient", "neg", "nieg", "rechaz", "descart", "refut"];
    DENIES.iter().any(|stem| scene.str(verb.range.end - 1).starts_with(stem))
}

/// *como informó*: the cue stands behind *como*.
fn is_behind_as(scene: &Scene, found: &Answer) -> bool {
    let before = found.cue.as_ref().and_then(|cue| cue.start.checked_sub(1));
    before.is_some_and(|i| scene.document.str(i) == "como")
}

/// The verb of speaking whose report `inner` stands in.
pub(super) fn outer_of<'v>(scene: &Scene, all: &'v [Verb], inner: &Verb) -> Option<&'v Verb> {
    let outer = all.iter().find(|v| v.says && v.finite && v.range.end < inner.range.start)?;
    let joined = scene.is(inner.range.start - 1, Class::AND);
    (!joined && topic::reports(scene, outer, inner.range.start)).then_some(outer)
}

fn has_own_subject(scene: &Scene, verb: &Verb, from: usize) -> bool {
    subject::before(scene, verb, from).is_some_and(|p| !p.pronoun && speaks::can_speak(scene, &p))
}
