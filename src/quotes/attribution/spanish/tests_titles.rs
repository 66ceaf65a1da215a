//! Promises of the Spanish rules on marked words that are no speech, on invented sentences.

use super::tests::said;

#[test]
fn title_behind_its_noun_is_no_quote() {
    let none: [&str; 0] = [];
    assert_eq!(said("Ana Quiroga se hizo famosa por la serie de televisión “El pocero de Ribalta”."), none);
    assert_eq!(said("Luis Cerro dio una versión breve de su gira “Con agua para todos”."), none);
    assert_eq!(said("La líder de la asociación vecinal “mi pozo, mi agua”, Marta Vega, reveló el plan."), none);
    assert_eq!(said("Luis Cerro dijo que el grupo “no tiene agua”."), ["no tiene agua | Luis Cerro"]);
}

#[test]
fn list_of_titles_or_words_is_no_quote() {
    let none: [&str; 0] = [];
    assert_eq!(said("Ana Quiroga cantó éxitos como “Agua clara”, “Luna” y “El pozo de mi casa” ayer."), none);
    assert_eq!(said("Vega irá. Entre los temas del día, figuran “La sed en los pozos” e “Ideas para el agua”."), none);
    assert_eq!(said("Ana Quiroga enumeró los términos que oía, como “pocero” (de pozo), “aguador” o “regante”."), none);
    assert_eq!(said("Luis Cerro dijo frases como “No hay agua en el pozo”."), ["No hay agua en el pozo | Luis Cerro"]);
}

#[test]
fn example_of_a_word_is_no_quote() {
    let none: [&str; 0] = [];
    assert_eq!(said("La academia explica que “Pocear” significa abrir un pozo, por ejemplo “pocear la casa”."), none);
}

#[test]
fn term_that_somebody_calls_something_is_a_quote() {
    let body = "Marta Quiroga no quiere el cargo porque, dice, es un término “feo”.";
    assert_eq!(said(body), ["feo | Marta Quiroga"]);
}

#[test]
fn words_told_to_be_a_title_are_one_wherever_they_stand_again() {
    let none: [&str; 0] = [];
    assert_eq!(
        said("Luis Cerro es autor de la novela “El agua de todos”. Dijo que “El agua de todos” se agotó."),
        none
    );
}

#[test]
fn headline_of_another_paper_is_no_quote() {
    let none: [&str; 0] = [];
    assert_eq!(
        said("Luis Cerro leyó una noticia bajo el título “Los pozos de toda la sierra se secan antes de mayo”."),
        none
    );
}
