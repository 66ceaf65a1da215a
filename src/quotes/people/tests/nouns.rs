//! Promises of `people` about nouns that repeat a fuller phrase, and about whose words a document has.

use super::check;

#[test]
fn noun_that_repeats_a_fuller_phrase_is_shown_as_that() {
    check("An ICF staff paper came. “No,” {the paper} said.", &["ICF staff paper"]);
    check("A Carrow Board report says so. {The report} says no.", &["Carrow Board report"]);
    check("A source close to the deal told the Courier. “No,” said {the source}.", &["source close to the deal"]);
    check("A Pine spokesman came. {The spokesman} left.", &["Pine spokesman"]);
    check(
        "A Pine spokesman came. A spokesman for Quay spoke on Monday. {The spokesman} left.",
        &["spokesman for Quay"],
    );
    check("A spokesman came. {The spokesman} left.", &["spokesman"]);
}

#[test]
fn another_who_was_brought_in_since_is_who_is_meant() {
    check(
        "An oil analyst at Quay spoke. One analyst who asked not to be named left. {The analyst} paid.",
        &["analyst"],
    );
}

#[test]
fn noun_apposed_to_the_topic_stands_for_it() {
    check(
        "Last year Quayside, a fast-growing bank, paid. Then Quayside fell. It rained. {The bank} left.",
        &["Quayside"],
    );
    check(
        "Pine Corp fell. Pine Corp paid. Then Pine Corp met Quayside, a young bank. It rained. {The bank} left.",
        &["Quayside"],
    );
}

#[test]
fn words_of_a_document_are_its_authors() {
    check("“No,” reads {Judge Pell's statement}.", &["Pell"]);
    check("Ed Pell is a judge. {Part of the judge's statement} reads so.", &["Ed Pell"]);
    check("The Harbour Commission met. “No,” says {its report}.", &["Harbour Commission"]);
    check("It was late. {Saturday's report} said so.", &["Saturday's report"]);
}

#[test]
fn name_behind_the_bracket_of_a_role_is_its_bearers() {
    check(
        "Bo Hale, head of Pine, left. {The head of the QBK union} (Quays of Carrow), Ed Pell, said no.",
        &["Ed Pell"],
    );
    check("{Carrow's Board of Quays and Trade (BQT) director}, Ed Pell, said no.", &["Ed Pell"]);
}

#[test]
fn it_is_a_country_that_has_just_acted() {
    check("Norway did not attend. {It} argued that no duty exists.", &["Norway"]);
    check("The Norway office was shut. {It} argued that no duty exists.", &["-"]);
    check("Norwegian firms left. {It} argued that no duty exists.", &["-"]);
}

#[test]
fn carrier_is_the_body_that_has_just_spoken() {
    check("“No,” said {Pine Air Group}. “We fly,” {the carrier} said.", &["Pine Air Group", "Pine Air Group"]);
    check("A carrier fell. “No,” said {Pine Air Group}. “We fly,” {the carrier} said.", &["Pine Air Group", "carrier"]);
}

#[test]
fn one_who_died_the_night_that_is_told_of_is_not_he() {
    check(
        "Bo Hale was ill. {Bo Hale} called. Ed Moss declined to say who slept on the night Hale died. “See,” {he} said.",
        &["Bo Hale", "Ed Moss"],
    );
}

#[test]
fn what_is_written_about_somebody_is_not_his_word() {
    check("Ed Moss drove. {Moss's arrest report} said so.", &["Moss's arrest report"]);
    check("Ann Pell died. {Her inquest report} said so.", &["Her inquest report"]);
    check("It burned. {The museum's statement} said so.", &["museum"]);
}

#[test]
fn opponent_of_who_has_just_spoken_is_not_he() {
    check("“No,” said {Pine Air Group}. “They broke the law,” {the union} said.", &["Pine Air Group", "union"]);
    check("A lawyer for Ed Moss spoke. The state's lawyer rose. “No,” {the lawyer} said.", &["lawyer"]);
    check("A teacher at Tarn School wept. {The teacher} left.", &["teacher at Tarn School"]);
    check("Norway got a letter from Bo Hale. {It} said so.", &["-"]);
}

#[test]
fn office_that_starts_a_sentence_is_of_the_politician_who_has_just_spoken() {
    let then = |then: &str| format!("Tony Pell won. “No,” {{Tony Pell}} said. {then}");
    check(&then("{The prime minister} said yes."), &["Tony Pell", "Tony Pell"]);
    // An answer, a contrast, an office that no politician holds: another.
    check(&then("“Yes,” {the prime minister} said."), &["Tony Pell", "prime minister"]);
    check(&then("But {the chancellor} said so."), &["Tony Pell", "chancellor"]);
    check(&then("{The chancellor} meanwhile said so."), &["Tony Pell", "chancellor"]);
    check(&then("{The judge} said so."), &["Tony Pell", "judge"]);
    check(&then("{The minister of Carrow} said so."), &["Tony Pell", "minister of Carrow"]);
    check("Bo Hale led. Hale fell. Hale rose. {Tony Pell} spoke. {The minister} said so.", &["Tony Pell", "minister"]);
    check("{Tony Pell}, a nurse, spoke. {The minister} said so.", &["Tony Pell", "minister"]);
}

#[test]
fn member_for_a_seat_that_no_list_has_is_whom_the_article_is_about() {
    check("{Jane Pell} spoke. It was late. “Yes,” {the Tarnford MP} said.", &["Jane Pell", "Jane Pell"]);
    check("{Jane Pell} wrote to the Tarnford MP. “Yes,” {the Tarnford MP} said.", &["Jane Pell", "Tarnford MP"]);
    check("{Jane Pell}, a nurse, spoke. “Yes,” {the Tarnford MP} said.", &["Jane Pell", "Tarnford MP"]);
}

#[test]
fn company_is_the_body_that_reported_last() {
    let text =
        "{Quay} said it was keen, but Marlow Group said the bid was low. “No,” {the company} said. Quay and Quay fell.";
    check(text, &["Quay", "Marlow Group"]);
    check(
        "{Analysts} rose. Quay fell, but Analysts said it was low. “No,” {the company} said.",
        &["Analysts", "company"],
    );
    let text = "Hale Group said it was dear. Tarn Motors fell after {the company} said so. Tarn Motors sold less.";
    check(text, &["Tarn Motors"]);
}

#[test]
fn retailer_that_starts_a_sentence_is_the_body_that_has_just_spoken() {
    check("“No,” said {Pine Stores Group}. {The retailer} fell.", &["Pine Stores Group", "Pine Stores Group"]);
    check("“No,” said {Pine Hall Group}. “Yes,” {the retailer} said.", &["Pine Hall Group", "retailer"]);
    check("“No,” said {Jo Pine}. {The retailer} fell.", &["Jo Pine", "retailer"]);
}

#[test]
fn document_speaks_for_whoever_wrote_it() {
    let memo = "A memo written last month by sales head Brad Pell was printed. “I see it,” {the memo} states.";
    check(memo, &["Brad Pell"]);
    check(
        "Few will gain, predicts the report by telecoms giant Marlow. “No,” {the report} said. Marlow rose.",
        &["Marlow"],
    );
    check("A memo by Brad Pell and a memo by Ann Moss leaked. “I see it,” {the memo} states.", &["memo"]);
    check("A memo read by Brad Pell leaked. “I see it,” {the memo} states.", &["memo"]);
    check(
        "{The Marlow Bank statement} said so. {The family's statement on the death} said no.",
        &["Marlow Bank", "family"],
    );
    check("{The Monday statement} said so.", &["Monday statement"]);
}

#[test]
fn executive_is_the_officer_whom_the_sentence_before_is_about() {
    check("Finance chief Ed Moss spoke. Moss did not say why. “No,” said {the executive}.", &["Ed Moss"]);
    check("Reporter Ed Moss spoke. Moss did not say why. “No,” said {the executive}.", &["executive"]);
}

#[test]
fn report_that_somebody_speaks_in_has_that_ones_words() {
    check(
        "Many will die, {Oxquay Group} says in a report, The Price. {The report} said so.",
        &["Oxquay Group", "Oxquay Group"],
    );
    check("A report was late. {Oxquay Group} spoke. {The report} said so.", &["Oxquay Group", "report"]);
}

#[test]
fn clergyman_behind_his_see_is_named_with_his_styles() {
    check("{The Bishop of Tarn}, the Rt Rev Dr Tom Wright, said so.", &["Tom Wright"]);
}

#[test]
fn source_goes_by_the_fuller_words_that_brought_it_in() {
    check("A government source spoke. “No,” said {the source}.", &["government source"]);
    check("A tall woman spoke. “No,” said {the woman}.", &["woman"]);
}

#[test]
fn number_of_members_is_no_part_of_a_body() {
    check("{The 13-strong Tarn jury} agreed.", &["Tarn jury"]);
}

#[test]
fn mayor_is_not_the_deputy_mayor() {
    check("Deputy Mayor Nia Moss agreed. {The mayor} did not.", &["mayor"]);
    check("Mayor Jo Pell spoke. Deputy Mayor Nia Moss agreed. {The mayor} did not.", &["Jo Pell"]);
}

#[test]
fn report_from_somebody_is_the_word_of_that_one() {
    check("“It is,” said {a report from Ann Pell}.", &["Ann Pell"]);
}

#[test]
fn noun_of_two_words_and_its_trade_are_shown_in_full() {
    check(
        "“Yes,” said a Tarn-based portfolio manager. Then {the portfolio manager} left.",
        &["Tarn-based portfolio manager"],
    );
    check("“Yes,” said a media banker. Then {the banker} left.", &["media banker"]);
    check("A Delta spokesman came. A spokesman left. {The spokesman} paid.", &["Delta spokesman"]);
}

#[test]
fn lawsuit_has_the_words_of_whose_it_is() {
    check("Marion Moss sued. {Her lawsuit}, filed in Tarn, says so.", &["Marion Moss"]);
}

#[test]
fn offices_with_capitals_before_a_comma_are_theirs() {
    check("The Harbour Fire Commander, Jonah Quill, came. “No,” {the commander} said.", &["Jonah Quill"]);
    check("The Minister for Harbour Planning, Jonah Quill, came. “No,” {the Minister} said.", &["Jonah Quill"]);
    check(
        "Chairman of the Union of Quay Officers (UQO) in the state, Dr Jonah Quill, came. Alan Moss left. {The UQO chairman} wept.",
        &["Jonah Quill"],
    );
    check(
        "Reacting, the state Commissioner for Ports, Dr (Mrs) Ann Quill, left. “No,” {the commissioner} said.",
        &["Ann Quill"],
    );
}

#[test]
fn letters_of_an_office_are_who_holds_it() {
    check("Mayor Ed Pell came to the port. “No,” {the MEP} said.", &["MEP"]);
    check("Chief inspector Ann Pell left the house. “No,” {the CIA} said.", &["CIA"]);
    check("The Municipal Chief Executive, Jonah Quill, came. “No,” {the MCE} said.", &["Jonah Quill"]);
    check("Chief financial officer Ann Quill came. “No,” {the CFO} said.", &["Ann Quill"]);
}

#[test]
fn noun_for_a_trade_before_a_name_is_theirs() {
    check("Harbour ranger Jonah Quill came. Ann Moss left. “No,” {the ranger} said.", &["Jonah Quill"]);
    check("The in-charge, Dr Jonah Quill, came. Ann Moss left. “No,” {the medic} said.", &["Jonah Quill"]);
}

#[test]
fn description_that_fits_anyone_is_who_was_spoken_of() {
    check("Ann Quill heard it first. “No,” {the mother of three} said.", &["Ann Quill"]);
    check("Ann Quill heard it first. “No,” {the 58-year-old herder} said.", &["Ann Quill"]);
    check("Ann Quill, 41, heard it first. “No,” {the 58-year-old herder} said.", &["58-year-old herder"]);
    check("Ann Quill heard it first. “No,” {the former head teacher} said.", &["Ann Quill"]);
    check(
        "Jonah Quill came in with a bag. “No,” {the East Pine State coach} said. Rey Tech coach Ann Moss left.",
        &["Jonah Quill"],
    );
}

#[test]
fn noun_at_the_head_of_a_sentence_is_its_last_subject() {
    check("Orla Finn attacked the tax. {The shadow chancellor} said it was unfair.", &["Orla Finn"]);
    check("Orla Finn attacked the tax. {The judge} said it was unfair.", &["judge"]);
    check("Karl Pell is to freeze duty. {The chancellor} hailed growth.", &["Karl Pell"]);
    check("Prime minister Karl Pell froze duty. {The chancellor} hailed growth.", &["chancellor"]);
    check("Orla Finn, a nurse, attacked the tax. {The chancellor} said it was unfair.", &["chancellor"]);
}
