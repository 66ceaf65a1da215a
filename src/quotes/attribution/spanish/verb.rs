//! Spanish verb groups: `ha asegurado`, `se quejó`, `quiso aclarar`, and what looks like a verb though no list has it.

use std::ops::Range;

use super::super::scene::Scene;
use super::phrase::stands_before_noun;
use crate::quotes::lang::Class;

/// A verb with the small words that go with it; items.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Verb {
    pub range: Range<usize>,
    /// It tells what somebody says.
    pub says: bool,
    /// A verb that tells of words only now and then.
    pub may_say: bool,
    /// It can have a subject of its own.
    pub finite: bool,
    pub plural: bool,
    /// Only its shape says that it is a verb.
    pub by_shape: bool,
}

/// Verbs before an infinitive: quiso decir, llegó a afirmar.
const MODALS: &[&str] = &[
    "quiso",
    "quiere",
    "quería",
    "quisieron",
    "llegó",
    "llega",
    "volvió",
    "vuelve",
    "pudo",
    "puede",
    "debe",
    "debía",
    "suele",
    "acaba",
    "acabó",
    "comenzó",
    "empezó",
    "pasó",
    "limitó",
    "limita",
    "tuvo",
    "tiene",
    "trató",
    "prefirió",
    "logró",
    "intentó",
    "decidió",
    "dispuso",
    "vino",
    "viene",
    "aprovechó",
    "podría",
    "permitió",
    "querido",
    "tenido",
    "podido",
    "debido",
    "sabido",
    "vuelto",
    "llegado",
    "terminó",
    "venido",
    "alcanzó",
    "alcanza",
    "alcanzaba",
    "acierta",
    "acertó",
    "acertaba",
    "atina",
    "atinó",
    "atrevió",
    "atreve",
    "apresuró",
    "apresura",
    "consiguió",
    "consigue",
    "osó",
];

/// Small words between the parts of a group.
const LINKS: &[&str] = &["a", "de", "que", "en", "por", "para", "con", "también", "además", "no", "ya", "así"];

/// The verb group that begins at item `k`: clitics and *no* first.
pub(super) fn starting(scene: &Scene, k: usize, end: usize) -> Option<Verb> {
    let mut i = k;
    while i < end && i < k + 4 && is_clitic(scene, i) {
        i += 1;
    }
    if i >= end || !scene.is_word(i) || (i > k && scene.capital(i)) {
        return None;
    }
    let word = scene.str(i);
    let plural = is_plural(word);
    // se informó: nobody in particular.
    let impersonal = (k..i).any(|c| matches!(scene.str(c), "se" | "Se"));
    if scene.is(i, Class::AUX) {
        let mut p = i + 1;
        while p < end && p < i + 4 && is_adverb(scene, p) {
            p += 1;
        }
        let participle = scene.str(p);
        if p < end && is_participle(participle) {
            let (says, may_say) = kinds(scene, p, impersonal);
            let verb = Verb { range: k..p + 1, says, may_say, finite: true, plural, by_shape: !says && !may_say };
            if let Some(end) = end_of_saying(scene, p, end) {
                return Some(Verb { range: k..end, says: true, by_shape: false, ..verb });
            }
            return Some(if MODALS.contains(&participle) { with_infinitive(scene, verb, end) } else { verb });
        }
        return None;
    }
    let class = scene.class(i);
    if !is_finite_form(scene, i, word) {
        return None;
    }
    let (says, may_say) = kinds(scene, i, impersonal);
    let by_shape = !class.is(Class::VERBAL.or(Class::BE));
    let verb = Verb { range: k..i + 1, says, may_say, finite: true, plural, by_shape };
    if let Some(end) = end_of_saying(scene, i, end) {
        return Some(Verb { range: k..end, says: true, by_shape: false, ..verb });
    }
    Some(if is_modal(word) { with_infinitive(scene, verb, end) } else { verb })
}

const MAKES: &[&str] = &["hace", "hacen", "hizo", "hicieron", "hacía", "hecho", "Hizo"];
const PUTS: &[&str] = &["pone", "ponen", "puso", "pusieron", "ponía", "puesto", "Puso"];
const GIVES: &[&str] = &["da", "dan", "dio", "dieron", "daba", "dado", "Dio"];
const LETS: &[&str] = &["deja", "dejan", "dejó", "dejaron", "dejaba", "dejado", "Dejó"];
/// Verbs that say something together with the words behind them: *hizo hincapié*, *puso de relieve*, *dio a entender*.
const SAYING: &[(&[&str], &[&str])] = &[
    (MAKES, &["hincapié"]),
    (MAKES, &["énfasis"]),
    (MAKES, &["notar"]),
    (MAKES, &["saber"]),
    (MAKES, &["constar"]),
    (PUTS, &["énfasis"]),
    (PUTS, &["de", "relieve"]),
    (PUTS, &["de", "manifiesto"]),
    (GIVES, &["a", "entender"]),
    (GIVES, &["a", "conocer", "que"]),
    (LETS, &["caer", "que"]),
    (LETS, &["entrever"]),
];

/// *dejó claro*, *ha dejado en claro*; *comenzó su discurso*; *avanzó que*: the end of the group whose verb is item `k`, with which it says.
fn end_of_saying(scene: &Scene, k: usize, end: usize) -> Option<usize> {
    const BOUNDS: &[&str] =
        &["comenz", "empez", "inici", "abrió", "cerr", "termin", "acab", "conclu", "finaliz", "remat"];
    const SPEECHES: &[&str] =
        &["discurso", "intervención", "alocución", "comparecencia", "relato", "mensaje", "charla", "exposición"];
    let word = scene.str(k);
    let last = |at: usize, holds: bool| (holds && at < end).then_some(at + 1);
    if matches!(word, "deja" | "dejan" | "dejó" | "dejaron" | "dejaba" | "dejado" | "Dejó") {
        let at = k + 1 + usize::from(scene.str(k + 1) == "en");
        return last(at, scene.str(at) == "claro");
    }
    if let Some(words) = SAYING.iter().find(|(stems, rest)| {
        stems.contains(&word) && rest.iter().enumerate().all(|(n, part)| scene.str(k + 1 + n) == *part)
    }) {
        return last(k + words.1.len(), true);
    }
    if word.starts_with("avanz") && scene.str(k + 1) == "que" {
        return Some(k + 1);
    }
    let of_speech = matches!(scene.str(k + 1), "su" | "el" | "la") && SPEECHES.contains(&scene.str(k + 2));
    last(k + 2, of_speech && BOUNDS.iter().any(|stem| word.starts_with(stem)))
}

/// *considera que*: what people do, and no document.
pub(super) fn is_of_thinking(scene: &Scene, verb: &Verb) -> bool {
    const THINKS: &[&str] = &["consider", "cree", "creía", "creyó", "opin", "piensa", "pensaba", "estim", "juzg"];
    THINKS.iter().any(|stem| scene.str(verb.range.end - 1).starts_with(stem))
}

fn is_modal(word: &str) -> bool {
    match word.strip_prefix(char::is_uppercase) {
        Some(rest) => MODALS.iter().any(|m| m.strip_prefix(char::is_lowercase) == Some(rest)),
        None => MODALS.contains(&word),
    }
}

/// `quiso` + `aclarar`.
fn with_infinitive(scene: &Scene, verb: Verb, end: usize) -> Verb {
    let mut i = verb.range.end;
    while i < end && i < verb.range.end + 3 && LINKS.contains(&scene.str(i)) {
        i += 1;
    }
    if i < end && (scene.is(i, Class::BASE) || scene.is(i, Class::GERUND)) {
        let (says, may_say) = kinds(scene, i, false);
        return Verb { range: verb.range.start..i + 1, says, may_say, by_shape: false, ..verb };
    }
    verb
}

/// Whether the form at item `k` is one of speaking, and whether one that tells of words now and then.
fn kinds(scene: &Scene, k: usize, impersonal: bool) -> (bool, bool) {
    const OF_ONESELF: &[&str] = &[
        "quej",
        "pregunt",
        "refi",
        "refer",
        "jact",
        "lament",
        "defend",
        "defiend",
        "pronunci",
        "disculp",
        "justific",
        "sincer",
        "comprom",
        "congratul",
        "excus",
        "explay",
        "reafirm",
        "ratific",
        "manifest",
        "mostr",
        "muestr",
        "sum",
        "dirig",
        "neg",
        "nieg",
        "escud",
        "despid",
        "despach",
        "expres",
        "arranc",
        "limit",
        "atrev",
        "aventur",
        "declar",
        "cuestion",
        "queja",
        "confes",
        "burl",
    ];
    if impersonal && !OF_ONESELF.iter().any(|stem| scene.str(k).starts_with(stem)) {
        return (false, false);
    }
    // El centro cuenta con tres pozos.
    const COUNTS: [&str; 9] =
        ["cuenta", "cuentan", "contaba", "contaban", "contó", "contaron", "contará", "contarán", "contar"];
    if scene.str(k + 1) == "con" && COUNTS.contains(&scene.str(k)) {
        return (false, false);
    }
    // apunta a la falta de agua
    let points = scene.str(k).starts_with("apunt") && matches!(scene.str(k + 1), "a" | "al" | "hacia");
    (scene.is(k, Class::SAY) && (!points || scene.str(k + 2) == "que"), scene.is(k, Class::MAY_SAY))
}

/// Whether item `k` is a finite form in its place: not behind an article or preposition.
fn is_finite_form(scene: &Scene, k: usize, word: &str) -> bool {
    if k > 0 && !is_clitic(scene, k - 1) {
        let before = scene.class(k - 1);
        // Este replicó: no noun ends so.
        let pointed =
            word.ends_with('ó') && matches!(scene.str(k - 1), "este" | "Este" | "esta" | "Esta" | "éste" | "Éste");
        if !pointed
            && before.is(Class::DETERMINER.or(Class::PREPOSITION))
            && !matches!(scene.str(k - 1), "él" | "según" | "Según")
        {
            return false;
        }
    } else if k > 0
        && matches!(scene.str(k - 1), "la" | "los" | "las")
        && !strong_shape(word)
        && !is_past_of_verb(scene, k, word)
    {
        return false;
    }
    if matches!(word, "cuenta" | "nota")
        && k > 0
        && matches!(scene.str(k - 1), "da" | "dio" | "dan" | "dar" | "darse" | "toma" | "tiene" | "tener")
    {
        return false;
    }
    if is_noun_behind_adjective(scene, k, word) {
        return false;
    }
    // Esta le contestó: the table knows no accents, and está has one.
    if matches!(word, "esta" | "Esta") {
        return false;
    }
    let class = scene.class(k);
    if class.is(Class::FINITE) && is_noun_by_accent(scene, k, word) {
        return false;
    }
    if class.is(Class::FINITE) && class.is(Class::VERBAL) || class.is(Class::BE) {
        return !scene.capital(k) || opens_sentence(scene, k);
    }
    class == Class::default()
        && (strong_shape(word) && (!scene.capital(k) || opens_sentence(scene, k))
            || imperfect_shape(word) && !scene.capital(k)
            || is_imperfect_here(scene, k, word))
}

/// *la llamara*, *los acusaba*: no noun of the language ends like these forms of a known verb.
fn is_past_of_verb(scene: &Scene, k: usize, word: &str) -> bool {
    // La consigna la dio Pérez
    if matches!(word, "dio" | "hizo" | "dijo" | "puso" | "trajo") {
        return true;
    }
    let ends = ["ara", "aran", "iera", "ieran", "aba", "aban"].iter().any(|end| word.ends_with(end));
    ends && scene.is(k, Class::FINITE) && scene.is(k, Class::SAY.or(Class::MAY_SAY))
}

/// *una mayor demanda*, *la primera denuncia*: a form that is also a noun, behind an adjective that stands before nouns.
fn is_noun_behind_adjective(scene: &Scene, k: usize, word: &str) -> bool {
    const NOUNS: [&str; 14] = [
        "demanda",
        "denuncia",
        "queja",
        "pregunta",
        "amenaza",
        "cita",
        "nota",
        "cuenta",
        "protesta",
        "alerta",
        "disculpa",
        "sentencia",
        "firma",
        "crítica",
    ];
    NOUNS.contains(&word) && k > 1 && scene.is(k - 2, Class::DETERMINER) && stands_before_noun(scene, k - 1)
}

/// The tables know no accents: *salud pública*, *el reciente anuncio* are not *publica* and *anunció*.
fn is_noun_by_accent(scene: &Scene, k: usize, word: &str) -> bool {
    let accent = word.char_indices().rfind(|(_, c)| matches!(c, 'á' | 'é' | 'í' | 'ó' | 'ú'));
    if let Some((at, accent)) = accent {
        let behind = word[at + accent.len_utf8()..].bytes();
        return behind.filter(|b| matches!(b, b'a' | b'e' | b'i' | b'o' | b'u')).count() > 1;
    }
    // With no accent on its -o it may be a preterite of a careless writer all the same.
    let irregular = matches!(word, "dio" | "vio" | "pudo" | "supo" | "hubo" | "cupo");
    let bare = !irregular && word.ends_with('o') && !["jo", "so", "vo", "zo", "no"].iter().any(|e| word.ends_with(e));
    bare && k > 1
        && scene.is(k - 2, Class::DETERMINER.or(Class::PREPOSITION))
        && scene.is_word(k - 1)
        && !matches!(scene.str(k + 1), "que" | ":")
}

/// A future, by its shape: *servirá*.
pub(super) fn future_shape(word: &str) -> bool {
    word.len() > 6 && ["ará", "erá", "irá", "arán", "erán", "irán"].iter().any(|end| word.ends_with(end))
}

/// A preterite, by its shape: *espetó*, *zanjaron*.
pub(super) fn strong_shape(word: &str) -> bool {
    word.len() > 4
        && (word.ends_with('ó')
            || ["aron", "ieron", "jeron", "uvo", "uso"]
                .iter()
                .any(|end| word.ends_with(end) && word.len() > end.len() + 2))
        && word != "recluso"
        && word != "incluso"
        && !word.ends_with("curso")
}

fn imperfect_shape(word: &str) -> bool {
    word.len() > 6 && (word.ends_with("aba") || word.ends_with("aban"))
}

/// *recogía* between a name or a comma and its object; so many nouns end like it.
fn is_imperfect_here(scene: &Scene, k: usize, word: &str) -> bool {
    (word.ends_with("ía") || word.ends_with("ían"))
        && !scene.capital(k)
        && k > 0
        && (scene.str(k - 1) == "," || scene.capital(k - 1) || is_clitic(scene, k - 1))
        && scene.is(k + 1, Class::DETERMINER.or(Class::PREPOSITION))
        && !matches!(scene.str(k + 1), "de" | "del")
}

/// A present form can stand here: a plain word in -a or -e that is nothing else.
pub(super) fn weak_shape(scene: &Scene, k: usize) -> bool {
    let word = scene.str(k);
    scene.is_word(k)
        && !scene.capital(k)
        && scene.class(k) == Class::default()
        && word.len() > 3
        && (word.ends_with(['a', 'e']) || word.ends_with("an") || word.ends_with("en"))
        && !["mente", "ente", "ncia", "dora", "iva", "ista"].iter().any(|end| word.ends_with(end))
}

/// An infinitive or gerund; of one that no list has, the preposition before it tells: *para alcanzar*.
pub(super) fn is_infinitive(scene: &Scene, k: usize) -> bool {
    let shape = ["ar", "er", "ir"].iter().any(|end| scene.str(k).ends_with(end)) && !scene.capital(k);
    scene.is(k, Class::BASE.or(Class::GERUND))
        || shape && scene.class(k) == Class::default() && k > 0 && scene.is(k - 1, Class::PREPOSITION)
}

fn is_participle(word: &str) -> bool {
    word.len() > 4 && ["ado", "ido", "ído", "cho", "sto", "rito", "erto", "uelto"].iter().any(|end| word.ends_with(end))
}

pub(super) fn is_plural(word: &str) -> bool {
    word.ends_with('n') && !word.ends_with("ón")
}

/// me, se, le, lo … and *no*, before a verb.
fn is_clitic(scene: &Scene, k: usize) -> bool {
    let word = scene.str(k);
    matches!(word, "no" | "se" | "le" | "les" | "lo" | "la" | "los" | "las" | "me" | "nos" | "te")
        || matches!(word, "No" | "Se" | "Le" | "Les" | "Lo")
}

pub(super) fn is_adverb(scene: &Scene, k: usize) -> bool {
    scene.is(k, Class::ADVERB) || (scene.str(k).len() > 6 && scene.str(k).ends_with("mente"))
}

/// Item `k` is the first word of its sentence, and no name: none follows it.
pub(super) fn opens_sentence(scene: &Scene, k: usize) -> bool {
    let first = k == 0 || !scene.is_word(k - 1) && scene.str(k - 1) != "," && !scene.is_abbreviation_stop(k - 1);
    first && (!scene.capital(k + 1) || scene.is(k, Class::SAY.or(Class::VERB)) && !is_name_of_subject(scene, k))
}

/// *Alerta Ribalta dice*: a verb follows the capitals.
fn is_name_of_subject(scene: &Scene, k: usize) -> bool {
    let end = (k + 1..k + 5).find(|&n| !scene.capital(n));
    end.is_some_and(|n| {
        scene.is_word(n) && scene.is(n, Class::FINITE.or(Class::AUX)) && scene.is(n, Class::VERBAL.or(Class::AUX))
    })
}

/// A word with a capital that only a sentence's start gave a verb: *Agregó que*.
pub(super) fn is_opening_verb(scene: &Scene, k: usize) -> bool {
    scene.capital(k)
        && (scene.is(k, Class::FINITE) || scene.class(k) == Class::default() && scene.str(k).ends_with('ó'))
        && opens_sentence(scene, k)
}

/// Whether item `k` alone is a finite verb: it bounds a noun phrase.
pub(super) fn bounds(scene: &Scene, k: usize) -> bool {
    scene.is(k, Class::AUX) && !scene.capital(k) || scene.is_word(k) && is_finite_form(scene, k, scene.str(k))
}
