//! Promises of the Spanish rules on whose a verb without subject is, on invented sentences.

use super::tests::said;
use crate::quotes::Kind;

#[test]
fn body_that_is_the_subject_of_the_sentence_is_that_of_its_verbs() {
    let body = "Tomás Vega calló. «No sé», dijo Vega.\n\nLa Fiscalía, por su parte, abrió un expediente y le pidió al ayuntamiento los planos, al advertir «un pozo sin dueño».";
    assert_eq!(said(body), ["No sé | Tomás Vega", "un pozo sin dueño | Fiscalía"]);
    let body = "Tomás Vega calló. «No sé», dijo Vega.\n\nLa Fiscalía emitió un aviso en el que advierte que el pozo se encuentra en «peligro de derrumbe».";
    assert_eq!(said(body), ["No sé | Tomás Vega", "peligro de derrumbe | Fiscalía"]);
}

#[test]
fn body_of_the_sentence_before_goes_on() {
    let body = "Tomás Vega calló. «No sé», dijo Vega.\n\nTambién el sindicato Pozos Unidos se ha mostrado crítico. En una nota acusa al alcalde de «vender el agua».";
    assert_eq!(said(body), ["No sé | Tomás Vega", "vender el agua | Pozos Unidos"]);
}

#[test]
fn who_does_something_in_the_paragraph_ends_it() {
    let body =
        "«No sé», dijo Tomás Vega.\n\nPreguntado por el pozo, Cerro se encogió de hombros. «Cada cual sabrá», zanjó.";
    assert_eq!(said(body), ["No sé | Tomás Vega", "Cada cual sabrá | Cerro"]);
}

#[test]
fn relative_may_have_words_before_its_verb() {
    let body = "«No sé», dijo Tomás Vega.\n\nMás lejos fue la junta de regantes, que en una nota enviada a los medios pidió cerrar el pozo porque «nadie lo cuida».";
    assert_eq!(said(body), ["No sé | Tomás Vega", "nadie lo cuida | junta de regantes"]);
}

#[test]
fn who_answers_in_a_clause_has_the_words() {
    let body = "«¡Que venga el alcalde!», le gritó Eva Pech, a lo que el capataz Luis Cerro contestó que él estaba allí «porque el alcalde lo mandó».";
    assert_eq!(said(body), ["¡Que venga el alcalde! | Eva Pech", "porque el alcalde lo mandó | Luis Cerro"]);
}

#[test]
fn person_whose_the_thing_is_speaks_behind() {
    let body = "La junta votó ayer. Ese voto fue el de Luis Cerro, dueño del molino. «Iba a callarme», bromea.";
    assert_eq!(said(body), ["Iba a callarme | Luis Cerro"]);
}

#[test]
fn view_of_who_is_called_by_a_trade_and_a_name() {
    let body = "«No sé», dijo Tomás Vega.\n\nPara el economista Luis Cerro, de la junta, hay que mirar también el trigo. «Se come otra cosa», explica.";
    assert_eq!(said(body), ["No sé | Tomás Vega", "Se come otra cosa | Luis Cerro"]);
}

#[test]
fn subject_may_stand_before_an_aside_and_an_adverb() {
    let body = "Eva Pech calla. Su yerno, Luis Cerro, sí lo pensó. «La dejó hablar», recuerda divertido.";
    assert_eq!(said(body), ["La dejó hablar | Luis Cerro"]);
}

#[test]
fn clause_with_its_own_subject_is_not_the_main_one() {
    let body = "Eva Pech, a quien este diario le leyó la carta, hizo un gesto con la mano: «Que la queme él».";
    assert_eq!(said(body), ["Que la queme él | Eva Pech"]);
    let body = "«No sé», dijo Tomás Vega.\n\nEl Teatro Ribaltense, donde hizo cien funciones, lo despidió como «un obrero del agua».";
    assert_eq!(said(body), ["No sé | Tomás Vega", "un obrero del agua | Teatro Ribaltense"]);
}

#[test]
fn he_behind_a_semicolon_has_the_verb_of_the_first_part() {
    let body = "Luis Cerro y Eva Pech bailan. Ella propone un vals; él, «cualquier cosa menos un vals».";
    let all = said(body);
    assert_eq!(all.len(), 1);
    assert!(all[0].ends_with("él") || all[0].ends_with("Cerro"), "{all:?}");
}

#[test]
fn what_is_only_called_so_is_said_by_nobody() {
    let body = "El pozo es hondo, según los vecinos. Le dicen «El Grillo». Eso es lo que la junta llama «pozo seco».";
    let quotes = crate::quotes::find("", body, Some("es"));
    assert!(quotes.iter().filter(|q| q.kind != Kind::Indirect).all(|q| q.confidence < 0.5));
}
