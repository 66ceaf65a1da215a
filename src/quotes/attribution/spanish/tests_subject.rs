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
    let body = "“No hay agua”, dijo la ministra de Trabajo, Costas y Aguas Dulces, Marta Quiroga.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga"]);
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

#[test]
fn aside_before_a_quote_tells_who_says_it() {
    let body = "La empresa, comentó Marta Quiroga, pretendía que fuera “un pozo de todos”.";
    assert_eq!(said(body), ["un pozo de todos | Marta Quiroga"]);
    let body = "Luis Cerro habló ayer. Los pozos, opinó, “están secos”.";
    assert_eq!(said(body), ["están secos | Luis Cerro"]);
}

#[test]
fn country_right_before_a_verb_speaks() {
    let body = "Luis Cerro llegó ayer. España pidió “más agua”.";
    assert_eq!(said(body), ["más agua | España"]);
    let body = "Tomás Vega calló ayer. Francia, que considera a Luis Cerro un “peligro”, no vino.";
    assert_eq!(said(body), ["peligro | Francia"]);
    let body = "Marta Quiroga calló ayer. En España pidió “más agua”.";
    assert_eq!(said(body), ["más agua | Marta Quiroga"]);
}

#[test]
fn noun_before_que_speaks_behind_a_comma_too_and_is_an_object_of_several() {
    let body = "Luis Cerro citó la ordenanza de los pozos, que sostiene que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | ordenanza de los pozos"]);
    let body = "Dos vecinos hablaron ayer de esta ordenanza, que consideran “un peligro”.";
    assert_eq!(said(body), ["un peligro | Dos vecinos"]);
    let body = "Los vecinos llegaron ayer. Reconocen que las obras que piden “no bastan”.";
    assert_eq!(said(body), ["no bastan | vecinos"]);
}

#[test]
fn several_who_are_not_known_are_meant_by_a_verb_in_the_plural() {
    let body = "Unas 150 empresas enviaron ayer una carta. “No hay agua”, señalan.";
    assert_eq!(said(body), ["No hay agua | 150 empresas"]);
    let body = "Marta Quiroga salió ayer. Faltan pozos, según las empresas. “No hay agua”, señaló.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga"]);
}

#[test]
fn second_trade_of_a_speaker_may_have_an_adjective() {
    let body = "“No hay agua”, dijo el cantante peruano y actual alcalde Luis Cerro.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
}

#[test]
fn name_behind_the_outlet_that_was_told_is_the_speakers() {
    let body = "Luis Cerro calló. “No hay agua”, dijo al citado medio Marta Quiroga.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga"]);
}

#[test]
fn capitals_that_are_no_person_do_not_speak_on() {
    let body = "Marta Quiroga llegó ayer. Por la tarde FMS compró un pozo. “No hay agua”, dijo.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga"]);
    let body = "Marta Quiroga llegó ayer.\nGran alegría causó el pozo. “No hay agua en la plaza”.";
    assert_eq!(said(body), ["No hay agua en la plaza | Marta Quiroga"]);
    let body = "Marta Quiroga llegó ayer. Argentina compró un pozo. “No hay agua”, dijo.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga"]);
}

#[test]
fn last_name_at_the_head_of_a_sentence_speaks_on_though_it_was_no_subject_before() {
    let body = "Marta Quiroga avisó ayer a Tomás Vega.\nVega habló poco. “No hay agua”, dijo.";
    assert_eq!(said(body), ["No hay agua | Tomás Vega"]);
}

#[test]
fn role_that_another_role_is_told_of_is_the_same_persons() {
    let body = "El testigo del día era un electricista jubilado, Luis Cerro. “No hay agua”, dijo el testigo.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
}

#[test]
fn to_point_at_something_is_not_to_say_it() {
    let body = "Marta Quiroga dijo ayer que la ordenanza apunta al “fin de los pozos”.";
    assert_eq!(said(body), ["fin de los pozos | Marta Quiroga"]);
    assert_eq!(said("Marta Quiroga apuntó a que “no hay agua”."), ["no hay agua | Marta Quiroga"]);
}

#[test]
fn wife_of_a_man_is_not_the_man() {
    let body = "La esposa del alcalde, Luis Cerro, dijo que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | esposa del alcalde"]);
}

#[test]
fn verb_unknown_to_the_lists_behind_words_of_a_clause_is_that_of_the_sentence() {
    let body = "Los vecinos callaron ayer. Luis Cerro es uno de los que “con iniciativa y amor”, limpiaron el pozo.";
    assert_eq!(said(body), ["con iniciativa y amor | Luis Cerro"]);
}

#[test]
fn who_is_named_behind_the_quote_says_it_and_not_who_is_meant_before_it() {
    let body =
        "Luis Cerro llegó ayer. Contestó que la alcaldesa vendrá en un mes: “No hay agua”, relató Marta Quiroga.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga"]);
}

#[test]
fn two_who_share_a_verb_are_both_shown() {
    let shown = |body: &str| {
        let quotes = crate::quotes::find("", body, Some("es"));
        quotes.iter().filter_map(|q| q.mention.clone()).map(|m| body[m].to_string()).collect::<Vec<_>>()
    };
    assert_eq!(shown("Marta Quiroga y Luis Cerro dijeron: “No hay agua”."), ["Marta Quiroga y Luis Cerro"]);
    assert_eq!(shown("“No hay agua”, dijeron la alcaldesa y el juez."), ["la alcaldesa y el juez"]);
    assert_eq!(shown("“No hay agua”, dijeron los vecinos y la alcaldesa calló."), ["los vecinos"]);
}

#[test]
fn two_verbs_of_a_clause_share_the_noun_that_it_says_more_of() {
    let body =
        "Luis Cerro calló. La alcaldesa habló a un grupo de vecinos que llegaron tarde y gritaban “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | grupo de vecinos"]);
}

#[test]
fn subject_between_a_verb_and_a_gerund_of_speaking_speaks() {
    let body = "Luis Cerro calló ayer. Y termina la carta diciendo que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | carta"]);
}

#[test]
fn verb_at_the_head_of_a_name_is_no_verb() {
    let body = "Luis Cerro calló ayer. Alerta Nacional dice “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Alerta Nacional"]);
    let body = "Luis Cerro calló ayer. Alerta Marta Quiroga de que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Marta Quiroga"]);
}

#[test]
fn name_behind_that_of_a_party_is_the_speakers_and_nobody_elses() {
    let body = "El diputado Tomás Vega llegó ayer. “No hay agua”, dijo el diputado de la FMS Luis Cerro.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
    let body = "El representante Tomás Vega llegó ayer. “No hay agua”, dijo el representante de FMS Luis Cerro.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
    let body = "“No hay agua”, dijeron el juez Tomás Vega y el diputado de la FMS Luis Cerro.";
    assert_eq!(said(body), ["No hay agua | Tomás Vega"]);
    let body = "El médico Tomás Vega llegó ayer. “No hay agua”, dijo el médico de la sala de costas Luis Cerro.";
    assert_eq!(said(body), ["No hay agua | médico de la sala de costas Luis Cerro"]);
    let body = "La política Marta Quiroga llegó ayer. La política del Frente Local Luisa Cerro dijo que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Luisa Cerro"]);
}

#[test]
fn what_is_called_something_does_not_call_it_so() {
    let body = "Luis Cerro dijo que “no hay agua” y califica el pozo de Ribalta como “un desastre”.";
    assert_eq!(said(body), ["no hay agua | Luis Cerro", "un desastre | Luis Cerro"]);
    let body = "El pozo está seco. Lo califica la alcaldesa Marta Quiroga como “un desastre”.";
    assert_eq!(said(body), ["un desastre | Marta Quiroga"]);
}

#[test]
fn age_of_who_speaks_is_whole() {
    let body = "“No hay agua”, dijo el joven de 20 años.";
    assert_eq!(said(body), ["No hay agua | joven de 20 años"]);
    let body = "“No hay agua”, dijo el alcalde años después.";
    assert_eq!(said(body), ["No hay agua | alcalde"]);
}
