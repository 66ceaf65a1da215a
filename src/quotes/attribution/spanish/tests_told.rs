//! Promises of the Spanish rules for quotes of which a passive, the next sentence, a source or a headline tells whose they are.

use super::tests::said;

#[test]
fn agent_of_a_passive_says_what_it_calls_so() {
    let body = "Luis Cerro calló ayer. El pozo fue calificado por la alcaldesa como “un desastre”.";
    assert_eq!(said(body), ["un desastre | alcaldesa"]);
    let body = "Luis Cerro calló ayer. La obra fue considerada “un desastre” por el Ministerio de Aguas.";
    assert_eq!(said(body), ["un desastre | Ministerio de Aguas"]);
    let body = "Luis Cerro calló ayer. El pozo fue considerado por la alcaldesa “un desastre”.";
    assert_eq!(said(body), ["un desastre | alcaldesa"]);
    let body = "Luis Cerro, calificado por la junta como “un desastre”, dijo ayer que vendrá.";
    assert_eq!(said(body), ["un desastre | junta"]);
    let body = "La alcaldesa Marta Quiroga ha calificado el paso por la plaza como “un desastre”.";
    assert_eq!(said(body), ["un desastre | Marta Quiroga"]);
}

#[test]
fn agent_of_what_was_done_does_not_say_what_another_says_of_it() {
    let body = "El plan presentado por Luis Cerro “no sirve”, dijo Marta Quiroga.";
    assert_eq!(said(body), ["no sirve | Marta Quiroga"]);
    let body = "Marta Quiroga tachó el informe presentado por la junta de “un desastre”.";
    assert_eq!(said(body), ["un desastre | Marta Quiroga"]);
    let body = "Marta Quiroga rechazó el plan presentado por Luis Cerro por ser “un desastre”.";
    assert_eq!(said(body), ["un desastre | Marta Quiroga"]);
    let body = "Marta Quiroga lamentó lo expresado por Luis Cerro: “Es una vergüenza”.";
    assert_eq!(said(body), ["Es una vergüenza | Marta Quiroga"]);
    let body = "La alcaldesa contestó a lo dicho por Luis Cerro con un “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | alcaldesa"]);
    let body = "El preso juzgado por el alcalde “no vino”, dijo Marta Quiroga.";
    assert_eq!(said(body), ["no vino | Marta Quiroga"]);
}

#[test]
fn who_reports_that_something_is_called_so_says_it() {
    let body = "La ley es considerada “un peligro” para los periodistas, dijo Marta Quiroga.";
    assert_eq!(said(body), ["un peligro | Marta Quiroga"]);
    let body = "La ley es considerada “un peligro” por los periodistas, dijo Marta Quiroga.";
    assert_eq!(said(body), ["un peligro | Marta Quiroga"]);
    let body = "Marta Quiroga dijo que Luis Cerro fue calificado por la junta de “loco”.";
    assert_eq!(said(body), ["loco | Marta Quiroga"]);
    let body = "Según Marta Quiroga, el pozo fue calificado por la junta como “un desastre”.";
    assert_eq!(said(body), ["un desastre | Marta Quiroga"]);
    let body = "El pozo fue calificado por la alcaldesa como peligroso y “feo”, según Luis Cerro.";
    assert_eq!(said(body), ["feo | Luis Cerro"]);
    let body = "Marta Quiroga calificó el plan valorado por la junta como “un desastre”.";
    assert_eq!(said(body), ["un desastre | Marta Quiroga"]);
    let body = "Marta Quiroga fue considerada “la mejor alcaldesa” para Ribalta.";
    assert_eq!(said(body), Vec::<String>::new());
}

#[test]
fn next_sentence_tells_who_spoke() {
    for told in [
        "Así lo explicó ayer Marta Quiroga.",
        "Así se expresó la alcaldesa, Marta Quiroga, en la plaza.",
        "Así de clara se mostró Marta Quiroga.",
        "Con estas palabras reaccionó el lunes Marta Quiroga.",
        "Es lo que denuncia Marta Quiroga desde ayer.",
        "No es una broma. Es lo que denuncia Marta Quiroga.",
        "Son palabras de Marta Quiroga.",
        "Comentó Marta Quiroga.",
    ] {
        let body = format!("Luis Cerro habló ayer.\n“No hay agua en la plaza”. {told}");
        assert_eq!(said(&body), ["No hay agua en la plaza | Marta Quiroga"], "{told}");
        let body = format!("“No hay agua en la plaza”.\n{told}");
        assert_eq!(said(&body)[0].rsplit(" | ").next(), Some("Marta Quiroga"), "{told}");
    }
}

#[test]
fn sentence_that_goes_on_to_another_quote_tells_nothing_of_the_one_before() {
    let body = "Luis Cerro habló ayer. “No hay agua en la plaza”. Así lo explicó Marta Quiroga: “Ni la habrá”.";
    assert_eq!(said(body), ["No hay agua en la plaza | Luis Cerro", "Ni la habrá | Marta Quiroga"]);
}

#[test]
fn next_paragraph_with_marked_words_of_its_own_tells_nothing_of_the_one_before() {
    let body = "“No hay agua en la plaza”.\nDijo Marta Quiroga “la jefa”.";
    assert_eq!(said(body), ["la jefa | Marta Quiroga"]);
}

#[test]
fn next_sentence_that_speaks_of_something_else_does_not_take_the_words() {
    for other in [
        "Rechazó Marta Quiroga el plan.",
        "Pidió Marta Quiroga más pozos.",
        "Explicó Marta Quiroga el plan.",
        "Insistió Marta Quiroga en otra idea.",
        "Preguntó Marta Quiroga por el pozo.",
        "Así lo desmintió Marta Quiroga.",
        "Así lo confirmó Marta Quiroga.",
        "Así se mostró Marta Quiroga en la plaza.",
        "El pozo se secó. Así lo explicó Marta Quiroga.",
        "Con estas palabras fue recibida Marta Quiroga.",
    ] {
        for between in [" ", "\n"] {
            let body = format!("“No hay agua en la plaza”, dijo Luis Cerro. “Ni la habrá en años”.{between}{other}");
            assert_eq!(said(&body), ["No hay agua en la plaza … Ni la habrá en años | Luis Cerro"], "{other}");
            let body = format!("Luis Cerro habló ayer. “No hay agua en la plaza”.{between}{other}");
            assert_eq!(said(&body), ["No hay agua en la plaza | Luis Cerro"], "{other}");
        }
    }
}

#[test]
fn words_that_somebody_denies_or_meets_with_are_not_his() {
    for other in [
        "Así lo negó Luis Cerro.",
        "Es lo que niega Luis Cerro.",
        "Es lo que no dice Luis Cerro.",
        "Es lo que dice Luis Cerro que dijo Marta Quiroga.",
        "Así lo habría dicho Luis Cerro.",
        "Son palabras de Luis Cerro que nunca dijo.",
        "No es verdad. Así lo asegura Luis Cerro.",
        "Con estas palabras fue recibido Luis Cerro.",
        "Con ese mensaje encontró Luis Cerro la puerta de su casa.",
    ] {
        assert_eq!(said(&format!("“No hay agua en la plaza”. {other}")), Vec::<String>::new(), "{other}");
    }
}

#[test]
fn sentence_behind_the_second_part_of_a_quote_does_not_split_it() {
    let body = "“No hay agua en la plaza”, dijo Luis Cerro. “Ni la habrá”. Así lo explicó Marta Quiroga.";
    assert_eq!(said(body), ["No hay agua en la plaza … Ni la habrá | Luis Cerro"]);
}

#[test]
fn view_of_somebody_makes_the_next_sentences_his() {
    let body =
        "Luis Cerro habló ayer. Para Marta Quiroga, exalcaldesa de Ribalta, resultó duro. “No hay agua en la plaza”.";
    assert_eq!(said(body), ["No hay agua en la plaza | Marta Quiroga"]);
    let body = "Luis Cerro habló ayer. Para Marta Quiroga, el pozo está bien.\n“No hay peligro en la plaza”, explica.";
    assert_eq!(said(body), ["No hay peligro en la plaza | Marta Quiroga"]);
}

#[test]
fn who_is_merely_mentioned_does_not_speak_next() {
    for middle in [
        "Para Marta Quiroga, compró flores.",
        "Para la familia de Marta Quiroga, todo sigue igual.",
        "Las palabras de Marta Quiroga le dolieron.",
        "La respuesta de Marta Quiroga no llegó.",
    ] {
        for between in [" ", "\n"] {
            let body = format!("Luis Cerro dio un premio.{between}{middle} “No hay agua”, dijo.");
            assert_eq!(said(&body), ["No hay agua | Luis Cerro"], "{body}");
        }
    }
}

#[test]
fn name_behind_brackets_and_what_is_said_of_a_role_is_the_sources() {
    let body = "Luis Cerro habló ayer.\nPara la técnica en pozos de la Escuela de Aguas (Ribalta) Marta Quiroga, el pozo no es malo. “No hay peligro”, explica.";
    assert_eq!(said(body), ["No hay peligro | Marta Quiroga"]);
}

#[test]
fn critic_whose_words_the_sentence_is_about_speaks_on() {
    let body = "El canal Costa habló ayer del pozo, según Tomás Vega. Las críticas de Luis Cerro van más allá. Y apunta que nadie hace nada. “No hay agua”.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
}

#[test]
fn answer_before_a_colon_is_whose_it_says() {
    let body = "Luis Cerro dijo que vendrá.\nLa respuesta de Marta Quiroga fue clara:\n“No hay agua en la plaza”.";
    assert_eq!(said(body), ["No hay agua en la plaza | Marta Quiroga"]);
    let body = "Luis Cerro habló ayer. Las palabras de Marta Quiroga le dolieron y contestó: “No hay agua”.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
}

#[test]
fn outlet_that_passes_words_on_does_not_say_them() {
    let body =
        "Luis Cerro dijo que vendrá. El pozo costaría “mil reales”, citó la agencia Costa.\nAgregó que “no hay agua”.";
    assert_eq!(said(body), ["mil reales | Luis Cerro", "no hay agua | Luis Cerro"]);
}

#[test]
fn norm_by_which_something_is_said_is_its_source_and_elsewhere_an_object() {
    let body = "Luis Cerro recuerda que, según la ordenanza de Ribalta, “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | ordenanza de Ribalta"]);
    let body = "Luis Cerro recuerda que, según la Ordenanza municipal para la protección de los pozos de Ribalta, “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Ordenanza"]);
    let body = "Marta Quiroga llegó ayer. Ayer criticó la ordenanza por ser “un disparate”.";
    assert_eq!(said(body), ["un disparate | Marta Quiroga"]);
}

#[test]
fn quote_of_a_headline_is_whose_the_article_says() {
    let body = "“Nadie puede estar contento en la plaza mayor”\nLos de Ribalta pierden otra vez. “Nadie puede estar contento en la plaza mayor y así es el agua”, estimó Luis Cerro.";
    assert_eq!(
        said(body),
        [
            "Nadie puede estar contento en la plaza mayor | Luis Cerro",
            "Nadie puede estar contento en la plaza mayor y así es el agua | Luis Cerro"
        ]
    );
}

#[test]
fn words_within_what_another_says_are_not_his() {
    let body = "“Hay agua en toda la plaza y nadie va a pasar sed”\nMarta Quiroga no cree esa frase. “Luis dijo que hay agua en toda la plaza y nadie va a pasar sed, y mintió”, aclaró Marta Quiroga.";
    assert!(!said(body)[0].ends_with("Marta Quiroga"));
}

#[test]
fn quote_of_the_body_is_no_headline() {
    let again = "“Nadie puede estar contento en la plaza mayor”";
    let body = format!("Un día en Ribalta\nEl pozo está seco.\n{again}\n{again}, estimó Luis Cerro.");
    assert_eq!(said(&body)[0].rsplit(" | ").next(), Some("-"));
}

#[test]
fn long_quote_of_one_word_takes_no_longer_than_its_length() {
    let no = |n: usize| "no ".repeat(n);
    let body = format!("“{}x”\nAlgo pasa. “{}”, dijo Luis Cerro.", no(60_000), no(120_000));
    assert!(!said(&body)[0].ends_with("Luis Cerro"));
}

#[test]
fn text_in_which_words_are_read_says_them() {
    let body = "Luis Cerro calló ayer. “No hay agua en la plaza”, se lee en la carta.";
    assert_eq!(said(body), ["No hay agua en la plaza | carta"]);
    let body = "Luis Cerro calló ayer. “No hay agua en la plaza”, puede leerse en el informe.";
    assert_eq!(said(body), ["No hay agua en la plaza | informe"]);
}

#[test]
fn comment_or_words_of_somebody_are_that_ones() {
    let body = "Tomás Vega calló ayer. “No hay agua”, fue el comentario de Luis Cerro.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
    let body = "Tomás Vega calló ayer. “No hay agua”. Estas son las palabras con las que Luis Cerro comenzó la carta.";
    assert_eq!(said(body), ["No hay agua | Luis Cerro"]);
}

#[test]
fn view_in_the_midst_of_a_sentence_is_that_of_whom_it_names() {
    let body = "Luis Cerro calló ayer, pero para la empresa es una “gran noticia”.";
    assert_eq!(said(body), ["gran noticia | empresa"]);
    let body = "Luis Cerro calló ayer. Aunque, para Marta Quiroga, “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | Marta Quiroga"]);
    let body = "Marta Quiroga habló ayer. Desde su punto de vista, las obras “no bastan”.";
    assert_eq!(said(body), ["no bastan | Marta Quiroga"]);
}

#[test]
fn headline_in_capitals_is_no_title() {
    let body = "“NO HAY AGUA EN LA PLAZA DE RIBALTA”: RECLAMA A LA JUNTA\nHabrá pozos.";
    assert_eq!(said(body), ["NO HAY AGUA EN LA PLAZA DE RIBALTA | -"]);
}
