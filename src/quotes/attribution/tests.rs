//! Each layout of attribution in the smallest invented text.

mod clauses;
mod layouts;
mod named;
mod neighbours;
mod parted;
mod told;

use crate::quotes::{Kind, find};

/// Each quote as `words | mention`, `-` for no mention; marked quotes only.
fn check_in(language: &str, body: &str, expected: &[&str]) {
    let found: Vec<String> = find("", body, Some(language))
        .into_iter()
        .filter(|q| q.kind != Kind::Indirect)
        .map(|q| format!("{} | {}", q.text(body), q.mention.map_or("-", |m| &body[m])))
        .collect();
    assert_eq!(found, expected, "{body}");
}

fn check(body: &str, expected: &[&str]) {
    check_in("en", body, expected);
}

#[test]
fn speaker_stands_behind_the_quote() {
    check("“We will open the bridge,” Anna Pell said.", &["We will open the bridge, | Anna Pell"]);
    check(
        "“We will open the bridge,” said a spokesman for the ministry.",
        &["We will open the bridge, | a spokesman for the ministry"],
    );
    check("“Shall we open it?” Pell asked. He left.", &["Shall we open it? | Pell"]);
    check("“Shall we open it?” Pell, a retired pilot, asked.", &["Shall we open it? | Pell"]);
    check("“We will open it,” Pell, who lost the vote, told reporters.", &["We will open it, | Pell"]);
    check("“We will open it,” according to the report.", &["We will open it, | the report"]);
    check("According to him, it was done with the “help of all”.", &["help of all | him"]);
    check("“Shall we open it?”, Anna Pell, a pilot at Quay, asked.", &["Shall we open it? | Anna Pell"]);
}

#[test]
fn speaker_stands_before_the_quote() {
    check("Anna Pell said, “We will open the bridge.”", &["We will open the bridge. | Anna Pell"]);
    check("Pell, the mayor of Tarn, said on Monday: “We will open it.”", &["We will open it. | Pell"]);
    check("According to Anna Pell, “the bridge is open.”", &["the bridge is open. | Anna Pell"]);
    check("Said Pell: “We will open the bridge.”", &["We will open the bridge. | Pell"]);
    check("A sign that read “Keep off the grass today” fell.", &["Keep off the grass today | A sign that"]);
}

#[test]
fn verb_of_no_list_is_known_by_its_place() {
    check("“We will open it,” she harrumphed.", &["We will open it, | she"]);
}

#[test]
fn split_quote_has_one_speaker() {
    check("“We will open it,” Pell said. “It is time.”", &["We will open it, … It is time. | Pell"]);
    check("“We will open it,” Pell said, “open it soon.”", &["We will open it, … open it soon. | Pell"]);
}

#[test]
fn long_quote_is_one_with_several_spans() {
    check(
        "“We will open it,” Pell said.\n\n“It is time.\n\n“The town waits.”",
        &["We will open it, | Pell", "It is time. … The town waits. | Pell"],
    );
}

#[test]
fn run_of_quotes_keeps_the_speaker() {
    check(
        "“We will open it,” Pell said.\n\n“It is high time.”",
        &["We will open it, | Pell", "It is high time. | Pell"],
    );
}

#[test]
fn colon_and_transcript_name_the_speaker() {
    check("PELL: “We will open the bridge.”", &["We will open the bridge. | PELL"]);
    check("ANNA PELL, TRADER AT PINE BANK, OSLO: “We sold.”", &["We sold. | ANNA PELL"]);
    check("Pell put out a statement:\n\n“We will open the bridge soon.”", &["We will open the bridge soon. | Pell"]);
    check("“We will open the bridge soon.” — Anna Pell", &["We will open the bridge soon. | Anna Pell"]);
}

#[test]
fn words_inside_a_paraphrase_have_the_subject_of_the_report() {
    check("Pell called the plan “a disgrace” on Monday.", &["a disgrace | Pell"]);
    check("Pell said she believes the plan is “a disgrace”.", &["a disgrace | Pell"]);
    check("Pell praised the guards and said the town was “safe again”.", &["safe again | Pell"]);
    check("After the guards left, Pell issued a statement saying the town was “safe again”.", &["safe again | Pell"]);
    check("Pell said the town was “safe” and its people “glad at last”.", &["safe | Pell", "glad at last | Pell"]);
    check("The plan, said Pell, was “too weak”.", &["too weak | Pell"]);
    check("The plan would be “a disgrace” for all of us, Pell said.", &["a disgrace | Pell"]);
}

#[test]
fn nouns_that_look_like_verbs_are_none() {
    check("The new plans “will not hold for long,” Anna Pell said.", &["will not hold for long, | Anna Pell"]);
}

#[test]
fn titles_and_nicknames_are_no_quotes() {
    check("On Tarn TV's “Morning Coffee,” Pell said the town was “safe”.", &["safe | Pell"]);
    check("John “Big Jack” Pell left the town.", &[]);
    check("She is the author of “The Long Bridge” and lives in Tarn.", &[]);
}

#[test]
fn spanish_verbs_stand_before_their_subject_or_alone() {
    check_in("es", "“Vamos a abrir el puente”, dijo Ana Pell.", &["Vamos a abrir el puente | Ana Pell"]);
    check_in("es", "Según Ana Pell, “el puente está abierto”.", &["el puente está abierto | Ana Pell"]);
    check_in(
        "es",
        "“Vamos a abrir el puente”, dijo Ana Pell. “Ya es hora de hacerlo”, agregó.",
        &["Vamos a abrir el puente | Ana Pell", "Ya es hora de hacerlo | Ana Pell"],
    );
}

#[test]
fn spanish_verb_that_opens_the_sentence_goes_on_with_the_speaker() {
    check_in(
        "es",
        "“Vamos a abrir el puente”, dijo Ana Pell.\n\nAgregó: “Ya es hora de hacerlo”.",
        &["Vamos a abrir el puente | Ana Pell", "Ya es hora de hacerlo | Ana Pell"],
    );
    check_in("es", "Para Ana Pell, “el puente está abierto”.", &["el puente está abierto | Ana Pell"]);
    check_in(
        "es",
        "“El puente está abierto”, dijo el médico Juan Pell.",
        &["El puente está abierto | el médico Juan Pell"],
    );
}

#[test]
fn description_before_a_name_is_one_with_it() {
    check("“It will open,” said Tarnbrokes’ Anna Pell.", &["It will open, | Tarnbrokes’ Anna Pell"]);
    check(
        "“It will open,” said Treasury Under Secretary Jo Pell.",
        &["It will open, | Treasury Under Secretary Jo Pell"],
    );
    check(
        "“It will open,” according to film and PR strategist Jo Pell.",
        &["It will open, | film and PR strategist Jo Pell"],
    );
    check(
        "“It will open,” said deputy mayor and harbour chief Jo Pell.",
        &["It will open, | deputy mayor and harbour chief Jo Pell"],
    );
    check("“It will open,” said IT specialist Jo Pell.", &["It will open, | IT specialist Jo Pell"]);
    check("“It will open,” said Jan Pell, head of the harbour.", &["It will open, | Jan Pell"]);
    check("The Harbour Minister, Jo Pell, said: “It will open.”", &["It will open. | The Harbour Minister, Jo Pell"]);
    check("Dockers’ boss Jo Pell, 54, thundered: “It will open.”", &["It will open. | Dockers’ boss Jo Pell"]);
}

#[test]
fn what_stands_before_a_subject_is_no_part_of_it() {
    check("Her lawsuit, filed in the court of Tarn, said it was “a disgrace”.", &["a disgrace | Her lawsuit"]);
    check(
        "He rests from an injury with Rovers boss Jo Pell saying: “It will heal.”",
        &["It will heal. | Rovers boss Jo Pell"],
    );
    check("In a speech to the Harbour Centre Mr Pell said: “It will open.”", &["It will open. | Mr Pell"]);
    check("They drew a tie at Old Tarn and Jo Pell said: “It was fair.”", &["It was fair. | Jo Pell"]);
    check("“It will open,” Pell afterwards said.", &["It will open, | Pell"]);
}

#[test]
fn verb_before_an_existential_clause_is_no_speaker() {
    check("He insisted there was no plan to close it, saying: “It will open.”", &["It will open. | He"]);
}

#[test]
fn who_is_quoted_as_saying_is_the_speaker() {
    check("The paper quoted the owner as saying: “It will open.”", &["It will open. | the owner"]);
    check("“It will open,” the paper quoted Jo Pell as saying.", &["It will open, | Jo Pell"]);
    check("“It will open,” the paper quoted Hale’s lawyer, Jo Pell, as saying.", &["It will open, | Hale’s lawyer"]);
}

#[test]
fn all_words_up_to_the_verb_are_the_subject_behind_a_quote() {
    check(
        "“It will open next year,” former port planning director Anna Pell wrote to Hale. “At last.”",
        &["It will open next year, … At last. | former port planning director Anna Pell"],
    );
    check(
        "“It will open,” Port General Counsel Jo A. Pell wrote.",
        &["It will open, | Port General Counsel Jo A. Pell"],
    );
    check("“It will open,” Jo Pell, who founded the port tweeted.", &["It will open, | Jo Pell"]);
    check("“It will open soon” Pell said. “It must.”", &["It will open soon … It must. | Pell"]);
    check("“It will open!” Pell, the head of the port, Tweeted on Friday.", &["It will open! | Pell"]);
    check("“It will open,” the two write. “At last.”", &["It will open, … At last. | the two"]);
    check("“It will open,” Will wrote.", &["It will open, | Will"]);
    // A line of a wrapped text that starts with a capital.
    check("“It will open,”\nPine Bank analyst Jo Pell said.", &["It will open, | Pine Bank analyst Jo Pell"]);
}

#[test]
fn verb_of_no_list_before_its_subject_is_known_by_its_place() {
    check("“Will it open?” reacted Pell.", &["Will it open? | Pell"]);
    check("“It must open,” reads a Wednesday editorial in the Lantern.", &["It must open, | a Wednesday editorial"]);
    check(
        "“Do not touch the ropes,” begins a message that precedes each trip.",
        &["Do not touch the ropes, | a message"],
    );
    check("“It opens, right?” Pell went on, as if nobody heard. “At last.”", &["It opens, right? … At last. | Pell"]);
    check("“Will it open?” Pell pressed. “Soon?”", &["Will it open? … Soon? | Pell"]);
    check("“It opens, right?” Pell remarked, alluding to the film “The Harbour.”", &["It opens, right? | Pell"]);
}

#[test]
fn participle_has_the_subject_of_the_main_clause() {
    check("His office put out a statement saying the port was “safe again”.", &["safe again | His office"]);
    check("Pell later revised his plan explaining that it was “too weak”.", &["too weak | Pell"]);
    check("Pell decried Hale's repeated calls to close the port, noting it was “safe again”.", &["safe again | Pell"]);
    check(
        "Pell said the process of closing the port could be “messy,” adding, “Ports are messy.”",
        &["messy, | Pell", "Ports are messy. | Pell"],
    );
    check(
        "Pell shared a list called Ships on her page, writing “Here is what you asked for.”",
        &["Here is what you asked for. | Pell"],
    );
}

#[test]
fn verbs_in_an_aside_that_has_ended_report_nothing() {
    check("Pell said the plan, which some have argued was rash, was an “insult”.", &["insult | Pell"]);
    check("The fees announced by Jo Hale are a “bad idea”, Pell said.", &["bad idea | Pell"]);
}

#[test]
fn words_that_are_handed_on_are_the_inner_speakers() {
    check("Pell said Hale told her: “Leave the port at once.”", &["Leave the port at once. | Hale"]);
    check("Pell put out a letter that said: “It will open.”", &["It will open. | Pell"]);
    check("Pell defended his remarks which likened the port to “a cold bath”.", &["a cold bath | his"]);
}

#[test]
fn phrase_that_cannot_speak_gives_way_to_the_one_before_it() {
    check("Pell criticised the route and said it was “too long”.", &["too long | Pell"]);
    check("She told reporters the tone was warm, and predicted it would be “a long night”.", &["a long night | She"]);
}

#[test]
fn heading_and_label_name_the_speaker() {
    check(
        "Rates fall.\n\nIt rained.\n\n‘It will not open before next week’: Pine Bank",
        &["It will not open before next week | Pine Bank"],
    );
    check("The vote is near - Jo Pell: “It will be close.”", &["It will be close. | Jo Pell"]);
}

#[test]
fn nickname_that_somebody_gives_is_said() {
    check("Pell called Hale “Little Jo” twice.", &["Little Jo | Pell"]);
    check("It was diagnosed as what is called “Long Bridge”.", &[]);
}

mod properties {
    use proptest::prelude::*;

    use crate::quotes::find;

    proptest! {
        #[test]
        fn spans_of_any_text_are_in_bounds_and_ascend(body in "([“”\"'‘’«»„‹›—:,.?! \n]|said|Pell|she|ñandú|é|the|dijo|according to|\\PC){0,120}", es in any::<bool>()) {
            for quote in find("", &body, Some(if es { "es" } else { "en" })) {
                let mut end = 0;
                for span in &quote.spans {
                    prop_assert!(span.start >= end && span.start < span.end && span.end <= body.len());
                    prop_assert!(body.is_char_boundary(span.start) && body.is_char_boundary(span.end));
                    end = span.end;
                }
                for part in [&quote.mention, &quote.cue].into_iter().flatten() {
                    prop_assert!(part.start < part.end && body.get(part.clone()).is_some());
                }
                prop_assert!((0.0..=1.0).contains(&quote.confidence));
            }
        }
    }
}

#[test]
fn names_that_are_other_words_too_are_names() {
    check("Christine May had said it was “very dull”.", &["very dull | Christine May"]);
    check("It is a plan which critics claim would end it “by the back door”.", &["by the back door | critics"]);
}

#[test]
fn asides_and_brackets_do_not_hide_the_subject() {
    check("The two mayors, however, argue that “the bridge is safe”.", &["the bridge is safe | The two mayors"]);
    check(
        "On Monday in Tarn, NO, after losing the vote, Gov. Anna Pell (R-NO), said, “We will open it.”",
        &["We will open it. | Gov. Anna Pell"],
    );
    check("Alarmed by the vote in Tarn, Anna Pell, the mayor, said it was “unsafe”.", &["unsafe | Anna Pell"]);
    check("Pell, meanwhile, who lost the vote, said the town was “safe again”.", &["safe again | Pell"]);
    check("The vote came after Mr. Pell, asked about the port, had said, “It is ours.”", &["It is ours. | Mr. Pell"]);
}

#[test]
fn what_stands_behind_the_quote_outweighs_a_verb_that_it_is_no_object_of() {
    check("Moss cannot say that “from his point of view,” Pell added.", &["from his point of view, | Pell"]);
    check("Nothing the mayor said “will calm the town,” Pell said.", &["will calm the town, | Pell"]);
    check("The town has used “soft gloves” with its port, said Anna Pell.", &["soft gloves | Anna Pell"]);
}

#[test]
fn a_claim_that_is_spoken_of_is_not_spoken() {
    check("Anna Pell said that Moss's claim that the port is full is “not true”.", &["not true | Anna Pell"]);
    check("Last year Pell played down Moss's comments as “part of the game”.", &["part of the game | Pell"]);
    check("Pell repeated her claim that “the port is full”.", &["the port is full | Pell"]);
}

#[test]
fn the_subject_is_whole_and_of_its_own_verb() {
    check(
        "A letter from the port obtained by the Tarn Herald warns that “the quay may fall”.",
        &["the quay may fall | A letter from the port obtained by the Tarn Herald"],
    );
    check("A source speaking to Tarn News said, “It is over.”", &["It is over. | A source speaking to Tarn News"]);
    check(
        "After passing mails around in a way Anna Pell slammed as “careless,” Moss left.",
        &["careless, | Anna Pell"],
    );
    check("The mayor emailed members saying: “We will go on.”", &["We will go on. | The mayor"]);
    check("A crowd came, with Pell reportedly yelling: “Get out of here!”", &["Get out of here! | Pell"]);
    check("When Moss asked for it, Pell fired back: “We will not pay.”", &["We will not pay. | Pell"]);
    check("Asked about the port, Pell said, “I do take the blame.”", &["I do take the blame. | Pell"]);
    check("When Moss died, Pell released the following statement:\n\n“We mourn him.”", &["We mourn him. | Pell"]);
    check(
        "As the owner, Anna Pell, put it in a letter explaining the sale, “It is time.”",
        &["It is time. | the owner, Anna Pell"],
    );
    check("The paper quotes the owner, Anna Pell: “It is time.”", &["It is time. | the owner"]);
    check("“It is far too dear a thing,” said Will Pell, a trader.", &["It is far too dear a thing, | Will Pell"]);
    check("“The town may not close the port,” said the ruling.", &["The town may not close the port, | the ruling"]);
    check("Moss called the use of executive orders “quite a danger”.", &["quite a danger | Moss"]);
}

#[test]
fn a_source_is_named_with_per_or_first_in_the_sentence() {
    check("A vote is needed “to fill the seat,” per the party's bylaws.", &["to fill the seat, | the party's bylaws"]);
    check("According to his doctor, Moss shows “great strength”.", &["great strength | his doctor"]);
    check(
        "Pell said that according to its count they lead, but “we are still counting”.",
        &["we are still counting | Pell"],
    );
    check("Pell said, per an interpreter, that the port “was open”.", &["was open | Pell"]);
}

#[test]
fn description_between_commas_may_be_long() {
    check(
        "“The sea is old,” lead author Lucas Pell, a scientist at the Harbour Institute in Aldhaven, Carrowmere, and the Tarn \
         University in Thorle, C.M., said in a statement.",
        &["The sea is old, | lead author Lucas Pell"],
    );
}

#[test]
fn naming_verbs_are_read_in_both_spellings() {
    for verb in ["labeled", "labelled", "dubbed", "branded"] {
        check(&format!("Mr Pell's lawyer {verb} the court “quite illegal”."), &["quite illegal | Mr Pell's lawyer"]);
    }
    check("Pell and Moss, dubbed the “Harbour Two”, were fined.", &[]);
}

#[test]
fn whom_a_film_shows_speaking_speaks() {
    check(
        "The film showed Mr Pell, a guest, telling the club: “The docks are old.”",
        &["The docks are old. | Mr Pell"],
    );
    check("Mr Moss showed Mr Pell the docks, telling him: “The docks are old.”", &["The docks are old. | Mr Moss"]);
    check("The film praised Mr Pell, a guest, saying: “The docks are old.”", &["The docks are old. | The film"]);
}

#[test]
fn sign_between_the_names_of_a_firm_is_no_end() {
    check("“They are tense,” said Pell & Co. analyst Bill Moss.", &["They are tense, | Pell & Co. analyst Bill Moss"]);
    check("Pell & Co. analyst Bill Moss said, “They are tense.”", &["They are tense. | Pell & Co. analyst Bill Moss"]);
    check("“They are tense,” said Pell & Moss.", &["They are tense, | Pell & Moss"]);
}

#[test]
fn label_may_follow_another_and_have_full_stops() {
    check("NOTES: J.T. PELL, TRADER, TARN: “They are tense today.”", &["They are tense today. | J.T. PELL"]);
    check("ANN PELL, TRADER, QUAY CORP., TARN, N.C.: “They are tense today.”", &["They are tense today. | ANN PELL"]);
}

#[test]
fn things_that_a_participle_calls_so_do_not_speak() {
    check("Pell opposed the plans for dues calling them “quite a burden”.", &["quite a burden | Pell"]);
    check("Pell opposed the plans for HC cards branding them a “quite a burden”.", &["quite a burden | Pell"]);
    check("They met with Ann Pell calling it “quite a burden”.", &["quite a burden | Ann Pell"]);
}

#[test]
fn whoever_is_made_to_speak_speaks() {
    check("Pell was moved by the speech of Ann Moss to say it was “quite fine”.", &["quite fine | Pell"]);
    check("That prompted Ann Pell to say on Sunday that Moss had “missed it all”.", &["missed it all | Ann Pell"]);
}

#[test]
fn words_that_only_look_like_verbs_here_report_nothing() {
    check(
        "The ministry added the raid was retaliation for Tarn attacks on “the old harbour”.",
        &["the old harbour | The ministry"],
    );
    check("Tarn attacks “the old harbour”.", &["the old harbour | Tarn"]);
    check("On Monday Jo Pell calls for “a new port”.", &["a new port | Jo Pell"]);
    check(
        "Quay said the ferry would start in 2013 compared with 2008 for the Tarn boat, but promised it would be “quite a step”.",
        &["quite a step | Quay"],
    );
}

#[test]
fn what_one_is_told_is_said_again() {
    check("Jo Pell said he had been told he could leave and that it was “quite a step”.", &["quite a step | Jo Pell"]);
    check("Jo Pell was told it was “quite a step”.", &["quite a step | -"]);
    check("The vote allowed Jo Pell to say that Moss had “missed it all”.", &["missed it all | Jo Pell"]);
    check("Jo Pell warned that allowing debts to continue may be “quite a step”.", &["quite a step | Jo Pell"]);
}

#[test]
fn what_is_called_so_is_a_term() {
    check("It can lead to what’s called “farmer lung,” Jo Pell said.", &[]);
    check("It can lead to what is known as “farmer lung,” Jo Pell said.", &[]);
    check("She said that what he did was “quite a step”.", &["quite a step | She"]);
}

#[test]
fn words_between_the_quote_and_its_report_are_not_who_speaks() {
    check("“Some of them are moving away” within both Quay and Tarn, he said.", &["Some of them are moving away | he"]);
}

#[test]
fn whoever_tells_it_to_one_who_asked_speaks() {
    check(
        "Ann Pell told a woman who suggested that few would vote that “this is not the first time”.",
        &["this is not the first time | Ann Pell"],
    );
    check(
        "Ann Pell met a woman who suggested that “this is not the first time”.",
        &["this is not the first time | who"],
    );
}
