//! Is a marked span speech at all? And is it a whole utterance or words inside a paraphrase?

use super::Answer;
use super::scene::{Place, Scene};
use super::spanish;
use super::terms::{is_mere_term, is_word_spoken_of, names_follow};
use crate::quotes::lang::{Class, en};
use crate::quotes::text::Shape;

/// Rules whose cue stands so near the quote that even a name in marks is what was said.
const STRONG: &[&str] = &[
    "transcript",
    "adjacent",
    "adjacent-dropped",
    "tail-dropped",
    "turn",
    "tail",
    "tail-inverted",
    "tail-shape",
    "split",
    "came",
    "told-behind",
    "after-colon",
    "after-colon-subject",
    "signed",
    "introduced",
    "reported-behind",
    "ahead",
    "tail-bare",
    "according",
];

/// How many of [`STRONG`] have their cue in the sentence of the quote.
const STRONG_BESIDE: usize = 8;

/// Whether the marked span is something that somebody said, as its surroundings tell.
pub(super) fn is_speech(scene: &Scene, place: &Place, answer: Option<&Answer>) -> bool {
    let words = count_words(scene, place);
    let rule = answer.map_or("none", |a| a.rule);
    let spanish = scene.document.language.code == "es";
    if !spanish && !STRONG[..STRONG_BESIDE].contains(&rule) && is_cross_heading(scene, place) {
        return false;
    }
    if words == 0 || names_follow(scene, place) || spanish && spanish::names(scene, place, is_title(scene, place)) {
        return false;
    }
    if !spanish && is_word_spoken_of(scene, place) {
        return false;
    }
    if !spanish && rule == "according" && is_mere_term(scene, place) {
        return false;
    }
    let uttered = !spanish && is_uttered(scene, place);
    let title = is_title(scene, place) && !(uttered && words > 1 && !has_capital_inside(scene, place));
    if rule == "adjacent" && title && words > 1 && is_titled(scene, place) && is_subject_of_clause(scene, place) {
        return false;
    }
    if title {
        // “Lock them up! Lock them up!”, whoever a word of the sentence gives it to
        if is_exclaimed(scene, place) && !matches!(rule, "none" | "run" | "clause") && !stands_behind_work(scene, place)
        {
            return true;
        }
        // he believed that she was “Norlandish”
        if rule == "head" && is_told_of_subject(scene, place) {
            return true;
        }
        // with a single word: “Ouch.”; “Rubbish” was her verdict
        let told = uttered && rule != "none" && place.at > place.sentence.start || rule == "verdict";
        if words == 1 && (told || uttered && ends_with_question(scene, place)) {
            return true;
        }
        let nickname = matches!(rule, "adjacent-weak" | "head-weak") && names_somebody(scene, place);
        let labelled = rule == "transcript";
        let given = rule == "named";
        return nickname || given || labelled || STRONG.contains(&rule) && !stands_like_title(scene, place);
    }
    if rule == "adjacent" && words == 1 && is_subject_of_clause(scene, place) {
        return false;
    }
    match rule {
        "head" | "head-dropped" | "same-sentence" if spanish && words == 1 => answer.is_some_and(|a| is_told(scene, a)),
        "none" | "clause" | "run" | "introduced-subject" if uttered => true,
        "none" if !spanish && (heads_line(scene, place) || cry_before(scene, place).is_some()) => words > 1,
        "none" => words > 6,
        "clause" => words > 3 || words > 1 && place.at > 0 && scene.str(place.at - 1) == ":" && is_whole(scene, place),
        "run" | "introduced-subject" => words > 2,
        _ => true,
    }
}

/// Pell was blunter: “They shouted.” “Then who did?”: words that end as a sentence does, behind a colon or as a sentence of their own.
fn is_uttered(scene: &Scene, place: &Place) -> bool {
    let span = &scene.spans[place.span];
    let alone = || place.at + 1 >= place.sentence.end || scene.capital(place.at + 1) || scene.is_quote(place.at + 1);
    let apart = match place.at > place.sentence.start {
        true => scene.str(place.at - 1) == ":" || scene.str(place.at - 1) == "," && ends_with_question(scene, place),
        false => alone(),
    };
    let ends = matches!(scene.last_inside(place.span), "." | "!" | "?");
    span.closed && apart && ends && scene.document.tokens[span.inner.start].capital
}

/// ‘I never saw it’: Jo Pell on …, at the head of the text.
fn heads_line(scene: &Scene, place: &Place) -> bool {
    scene.number == 0 && place.at == 0 && scene.str(1) == ":" && count_words(scene, place) > 3
}

/// With shouts of “Out, out!”: the noun.
pub(super) fn cry_before(scene: &Scene, place: &Place) -> Option<usize> {
    let noun = place.at.checked_sub(2).filter(|noun| *noun >= place.sentence.start)?;
    (scene.str(noun + 1) == "of" && en::is_cry(scene.str(noun))).then_some(noun)
}

/// Whether a word behind the first has a capital.
fn has_capital_inside(scene: &Scene, place: &Place) -> bool {
    scene.spans[place.span].inner.clone().skip(1).any(|i| scene.document.tokens[i].capital)
}

/// “Yes!”, “NOT NOW!”, “Lock them up! Lock them up!”: cried or asked, and no title of a show (“Are You Smarter Than Moss?”).
fn is_exclaimed(scene: &Scene, place: &Place) -> bool {
    let inner = scene.spans[place.span].inner.clone();
    let upper = |i: usize| scene.document.str(i).chars().all(|c| !c.is_lowercase());
    let long = |i: &usize| scene.document.tokens[*i].capital && scene.document.str(*i).len() > 3 && !upper(*i);
    let titled = inner.clone().skip(1).any(|i| long(&i));
    let several =
        inner.clone().take(inner.len().saturating_sub(1)).any(|i| matches!(scene.document.str(i), "!" | "?" | "."));
    // the musical, “Oliver!”
    let before = |back: usize| place.at.checked_sub(back).filter(|k| *k >= place.sentence.start);
    let apart = usize::from(before(1).is_some_and(|k| scene.str(k) == ","));
    let work = before(1 + apart).is_some_and(|k| scene.is(k, Class::WORK));
    matches!(scene.last_inside(place.span), "!" | "?") && (several || !titled) && !work
}

/// She was “X”, they are a “X”: what is told of a subject.
fn is_told_of_subject(scene: &Scene, place: &Place) -> bool {
    let before = place.at.checked_sub(1).filter(|b| *b > place.sentence.start);
    // the first play she saw was “X”
    const MOST_BACK: usize = 5;
    before.is_some_and(|b| {
        let work = |k: usize| scene.is(k, Class::WORK);
        scene.is(b, Class::BE) && !(place.sentence.start.max(b.saturating_sub(MOST_BACK))..b).any(work)
    })
}

fn ends_with_question(scene: &Scene, place: &Place) -> bool {
    scene.last_inside(place.span) == "?"
}

/// … he said. “WIGGLE ROOM” The board: words in capitals that are a sentence of their own, before the next one, head what follows.
fn is_cross_heading(scene: &Scene, place: &Place) -> bool {
    const MOST_WORDS: usize = 6;
    let inner = scene.spans[place.span].inner.clone();
    let upper = |i: usize| scene.document.str(i).chars().all(|c| !c.is_lowercase());
    let apart = place.at == place.sentence.start && (place.at + 1 >= place.sentence.end || scene.capital(place.at + 1));
    let letters = |i: usize| scene.document.str(i).len() > 3;
    // “GET DOWN!”, “HELP ME.”
    let sentence = inner.clone().any(|i| matches!(scene.document.str(i), "!" | "?" | "." | ","));
    inner.len() <= MOST_WORDS && apart && !sentence && inner.clone().all(upper) && inner.clone().any(letters)
}

/// “Woman With a Red Hat”: a capital on each word that is no small one.
fn is_titled(scene: &Scene, place: &Place) -> bool {
    const SMALL: Class = Class::PREPOSITION.or(Class::DETERMINER).or(Class::AND);
    let document = scene.document;
    let mut words = scene.spans[place.span].inner.clone();
    words.all(|i| document.tokens[i].capital || document.class(i).is(SMALL))
}

/// Pell said “blog” headed the list, was the word of the year: a word or a title that is what the clause is about.
fn is_subject_of_clause(scene: &Scene, place: &Place) -> bool {
    let verb = place.at + 1;
    let said = place.at > 0 && matches!(scene.str(place.at - 1), "said" | "says");
    said && verb < place.sentence.end
        && scene.document.language.code == "en"
        && (scene.is(verb, Class::BE.or(Class::AUX))
            || scene.is_unknown_past(verb)
            || matches!(scene.str(verb), "headed" | "topped"))
}

/// A finite verb says it, or it stands in what is reported. One word in marks behind *al escribir*, *sin leer* is the reporter's own.
fn is_told(scene: &Scene, answer: &Answer) -> bool {
    let Some(mut cue) = answer.cue.clone() else { return true };
    let last = cue.end - 1;
    let class = scene.document.class(last);
    let calls = scene.document.str(last).starts_with("llam");
    let says = class.is(Class::SAY) || class == Class::default() || calls;
    says && (!class.is(Class::BASE.or(Class::GERUND))
        || scene.document.str(cue.end) == "que"
        || cue.any(|i| scene.document.class(i).is(Class::FINITE.or(Class::AUX))))
}

/// He called Pell “Little Jo”: a name given to a person or thing that stands right before it.
fn names_somebody(scene: &Scene, place: &Place) -> bool {
    const GIVES: [&str; 10] =
        ["called", "calls", "calling", "call", "branded", "branding", "labeled", "labelled", "dubbed", "dubbing"];
    let low = place.sentence.start.max(place.at.saturating_sub(6));
    let words = low..place.at;
    words.clone().rev().skip(1).any(|k| GIVES.contains(&scene.str(k)))
        && words.rev().take_while(|&k| !GIVES.contains(&scene.str(k))).all(|k| scene.is_word(k))
}

/// The words of the quote, at most a dozen are counted.
pub(super) fn count_words(scene: &Scene, place: &Place) -> usize {
    let inner = scene.spans[place.span].inner.clone();
    inner.take(12).filter(|&i| matches!(scene.document.tokens[i].shape, Shape::Word | Shape::Number)).count()
}

/// Every longer word has a capital: a title of a work, a name, a slogan.
pub(super) fn is_title(scene: &Scene, place: &Place) -> bool {
    let inner = scene.spans[place.span].inner.clone();
    if inner.len() > 20 || is_headline(scene, place) || is_outcry(scene, place) {
        return false;
    }
    inner.clone().all(|i| {
        let token = &scene.document.tokens[i];
        // the “iPad Pro”
        let product = || scene.document.str(i).chars().nth(1).is_some_and(char::is_uppercase);
        token.capital || token.shape != Shape::Word || (i > inner.start && token.end - token.start <= 3) || product()
    })
}

/// Estalló: “¿Otra vez yo? ¿Siempre yo?”. Spanish only: a question behind a colon, that ends the sentence, is no title.
fn is_outcry(scene: &Scene, place: &Place) -> bool {
    let first = scene.document.str(scene.spans[place.span].inner.start);
    let colon = place.at > place.sentence.start && scene.str(place.at - 1) == ":";
    scene.document.language.code == "es" && colon && matches!(first, "¿" | "¡") && !scene.is_word(place.at + 1)
}

/// Words of a Spanish headline that is all in capitals, which say nothing of titles there.
fn is_headline(scene: &Scene, place: &Place) -> bool {
    const LEAST_WORDS: usize = 4;
    let words = || scene.spans[place.span].inner.clone().map(|i| scene.document.str(i));
    let small = |word: &str| word.contains(char::is_lowercase);
    let around = place.at.saturating_sub(2)..scene.items.len().min(place.at + 3);
    let mut around = around.map(|k| scene.str(k)).filter(|word| word.len() > 1 && word.contains(char::is_alphabetic));
    let long = || words().filter(|word| word.contains(char::is_alphabetic)).count() >= LEAST_WORDS;
    scene.document.language.code == "es" && !words().any(small) && long() && around.next().is_some_and(|w| !small(w))
}

/// A title or nickname that is a part of its sentence like any name, whatever is said around it.
pub(super) fn stands_as_name(scene: &Scene, place: &Place) -> bool {
    is_title(scene, place) && (stands_like_title(scene, place) || names_follow(scene, place))
}

/// On NBC's “X”, the film “X,” …: no pause before it, or a word for a work.
fn stands_like_title(scene: &Scene, place: &Place) -> bool {
    let Some(before) = place.at.checked_sub(1).filter(|b| *b >= place.sentence.start) else { return false };
    if stands_behind_work(scene, place) || is_apposed_to_work(scene, place, before) {
        return true;
    }
    let pause = matches!(scene.str(before), "," | ":" | "—" | "–" | "-" | "(" | "…" | "'" | ".");
    !pause && !scene.is(before, Class::SAY.or(Class::MAY_SAY)) && !scene.is_quote(before)
}

/// On NBC's “X”, the film “X”.
fn stands_behind_work(scene: &Scene, place: &Place) -> bool {
    let before = place.at.checked_sub(1).filter(|b| *b >= place.sentence.start);
    before.is_some_and(|b| scene.is(b, Class::WORK) || scene.is_possessive(b))
}

/// A book on the dispute, “X”: behind the comma that ends the phrase of a work.
fn is_apposed_to_work(scene: &Scene, place: &Place, before: usize) -> bool {
    const MOST_WORDS: usize = 6;
    let low = place.sentence.start.max(before.saturating_sub(MOST_WORDS));
    let phrase = (low..before).rev().take_while(|&k| scene.is_word(k) && !scene.is(k, Class::SAY.or(Class::BE)));
    let work = phrase.into_iter().any(|k| scene.is(k, Class::WORK) && !scene.capital(k));
    scene.str(before) == "," && work && count_words(scene, place) > 1 && scene.str(place.at + 1) != "said"
}

/// Whether the quote is a clause of its own: starts with a capital and is set off by punctuation.
pub(super) fn is_whole(scene: &Scene, place: &Place) -> bool {
    let span = &scene.spans[place.span];
    let first = &scene.document.tokens[span.inner.start];
    let before = place.at.checked_sub(1).filter(|_| place.at > place.sentence.start);
    let set_off =
        before.is_none_or(|b| matches!(scene.str(b), "," | ":" | "—" | "–" | "-" | ";") || scene.is(b, Class::SAY));
    let ends = matches!(scene.last_inside(place.span), "," | "." | "!" | "?" | "…" | "—" | "–" | "-");
    (first.capital || span.inner.len() > 6) && (set_off || ends) && (set_off || first.capital)
}
