//! Promises of the Spanish rules on what stands between a verb, its subject and the words, on invented sentences.

use super::tests::said;

#[test]
fn time_and_place_between_verb_and_que_part_nothing() {
    let body = "El alcalde, Tomás Vega, ha reconocido este viernes a última hora que “los vecinos” avisaron al pueblo.";
    assert_eq!(said(body), ["los vecinos | Tomás Vega"]);
}

#[test]
fn insertion_between_verb_and_que_does_not_part_the_subject() {
    let body =
        "El juez calló. Tomás Vega, director de Pozos Unidos, subraya, en relación con el agua, que “no la hay”.";
    assert_eq!(said(body), ["no la hay | Tomás Vega"]);
}

#[test]
fn nouns_of_an_insertion_are_no_subject() {
    let body = "Aguas Ribalta, tras hablar con la junta y otras empresas del ramo, señala que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Aguas Ribalta"]);
}

#[test]
fn to_whom_it_is_said_does_not_say_it() {
    let body = "El alcalde dijo a medios que expuso sus planes, sobre todo el pozo, “porque no hay agua”.";
    assert_eq!(said(body), ["porque no hay agua | alcalde"]);
    let body = "Marta Quiroga se refirió a los vecinos que protestan como “gente de paz”.";
    assert_eq!(said(body), ["gente de paz | vecinos"]);
}

#[test]
fn who_calls_another_so_is_the_subject_of_that_verb() {
    let body = "Tomás Vega explicó que el portero del club, Luis Cerro, llamó “patán” al árbitro.";
    assert_eq!(said(body), ["patán | Luis Cerro"]);
}

#[test]
fn nickname_or_marked_noun_belongs_to_its_phrase() {
    let body = "Luis Cerro calló. Tomás Vega, \"El Rayo\", dijo que \"no hay agua\".";
    assert_eq!(said(body), ["no hay agua | Tomás Vega"]);
    let body = "El técnico Tomás \"El Rayo\" Vega gritó al amenazar a un vecino \"con cerrar el pozo\".";
    assert_eq!(said(body), ["con cerrar el pozo | Tomás \"El Rayo\" Vega"]);
    let body = "\"No hay agua\", ha dicho el 'número dos' del club, que ha añadido que \"ni la habrá\".";
    assert_eq!(said(body), ["No hay agua | 'número dos' del club", "ni la habrá | 'número dos' del club"]);
}

#[test]
fn whose_view_it_is_may_stand_behind_bajo() {
    let body = "Marta Quiroga habló ayer. Bajo su punto de vista, el pozo “es un peligro”.";
    assert_eq!(said(body), ["es un peligro | Marta Quiroga"]);
}

#[test]
fn verb_that_is_also_a_noun_is_nobody() {
    let body = "Lo peor es que marca una vuelta completa, según dicen, dejando una serie de “pozos secos”.";
    assert_eq!(said(body), ["pozos secos | -"]);
}

#[test]
fn who_is_asked_is_who_answers() {
    let body = "Luis Cerro se va. Al preguntarle a Marta Quiroga por qué vino, dijo: “Pues yo no lo sé”.";
    assert_eq!(said(body), ["Pues yo no lo sé | Marta Quiroga"]);
}

#[test]
fn reporter_who_writes_does_not_speak_on() {
    let body = "Marta Quiroga llegó ayer. Este reportero fue hasta Ribalta.\n“No hay agua en casa”, reveló.";
    assert_eq!(said(body), ["No hay agua en casa | Marta Quiroga"]);
}

#[test]
fn nickname_alone_is_a_subject() {
    let body = "Tomás Vega \"El Rayo\", aspirante, habló ayer. Luis Cerro calló.\n\"El Rayo\", fue el último. Dijo que \"no hay agua\".";
    assert_eq!(said(body), ["no hay agua | Tomás Vega"]);
}
