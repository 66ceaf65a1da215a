//! The bounds of a Spanish noun phrase, and the name in apposition to it.

use std::borrow::Cow;
use std::ops::Range;

use super::super::scene::Scene;
use super::speaks::{is_occasion, is_outlet};
use super::verb;
use crate::quotes::lang::{Class, people};

/// A noun phrase: items.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Phrase {
    pub range: Range<usize>,
    /// Its first noun.
    pub head: usize,
    /// It has a name in it.
    pub named: bool,
    /// It starts with an article or the like.
    pub determined: bool,
    pub pronoun: bool,
    /// A name behind a comma says who it is.
    pub apposed: bool,
}

const NO_NOUN: Class = Class::PREPOSITION
    .or(Class::AND)
    .or(Class::SUBORDINATOR)
    .or(Class::RELATIVE)
    .or(Class::OBJECT)
    .or(Class::ADVERB)
    .or(Class::NOT)
    .or(Class::AUX)
    .or(Class::BE)
    .or(Class::PRONOUN);

/// The senses of item `k` in the tables of names and roles.
pub(super) fn senses(scene: &Scene, k: usize) -> people::Senses {
    let word = scene.str(k);
    if word.is_empty() { 0 } else { people::words(Some("es")).senses(&crate::fold::fold(word.trim_end_matches('.'))) }
}

/// A word that a name is made of: a capital, and no small word.
pub(super) fn is_name(scene: &Scene, k: usize) -> bool {
    is_particle_of_name(scene, k)
        || is_initial(scene, k)
        || scene.capital(k)
            && scene.is_word(k)
            && !scene.is(k, NO_NOUN.or(Class::DETERMINER))
            && !verb::is_opening_verb(scene, k)
            && !is_opening_gerund(scene, k)
            && !(verb::is_adverb(scene, k) && senses(scene, k) & people::GIVEN == 0)
}

/// *A* in *Luis A. Cerro*, which alone is a preposition.
fn is_initial(scene: &Scene, k: usize) -> bool {
    scene.str(k).len() == 1 && scene.capital(k) && scene.str(k + 1) == "." && k > 0 && scene.capital(k - 1)
}

/// *Trabajando en el pozo*, *Pensar en el pozo*, not *Fernando*.
fn is_opening_gerund(scene: &Scene, k: usize) -> bool {
    let word = scene.str(k);
    (scene.is(k, Class::BASE) || word.len() > 6 && word.ends_with("ando") || word.ends_with("iendo"))
        && verb::opens_sentence(scene, k)
        && senses(scene, k) & people::GIVEN == 0
}

/// *De* in De la Vega, *La* in La Torre, *El* in *el diario El Tajo*, where no sentence starts.
pub(super) fn is_particle_of_name(scene: &Scene, k: usize) -> bool {
    matches!(scene.str(k), "De" | "Del" | "El" | "La" | "Los" | "Las" | "Al") && k > 0 && scene.is_word(k - 1) && {
        let next = if scene.str(k) == "De" && matches!(scene.str(k + 1), "la" | "las" | "los" | "La" | "Los") {
            k + 2
        } else {
            k + 1
        };
        scene.capital(next) && scene.is_word(next)
    }
}

pub(super) fn is_noun_word(scene: &Scene, k: usize) -> bool {
    is_particle_of_name(scene, k)
        || scene.is_word(k)
            && !scene.is(k, NO_NOUN.or(Class::DETERMINER))
            // el joven de 20 años
            && !(scene.is(k, Class::TIME) && !scene.capital(k) && !is_age(scene, k))
            && !verb::is_opening_verb(scene, k)
            && !(verb::bounds(scene, k) && verb::strong_shape(scene.str(k)))
            && (scene.capital(k) || !scene.is(k, Class::FINITE) || is_noun_here(scene, k))
}

/// Years behind a number: *20 años*.
fn is_age(scene: &Scene, k: usize) -> bool {
    let number = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    matches!(scene.str(k), "años" | "año") && k > 0 && number(scene.str(k - 1))
}

/// *la denuncia*: a form that is also a verb, behind an article.
fn is_noun_here(scene: &Scene, k: usize) -> bool {
    k > 0 && scene.is(k - 1, Class::DETERMINER.or(Class::PREPOSITION)) || senses(scene, k) & people::ROLE != 0
}

/// The noun phrase that begins at item `k`, no further than `to`.
pub(super) fn starting(scene: &Scene, k: usize, to: usize) -> Option<Phrase> {
    let mut i = k;
    while i < to
        && i < k + 4
        && (scene.is(i, Class::DETERMINER) || i > k && is_number_of(scene, i))
        && !is_particle_of_name(scene, i)
        && !scene.is(i, Class::PRONOUN.or(Class::AND))
    {
        i += 1;
    }
    // la también alcaldesa
    i += usize::from(i > k && scene.str(i) == "también");
    let pronoun =
        |range| Some(Phrase { head: k, named: false, determined: false, pronoun: true, apposed: false, range });
    let accented = matches!(
        scene.str(k),
        "él" | "Él" | "éste" | "Éste" | "ésta" | "Ésta" | "aquél" | "Aquél" | "aquélla" | "Aquélla"
    );
    let last = usize::from(accented && matches!(scene.str(k + 1), "último" | "última"));
    if accented && k + last < to {
        return pronoun(k..k + 1 + last);
    }
    // el primero, la segunda, esta última
    if i < to && i == k + 1 && points_alone(scene, k) {
        return pronoun(k..k + 2);
    }
    if i == k && i < to && scene.is(i, Class::PRONOUN) && !matches!(scene.str(i), "el" | "El") {
        return pronoun(k..k + 1);
    }
    if stands_for_some(scene.str(k)) && k < to && !is_noun_word(scene, k + 1) {
        // uno de los ejecutivos, uno de ellos
        if scene.str(k + 1) == "de" && matches!(scene.str(k + 2), "ellos" | "ellas") {
            return pronoun(k..k + 3);
        }
        let of = matches!(scene.str(k + 1), "de" | "del") && scene.is(k + 2, Class::DETERMINER);
        let group = if of { starting(scene, k + 2, to).filter(|p| !p.pronoun && p.determined) } else { None };
        return pronoun(k..group.map_or(k + 1, |p| p.range.end));
    }
    if i == k && matches!(scene.str(k), "el" | "El") && k < to {
        i += 1;
    }
    if i > k && (i >= to || !is_noun_word(scene, i)) {
        let stands_alone = matches!(
            scene.str(k).to_lowercase().as_str(),
            "este" | "esta" | "ese" | "esa" | "aquel" | "aquella" | "ambos" | "ambas"
        );
        return if stands_alone && i == k + 1 && !scene.is(i, Class::TIME) { pronoun(k..i) } else { None };
    }
    if i >= to || !is_noun_word(scene, i) {
        return None;
    }
    let adjective = stands_before_noun(scene, i) && (i > k || scene.capital(i) && !scene.capital(i + 1));
    let head = if adjective && i + 1 < to && is_noun_word(scene, i + 1) { i + 1 } else { i };
    let end = end_of(scene, head, to);
    let named = (k..end).any(|n| is_name(scene, n));
    Some(Phrase { range: k..end, head, named, determined: head > k, pronoun: false, apposed: false })
}

/// *éste*, *esta última*, *el segundo*: a pronoun that points at somebody just named.
pub(super) fn points(scene: &Scene, phrase: &Phrase) -> bool {
    let word = scene.str(phrase.head).to_lowercase();
    let demonstrative =
        matches!(word.as_str(), "este" | "éste" | "esta" | "ésta" | "aquel" | "aquél" | "aquella" | "aquélla");
    phrase.pronoun && (demonstrative || phrase.range.len() == 2 && matches!(word.as_str(), "el" | "la"))
}

/// *el primero*, *la segunda*, *esta última*, with no noun behind: one of those just named.
fn points_alone(scene: &Scene, k: usize) -> bool {
    let one = match scene.str(k + 1) {
        "primero" | "primera" | "segundo" | "segunda" => matches!(scene.str(k), "el" | "El" | "la" | "La"),
        "último" | "última" => matches!(scene.str(k), "este" | "Este" | "esta" | "Esta"),
        _ => false,
    };
    one && !is_noun_word(scene, k + 2) && !matches!(scene.str(k + 2), "de" | "del" | "en" | "que")
}

/// *150* in *unas 150 empresas*.
fn is_number_of(scene: &Scene, k: usize) -> bool {
    let number = scene.str(k).starts_with(|c: char| c.is_ascii_digit());
    number && scene.is_word(k) && !scene.capital(k + 1) && is_noun_word(scene, k + 1)
}

/// Adjectives that stand before their noun, by their stems.
const BEFORE_NOUNS: &[&str] = &[
    "primer",
    "segund",
    "tercer",
    "principal",
    "nuev",
    "gran",
    "actual",
    "propi",
    "antigu",
    "conocid",
    "famos",
    "reconocid",
    "supuest",
    "presunt",
    "viej",
    "pequeñ",
    "últim",
    "futur",
    "citad",
    "mencionad",
    "referid",
    "alt",
    "únic",
    "mayor",
    "mejor",
    "recient",
    "veteran",
    "entonces",
    "máxim",
    "prestigios",
    "buen",
    "creciente",
    "reputad",
    "ahora",
    "verdader",
    "auténtic",
    "polémic",
    "popular",
    "célebre",
];

/// *la primera autoridad*, *los principales responsables*: an adjective that stands before its noun.
pub(super) fn stands_before_noun(scene: &Scene, k: usize) -> bool {
    const ENDS: &[&str] = &["", "o", "a", "os", "as", "e", "es", "de", "des"];
    // Gran revuelo causó: a capital that the sentence gave it.
    let opens = scene.capital(k) && verb::opens_sentence(scene, k);
    let word = if opens { scene.str(k).to_lowercase().into() } else { Cow::from(scene.str(k)) };
    // Mejor actor: Luis Cerro
    let prize = opens && matches!(&*word, "mejor" | "mayor");
    !prize
        && (opens || !scene.capital(k))
        && BEFORE_NOUNS.iter().any(|stem| word.strip_prefix(stem).is_some_and(|end| ENDS.contains(&end)))
}

/// *uno de ellos*, *otra*: somebody who is not named.
fn stands_for_some(word: &str) -> bool {
    matches!(word, "uno" | "una" | "otro" | "otra" | "otros" | "otras" | "algunos" | "algunas" | "muchos" | "muchas")
}

/// Where the phrase with the first noun `head` ends.
fn end_of(scene: &Scene, head: usize, to: usize) -> usize {
    // el número dos del partido
    let second = scene.str(head) == "número" && matches!(scene.str(head + 1), "uno" | "dos" | "tres");
    let mut i = head + 1 + usize::from(second && head + 1 < to);
    let mut in_name = is_name(scene, head);
    while i < to {
        if scene.is_abbreviation_stop(i) && i + 1 < to && scene.is_word(i + 1) {
            i += 1;
            continue;
        }
        if is_name(scene, i) && !scene.is(i, Class::TIME) {
            in_name = true;
            i += 1;
            continue;
        }
        let mut n = i;
        while n < to
            && n < i + 3
            && matches!(scene.str(n), "de" | "del" | "la" | "las" | "los" | "y" | "e" | "el" | "su" | "sus")
        {
            n += 1;
        }
        if n > i && n < to {
            let of = matches!(scene.str(i), "de" | "del");
            let and = matches!(scene.str(i), "y" | "e") && in_name && is_name(scene, n) && !people_follow(scene, n, to);
            // el cantante y actor Juan Pérez
            let trades = matches!(scene.str(i), "y" | "e") && joins_trades(scene, head..i, n, to);
            if (of && is_noun_word(scene, n)) || and || trades {
                in_name = is_name(scene, n);
                i = n + 1;
                continue;
            }
            break;
        }
        let plain = is_noun_word(scene, i) && !in_name && !verb::is_adverb(scene, i) && !verb::bounds(scene, i);
        if !plain {
            break;
        }
        i += 1;
    }
    i
}

/// *el cantante y actor Juan Pérez*, *el actor peruano y hoy también cantante Juan Pérez*: a second trade, from item `k` on, of one person.
fn joins_trades(scene: &Scene, first: Range<usize>, k: usize, to: usize) -> bool {
    let role = |k: usize| senses(scene, k) & people::ROLE != 0 && !is_name(scene, k);
    let behind = k + usize::from(stands_before_noun(scene, k) || verb::is_adverb(scene, k));
    let second = role(behind) && first.into_iter().any(role);
    let mut words = behind + 1..to.min(behind + 5);
    let name = words.find(|&k| is_name(scene, k) || !is_noun_word(scene, k));
    second && name.is_some_and(|k| is_name(scene, k))
}

/// Two capitals follow a conjunction: another person, not a second last name.
fn people_follow(scene: &Scene, k: usize, to: usize) -> bool {
    k + 1 < to && is_name(scene, k + 1)
}

/// Behind the prepositional phrase at `k`.
pub(super) fn skip_prepositional(scene: &Scene, k: usize, to: usize) -> usize {
    let mut i = k + 1;
    while i < to && scene.is(i, Class::PREPOSITION) {
        i += 1;
    }
    match starting(scene, i, to) {
        Some(phrase) => {
            // dijo a la agencia Prensa Sur Juana Pérez: a given name starts another name.
            let given = |k: usize| is_name(scene, k) && senses(scene, k) & people::GIVEN != 0;
            let another = (phrase.head + 1..phrase.range.end.saturating_sub(1)).find(|&k| {
                given(k)
                    && (is_name(scene, k - 1) && !given(k - 1) || is_outlet(scene.str(k - 1)))
                    && is_name(scene, k + 1)
                    && senses(scene, k - 1) & people::TITLE == 0
            });
            // dijo en rueda de prensa Juana Pérez: an occasion has no name of its own.
            let occasion = (phrase.head..phrase.range.end - 1)
                .find(|&k| !is_name(scene, k) && is_occasion(scene.str(k)) && is_name(scene, k + 1));
            let outlet = || behind_outlet(scene, &phrase);
            let alone = || given_name_behind(scene, &phrase);
            occasion.map(|k| k + 1).or(another).or_else(outlet).or_else(alone).unwrap_or(phrase.range.end)
        }
        None => {
            // a las 10, en 2019, desde ayer
            let first = i;
            while i < to
                && scene.is_word(i)
                // en junio el presidente: a date ends where another phrase begins.
                && !(i > first && scene.is(i, Class::DETERMINER) && !scene.is(i - 1, Class::DETERMINER))
                && !(i > first && is_name(scene, i) && scene.is(i - 1, Class::TIME) && !scene.capital(i - 1))
                && (scene.is(i, Class::DETERMINER.or(Class::TIME)) || !scene.is(i, NO_NOUN))
                && i < k + 5
            {
                i += 1;
            }
            i.max(k + 1)
        }
    }
}

/// *tercia desde el fondo Luis, su marido*: a given name alone, set off by a pause, behind a noun that is no place called after people.
fn given_name_behind(scene: &Scene, phrase: &Phrase) -> Option<usize> {
    const CALLED: &[&str] = &[
        "calle",
        "plaza",
        "avenida",
        "paseo",
        "barrio",
        "hospital",
        "colegio",
        "teatro",
        "parque",
        "río",
        "puerto",
        "estadio",
        "escuela",
        "huracán",
        "tormenta",
        "borrasca",
        "isla",
        "playa",
        "iglesia",
        "bar",
        "sala",
        "museo",
        "premio",
        "caso",
        "ley",
        "instituto",
        "centro",
        "residencia",
        "ciudad",
        "pueblo",
        "provincia",
        "torre",
    ];
    // lo cuenta con pena Marta Quiroga
    let run = phrase.range.clone().rev().take_while(|&k| is_name(scene, k)).last();
    let last = run.filter(|_| !phrase.determined).unwrap_or(phrase.range.end - 1);
    let noun = last.checked_sub(1).filter(|noun| *noun >= phrase.head)?;
    let name =
        is_name(scene, last) && senses(scene, last) & people::GIVEN != 0 && senses(scene, last) & people::PLACE == 0;
    let plain = !scene.capital(noun)
        && !scene.is(noun, NO_NOUN.or(Class::DETERMINER).or(Class::KIN))
        && senses(scene, noun) & (people::ROLE | people::TITLE | people::BODY) == 0
        && !CALLED.contains(&scene.str(noun))
        && !is_outlet(scene.str(noun));
    (name && plain && matches!(scene.str(phrase.range.end), "," | "." | "(" | ":")).then_some(last)
}

/// *ha dicho al citado medio Karel Domsky*, *al diario Kolt Karel Domsky, de la junta*: where the name of a person begins behind an outlet,
/// though no list has it.
fn behind_outlet(scene: &Scene, phrase: &Phrase) -> Option<usize> {
    let end = phrase.range.end;
    let outlet = (phrase.range.start..end).find(|&k| is_outlet(scene.str(k)))?;
    let names = (outlet + 1..end).rev().take_while(|&k| is_name(scene, k) && !is_particle_of_name(scene, k)).count();
    // Of which the article has spoken: it is not named again.
    let before = outlet.checked_sub(1).map_or("", |k| scene.str(k));
    if matches!(before, "citado" | "citada" | "mismo" | "misma" | "mencionado" | "mencionada" | "dicho" | "dicha") {
        return (names >= 2 && outlet + 1 == end - names).then_some(outlet + 1);
    }
    let described = scene.str(end) == "," && {
        let role = senses(scene, end + 1) & (people::ROLE | people::TITLE) != 0;
        role || matches!(scene.str(end + 1), "de" | "del")
    };
    (names == 3 && described).then_some(end - 2)
}

impl Phrase {
    /// Its first noun is a name or a pronoun for somebody certain.
    pub fn is_headed_by_name(&self, scene: &Scene) -> bool {
        self.pronoun && !stands_for_some(scene.str(self.head)) || is_name(scene, self.head)
    }
}
