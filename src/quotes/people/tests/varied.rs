//! Promises of `people` on Spanish nouns that vary a name.

use super::check_spanish;

#[test]
fn noun_that_the_article_gives_to_nobody_is_who_was_just_told_of() {
    check_spanish("Eva Pech llegó ayer. “No”, dijo {la ribaltense}.", &["Eva Pech"]);
    check_spanish("El concejal Luis Cerro llegó ayer. “No”, dijo {el cabildante}.", &["Luis Cerro"]);
    check_spanish("Luis Cerro y Eva Pech llegaron ayer. “No”, dijo {la dirigenta}.", &["Eva Pech"]);
}

#[test]
fn noun_of_form_for_people_is_sought_further_where_one_may_be_meant() {
    let text =
        "Luis Cerro llegó. “No”, dijo {Cerro}. El pozo está seco. Nadie lo vio. Llueve poco. “Sí”, dijo {el absuelto}.";
    check_spanish(text, &["Luis Cerro", "Luis Cerro"]);
}

#[test]
fn noun_of_another_stays() {
    // Two of whom it could be said.
    check_spanish("Ana Rey y Eva Pech llegaron ayer. “No”, dijo {la ribaltense}.", &["ribaltense"]);
    // Somebody whom the noun brought in.
    check_spanish("Un hortelano saludó a Luis Cerro. “No”, dijo {el hortelano}.", &["hortelano"]);
    check_spanish("Luis Cerro llegó con dos topógrafos. “No”, dijo {el topógrafo}.", &["topógrafo"]);
    // Told from others.
    check_spanish("Luis Cerro llegó ayer. “No”, dijo {el pedalista de la sierra}.", &["pedalista de la sierra"]);
    check_spanish("Luis Cerro llegó con su cuñado. “No”, dijo {el ribaltense}.", &["ribaltense"]);
    // No person.
    check_spanish("Luis Cerro llegó ayer. “No”, dice {el letrero}.", &["letrero"]);
}

#[test]
fn noun_beside_a_name_is_that_person_wherever_it_stands() {
    let text =
        "Habló Luis Cerro, el relojero de la plaza. Ana Rey llegó. Su padre Tomás Rey llegó. “No”, dijo {el relojero}.";
    check_spanish(text, &["Luis Cerro"]);
    check_spanish("Con Luis Cerro, el afilador habló ayer. “No”, dijo {el afilador}.", &["afilador"]);
}

#[test]
fn word_for_a_body_is_a_person_who_has_such_a_place() {
    check_spanish("Llegó el seremi, Luis Cerro. “No”, dijo {la autoridad regional}.", &["Luis Cerro"]);
    check_spanish("Luis Cerro, gerente de la mina, llegó ayer. “No”, dijo {el ejecutivo}.", &["Luis Cerro"]);
    check_spanish("El poeta Luis Cerro llegó ayer. “No”, dijo {el ejecutivo}.", &["ejecutivo"]);
}
