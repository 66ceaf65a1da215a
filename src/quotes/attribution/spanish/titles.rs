//! Marked words in Spanish that are no speech: titles of works, names of groups, words as words.

use std::ops::Range;

use super::behind::verb_of_tail;
use super::{phrase, verb};
use crate::quotes::attribution::scene::{Place, REACH, Scene};
use crate::quotes::lang::Class;

/// Marked words that name something: the so-called “X”, el término “X”, el programa “X”; a title that is part of its sentence.
pub(in crate::quotes::attribution) fn names(scene: &Scene, place: &Place, title: bool) -> bool {
    let words = scene.spans[place.span].inner.len();
    let Some(before) = place.at.checked_sub(1).filter(|b| *b >= place.sentence.start) else {
        let goes_on = scene.is_word(place.at + 1) && !scene.capital(place.at + 1);
        let spoken = goes_on && verb_of_tail(scene, place.at + 1, place.sentence.end, true).is_some_and(|v| v.says);
        return title && goes_on && !spoken && words <= 8;
    };
    // un artículo titulado: “X”
    let titled = before - usize::from(scene.str(before) == ":" && before > place.sentence.start);
    // bajo el título “X”
    let called = matches!(scene.str(before), "título" | "titular" | "encabezado" | "epígrafe");
    if called || scene.str(titled).starts_with("titulad") {
        return words <= MOST_OF_TITLE;
    }
    let named = scene.is(before, Class::NAMES) || names_next(scene, before) || is_word_meant(scene, place);
    let named = named && !is_predicate(scene, before, words);
    // una versión de “X”
    let version = scene.str(before) == "de"
        && before > place.sentence.start
        && matches!(scene.str(before - 1), "versión" | "adaptación");
    let work = (scene.is(before, Class::WORK) || version)
        && scene.document.tokens[scene.spans[place.span].inner.start].capital;
    let work = work || is_named_by_noun(scene, place) || is_of_list(scene, place);
    (named && words <= 8) || (work && words <= 14)
}

/// Marked words that a noun before them says to be a title, so that they are one wherever they stand again.
pub(in crate::quotes::attribution) fn is_title(scene: &Scene, place: &Place) -> bool {
    let behind_work = || place.at > place.sentence.start && scene.is(place.at - 1, Class::WORK);
    behind_work() || is_named_by_noun(scene, place)
}

/// *es un término “clasista”*: what somebody says that it is.
fn is_predicate(scene: &Scene, before: usize, words: usize) -> bool {
    let article = before.checked_sub(2).filter(|_| words == 1 && matches!(scene.str(before - 1), "un" | "una"));
    article.is_some_and(|be| scene.is(be, Class::BE))
}

/// *la serie de televisión “El pozo seco”*, *su gira “Sin agua”*, *la asociación vecinal “Pozos vivos”*: the noun, behind which no more than
/// its adjectives or what kind it is stand, and a capital.
fn is_named_by_noun(scene: &Scene, place: &Place) -> bool {
    const NAMED: &[&str] = &[
        "asociación",
        "colectivo",
        "banda",
        "plataforma",
        "fundación",
        "gira",
        "show",
        "espectáculo",
        "performance",
        "concierto",
        "festival",
        "telenovela",
        "podcast",
        "taller",
        "curso",
        "foro",
        "congreso",
        "seminario",
        "conferencia",
        "charla",
        "ponencia",
        "exposición",
        "muestra",
        "tienda",
        "restaurante",
        "bar",
        "aplicación",
        "videojuego",
        "sencillo",
        "videoclip",
        "cortometraje",
        "largometraje",
        "cinta",
        "comedia",
        "musical",
        "columna",
        "sección",
    ];
    const KINDS: &[&str] = &["televisión", "radio", "teatro", "ficción", "humor", "terror", "animación", "suspenso"];
    let inner = scene.spans[place.span].inner.clone();
    let set_off = scene.str(place.at + 1) == "," && scene.capital(place.at + 2);
    if !scene.document.tokens[inner.start].capital && !set_off {
        return false;
    }
    let Some(before) = place.at.checked_sub(1).filter(|k| *k >= place.sentence.start) else { return false };
    let noun = |k: usize| scene.is(k, Class::WORK) || NAMED.contains(&scene.str(k));
    let kind = before > 1 && scene.str(before - 1) == "de" && KINDS.contains(&scene.str(before));
    let plain = |k: usize| {
        scene.is_word(k)
            && !scene.is(k, Class::PREPOSITION.or(Class::VERBAL).or(Class::BE).or(Class::AUX).or(Class::SUBORDINATOR))
            && !verb::bounds(scene, k)
            && !scene.capital(k)
    };
    let adjective = before > place.sentence.start && plain(before) && scene.is_word(before - 1);
    NAMED.contains(&scene.str(before))
        || kind && noun(before - 2)
        || adjective && noun(before - 1) && phrase::is_noun_word(scene, before)
}

/// *canciones como “X” e “Y”*, *Entre los temas figuran “X” e “Y”*, *términos nuevos, como «X» o «Y»*: an item of a list of titles or words.
fn is_of_list(scene: &Scene, place: &Place) -> bool {
    const TITLES: &[&str] = &[
        "temas",
        "canciones",
        "títulos",
        "obras",
        "ponencias",
        "charlas",
        "conferencias",
        "talleres",
        "películas",
        "series",
        "discos",
        "libros",
        "éxitos",
        "novelas",
        "cintas",
        "programas",
        "telenovelas",
        "sencillos",
        "álbumes",
    ];
    const TERMS: &[&str] = &["términos", "vocablos", "voces", "apodos", "neologismos"];
    const BRINGS_IN: &[&str] = &["como", "son", "figuran", "figura", "destacan", "destaca", "incluye", "incluyen"];
    /// How far back the list and its noun are followed.
    const MOST_ITEMS: usize = 30;
    const MOST_BETWEEN: usize = 12;
    let low = place.sentence.start.max(place.at.saturating_sub(MOST_ITEMS));
    let first = first_of_list(scene, low..place.at);
    let Some(brings_in) = first.checked_sub(1).filter(|k| *k >= low) else { return false };
    let capital = scene.document.tokens[scene.spans[place.span].inner.start].capital;
    let title = |k: usize| capital && TITLES.contains(&scene.str(k));
    let told = |k: usize| scene.is_quote(k) || scene.is(k, Class::SAY) && scene.is(k, Class::FINITE);
    let before = low.max(brings_in.saturating_sub(MOST_BETWEEN))..brings_in;
    let noun = |k: usize| title(k) || TERMS.contains(&scene.str(k));
    title(brings_in) || BRINGS_IN.contains(&scene.str(brings_in)) && before.rev().take_while(|&k| !told(k)).any(noun)
}

/// The first item of the list of quotes that ends with the words: over quotes, commas, *y*, *o* and what stands in brackets.
fn first_of_list(scene: &Scene, words: Range<usize>) -> usize {
    let mut first = words.end;
    while first > words.start {
        let k = first - 1;
        if scene.str(k) == ")" {
            let Some(open) = (words.start..k).rev().find(|&k| scene.str(k) == "(") else { return first };
            first = open;
        } else if scene.is_quote(k) || scene.is_title(k) || matches!(scene.str(k), "," | "y" | "e" | "o" | "u") {
            first = k;
        } else {
            return first;
        }
    }
    first
}

/// A title of an article has no more tokens.
const MOST_OF_TITLE: usize = 25;

/// *El término “X”*, *se hace llamar “X”*, *términos como “X”*.
fn names_next(scene: &Scene, before: usize) -> bool {
    const NOUNS: &[&str] = &[
        "término",
        "palabra",
        "apodo",
        "mote",
        "etiqueta",
        "nombre",
        "título",
        "titular",
        "lema",
        "concepto",
        "expresión",
        "tema",
        "rótulo",
        "categoría",
        "encabezado",
        "sobrenombre",
        "apelativo",
        "eslogan",
    ];
    let back = |n: usize| before.checked_sub(n).map_or("", |k| scene.str(k));
    let called = matches!(scene.str(before), "llamar" | "llama" | "llaman" | "llamaba" | "llamó")
        && matches!(back(1), "hace" | "hacen" | "hacía" | "hacían" | "se");
    let terms = scene.str(before) == "como"
        && matches!(if back(1) == "tales" { back(2) } else { back(1) }, "término" | "términos");
    // conocido como “X”
    let known = scene.str(before) == "como" && before > 0 && scene.is(before - 1, Class::NAMES);
    NOUNS.contains(&scene.str(before)) || called || terms || known
}

/// *“X” significa “Y”*: words as words.
fn is_word_meant(scene: &Scene, place: &Place) -> bool {
    let means = |k: usize| matches!(scene.str(k), "significa" | "significaba" | "significan");
    let before = place.at - 1;
    // “X” significa que algo se vacía, por ejemplo “Y”.
    let example =
        scene.str(before) == "ejemplo" && (place.sentence.start.max(before.saturating_sub(REACH))..before).any(means);
    example || means(place.at + 1) || means(before) || before > 0 && verb::is_adverb(scene, before) && means(before - 1)
}
