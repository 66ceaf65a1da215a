//! What a Spanish noun phrase stands for: whether it can speak, is known, is one person.

use super::phrase::{Phrase, is_name, senses, starting};
use crate::quotes::attribution::scene::Scene;
use crate::quotes::lang::{Class, people};

/// Whether the phrase can speak: a person, a body, a document.
pub(super) fn can_speak(scene: &Scene, phrase: &Phrase) -> bool {
    // algunos de sus planes
    let of = phrase.pronoun && phrase.range.len() > 2 && matches!(scene.str(phrase.range.start + 2), "su" | "sus");
    let group = if of { starting(scene, phrase.range.start + 2, phrase.range.end) } else { None };
    if let Some(group) = group.filter(|group| !group.pronoun) {
        return can_speak(scene, &group);
    }
    if phrase.pronoun || phrase.apposed || is_second_in_rank(scene, phrase) {
        return true;
    }
    let head = senses(scene, phrase.head);
    let first_names = (phrase.head..phrase.range.end).take_while(|&k| is_name(scene, k));
    if is_name(scene, phrase.head) && head & (people::ROLE | people::BODY | people::TITLE | people::GIVEN) == 0 {
        return !first_names.clone().all(|k| senses(scene, k) & people::PLACE != 0)
            && !scene.is(phrase.head, Class::TIME)
            && !is_no_speaker(scene.str(phrase.head));
    }
    // Argentina: the country, and not a woman of it.
    let place = scene.capital(phrase.head) && !phrase.determined && head & people::PLACE != 0;
    let head = if place && head & people::GIVEN == 0 { head & !people::ROLE } else { head };
    let head = if scene.capital(phrase.head) { head } else { head & !(people::GIVEN | people::PLACE) };
    let of_people = head & (people::ROLE | people::BODY | people::TITLE | people::GIVEN) != 0
        || scene.is(phrase.head, Class::KIN.or(Class::DOCUMENT));
    of_people || senses_of_plural(scene, phrase.head) || ends_in_name(scene, phrase)
}

/// *el número dos del partido*
fn is_second_in_rank(scene: &Scene, phrase: &Phrase) -> bool {
    phrase.determined
        && scene.str(phrase.head) == "número"
        && matches!(scene.str(phrase.head + 1), "uno" | "dos" | "tres")
}

/// A capital of a disease, or of a word that only opens sentences: *Covid-19*, *Síndrome de …*, *Respecto a …*.
fn is_no_speaker(word: &str) -> bool {
    const WORDS: [&str; 12] = [
        "primero",
        "covid",
        "coronavirus",
        "sars",
        "mers",
        "síndrome",
        "virus",
        "vih",
        "h1n1",
        "tierra",
        "respecto",
        "aunado",
    ];
    let word = word.to_lowercase();
    WORDS.iter().any(|w| word.strip_prefix(w).is_some_and(|rest| rest.is_empty() || rest.starts_with('-')))
}

/// *el patrón Juan Pérez*: two words of a name, or a given name, right behind the noun.
pub(super) fn ends_in_name(scene: &Scene, phrase: &Phrase) -> bool {
    let first = phrase.range.clone().rev().take_while(|&k| is_name(scene, k)).last();
    first.is_some_and(|f| {
        f > phrase.head
            && !scene.is(f - 1, Class::PREPOSITION.or(Class::DETERMINER))
            && (senses(scene, f) & people::GIVEN != 0 || phrase.range.end - f > 1)
    })
}

/// *vecinos*, *expertas*, *organizaciones*: the plural of a role or body.
fn senses_of_plural(scene: &Scene, head: usize) -> bool {
    let word = crate::fold::fold(scene.str(head));
    let words = people::words(Some("es"));
    let role = |w: &str| words.senses(w) & (people::ROLE | people::BODY) != 0;
    word.strip_suffix("es").is_some_and(role)
        || word.strip_suffix('s').is_some_and(role)
        || matches!(word.as_str(), "fuente" | "fuentes" | "autoridades" | "familiares" | "internautas" | "usuarios")
}

/// *los vecinos*, *varias empresas*: its first word says that they are several.
pub(super) fn are_several(scene: &Scene, phrase: &Phrase) -> bool {
    let first = scene.str(phrase.range.start);
    let number = matches!(first, "dos" | "Dos" | "tres" | "Tres" | "cuatro" | "cinco");
    phrase.determined && (number || first.ends_with("os") || first.ends_with("as"))
}

/// *comuneros*, *regantes*, *accionistas*: the plural of a noun for who does something, by its ending.
pub(super) fn acts(word: &str) -> bool {
    const ENDS: [&str; 7] = ["eros", "eras", "istas", "dores", "doras", "antes", "eños"];
    word.len() > 6 && ENDS.iter().any(|end| word.ends_with(end))
}

fn is_indefinite(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "un", "una", "unos", "unas", "muchos", "muchas", "varios", "varias", "algunos", "algunas", "otro", "otra",
        "otros", "otras", "cada", "ningún", "ninguna", "dos", "tres", "cuatro", "cinco", "Un", "Una", "Unos", "Unas",
        "Muchos", "Muchas", "Varios", "Varias", "Algunos", "Algunas", "Otro", "Otra", "Otros", "Otras", "Cada",
        "Ningún", "Ninguna", "Dos", "Tres",
    ];
    WORDS.contains(&word)
}

/// Whether it names one known person or body, so that a later verb without subject can be its.
pub(super) fn can_be_topic(scene: &Scene, phrase: &Phrase) -> bool {
    if phrase.pronoun || !can_speak(scene, phrase) {
        return false;
    }
    let definite = phrase.named || (phrase.determined && !is_indefinite(scene.str(phrase.range.start)));
    definite && !scene.is(phrase.head, Class::DOCUMENT)
}

/// Whether the phrase names or describes one person: a given name or a role is in it.
pub(super) fn is_person(scene: &Scene, phrase: &Phrase) -> bool {
    let plain_name = is_name(scene, phrase.head)
        && !phrase.determined
        && senses(scene, phrase.head) & (people::BODY | people::PLACE) == 0;
    plain_name
        || ends_in_name(scene, phrase)
        || phrase.range.clone().any(|k| {
            senses(scene, k) & (people::GIVEN | people::TITLE) != 0 && is_name(scene, k)
                || k == phrase.head && (senses(scene, k) & people::ROLE != 0 || scene.is(k, Class::KIN))
        })
}

/// A common noun for what passes on the words of others.
pub(super) fn is_outlet(word: &str) -> bool {
    const WORDS: &[&str] =
        &["agencia", "diario", "periódico", "portal", "medio", "cadena", "emisora", "revista", "web", "rotativo"];
    WORDS.contains(&word)
}

/// Where people speak, or to whom: what stands behind it with a capital is another phrase.
pub(super) fn is_occasion(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "prensa",
        "respecto",
        "comunicado",
        "entrevista",
        "rueda",
        "conferencia",
        "nota",
        "carta",
        "mensaje",
        "declaraciones",
        "discurso",
        "acto",
        "visita",
        "reunión",
        "charla",
        "encuentro",
        "comparecencia",
        "escrito",
        "medios",
        "periodistas",
        "reporteros",
        "informadores",
        "tuit",
        "video",
        "vídeo",
        "publicación",
        "declaración",
        "intervención",
        "redes",
        "pleno",
        "juicio",
        "presentación",
        "inauguración",
        "mitin",
        "micrófonos",
        "oficio",
        "misiva",
        "palabra",
        "turno",
        "tribuna",
        "estrado",
        "atril",
    ];
    WORDS.contains(&word)
}
