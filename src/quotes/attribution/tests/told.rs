//! Quotes that a noun, a gesture or a question gives to somebody, and verbs in the passive behind them.

use super::check;

#[test]
fn a_noun_behind_the_words_tells_whose_they_are() {
    check("“Like chewing a wet rope” was Moss’s verdict on the fish.", &["Like chewing a wet rope | Moss’s"]);
    check("“We shall see about that” was his only comment.", &["We shall see about that | his"]);
    check("“It can wait a year” is the dry view of Jo Pell, who runs it.", &["It can wait a year | Jo Pell"]);
    check("“I never asked for it” were Jo Pell’s exact words.", &["I never asked for it | Jo Pell’s"]);
    check("“All of it and then some,” is how she sums up the year.", &["All of it and then some, | she"]);
    check("“No more boats” was all he had to say.", &["No more boats | he"]);
    check("“A harbour without water”: the words are those of Jo Pell.", &["A harbour without water | Jo Pell"]);
}

#[test]
fn a_reply_that_comes_is_of_whoever_it_comes_from() {
    check("“We are full!” came a shout from her brother on the deck.", &["We are full! | her brother"]);
    check("“We are full,” came the reply.", &["We are full, | -"]);
    check("“We are full,” came his reply.", &["We are full, | his"]);
}

#[test]
fn the_sentence_behind_tells_whose_the_words_are() {
    check("“You cannot eat a bridge.” That was the verdict of Jo Pell.", &["You cannot eat a bridge. | Jo Pell"]);
    check("“You cannot eat it.”\n\nThose were the words of Jo Pell, a cook.", &["You cannot eat it. | Jo Pell"]);
    check(
        "“I would buy it again.”\n\nThat is how Jo Pell, 71, diver, cook and poet, answers.",
        &["I would buy it again. | Jo Pell"],
    );
    check(
        "“We lend boats and that is all we do.”\n\nWith that Jo Pell sat down.",
        &["We lend boats and that is all we do. | Jo Pell"],
    );
    check("“Will it float?” The question came from Jo Pell.", &["Will it float? | Jo Pell"]);
    check("“Will it float at all?” The line got a laugh.", &["Will it float at all? | -"]);
}

#[test]
fn a_noun_before_a_colon_has_an_owner() {
    check("Pell’s response when it was read to him: “I never met her.”", &["I never met her. | Pell’s"]);
    check("Her answer, after a long pause: “Perhaps.”", &["Perhaps. | Her"]);
    check("Jo Pell sells it. His side of it? “One boat. I lost one boat.”", &["One boat. I lost one boat. | His"]);
    check("“It sank,” said Moss. Pell? “I was asleep at home.”", &["It sank, | Moss", "I was asleep at home. | Pell"]);
    check("Jo Pell’s verdict? “Too much salt.”", &["Too much salt. | Jo Pell’s"]);
    check("The reaction of Jo Pell, who lives there, was typical: “Not again.”", &["Not again. | Jo Pell"]);
    check("Jo Pell, who slept on the quay with her dog: “Never again.”", &["Never again. | Jo Pell"]);
    check(
        "“It sank,” said Moss. For the crew, Jo Pell had a short answer. “It was pushed.”",
        &["It sank, | Moss", "It was pushed. | Jo Pell"],
    );
}

#[test]
fn who_is_told_has_not_said_it() {
    check("“You can all go home,” the guards were told on Monday by Jo Pell.", &["You can all go home, | Jo Pell"]);
    check("“You can all go home,” the guards were told.", &["You can all go home, | -"]);
    check("“He said he would be back,” the inquest heard from Jo Pell.", &["He said he would be back, | Jo Pell"]);
    check("Ministers were last night accused of “sleeping behind the wheel”.", &["sleeping behind the wheel | -"]);
    check(
        "Described by his coach as “a wall in boots” and by his mother as “soft as soap”, Jo Pell left.",
        &["a wall in boots | his coach", "soft as soap | his mother"],
    );
}

#[test]
fn who_is_asked_or_moves_has_the_word() {
    check("The guard asks Pell where he got the boat. “I built it.”", &["I built it. | Pell"]);
    check(
        "“It sank,” said Moss. Jo Pell shakes his head. “It was sunk.”",
        &["It sank, | Moss", "It was sunk. | Jo Pell"],
    );
    check(
        "“It sank,” said Moss. His wife Jo Pell nods. “It did sink.”",
        &["It sank, | Moss", "It did sink. | His wife Jo Pell"],
    );
    check("“It sank,” said Moss. It fell to Jo Pell to explain why. “Rust.”", &["It sank, | Moss", "Rust. | Jo Pell"]);
    check(
        "“It sank,” said Moss. It was his aide, a man in a red coat, who answered. “We are done here.”",
        &["It sank, | Moss", "We are done here. | his aide"],
    );
    check(
        "Asked what she had learned, the outgoing head, Jo Pell, sighed. “Nothing.”",
        &["Nothing. | the outgoing head"],
    );
}

#[test]
fn whoever_takes_another_view_speaks_next() {
    for sentence in [
        "Jo Pell disagrees.",
        "But Jo Pell, 34, who lives next door, was not so sure.",
        "For Jo Pell, it is simple.",
        "Not so, according to Jo Pell.",
        "Does Jo Pell regret it?",
    ] {
        let body = format!("“It was the cat,” said Moss. {sentence} “It was the dog.”");
        check(&body, &["It was the cat, | Moss", "It was the dog. | Jo Pell"]);
    }
    for sentence in ["Jo Pell was arrested in May.", "The port is old.", "Is the port safe?", "For years, it was so."] {
        let body = format!("“It was the cat,” said Moss. {sentence} “It was the dog.”");
        check(&body, &["It was the cat, | Moss", "It was the dog. | Moss"]);
    }
    check("“A very fine boat,” is the way Jo Pell puts it.", &["A very fine boat, | Jo Pell"]);
}

#[test]
fn a_short_utterance_is_speech() {
    check("Moss wrote back: “Then who did?”", &["Then who did? | Moss"]);
    check("A guard who watched it was blunter: “They ran.”", &["They ran. | A guard"]);
    check("The man, welder Jo Pell, replied with one word: “Ouch.”", &["Ouch. | The man"]);
    check("It came through the door in a whisper, “Is he in?”", &["Is he in? | It"]);
    check("“Count the boats,” the old judge told it.", &["Count the boats, | the old judge"]);
    check("“Who did this?” Jo Pell wants to know.", &["Who did this? | Jo Pell"]);
    check("Pell left to chants of “You never came back!”", &["You never came back! | -"]);
    check("They ran. Their cries of “You never came back!” were heard.", &["You never came back! | Their"]);
    check("They saw “The Salt Boat” and ate in the “Sea Room”.", &[]);
}

#[test]
fn many_say_it_behind_the_words() {
    check("“We hear you,” say the makers.", &["We hear you, | the makers"]);
    check("“We have seen it all before,” say residents.", &["We have seen it all before, | residents"]);
}

#[test]
fn a_clause_beside_the_words_does_not_take_them() {
    check(
        "Old hand Jo Pell called it “a dinner for the dog”, while a spokesman said the port would “go on as planned”.",
        &["a dinner for the dog | Old hand Jo Pell", "go on as planned | a spokesman"],
    );
    check(
        "The bank’s economist, Jo Pell, calls it “a turn to the worse”.",
        &["a turn to the worse | The bank’s economist, Jo Pell"],
    );
    check("Jo Pell, drinking tea on the quay, allowed that it was “not a good year”.", &["not a good year | Jo Pell"]);
    check(
        "A police report says Jo Pell told the guards the coins were “from the old well”.",
        &["from the old well | Jo Pell"],
    );
    check("Jo Pell, 59, said her boss, Al Moss, gave her “a rope and a look”.", &["a rope and a look | Jo Pell"]);
    check("It was late. ‘All have a boat,’ as the vicar, Rev Jo Pell, puts it.", &["All have a boat, | the vicar"]);
    check(
        "“A fond farewell to all of us” – it’s not every card that makes the news.",
        &["A fond farewell to all of us | -"],
    );
}

#[test]
fn a_participle_or_a_date_is_no_part_of_who_speaks() {
    check("“It can be filmed,” said the woman standing next to him.", &["It can be filmed, | the woman"]);
    check("“He looks at me again,” an entry for 3 March reads.", &["He looks at me again, | an entry"]);
    check("His entire emailed answer was “Why would we”.", &["Why would we | His"]);
    check("It follows Pell’s claim last week that she was “a fine old wreck”.", &["a fine old wreck | Pell’s"]);
    check(
        "A woman who asked for £85 a head for the meal says she has been “sick with shame”.",
        &["sick with shame | A woman"],
    );
}

#[test]
fn words_that_open_an_article_are_of_whom_it_is_about() {
    check(
        "“We had the church and the swan.”\n\nFive years on, Jo Pell can laugh.",
        &["We had the church and the swan. | Jo Pell"],
    );
    check("“We had the church and the swan.”\n\nThe port can laugh.", &["We had the church and the swan. | -"]);
}

#[test]
fn participle_behind_a_subject_says_more_of_it() {
    check(
        "An interim report seen by the Courier says the pump was “past its service life”.",
        &["past its service life | An interim report"],
    );
    check(
        "The first alert sent to phones at 6:04 p.m. told residents to leave “at a later time.”",
        &["at a later time. | The first alert"],
    );
    check(
        "A report dated April 2 and filed with the county described “excessive tie wear”.",
        &["excessive tie wear | A report"],
    );
    check(
        "A survey published on Monday by the board said four in ten were “very sure of it”.",
        &["very sure of it | A survey"],
    );
    check("The minister resigned after Pell said it was “a shame for us all”.", &["a shame for us all | Pell"]);
    check("The protest ended after police said it was “over for tonight”.", &["over for tonight | police"]);
    check("A crowd cheered as Jo Pell said it was “over for tonight”.", &["over for tonight | Jo Pell"]);
    check("The two talked before Pell said it was “over for tonight”.", &["over for tonight | Pell"]);
    check("A letter written by Moss said it was “too late for that”.", &["too late for that | Moss"]);
}

#[test]
fn aside_within_an_aside_leaves_the_subject() {
    check(
        "Ulmar Tallike, a partner at Quay Capital, which lends, said it showed “real courage”.",
        &["real courage | Ulmar Tallike"],
    );
    check(
        "Last Tuesday, a partner at Quay Capital said it was “fine by us”.",
        &["fine by us | a partner at Quay Capital"],
    );
    check("Labour Day, a partner at Quay Capital said, was “fine by us”.", &["fine by us | a partner at Quay Capital"]);
    check("Jo Moss, who heads Quay Capital, which lends, said it showed “real courage”.", &["real courage | Jo Moss"]);
    check(
        "Reacting, the Commissioner for Health, Jo Moss, called it “ill-timed and petty”.",
        &["ill-timed and petty | the Commissioner for Health"],
    );
}

#[test]
fn who_had_told_it_is_who_owns_up_to_it() {
    check("Pell acknowledged having told reporters that the fire was “being held.”", &["being held. | Pell"]);
    check(
        "Ministers admitted it, as the head of the yard conceded that cables were “too short by far”.",
        &["too short by far | the head of the yard"],
    );
}

#[test]
fn words_of_which_something_is_said_go_on_with_nobody() {
    check(
        "“We sail at dawn,” Pell said.\n\nThe crew slept there in rows.\n\n“Never share a spoon with a cook” has been scratched into the door.",
        &["We sail at dawn, | Pell", "Never share a spoon with a cook | -"],
    );
    check(
        "It was fine, but their accuracy was “little better than chance”, the study found.",
        &["little better than chance | the study"],
    );
}

#[test]
fn advice_that_has_not_changed_is_its_givers() {
    check("Her advice has not changed: “Boil it, then drink it.”", &["Boil it, then drink it. | Her"]);
    check("Pell's message remains the same: “Boil it, then drink it.”", &["Boil it, then drink it. | Pell's"]);
}

#[test]
fn words_told_within_a_report_are_those_of_the_inner_teller() {
    const WORDS: [&str; 2] = ["I will burn it down tonight", "you will never see them again"];
    const OUTER: [&str; 9] = [
        "Moss said",
        "The prosecutor said",
        "Moss told the jury that",
        "Moss said that",
        "Moss added that",
        "She said",
        "According to Moss,",
        "Moss alleged",
        "The court heard",
    ];
    const INNER: [&str; 23] = [
        "Hale had texted his wife “{}”",
        "Hale told his wife “{}”",
        "Hale had told her: “{}”",
        "Hale wrote in an email to his boss: “{}”",
        "Hale shouted “{}” at the driver",
        "Hale was heard shouting “{}”",
        "Hale sent his wife a message reading “{}”",
        "Hale replied: “{}”",
        "Hale then messaged a friend: “{}”",
        "a neighbour heard Hale scream “{}”",
        "Hale turned to the officer and said “{}”",
        "when asked why, Hale answered “{}”",
        "Hale had threatened the woman, saying “{}”",
        "Hale posted on Facebook: “{}”",
        "Hale admitted to police “{}”",
        "Hale asked the man “{}”",
        "Hale’s last words to her were “{}”",
        "Hale used to say “{}”",
        "Hale left a note that said “{}”",
        "Hale had promised “{}”",
        "Hale had boasted that “{}”",
        "Hale called the boy “{}”",
        "Hale described it as “{}”",
    ];
    for (i, outer) in OUTER.iter().enumerate() {
        for (k, told) in INNER.iter().enumerate() {
            let words = WORDS[(i + k) % 2];
            let speaker = if told.starts_with("Hale’s") { "Hale’s" } else { "Hale" };
            check(&format!("{outer} {}.", told.replace("{}", words)), &[&format!("{words} | {speaker}")]);
        }
    }
    check("Moss said Hale’s last words to her were “I will burn it down”.", &["I will burn it down | Hale’s"]);
    check("Moss said the police had said the gate could “jam in the frost”.", &["jam in the frost | the police"]);
    check("Moss denied that Hale, his deputy, said it would “stink”.", &["stink | Hale"]);
}

#[test]
fn what_a_teller_adds_behind_a_report_is_his_own() {
    check("Moss said Hale went down on one knee and added: “I am still dizzy.”", &["I am still dizzy. | Moss"]);
    check("Moss said the guards had agreed to go after “long talks”.", &["long talks | Moss"]);
    check("Moss said Hale begged him for a seat and “would have knelt”.", &["would have knelt | Moss"]);
    check("The board received a letter saying “the gate is shut”.", &["the gate is shut | a letter"]);
}

#[test]
fn who_answers_or_shares_the_words_of_another_speaks_himself() {
    for clause in [
        "dismissed a report from the Carrow Gazette, calling it",
        "rejected a statement by Ann Moss, describing it as",
        "responded to the letter from Ann Moss, saying it was",
        "praised a speech by Ann Moss, saying it was",
        "shared the post by Ann Moss, calling it",
    ] {
        check(&format!("Jo Hale {clause} “a thing of the past”."), &["a thing of the past | Jo Hale"]);
    }
    for act in ["issued", "tweeted", "put out", "handed over", "pointed to"] {
        let body = format!("The council {act} a statement by Ann Moss, calling it “a disgrace”.");
        check(&body, &["a disgrace | Ann Moss"]);
    }
}

#[test]
fn scare_quotes_within_a_report_are_the_reporters() {
    for (act, words) in [
        ("posted “{}” images online", "deeply offensive"),
        ("had told “{}” to the court", "a pack of lies"),
        ("claimed benefits “{}”", "to which he was not entitled"),
        ("messaged her “{}”", "at least 50 times a day"),
        ("shouted “{}”", "at the top of his voice"),
        ("replied to critics “{}”", "in the best way possible"),
        ("asked “{}” questions", "tough but fair"),
    ] {
        let body = format!("Ann Moss said Tom Hale {}.", act.replace("{}", words));
        check(&body, &[&format!("{words} | Ann Moss")]);
    }
    check("Police said the man walked up to her and yelled, “Get out of here!”", &["Get out of here! | the man"]);
    check("Police said the man shouted “for the king” as he left.", &["for the king | the man"]);
    check("The court heard Pell had abused her, calling her “a cow”.", &["a cow | Pell"]);
    check("The judge said Tom Hale ran off and called him “a coward”.", &["a coward | The judge"]);
    check("Ann Moss said Hale had mocked her, adding that it was “a bad day”.", &["a bad day | Ann Moss"]);
}

#[test]
fn whoever_is_heard_or_remembered_says_it() {
    check("The mayor heard Kay Hale call it “a ruin”.", &["a ruin | Kay Hale"]);
    check("The mayor remembers Kay Hale telling her, “You are late.”", &["You are late. | Kay Hale"]);
    check("The mayor remembers telling Kay Hale, “You are late.”", &["You are late. | The mayor"]);
    check("It was “a ruin”, in Kay Hale's view.", &["a ruin | Kay Hale's"]);
}

#[test]
fn by_whom_a_thing_is_called_so() {
    check(
        "The study was welcomed as “long overdue” by Kay Hale of the Tarn Society.",
        &["long overdue | Kay Hale of the Tarn Society"],
    );
    check("Rated “outstanding” by inspectors in May, the school is to close.", &["outstanding | inspectors"]);
    check("It was a scheme called “unworkable” by the union.", &["unworkable | the union"]);
    check("The ship Ann Moss dubbed “the rust bucket” by sailors sank.", &["the rust bucket | sailors"]);
    check(
        "Jo Pell's claim was rejected by Ann Moss: “That is simply not true.”",
        &["That is simply not true. | Ann Moss"],
    );
}

#[test]
fn whom_it_falls_to_says_it() {
    check("It fell to Jo Pell to say: “It is over for all of us.”", &["It is over for all of us. | Jo Pell"]);
    check("It took police an hour to tell Ann Moss: “He is gone.”", &["He is gone. | It"]);
}

#[test]
fn records_show_their_own_words() {
    check(
        "Tom Hale spoke on Monday. “The long slump had raised the risks,” minutes of that meeting showed.",
        &["The long slump had raised the risks, | minutes of that meeting"],
    );
    check(
        "Tom Hale was calm. “The long slump had raised the risks,” emails show.",
        &["The long slump had raised the risks, | emails"],
    );
}

#[test]
fn term_that_a_thing_is_called_is_nobodys_but_what_people_call_it_is_theirs() {
    check("The port relies on links called “trackers” that follow each crate, Ian Pell said.", &[]);
    check("She moved people out of towns, a trade called “the long walk.”", &[]);
    check("It followed what campaigners called “a betrayal” of the town.", &["a betrayal | campaigners"]);
    check("In what locals called “a miracle”, she woke.", &["a miracle | locals"]);
    check("The letter called “shameful” the decision to close it.", &["shameful | The letter"]);
}

#[test]
fn verb_in_marks_is_said() {
    check("The tax will “kill” small firms, according to Jo Pell.", &["kill | Jo Pell"]);
    check("Jo Pell was known as a “ruthless operator,” Ann Moss said.", &["ruthless operator, | Ann Moss"]);
}

#[test]
fn what_goes_on_takes_no_words_of_another() {
    check(
        "“We were lied to,” Ann Moss said, while the bank continued “charging people for nothing”.",
        &["We were lied to, | Ann Moss", "charging people for nothing | the bank"],
    );
}
