//! Promises of the Spanish rules on whom a sentence lets speak: tails, sources, and the subjects of the sentences before.

use super::tests::said;

#[test]
fn person_behind_an_outlet_spoke_to_it() {
    let body = "“No hay agua”, ha declarado al diario ribaltense Kolt Baran Domsky, de la asociación de pozos.";
    assert_eq!(said(body), ["No hay agua | Baran Domsky"]);
    let body =
        "Luis Cerro leyó la revista Sal. “No hay agua”, ha asegurado al citado medio Baran Domsky, dueño de un pozo.";
    assert_eq!(said(body), ["No hay agua | Baran Domsky"]);
}

#[test]
fn name_belongs_to_the_nearer_of_two_roles() {
    let body = "Luis Cerro, expresidente de Ribalta, llegó ayer. “No hay agua”, dijo el expresidente en un acto para la candidata a la alcaldía, Marta Quiroga.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
    let body = "“No hay agua”, dijo el portavoz del partido en la Cámara, Luis Cerro.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
}

#[test]
fn name_is_not_that_of_several_before_it() {
    let body = "Según los periodistas, el PVR “ha tirado la toalla”.";
    assert_eq!(said(body), ["ha tirado la toalla | periodistas"]);
    let body = "Según varios medios, los integrantes del PVR se reunieron ya: “No hay agua”, dijeron.";
    assert_eq!(said(body), ["No hay agua | varios medios"]);
}

#[test]
fn whole_tail_beats_a_clause_that_ends_before_the_quote() {
    let body =
        "Con los dos pozos que recomiendan los expertos, “sacamos demasiada agua”, señala la profesora Marta Quiroga.";
    assert_eq!(said(body), ["sacamos demasiada agua | Marta Quiroga"]);
    let body = "Luis Cerro menciona que fue la junta quien redactó la solicitud: “ellos la enviaron y nosotros la acatamos”, dijo.";
    assert_eq!(said(body), ["ellos la enviaron y nosotros la acatamos | Luis Cerro"]);
}

#[test]
fn source_behind_the_quote_speaks_where_the_verb_before_it_has_no_speaker() {
    let body = "Los diputados votaron ayer. Estos pozos plantean “graves riesgos”, según la comisión de Aguas.";
    assert_eq!(said(body), ["graves riesgos | comisión de Aguas"]);
    let body = "El tribunal calló. Según el recurrente, “el concepto de pozo supone un error”.";
    assert_eq!(said(body), ["el concepto de pozo supone un error | recurrente"]);
}

#[test]
fn word_that_is_denied_is_anothers() {
    let body =
        "Los vecinos desmintieron que los cambios se deban a una “gran reforma” del agua, como lo informó el alcalde.";
    assert_eq!(said(body), ["gran reforma | alcalde"]);
    let body = "Los vecinos desmintieron que los cambios se deban a una “gran reforma” del agua.";
    assert_eq!(said(body), ["gran reforma | vecinos"]);
}

#[test]
fn own_view_is_that_of_the_subject_of_the_sentence() {
    let body = "La Agencia de Aguas avisó ayer. La portavoz del grupo, Marta Quiroga, se mostró contenta con el voto que, a su juicio, demuestra que la Cámara “se toma en serio el agua”.";
    assert_eq!(said(body), ["se toma en serio el agua | Marta Quiroga"]);
}

#[test]
fn gerund_of_saying_has_the_subject_behind_the_main_verb() {
    let body = "Gran revuelo causó una conocida revista de Ribalta, al asegurar que el partido va a “echar al alcalde”, y traer al concejal, Luis Cerro, señalando que “tiene más pozos”.";
    let revista = "conocida revista de Ribalta";
    assert_eq!(said(body), [format!("echar al alcalde | {revista}"), format!("tiene más pozos | {revista}")]);
}

#[test]
fn source_without_a_name_speaks_on_and_a_building_does_not() {
    let body = "El Hospital Quiroga abrió ayer, según la fuente de la empresa, que pidió no ser identificada. “Lo rehicimos todo”, dijo por teléfono, y agregó que “el terreno es malo”.";
    assert_eq!(said(body), ["Lo rehicimos todo | fuente de la empresa", "el terreno es malo | fuente de la empresa"]);
}

#[test]
fn quote_alone_is_of_whom_the_sentence_above_is_about() {
    let above = "“No hay agua”, dijo Luis Cerro.\n";
    let body =
        format!("{above}El técnico, Tomás Vega, ha notado que los pozos se secan.\n“Es como estar en el desierto”.");
    assert_eq!(said(&body), ["No hay agua | Luis Cerro", "Es como estar en el desierto | Tomás Vega"]);
    let body = format!("{above}Los pozos se secan.\n“Es como estar en el desierto”.");
    assert_eq!(said(&body), ["No hay agua | Luis Cerro", "Es como estar en el desierto | Luis Cerro"]);
}

#[test]
fn who_is_only_reported_to_act_does_not_speak_in_the_next_sentence() {
    let body =
        "La actriz Ana Rey fue tajante después de anunciar que Luis Cerro ganó en Ribalta. “Me doy cuenta de todo”.";
    assert_eq!(said(body), ["Me doy cuenta de todo | Ana Rey"]);
}

#[test]
fn what_is_called_so_does_not_speak_on() {
    let body = "Pablo Cerro habló ayer y calificó el Parlamento ribaltense como “un pozo”. En este sentido aclara: “no hay agua en él”.";
    assert_eq!(said(body), ["un pozo | Pablo Cerro", "no hay agua en él | Pablo Cerro"]);
}

#[test]
fn to_have_is_not_to_tell() {
    let body = "Luis Cerro habló ayer. El pozo cuenta con una “bomba” de sal.";
    assert_eq!(said(body), Vec::<String>::new());
    let body = "Tomás Vega habló ayer de lo que se ve. Se ve una mayor demanda de pozos, que son de “mucha” sal.";
    assert!(said(body).iter().all(|quote| !quote.contains("| mayor")));
}

#[test]
fn word_that_only_opens_a_sentence_does_not_speak_though_it_has_a_capital() {
    let body = "Luis Cerro vino ayer. “No hay agua”, dijo. Aunado a esto, recordó que “no hay sal”.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro", "no hay sal | Luis Cerro"]);
    let body = "Luis Cerro vino ayer. Respecto a los pozos, anotó que no hay ninguno; “no hay sal”, concluyó.";
    assert_eq!(said(body), ["no hay sal | Luis Cerro"]);
}

#[test]
fn label_or_work_that_somebody_tells_of_is_no_quote() {
    assert_eq!(said("Luis Cerro informó que habrá un rótulo “agua” en la plaza."), Vec::<String>::new());
    assert_eq!(said("Luis Cerro señaló que será una versión de “Pozos de la sal”."), Vec::<String>::new());
    assert_eq!(said("Luis Cerro señaló que hay “agua de sal”."), ["agua de sal | Luis Cerro"]);
}
