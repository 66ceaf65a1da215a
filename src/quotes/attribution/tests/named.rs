//! Words that somebody gives to somebody or something, and verbs that speak by what stands behind them.

use super::check;

#[test]
fn whoever_gives_a_name_has_said_it() {
    for verb in ["described", "hailed", "portrayed", "rated", "dismissed", "referred to", "has branded"] {
        for who in ["Jo Pell", "She", "Planners"] {
            let body = format!("{who} {verb} Moss as “Little Jo” at the inn.");
            check(&body, &[&format!("Little Jo | {who}")]);
            let body = format!("{who} {verb} the plan as a “waiting game” at the inn.");
            check(&body, &[&format!("waiting game | {who}")]);
        }
    }
    check("Jo Pell has been steadily pounding Moss as a “con artist” since May.", &["con artist | Jo Pell"]);
    // Who is said to have called it so, not who reports that.
    check(
        "Pell told members that the chairman Jo Moss described it as a “river of mud”.",
        &["river of mud | the chairman Jo Moss"],
    );
}

#[test]
fn a_name_that_nobody_gives_is_no_quote() {
    check("A rock known as “The Anvil” fell into the river.", &[]);
    check("The rock was identified as “The Anvil” in the report.", &[]);
    check("The group is classified as a “Charity” under the law.", &[]);
    check("The board could act as an “umpire” in the end.", &[]);
}

#[test]
fn plural_and_collective_subjects_have_verbs_that_are_nouns_too() {
    check("Planners call this the “waiting game” and go home.", &["waiting game | Planners"]);
    check("Critics of the mayor call it “the snake” now.", &["the snake | Critics of the mayor"]);
    check("The ministry calls Moss a “con artist” in the file.", &["con artist | The ministry"]);
    check("The town newspaper calls it “the pearl” on the river.", &["the pearl | The town newspaper"]);
    check("In police reports the officer said “no” twice.", &["no | the officer"]);
    check("What the Herald and the Post each called a “rough week” ended on Friday.", &["rough week | the Post"]);
}

#[test]
fn words_that_are_used_are_of_who_uses_them() {
    check("Moss has used the phrase “river people” since May.", &["river people | Moss"]);
    check("The word “never” was used twice by Pell in the hall.", &["never | Pell"]);
    check("Pell’s “nine percent” remark was dismissed.", &["nine percent | Pell’s"]);
    check("His “no boats” pledge came to nothing.", &["no boats | His"]);
    check("A report from the Herald about Pell’s “nine percent” remark was late.", &["nine percent | Pell’s"]);
}

#[test]
fn a_name_given_in_passing_does_not_go_on() {
    check(
        "“We asked for help,” Jo Pell said on Friday. A Herald column hailed Moss as “The Kid” in May.\n\n“And nobody came to us.”",
        &["We asked for help, | Jo Pell", "The Kid | A Herald column", "And nobody came to us. | Jo Pell"],
    );
    check("Pell rated the claims as “false” or “half true” again.", &["false | Pell", "half true | Pell"]);
}

#[test]
fn a_common_verb_speaks_by_its_phrase() {
    for phrase in [
        "hit out at",
        "lashed out at",
        "took a fresh swipe at",
        "paid a warm tribute to",
        "poured cold water on",
        "made no secret of",
        "doubled down on",
        "spelt out",
        "was scathing about",
        "had nothing but praise for",
    ] {
        for who in ["Jo Pell", "She", "The ministry"] {
            let body = format!("{who} {phrase} the “slow pace” of the works.");
            check(&body, &[&format!("slow pace | {who}")]);
        }
    }
    check("The plan was not to pay tribute to the “slow pace” of it.", &[]);
    check("Labour hit back on Friday, with Jo Pell accusing Moss of “slow work”.", &["slow work | Jo Pell"]);
}

#[test]
fn what_is_cried_or_told_of_a_subject_is_no_title() {
    check("Pell told the paper that Moss was “Norlandish.”", &["Norlandish. | Pell"]);
    check("Moss mounted the stage and shouted “N-O-R! N-O-R!” at them.", &["N-O-R! N-O-R! | Moss"]);
    check("The firm said sales of “Are You Smarter Than Moss?” rose.", &[]);
}

#[test]
fn a_participle_opens_what_the_subject_behind_it_says() {
    check("In declaring the words “not kind,” the bishop spoke for many.", &["not kind, | the bishop"]);
    check("Conceding that Moss “says odd things,” though, Pell did vote for him.", &["says odd things, | Pell"]);
}

#[test]
fn a_noun_for_words_has_its_speaker_behind_by() {
    check("The suggestion by Pell that someone “ought to look” was denounced.", &["ought to look | Pell"]);
    check("The house was “unfit to live in” – as described by Jo Pell in May.", &["unfit to live in | Jo Pell"]);
}

#[test]
fn a_note_heads_its_words_and_does_not_say_them() {
    check("“POV: he has a job,” reads the caption.", &["POV: he has a job, | the caption"]);
}

#[test]
fn what_one_thinks_is_told_by_whose_money_or_mind_it_is() {
    check("Pell sat down. For her money, the lights were “worth every cent”.", &["worth every cent | her"]);
    check("Pell sat down. In his view, the lights were “worth every cent”.", &["worth every cent | his"]);
}

#[test]
fn the_words_of_a_letter_are_of_who_wrote_it() {
    check("“It was late,” reads a letter by Jo Pell.", &["It was late, | Jo Pell"]);
    check("“It was late,” the Herald reported Jo Pell as saying.", &["It was late, | Jo Pell"]);
    check("“It was late,” state television quoted Jo Pell as telling ministers.", &["It was late, | Jo Pell"]);
    check("“It was late,” one resident would later say.", &["It was late, | one resident"]);
}

#[test]
fn what_is_known_as_or_called_so_is_a_term() {
    check("Operators use pumps, known in the industry as “seepage stop”, to catch it.", &[]);
    check("Pell put it down to what is known in the sector as the “pending bills” problem.", &[]);
    check("Pell said it had a nickname in the office: “the elevator”.", &[]);
    check("It has a nickname, “the Sphinx”, Pell said.", &[]);
    check("Pell found levels of so-called “forever stuff” in the river.", &[]);
    check("Jo Pell, who has written a book on the dispute, “Salt Borders”, said both knew it.", &[]);
}

#[test]
fn the_subject_of_what_is_called_so_is_the_nearest() {
    check("Trains stood in what a local vicar called “a retreat”.", &["a retreat | a local vicar"]);
    check("Trains stood in what a local vicar likened to “a retreat”.", &["a retreat | a local vicar"]);
}

#[test]
fn verbs_without_a_list_or_behind_words_that_hide_them() {
    check("The work was late, he submitted, “only to spare the traffic”.", &["only to spare the traffic | he"]);
    check("He accepted that this was a “missed chance”.", &["missed chance | He"]);
    check("A triage note recorded Ms Pell as “well-looking”.", &["well-looking | A triage note"]);
    check(
        "In a statement, St Brendan’s apologised “without reservation” to them.",
        &["without reservation | St Brendan’s"],
    );
    check("Pell’s repeated warnings of “bad ice” were not heard.", &["bad ice | Pell’s"]);
    check(
        "The provincial regulator fined Quay $50 last year, saying it was “late”.",
        &["late | The provincial regulator"],
    );
    check(
        "Pell rose. When pressed, the mother of three replied, “It is late.”",
        &["It is late. | the mother of three"],
    );
}

#[test]
fn the_main_verb_stands_before_the_quote() {
    check(
        "Pell said it was “too small” before any seed was used up, but described it as “lovely work”.",
        &["too small | Pell", "lovely work | Pell"],
    );
    check("The deed, though, says that it is “for the good of all”.", &["for the good of all | The deed"]);
}

#[test]
fn words_that_somebody_does_not_give_are_nobodys() {
    for told in [
        "Pell has not used the word “crisis”.",
        "Pell never used the term “crisis”.",
        "Pell refused to use the word “crisis”.",
        "Pell denied describing Moss as a “crisis”.",
        "Pell would not describe the vote as a “crisis”.",
    ] {
        check(told, &["crisis | -"]);
    }
    check("Pell described the vote as a “crisis”.", &["crisis | Pell"]);
}

#[test]
fn words_of_another_are_not_those_of_who_answers_them() {
    check("Ann Pell hit back at the “lazy scrounger” slur by Ed Moss.", &[]);
    check("Ann Pell was appalled by the “filth” Ed Moss had sent her.", &[]);
    check("Ann Pell used the slogan “Make Tarn Great” coined by Ed Moss.", &[]);
    check("Ann Pell hit back at the “lazy scroungers”.", &["lazy scroungers | Ann Pell"]);
}

#[test]
fn ones_own_remark_and_that_of_another() {
    check("Pell apologised for his “fat cats” remark.", &["fat cats | Pell"]);
    check("Moss delivered Pell's “all in or all out” line.", &["all in or all out | Pell's"]);
}

#[test]
fn a_title_that_is_the_subject_of_what_is_said_is_no_speech() {
    check("Ann Pell said “Woman With a Red Hat” was the star.", &[]);
    check("Ann Pell said “the woman with a hat” was the star.", &["the woman with a hat | Ann Pell"]);
    check("Ann Pell said she had seen the musical, “Oliver!”, twice.", &[]);
}
