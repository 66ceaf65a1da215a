//! Spanish verbs → their forms in the third person, gerund, participle and infinitives.
//!
//! An entry is the infinitive and, behind a slash, its stem under stress where that differs: `contar/cuent`. What follows from the
//! infinitive (*pidió*, *concluye*, *expuso*, *leyó*) is worked out.

use super::Class;

/// Verbs that all compounds of one are like: the infinitive's end, the stems of preterite and future, the participle.
const STRONG: &[(&str, &str, &str, &str)] = &[
    ("poner", "pus", "pondr", "puesto"),
    ("tener", "tuv", "tendr", "tenido"),
    ("venir", "vin", "vendr", "venido"),
    ("decir", "dij", "dir", "dicho"),
    ("ducir", "duj", "ducir", "ducido"),
];
/// Participles that are not made of the stem, by the infinitive's end.
const PARTICIPLES: &[(&str, &str)] = &[("scribir", "scrito"), ("solver", "suelto"), ("abrir", "abierto")];
/// What hangs on infinitives and gerunds: *diciéndole*.
const CLITICS: &[&str] = &["", "se", "le", "les", "lo"];

/// The forms of a verb, their endings without accents: the table knows none.
pub(super) fn forms(entry: &str) -> Vec<(String, Class)> {
    let (verb, stressed) = entry.split_once('/').unwrap_or((entry, ""));
    if verb.len() < 4 {
        return Vec::new();
    }
    let stem = &verb[..verb.len() - 2];
    let stressed = if stressed.is_empty() { stem } else { stressed };
    let mut finite = Vec::new();
    let mut add = |stem: &str, ends: &[&str]| finite.extend(ends.iter().map(|end| format!("{stem}{end}")));
    let gerund = if verb.ends_with("ar") {
        add(stressed, &["a", "an"]);
        add(stem, &["o", "aron", "aba", "aban"]);
        format!("{stem}ando")
    } else if takes_y(verb) {
        add(stem, if verb.ends_with("uir") { &["ye", "yen"] } else { &["e", "en"] });
        add(stem, &["yo", "yeron", "ia", "ian"]);
        format!("{stem}yendo")
    } else {
        let weak = weak_stem(verb, stem, stressed);
        add(stressed, &["e", "en"]);
        add(&weak, &["io", "ieron"]);
        add(stem, &["ia", "ian"]);
        format!("{weak}iendo")
    };
    add(verb, &["a", "an", "ia", "ian"]);
    let mut participle = format!("{stem}{}", if verb.ends_with("ar") { "ado" } else { "ido" });
    for (end, past, future, done) in STRONG {
        let Some(before) = verb.strip_suffix(end) else { continue };
        add(&format!("{before}{past}"), if past.ends_with('j') { &["o", "eron"] } else { &["o", "ieron"] });
        add(&format!("{before}{future}"), &["a", "an", "ia", "ian"]);
        participle = format!("{before}{done}");
    }
    for (end, done) in PARTICIPLES {
        if let Some(before) = verb.strip_suffix(end) {
            participle = format!("{before}{done}");
        }
    }
    let mut out: Vec<_> = finite.into_iter().map(|word| (word, Class::FINITE)).collect();
    out.push((participle, Class::default()));
    for (form, class) in [(gerund.as_str(), Class::GERUND), (verb, Class::BASE)] {
        out.extend(CLITICS.iter().map(|clitic| (format!("{form}{clitic}"), class)));
    }
    out
}

/// *leyó*, *concluyó*: between vowels the ending has a *y*.
fn takes_y(verb: &str) -> bool {
    ["eer", "aer", "oír"].iter().any(|end| verb.ends_with(end))
        || verb.ends_with("uir") && !verb.ends_with("guir") && !verb.ends_with("quir")
}

/// *pidió*, *sugirió*, *durmió*: in *-ir* the vowel that changes under stress is *i* or *u* where the ending has a diphthong.
fn weak_stem(verb: &str, stem: &str, stressed: &str) -> String {
    let changes = verb.ends_with("ir") && stem != stressed;
    let vowel = stem.rfind(['e', 'o']).filter(|_| changes);
    let Some(at) = vowel else { return stem.to_string() };
    let weak = if stem[at..].starts_with('e') { "i" } else { "u" };
    format!("{}{weak}{}", &stem[..at], &stem[at + 1..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(entry: &str, words: &str, class: Class) {
        let forms = forms(entry);
        for word in words.split(' ') {
            assert!(forms.contains(&(crate::fold::fold(word), class)), "{entry}: {word}");
        }
    }

    #[test]
    fn regular_verbs_have_all_tenses_in_both_numbers() {
        has("alertar", "alerta alertan alertó alertaron alertaba alertaban", Class::FINITE);
        has("alertar", "alertará alertarán alertaría alertarían", Class::FINITE);
        has("alertar", "alertar alertarse alertarles", Class::BASE);
        has("alertar", "alertando alertándole", Class::GERUND);
        has("alertar", "alertado", Class::default());
    }

    #[test]
    fn vowels_and_consonants_change_as_the_infinitive_tells() {
        has("pedir/pid", "pide piden pidió pidieron pedía pedirán", Class::FINITE);
        has("sugerir/sugier", "sugiere sugirió sugirieron", Class::FINITE);
        has("contar/cuent", "cuenta contó contaron", Class::FINITE);
        has("defender/defiend", "defiende defendió defendieron", Class::FINITE);
        has("concluir", "concluye concluyen concluyó concluyeron concluía", Class::FINITE);
        has("releer", "relee releyó releyeron releía", Class::FINITE);
        has("releer", "releyendo", Class::GERUND);
    }

    #[test]
    fn compounds_are_like_the_verb_that_they_end_in() {
        has("exponer/expon", "expone expuso expusieron expondrá", Class::FINITE);
        has("deducir/deduc", "dedujo dedujeron deducirá", Class::FINITE);
        has("sostener/sostien", "sostiene sostuvo sostendrán", Class::FINITE);
        has("intervenir/intervien", "interviene intervino", Class::FINITE);
        has("exponer/expon", "expuesto", Class::default());
        has("transcribir", "transcrito", Class::default());
    }
}
