//! Each kind of speaker in each layout of a tag: the mention is the same in all of them.

use crate::quotes::{Kind, find};

/// Who speaks: as it is written, and the mention that is to be found in it.
const SPEAKERS: [(&str, &str); 64] = [
    ("a spokesman", "a spokesman"),
    ("one resident", "one resident"),
    ("the 45-year-old", "the 45-year-old"),
    ("Pell's widow", "Pell's widow"),
    ("the mayor of Carrow", "the mayor of Carrow"),
    ("the Carrow mayor", "the Carrow mayor"),
    ("the then mayor", "the then mayor"),
    ("the newly elected mayor", "the newly elected mayor"),
    ("the acting mayor", "the acting mayor"),
    ("a visibly shaken Pell", "a visibly shaken Pell"),
    ("an angry Pell", "an angry Pell"),
    ("the group", "the group"),
    ("its chief", "its chief"),
    ("her husband", "her husband"),
    ("some", "some"),
    ("many", "many"),
    ("another", "another"),
    ("the former", "the former"),
    ("the couple", "the couple"),
    ("police", "police"),
    ("the police", "the police"),
    ("critics", "critics"),
    ("neighbours", "neighbours"),
    ("three guards", "three guards"),
    ("a dozen guests", "a dozen guests"),
    ("one of the guests", "one of the guests"),
    ("most of the guests", "most of the guests"),
    ("a group of guests", "a group of guests"),
    ("a member of the board", "a member of the board"),
    ("members of the board", "members of the board"),
    ("the board's head", "the board's head"),
    ("the court", "the court"),
    ("the letter", "the letter"),
    ("the company", "the company"),
    ("Quay Inc", "Quay Inc"),
    ("Downing Street", "Downing Street"),
    ("the Duke of Quay", "the Duke of Quay"),
    ("Dr Pell", "Dr Pell"),
    ("Lady Pell", "Lady Pell"),
    ("old man Pell", "old man Pell"),
    ("J. P. Pell", "J. P. Pell"),
    ("Jo de la Pell", "Jo de la Pell"),
    ("Jo O'Pell", "Jo O'Pell"),
    ("Jo Pell-Moss", "Jo Pell-Moss"),
    ("Sheikh Jo al-Pell", "Sheikh Jo al-Pell"),
    ("Jo \"Bo\" Pell", "Jo \"Bo\" Pell"),
    ("Jo Pell (45)", "Jo Pell"),
    ("Jo Pell, 45,", "Jo Pell"),
    ("Jo Pell, the mayor,", "Jo Pell"),
    ("Jo Pell, mayor of Quay,", "Jo Pell"),
    ("Jo Pell, who runs it,", "Jo Pell"),
    ("Jo Pell, whose son left,", "Jo Pell"),
    ("Jo Pell of Quay", "Jo Pell of Quay"),
    ("Quay mayor Jo Pell", "Quay mayor Jo Pell"),
    ("former mayor Jo Pell", "former mayor Jo Pell"),
    ("ex-mayor Jo Pell", "ex-mayor Jo Pell"),
    ("the Rev. Jo Pell", "the Rev. Jo Pell"),
    ("Lt. Col. Jo Pell", "Lt. Col. Jo Pell"),
    ("Det. Sgt. Jo Pell", "Det. Sgt. Jo Pell"),
    ("Rep. Jo Pell (D-Quay)", "Rep. Jo Pell"),
    ("Sen. Jo Pell, R-Quay,", "Sen. Jo Pell"),
    ("Prime Minister Jo Pell", "Prime Minister Jo Pell"),
    ("shadow chancellor Jo Pell", "shadow chancellor Jo Pell"),
    ("Quay's Jo Pell", "Quay's Jo Pell"),
];

/// What may stand between a speaker and the verb.
const BETWEEN: [&str; 26] = [
    " himself",
    " alone",
    " too",
    " then",
    " later",
    " in turn",
    " for her part",
    " in Carrow",
    " on Monday",
    " there",
    " as well",
    " by phone",
    " in an email",
    " after the vote",
    ", for her part,",
    ", 45,",
    ", who is 45,",
    ", in an email,",
    ", however,",
    ", though,",
    ", on the other hand,",
    ", like others,",
    ", still in her coat,",
    ", standing by the door,",
    ", a mother of two,",
    ", reached by phone,",
];

/// What may stand for *said* before a colon.
const TAGS: [&str; 40] = [
    "could only say",
    "has since said",
    "is on record as saying",
    "was heard to say",
    "was quoted by the Courier as saying",
    "was reported to have said",
    "went so far as to say",
    "took pains to say",
    "was quick to say",
    "had this to say",
    "managed to say",
    "likes to say",
    "used to say",
    "can be heard saying",
    "kept saying",
    "began by saying",
    "put it this way",
    "summed it up",
    "was blunt",
    "had a message",
    "offered this advice",
    "answered with one word",
    "made it plain",
    "did not hold back",
    "was clear",
    "left no doubt",
    "could not help saying",
    "is fond of saying",
    "continued",
    "went further",
    "said of the plan",
    "told reporters afterwards",
    "wrote in her diary",
    "posted on her page",
    "cried out",
    "shot back",
    "chimed in",
    "wanted to know",
    "begged",
    "shrugged",
];

const BEFORE: &str = "Tom Moss left at noon and went home by the road.";

/// The mentions of the marked quotes.
fn mentions(body: &str) -> Vec<&str> {
    let marked = find("", body, Some("en")).into_iter().filter(|q| q.kind != Kind::Indirect);
    marked.map(|q| q.mention.map_or("-", |m| &body[m])).collect()
}

fn capitalised(words: &str) -> String {
    words[..1].to_uppercase() + &words[1..]
}

#[test]
fn each_speaker_stands_in_each_layout() {
    for (speaker, mention) in SPEAKERS {
        let bodies = [
            format!("{BEFORE} {} said: “It is late now and we must go.”", capitalised(speaker)),
            format!("{BEFORE} “It is late now and we must go,” {speaker} said."),
            format!("{BEFORE} “It is late now and we must go,” said {}.", speaker.trim_end_matches(',')),
            format!("{BEFORE} “It is late now,” {speaker} said, “and we must go home.”"),
        ];
        for body in bodies {
            let found = mentions(&body);
            assert!(!found.is_empty() && found.iter().all(|m| m.eq_ignore_ascii_case(mention)), "{body} {found:?}");
        }
    }
}

#[test]
fn what_stands_before_the_verb_hides_no_speaker() {
    for between in BETWEEN {
        for body in [
            format!("{BEFORE} Jo Pell{between} said: “It is late now and we must go.”"),
            format!("{BEFORE} “It is late now and we must go,” Jo Pell{between} said."),
        ] {
            let found = mentions(&body);
            assert!(found.len() == 1 && found[0].starts_with("Jo Pell"), "{body} {found:?}");
        }
    }
}

#[test]
fn each_tag_before_a_colon_names_its_subject() {
    for tag in TAGS {
        let body = format!("{BEFORE} Jo Pell {tag}: “It is late now and we must go.”");
        assert_eq!(mentions(&body), ["Jo Pell"], "{body}");
    }
}

/// Sentences in which Jo Pell says or writes what stands in marks.
const SENTENCES: [&str; 95] = [
    "Jo Pell called the plan “a dark day for us”.",
    "Jo Pell described the plan as “a dark day for us”.",
    "Jo Pell dismissed the plan as “a dark day for us”.",
    "Jo Pell hailed the plan as “a bright day for us”.",
    "The plan was, Jo Pell said, “a dark day for us”.",
    "The plan was “a dark day for us”, Jo Pell said.",
    "The plan was “a dark day for us”, according to Jo Pell.",
    "According to Jo Pell, the plan was “a dark day for us”.",
    "In the words of Jo Pell, the plan was “a dark day for us”.",
    "In Jo Pell's words, the plan was “a dark day for us”.",
    "The plan was, in Jo Pell's words, “a dark day for us”.",
    "As Jo Pell put it, the plan was “a dark day for us”.",
    "The plan was “a dark day for us”, as Jo Pell put it.",
    "Jo Pell's view is that the plan is “a dark day for us”.",
    "Jo Pell believes the plan is “a dark day for us”.",
    "Jo Pell fears the plan will be “a dark day for us”.",
    "Jo Pell is convinced the plan is “a dark day for us”.",
    "Jo Pell was quoted as calling the plan “a dark day for us”.",
    "The plan was called “a dark day for us” by Jo Pell.",
    "What Jo Pell called “a dark day for us” came at noon.",
    "The plan, which Jo Pell called “a dark day for us”, failed.",
    "The plan – “a dark day for us”, says Jo Pell – failed.",
    "The plan (“a dark day for us”, says Jo Pell) failed.",
    "Jo Pell's claim that the plan is “a dark day for us” was met with laughs.",
    "Jo Pell's description of the plan as “a dark day for us” was met with laughs.",
    "Jo Pell's letter called the plan “a dark day for us”.",
    "In a letter, Jo Pell called the plan “a dark day for us”.",
    "In a letter to the board, Jo Pell wrote that the plan was “a dark day for us”.",
    "Writing in the Courier, Jo Pell called the plan “a dark day for us”.",
    "Speaking at noon, Jo Pell said the plan was “a dark day for us”.",
    "Asked about the plan, Jo Pell said it was “a dark day for us”.",
    "Asked about the plan by the Courier, Jo Pell said it was “a dark day for us”.",
    "Jo Pell told the Courier the plan was “a dark day for us”.",
    "Jo Pell told the board that the plan was “a dark day for us”.",
    "Jo Pell tweeted that the plan was “a dark day for us”.",
    "Jo Pell, who called the plan “a dark day for us”, left at noon.",
    "Jo Pell, calling the plan “a dark day for us”, left at noon.",
    "Jo Pell left at noon, calling the plan “a dark day for us”.",
    "Jo Pell left at noon after calling the plan “a dark day for us”.",
    "Jo Pell has compared the plan to “a dark day for us”.",
    "Jo Pell likened the plan to “a dark day for us”.",
    "Jo Pell spoke of “a dark day for us”.",
    "Jo Pell warned of “a dark day for us”.",
    "Jo Pell complained of “a dark day for us all” at noon.",
    "Jo Pell accused the board of “a dark day of lies”.",
    "Jo Pell criticised the board for “a dark day of lies”.",
    "Jo Pell urged the board to “stop this at once”.",
    "Jo Pell vowed to “stop this at once”.",
    "Jo Pell promised a plan that would “stop this at once”.",
    "Jo Pell asked the board why it would not “stop this at once”.",
    "Jo Pell denied that she would “stop this at once”.",
    "Jo Pell apologised for “a dark day for us”.",
    "Jo Pell thanked them for “a bright day for us”.",
    "Jo Pell said she was “shaken and angry”.",
    "Jo Pell said that, on the day, she was “shaken and angry”.",
    "Jo Pell said it was not her plan, but added that it was “a dark day for us”.",
    "Jo Pell said the plan, which Moss wrote, was “a dark day for us”.",
    "Jo Pell said Moss was “a dark man”.",
    "Jo Pell said of Moss that he was “a dark man”.",
    "Of Moss, Jo Pell said he was “a dark man”.",
    "About the plan Jo Pell said it was “a dark day for us”.",
    "It was “a dark day for us”, Jo Pell told the board.",
    "It was “a dark day for us”, in the view of Jo Pell.",
    "It was “a dark day for us”, wrote Jo Pell in the Courier.",
    "Jo Pell: “It is a dark day for us.”",
    "“It is a dark day for us” – Jo Pell.",
    "“It is a dark day for us” — Jo Pell, mayor",
    "Jo Pell's message was clear: “It is a dark day for us.”",
    "The reply of Jo Pell was short: “It is a dark day for us.”",
    "There was only one thing Jo Pell could say: “It is a dark day for us.”",
    "Not so Jo Pell: “It is a dark day for us.”",
    "Among them was Jo Pell, who said: “It is a dark day for us.”",
    "It was Jo Pell who said: “It is a dark day for us.”",
    "That prompted Jo Pell to say: “It is a dark day for us.”",
    "That led Jo Pell to reply: “It is a dark day for us.”",
    "The plan made Jo Pell say: “It is a dark day for us.”",
    "The Courier asked Jo Pell, who said: “It is a dark day for us.”",
    "The Courier quotes Jo Pell: “It is a dark day for us.”",
    "The Courier quotes Jo Pell as saying: “It is a dark day for us.”",
    "The Courier cited Jo Pell as saying it was “a dark day for us”.",
    "A statement from Jo Pell said the plan was “a dark day for us”.",
    "A statement by Jo Pell read: “It is a dark day for us.”",
    "In a statement, Jo Pell said: “It is a dark day for us.”",
    "Jo Pell's statement reads: “It is a dark day for us.”",
    "Jo Pell's tweet read: “It is a dark day for us.”",
    "A tweet from Jo Pell read: “It is a dark day for us.”",
    "In an email seen by the Courier, Jo Pell wrote: “It is a dark day for us.”",
    "Footage shows Jo Pell saying: “It is a dark day for us.”",
    "Jo Pell can be seen on film shouting “stop this at once”.",
    "Jo Pell was heard shouting “stop this at once”.",
    "Jo Pell, according to the police, said: “It is a dark day for us.”",
    "Jo Pell allegedly said: “It is a dark day for us.”",
    "Jo Pell is alleged to have said: “It is a dark day for us.”",
    "Jo Pell is said to have called it “a dark day for us”.",
    "Jo Pell reportedly called it “a dark day for us”.",
];

#[test]
fn each_sentence_gives_the_words_to_who_says_them() {
    for sentence in SENTENCES {
        let body = format!("{BEFORE} {sentence}");
        let marked = find("", &body, Some("en")).into_iter().filter(|q| q.kind != Kind::Indirect);
        let speakers: Vec<_> = marked.map(|q| q.speaker).collect();
        assert_eq!(speakers, [Some("Jo Pell".to_owned())], "{body}");
    }
}
