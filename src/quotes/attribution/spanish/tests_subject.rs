//! Promises of the Spanish rules on which noun is the subject, on invented sentences.

use super::tests::said;

#[test]
fn body_from_which_a_plural_verb_speaks_is_who_says_it() {
    let body = "Luis Cerro calló ayer. Desde el Ministerio aseguran que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Ministerio"]);
    let body = "Luis Cerro calló ayer. “No hay agua”, explican desde la empresa.";
    assert_eq!(said(body), ["No hay agua | empresa"]);
    let body = "Desde el Ministerio llegó Luis Cerro. “No hay agua”, explicó desde la empresa.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
}

#[test]
fn name_of_an_outlet_behind_its_article_is_not_the_speaker() {
    let body = "Luis Cerro habló ayer. “No hay agua”, reconoció en una entrevista con el diario El Tajo de Ribalta.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
    let body = "“No hay agua”, explicó al diario Costa Luis Cerro. “Ni la habrá”, dijo Cerro.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro", "Ni la habrá | Luis Cerro"]);
}

#[test]
fn one_of_several_is_shown_with_those_of_whom_he_is_one() {
    assert_eq!(said("“No hay agua”, dijo uno de los vecinos."), ["No hay agua | uno de los vecinos"]);
    assert_eq!(said("“No hay agua”, dijo una de ellas."), ["No hay agua | una de ellas"]);
}

#[test]
fn second_field_of_a_ministry_is_not_the_ministers_name() {
    let body = "“No hay agua”, dijo la ministra de Trabajo, Costas y Aguas Dulces.";
    assert_eq!(said(body), ["No hay agua | ministra de Trabajo"]);
}

#[test]
fn what_is_thought_or_described_so_does_not_think() {
    let body = "Marta Quiroga habló ayer de un pozo que considera que puede ser “peligroso”.";
    assert_eq!(said(body), ["peligroso | Marta Quiroga"]);
    let body = "Marta Quiroga citó ayer una norma que señala que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | norma"]);
}

#[test]
fn bare_noun_behind_a_verb_is_its_object() {
    let body = "Marta Quiroga llegó ayer. Ha pedido consejo al considerar como “ejemplar” el pozo.";
    assert_eq!(said(body), ["ejemplar | Marta Quiroga"]);
}

#[test]
fn who_is_spoken_of_in_a_report_does_not_speak_on() {
    let body = "Luis Cerro aprovechó para destacar que el candidato, Tomás Vega, es un hombre preparado.\n“No hay agua”, apuntó.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
    let body = "Marta Quiroga afrontó ayer el problema que el Gobierno señala en su plan.\n“No hay agua”, afirmó.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga"]);
}

#[test]
fn quien_means_the_person_and_not_the_thing_that_is_his() {
    let body = "Esto será por petición del propio Luis Cerro, quien confesó que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Luis Cerro"]);
}

#[test]
fn reporter_who_informs_is_not_who_spoke() {
    let body =
        "Marta Quiroga llegó ayer. Después está previsto que los trámites “se agilicen” del todo, informa Luis Cerro.";
    assert_eq!(said(body), Vec::<String>::new());
}

#[test]
fn who_says_speaks_behind_the_colon_not_who_asks_in_the_report() {
    let body = "Luis Cerro mencionó que la obra seguirá si el juez considera que el pozo de la plaza es seguro:\n“No hay agua en la plaza”.";
    assert_eq!(said(body), ["No hay agua en la plaza | Luis Cerro"]);
}

#[test]
fn subject_behind_a_verb_between_commas_speaks() {
    let body = "El autor, con miles de lectores, añade la directora, “debería dar ejemplo”.";
    assert_eq!(said(body), ["debería dar ejemplo | directora"]);
}

#[test]
fn noun_behind_y_or_que_is_another_than_the_subject_of_its_sentence() {
    let body = "Luis Cerro habló ayer. El presentador Tomás Vega llamó a Cerro y el político contestó: “No hay agua”.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
    let body = "Luis Cerro jugó ayer. Tomás Vega confirmó que el veterano había dicho que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Luis Cerro"]);
}

#[test]
fn main_clause_of_a_cleft_stands_behind_que() {
    let body =
        "Marta Quiroga habló ayer. Fue por ello que Luis Cerro comenzó a decir que nada sirve.\n“No hay agua”, afirmó.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
}

#[test]
fn success_so_great_that_somebody_spoke_does_not_speak() {
    let body = "El doctor Luis Cerro, tuvo un éxito tan grande al usar el pozo que dijo el lunes que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Luis Cerro"]);
}

#[test]
fn name_behind_the_letters_of_a_body_is_the_speakers() {
    let body = "El director de Pozos Unidos (PU) Luis Cerro Peña dijo que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Luis Cerro Peña"]);
    let body = "“No hay agua”, dijo el director de Pozos Unidos (PU) Luis Cerro Peña.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro Peña"]);
}

#[test]
fn initial_that_alone_is_a_preposition_belongs_to_the_name() {
    let body = "“No hay agua en la plaza”. Así lo explicó el portavoz de la junta, Luis A. Cerro, en Ribalta.";
    let quotes = crate::quotes::find("", body, Some("es"));
    assert_eq!(quotes[0].mention.clone().map(|m| &body[m]), Some("Luis A. Cerro"));
}

#[test]
fn name_behind_that_of_a_ministry_is_the_speakers() {
    let body = "El titular de la Secretaría de Relaciones Exteriores Luis Cerro, dijo que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Luis Cerro"]);
}

#[test]
fn woman_by_a_noun_is_not_the_man_of_the_same_trade() {
    let body = "Llegó ayer el político Luis Cerro. “No hay agua”, dijo la política conservadora.";
    assert_eq!(said(body), ["No hay agua | política conservadora"]);
}

#[test]
fn two_verbs_in_the_plural_share_their_subject_and_not_the_object_between() {
    let body = "Marta Quiroga y Luis Cerro destacaron la labor de Tomás Vega y señalaron que su obra es “un ejemplo”.";
    assert_eq!(said(body), ["un ejemplo | Marta Quiroga"]);
}

#[test]
fn what_somebody_does_beside_it_is_not_who_says_it() {
    let body = "Al presentar a Tomás Vega, Luis Cerro quiso abrir “una segunda gran era del agua”.";
    assert_eq!(said(body), ["una segunda gran era del agua | Luis Cerro"]);
    let body = "Tomás Vega llegó ayer. Luis Cerro avanzó que habrá “más agua”.";
    assert_eq!(said(body), ["más agua | Luis Cerro"]);
}

#[test]
fn person_interviewed_is_who_says_so_in_the_interview() {
    let body =
        "Luis Cerro criticó el anuncio, que muestra una entrevista con Marta Quiroga en la que dice: “No hay agua”.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga"]);
    let body = "El periodista Luis Cerro publicó una entrevista con Marta Quiroga en la que dice que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Marta Quiroga"]);
    let body = "Luis Cerro leyó una carta de Marta Quiroga en la que dice que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Marta Quiroga"]);
}

#[test]
fn who_asks_or_listens_is_not_who_says_so_in_the_interview() {
    for head in [
        "Marta Quiroga concedió una entrevista con el periodista Luis Cerro en la que afirmó",
        "Marta Quiroga publicó una entrevista con el periodista Luis Cerro en la que afirmó",
        "Marta Quiroga dio una charla con el alumno Luis Cerro en la que afirmó",
        "Marta Quiroga tuvo una conversación con Luis Cerro en la que le dijo",
        "Marta Quiroga tuvo una conversación con Luis Cerro donde dijo",
    ] {
        assert_eq!(said(&format!("{head} que “no hay agua”.")), ["no hay agua | Marta Quiroga"], "{head}");
    }
}

#[test]
fn many_verbs_joined_by_y_take_no_longer_than_their_number() {
    let joined = |n: usize| format!("Marta y Luis {}“no hay agua”.", "y dijeron y señalaron ".repeat(n));
    let body = "Marta Quiroga y Luis Cerro llegaron y vieron el pozo y dijeron que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Marta Quiroga"]);
    said(&joined(20_000));
}

#[test]
fn sentence_before_a_colon_tells_whose_the_quote_is_that_a_bare_verb_follows() {
    let body = "La junta dijo que “no”.\nMarta Quiroga invitó a todos a la plaza: “Hay agua”, concluyó.";
    assert_eq!(said(body)[1], "Hay agua | Marta Quiroga");
    let body = "Luis Cerro habló ayer. Además de que Marta Quiroga cavará, cambia que nadie usará el pozo: “No hay agua”, finalizó.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
}

#[test]
fn verb_in_the_plural_means_no_one_person() {
    let body = "Luis Cerro habló ayer. “No hay agua en la plaza”, señalan en esta convocatoria.";
    assert_eq!(said(body), ["No hay agua en la plaza | -"]);
    let body = "Los vecinos dicen que “no hay agua”.\n“Ni la habrá”, añadieron.";
    assert_eq!(said(body), ["no hay agua | vecinos", "Ni la habrá | vecinos"]);
}

#[test]
fn small_words_that_end_in_n_make_no_plural() {
    let body = "Con Luis Cerro llegó ayer la lluvia. “No hay agua”, quiso también aclarar.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
}

#[test]
fn verb_in_the_plural_may_mean_a_body_that_has_just_spoken() {
    let body = "La Fundación Costa afirma que “no hay agua”. Aseguran que “ni la habrá”.";
    assert_eq!(said(body), ["no hay agua | Fundación Costa", "ni la habrá | Fundación Costa"]);
}

#[test]
fn verb_unknown_to_the_lists_speaks_right_behind_a_quote() {
    let body =
        "“No hay agua”, aseveró el técnico de Ribalta. “Ni la habrá”, rumió la alcaldesa. Resaltó que “es tarde”.";
    assert_eq!(said(body)[2], "es tarde | alcaldesa");
}

#[test]
fn those_who_think_so_are_the_noun_of_their_clause() {
    let body = "El Partido Costa dijo que sí. Son muchos los costeños que piensan que el pozo “es un disparate”.";
    assert_eq!(said(body), ["es un disparate | costeños"]);
}

#[test]
fn defence_from_which_lawyers_speak_is_who_says_it() {
    let body = "Luis Cerro calló ayer. “No hay agua”, dijeron desde la defensa de Cerro.";
    assert_eq!(said(body), ["No hay agua | defensa de Cerro"]);
}

#[test]
fn role_between_a_name_and_quien_is_that_of_the_name() {
    let body = "Luis Cerro llegó ayer. “Habrá agua”, admitió Tomás Vega, Jefe de Aguas de Ribalta, quien anunció que “no habrá pozos”.\n“No hay prisa”, afirmó.";
    assert_eq!(said(body), ["Habrá agua | Tomás Vega", "no habrá pozos | Tomás Vega", "No hay prisa | Tomás Vega"]);
}

#[test]
fn name_with_a_title_between_a_role_and_que_is_the_speakers() {
    let body = "“Hay agua”, afirmaba la Alcaldesa de Ribalta, doña Marta Quiroga, que dijo que “no habrá pozos”.";
    assert_eq!(said(body), ["Hay agua | Marta Quiroga", "no habrá pozos | Marta Quiroga"]);
}

#[test]
fn who_is_also_something_speaks() {
    let body =
        "Luis Cerro escribió ayer. “No hay agua”, sostiene la también concejala de Ribalta. “Ni la habrá”, añade.";
    assert_eq!(said(body), ["No hay agua | concejala de Ribalta", "Ni la habrá | concejala de Ribalta"]);
    let body =
        "Marta Quiroga vino y Luis Cerro escribió ayer. “No hay agua”, sostiene la también concejala de Ribalta.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga"]);
}

#[test]
fn text_of_ones_own_is_an_object() {
    let body = "Marta Quiroga llegó ayer y dijo que sí, aunque explica su informe: “No hay agua”.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga"]);
}
