//! He, she, who: the person that a pronoun stands for.

use super::check;

#[test]
fn who_was_just_introduced_is_who_is_meant() {
    check(
        "“No,” said {Priya Lack}. Dorrit Wimp, 71, who has sold crab for years, rose. {She} shrugged.",
        &["Priya Lack", "Dorrit Wimp"],
    );
    check("{Jo Hale} spoke. Then a driver, Darrow Munt, 38, rose. {He} nodded.", &["Jo Hale", "Darrow Munt"]);
}

#[test]
fn he_added_goes_on_with_the_last_speaker() {
    let text = "John Hale smiled. Jack Pell said that Hale had won and that Hale would stay. “Good,” he added.";
    let spoken: Vec<_> = crate::quotes::find("", text, Some("en")).into_iter().filter_map(|q| q.speaker).collect();
    assert!(spoken.iter().all(|speaker| speaker == "Jack Pell"), "{spoken:?}");
}

#[test]
fn pronouns_agree_with_the_person_in_gender() {
    let text = "Ingrid Solberg met Victor Anselm on Monday. “We agreed,” {she} said. “Not on all,” {he} said.";
    check(text, &["Ingrid Solberg", "Victor Anselm"]);
    check(
        "Congresswoman Ode Marchetti met Mr. Fennimore. “No,” {she} said. “Yes,” {he} said.",
        &["Ode Marchetti", "Fennimore"],
    );
}

#[test]
fn the_speaker_of_the_last_quote_goes_on() {
    let text = "Peter Lund praised Oscar Weil. “He is a fine captain,” {Lund} said. “He never sleeps,” {he} added.";
    check(text, &["Peter Lund", "Peter Lund"]);
}

#[test]
fn the_subject_outweighs_a_name_in_passing() {
    check("Harold Finch resigned after a letter from Dennis Cole. “I had enough,” {he} said.", &["Harold Finch"]);
}

#[test]
fn who_stands_for_the_name_before_it() {
    check("Emil Sand met Nora Quill, {who} said that boats sink.", &["Nora Quill"]);
}

#[test]
fn he_who_goes_on_is_the_speaker_without_a_name() {
    check(
        "John Pell resigned. “We regret it,” {a spokesman for the port} said. “It is sad,” {he} said.",
        &["spokesman for the port", "spokesman for the port"],
    );
    check("Ann Pell left. {A neighbour} said it was “loud”. {She} said: “It was late.”", &["neighbour", "neighbour"]);
    check("“No,” {the science committee} said. “Never,” {it} added.", &["science committee", "science committee"]);
}

#[test]
fn he_is_not_the_speaker_without_a_name_where_somebody_named_came_between() {
    check("{A spokesman} said it “fell”. John Pell ran. “It is sad,” {he} said.", &["spokesman", "John Pell"]);
    check("Ann Pell met {a spokesman}, who said it “fell”. “It is sad,” {she} said.", &["spokesman", "Ann Pell"]);
}

#[test]
fn subject_of_the_sentence_outweighs_one_who_was_introduced_before() {
    check("Ned Moss came to the fair. Paul Hale smiled when {he} saw it. {He} left.", &["Paul Hale", "Paul Hale"]);
    check("Paul Hale smiled. Ned Moss, 38, came to the fair. {He} saw it.", &["Ned Moss"]);
    check("Quay Bank counsel Paul Hale, in Tarn for a week, declined the rules {he} saw.", &["Paul Hale"]);
}

#[test]
fn who_is_spoken_of_does_not_speak() {
    check("{Paul Hale} rose. The council had failed. Ned Moss was wrong, {he} said.", &["Paul Hale", "Paul Hale"]);
    check("{Paul Hale} rose. The council had failed. Ned Moss argued so, {he} said.", &["Paul Hale", "Ned Moss"]);
    check("When Ned Moss came on stage, {he} said “it is good”.", &["Ned Moss"]);
    // Nobody else has spoken: he may be Moss.
    check("Paul Hale left. Ned Moss felt no pain, {he} said.", &["Ned Moss"]);
    check("Paul Hale left. Quay felt no pain, {he} said.", &["Paul Hale"]);
}

#[test]
fn who_stands_for_the_noun_before_it() {
    check("Sen. Jo Pell won. But the senator, {who} said so, left.", &["Jo Pell"]);
    check("Jo Pell heard of it from dealers {who} complained.", &["dealers"]);
    check("Jo Pell sued a woman {who} complained.", &["woman"]);
    check("Jo Pell, the Quay & Moss analyst {who} complained, left.", &["Jo Pell"]);
    check("Jo Pell (Tarn), a lawyer {who} complained, left.", &["Jo Pell"]);
    check("Jo Pell, a member of the board and lawyer {who} complained, left.", &["Jo Pell"]);
    check("Jo Pell, a lawyer {who} complained, left.", &["Jo Pell"]);
    check("Jo Pell, a worker in the trim department {who} complained, left.", &["Jo Pell"]);
}

#[test]
fn noun_that_starts_a_sentence_is_whom_the_next_is_about() {
    check("Ned Moss will fine Paul Hale. It rained. The Dutchman met Hale. {He} left.", &["Ned Moss"]);
    check("Pilot Ned Moss will fine Paul Hale. It rained. The pilot met Hale. {He} left.", &["Ned Moss"]);
}

#[test]
fn subject_of_a_clause_before_the_main_one_is_not_what_the_next_sentence_is_about() {
    check("After Ann Moss won, it was Pia Hale who rose. {She} left.", &["Pia Hale"]);
    check("When Ann Moss rose, {she} left.", &["Ann Moss"]);
}

#[test]
fn whom_a_clause_mentions_in_passing_is_not_introduced() {
    check("Ann Moss sang. She left a label owned by trader Kit Hale this year. {She} rose.", &["Ann Moss"]);
}

#[test]
fn complement_of_a_preposition_is_no_subject() {
    check("Paul Hale was in a row with Tarn's Ned Moss earlier this year. {He} left.", &["Paul Hale"]);
    check("Paul Hale feared cuts planned by shadow chancellor Ned Moss were made. {He} left.", &["Paul Hale"]);
}

#[test]
fn he_is_the_spokesman_who_spoke_last() {
    let text = "{Ed Moss} said no. {The premier's official spokesman} said yes. “It is,” {he} added.";
    check(text, &["Ed Moss", "premier's official spokesman", "premier's official spokesman"]);
    let text = "{Ed Moss} said no. It was not so, {the spokesman} said. “It is,” {he} added.";
    check(text, &["Ed Moss", "spokesman", "spokesman"]);
    let text = "{Ed Moss} said no. {The Quay spokesman} also said yes. “It is,” {he} added.";
    check(text, &["Ed Moss", "Quay spokesman", "Ed Moss"]);
    let text = "{Ed Moss} said no. {The minister} said yes. “It is,” {he} added.";
    check(text, &["Ed Moss", "Ed Moss", "Ed Moss"]);
}

#[test]
fn data_that_a_spokesman_cites_do_not_speak_on() {
    let text = "Ed Moss left. {A Quay spokesman} said it was worth it, according to {Wire data}. “It is,” {he} said.";
    check(text, &["Quay spokesman", "Wire data", "Quay spokesman"]);
    check("Ed Moss left. A banker, who asked for it, said it was so. “It is,” {he} said.", &["banker"]);
    check("Ed Moss left. A banker slept. “It is,” {he} said.", &["Ed Moss"]);
    check("Ed Moss won. A critic called it luck. “It is,” {he} said.", &["Ed Moss"]);
    check("Ed Moss left. A teacher told him he was good. “It is,” {he} said.", &["Ed Moss"]);
}

#[test]
fn what_a_clause_of_which_follows_is_a_body() {
    check("Marlow, which makes maps, said Quay had lost. “We won,” {it} said.", &["Marlow"]);
    check("Milk, which is dear, sold well. “We won,” {it} said.", &["-"]);
}

#[test]
fn chairman_may_be_a_woman() {
    check("Quay chairman Petrina Moss urged them to leave.\n\n{She} sat.", &["Petrina Moss"]);
}

#[test]
fn example_is_not_what_the_sentence_is_about() {
    check(
        "Moss Group raised its aim. Demand for models such as the Pell Q7 as well as cuts helped, {it} said.",
        &["Moss Group"],
    );
}

#[test]
fn note_to_clients_is_written_by_the_analyst() {
    check("Analyst Bob Peck cut it. Mel Moss said it was fine. “It is weak,” {he} said in a note.", &["Bob Peck"]);
    check("Analyst Bob Peck cut it. Mel Moss said it was fine. “It is weak,” {he} said.", &["Mel Moss"]);
}

#[test]
fn firm_of_an_analyst_is_not_who_wrote() {
    check(
        "In a note, analyst Stephen Cheet at Sanford Bern cast doubt on it. “It is messy,” {he} wrote.",
        &["Stephen Cheet"],
    );
}

#[test]
fn who_was_called_he_is_not_called_she() {
    let text =
        "Odo Quay had won the race in Avon. “No,” {he} said. Then the clerk praised Jo Lack, 41. “Yes,” {she} said.";
    check(text, &["Odo Quay", "Jo Lack"]);
}

#[test]
fn whose_son_says_nothing_of_the_one_whose_it_is() {
    let text =
        "{Dana-Lou Stoke}, whose son, Luca, is nine, rose. Dr. Uzo Ander, who ran it, spoke. Stoke saw it. {She} sat.";
    check(text, &["Dana-Lou Stoke", "Dana-Lou Stoke"]);
}

#[test]
fn two_given_names_with_a_hyphen_are_one() {
    check(
        "Anna-Marie Quill met Jean-Luc Sable. “No,” {he} said. “Yes,” {she} said.",
        &["Jean-Luc Sable", "Anna-Marie Quill"],
    );
}

#[test]
fn a_team_with_a_manager_is_no_he() {
    let text = "Quayle Rovers manager Dele Ajib was glad. Asked of Rovers the keeper laughed. “April,” {he} said.";
    check(text, &["Dele Ajib"]);
}

#[test]
fn pronoun_of_a_question_put_is_whom_the_main_clause_names() {
    let article = "Gov. Tamsin Orrey paid. Ann Moss, 44, said no. “It is late,” {she} said.\n\n\
        Asked if she would stay, {the governor} said there was no time. “It is over,” {she} said.";
    check(article, &["Ann Moss", "Tamsin Orrey", "Tamsin Orrey"]);
}

#[test]
fn they_who_say_i_are_the_one_person_just_spoken_of() {
    let speaker = |body: &str| crate::quotes::find("", body, Some("en"))[0].speaker.clone();
    let of = |body: &str| speaker(body).unwrap_or_default();
    assert_eq!(
        of("Robin Tallow, who resigned, spoke in court. “I asked which part it was,” they said."),
        "Robin Tallow"
    );
    assert_eq!(of("Ann Pell met Quay workers in the port. “I want a road to the quay,” they said."), "");
    assert_eq!(of("Robin Tallow met Quay workers in the port. “We want a road to the quay,” they said."), "");
}

#[test]
fn who_is_just_brought_in_behind_a_preposition_is_meant() {
    check(
        "Ann Moss spoke on Friday. That was of little use to Savra Bai, who sells greens. “No,” {she} said.",
        &["Savra Bai"],
    );
}

#[test]
fn a_clause_inside_does_not_turn_the_article_to_whom_it_is_about() {
    check(
        "Ann Pell had heard it. She buried him in May, after {a clinic sister} told them no. “No,” {she} said.",
        &["clinic sister", "Ann Pell"],
    );
}

#[test]
fn him_is_another_than_the_subject() {
    check("Critic Rukma Sadan believes that many are ready for him. “No,” {she} says.", &["Rukma Sadan"]);
}

#[test]
fn a_part_that_was_played_is_nobody() {
    check("The actress Alex Pell, last seen as a damp Cordelia, stopped. “No,” {she} said.", &["Alex Pell"]);
}

#[test]
fn who_stands_for_the_person_and_not_for_the_party() {
    check("It was Senator Ann Pell of the Rural Quays, {who} left.", &["Ann Pell"]);
    check("It was a spokesman for Ann Pell, {who} left.", &["Ann Pell"]);
}

#[test]
fn who_gets_a_letter_has_not_written_it() {
    check("Ed Moss left on Monday. In an open letter to the chairman, Sir Jack Pell, {he} wrote.", &["Ed Moss"]);
}

#[test]
fn whoever_examines_asks_only_where_somebody_answers() {
    let asks = |text: &str| {
        let found = crate::quotes::find("", text, Some("en"));
        found.last().and_then(|quote| quote.speaker.clone())
    };
    let told = asks("Cross-examined by Jack Pell, the clerk agreed it was dark. “Were you there?” he asked.");
    assert_eq!(told.as_deref(), Some("Jack Pell"));
    let told = asks("Questioned by Jack Pell, Ed Moss broke down. “Can I have some water?” he asked.");
    assert_eq!(told.as_deref(), Some("Ed Moss"));
}
