//! Promises of `people` about names: where they start and end, what stands before them, and when a short one is another's.

use super::{check, speakers};

fn speaker(body: &str) -> String {
    crate::quotes::find("", body, Some("en"))[0].speaker.clone().unwrap_or_default()
}

#[test]
fn analyst_of_a_firm_with_an_abbreviation_is_the_analyst() {
    for who in [
        "Tarn Foods Inc. analyst Ed Pell",
        "Hale & Co. analyst Ed Pell",
        "Quay Group Inc. ( QUAY.N ) Chairman Ed Pell",
        "General Quay Corp. ( GQC.N ) Chief Financial Officer Ed Pell",
        "UK Chancellor of the Exchequer Ed Pell",
        "Top-seeded Norwegians Ed Pell",
    ] {
        check(&format!("“Fares fell,” {{{who}}} said."), &["Ed Pell"]);
    }
}

#[test]
fn general_is_part_of_a_firms_name() {
    check("{General Quay Corp.} said it would pay.", &["General Quay Corp"]);
    check("{General Pell} said he would pay.", &["Pell"]);
}

#[test]
fn plural_of_people_before_names_is_no_part_of_them() {
    check("The group, including Tories Ed Pell and Jo Moss, met. {Mr Pell} spoke.", &["Ed Pell"]);
    check("Americans Ed Pell and Bo Moss won. “I played well,” {Pell} said.", &["Ed Pell"]);
}

#[test]
fn verb_that_starts_a_sentence_is_no_given_name() {
    check("“No,” said {Ed Moss}. Said {Moss} of Quay: “We were first.”", &["Ed Moss", "Ed Moss"]);
    check("{Said Moss} left. He paid.", &["Said Moss"]);
}

#[test]
fn peers_keep_their_title_where_no_given_name_is_known() {
    check("{Lord Moss}, Minister for Ports, paid.", &["Lord Moss"]);
    check("{Home Office minister Baroness Tarn} paid.", &["Baroness Tarn"]);
    check("{Mr Moss}, Minister for Ports, paid.", &["Moss"]);
    check("{The Lord Chancellor}, Lord Moss, paid.", &["Lord Moss"]);
}

#[test]
fn nickname_in_marks_stands_inside_a_name() {
    check(
        "“We grow,” {Mitsu \"Matt\" Ozaki}, a grocer, said. “Still,” {he} said.",
        &["Mitsu \"Matt\" Ozaki", "Mitsu \"Matt\" Ozaki"],
    );
}

#[test]
fn whose_office_it_is_stays_in_its_name() {
    check("{The Tarn Sheriff's Office} wrote.", &["Tarn Sheriff's Office"]);
    check("{The Carrow Attorney General's Office} wrote.", &["Carrow Attorney General's Office"]);
}

#[test]
fn letters_alone_are_not_the_longer_name_that_has_them() {
    check("A merged Pine EMD would be large. {EMD} said it would wait.", &["EMD"]);
    check("Quay PlayBoat 3 is out. {Quay} said it was new.", &["Quay"]);
    check("Gas de France paid. {France} said it was time.", &["France"]);
    check("Then Israel paid. Israel Pell is a minister. {Israel} said it was time.", &["Israel"]);
    check("Jordan Pell scored. “We won,” said {Jordan}.", &["Jordan Pell"]);
    check("{Pell} rose. Chu Woo-Sik spoke. {Chu} sat.", &["Pell", "Chu Woo-Sik"]);
}

#[test]
fn firm_that_is_called_like_its_founder_says_it() {
    let text =
        "Pell Inc. cut jobs. “We must change,” said {Michael Pell}. {Pell} said it would pay. {Pell} said he would.";
    check(text, &["Michael Pell", "Pell Inc", "Michael Pell"]);
    check("Pell Inc. fell. {Michael Pell} rose. {Pell} said it was hard.", &["Michael Pell", "Michael Pell"]);
}

#[test]
fn letters_behind_a_name_with_small_words_stand_for_all_of_it() {
    let text = "The Joint Nations Conference on Quays and Docks (JNCQD) met. “No,” {it} said. “Yes,” {JNCQD} said.";
    let name = "Joint Nations Conference on Quays and Docks";
    check(text, &[name, name]);
    check(&text.replace("JNCQD", "JNCQAD"), &[name, name]);
    check("A Joint Nations Conference (PELL) met. {The Conference} paid.", &["Joint Nations Conference"]);
}

#[test]
fn two_letters_of_an_interview_are_the_outlet_that_asks() {
    check("Jo Pell talked with Carrownews. {CN} asked why.", &["Carrownews"]);
    check("Jo Pell talked with Carrow and Newsome. {CN} asked why.", &["CN"]);
}

#[test]
fn month_before_a_surname_is_a_given_name() {
    check("“No,” said {Jun Morra}, a grocer.", &["Jun Morra"]);
}

#[test]
fn code_of_a_share_is_no_part_of_a_name() {
    assert_eq!(speakers("", "Quay QUAYCPO.MX ( QU.N ) fell. {Quay} said it was.", "en"), ["Quay"]);
}

#[test]
fn name_with_an_exclamation_mark_does_not_end_the_sentence() {
    assert_eq!(speaker("Jo Lock of choir OutLoud! said they were “wiping the slate clean”."), "Jo Lock");
}

#[test]
fn founder_of_a_firm_may_say_it_is_hard() {
    let text =
        "Pell Inc. fell. {Michael Pell} rose. {Pell} said it would be hard for him. {Pell} said it had been late.";
    check(text, &["Michael Pell", "Michael Pell", "Michael Pell"]);
}

#[test]
fn name_that_ends_in_an_apostrophe_and_s_keeps_them() {
    check("{Pellow's} said it was. {Pellow's} added more.", &["Pellow's", "Pellow's"]);
    assert_eq!(speaker("Sales may “fall for long,” according to Pellow's."), "Pellow's");
    check("{Pellow}, a friend of Moss, left. {Pellow's} said it.", &["Pellow", "Pellow"]);
    check("{Pellow's} letter said it. It was Pellow's choice.", &["Pellow"]);
}

#[test]
fn initials_are_not_short_for_a_name_that_has_them() {
    check("Q&M fell. Q&M Home sells beds. {Q&M} said so.", &["Q&M"]);
    check("Q&M Home sells beds. {Q&M Home} said so.", &["Q&M Home"]);
}

#[test]
fn capitals_before_the_topic_of_their_words_are_a_name() {
    check("It met.\n\nQUAY MINISTER PAAVO TELL On fish: “It is good for us all.” {PAAVO TELL} left.", &["PAAVO TELL"]);
}

#[test]
fn don_is_a_given_name() {
    check("“No,” said {Don Blair}.", &["Don Blair"]);
}

#[test]
fn union_has_all_trades_of_its_name() {
    check(
        "{The International Union of Quaymen and Harbour Workers} said so.",
        &["International Union of Quaymen and Harbour Workers"],
    );
    assert_eq!(speaker("The Union of Quaymen and Jo Waters said it was “late”."), "Union of Quaymen");
}

#[test]
fn place_in_a_team_and_quarter_of_a_year_are_no_part_of_a_name() {
    check("{Wing Paul Hale} said so.", &["Paul Hale"]);
    check("Quaycorp Q4 sales fell. {Quaycorp} said so.", &["Quaycorp"]);
}

#[test]
fn office_behind_a_name_that_lost_its_comma_is_no_part_of_it() {
    assert_eq!(speaker("“We see it fall,” said Paul Hale chief market strategist at Quay Bank in Tarn."), "Paul Hale");
}

#[test]
fn full_stop_behind_a_surname_that_is_also_a_title_ends_the_name() {
    check("It was bought by Ed King. Finance chief {Moss} left.", &["Moss"]);
    check("{Ed King} rose. CEO Moss fell.", &["Ed King"]);
}

#[test]
fn initial_a_is_a_part_of_the_name() {
    check("{Charles A Moss} rose. {Moss} fell.", &["Charles A Moss", "Charles A Moss"]);
}

#[test]
fn kind_of_share_is_no_part_of_a_name() {
    check("Quay Class A shares fell. {Quay} rose.", &["Quay"]);
}

#[test]
fn titled_name_that_is_also_of_a_nation_is_that_persons() {
    check("Oliver Irish spoke. “It is,” said {Mr Irish}.", &["Oliver Irish"]);
}

#[test]
fn office_with_of_in_it_ends_before_the_name() {
    for who in [
        "White House Chief of Staff Ed Pellow",
        "Vice President of Trade Ed Pell",
        "Quay Chief Operating Officer and Chief Financial Officer Ed Pell",
        "Tarn-Silver Bow Undersheriff Ed Pell",
        "Ernst and Moss's Ed Pell",
    ] {
        let (_, name) = who.rsplit_once(' ').expect("a title before the name");
        check(&format!("“Fares fell,” {{{who}}} said."), &[&format!("Ed {name}")]);
    }
    check("“No,” {White House Chief of Staff Ed Pellow} said. “Never,” {Pellow} said.", &["Ed Pellow", "Ed Pellow"]);
}

#[test]
fn party_of_a_state_is_no_name() {
    check("Sen. Jo Pell, a Texas Democrat, met Ed Moss. “No,” {the Texas Democrat} said.", &["Jo Pell"]);
}

#[test]
fn surname_that_is_a_month_or_small_word_is_its_bearers() {
    check(
        "Prime Minister Jane March met Ed Moss. “It is over,” {Mrs March} said. Later {March} spoke.",
        &["Jane March", "Jane March"],
    );
    assert_eq!(speaker("Jane March left in a hurry. “It is over,” said Mrs March."), "Jane March");
    assert_eq!(speaker("“It is over,” Will Hale said."), "Will Hale");
    check("Jane Moss met Ed Pell. In March {she} left.", &["Jane Moss"]);
    check("“No,” said Ed Moss. Will {Pell} return?", &["Pell"]);
}

#[test]
fn title_is_kept_where_only_an_initial_follows() {
    check("Mr. R., a teacher, left. “I read it,” {he} said.", &["Mr. R"]);
}

#[test]
fn grown_up_is_not_the_child_of_the_same_name() {
    check(
        "Ed Pell, 9, lost a ring, his father, Karl Pell, told the Courier. “It is a toy,” {Mr. Pell} said.",
        &["Karl Pell"],
    );
    check("Nine-year-old Ed Pell lost a ring. “It is a toy,” {Mr. Pell} said.", &["Pell"]);
}

#[test]
fn second_half_of_a_double_surname_is_its_bearers() {
    check("“No,” said Ann Clarke-Murrow. It was late. Then {Murrow} left.", &["Ann Clarke-Murrow"]);
}

#[test]
fn president_is_not_one_of_the_family() {
    let text =
        "President Moss said he would go. His daughter, Karla Moss, left. “No,” {Moss} said. Then {Karla Moss} spoke.";
    check(text, &["Moss", "Karla Moss"]);
    check("President Moss came. Tom Moss Jr. left. “No,” {Mr. Moss} said.", &["Moss"]);
    check("Chancellor Moss came. Angela Moss has led since May. “No,” {Moss} said.", &["Angela Moss"]);
    check("Pell came on Monday. “No,” {Pell} said. President Karl Pell left with Ann Pell.", &["Karl Pell"]);
}

#[test]
fn name_in_marks_and_trade_at_the_head_of_a_sentence_are_told_from_the_name() {
    check("Quay founder Markk “Notch” Pellow came. Then {Pellow} spoke.", &["Markk “Notch” Pellow"]);
    check("{Drummer Larry Pell} agreed.", &["Larry Pell"]);
    check("{Rovers QB Larry Pell} agreed.", &["Larry Pell"]);
}

#[test]
fn office_of_a_body_is_no_name() {
    check("{The Chief of the Defence Staff} agreed.", &["Chief of the Defence Staff"]);
    check("{The High Commissioner for Human Rights} agreed.", &["High Commissioner for Human Rights"]);
}

#[test]
fn street_council_and_ranks_keep_or_lose_what_stands_before_them() {
    check("{Downing Street} said no.", &["Downing Street"]);
    check("{Housing Association} said no.", &["Housing Association"]);
    check("{Det. Sgt. Jo Pell} said no.", &["Jo Pell"]);
    check("{Det Insp Jo Pell} said no.", &["Jo Pell"]);
    check("{Morgan Grant CEO Jo Pell} said no.", &["Jo Pell"]);
}

#[test]
fn trade_before_a_name_hides_no_month() {
    check("Guitarist Jo May has said so. {May} said no.", &["Jo May"]);
}

#[test]
fn office_before_an_unknown_given_name_ends_where_the_name_starts() {
    for office in [
        "Leader of the Opposition",
        "Director of Public Prosecutions",
        "Head of Research",
        "Minister of State for Education",
        "The Speaker of the House",
        "Commissioner of Police",
    ] {
        check(&format!("{{{office} Ovendra Tallike}} said it would rain."), &["Ovendra Tallike"]);
    }
    check("{President of the Senate Budget Committee} is no name.", &["President of the Senate Budget Committee"]);
}

#[test]
fn trade_behind_a_name_tells_a_person() {
    let article = "Ann Pell paid. “Yes,” {Pell} said.\n\nMoarra Terewith, a glaciologist who flew in, noticed it. “Yes,” {she} says.";
    check(article, &["Ann Pell", "Moarra Terewith"]);
}
