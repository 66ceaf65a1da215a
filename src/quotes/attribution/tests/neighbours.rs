//! Quotes whose speaker stands in another sentence than they.

use super::check;

#[test]
fn quote_without_a_tag_has_the_speaker_of_the_report_above() {
    check(
        "Jo Pell said that the port would close.\n\n“It was never safe at all.”",
        &["It was never safe at all. | Jo Pell"],
    );
    check(
        "Jo Pell praised the guards.\n\n“They kept us all safe this winter.”",
        &["They kept us all safe this winter. | Jo Pell"],
    );
    check(
        "“It is over,” Hale said.\n\nPell said that the port would close.\n\n“It was never safe at all.”",
        &["It is over, | Hale", "It was never safe at all. | Pell"],
    );
}

#[test]
fn who_reports_behind_the_last_quote_above_goes_on() {
    check(
        "“It is over,” Hale said. Jo Pell, of Quay, said that the port would close.\n\n“It was never safe at all.”",
        &["It is over, | Hale", "It was never safe at all. | Jo Pell"],
    );
    check(
        "“It is over,” Hale said. The port is old.\n\n“It was never safe at all.”",
        &["It is over, | Hale", "It was never safe at all. | Hale"],
    );
    check(
        "“It is over,” Hale said. The repair of the Carrow Bridge revealed cracks.\n\n“It was never safe at all.”",
        &["It is over, | Hale", "It was never safe at all. | Hale"],
    );
}

#[test]
fn the_one_who_was_asked_answers() {
    check("Pell was asked if Moss would rejoin. “I am sure that he would.”", &["I am sure that he would. | Pell"]);
}

#[test]
fn whoever_reports_between_two_quotes_speaks_the_second() {
    check(
        "“It will fall,” Moss said. In a letter, Pell argued that the bridge would stand. “We have a good plan for it.”",
        &["It will fall, | Moss", "We have a good plan for it. | Pell"],
    );
    check(
        "“It will fall,” Moss said. The bridge is old. “We have a good plan for it.”",
        &["It will fall, | Moss", "We have a good plan for it. | Moss"],
    );
}

#[test]
fn whose_name_starts_the_sentence_between_two_quotes_speaks_the_second() {
    check(
        "“It will fall,” said Moss. A plan was made by Pell. “It is dear.” Pell is keen to build it. “We have a good plan for it.”",
        &["It will fall, | Moss", "It is dear. | Moss", "We have a good plan for it. | Pell"],
    );
    check(
        "“It will fall,” said Moss. A plan was made by Pell. “It is dear.” Pell was crowned in May. “He is the best of them all.”",
        &["It will fall, | Moss", "It is dear. | Moss", "He is the best of them all. | Moss"],
    );
    check(
        "“It will fall,” said Moss. Turnover rose. “He is the best of them all.”",
        &["It will fall, | Moss", "He is the best of them all. | Moss"],
    );
}

#[test]
fn sentence_behind_a_quote_may_do_nothing_but_report_it() {
    check("“We must act soon.” Quay chief Jo Pell said in a statement.", &["We must act soon. | Quay chief Jo Pell"]);
    check(
        "“It will fall soon,” Moss said. “It is dear to us.” Trader Jo Pell said on Monday.",
        &["It will fall soon, | Moss", "It is dear to us. | Trader Jo Pell"],
    );
    for other in [
        "Jo Pell said in a speech that it will fall.",
        "Jo Pell spoke in Tarn.",
        "Jo Pell said it.",
        "Jo Pell said during the debate he disagreed.",
        "Jo Pell said in 2019 such plans never work.",
        "The police said after the raid two men fled.",
        "The club added on Monday a keeper.",
        "Jo Pell wrote on the history of the town.",
    ] {
        check(
            &format!("“It will fall soon,” Moss said. “It is dear to us.” {other}"),
            &["It will fall soon, … It is dear to us. | Moss"],
        );
    }
}

#[test]
fn words_that_a_new_mark_closes_are_the_next_speakers() {
    check(
        "Mr Hale left. “We try to have new ideas. “We make it for all of them,” said Mr Moss.",
        &["We try to have new ideas. | Mr Moss", "We make it for all of them, | Mr Moss"],
    );
    check(
        "“It is so,” said Mr Hale. “We try to have new ideas. “We make it for all of them,” said Mr Moss.",
        &["It is so, … We try to have new ideas. | Mr Hale", "We make it for all of them, | Mr Moss"],
    );
    check(
        "Mr Hale spoke. “We try to have new ideas.” “We make it for all of them,” said Mr Moss.",
        &["We try to have new ideas. | Mr Hale", "We make it for all of them, | Mr Moss"],
    );
}

#[test]
fn word_that_joins_a_quote_to_a_report_hides_no_speaker() {
    check("Trade fell, Pell told the club. Still, “it is dear to all of us.”", &["it is dear to all of us. | Pell"]);
    check("Trade fell, Pell told the club. But “it is dear to all of us.”", &["it is dear to all of us. | Pell"]);
}

#[test]
fn subject_that_cannot_speak_introduces_nobody() {
    check(
        "All these sessions help much. “I want to run again and win all.”",
        &["I want to run again and win all. | -"],
    );
    check("The teenager was shocked by it. “I want to run again.”", &["I want to run again. | The teenager"]);
}

#[test]
fn who_reacts_is_named_in_capitals_before_the_words() {
    check(
        "Here are some views: JO PELL, ANALYST, QUAY SECURITIES “It went better than we thought.” - - ED R. MOSS, FUND MANAGER, TARN “It is over.”",
        &["It went better than we thought. | JO PELL", "It is over. | ED R. MOSS"],
    );
    check("It was led by QUAY BANK, THE FIRM’S OWNER, “in all but name”.", &["in all but name | It"]);
}

#[test]
fn firm_with_a_comma_in_its_name_is_not_who_speaks() {
    check("“It is over,” said Quay, Moss & Tarn analyst Jo Pell.", &["It is over, | Moss & Tarn analyst Jo Pell"]);
    check("“It is over,” said Quay, a trade analyst.", &["It is over, | Quay"]);
}

#[test]
fn noun_that_ends_like_an_adverb_belongs_to_the_name_behind_it() {
    check("“It is over” for all, said corporate gadfly Jo Pell, who left.", &["It is over | corporate gadfly Jo Pell"]);
}

#[test]
fn name_ends_where_an_article_follows_without_a_comma() {
    check("“It is over,” said Jo Pell a partner at Quay.", &["It is over, | Jo Pell"]);
}

#[test]
fn what_one_rates_a_share_is_no_quote() {
    check("Jo Pell, who rates Quay “overweight” and Moss “neutral,” said sales might fall.", &[]);
    check("Jo Pell said the road was “neutral” ground.", &["neutral | Jo Pell"]);
}

#[test]
fn committee_may_say_it_between_commas() {
    check(
        "As a result, says the committee, the law may “leave much doubt” in it.",
        &["leave much doubt | the committee"],
    );
}

#[test]
fn words_named_as_words_are_no_quotes() {
    check("Words such as “incumbent”, “electoral” and “partisan” reflected the interest.", &[]);
    check("Quay said “blog” headed the list of words.", &[]);
    check("It came from a group calling itself “Anhar al-Dollar.”", &[]);
}

#[test]
fn who_gives_the_name_says_it_and_not_the_paper_that_reports_it() {
    check("Jo Pell called it “a real joy,” the Courier reported.", &["a real joy, | Jo Pell"]);
    check("“It is a real joy,” the Courier reported.", &["It is a real joy, | the Courier"]);
}

#[test]
fn participle_at_the_head_is_said_by_the_subject_behind_the_quote() {
    check("Calling it a “dark day for the town,” Jo Pell left.", &["dark day for the town, | Jo Pell"]);
    check("Closing a “dark day for the town,” Jo Pell left.", &[]);
}

#[test]
fn sentence_opens_with_for_whom_it_holds() {
    check("For Henry Pell, it is late: “We will come back.”", &["We will come back. | Henry Pell"]);
}

#[test]
fn told_may_stand_before_who_says_it() {
    check("“It is late,” told Pell to the Courier.", &["It is late, | Pell"]);
    check("“It is late,” told Pell that he must go.", &[]);
}

#[test]
fn who_speaks_follows_a_verb_that_a_comma_parts() {
    check("“It is late,” particularly with Quay, said Jo Pell.", &["It is late, | Jo Pell"]);
    check(
        "“It is late,” said Jo Pell, treasurer of Quay, adding: “We will go.”",
        &["It is late, | Jo Pell", "We will go. | Jo Pell"],
    );
}

#[test]
fn sayer_closes_the_paragraph_above() {
    check(
        "Jo Pell came home. That began in 1907, said Tom Moss.\n“It was a good year for the town.”",
        &["It was a good year for the town. | Tom Moss"],
    );
}

#[test]
fn titles_and_names_in_use_are_no_quotes() {
    check("The book, titled “The Long Way Home,” came out, Jo Pell said.", &[]);
    check("The port is known internally as “the Yard,” Jo Pell said.", &[]);
    check("The port is known as “a yard for all of us,” Jo Pell said.", &["a yard for all of us, | Jo Pell"]);
}

#[test]
fn mark_that_closes_nothing_leaves_the_words_to_who_is_named_beside_them() {
    check("‘It is late.\n‘It is early,’ Tom Moss said.", &["It is early, | Tom Moss"]);
}

#[test]
fn blank_of_no_width_hides_no_verb() {
    check("“It is late now,” \u{200b}\u{200b}said Jo Pell.", &["It is late now, | Jo Pell"]);
}

#[test]
fn sentences_behind_a_mark_that_nothing_closes_are_not_sure() {
    let sure = |body: &str| crate::quotes::find("", body, Some("en"))[0].confidence;
    let closed = sure("Jo Pell said: “It is late. The mayor left the hall.”");
    assert!(sure("Jo Pell said: “It is late. The mayor left the hall.") < 0.6 * closed);
    assert!(sure("Jo Pell said: “It is late.") > 0.9 * closed);
}

#[test]
fn a_whole_name_that_starts_the_sentence_between_two_quotes_speaks_the_second() {
    check(
        "“I loved it,” said Moss. Susan Pell did not. “It was dull.”",
        &["I loved it, | Moss", "It was dull. | Susan Pell"],
    );
}

#[test]
fn label_of_a_list_speaks_where_nothing_is_reported_behind_the_words() {
    check(
        "News\n\n- Tarn boss Sam Hale “I am sad about the result, and we were poor.”",
        &["I am sad about the result, and we were poor. | Sam Hale"],
    );
    check(
        "News\n\n• Mayor Jo Pell “is not going to run for a third term”, says Jane Reed.",
        &["is not going to run for a third term | Jane Reed"],
    );
    check(
        "HARBOUR REACTION: KAY HALE, HEAD OF THE QUAY DIVERS, TARN “The water is too cold and the pay is too low.”",
        &["The water is too cold and the pay is too low. | KAY HALE"],
    );
}
