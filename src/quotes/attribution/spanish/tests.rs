//! Promises of the Spanish rules, on invented sentences.

use crate::quotes::{self, Kind};

/// Each quote with marks as `words | speaker`.
fn said(body: &str) -> Vec<String> {
    let quotes = quotes::find("", body, Some("es"));
    quotes
        .iter()
        .filter(|q| q.kind != Kind::Indirect)
        .map(|q| format!("{} | {}", q.text(body), q.speaker.as_deref().unwrap_or("-")))
        .collect()
}

#[test]
fn subject_stands_behind_the_verb() {
    assert_eq!(said("“No hay agua”, dijo ayer Marta Quiroga."), ["No hay agua | Marta Quiroga"]);
    assert_eq!(
        said("“No hay agua”, ha asegurado la alcaldesa de Ribalta, Marta Quiroga Peña."),
        ["No hay agua | Marta Quiroga Peña"]
    );
    assert_eq!(said("El alcalde, Tomás de la Vega, afirmó que “nadie” vendrá."), ["nadie | Tomás de la Vega"]);
}

#[test]
fn subject_left_out_is_the_person_of_an_earlier_sentence() {
    let body = "Marta Quiroga visitó Ribalta.\n“No hay agua”, dijo. Agregó que “el pozo” está seco.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga", "el pozo | Marta Quiroga"]);
}

#[test]
fn verb_that_no_list_has_is_known_by_its_shape() {
    assert_eq!(said("“No hay agua”, refunfuñó Marta Quiroga."), ["No hay agua | Marta Quiroga"]);
}

#[test]
fn source_named_by_segun_or_a_juicio_de() {
    assert_eq!(said("Según Marta Quiroga, el pozo es “un peligro”."), ["un peligro | Marta Quiroga"]);
    assert_eq!(said("El pozo es “un peligro”, a juicio de Marta Quiroga."), ["un peligro | Marta Quiroga"]);
    assert_eq!(
        said("“El pozo es un peligro”, según explicó Marta Quiroga."),
        ["El pozo es un peligro | Marta Quiroga"]
    );
}

#[test]
fn raya_opens_speech_and_its_aside_is_the_reporters() {
    assert_eq!(
        said("—No hay agua —dijo Marta Quiroga—. Y no la habrá."),
        ["No hay agua … Y no la habrá. | Marta Quiroga"]
    );
    assert!(said("Los pozos —dijo la prensa— están secos.").is_empty());
    assert!(said("- Pan\n- Leche\n- Un kilo de sal").is_empty());
}

#[test]
fn lost_opening_mark_loses_only_itself() {
    assert_eq!(said("No hay agua en Ribalta”, dijo Marta Quiroga."), ["No hay agua en Ribalta | Marta Quiroga"]);
    let body = "El pozo se cerró. No hay agua en Ribalta”, dijo Marta Quiroga.";
    assert_eq!(said(body), ["No hay agua en Ribalta | Marta Quiroga"]);
    let body = "El pozo se cerró. Estamos solos. No hay agua”, dijo Marta Quiroga.";
    assert_eq!(said(body), ["Estamos solos. No hay agua | Marta Quiroga"]);
}

#[test]
fn what_is_only_named_is_no_quote() {
    assert!(said("Marta Quiroga dijo que el llamado “pozo negro” está seco.").is_empty());
    assert!(said("Marta Quiroga presentó el programa “Agua Viva”.").is_empty());
}
