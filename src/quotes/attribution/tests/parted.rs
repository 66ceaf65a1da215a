//! Subjects that something parts from their verb, and verbs whose grammatical subject says nothing.

use super::check;

#[test]
fn what_stands_between_a_subject_and_its_verb_speaks_not() {
    let parted = [
        ("Jo Hale in passing the news to the crew", "Jo Hale"),
        ("Jo Hale of Quay University and adviser to the port", "Jo Hale"),
        ("A man answering the phone at a farm near Carrow", "A man"),
        ("The woman answering calls at a house on the pier", "The woman"),
        ("The Carrow Gazette in its report on the storm", "The Carrow Gazette"),
        ("The mayor in her tweets and photos", "The mayor"),
        ("Leelah Moss from Carrow Mill, Ohio,", "Leelah Moss from Carrow Mill"),
        ("Jo Hale of the University of Carrow, Port Quay", "Jo Hale of the University of Carrow"),
    ];
    for (subject, speaker) in parted {
        check(&format!("{subject} said: “We lost the roof.”"), &[&format!("We lost the roof. | {speaker}")]);
    }
    check(
        "Asked about the storm, Icy Quell, a student at Carrow said, “We lost the roof.”",
        &["We lost the roof. | Icy Quell"],
    );
}

#[test]
fn who_a_participle_has_for_its_own_subject_speaks() {
    check("Anger grew, with many saying it was “rotten”.", &["rotten | many"]);
    check(
        "It was sent to Quay and to the Board, with the latter yesterday confirming it was “rotten”.",
        &["rotten | the latter"],
    );
    check("The march comes on the heels of Jo Hale admitting that the roof was “rotten”.", &["rotten | Jo Hale"]);
    check("The Gazette quoted Hale as supposedly telling them, “It is rotten.”", &["It is rotten. | Hale"]);
    check("They offered a letter by the owner, Nick Pell, calling the move “rotten”.", &["rotten | Nick Pell"]);
    check(
        "The Mail claimed that a nurse said he was there, calling him “rotten to the core”.",
        &["rotten to the core | a nurse"],
    );
    check(
        "The police issued an alert warning students that read: “Keep off the pier.”",
        &["Keep off the pier. | The police"],
    );
}

#[test]
fn what_is_told_of_a_thing_is_told_by_somebody() {
    check(
        "The ministry says banks that take the loans must shun “needless and costly bets”.",
        &["needless and costly bets | The ministry"],
    );
    check("Hale told us the number of frogs suggested some plan: “They wake it up.”", &["They wake it up. | Hale"]);
    check("Hale, who has been convicted of crimes and called it “a detail”, left.", &["a detail | who"]);
    // Things that nobody tells of keep their words.
    check("The figures called it “a detail”.", &["a detail | The figures"]);
    check(
        "A senior cabinet figure said he was “quite certain of it”.",
        &["quite certain of it | A senior cabinet figure"],
    );
}

#[test]
fn who_names_it_so_may_stand_behind_the_words() {
    check("A row ended in a delay described as a “nightmare” by passengers.", &["nightmare | passengers"]);
    check(
        "Moss was described as a “true craftsman” by his friend and fellow baker Jo Hale.",
        &["true craftsman | his friend and fellow baker Jo Hale"],
    );
    check("“It moves weapons,” according to a tweet on Monday by Jo Hale.", &["It moves weapons, | Jo Hale"]);
    check("As reported by the Gazette, “The gate is a ruin.”", &["The gate is a ruin. | the Gazette"]);
    check(
        "“It is a ruin,” said University of Carrow, Port Quay's head, Jo Hale.",
        &["It is a ruin, | Port Quay's head"],
    );
    check("According to guards who spoke to the Gazette, the gate “swings by itself”.", &["swings by itself | guards"]);
}

#[test]
fn what_follows_the_words_and_is_no_speaker() {
    check("Hale admitted his crew had “by mistake” shot down a kite.", &["by mistake | Hale"]);
    check("“A man of rank” told reporter Jo Hale, that they were at the gate.", &[]);
    check("“Harbour Jo,” the man believed to have lit it, may have been hurt.", &[]);
    check("Many like it, but “Old Hat,” the women revealed themselves.", &[]);
    check(
        "A source told Quay that it is a mercy and a “case of need,” it was reported.",
        &["case of need, | A source"],
    );
    check(
        "It will propose “some broad steps” for the port, Hale said, but gave no more.",
        &["some broad steps | Hale"],
    );
    check("When Hale pointed out “that is not a no,” Moss repeated his answer.", &["that is not a no, | Hale"]);
}

#[test]
fn the_second_half_of_a_sentence_around_its_cue_is_of_the_same_quote() {
    check(
        "“I think it is both,” Hale told the Gazette, “so it does not matter.”",
        &["I think it is both, … so it does not matter. | Hale"],
    );
}

#[test]
fn a_term_before_its_noun_is_nobodys() {
    check("They were using the “hands high, feet still” gesture in the square.", &[]);
    check("It is run under the “one port, two flags” model.", &[]);
}

#[test]
fn who_stands_behind_a_phrase_of_place_speaks() {
    for place in ["At the University of Tarn", "Speaking at the University of Oxford", "Now at the University of Leeds"]
    {
        check(&format!("{place}, Hale said: “We lost the roof.”"), &["We lost the roof. | Hale"]);
    }
    check(
        "“It is a ruin,” said Jo Hale of the University of Leeds, Moss's former tutor.",
        &["It is a ruin, | Jo Hale of the University of Leeds"],
    );
    check(
        "Ann Moss of the University of California, Davis said: “We lost the roof.”",
        &["We lost the roof. | Ann Moss of the University of California"],
    );
    check(
        "Researchers at the University of California, Davis said: “We lost the roof.”",
        &["We lost the roof. | Researchers at the University of California"],
    );
    check("She was jailed, and Tom Hale left past a banner reading “shame”.", &["shame | a banner"]);
    check("The boy in the photo his mother described as “her whole world” left.", &["her whole world | his mother"]);
    check(
        "What Tom Hale wrote in his letter the judge called “a work of fiction”.",
        &["a work of fiction | the judge"],
    );
}

#[test]
fn who_speaks_of_a_name_stands_between_commas() {
    for who in ["a friend", "a spokesman", "her brother's lawyer"] {
        check(
            &format!("Jo Hale, {who} said, “was the kindest of us all”."),
            &[&format!("was the kindest of us all | {who}")],
        );
    }
}

#[test]
fn a_tag_is_a_tag_whatever_follows_its_verb() {
    for tag in ["repeated the next day", "explained her decision", "reiterated each time she was asked"] {
        check(&format!("“It is a lie,” Ann Moss {tag}."), &["It is a lie, | Ann Moss"]);
    }
    check("One guard would shout “wake up” at night, the woman told the court.", &["wake up | One guard"]);
    check("“It is a ruin,” said everyone involved.", &["It is a ruin, | everyone"]);
}

#[test]
fn home_of_whoever_speaks_says_nothing() {
    let sight = "who found the boat, said it was “a sight to see”.";
    check(&format!("Kay Hale, of Tarn, near Quay, {sight}"), &["a sight to see | Kay Hale"]);
    check(&format!("Kay Hale, 41, of Tarn, in Norland, {sight}"), &["a sight to see | Kay Hale"]);
    check(&format!("Kay Hale, a baker from Tarn, near Quay, {sight}"), &["a sight to see | Kay Hale"]);
    check("Police said Hale, of Quay Road, told officers: “I did it.”", &["I did it. | Hale"]);
}

#[test]
fn office_behind_a_comma_is_of_the_name_before_it() {
    check(
        "Jo Pell, chief economist at Quay Bank, which cut its forecast, said: “It will be a long year for all.”",
        &["It will be a long year for all. | Jo Pell"],
    );
    check(
        "After meeting Jo Pell, a spokesman for Quay Bank, which lends to farmers, said: “We will help all of them.”",
        &["We will help all of them. | a spokesman for Quay Bank"],
    );
}

#[test]
fn letter_that_is_cited_says_nothing_behind_a_comma() {
    check("Ann Moss hit back, citing a letter from Jim Pell, saying it was “a sham”.", &["a sham | Ann Moss"]);
}

#[test]
fn participle_behind_a_relative_clause_has_the_subject_of_the_one_before_it() {
    check(
        "A recording emerged on Monday of Jo Pell mentioning quarrels that have broken out since the vote and urging her crew to row on “even if only one oar is left.”",
        &["even if only one oar is left. | Jo Pell"],
    );
}
