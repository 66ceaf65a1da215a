//! Whom an article means when others stand nearer, from the words to the name: the speakers of all words in quotation
//! marks, in order.

use super::marked;

fn check(body: &str, expected: &[&str]) {
    assert_eq!(marked(body), expected, "{body}");
}

#[test]
fn who_is_named_in_the_words_does_not_speak_them() {
    check("Tom Moss met Karl Pell. “Pell must go, and soon,” he said.", &["Tom Moss"]);
    check(
        "Tom Moss has coached Quay for years. Asked if Karl Pell could return, he replied: “I have made my regard for Karl clear.”",
        &["Tom Moss"],
    );
    check("Karl Pell lost again. Coach Tom Moss is calm. “Karl is the best we have,” he said.", &["Tom Moss"]);
    check("Karl Pell spoke. “I am Karl Pell of Quay,” he said.", &["Karl Pell"]);
}

#[test]
fn same_mention_of_two_quotes_is_one_person() {
    check(
        "Karl Pell lost again. Coach Tom Moss is calm. “Karl must go,” he said, calling the roof “a ruin”.",
        &["Tom Moss", "Tom Moss"],
    );
}

#[test]
fn interview_in_which_she_said_it_is_hers() {
    check("The Mail ran an interview with Ann Moss in which she said: “I never felt safe.”", &["Ann Moss"]);
    // Whom an interview is with may be who asks.
    check("Ann Moss gave an interview with Kay Hale, in which she said: “I never felt safe.”", &["Ann Moss"]);
}

#[test]
fn initials_pass_over_small_words() {
    let league = "The International League of Lamp Makers met. The ILLM said it was “a ruin”.";
    check(league, &["International League of Lamp Makers"]);
    check("The Quay Commission met the Queen's Court. QC said it was “a ruin”.", &["QC"]);
}

#[test]
fn spelling_that_slips_is_the_same_person() {
    check("Surgeon Sirwan al-Moruli fled. The men, Moruli told the paper, were “in a cellar”.", &["Sirwan al-Moruli"]);
    check("Jonas Petrosyan rose. “It is a ruin,” Petroysan said.", &["Jonas Petrosyan"]);
}

#[test]
fn dashes_enclose_who_somebody_is() {
    check(
        "The mother of Jo Pell -- an angler held by the fleet -- said she is “appalled by it”.",
        &["mother of Jo Pell"],
    );
}

#[test]
fn office_in_short_or_in_full_is_one_office() {
    check(
        "Quay Foods Chief Executive Kevin Moss declined to speak. Looking ahead, the CEO said it was “a long year”.",
        &["Kevin Moss"],
    );
    check("Chief Executive Gwen Hale met staff. The chief executive said it was “a long year”.", &["Gwen Hale"]);
}

#[test]
fn who_gives_a_name_has_it() {
    check("Kay Hale left. A baker, who gave his name as Jo Pell, said it was “a ruin”.", &["Jo Pell"]);
    check("Kay Hale left. A woman who gave her name only as Marit said it was “a ruin”.", &["Marit"]);
}

#[test]
fn who_also_says_it_said_something_before() {
    check(
        "Milo Harun said that he was “not amused”. The diplomat also said that the roof was “a ruin”.",
        &["Milo Harun", "Milo Harun"],
    );
}

#[test]
fn who_is_to_stay_unnamed_gets_no_name() {
    check(
        "Jo Pell, an official, left. “It is a ruin,” said the official, speaking on condition of anonymity.",
        &["official"],
    );
}

#[test]
fn called_so_only_further_on_is_another() {
    check(
        "Ron Corry criticised it. “It is a laugh,” said the 74-year-old comedian. Kay Hale slated comedian Sacha Moss.",
        &["Ron Corry"],
    );
}

#[test]
fn mister_and_a_first_name_is_a_last_name() {
    check("Howard Flint's friends came. Flint left. “It is a ruin,” Mr Howard said.", &["Howard"]);
    check("Kim Jong Tal came. “It is a ruin,” Mr Kim said.", &["Kim Jong Tal"]);
}

#[test]
fn capital_inside_a_word_names_a_body() {
    check("Quay is near a deal, reports PandoDaily. The site notes that it is “all but a done deal”.", &["PandoDaily"]);
}

#[test]
fn adverb_with_a_capital_names_nobody() {
    check("Jo Pell fell. Surprisingly, he said it was “not a bad day”.", &["Jo Pell"]);
}

#[test]
fn who_hands_on_the_words_of_another_does_not_speak_them() {
    check("Ann Moss said the judge had told jurors that the case was “a ruin”.", &["judge"]);
    check("Tom Hale leaned on a stick. A row behind him, Ann Moss laughed. “It is a ruin,” she said.", &["Ann Moss"]);
}

#[test]
fn judge_is_not_whom_he_sentences() {
    check(
        "Tom Hanson, 34, was jailed for life on Monday. “You are a danger to the public,” Judge Hansen said.",
        &["Hansen"],
    );
    check(
        "“I am in pain,” Tom Hale said on Monday. The surgeon added: “He will walk again.”",
        &["Tom Hale", "surgeon"],
    );
}

#[test]
fn surname_that_ends_as_an_adverb_is_a_name() {
    check("Jim Connolly lost his home in the fire. Connolly, 34, said: “We have nothing left.”", &["Jim Connolly"]);
}

#[test]
fn who_watches_is_not_who_gives_evidence() {
    check("A doctor who was identified by Tom Hale said it was “a ruin”.", &["doctor"]);
    check("The mother of the victim — Tom Hale, 21 — said it was “a ruin”.", &["mother of the victim"]);
}

#[test]
fn letters_sent_anonymously_hide_no_mayor() {
    check(
        "Mayor Tom Hale was cross. The mayor said he would not reply to letters sent anonymously by “cowards”.",
        &["Tom Hale"],
    );
}

#[test]
fn whoever_is_asked_replies_and_who_is_told_does_not_speak() {
    check("Ann Moss asked Tom Pell why he ran. “I was scared,” he replied.", &["Tom Pell"]);
    check(
        "Ann Moss, the judge, asked Jo Pell's lawyer, Tom Reed, why the man was late. “I was told to come at ten,” he replied.",
        &["Tom Reed"],
    );
    check("Judge Al Voss sat down. Tom Pell rose. He told Voss: “You are wrong.”", &["Tom Pell"]);
}

#[test]
fn father_is_not_the_child_of_the_same_last_name() {
    check(
        "Ned Hale, 5, did not come to the party. His father Derek Hale found the bill. Ned's bag was full. Mr Hale said: “It was a proper invoice.”",
        &["Derek Hale"],
    );
}

#[test]
fn fed_is_the_whole_board_and_no_person() {
    check(
        "Growth was slow, the Federal Reserve said on Monday. “Prices rose a little,” the Fed said. The Tarn Fed was less sure.",
        &["Federal Reserve"],
    );
    check("Roger Fed won. Fed said: “I am glad.”", &["Roger Fed"]);
}

#[test]
fn body_owned_by_many_keeps_its_name() {
    check("“It is a ruin for all of us here,” the Actors' Equity Association said.", &["Actors' Equity Association"]);
}

#[test]
fn age_before_a_name_is_none_of_it() {
    check("Fourteen-year-old Zoe, on the top deck, said “everyone started to scream”.", &["Zoe"]);
}

#[test]
fn noun_named_nowhere_is_not_confident() {
    let quotes = crate::quotes::find("", "“I saw nothing,” he said.", Some("en"));
    assert_eq!(quotes[0].speaker, None);
    assert!(quotes[0].confidence <= 0.2, "{}", quotes[0].confidence);
}
