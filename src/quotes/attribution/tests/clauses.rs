//! Which clause of a sentence says who speaks.

use super::check;

#[test]
fn what_was_agreed_by_another_is_said_by_who_reports_it() {
    check(
        "The spokeswoman said the leave was agreed by a doctor “with officials”.",
        &["with officials | The spokeswoman"],
    );
    check("Critics said the plan was described by Moss as “a fraud”.", &["a fraud | Moss"]);
    check(
        "A view could be issued by the court, although Jo Pell sought help from it “at once for all”.",
        &["at once for all | -"],
    );
}

#[test]
fn who_calls_one_so_may_stand_behind_the_words() {
    check("Moss, who made money, was called “one of the pirates” by the judge.", &["one of the pirates | the judge"]);
}

#[test]
fn what_a_finding_shows_is_said_by_who_found_it() {
    check("The board found that projects showed “slow work”.", &["slow work | The board"]);
    check("The rules state that trade “can be safe”.", &["can be safe | The rules"]);
    check(
        "The rules note that as funds grow, they are fit for those “with the means”.",
        &["with the means | The rules"],
    );
}

#[test]
fn participle_before_a_colon_has_the_outer_speaker() {
    check("Still, he said it would win, noting: “It sells well.”", &["It sells well. | he"]);
}

#[test]
fn paper_that_reports_him_saying_is_not_who_speaks() {
    check("The paper reported him saying that it “is quite feasible”.", &["is quite feasible | him"]);
}

#[test]
fn clause_at_the_end_of_a_long_sentence_reports_it() {
    check(
        "But the office had a “high turnover”, which had “interfered” with it, said the Select Committee.",
        &["high turnover | the Select Committee", "interfered | the Select Committee"],
    );
    check(
        "The office had “failed” to guide and shown a “lack of sense”, the MPs found.",
        &["failed | the MPs", "lack of sense | the MPs"],
    );
}

#[test]
fn question_asked_of_somebody_is_not_who_asks() {
    check(
        "Pell said there are “clear links” between the question asked of the court and the “other case”.",
        &["clear links | Pell", "other case | Pell"],
    );
}

#[test]
fn name_with_what_its_bearer_is_reports_a_quote_without_a_verb() {
    check("“We have seen it soften,” Jo Pell, head of sales at Moss Capital.", &["We have seen it soften, | Jo Pell"]);
    check("“We have seen it soften,” Jo Pell, head of sales, left.", &["We have seen it soften, | Jo Pell"]);
}

#[test]
fn rating_is_nobodys_word() {
    check("“Sales fell,” wrote Jo Pell, who has a “buy” rating on it.", &["Sales fell, | Jo Pell"]);
    check("Jo Pell cut his view of it to “sell” from “hold”.", &[]);
    check("Jo Pell called it “sell”.", &["sell | Jo Pell"]);
}

#[test]
fn what_a_match_is_billed_as_is_nobodys_word() {
    check("Pell confirmed that the match - which has been billed as “Friends against Foes” - will go on.", &[]);
}

#[test]
fn last_paragraph_of_a_quote_may_tell_whose_it_is() {
    check(
        "Officials had defended it, saying it could stay.\n\n“New readings will not end it.\n\n“To be clear, we pay,” Moss said.",
        &["New readings will not end it. … To be clear, we pay, | Moss"],
    );
}

#[test]
fn press_release_is_one_noun() {
    check("“She was kind”, reads a Pine press release, he wrote.", &["She was kind | a Pine press release"]);
}

#[test]
fn threat_that_another_tells_of_is_who_made_it() {
    check("The judge said the girl was threatened by Ed Moss: “I will hurt you.”", &["I will hurt you. | Ed Moss"]);
    check("The court found that Moss had called her “a witch”.", &["a witch | Moss"]);
}

#[test]
fn title_before_a_name_is_no_speech() {
    check("“Person of the Year,” Ann Pell, president of Carrow.", &[]);
}

#[test]
fn who_declined_in_the_last_sentence_above_says_nothing_below() {
    for last in [
        "Ann Pell declined to comment.",
        "Critics said that it would fail.",
        "Doctors said that it was broken.",
        "Ann Pell did not say why.",
    ] {
        check(
            &format!("“It is over,” Ed Moss said. {last}\n\n“I never saw a coin of it.”"),
            &["It is over, | Ed Moss", "I never saw a coin of it. | Ed Moss"],
        );
    }
}

#[test]
fn participle_between_commas_is_no_subject() {
    check(
        "The account for The Jo Show, which replaced Mornings, hosted by Ed Tell, who left, tweeted: “We salute you.”",
        &["We salute you. | The account for The Jo Show"],
    );
    check("Ann Pell, elected by a wide margin, said: “We salute you.”", &["We salute you. | Ann Pell"]);
}

#[test]
fn who_refers_to_a_thing_gives_it_its_name() {
    check(
        "Ann Pell has in the past referred to a chip called Morium as “the sunken ship”.",
        &["the sunken ship | Ann Pell"],
    );
}

#[test]
fn agent_behind_several_quotes_is_who_described_it_so() {
    check(
        "They have been described as “rash” and “quite mad” by the Tarn Board.",
        &["rash | the Tarn Board", "quite mad | the Tarn Board"],
    );
}

#[test]
fn topics_stand_between_the_speaker_in_capitals_and_the_words() {
    check(
        "It met.\n\nTARN MINISTER JO PELL On the chance of a vote: “There is none.” On fish: “We must talk.” QUAY MINISTER \
         ED TELL Asked about it: “It is good.” Asked again, Ann Moss said: “It is bad.”",
        &[
            "There is none. | TARN MINISTER JO PELL",
            "We must talk. | TARN MINISTER JO PELL",
            "It is good. | QUAY MINISTER ED TELL",
            "It is bad. | Ann Moss",
        ],
    );
}

#[test]
fn report_between_two_quotes_parts_them() {
    let narrated = "“I hate fish,” Pell writes. The Tarn board cut its force by half. “There are so many people here.”";
    check(narrated, &["I hate fish, | Pell", "There are so many people here. | Pell"]);
    let joined = "“I hate fish,” Pell writes. “There are so many people here.”";
    check(joined, &["I hate fish, … There are so many people here. | Pell"]);
}

#[test]
fn one_body_may_speak_as_many() {
    for body in ["Labour", "Police", "The BBC", "The government"] {
        check(&format!("{body} say it was “a great day for us”."), &[&format!("a great day for us | {body}")]);
    }
    check("Tarn say: “It was a great day.”", &["It was a great day. | Tarn"]);
    check("Pellow's said on Monday that it was “a hard one”.", &["a hard one | Pellow's"]);
}

#[test]
fn whom_a_paper_quotes_speaks_though_much_is_said_of_him() {
    let quoted = "quoted Ann Moss, the executive director of the Council of Quay Investors, as saying";
    check(&format!("The paper {quoted} it was “a hard one”."), &["a hard one | Ann Moss"]);
    check(&format!("“It was a hard one,” the paper {quoted} on Monday."), &["It was a hard one, | Ann Moss"]);
    check(
        "It quoted a spokesman for hedge fund Quay Capital complaining that it was “a hard one”.",
        &["a hard one | a spokesman for hedge fund Quay Capital"],
    );
}

#[test]
fn body_that_declares_a_thing_something_is_named_behind_by() {
    check("It was announced to be a “real plague” by the Tarn Board.", &["real plague | the Tarn Board"]);
}

#[test]
fn examples_behind_a_quote_do_not_speak() {
    check(
        "It would hurt “all its rivals,” such as Hitch or Nek Corp., said Ann Moss of Quay.",
        &["all its rivals, | Ann Moss of Quay"],
    );
}

#[test]
fn what_means_something_says_nothing() {
    check(
        "“It is late for us,” Ed Moss said. Low pay meant there was less “neurosis” about it.",
        &["It is late for us, | Ed Moss"],
    );
    check("The number of holes considered “quite critical” is up.", &[]);
}

#[test]
fn topic_is_no_clause() {
    let first = "“I will stay,” Pell said. “I like it here.”";
    for then in [
        "On Monday, the club issued a statement: “He has left.”",
        "On Twitter, Ann Moss was blunt: “He has left.”",
        "Asked if he would go, Ann Moss was blunt: “He has left.”",
    ] {
        let found = crate::quotes::find("", &format!("{first}\n\n{then}"), Some("en"));
        assert!(found.iter().all(|q| q.rule != "transcript"), "{then}");
    }
    check("NEW YORK On fish: “It is good for all of us.”", &["It is good for all of us. | -"]);
}

#[test]
fn things_do_not_speak_by_verbs_that_report_nothing() {
    check("A vote for them would mean letting it in “by the back door”.", &["by the back door | -"]);
    check("The piece goes on to slam the “grand old plan”.", &["grand old plan | The piece"]);
    check("The film-maker will meet them to discuss the “long good night”.", &["long good night | The film-maker"]);
}

#[test]
fn who_describes_a_thing_so_says_it() {
    check("That was a rate of progress Ms Pell described as “painful”.", &["painful | Ms Pell"]);
    check(
        "They took a stone bought for their daughters described by Pell as “one of the best”.",
        &["one of the best | Pell"],
    );
    check("It has a new chip, dubbed a “super machine on a chip”.", &["super machine on a chip | -"]);
}

#[test]
fn clause_behind_who_is_told_needs_no_that() {
    check("He spoke after Pell told Labour members the Tories offered a “hard agenda”.", &["hard agenda | Pell"]);
    check("Pell says she was told: “You have had a fast rise.”", &["You have had a fast rise. | -"]);
}

#[test]
fn friend_of_his_and_leading_figure_speak() {
    check("A friend of his joked: “It was the kiss of death.”", &["It was the kiss of death. | A friend of his"]);
    check("It is “in a bad way” at last, a leading trade figure has said.", &["in a bad way | a leading trade figure"]);
    check("Women endure “shocking” levels of it, a new study shows.", &["shocking | a new study"]);
}

#[test]
fn description_without_its_second_comma_leaves_the_name_the_subject() {
    check("Jane Pell, an analyst at Quay said it is “too late”.", &["too late | Jane Pell"]);
    check("Jane Pell, Quay's chief executive said it is “too late”.", &["too late | Jane Pell"]);
    check("In Tarn, an analyst at Quay said it is “too late”.", &["too late | an analyst at Quay"]);
}

#[test]
fn what_moved_a_share_is_who_says_why() {
    check(
        "Shares of Quay rose on Monday after Moss Bank raised its view, saying growth is “very good”.",
        &["very good | Moss Bank"],
    );
}

#[test]
fn who_is_told_does_not_speak() {
    check(
        "Jo Pell, who disputes the word “war,” told the Courier that it is “over now”.",
        &["war, | who", "over now | who"],
    );
}

#[test]
fn leaders_of_the_big_four_are_the_leaders() {
    check(
        "The leaders of the big four banks said it is “too late”.",
        &["too late | The leaders of the big four banks"],
    );
}

#[test]
fn host_who_starts_out_by_saying_is_the_host() {
    check("The host of the film starts out by saying: “Go.”", &["Go. | The host of the film"]);
}

#[test]
fn candidate_in_capitals_heads_the_words() {
    check(
        "What both said: REPUBLICAN JOHN PELL “We had to do it.” DEMOCRAT BARRY MOSS “It will help us.”",
        &["We had to do it. | JOHN PELL", "It will help us. | BARRY MOSS"],
    );
}

#[test]
fn heading_in_capitals_is_no_quote() {
    check("It is hard, he said. “WAY FORWARD” A plan is there, he said.", &[]);
    check("“WAY FORWARD,” he said.", &["WAY FORWARD, | he"]);
}

#[test]
fn outlet_passes_on_what_another_said() {
    check("The Courier reported that the Harbour Corps said it was “late”.", &["late | the Harbour Corps"]);
    check("Pell said that Moss called it “late”.", &["late | Moss"]);
    check("Pell said that Moss had offered a “new deal”.", &["new deal | Pell"]);
    check(
        "“They were quick,” the Courier quoted an insider in the talks as saying.",
        &["They were quick, | an insider"],
    );
}

#[test]
fn who_said_it_right_before_the_words_said_them() {
    check("The aide recalled that he said, “Leave it now,” the office said.", &["Leave it now, | he"]);
}

#[test]
fn message_that_a_film_ends_with_is_the_films() {
    check("The film ends with the message, “Do not do it again.”", &["Do not do it again. | The film"]);
}

#[test]
fn advertisement_that_somebody_saw_has_its_own_words() {
    check("I remember an old advertisement that said “Go home.”", &["Go home. | an old advertisement"]);
}

#[test]
fn long_quote_in_single_marks_that_opens_behind_a_colon_goes_on() {
    let body = "It was late.\n\nAnn Pell, a researcher at the port, said: 'The idea is exciting. I don't think so.\n\n'It isn't new.'\n\nShe added: 'Fine, I'd say.'";
    check(body, &["The idea is exciting. I don't think so. … It isn't new. | Ann Pell", "Fine, I'd say. | She"]);
}

#[test]
fn words_go_on_below_a_picture() {
    check(
        "A spokesman for the union said: “It is with sadness that we say it.\n\nGuards carry a man at the quay\n\n“On this day we stand.”",
        &[
            "It is with sadness that we say it. | A spokesman for the union",
            "On this day we stand. | A spokesman for the union",
        ],
    );
}

#[test]
fn himself_behind_the_speaker_changes_nothing() {
    check("The mayor himself said: “It is late now.”", &["It is late now. | The mayor"]);
    check("“It is late now,” Jo Pell herself said.", &["It is late now, | Jo Pell"]);
    check("“It is late now,” Jo Pell alone said.", &["It is late now, | Jo Pell"]);
    check("Jo Pell as well said: “It is late now.”", &["It is late now. | Jo Pell"]);
    check("Jo Pell kept saying: “It is late now.”", &["It is late now. | Jo Pell"]);
    check("Jo Pell after the vote said: “It is late now.”", &["It is late now. | Jo Pell"]);
    check("The actress herself took to the net to deny it: “I was not there.”", &["I was not there. | The actress"]);
}

#[test]
fn adverb_behind_an_article_is_part_of_who_speaks() {
    check("“It is late,” a visibly shaken Pell said.", &["It is late, | a visibly shaken Pell"]);
    check("“It is late,” said a visibly shaken Jo Pell.", &["It is late, | a visibly shaken Jo Pell"]);
    check("“It is late,” said the then mayor.", &["It is late, | the then mayor"]);
    check("The newly elected mayor said: “It is late.”", &["It is late. | The newly elected mayor"]);
}

#[test]
fn whose_letter_it_is_stands_before_the_aside() {
    check(
        "Treasurer Jo Pell, who runs the fund, in a letter to Quay asked the firm to show “all books.”",
        &["all books. | Treasurer Jo Pell"],
    );
    check("Pell said that it is easier said than done: “It is late and hard.”", &["It is late and hard. | Pell"]);
}

#[test]
fn whom_the_paper_quotes_saying_it_speaks() {
    check("“It is late and dark,” the Quay Post quoted Jo Pell saying.", &["It is late and dark, | Jo Pell"]);
    check("“It is late and dark,” the Quay Post quoted him saying.", &["It is late and dark, | him"]);
}

#[test]
fn who_is_prompted_to_speak_speaks() {
    check(
        "Catter smirked, prompting Judge Moss to snap: “I would wipe that off.”",
        &["I would wipe that off. | Judge Moss"],
    );
}

#[test]
fn what_only_keeps_the_words_of_another_does_not_say_them() {
    check("Pell told officers he was “just hungry,” according to the arrest report.", &["just hungry, | Pell"]);
    check("The bank had been “just unlucky,” according to the report.", &["just unlucky, | the report"]);
}

#[test]
fn an_age_and_a_party_stand_between_who_speaks_and_what_is_told_of_them() {
    check("Rep. Jo Pell, R-Ohio, who wrote it, said it was “late”.", &["late | Rep. Jo Pell"]);
    check("Rep. Jo Pell, D-Ala., who wrote it, said it was “late”.", &["late | Rep. Jo Pell"]);
    check("Jo Pell, 45, who wrote it, said it was “late”.", &["late | Jo Pell"]);
}
