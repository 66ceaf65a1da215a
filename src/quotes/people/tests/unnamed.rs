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
fn office_of_whom_another_sentence_told_is_nobody_in_particular() {
    check("Karl Pell is to freeze duty. “No,” {the chancellor} said.", &["chancellor"]);
    check("Karl Pell left. {The president} said no.", &["president"]);
}

#[test]
fn who_tells_the_paper_again_told_it_before() {
    check(
        "Karl Pell plays well. “He is good,” {Tom Moss} told the Courier. Pell is strong. “I like him,” {he} told the paper.",
        &["Tom Moss", "Tom Moss"],
    );
}

#[test]
fn trade_of_no_list_is_a_person_all_the_same() {
    let text = "“No,” said Hany Pell. “Some come,” a shoe shiner said. “I feel bad,” he said.";
    let said: Vec<_> = crate::quotes::find("", text, Some("en")).into_iter().filter_map(|q| q.speaker).collect();
    assert_eq!(said, ["Hany Pell", "shoe shiner", "shoe shiner"]);
}

#[test]
fn who_goes_by_a_name_is_called_so() {
    check("{The woman}, who goes by the name Jasmine Pell, wrote to Ann Moss.", &["Jasmine Pell"]);
    check("{The militant} brings out a man identified as Ed Moss.", &["militant"]);
}

#[test]
fn man_in_a_film_is_told_from_others_by_that() {
    check("They showed Steven Moss. “It is late,” {the man in the film} said.", &["man in the film"]);
}

#[test]
fn player_is_called_by_the_land_that_he_plays_for() {
    check("Steve Moss came. “Fine,” said {Tom Pell}. {The Holland international} left.", &["Tom Pell", "Tom Pell"]);
}

#[test]
fn who_carries_arms_is_somebody_and_a_banner_is_not() {
    check("The gunman came in. “It is late,” {he} said.", &["gunman"]);
    check("The banner said: “It is late.” “We go,” {he} said.", &["-"]);
    check("A woman who works at the port said: “It is late.” “We go,” {she} said.", &["woman"]);
}

#[test]
fn lawyer_of_hers_is_not_the_lawyer_of_a_man() {
    check("Ed Pell's lawyer, Jo Moss, left. “It is late,” {her lawyer} said.", &["her lawyer"]);
    check("Ed Pell's lawyer, Jo Moss, left. “It is late,” {his lawyer} said.", &["Jo Moss"]);
}

#[test]
fn democrat_of_a_state_sits_in_a_parliament() {
    check("Ed Pell, a shopkeeper, spoke. “It is late,” {the Texas Democrat} said.", &["Texas Democrat"]);
    check("Ed Pell, a Democratic senator, spoke. “It is late,” {the Texas Democrat} said.", &["Ed Pell"]);
    check("Ed Pell, a governor of the bank, spoke. “It is late,” {the Texas Democrat} said.", &["Texas Democrat"]);
}

#[test]
fn they_are_the_several_whom_the_sentence_before_starts_with() {
    check(
        "Residents of the Calder flats met Jo Pell on Friday. “Where is it?” {they} shouted.",
        &["Residents of the Calder flats"],
    );
    check("The family of Rhian Pask paid tribute. “She was our sun,” {they} said.", &["family of Rhian Pask"]);
    check("Analysts at Pine said it was dear. “It is not material,” {they} wrote.", &["Analysts at Pine"]);
    check("The shares of Pine fell. “It is not material,” {they} wrote.", &["-"]);
}

#[test]
fn the_cousin_of_somebody_is_not_that_one() {
    check("Builder Jo Pell, who was with his cousin, ran to help. “It fell,” said {the cousin}.", &["cousin"]);
}

#[test]
fn coach_who_is_asked_and_aunt_who_confirms_are_who_speaks_next() {
    let article = "Ed Pell, who played, stayed. “It hurts,” {Pell} said.\n\nHis coach was asked if he had seen it. “I did,” {he} said.";
    check(article, &["Ed Pell", "His coach"]);
    let article = "Ann Moss left. “It is dry,” {she} said.\n\nEd Pell is the nephew of a grower.\n\nThe aunt confirms this. “It is true,” {she} says.";
    check(article, &["Ann Moss", "aunt"]);
}
