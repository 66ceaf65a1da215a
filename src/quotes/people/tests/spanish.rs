//! Promises of `people` on Spanish nouns and names.

use super::check_spanish;

#[test]
fn diplomat_and_member_of_a_party_are_styles_of_a_name() {
    check_spanish("El embajador Luis Cerro vino ayer. “No”, dijo {el diplomático}.", &["Luis Cerro"]);
    check_spanish("Ana Rey cantó ayer. “No”, dijo {la diplomática ribaltense}.", &["Ana Rey"]);
    check_spanish("Luis Cerro cantó ayer. “No”, dijo {el peronista}.", &["Luis Cerro"]);
}

#[test]
fn article_before_a_role_tells_the_gender_that_the_role_does_not() {
    check_spanish(
        "El regidor Luis Cerro vino y contradijo a la perredista Robin Vega. “No”, dijo {el morenista}.",
        &["Luis Cerro"],
    );
}

#[test]
fn role_behind_a_name_may_have_an_adjective() {
    check_spanish(
        "Tomás Vega, consejero electoral de Ribalta, habló ayer. Luis Cerro vino. “No”, dijo {el consejero electoral}.",
        &["Tomás Vega"],
    );
    check_spanish("Respecto a Tomás Vega, el senador dijo que no. “No”, dijo {el senador}.", &["senador"]);
}

#[test]
fn body_by_the_first_word_of_its_name() {
    check_spanish("El Instituto de Aguas llegó. “No”, dijo {el instituto}.", &["Instituto de Aguas"]);
    check_spanish("Llegó el Partido Municipal. “No”, dijo {el partido municipal}.", &["Partido Municipal"]);
    check_spanish("Llegó el Partido Municipal. “No”, dijo {el partido verde}.", &["partido verde"]);
}

#[test]
fn last_name_that_starts_another_name_does_not_make_the_two_one() {
    check_spanish("Luis Cerro vino. “No”, dijo {Cerro Vega}, su primo.", &["Cerro Vega"]);
    check_spanish("Luis Cerro vino. “No”, dijo {Cerro Hermanos}.", &["Cerro Hermanos"]);
    check_spanish("Marta Costa vino. “No”, dijo {Costa Rica}.", &["Costa Rica"]);
}

#[test]
fn technical_director_is_a_trade_of_many() {
    let before = "Luis Cerro ganó a la Costa de Tomás Vega.";
    check_spanish(&format!("{before} “No”, dijo {{el director técnico}}."), &["director técnico"]);
    let before = "Luis Cerro, agente de policía, llegó con Tomás Vega.";
    check_spanish(
        &format!("{before} “No”, dijo {{el director técnico de la empresa}}."),
        &["director técnico de la empresa"],
    );
}

#[test]
fn who_is_also_something_is_told_only_where_one_person_may_be() {
    check_spanish("Ana Rey vino con Luis Cerro. “No”, dijo {la también concejala}.", &["Ana Rey"]);
    check_spanish("Ana Rey vino con Eva Vega. “No”, dijo {la también concejala}.", &["concejala"]);
    let spoke = "Eva Vega vino. “No”, dijo {Ana Rey}. “No”, dijo {la también concejala}.";
    check_spanish(spoke, &["Ana Rey", "Ana Rey"]);
}

#[test]
fn body_is_called_by_the_first_or_last_word_of_its_name() {
    check_spanish("La Academia Ribaltense llegó. “No”, dijo {la Academia}.", &["Academia Ribaltense"]);
    check_spanish("La Academia Ribaltense y la Academia de la Sal llegaron. “No”, dijo {la Academia}.", &["Academia"]);
    check_spanish("Ayer habló el Tribunal Supremo. “No”, dijo {el Supremo}.", &["Tribunal Supremo"]);
}

#[test]
fn company_is_the_one_that_the_sentence_before_is_about() {
    check_spanish("La empresa Forda de Ribalta creció. “Es así”, expuso {la empresa}.", &["Forda de Ribalta"]);
}

#[test]
fn surname_may_be_a_month() {
    check_spanish("“Es así”, dijo {Victoria Abril}. “No”, dijo {Luis}.", &["Victoria Abril", "Luis"]);
}
