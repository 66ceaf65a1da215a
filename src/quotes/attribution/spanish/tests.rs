//! Promises of the Spanish rules, on invented sentences.

use crate::quotes::{self, Kind};

/// Each quote with marks as `words | speaker`.
pub(super) fn said(body: &str) -> Vec<String> {
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
    assert_eq!(said_after("dijo al respecto Marta Quiroga"), ["No hay agua | Marta Quiroga"]);
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
    assert_eq!(said("Sorprendentemente habló y aseguró que “no hay agua”."), ["no hay agua | -"]);
    assert_eq!(said("Pensar es caro y aseguró que “no hay agua”."), ["no hay agua | -"]);
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
    assert!(said("Marta Quiroga dijo que la banda se hace llamar “Los pozos”.").is_empty());
    assert!(said("Marta Quiroga dijo en un artículo titulado: “No hay agua en la plaza” que vendrá.").is_empty());
    assert!(said("Marta Quiroga dijo que “pozo” significa “agua”.").is_empty());
    assert!(said("Marta Quiroga dijo que pozo significa entonces “agua que no se ve”.").is_empty());
    assert!(said("Marta Quiroga llegó ayer. La obra busca “secar” los pozos.").is_empty());
    assert!(said("Marta Quiroga habló de la plaza conocida como “el pozo negro”.").is_empty());
    assert!(said("Marta Quiroga criticó términos como “agua negra”.").is_empty());
    assert!(said("Marta Quiroga llegó ayer. Es decir, los “pozos negros” la nombran.").is_empty());
    assert!(said("Marta Quiroga llegó tarde por leer en la plaza del “cole”.").is_empty());
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
    assert_eq!(
        said("Marta Quiroga calló. “Ya no hay agua”, reconoció uno de ellos."),
        ["Ya no hay agua | uno de ellos"]
    );
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

#[test]
fn quote_of_several_paragraphs_is_said_by_the_subject_behind_its_end() {
    let body = "Luis Cerro presentó ayer su plan para todos:\n\"Estamos solos.\nNadie vino aquí.\nNo hay agua\", contó una vecina.";
    assert_eq!(said(body), ["Estamos solos. … Nadie vino aquí. … No hay agua | vecina"]);
}

#[test]
fn noun_before_a_verb_of_speaking_speaks_though_no_list_has_it() {
    let body = |middle: &str| format!("Luis Cerro llegó ayer. {middle} “no hay agua”.");
    assert_eq!(said(&body("El blog afirma que")), ["no hay agua | blog"]);
    assert_eq!(said(&body("Por su parte, otro oyente señaló que")), ["no hay agua | otro oyente"]);
    // A thing that an infinitive has for its object does not.
    assert_eq!(said(&body("Para abrir este pozo destacó que")), ["no hay agua | Luis Cerro"]);
}

#[test]
fn adjective_before_a_noun_is_not_the_noun() {
    let body = "Luis Cerro llegó ayer. Los principales responsables de la obra han asegurado hoy en el pleno que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | principales responsables de la obra"]);
}

#[test]
fn who_is_meant_by_a_verb_without_subject_is_meant_by_the_next() {
    let body = "La candidata Marta Quiroga dijo que vendrá.\nLuis Cerro volvió a abrir el pozo y manifestó que esperará.\n“No hay agua”, reiteró.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
}

#[test]
fn sentence_that_says_how_something_is_to_somebody_is_about_that_person() {
    let body = "“No hay agua”, dijo Marta Quiroga. A Luis Cerro, segundo en Ribalta, no le queda otra cosa que esperar. “Ya basta”, rememoró.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga", "Ya basta | Luis Cerro"]);
}

#[test]
fn nouns_that_only_an_accent_tells_from_verbs_are_nouns() {
    let body = "Luis Cerro aseguró que el nuevo anuncio de la obra “no es cierto”.";
    assert_eq!(said(body), ["no es cierto | Luis Cerro"]);
    let body = "Luis Cerro defendió la salud pública del pueblo y añadió que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Luis Cerro"]);
}

#[test]
fn according_to_what_somebody_told_an_outlet_is_that_somebody() {
    let body = "Luis Cerro llegó. “No hay agua”, según dijo a EL TAJO un integrante de su equipo.";
    assert_eq!(said(body), ["No hay agua | integrante de su equipo"]);
    let body = "El mismo pozo, que a decir de Luis Cerro, “no tiene agua”.";
    assert_eq!(said(body), ["no tiene agua | Luis Cerro"]);
}

#[test]
fn date_before_a_subject_ends_where_the_subject_begins() {
    let body = "Marta Quiroga llegó. “No hay agua”, explicaba a la prensa en junio el presidente del club, Luis Cerro, antes de precisar: “Ni habrá”.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro", "Ni habrá | Luis Cerro"]);
}

#[test]
fn who_is_heard_saying_it_says_it() {
    let body = "Luis Cerro publicó un audio en el que se oye a la alcaldesa decir que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | alcaldesa"]);
}

#[test]
fn to_make_something_clear_is_to_say_it() {
    let body = "Luis Cerro llegó ayer. “No hay agua para todos”, así lo ha dejado claro la alcaldesa Marta Quiroga.";
    assert_eq!(said(body), ["No hay agua para todos | Marta Quiroga"]);
}

#[test]
fn who_says_explains_behind_the_colon_not_who_hopes_in_the_report() {
    let body = "Luis Cerro señaló que así esperan tener agua en mayo: “el pozo es nuevo”.";
    assert_eq!(said(body), ["el pozo es nuevo | Luis Cerro"]);
    let body = "Un vecino sostuvo que Luis Cerro siempre le repite a su gente que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Luis Cerro"]);
}

#[test]
fn answer_of_him_whom_a_noun_with_del_varies_is_his() {
    let body = "Luis Cerro, presidente de Ribalta, respondió ayer: “No hay agua”. A juicio del mandatario, los pozos “están secos”.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro", "están secos | Luis Cerro"]);
}

#[test]
fn description_between_commas_is_not_another_person() {
    let body = "Marta Quiroga calló. En mayo, Luis Cerro, un abogado de la fábrica, afirmó que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Luis Cerro"]);
}

#[test]
fn view_of_ones_own_is_that_of_who_spoke_last() {
    let body = "“No hay agua”, dijo Marta Quiroga. Luis Cerro calló. En su opinión, los pozos están “secos del todo”.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga", "secos del todo | Marta Quiroga"]);
}

#[test]
fn who_acts_in_a_subordinate_clause_is_not_whom_the_sentence_is_about() {
    let body = "“No hay agua”, dijo Marta Quiroga. Ahora que Luis Cerro abrió el pozo, considera que hay esperanza.\n\n“Hay que tener paciencia”.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga", "Hay que tener paciencia | Marta Quiroga"]);
}

#[test]
fn thing_that_spoke_once_is_not_what_later_sentences_are_about() {
    let body = "Marta Quiroga habló ayer. El blog dice así: “Habrá agua para todos”. Se votará en mayo. Nadie más vino. “No la hay”, agregó.";
    assert_eq!(said(body), ["Habrá agua para todos | blog", "No la hay | Marta Quiroga"]);
}

#[test]
fn to_begin_or_end_a_speech_is_to_say_it() {
    let body = "Luis Cerro llegó ayer. “No hay agua para todos” ha comenzado su intervención Marta Quiroga, vecina de Ribalta.";
    assert_eq!(said(body), ["No hay agua para todos | Marta Quiroga"]);
}

#[test]
fn quote_that_is_itself_the_subject_is_nobodys() {
    let body = "Luis Cerro llegó ayer.\n“¡Qué bueno verte otra vez por aquí!”, fueron algunas de las respuestas.";
    assert_eq!(said(body), ["¡Qué bueno verte otra vez por aquí! | -"]);
}

#[test]
fn mandatario_is_the_president_where_the_article_has_one() {
    let body = "El presidente Luis Cerro llegó con Tomás Vega. El gobernador, Tomás Vega, calló. “No hay agua”, dijo el mandatario.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
}

#[test]
fn last_of_several_names_and_a_place_are_not_the_one_whom_a_noun_means() {
    let body = "Luis Cerro jugó ayer en el puerto. Entre los invitados estaban Marcos Peña, Raúl Sosa y Tomás Vega, entre otros. “No hay agua”, comentó el veterano jugador.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
    let body = "El modelo de todos es Zarbaya, un puerto rico. “No la hay”, dijo el candidato.";
    assert_eq!(said(body), ["No la hay | candidato"]);
}

#[test]
fn words_of_somebody_are_said_by_that_one() {
    let body = "Luis Cerro llegó ayer.\n“No hay agua para todos”, fueron las palabras de Marta Quiroga sobre el pozo.";
    assert_eq!(said(body), ["No hay agua para todos | Marta Quiroga"]);
}

#[test]
fn two_trades_before_a_name_are_the_bearers() {
    let body = "Luis Cerro llegó ayer con Tomás Vega. “No hay agua”, declaró el conocido cantante y actor Marcos Peña, de Ribalta.";
    assert_eq!(said(body), ["No hay agua | Marcos Peña"]);
}

#[test]
fn verb_behind_marked_words_of_a_sentence_is_that_of_the_sentence() {
    let body = "Marta Quiroga habló. Según Luis Cerro, los pozos, “secos desde mayo”, piden que llueva.";
    assert_eq!(said(body), ["secos desde mayo | Luis Cerro"]);
}

#[test]
fn things_that_end_or_are_asked_for_are_not_who_speaks_on() {
    let body = "Los vecinos piden ayuda. Las obras concluían en mayo. Las reformas que piden son caras. “No hay agua”, agregan.";
    assert_eq!(said(body), ["No hay agua | vecinos"]);
}

#[test]
fn second_part_of_a_bodys_name_is_not_the_subject() {
    let body = "Luis Cerro, del Instituto Nacional de la Sal y los Pozos en Ribalta, expresó que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Luis Cerro"]);
}

#[test]
fn date_at_the_head_of_a_sentence_hides_no_subject() {
    let after = |middle: &str| said(&format!("Luis Cerro calló. {middle} dijo que “no hay agua”."));
    assert_eq!(after("Ayer el alcalde de Ribalta"), ["no hay agua | alcalde de Ribalta"]);
    assert_eq!(after("Hoy una de las vecinas"), ["no hay agua | una de las vecinas"]);
    assert_eq!(after("El lunes Marta Quiroga"), ["no hay agua | Marta Quiroga"]);
    assert_eq!(after("El pasado 7 de mayo Marta Quiroga"), ["no hay agua | Marta Quiroga"]);
}
