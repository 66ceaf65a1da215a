//! The subject of a Spanish verb, before or behind it.

use std::ops::Range;

use super::super::scene::{REACH, Scene};
use super::apposed::{self, are_two, name_behind_brackets};
use super::aside::{behind_circumstances, is_addressee, is_day_of_month, is_of_insertion, is_parenthesis, is_time};
use super::before::verbs;
use super::phrase::{Phrase, is_name, senses, skip_prepositional, starting};
use super::speaks::{can_speak, ends_in_name, is_person};
use super::topic::is_relative;
use super::verb::{self, Verb};
use crate::quotes::lang::{Class, people};

/// The phrase behind the verb: dijo *el alcalde*, dijo ayer a los medios *Pérez*.
pub(super) fn behind(scene: &Scene, verb_end: usize, to: usize) -> Option<Phrase> {
    let high = to.min(verb_end + 25);
    let i = behind_circumstances(scene, verb_end, high)?;
    if i >= high {
        return None;
    }
    Some(apposed::with_name(scene, starting(scene, i, to)?, to))
}

/// The subject that stands before the verb.
pub(super) fn before(scene: &Scene, verb: &Verb, from: usize) -> Option<Phrase> {
    let low = from.max(verb.range.start.saturating_sub(REACH));
    let mut end = behind_subject(scene, verb, low);
    if verb.plural && opens_joined(scene, verb, low) {
        return of_joined_verb(scene, verb, low..end - 1);
    }
    if let Some(phrase) = of_interview(scene, end, low) {
        return Some(phrase);
    }
    if let Some(relative) = behind_circumstance(scene, low, end) {
        return antecedent(scene, verb, relative, low);
    }
    end = behind_date(scene, (low, end), verb.range.start);
    if end > low && (scene.is(end - 1, Class::RELATIVE) || scene.str(end - 1) == "que") {
        return antecedent(scene, verb, end, low);
    }
    let aside = end > low && scene.str(end - 1) == ",";
    if aside && verb.says && is_parenthesis(scene, verb) {
        return None;
    }
    if aside {
        end -= 1;
    }
    if !aside && let Some(phrase) = with_relative(scene, verb, end, low) {
        return Some(phrase);
    }
    // Es que marca una vuelta y deja “X”: no noun of a trade.
    let bare = |p: &Phrase| {
        let joined = p.range.start > low && scene.str(p.range.start - 1) == "que";
        joined && !verb.plural && !p.determined && !p.named && !p.pronoun
    };
    around_asides(scene, verb, (low, end), aside).filter(|p| !bare(p))
}

/// *El agente que la atendió le preguntó*, *Un vecino que vio el robo relató*: who stands before the clause that parts it from the verb,
/// whose words end at item `end`.
fn with_relative(scene: &Scene, verb: &Verb, end: usize, low: usize) -> Option<Phrase> {
    const MOST_WORDS: usize = 5;
    let (start, verb_before) = stretch(scene, end, low, false);
    // Fuentes de la junta que dirige Vega aseguran
    let of_clause = |p: &Phrase| verb.plural && p.named && !p.determined;
    let other = first_in(scene, start, end).is_some_and(|p| can_speak(scene, &p) && !of_clause(&p));
    let inner = start.checked_sub(1).filter(|k| *k > low && verb_before && !other)?;
    let near = low.max(inner.saturating_sub(MOST_WORDS))..inner;
    let que =
        near.rev().take_while(|&k| scene.is_word(k) && !verb::bounds(scene, k)).find(|&k| scene.str(k) == "que")?;
    let (from, _) = stretch(scene, que, low, false);
    let who = last_in(scene, from, que).filter(|p| p.range.end == que && p.range.start >= from)?;
    let opens = who.range.start == low || who.range.start == from && !scene.is_word(from - 1);
    let known = can_speak(scene, &who) && (who.determined || scene.str(who.head).ends_with('s'));
    let told = verb.says && who.determined && !who.named;
    (opens && (known || told) && !scene.is(who.head, Class::DOCUMENT)).then_some(who)
}

/// *quien dijo*, *que dijo*: whom the words before it name; `end` is behind the relative.
fn antecedent(scene: &Scene, verb: &Verb, end: usize, low: usize) -> Option<Phrase> {
    let mut edge = end - 1;
    if edge > low && scene.str(edge - 1) == "," {
        edge -= 1;
    }
    let (start, verb_before) = stretch(scene, edge, low, verb.plural);
    // Tuvo tanto éxito que dijo: the subject is that of the sentence.
    if let Some(so) = (start..edge).find(|&k| matches!(scene.str(k), "tan" | "tanto" | "tanta" | "tal")) {
        let clause = if verb_before && start > low { stretch(scene, start - 1, low, verb.plural).0 } else { so };
        return first_in(scene, clause, so);
    }
    let who = scene.str(end - 1) == "quien";
    let who_is = apposition_of(scene, (start, edge), low).filter(|_| who);
    if who_is.is_some() {
        return who_is;
    }
    let antecedent = last_in(scene, start, edge).filter(|p| p.range.end == edge)?;
    let own_clause = edge + 1 == end && verb_before && scene.str(edge) == "que";
    if own_clause && is_addressee(scene, &antecedent, start) {
        return None;
    }
    if let Some(name) = described_by(scene, &antecedent, low) {
        return Some(name);
    }
    Some(if who { person_of(scene, antecedent) } else { antecedent })
}

/// *Pérez, su antecesor en el cargo, quien dijo*: the name right before the comma in front of the words `start..edge`, which a role opens.
fn apposition_of(scene: &Scene, (start, edge): (usize, usize), low: usize) -> Option<Phrase> {
    let comma = start.checked_sub(1).filter(|k| *k > low && scene.str(*k) == ",")?;
    let role = starting(scene, start, edge).filter(|p| !p.named)?;
    let described = senses(scene, role.head) & (people::ROLE | people::TITLE) != 0 || scene.str(start) == "su";
    let (from, _) = stretch(scene, comma, low, false);
    // las críticas de Pérez, su antecesor, quien dijo
    let first = (from..comma).rev().take_while(|&k| is_name(scene, k)).last()?;
    let name = starting(scene, first, comma).filter(|p| p.range.end == comma)?;
    (described && !name.determined && is_person(scene, &name)).then_some(name)
}

/// *Pérez, jefe de Aguas de Ribalta, quien dijo*: the name right before the comma that the role describes.
fn described_by(scene: &Scene, role: &Phrase, low: usize) -> Option<Phrase> {
    let comma = role.range.start.checked_sub(1).filter(|k| *k > low && scene.str(*k) == ",")?;
    let describes = !role.determined
        && senses(scene, role.head) & (people::ROLE | people::TITLE) != 0
        && !ends_in_name(scene, role);
    let (start, _) = stretch(scene, comma, low, false);
    let name = last_in(scene, start, comma).filter(|p| p.range.end == comma && is_name(scene, p.head))?;
    (describes && !name.determined && is_person(scene, &name)).then_some(name)
}

/// The subject in front of `end`, past what stands between commas (`aside`) right before the verb: *Pérez, de Ribalta, dijo*.
fn around_asides(scene: &Scene, verb: &Verb, (low, mut end): (usize, usize), aside: bool) -> Option<Phrase> {
    // Only what is no subject was passed: the next aside may describe one.
    let mut first = true;
    for step in 0..5 {
        let mut thing_passed = false;
        let (start, verb_before) = stretch(scene, end, low, verb.plural);
        // Inside an aside with a verb of its own: objects of that.
        let clause = aside
            && (verb_before
                // medida que el alcalde, quien la propuso, defendió: outside the aside a clause may have its subject.
                || step == 0 && start > low && (scene.is(start - 1, Class::RELATIVE) || scene.str(start - 1) == "que"));
        if let Some(phrase) = first_in(scene, start, end).filter(|_| !clause) {
            let comma = start > low && (scene.str(start - 1) == "," || scene.is(start - 1, Class::AND));
            // Tomás Vega, un abogado de Ribalta, dijo; Tomás Vega, abogado, dijo
            let described = !phrase.determined || start > low && names_end(scene, start - 1, low, verb.plural);
            let description = !phrase.is_headed_by_name(scene) && described && aside && first && comma;
            // Luis Cerro, del Instituto de la Sal y los Pozos, dijo
            let second = phrase.determined && is_name(scene, phrase.head) && start > low + 1;
            let joined =
                aside && !verb.plural && second && scene.is(start - 1, Class::AND) && is_name(scene, start - 2);
            let inserted = aside && !verb.plural && step == 0 && is_of_insertion(scene, &phrase, low);
            // El alcalde, Luis Cerro, 70 años, tres mandatos, dijo
            let bare = aside && !verb.plural && !phrase.determined && !phrase.named && !phrase.pronoun;
            let thing = bare
                || aside && is_of_place(scene, &phrase, low)
                || aside && comma && !phrase.pronoun && !phrase.named && !can_speak(scene, &phrase);
            thing_passed = thing;
            if !description && !joined && !inserted && !thing {
                return name_behind_brackets(scene, &phrase, end).or_else(|| Some(role_before(scene, phrase, low)));
            }
        }
        first = thing_passed;
        if !aside {
            return None;
        }
        // Into what stands before the aside.
        let from_here = if verb_before { start.saturating_sub(1) } else { start };
        end = (low..from_here)
            .rev()
            .take_while(|&k| !matches!(scene.str(k), "." | ";" | ":") && !scene.is_quote(k))
            .find(|&k| scene.str(k) == ",")?;
    }
    None
}

/// *publicó una entrevista con Pérez en la que dijo*: the person with whom it is, where who shows it only passes it on; *una carta de
/// Pérez en la que dijo*: whose it is. `end` is behind *que*.
fn of_interview(scene: &Scene, end: usize, low: usize) -> Option<Phrase> {
    const TALKS: &[&str] = &["entrevista", "conversación", "charla"];
    const TELLS: &[&str] = &["carta", "mensaje", "vídeo", "video", "discurso", "audio"];
    let donde = end > low && scene.str(end - 1) == "donde";
    let que = end > low + 2 && scene.str(end - 1) == "que" && scene.str(end - 3) == "en";
    let edge = if donde { end - 1 } else { end.checked_sub(3).filter(|_| que)? };
    let is_told = |k: &usize| TALKS.contains(&scene.str(*k)) || TELLS.contains(&scene.str(*k));
    let told = (low.max(edge.saturating_sub(8))..edge).rev().find(is_told)?;
    let whose = match scene.str(told + 1) {
        "con" => TALKS.contains(&scene.str(told)) && is_passed_on(scene, told, low),
        "de" | "del" => TELLS.contains(&scene.str(told)),
        _ => false,
    };
    starting(scene, told + 2, edge).filter(|p| whose && p.range.end == edge && is_person(scene, p))
}

/// *El diario publicó una*, *el periodista emitió la*: who passes on the talk at item `told` is an outlet or the one who asked.
fn is_passed_on(scene: &Scene, told: usize, low: usize) -> bool {
    const PASSES_ON: &[&str] = &["publi", "muestr", "mostr", "emit", "difund", "recog", "transmit", "reprodu"];
    const ASKS: &[&str] =
        &["periodista", "reportero", "reportera", "entrevistador", "entrevistadora", "locutor", "locutora"];
    let Some(at) = told.checked_sub(2).filter(|at| *at >= low && scene.is(told - 1, Class::DETERMINER)) else {
        return false;
    };
    let Some(verb) = verb::starting(scene, at, told) else { return false };
    let asks = |p: &Phrase| ASKS.contains(&scene.str(p.head));
    PASSES_ON.iter().any(|stem| scene.str(at).starts_with(stem))
        && before(scene, &verb, low).is_none_or(|p| asks(&p) || !is_person(scene, &p))
}

/// *Pérez y Vega visitaron el pozo y dijeron*: the subject of the main verb before *y* is that of the one behind it, too.
fn of_joined_verb(scene: &Scene, verb: &Verb, words: Range<usize>) -> Option<Phrase> {
    let all = verbs(scene, &words);
    // One that is joined itself has its subject where the first has: looked for once, however many there are.
    let first = |v: &&Verb| v.plural == verb.plural && !opens_joined(scene, v, words.start);
    let main = all.iter().rev().filter(|v| v.finite && !is_relative(scene, v, words.start)).find(first);
    // un grupo que llegó con carteles y gritaba
    let relative = || all.iter().filter(|v| v.finite).find(first);
    before(scene, main.or_else(relative)?, words.start)
}

/// Behind *y*, and adverbs.
fn opens_joined(scene: &Scene, verb: &Verb, low: usize) -> bool {
    let end = behind_subject(scene, verb, low);
    end > low && matches!(scene.str(end - 1), "y" | "e")
}

/// *Pérez, jefe de Aguas de Ribalta, Durango, dijo*: the one name between commas says where the place before it is.
fn is_of_place(scene: &Scene, phrase: &Phrase, low: usize) -> bool {
    let first = phrase.range.start;
    if first <= low + 2 || scene.str(first - 1) != "," || phrase.range.len() > 2 || phrase.determined {
        return false;
    }
    let place = (low..first - 1).rev().find(|&k| !is_name(scene, k)).filter(|k| k + 1 < first - 1);
    let of = place.is_some_and(|k| matches!(scene.str(k), "de" | "del" | "en"));
    let (start, _) = stretch(scene, first - 1, low, false);
    let role = starting(scene, start, first - 1).filter(|p| !p.determined && !p.named || !is_name(scene, p.head));
    let described = start > low
        && scene.str(start - 1) == ","
        && role.is_some_and(|p| !p.determined && senses(scene, p.head) & (people::ROLE | people::TITLE) != 0);
    is_name(scene, phrase.head) && senses(scene, phrase.head) & people::GIVEN == 0 && of && described
}

/// *quien la víspera había hablado*, *que este lunes dijo*: behind the relative, over the date that stands before the verb.
fn behind_date(scene: &Scene, (low, end): (usize, usize), verb: usize) -> usize {
    let first = (low..end).rev().take(3).find(|&k| scene.is(k, Class::DETERMINER) && is_time(scene, k, verb));
    let relative = |k: usize| scene.is(k, Class::RELATIVE) || scene.str(k) == "que";
    first.filter(|&k| k > low && relative(k - 1)).unwrap_or(end)
}

/// *la junta, que en una nota enviada a los medios pidió*: behind the relative, over what says where and how before the verb whose words end
/// at item `end`.
fn behind_circumstance(scene: &Scene, low: usize, end: usize) -> Option<usize> {
    const MOST_WORDS: usize = 10;
    const OPENS: [&str; 7] = ["en", "tras", "durante", "mediante", "desde", "ante", "por"];
    let near = low.max(end.saturating_sub(MOST_WORDS))..end;
    let joined = |k: &usize| scene.is_word(*k) && !verb::bounds(scene, *k);
    let que = near.rev().take_while(joined).find(|&k| scene.str(k) == "que")?;
    let opened = que > low
        && scene.str(que - 1) == ","
        && OPENS.contains(&scene.str(que + 1))
        && scene.is(que + 2, Class::DETERMINER);
    (opened && first_in(scene, que + 1, end).is_none()).then_some(que + 1)
}

/// In front of the adverbs before a verb.
fn behind_subject(scene: &Scene, verb: &Verb, low: usize) -> usize {
    let mut end = verb.range.start;
    while end > low
        && (verb::is_adverb(scene, end - 1)
            || scene.is(end - 1, Class::TIME)
            || matches!(scene.str(end - 1), "sí" | "igual"))
        && !scene.is(end - 1, Class::RELATIVE)
    {
        end -= 1;
    }
    end
}

/// *a petición del propio Pérez, quien dijo*: of the antecedent of *quien*, the name that a thing is said to be of.
fn person_of(scene: &Scene, phrase: Phrase) -> Phrase {
    let thing = !is_name(scene, phrase.head)
        && senses(scene, phrase.head) & (people::ROLE | people::BODY | people::TITLE) == 0
        && !scene.is(phrase.head, Class::KIN);
    let first = phrase.range.clone().rev().take_while(|&k| is_name(scene, k)).last();
    let of = |first: usize| {
        (phrase.head + 1..first).any(|k| matches!(scene.str(k), "de" | "del"))
            && phrase.range.clone().any(|k| matches!(scene.str(k), "propio" | "propia"))
            || matches!(scene.str(first - 1), "de" | "del")
    };
    let named = first.filter(|&f| thing && f > phrase.head + 1 && of(f));
    named.and_then(|f| starting(scene, f, phrase.range.end)).unwrap_or(phrase)
}

/// *Desde el Ministerio aseguran*, *explican desde la empresa*: the body from which a verb in the plural without a subject speaks.
pub(super) fn institution(scene: &Scene, verb: &Verb, from: usize, to: usize) -> Option<Phrase> {
    let near = from.max(verb.range.start.saturating_sub(12))..to.min(verb.range.end + 8);
    let since = near.filter(|&k| matches!(scene.str(k), "desde" | "Desde")).find_map(|k| {
        let behind = k >= verb.range.end;
        let between = if behind { verb.range.end..k } else { k + 1..verb.range.start };
        let phrase = starting(scene, k + 1, to)?;
        let joined = between.clone().all(|n| scene.is_word(n) && !verb::bounds(scene, n));
        let around =
            // desde Aguas Nacionales
            is_name(scene, phrase.head) && phrase.range.len() > 1 && senses(scene, phrase.head) & (people::PLACE | people::GIVEN) == 0
            || matches!(scene.str(phrase.head), "defensa" | "entorno" | "bancada" | "cúpula" | "cuenta" | "perfil");
        // desde la OMS
        let word = scene.str(phrase.head);
        let named = is_name(scene, phrase.head);
        let initials = (2..=6).contains(&word.len()) && word.chars().all(char::is_uppercase);
        let body =
            initials || around || senses(scene, phrase.head) & people::BODY != 0 || scene.is(phrase.head, Class::BODY);
        (joined && body && (phrase.determined || initials || named)).then_some(phrase)
    });
    since.filter(|_| verb.plural && verb.says)
}

/// A subject of a verb of speaking by a noun of which no list knows that it speaks: *el blog afirma*, *otro político señaló*.
pub(super) fn noun_before(scene: &Scene, verb: &Verb, from: usize) -> Option<Phrase> {
    let object = verb.range.clone().any(|k| matches!(scene.str(k), "lo" | "la" | "los" | "las"));
    let time = |k: usize| scene.is(k, Class::TIME) || matches!(scene.str(k), "vez" | "tiempo");
    let noun = |p: &Phrase| p.determined && !p.pronoun && !time(p.head) && !(verb.plural && is_one(scene, p));
    let speaks = |p: &Phrase| verb.says && !object && (noun(p) || is_country(scene, p, verb));
    let phrase = before(scene, verb, from).filter(speaks)?;
    let (first, end) = (phrase.range.start, phrase.range.end);
    if end + 1 == verb.range.start && scene.str(end) == "que" {
        // las razones que dieron sus vecinos; not: una ley que propone
        return Some(starting(scene, verb.range.end, verb.range.end + 8).filter(|p| p.determined).unwrap_or(phrase));
    }
    // para entender el caso dijo: an object of the verb before it.
    let of_verb = first > from && verb::is_infinitive(scene, first - 1);
    let joined = first > from && scene.is(first - 1, Class::AND);
    let comma = (end..verb.range.start).any(|k| scene.str(k) == ",");
    let aside = comma && !is_relative(scene, verb, from);
    // Tuvo un éxito tan grande que dijo
    let so = (end..verb.range.start).any(|k| matches!(scene.str(k), "tan" | "tanto" | "tanta"));
    (!so && !of_verb && !joined && (!aside || first == from)).then_some(phrase)
}

/// *esta ley*, for which no verb stands in the plural. Not: *un grupo de vecinos*.
fn is_one(scene: &Scene, phrase: &Phrase) -> bool {
    let first = scene.str(phrase.range.start).to_lowercase();
    let singular = matches!(
        first.as_str(),
        "el" | "la" | "un" | "una" | "este" | "esta" | "ese" | "esa" | "su" | "dicho" | "dicha"
    );
    singular && !phrase.range.clone().any(|k| matches!(scene.str(k), "de" | "del" | "y"))
}

/// *España pidió*, *Francia, que considera*: a place right before the verb is its government.
fn is_country(scene: &Scene, phrase: &Phrase, verb: &Verb) -> bool {
    let between = phrase.range.end..verb.range.start;
    let place = phrase.range.clone().all(|k| senses(scene, k) & people::PLACE != 0);
    place && between.len() <= 2 && between.clone().all(|k| matches!(scene.str(k), "," | "que" | "también" | "ya"))
}

/// *Se oye a la maestra decir que*: who is heard is who says it.
pub(super) fn heard(scene: &Scene, verb: &Verb, from: usize) -> Option<Phrase> {
    const HEARS: &[&str] = &["escuch", "oye", "oyó", "oír", "oyeron", "ve", "ven", "vio", "ver"];
    let low = from.max(verb.range.start.saturating_sub(10));
    let to = (low..verb.range.start).rev().find(|&k| matches!(scene.str(k), "a" | "al"))?;
    let hears = |word: &str| HEARS.iter().any(|h| if h.len() > 5 { word.starts_with(h) } else { word == *h });
    let heard = to > low && hears(scene.str(to - 1));
    starting(scene, to + 1, verb.range.start)
        .filter(|p| heard && p.range.end == verb.range.start)
        // se oye al almocadén decir
        .filter(|p| can_speak(scene, p) || !p.named && scene.str(to) == "al" && !scene.is(p.head, Class::DOCUMENT))
}

/// A name that no preposition stands before ends at the comma `comma`.
fn names_end(scene: &Scene, comma: usize, low: usize, plural: bool) -> bool {
    let (start, _) = stretch(scene, comma, low, plural);
    scene.str(comma) == ","
        && first_in(scene, start, comma)
            .is_some_and(|p| p.range.end == comma && is_name(scene, p.head) && can_speak(scene, &p))
}

/// From where words run on to `end` without a pause, a verb, or a conjunction; and whether a verb is what stops them.
fn stretch(scene: &Scene, end: usize, low: usize, plural: bool) -> (usize, bool) {
    let mut start = end;
    while start > low {
        let k = start - 1;
        let joins = scene.is_word(k) || scene.is_abbreviation_stop(k) || matches!(scene.str(k), "(" | ")");
        if !joins
            || scene.is(k, Class::SUBORDINATOR.or(Class::RELATIVE))
            || (scene.is(k, Class::AND)
                && !plural
                && !(is_name(scene, k - usize::from(k > 0)) && is_name(scene, start)))
        {
            return (start, false);
        }
        // ha dicho el alcalde
        let participle = scene.str(k) == "dicho" && k > low && scene.is(k - 1, Class::AUX);
        if participle || verb::bounds(scene, k) {
            return (start, true);
        }
        start = k;
    }
    (start, false)
}

/// The first phrase between `start` and `end` that is not behind a preposition.
fn first_in(scene: &Scene, start: usize, end: usize) -> Option<Phrase> {
    let mut i = start;
    while i < end {
        if scene.is(i, Class::PREPOSITION) {
            i = skip_prepositional(scene, i, end);
        } else if is_time(scene, i, end)
            || scene.is(i, Class::TIME) && !scene.capital(i + 1)
            || is_day_of_month(scene, i)
        {
            // Ayer el alcalde dijo: a capital that only the head of the sentence gave it.
            i += 1;
        } else if let Some(phrase) = starting(scene, i, end) {
            return Some(phrase);
        } else {
            i += 1;
        }
    }
    None
}

/// The last phrase between `start` and `end`.
fn last_in(scene: &Scene, start: usize, end: usize) -> Option<Phrase> {
    let mut i = start;
    let mut last = None;
    while i < end {
        match starting(scene, i, end) {
            Some(phrase) => {
                i = phrase.range.end.max(i + 1);
                last = Some(phrase);
            }
            None => i += 1,
        }
    }
    last
}

/// `el alcalde, Juan Pérez, dijo`: takes the words before the comma in.
fn role_before(scene: &Scene, phrase: Phrase, low: usize) -> Phrase {
    let start = phrase.range.start;
    if !is_name(scene, start) || start <= low || scene.str(start - 1) != "," {
        return phrase;
    }
    let (from, _) = stretch(scene, start - 1, low, false);
    match first_in(scene, from, start - 1) {
        Some(role) if role.determined && !is_name(scene, role.head) && can_speak(scene, &role) => {
            if are_two(scene, &role, &phrase) { role } else { Phrase { apposed: true, ..phrase } }
        }
        _ => phrase,
    }
}
