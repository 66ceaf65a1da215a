//! Sources that are named without a verb of their own: según Pérez, a su juicio, fueron las palabras de Pérez.

use std::ops::Range;

use super::before::verbs;
use super::phrase::{self, Phrase};
use super::topic::is_relative;
use super::{Known, answer, apposed, left, speaks, subject, verb};
use crate::quotes::attribution::Answer;
use crate::quotes::attribution::scene::{Place, REACH, Scene};
use crate::quotes::lang::Class;

/// Según Pérez, the plan is “X”; “X” is the plan, según Pérez; para Pérez, “X”.
pub(super) fn source_named(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let words = left(scene, place);
    let before = words.clone().rev().find_map(|k| according(scene, k, words.end));
    let spoken = verbs(scene, &words).iter().any(|v| v.says);
    let close = |p: &Phrase| p.range.end + 3 >= words.end || ends_at_comma(scene, p.range.end..words.end);
    if let Some((phrase, cue)) = before.filter(|(p, _)| !spoken || close(p)) {
        return answer(scene, &phrase, cue, "according", 0.92);
    }
    if let Some(cue) = words.clone().find_map(|k| own_view(scene, k)).filter(|_| !spoken) {
        let own = subject_ahead(scene, place.sentence.start.max(cue.start.saturating_sub(REACH))..cue.start);
        let own = own.and_then(|p| scene.tokens(p.range.start, p.range.end));
        let mention = match own {
            Some(mention) => mention,
            None => known
                .topics
                .before(scene.document, scene.token(cue.start)?, false, true)
                .or_else(|| last(scene, known))?,
        };
        let cue = scene.tokens(cue.start, cue.end);
        return Some(Answer { mention: Some(mention), cue, rule: "according", confidence: 0.8 });
    }
    let opens = words.start == place.sentence.start && scene.str(words.start) == "Para";
    let at = if opens { words.start } else { words.clone().rev().find(|&k| opens_view(scene, k, words.end))? };
    let phrase = in_view_of(scene, at, words.end).filter(|_| !spoken)?;
    answer(scene, &phrase, at..at + 1, "according", 0.85)
}

/// Who was quoted before in the paragraph.
fn last(scene: &Scene, known: &Known) -> Option<Range<usize>> {
    let (paragraph, _, last) = known.past.last.as_ref()?;
    last.mention.clone().filter(|_| *paragraph == scene.number)
}

/// *La portavoz celebró un voto que, a su juicio, es “X”*: the first subject of the sentence, if it is a person.
fn subject_ahead(scene: &Scene, words: Range<usize>) -> Option<Phrase> {
    let all = verbs(scene, &words);
    let mut main = all.iter().filter(|v| v.finite && !is_relative(scene, v, words.start));
    let subject = subject::before(scene, main.next()?, words.start)?;
    (speaks::can_be_topic(scene, &subject) && speaks::is_person(scene, &subject)).then_some(subject)
}

/// *pero para la empresa es*: a view in the midst of a sentence, where the verb follows at once.
fn opens_view(scene: &Scene, k: usize, to: usize) -> bool {
    let starts = k > 0
        && scene.str(k) == "para"
        && (scene.str(k - 1) == "," || scene.is(k - 1, Class::AND.or(Class::SUBORDINATOR)));
    let starts = starts || k > 0 && scene.str(k) == "para" && matches!(scene.str(k - 1), ";" | ":");
    let aside = |p: &Phrase| scene.str(p.range.end) == "," && phrase::is_name(scene, p.head);
    let named = |p: Phrase| aside(&apposed::with_name(scene, p, to));
    let phrase = || phrase::starting(scene, k + 1, to);
    starts && phrase().is_some_and(|p| judges(scene.str(p.range.end)) || aside(&p) || named(p))
}

/// A verb of how something is: *para Pérez es un peligro*.
pub(super) fn judges(word: &str) -> bool {
    matches!(
        word,
        "es" | "son"
            | "era"
            | "fue"
            | "está"
            | "están"
            | "tiene"
            | "tienen"
            | "puede"
            | "pueden"
            | "debe"
            | "deben"
            | "hay"
            | "trata"
    ) || ["result", "parec", "supon", "constituy", "represent", "signific", "cuadr"]
        .iter()
        .any(|stem| word.starts_with(stem))
}

/// What follows a source up to the quote only says more of it: *según la ordenanza para la protección de los pozos, “X”*.
fn ends_at_comma(scene: &Scene, mut behind: Range<usize>) -> bool {
    let last = behind.next_back().is_some_and(|k| scene.str(k) == ",");
    last && behind.all(|k| scene.is_word(k) && !verb::bounds(scene, k))
}

/// *Para Pérez, los pozos están secos*: whose view the sentence is that starts at item `k`.
pub(super) fn in_view_of(scene: &Scene, k: usize, to: usize) -> Option<Phrase> {
    let phrase = phrase::starting(scene, k + 1, to).filter(|_| matches!(scene.str(k), "Para" | "para"))?;
    let phrase = apposed::with_name(scene, phrase, to);
    let next = scene.str(phrase.range.end);
    let deals = next == "se" && scene.str(phrase.range.end + 1) == "trata";
    (speaks::can_be_topic(scene, &phrase) && (next == "," || judges(next) || deals)).then_some(phrase)
}

/// *a su juicio*, *en su opinión*, *desde su punto de vista*: the view of whoever spoke last.
fn own_view(scene: &Scene, k: usize) -> Option<Range<usize>> {
    if matches!(scene.str(k), "desde" | "Desde" | "bajo" | "Bajo")
        && scene.str(k + 1) == "su"
        && scene.str(k + 2) == "punto"
    {
        return (scene.str(k + 3) == "de" && scene.str(k + 4) == "vista").then_some(k..k + 5);
    }
    let opens = matches!(scene.str(k), "a" | "A" | "en" | "En" | "según" | "Según");
    let own = matches!(scene.str(k + 1), "su" | "sus");
    let view = matches!(scene.str(k + 2), "juicio" | "opinión" | "palabras" | "entender" | "criterio" | "parecer");
    (opens && own && view).then_some(k..k + 3)
}

/// `según Pérez`, `de acuerdo con el informe`, `a juicio de`, `en palabras de`: the phrase and the cue.
pub(super) fn according(scene: &Scene, k: usize, to: usize) -> Option<(Phrase, Range<usize>)> {
    let mut end = end_of_cue(scene, k)?;
    if end >= to {
        return None;
    }
    // según lo expresado por Pérez
    if scene.str(end) == "lo" && scene.is(end + 1, Class::SAY) && scene.str(end + 2) == "por" {
        end += 3;
    }
    // según explicó Pérez, según ha dicho el alcalde, según un comunicado
    let verb = verb::starting(scene, end, to).filter(|v| v.finite);
    if let Some(verb) = &verb {
        end = verb.range.end;
    }
    let phrase = match &verb {
        Some(_) => subject::behind(scene, end, to)?,
        None => {
            // del técnico: the article is in the preposition.
            let phrase = phrase::starting(scene, end, to)?;
            let article = matches!(scene.str(end - 1), "al" | "del");
            apposed::with_name(scene, Phrase { determined: phrase.determined || article, ..phrase }, to)
        }
    };
    let told = verb.is_some_and(|v| v.says) && phrase.determined;
    let text = phrase.determined
        && (scene.str(phrase.head) == "parte" || is_text(scene.str(phrase.head)) || acts(scene.str(phrase.head)));
    (told || text || speaks::can_speak(scene, &phrase)).then_some((phrase, k..end))
}

/// Behind the words at item `k` that name a source.
fn end_of_cue(scene: &Scene, k: usize) -> Option<usize> {
    const PHRASES: &[&[&str]] = &[
        &["de", "acuerdo", "con"],
        &["de", "acuerdo", "a"],
        &["de", "acuerdo", "al"],
        &["a", "juicio", "de"],
        &["a", "juicio", "del"],
        &["en", "palabras", "de"],
        &["en", "palabras", "del"],
        &["en", "opinión", "de"],
        &["en", "opinión", "del"],
        &["a", "decir", "de"],
        &["a", "decir", "del"],
        &["en", "voz", "de"],
        &["conforme", "a"],
        &["según"],
        &["segun"],
    ];
    if k > 0
        && scene.is_word(k - 1)
        && scene.str(k).chars().next().is_some_and(char::is_uppercase)
        && scene.capital(k - 1)
    {
        return None;
    }
    let first = scene.str(k).as_bytes().first().map(u8::to_ascii_lowercase);
    if !matches!(first, Some(b'd' | b'a' | b'e' | b'c' | b's'))
        || !scene.is(k, Class::PREPOSITION) && first != Some(b'c')
    {
        return None;
    }
    let same = |at: usize, word: &str| {
        let written = scene.str(at);
        written == word || written.len() == word.len() && written.to_lowercase() == word
    };
    let matched = PHRASES.iter().find(|words| words.iter().enumerate().all(|(n, word)| same(k + n, word)))?;
    Some(k + matched.len())
}

/// *según el recurrente*, *según las declarantes*: who does something, by the ending of the noun.
fn acts(word: &str) -> bool {
    const THINGS: [&str; 14] = [
        "siguiente",
        "presente",
        "corriente",
        "frente",
        "fuente",
        "parte",
        "ambiente",
        "accidente",
        "puente",
        "restante",
        "incidente",
        "volante",
        "oriente",
        "precedente",
    ];
    let one = word.strip_suffix('s').unwrap_or(word);
    let ends = ["ente", "ante", "iente", "ista", "dor", "dora", "dore", "tor", "tora", "tore"];
    one.len() > 6 && ends.iter().any(|end| one.ends_with(end)) && !THINGS.contains(&one)
}

/// What is cited by its words but does not act: *según la ordenanza*. Behind other verbs it is an object: *criticó la ley*.
fn is_text(word: &str) -> bool {
    const TEXTS: &[&str] = &[
        "ordenanza",
        "ley",
        "norma",
        "normativa",
        "decreto",
        "reglamento",
        "resolución",
        "demanda",
        "denuncia",
        "querella",
        "acta",
        "atestado",
        "sumario",
        "expediente",
        "dictamen",
        "contrato",
        "convocatoria",
        "manifiesto",
        "reportaje",
        "artículo",
        "noticia",
        "página",
        "web",
        "blog",
    ];
    TEXTS.contains(&word.to_lowercase().as_str())
}

/// Nouns for what somebody said, by their stems.
const WORDS: &[&str] = &[
    "palabra",
    "reflexi",
    "declaraci",
    "frase",
    "respuesta",
    "reacci",
    "mensaje",
    "conclusi",
    "advertencia",
    "comentario",
    "pregunta",
    "consejo",
    "explicaci",
    "argumento",
    "queja",
    "lamento",
    "diagnóstico",
    "valoraci",
    "petici",
    "promesa",
];

/// “X”, fueron sus primeras palabras; “X”, fue su escueta respuesta: the verb, whose subject is somebody's of whom is spoken.
pub(super) fn own_words(scene: &Scene, k: usize) -> Option<verb::Verb> {
    let own = matches!(scene.str(k + 1), "su" | "sus") && matches!(scene.str(k), "fue" | "fueron" | "es" | "son");
    let said = (k + 2..k + 5).find(|&n| WORDS.iter().any(|stem| scene.str(n).starts_with(stem)))?;
    let whole = own && !matches!(scene.str(said + 1), "de" | "del");
    let verb = verb::Verb { range: k..k + 1, says: true, may_say: true, finite: true, plural: false, by_shape: false };
    whole.then_some(verb)
}

/// “X”, fueron las palabras de Pérez.
pub(super) fn words_of(scene: &Scene, k: usize, to: usize) -> Option<Phrase> {
    let near = k + 1..to.min(k + 5);
    let said = near.into_iter().find(|&n| WORDS.iter().any(|stem| scene.str(n).starts_with(stem)))?;
    let of = matches!(scene.str(said + 1), "de" | "del") && scene.is(k, Class::BE);
    let phrase = phrase::starting(scene, said + 2, to).filter(|p| of && speaks::can_speak(scene, p))?;
    Some(apposed::with_name(scene, phrase, to))
}

/// “X”, se lee en la carta; “X”, puede leerse en el informe: the text and the cue.
pub(super) fn read_in(scene: &Scene, k: usize, to: usize) -> Option<(Phrase, Range<usize>)> {
    let says = |k: usize| scene.is(k, Class::SAY);
    let can = |k: usize| ["puede", "pueden", "podía", "podían", "podrá"].contains(&scene.str(k));
    let k = k + usize::from(matches!(scene.str(k), "según" | "como" | "así"));
    let verb = match scene.str(k) {
        "se" if can(k + 1) && says(k + 2) => k..k + 3,
        "se" if says(k + 1) && scene.is(k + 1, Class::FINITE) => k..k + 2,
        _ if can(k) && says(k + 1) && scene.str(k + 1).ends_with("se") => k..k + 2,
        _ => return None,
    };
    let text = |p: &Phrase| p.determined && (scene.is(p.head, Class::DOCUMENT) || is_text(scene.str(p.head)));
    let phrase = phrase::starting(scene, verb.end + 1, to).filter(|p| scene.str(verb.end) == "en" && text(p))?;
    Some((phrase, verb))
}
