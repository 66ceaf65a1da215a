//! Quotes of which the next sentence says whose they are: “X”. Así lo explicó Pérez.

use std::ops::Range;

use super::gapped::behind_relative;
use super::phrase::{self, Phrase};
use super::verb::{self, Verb};
use super::{Known, answer, apposed, dropped, is_guess, left, right, speaks, subject};
use crate::quotes::attribution::Answer;
use crate::quotes::attribution::scene::{Place, Scene};
use crate::quotes::lang::Class;

/// The next paragraph is looked at if it has no more tokens than this.
const NEXT_PARAGRAPH: usize = 90;

/// Verbs of telling one's own words, by their stems; not those of denying, asking, or agreeing with another.
const TELLS: &[&str] = &[
    "afirm", "anunci", "apunt", "asegur", "asever", "coment", "comunic", "contó", "cuent", "declar", "denunci",
    "describ", "destac", "detall", "dice", "dicen", "dich", "dije", "dijo", "escrib", "explic", "expon", "expres",
    "expus", "indic", "lament", "manifest", "narr", "recalc", "recuerd", "record", "relat", "remarc", "resum",
    "sentenci", "señal", "sosten", "sostien", "sostuv", "subray", "advert", "adviert", "advirti",
];
/// Verbs of doing something by one's words, beside those of speaking: *con estas palabras reaccionó Pérez*.
const ACTS: &[&str] = &[
    "reaccion", "respond", "contest", "despid", "dirig", "refiri", "refier", "zanj", "comenz", "empez", "inici",
    "abri", "arranc", "cerr", "conclu", "finaliz", "termin", "agradec", "justific", "defend", "valor", "defin",
];

/// “X”. Así lo explicó Pérez. “X”. Con estas palabras reaccionó Pérez. “X”. Es lo que denuncia Pérez.
pub(super) fn told_so(scene: &Scene, place: &Place, known: &Known) -> Option<Answer> {
    let alone = |mut words: Range<usize>| !words.any(|k| scene.is_word(k));
    let before = left(scene, place);
    // Un “portazo”. De esa forma lo calificó Pérez.
    let article = before.len() == 1 && matches!(scene.str(before.start), "Un" | "Una" | "Unos" | "Unas");
    if !article && !alone(before) || !alone(right(scene, place)) || goes_on(scene, place, known) {
        return None;
    }
    match scene.sentences_behind(place) {
        [] => {
            let ahead = scene.ahead(NEXT_PARAGRAPH)?;
            first_told(&ahead, &sentences_of(&ahead), known)
        }
        behind => first_told(scene, behind, known),
    }
}

/// What the first of the sentences says, or the second behind *No es una broma*.
fn first_told(scene: &Scene, sentences: &[Range<usize>], known: &Known) -> Option<Answer> {
    let first = sentences.first()?;
    let told = if is_no_joke(scene, first) { sentences.get(1)? } else { first };
    told_in(scene, told.clone(), known)
}

/// “X”, dijo Pérez. “Y”. Así lo explicó Vega: the second part is still what Pérez said.
fn goes_on(scene: &Scene, place: &Place, known: &Known) -> bool {
    let Some((paragraph, at, last)) = &known.past.last else { return false };
    let bare = (place.sentence.start.max(at + 1)..place.at).all(|k| !scene.is_word(k));
    let sentence = |item: usize| scene.sentences.partition_point(|s| s.end <= item);
    *paragraph == scene.number
        && bare
        && sentence(place.at) <= sentence(*at) + 1
        && last.mention.is_some()
        && !is_guess(last.rule)
}

/// *No es una broma*: about the words before it, as the sentence behind it is.
fn is_no_joke(scene: &Scene, sentence: &Range<usize>) -> bool {
    const MOST_WORDS: usize = 8;
    let mut words = sentence.clone();
    words.len() <= MOST_WORDS && scene.str(sentence.start) == "No" && words.any(|k| scene.str(k) == "broma")
}

/// The sentences of a paragraph that was not cut.
fn sentences_of(scene: &Scene) -> Vec<Range<usize>> {
    let mut from = 0;
    let stops = (0..scene.items.len()).filter(|&k| scene.str(k) == "." && !scene.is_abbreviation_stop(k));
    let ends = stops.map(|k| k + 1).chain([scene.items.len()]);
    ends.map(|end| std::mem::replace(&mut from, end)..end).filter(|s| !s.is_empty()).collect()
}

/// What a sentence says of the one who spoke before it.
fn told_in(scene: &Scene, sentence: Range<usize>, known: &Known) -> Option<Answer> {
    let (k, end) = (sentence.start, sentence.end);
    if has_quote(scene, &sentence) || sentence.into_iter().any(|n| scene.str(n) == ":") {
        return None;
    }
    if let Some(first) = words_of(scene, k) {
        let phrase = phrase::starting(scene, first, end).filter(|p| speaks::can_speak(scene, p))?;
        let phrase = Some(apposed::with_name(scene, phrase, end)).filter(|p| !is_told_more(scene, p))?;
        return answer(scene, &phrase, k..first, "told-so", 0.9);
    }
    if let Some((phrase, verb)) = bare_saying(scene, k, end) {
        return answer(scene, &phrase, verb, "told-so", 0.92);
    }
    if let Some((phrase, cue)) = cleft(scene, k, end).or_else(|| whose_words(scene, k, end)) {
        return answer(scene, &phrase, cue, "told-so", 0.88);
    }
    let verb = verb_of(scene, k, end)?;
    let subject = subject::behind(scene, verb.range.end, end).filter(|p: &Phrase| speaks::can_speak(scene, p));
    match subject {
        Some(phrase) if is_told_more(scene, &phrase) => None,
        Some(phrase) => answer(scene, &phrase, verb.range, "told-so", 0.92),
        None if verb.says => Some(dropped(scene, known, &verb, "told-so", 0.85)),
        None => None,
    }
}

/// *Es lo que dice Pérez que dijo Vega*, *Son palabras de Pérez que nunca dijo*.
fn is_told_more(scene: &Scene, subject: &Phrase) -> bool {
    scene.str(subject.range.end) == "que"
}

/// Words of the sentence stand between marks, which a paragraph ahead does not know as quotes.
fn has_quote(scene: &Scene, sentence: &Range<usize>) -> bool {
    let Some(tokens) = scene.tokens(sentence.start, sentence.end) else { return false };
    let first = scene.spans.partition_point(|s| s.outer.end <= tokens.start);
    scene.spans.get(first).is_some_and(|s| s.outer.start < tokens.end)
}

/// *Son palabras de*, *Son las palabras del*, *Estas son las palabras con las que*: the item behind it.
fn words_of(scene: &Scene, k: usize) -> Option<usize> {
    let k = k + usize::from(matches!(scene.str(k), "Estas" | "Esas"));
    let article = usize::from(matches!(scene.str(k + 1), "las" | "unas"));
    let are = matches!(scene.str(k), "Son" | "Eran" | "Fueron" | "son" | "eran" | "fueron");
    let behind = k + 2 + article;
    let with = scene.str(behind) == "con" && scene.str(behind + 1) == "las" && scene.str(behind + 2) == "que";
    match scene.str(behind) {
        _ if !are || scene.str(k + 1 + article) != "palabras" => None,
        "de" | "del" => Some(behind + 1),
        _ => with.then_some(behind + 3),
    }
}

/// “X”. Comentó Pérez. “X”. Lo dice Pérez, vecino de Ribalta. The whole sentence is the verb and a name; with an object it tells of something else.
fn bare_saying(scene: &Scene, k: usize, end: usize) -> Option<(Phrase, Range<usize>)> {
    let object = usize::from(scene.str(k) == "Lo");
    let verb = verb::starting(scene, k, end).filter(|v| v.range.len() == 1 + object && v.says && tells(scene, v))?;
    let phrase = phrase::starting(scene, verb.range.end, end).filter(|p| p.named && speaks::can_speak(scene, p))?;
    let phrase = apposed::with_name(scene, phrase, end);
    if object == 1 && !is_told_more(scene, &phrase) {
        return Some((phrase, verb.range));
    }
    (phrase.range.end..end).all(|n| !scene.is_word(n)).then_some((phrase, verb.range))
}

/// *La que habla es Pérez*, *Quien lo dice es el alcalde*: who it is, and the verb.
fn cleft(scene: &Scene, k: usize, end: usize) -> Option<(Phrase, Range<usize>)> {
    let first = behind_relative(scene, k)?;
    let verb = verb::starting(scene, first, end).filter(|v| v.says || speaks_up(scene, v))?;
    let be = verb.range.end;
    let subject = phrase::starting(scene, be + 1, end).filter(|_| scene.is(be, Class::BE))?;
    let subject = apposed::with_name(scene, subject, end);
    (speaks::can_speak(scene, &subject) && !is_told_more(scene, &subject)).then_some((subject, verb.range))
}

/// *habla*, *pregunta*: who does so is the one of the words before.
fn speaks_up(scene: &Scene, verb: &Verb) -> bool {
    is_form_of(scene, verb, &["habl", "grit", "escrib", "pregunt", "firm", "cant"])
}

/// *La frase es de Pérez*, *El audio lo mandó Pérez*, *La pregunta de Pérez quedó en el aire*: whose the words are, and what says so.
fn whose_words(scene: &Scene, k: usize, end: usize) -> Option<(Phrase, Range<usize>)> {
    const WORDS: &[&str] = &[
        "frase",
        "frases",
        "mensaje",
        "audio",
        "texto",
        "pregunta",
        "cita",
        "reflexión",
        "advertencia",
        "palabras",
        "voz",
        "tuit",
        "sentencia",
        "queja",
        "testimonio",
        "confesión",
        "afirmación",
        "declaración",
        "correo",
        "lamento",
        "grito",
    ];
    const SENDS: &[&str] = &[
        "mand", "envi", "firm", "pronunci", "escrib", "dijo", "dice", "solt", "lanz", "lanc", "grab", "hizo", "public",
    ];
    let article = matches!(scene.str(k), "El" | "La" | "Las" | "Esta" | "Este" | "Estas");
    if !article || !WORDS.contains(&scene.str(k + 1)) {
        return None;
    }
    let mut of = k + 2;
    if scene.is(of, Class::BE) {
        of += 1;
    }
    if matches!(scene.str(of), "de" | "del") {
        let whose = phrase::starting(scene, of + 1, end)?;
        let whose = Phrase { determined: whose.determined || scene.str(of) == "del", ..whose };
        let whose = Some(apposed::with_name(scene, whose, end)).filter(|p| speaks::is_person(scene, p))?;
        // La frase de Pérez que dolió a todos
        return (!is_told_more(scene, &whose)).then_some((whose, k + 1..of));
    }
    let verb = verb::starting(scene, k + 2, end).filter(|v| v.range.len() > 1 && is_form_of(scene, v, SENDS))?;
    let who = subject::behind(scene, verb.range.end, end).filter(|p| p.named && speaks::can_speak(scene, p))?;
    (!is_told_more(scene, &who)).then_some((who, verb.range))
}

/// The verb of *así lo explicó*, *así se expresó*, *así de claro se mostró*, *con estas palabras reaccionó*, *es lo que denuncia*.
fn verb_of(scene: &Scene, k: usize, end: usize) -> Option<Verb> {
    let by_these_words = matches!(scene.str(k + 1), "estas" | "esas" | "estos" | "esta" | "ese" | "este")
        && matches!(scene.str(k + 2), "palabras" | "términos" | "frase" | "mensaje" | "tuit" | "frases");
    match (scene.str(k), scene.str(k + 1)) {
        ("Así", "lo") => verb::starting(scene, k + 1, end).filter(|v| v.says && tells(scene, v)),
        ("De", "esta" | "esa") if matches!(scene.str(k + 2), "forma" | "manera") => {
            verb::starting(scene, k + 3, end).filter(|v| v.says || expresses(scene, v))
        }
        ("De", "este" | "ese") if scene.str(k + 2) == "modo" => {
            verb::starting(scene, k + 3, end).filter(|v| v.says || expresses(scene, v))
        }
        // Así, sin saludar, arrancó Pérez su discurso
        ("Así", ",") => {
            let close = (k + 2..end.min(k + 12)).find(|&n| scene.str(n) == ",")?;
            verb::starting(scene, close + 1, end).filter(|v| v.says || acts(scene, v))
        }
        ("Así", _) if is_summed_up(scene, k + 1, end) => verb::starting(scene, k + 1, end),
        ("Así", "se") => verb::starting(scene, k + 1, end).filter(|v| expresses(scene, v)),
        ("Así", "de") => verb::starting(scene, k + 3, end).filter(|v| expresses(scene, v) || shows(scene, v)),
        ("Con", _) if by_these_words => {
            let first = k + 3 + usize::from(scene.str(k + 3) == ",");
            verb::starting(scene, first, end).filter(|v| acts(scene, v))
        }
        ("Es", "lo") if scene.str(k + 2) == "que" => {
            verb::starting(scene, k + 3, end).filter(|v| v.says && tells(scene, v))
        }
        _ => None,
    }
}

/// *Así resume Pérez su gestión*: a verb of putting something in words.
fn is_summed_up(scene: &Scene, k: usize, end: usize) -> bool {
    const STEMS: &[&str] = &[
        "resum", "defin", "describ", "recuerd", "record", "explic", "relat", "cuent", "contó", "calific", "reaccion",
        "respond", "contest", "zanj", "justific", "valor", "despid", "sentenci",
    ];
    verb::starting(scene, k, end).is_some_and(|v| v.range.len() == 1 && is_form_of(scene, &v, STEMS))
}

fn is_form_of(scene: &Scene, verb: &Verb, stems: &[&str]) -> bool {
    let word = scene.str(verb.range.end - 1).to_lowercase();
    // Así lo habría dicho: it is not known whether.
    let doubted = verb.range.clone().any(|k| matches!(scene.str(k), "no" | "No" | "habría" | "habrían"));
    !doubted && stems.iter().any(|stem| word.starts_with(stem))
}

fn tells(scene: &Scene, verb: &Verb) -> bool {
    is_form_of(scene, verb, TELLS)
}

/// Not *fue recibido*, *encontró*.
fn acts(scene: &Scene, verb: &Verb) -> bool {
    let passive = verb.range.clone().any(|k| scene.is(k, Class::BE) || scene.str(k) == "sido");
    !passive && (verb.says || is_form_of(scene, verb, ACTS))
}

/// *se expresó*, *se ha pronunciado*.
fn expresses(scene: &Scene, verb: &Verb) -> bool {
    is_form_of(scene, verb, &["expres", "manifest", "pronunci", "refiri", "dirigi", "despach", "explic"])
}

/// *se mostró*: how somebody looks, unless it is how clear.
fn shows(scene: &Scene, verb: &Verb) -> bool {
    is_form_of(scene, verb, &["mostr", "muestr"])
}
