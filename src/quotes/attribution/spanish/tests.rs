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
fn occasion_or_time_between_verb_and_subject_is_no_speaker() {
    let said_after = |tail: &str| said(&format!("Luis Cerro llegó ayer. “No hay agua”, {tail}."));
    assert_eq!(said_after("señaló en rueda de prensa Marta Quiroga"), ["No hay agua | Marta Quiroga"]);
    assert_eq!(said_after("explicó en un comunicado Aguas Ribalta"), ["No hay agua | Aguas Ribalta"]);
    assert_eq!(said_after("dijo el pasado verano"), ["No hay agua | Luis Cerro"]);
}

#[test]
fn subject_left_out_is_the_nearest_even_a_pronoun_or_a_source() {
    let body = "Luis Cerro escribió a Marta Quiroga, y ella aceptó. “No hay agua”, dijo.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga"]);
    let body = "De acuerdo al técnico, el pozo está roto. “No hay agua”, concluyó.";
    assert_eq!(said(body), ["No hay agua | técnico"]);
}

#[test]
fn title_of_a_book_is_no_person() {
    let body = "En su libro Sal y Arena, el expresidente recuerda “la sequía”.";
    assert_eq!(said(body), ["la sequía | expresidente"]);
}

#[test]
fn person_named_only_inside_the_quote_does_not_say_it() {
    let body = "Hubo fiesta en Ribalta. “Marta Quiroga cavó un pozo”, señaló.";
    assert_eq!(said(body), ["Marta Quiroga cavó un pozo | -"]);
}

#[test]
fn verbs_outlets_and_parties_are_no_part_of_a_name() {
    assert_eq!(said("Comentó Quiroga que “no hay agua”."), ["no hay agua | Quiroga"]);
    assert_eq!(said("Trabajando en el pozo, dijo que “no hay agua”."), ["no hay agua | -"]);
    assert_eq!(said("“No hay agua”, dijo a RTS Marta Quiroga."), ["No hay agua | Marta Quiroga"]);
    assert_eq!(said("“No hay agua”, dijo la diputada de Solaria Marta Quiroga."), ["No hay agua | Marta Quiroga"]);
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

#[test]
fn who_is_spoken_of_in_a_report_is_not_who_goes_on() {
    assert_eq!(
        said("Marta Quiroga habló ayer. Detalló que Tomás Vega trabaja en el pozo.\n\n“No quiero más sequía”, apuntó."),
        ["No quiero más sequía | Marta Quiroga"]
    );
    assert_eq!(
        said("El alcalde Tomás Vega insistió ayer en que nadie puede pedir dinero y que las visitas son “gratuitas”."),
        ["gratuitas | Tomás Vega"]
    );
}

#[test]
fn somebody_who_is_not_named_can_speak() {
    assert_eq!(said("Marta Quiroga calló. “Ya no hay agua”, reconoció uno de ellos."), ["Ya no hay agua | uno"]);
}

#[test]
fn descriptions_between_name_and_verb_are_passed_over() {
    assert_eq!(
        said("Tomás Vega, gobernador electo de Ribalta y líder de las protestas, denunció “una persecución” ayer."),
        ["una persecución | Tomás Vega"]
    );
    assert_eq!(
        said("“Hay mucha sequía por aquí”, detalló el comunicólogo y creador, Diego Vega."),
        ["Hay mucha sequía por aquí | Diego Vega"]
    );
}

#[test]
fn a_nation_stands_for_the_one_spoken_of() {
    assert_eq!(
        said("Alicia Machuca llegó en mayo. “No hay agua”, contó la venezolana."),
        ["No hay agua | Alicia Machuca"]
    );
}
