//! Is a marked span speech at all? And is it a whole utterance or words inside a paraphrase?

use super::Answer;
use super::clause;
use super::sayers::is_thing;
use super::scene::{Place, Scene};
use super::spanish;
use crate::quotes::lang::{Class, en, en_phrases, people};
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

/// A nickname between names (*John “Jack” Smith*), or what is called so: dubbed “X”, the so-called “X”.
fn names_follow(scene: &Scene, place: &Place) -> bool {
    // “Harbour John,” who spoke
    if scene.str(place.at + 1) == "who" && count_words(scene, place) <= 3 && is_title(scene, place) {
        return true;
    }
    let Some(before) = place.at.checked_sub(1).filter(|b| *b >= place.sentence.start) else { return false };
    let words = scene.spans[place.span].inner.len();
    let inside = place.at + 1 < place.sentence.end && scene.is_name(place.at + 1);
    let nickname =
        words <= 3 && scene.is_name(before) && inside && !scene.is(before, Class::SAY) && is_title(scene, place);
    let named = matches!(scene.str(before), "so-called" | "titled" | "entitled" | "nicknamed" | "codenamed" | "called")
        && scene.is(before, Class::NAMES)
        && is_title(scene, place);
    // The two, dubbed the “Harbour Two”, were
    let dubbed = scene.is(before, Class::DETERMINER)
        && before > place.sentence.start + 1
        && scene.is(before - 1, Class::NAMES)
        && scene.str(before - 2) == ","
        && is_title(scene, place);
    let known = scene.str(before) == "as" && before > 0 && matches!(scene.str(before - 1), "known");
    // what's called “X”, what is known as “X”
    let article = usize::from(matches!(scene.str(before), "a" | "an" | "the") && before > place.sentence.start);
    let naming = if scene.str(before - article) == "as" { before.wrapping_sub(1 + article) } else { before };
    let what = |k: usize| {
        matches!(scene.str(k), "what's" | "what’s") || scene.is(k, Class::BE) && scene.str(k.wrapping_sub(1)) == "what"
    };
    let term = matches!(scene.str(naming), "called" | "termed" | "known") && what(naming.wrapping_sub(1));
    let known = known || is_known_somewhere_as(scene, place, before);
    let so_called = matches!(scene.str(before), "so-called" | "infamous" | "notorious" | "famed") && words <= 3;
    let nickname_told = words <= 4 && is_nickname_told(scene, before, place.sentence.start);
    if so_called || nickname_told {
        return true;
    }
    if is_term(scene, place, before) {
        return true;
    }
    let itself = clause::is_reflexive(scene.str(before))
        && matches!(scene.str(before.wrapping_sub(1)), "calls" | "call" | "called" | "calling");
    // links called “trackers”, a process called “X”: a noun for a thing stands right before
    let thing = before > place.sentence.start && {
        let noun = before - 1;
        let function = scene.is(noun, Class::AUX.or(Class::BE)) || scene.senses(noun) & people::FUNCTION != 0;
        // what sailors called “X”, a claim called “X” by the judge
        let told = scene.str(noun.wrapping_sub(1)) == "what" || scene.str(place.at + 1) == "by";
        let plain = scene.is_word(noun) && !scene.capital(noun) && !function && !clause::is_adverb(scene, noun);
        plain && !told && is_thing(scene, &(noun..before))
    };
    if scene.str(before) == "called" && thing && count_words(scene, place) <= 3 {
        return true;
    }
    let titled = |k: usize| matches!(scene.str(k), "titled" | "entitled");
    let comma = usize::from(scene.str(before) == "," && before > place.sentence.start);
    // the man dubbed “Harbour John”
    let nick = is_title(scene, place) && words <= 3 && scene.str(before) == "dubbed";
    // known internally as “X”
    let adverb =
        before > place.sentence.start + 1 && scene.str(before) == "as" && scene.str(before - 1).ends_with("ly");
    let known_so = adverb && words <= 4 && scene.str(before - 2) == "known";
    if itself || titled(before - comma) || nick || known_so || is_listed_word(scene, place) {
        return true;
    }
    let few = words <= 4 || count_words(scene, place) <= 5;
    nickname
        || named
        || dubbed
        || known && words <= 4
        || term && few
        || is_rating(scene, place)
        || is_billing(scene, place)
}

/// The “hands up” gesture, the “go home” hashtag: what stands before a noun by which such things are called.
fn is_term(scene: &Scene, place: &Place, before: usize) -> bool {
    const CALLED: [&str; 13] = [
        "gesture",
        "pose",
        "salute",
        "hashtag",
        "meme",
        "doctrine",
        "syndrome",
        "protocol",
        "algorithm",
        "plea",
        "pleas",
        "invoice",
        "button",
    ];
    let article = scene.is(before, Class::DETERMINER) || scene.str(before) == "refused";
    let noun = scene.str(place.at + 1);
    // under the “one land, two laws” model; not: she attacked the “cruel” model
    let model = noun == "model" && before > 0 && scene.str(before - 1) == "under";
    article && count_words(scene, place) <= 4 && (model || CALLED.contains(&noun))
}

/// The term “X” would be banned, the word “X” comes from, a song sung, known as a “X”: words that are spoken of, or a work.
fn is_word_spoken_of(scene: &Scene, place: &Place) -> bool {
    const NOUNS: [&str; 9] = ["term", "word", "verb", "prefix", "suffix", "adjective", "noun", "acronym", "expression"];
    const SINGS: [&str; 7] = ["sang", "sing", "sings", "singing", "sung", "hummed", "recited"];
    const MOST_WORDS: usize = 4;
    let Some(before) = place.at.checked_sub(1).filter(|b| *b >= place.sentence.start) else { return false };
    let words = count_words(scene, place);
    if words > MOST_WORDS {
        return false;
    }
    let next = place.at + 1;
    // it is that the sentence speaks of
    let noun = NOUNS.contains(&scene.str(before)) && matches!(scene.str(before.wrapping_sub(1)), "the" | "The");
    let opens =
        before < place.sentence.start + 2 || scene.is(before - 2, Class::SAY) || scene.str(before - 2) == "that";
    let acts = clause::is_finite(scene, next, before)
        || scene.is(next, Class::BE.or(Class::AUX))
        || scene.is_unknown_past(next)
        || scene.str(next).ends_with('s') && scene.is_word(next) && !scene.is(next, Class::PREPOSITION);
    // the word “X” was used by Pell
    let used = scene.is(next, Class::BE) && en_phrases::uses(scene.str(next + 1));
    if noun && opens && acts && !used {
        return true;
    }
    // a device known as a “skimmer”
    let article = usize::from(matches!(scene.str(before), "a" | "an" | "the") && before > place.sentence.start);
    let as_ = before - article;
    // Pell was known as a “bully,” Moss said: that is what he said
    let judged = matches!(scene.last_inside(place.span), ",") || matches!(scene.str(next), ",");
    let of_subject = scene.is(as_.wrapping_sub(2), Class::BE) && judged;
    let known = scene.str(as_) == "as" && scene.str(as_.wrapping_sub(1)) == "known" && words <= 3 && !of_subject;
    // sang “Abide With Me”
    let sung = SINGS.contains(&scene.str(before)) && is_title(scene, place) && words > 1;
    known || sung
}

/// She has “adopted” a boy, the “dual-lens” camera, according to the paper: a word or two that call a thing so, far from who is cited; not
/// what judges it (“extraordinary” strength), nor what is said of a subject (was “disoriented”).
fn is_mere_term(scene: &Scene, place: &Place) -> bool {
    const MOST_WORDS: usize = 3;
    const SMALL: Class = Class::PREPOSITION
        .or(Class::DETERMINER)
        .or(Class::OBJECT)
        .or(Class::PRONOUN)
        .or(Class::AUX)
        .or(Class::BE)
        .or(Class::NOT)
        .or(Class::AND)
        .or(Class::RELATIVE);
    const JUDGES: [&str; 12] = ["ous", "ful", "ary", "ible", "able", "less", "ly", "est", "ant", "ent", "ive", "ing"];
    let inner = scene.spans[place.span].inner.clone();
    let mut words = inner.filter(|&i| scene.document.tokens[i].shape == Shape::Word);
    let plain = |i: usize| {
        let word = scene.document.str(i);
        let judges = word.len() > 5 && JUDGES.iter().any(|end| word.ends_with(end));
        let degree = matches!(word, "so" | "too" | "very" | "more" | "most" | "really" | "never");
        !scene.document.class(i).is(SMALL) && !judges && !degree
    };
    let before = place.at.checked_sub(1).filter(|b| *b >= place.sentence.start);
    let told = before.is_some_and(|b| {
        // will “kill” jobs, the driver “begged” them
        scene.is(b, Class::BE.or(Class::SAY).or(Class::MAY_SAY).or(Class::AUX).or(Class::PRONOUN))
            || matches!(scene.str(b), ":" | "as" | "called")
            || scene.last_inside(place.span).ends_with("ed") && (scene.is_name(b) || !scene.is(b, Class::DETERMINER))
    });
    let next = place.at + 1;
    const GOVERNED: Class =
        Class::PREPOSITION.or(Class::AND).or(Class::RELATIVE).or(Class::BE).or(Class::AUX).or(Class::TIME);
    let governed =
        scene.is(next, GOVERNED) || scene.str(next) == "last" || matches!(scene.str(next), "to" | "that" | "not");
    let goes_on =
        next < place.sentence.end && scene.is_word(next) && !matches!(scene.last_inside(place.span), "," | ".");
    count_words(scene, place) <= MOST_WORDS && goes_on && !told && !governed && words.all(plain)
}

/// Known in the trade as “X”, known in the sector as the “X” problem: *as* stands right before, or before the article.
fn is_known_somewhere_as(scene: &Scene, place: &Place, before: usize) -> bool {
    const MOST_WORDS: usize = 7;
    const WHERE: [&str; 12] =
        ["in", "to", "inside", "around", "within", "across", "locally", "internally", "by", "on", "at", "among"];
    let by = before - usize::from(scene.is(before, Class::DETERMINER) && before > place.sentence.start);
    let low = place.sentence.start.max(by.saturating_sub(MOST_WORDS));
    let known =
        (low..by).rev().take_while(|&k| scene.is_word(k)).find(|&k| matches!(scene.str(k), "known" | "remembered"));
    scene.str(by) == "as" && known.is_some_and(|k| WHERE.contains(&scene.str(k + 1)))
}

/// It has a nickname, “X”; it had a nickname in the office: “X”.
fn is_nickname_told(scene: &Scene, before: usize, from: usize) -> bool {
    const MOST_WORDS: usize = 6;
    let near = (from..before).rev().take(MOST_WORDS).take_while(|&k| scene.is_word(k));
    let named = near.into_iter().any(|k| matches!(scene.str(k), "nickname" | "moniker" | "codename" | "byname"));
    named && matches!(scene.str(before), "," | ":" | "—" | "–")
}

/// Words such as “X”, “Y” and “Z”: named as words.
fn is_listed_word(scene: &Scene, place: &Place) -> bool {
    const MOST_WORDS: usize = 3;
    /// How far back the list is followed.
    const MOST_ITEMS: usize = 24;
    let listed = |k: &usize| scene.is_quote(*k) || matches!(scene.str(*k), "," | "and" | "or");
    let low = place.sentence.start.max(place.at.saturating_sub(MOST_ITEMS));
    let first = (low..place.at).rev().take_while(listed).last().unwrap_or(place.at);
    let such = first.checked_sub(3).filter(|k| *k >= place.sentence.start);
    such.is_some_and(|k| {
        matches!(scene.str(k), "words" | "Words" | "terms" | "Terms" | "adjectives" | "nouns" | "verbs")
            && scene.str(k + 1) == "such"
            && scene.str(k + 2) == "as"
    }) && scene.spans[place.span].inner.len() <= MOST_WORDS
}

/// A “buy” rating, to “buy” from “sell”: what an analyst calls a share by the scale of the house.
fn is_rating(scene: &Scene, place: &Place) -> bool {
    const RATINGS: [&str; 20] = [
        "buy",
        "sell",
        "hold",
        "neutral",
        "outperform",
        "underperform",
        "overweight",
        "underweight",
        "equal-weight",
        "accumulate",
        "reduce",
        "in-line",
        "market perform",
        "sector perform",
        "peer perform",
        "market weight",
        "equal weight",
        "neutral weight",
        "strong buy",
        "market-perform",
    ];
    let words = scene.document.bytes(scene.spans[place.span].inner.clone());
    let words = scene.document.text[words].trim_end_matches([',', '.', ';']).to_ascii_lowercase();
    let at = place.at;
    let from = scene.str(at + 1) == "from" && scene.is_quote(at + 2);
    let to = scene.str(at.wrapping_sub(1)) == "from" && scene.is_quote(at.wrapping_sub(2));
    let rated = matches!(scene.str(at + 1), "rating" | "ratings" | "recommendation" | "recommendations");
    // who rates Quay “buy” and Moss “neutral”
    let low = place.sentence.start.max(at.saturating_sub(12));
    const RATES: [&str; 10] = [
        "rate",
        "rates",
        "rated",
        "upgrade",
        "upgrades",
        "upgraded",
        "downgrade",
        "downgrades",
        "downgraded",
        "rating",
    ];
    let rates = || (low..at).any(|k| RATES.contains(&scene.str(k)));
    RATINGS.contains(&words.as_str()) && (rated || from || to || rates())
}

/// The match, billed as “X”: by nobody who is named.
fn is_billing(scene: &Scene, place: &Place) -> bool {
    let billed = place.at.wrapping_sub(2);
    scene.str(place.at.wrapping_sub(1)) == "as" && scene.str(billed) == "billed"
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
