//! Who has no name: the noun that the article has, and not the nearest name.

use super::check;

#[test]
fn lover_of_somebody_is_she() {
    check(
        "Ann Moss was held. “We will marry,” {Pell's 21-year-old lover} said. “It is fine,” {she} said.",
        &["Pell's 21-year-old lover", "Pell's 21-year-old lover"],
    );
}

#[test]
fn he_is_whom_the_sentence_before_is_about() {
    check("The mother turned round. “What is it?” {she} said.", &["mother"]);
    check("The mother met Ann Moss. Ann Moss left. “What is it?” {she} said.", &["Ann Moss"]);
}

#[test]
fn it_that_reads_is_the_document() {
    check("A false article came out. “He has left,” {it} reads.", &["false article"]);
    check("“He has left,” says {a short notice that}.", &["short notice"]);
    check("Quay has a long disclaimer, {which} says so.", &["long disclaimer"]);
    check("They met and issued a statement. “He has left,” {it} said.", &["-"]);
}

#[test]
fn noun_beside_a_name_is_another() {
    check("The girl attacked Robin Moss on Monday. “He was rude,” {the girl} said.", &["girl"]);
    check("Nineteen-year-old Robin Moss came. {The teenager} left.", &["Robin Moss"]);
}

#[test]
fn name_inside_a_quote_is_not_whom_a_noun_means() {
    check("“Do not say Merry Moss,” {the man} shouted.", &["man"]);
}

#[test]
fn office_that_one_has_is_whom_the_sentence_before_is_about() {
    check("Karl Pell is to freeze duty. {The chancellor} hailed growth.", &["Karl Pell"]);
    check("Karl Pell is to freeze duty. {The minister} hailed growth.", &["minister"]);
}

#[test]
fn who_tells_the_paper_again_told_it_before() {
    check(
        "Karl Pell plays well. “He is good,” {Tom Moss} told the Courier. Pell is strong. “I like him,” {he} told the paper.",
        &["Tom Moss", "Tom Moss"],
    );
}
