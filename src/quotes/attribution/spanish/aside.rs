//! What stands between a Spanish verb and its subject or the words that it reports: times, places, insertions between commas.

use super::super::scene::Scene;
use super::phrase::{Phrase, is_name, is_particle_of_name, skip_prepositional, starting};
use super::speaks::{are_several, can_speak, is_person};
use super::verb::{self, Verb};
use crate::quotes::lang::Class;

/// Behind the words from item `i` on that say when, where and to whom: dijo *ayer a los medios* Pérez; `None` where what follows is an
/// object.
pub(super) fn behind_circumstances(scene: &Scene, mut i: usize, high: usize) -> Option<usize> {
    while i < high {
        if scene.is(i, Class::PREPOSITION) && !is_particle_of_name(scene, i) {
            // dijo al recibir el premio: what follows is an object.
            if scene.is(i + 1, Class::BASE) {
                return None;
            }
            i = skip_prepositional(scene, i, high);
            continue;
        }
        if let Some(end) = behind_again(scene, i) {
            i = end;
            continue;
        }
        if is_mood(scene, i) || is_ago(scene, i) > 0 {
            i += is_ago(scene, i).max(1);
            continue;
        }
        if verb::is_adverb(scene, i) && !scene.is(i, Class::SUBORDINATOR)
            || scene.is(i, Class::TIME)
            || is_time(scene, i, high)
        {
            i += 1;
            continue;
        }
        if let Some(end) = behind_insertion(scene, i, high) {
            return Some(end);
        }
        // dijo, en rueda de prensa, Pérez
        if scene.str(i) == "," && scene.is(i + 1, Class::PREPOSITION) {
            let end = skip_prepositional(scene, i + 1, high);
            if scene.str(end) == "," {
                i = end + 1;
                continue;
            }
        }
        break;
    }
    Some(i)
}

/// *dijo emocionado Pérez*, *cuenta orgullosa a la prensa Quiroga*: how who speaks feels.
fn is_mood(scene: &Scene, k: usize) -> bool {
    const MOODS: &[&str] = &[
        "emocionad",
        "indignad",
        "resignad",
        "convencid",
        "enfadad",
        "preocupad",
        "ilusionad",
        "conmovid",
        "aliviad",
        "agradecid",
        "decepcionad",
        "molest",
        "orgullos",
        "seri",
        "tajant",
        "rotund",
        "contundent",
        "sonrient",
        "content",
        "satisfech",
        "airad",
        "enojad",
        "compungid",
        "divertid",
        "sorprendid",
        "apesadumbrad",
        "desafiant",
        "llorand",
        "riend",
        "bromeand",
    ];
    let word = scene.str(k);
    let stem = word.strip_suffix(['o', 'a', 'e']);
    !scene.capital(k) && stem.is_some_and(|stem| MOODS.contains(&stem))
}

/// *una y otra vez*, *otra vez*, *una vez más*: the item behind it.
fn behind_again(scene: &Scene, k: usize) -> Option<usize> {
    const AGAIN: &[&[&str]] =
        &[&["una", "y", "otra", "vez"], &["una", "vez", "más"], &["otra", "vez"], &["a", "su", "vez"]];
    let said = AGAIN.iter().find(|words| words.iter().enumerate().all(|(n, word)| scene.str(k + n) == *word))?;
    Some(k + said.len())
}

/// *hace un año*, *hace unos días*, *hace 20 minutos*: how many words.
fn is_ago(scene: &Scene, k: usize) -> usize {
    let number = |n: usize| {
        let word = scene.str(n);
        scene.is(n, Class::DETERMINER) || !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())
    };
    let words = if scene.is(k + 2, Class::TIME) && number(k + 1) { 3 } else { 2 };
    let ago = scene.str(k) == "hace" && (words == 3 || scene.is(k + 1, Class::TIME));
    if ago { words } else { 0 }
}

/// *insiste, sin levantar la vista del fuego, Pérez.*: behind the insertion that the comma at item `comma` opens, if who is named there
/// is the subject and not the first word of another clause.
fn behind_insertion(scene: &Scene, comma: usize, high: usize) -> Option<usize> {
    const MOST_WORDS: usize = 14;
    let words = comma + 1..high.min(comma + 1 + MOST_WORDS);
    let close = words.clone().find(|&k| !scene.is_word(k)).filter(|&k| scene.str(k) == ",")?;
    let mut inside = words.start..close;
    let opens = scene.str(comma) == ","
        && (scene.is(words.start, Class::PREPOSITION.or(Class::GERUND).or(Class::ADVERB))
            || verb::is_adverb(scene, words.start)
            || matches!(scene.str(words.start), "aunque" | "siempre" | "muy" | "como" | "todavía")
            || ["ando", "endo", "ado", "ada", "ido", "ida"].iter().any(|end| scene.str(words.start).ends_with(end)));
    // zanjó, rotunda, la ministra; dijo, muy serio, Pérez
    let adjective = |k: usize| {
        scene.is_word(k) && !scene.capital(k) && !scene.is(k, Class::AND.or(Class::SUBORDINATOR).or(Class::PRONOUN))
    };
    let opens = opens
        || scene.str(comma) == ","
            && words.start < close
            && close <= words.start + 2
            && (words.start..close).all(adjective);
    let clause = inside.any(|k| verb::bounds(scene, k) || scene.is(k, Class::RELATIVE) || scene.str(k) == "que");
    let who = starting(scene, close + 1, high).filter(|p| p.named || p.determined)?;
    let ends = !scene.is_word(who.range.end) || scene.is(who.range.end, Class::PREPOSITION);
    (opens && !clause && ends && !who.pronoun && can_speak(scene, &who)).then_some(close + 1)
}

/// `este lunes`, `el pasado martes`, `la semana pasada`: the first words of a date.
pub(super) fn is_time(scene: &Scene, k: usize, to: usize) -> bool {
    let near = |n: usize| n < to && (scene.is(n, Class::TIME) || is_day_of_month(scene, n));
    (scene.is(k, Class::DETERMINER)
        && (near(k + 1)
            || (near(k + 2) && matches!(scene.str(k + 1), "pasado" | "pasada" | "próximo" | "mismo" | "misma"))))
        || (matches!(scene.str(k), "pasado" | "pasada" | "próximo" | "mismo" | "misma")
            && (near(k + 1) || k > 0 && scene.is(k - 1, Class::TIME)))
}

/// *7* in *el 7 de mayo*.
pub(super) fn is_day_of_month(scene: &Scene, k: usize) -> bool {
    let digits = scene.str(k).bytes().all(|b| b.is_ascii_digit()) && !scene.str(k).is_empty();
    digits && scene.str(k + 1) == "de" && scene.is(k + 2, Class::TIME)
}

/// *Los pozos, recordó, están secos*; *Los pozos, recordó, “están secos”*; *Los pozos, añade la alcaldesa, están secos*: the verb of
/// speaking behind a comma tells who says the sentence around it, and has its subject elsewhere.
pub(super) fn is_parenthesis(scene: &Scene, verb: &Verb) -> bool {
    let end = verb.range.end;
    let goes_on = scene.is_word(end + 1) || scene.is_quote(end + 1);
    let closed = scene.str(end) == "," && goes_on && !reports_behind_insertion(scene, end);
    closed || is_followed_by_subject(scene, verb)
}

/// *subraya, en relación con los pozos, que*: what is reported follows the insertion that the comma at item `comma` opens.
fn reports_behind_insertion(scene: &Scene, comma: usize) -> bool {
    const MOST_WORDS: usize = 14;
    let mut words = comma + 1..comma + 1 + MOST_WORDS;
    let close = words.find(|&k| !scene.is_word(k)).filter(|&k| scene.str(k) == ",");
    scene.is(comma + 1, Class::PREPOSITION) && close.is_some_and(|close| scene.str(close + 1) == "que")
}

/// *Los pozos, añade la alcaldesa, están secos*: who speaks stands behind the verb, up to a comma.
pub(super) fn is_followed_by_subject(scene: &Scene, verb: &Verb) -> bool {
    starting(scene, verb.range.end, verb.range.end + 8)
        .is_some_and(|p| (p.determined || p.named) && can_speak(scene, &p) && scene.str(p.range.end) == ",")
}

/// *Aguas Ribalta, tras hablar con la junta y otras empresas, señala*: the phrase right before the comma is an object in the insertion, or
/// several, for which no verb stands in the singular.
pub(super) fn is_of_insertion(scene: &Scene, phrase: &Phrase, low: usize) -> bool {
    const MOST_WORDS: usize = 25;
    if is_name(scene, phrase.head) {
        return false;
    }
    let start = phrase.range.start;
    let joined = start > low && scene.is(start - 1, Class::AND);
    let before = low.max(start.saturating_sub(MOST_WORDS))..start;
    let comma = before.rev().find(|&k| !scene.is_word(k)).filter(|&k| scene.str(k) == ",");
    let led = comma.is_some_and(|comma| scene.is(comma + 1, Class::PREPOSITION) && !scene.is(comma + 1, Class::AND));
    joined && (led || are_several(scene, phrase)) && comma.is_some_and(|comma| comma > low)
}

/// *dijo a los medios que expuso su plan*, *dijo al alcalde que pidió agua*: to whom it is said, before the *que* of what is said; the words
/// from item `start` on stand behind a verb.
pub(super) fn is_addressee(scene: &Scene, phrase: &Phrase, start: usize) -> bool {
    // se refirió a los vecinos que protestan
    const TURNS_TO: [&str; 4] = ["refer", "refir", "refier", "dirig"];
    let verb = start.checked_sub(1).map_or("", |verb| scene.str(verb));
    let says = start > 0 && scene.is(start - 1, Class::SAY) && !TURNS_TO.iter().any(|stem| verb.starts_with(stem));
    let to = phrase.range.start.checked_sub(1).filter(|to| *to >= start);
    let near = |to: usize| (start..to).all(|k| verb::is_adverb(scene, k) || scene.is(k, Class::TIME));
    let to_whom = to.is_some_and(|to| matches!(scene.str(to), "a" | "al" | "ante") && near(to));
    says && to_whom && can_speak_or_hear(scene, phrase)
}

/// Whoever can speak, and *los medios*, *la prensa*.
fn can_speak_or_hear(scene: &Scene, phrase: &Phrase) -> bool {
    can_speak(scene, phrase) || matches!(scene.str(phrase.head), "prensa" | "medios" | "audiencia" | "público" | "país")
}

/// *Cuando Pérez se enteró, le dijo*: the subject of the clause that opens the sentence is that of the verb behind its comma.
pub(super) fn who_when(scene: &Scene, verb: &Verb) -> Option<Phrase> {
    const MOST_WORDS: usize = 25;
    let first = scene.sentences.get(scene.sentences.partition_point(|s| s.end <= verb.range.start))?.start;
    let near = verb.range.start.saturating_sub(first) <= MOST_WORDS && verb.range.start > first;
    let opens = near && scene.str(first) == "Cuando" && scene.str(verb.range.start - 1) == ",";
    if !opens || verb.plural {
        return None;
    }
    let phrase = starting(scene, first + 1, verb.range.start).filter(|p| p.named)?;
    let own = verb::starting(scene, phrase.range.end, verb.range.start).filter(|v| v.finite && !v.plural);
    let commas = (first..verb.range.start).filter(|&k| scene.str(k) == ",").count();
    let one = commas == 1 && !(first..verb.range.start).any(|k| scene.is_quote(k));
    (own.is_some() && one && is_person(scene, &phrase)).then_some(phrase)
}

/// *Al preguntarle a Pérez por el pozo, dijo*: to whom the question is put that the sentence of the verb opens with.
pub(super) fn who_is_asked(scene: &Scene, verb: &Verb) -> Option<Phrase> {
    const ASKS: [&str; 6] = ["preguntarle", "preguntar", "preguntársele", "cuestionarle", "cuestionar", "interrogar"];
    let first = scene.sentences.get(scene.sentences.partition_point(|s| s.end <= verb.range.start))?.start;
    let asks = matches!(scene.str(first), "Al" | "Tras") && ASKS.contains(&scene.str(first + 1));
    let to = matches!(scene.str(first + 2), "a" | "al").then_some(first + 3)?;
    starting(scene, to, verb.range.start).filter(|p| asks && !verb.plural && can_speak(scene, p))
}
