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
