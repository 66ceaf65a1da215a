//! Promises of the Spanish rules for quotes of which a passive, the next sentence, a source or a headline tells whose they are.

use super::tests::said;

#[test]
fn agent_of_a_passive_says_what_it_calls_so() {
    let body = "Luis Cerro calló ayer. El pozo fue calificado por la alcaldesa como “un desastre”.";
    assert_eq!(said(body), ["un desastre | alcaldesa"]);
    let body = "Luis Cerro calló ayer. La obra fue considerada “un desastre” por el Ministerio de Aguas.";
    assert_eq!(said(body), ["un desastre | Ministerio de Aguas"]);
    let body = "El Consejo Costa calló ayer, pero la obra fue considerada “un desastre” para la Junta de Aguas.";
    assert_eq!(said(body), ["un desastre | Junta de Aguas"]);
    let body = "La alcaldesa Marta Quiroga ha calificado el paso por la plaza como “un desastre”.";
    assert_eq!(said(body), ["un desastre | Marta Quiroga"]);
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
fn view_of_somebody_makes_the_next_sentences_his() {
    let body = "Luis Cerro habló ayer. Para Marta Quiroga, el pozo está bien.\n“No hay peligro en la plaza”, explica.";
    assert_eq!(said(body), ["No hay peligro en la plaza | Marta Quiroga"]);
}

#[test]
fn name_behind_brackets_and_what_is_said_of_a_role_is_the_sources() {
    let body = "Luis Cerro habló ayer. Para la técnica en pozos de la Escuela de Aguas (Ribalta) Marta Quiroga, no pasa nada.\n“No hay peligro”, explica.";
    assert_eq!(said(body), ["No hay peligro | Marta Quiroga"]);
}

#[test]
fn critic_whose_words_the_sentence_is_about_speaks_on() {
    let body = "El canal Costa habló ayer del pozo, según Tomás Vega. Las críticas de Luis Cerro van más allá. Y apunta que nadie hace nada. “No hay agua”.";
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
