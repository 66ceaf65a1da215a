//! Who starts a sentence by a noun and whom the next pronoun means: the speakers of all words in quotation marks, in order.

use super::marked;

fn check(body: &str, expected: &[&str]) {
    assert_eq!(marked(body), expected, "{body}");
}

#[test]
fn who_is_told_apart_goes_on_as_he() {
    let mayor = "Tom Pell, the mayor, shut the lane.";
    let bun = "“Nobody buys a bun,” he said.";
    check(&format!("{mayor} The owner of the corner bakery is livid. {bun}"), &["owner of the corner bakery"]);
    check(
        &format!("{mayor} The owner of the corner bakery said trade had halved. {bun}"),
        &["owner of the corner bakery"],
    );
    check(
        "Minister Tom Pell left on Friday. A source close to the minister said talks would go on. “We are nearly there,” he said.",
        &["source close to the minister"],
    );
    check(
        "Minister Tom Pell left on Friday. A person familiar with the talks said they would go on. “We are nearly there,” he said.",
        &["person familiar with the talks"],
    );
    check(
        "Minister Tom Pell left on Friday. Over the weekend, the head of the ferry union warned of a strike. “We will not sail,” he said.",
        &["head of the ferry union"],
    );
}

#[test]
fn who_was_called_so_keeps_the_name() {
    check(
        "Ann Moss is the head of the school. The head of the school was clear. “I will not resign,” she said.",
        &["Ann Moss"],
    );
    check(
        "Jim Pell, leader of the council, hit back. The leader of the council was angry. “I will not be bullied,” he said.",
        &["Jim Pell"],
    );
    check(
        "Tom Pell was ill. A passenger, Ed Moss, said he had feared the worst. “I prayed aloud,” he said.",
        &["Ed Moss"],
    );
}

#[test]
fn bystander_who_reacts_speaks() {
    check(
        "Mayor Tom Pell opened the bridge. A woman in a green hat jeered at it. “Play it again,” she said.",
        &["woman in a green hat"],
    );
    check(
        "Tom Pell, the mayor, plans a road. A 79-year-old pensioner from Quay was not amused. “I liked the mud,” he said.",
        &["79-year-old pensioner"],
    );
    check(
        "Ned Hale, 24, posted the film. The girl told police that she had not known of it. “I was ashamed,” she said.",
        &["girl"],
    );
}

#[test]
fn bystander_who_serves_the_story_leaves_the_words_to_its_subject() {
    check(
        "Tom Pell, 40, was sacked in May. A judge ruled in June that the firm was at fault. “I am glad,” he said.",
        &["Tom Pell"],
    );
    check("Tom Pell, 40, won the race. A crowd of fans met him at the port. “I never slept,” he said.", &["Tom Pell"]);
    check(
        "Ann Moss opened the shop in May. A neighbour helped with the paint. “I could not have done it alone,” she said.",
        &["Ann Moss"],
    );
    check("Jim Pell runs the farm. A vet came in May. “I lost ten cows,” he said.", &["Jim Pell"]);
    check("An officer stopped Jim Pell at the gate. “I only wanted to see my son,” he said.", &["Jim Pell"]);
    check("Ann Moss took the stage. Jim Pell's wife was in the hall. “I am here to sing,” she said.", &["Ann Moss"]);
    check("A guard noticed Jim Pell at the gate. “I only wanted to see my son,” he said.", &["Jim Pell"]);
}

#[test]
fn who_came_to_harm_is_spoken_of() {
    check(
        "Ned Hale, 26, was killed on the pier. His brother described him as kind. “He loved that boat,” he said.",
        &["His brother"],
    );
    check(
        "Ann Moss was hurt in the crash. A driver stopped to help. “I could not feel my legs,” she said.",
        &["Ann Moss"],
    );
    check("Jim Pell fell in the final race. His coach was at the finish. “I lost my footing,” he said.", &["Jim Pell"]);
    // The words speak of another.
    check(
        "Jim Pell was shot in the neck. A neighbour dragged him behind the car. “I told him to think of his sons,” he said.",
        &["neighbour"],
    );
}

#[test]
fn death_that_is_told_of_another_silences_nobody() {
    check("Tom Reed was found dead on Monday. The driver said: “He was a good man.”", &["driver"]);
    check(
        "Jo Pell, the finance minister, spoke on Monday. Pell killed the fuel tax. The minister said: “It was unfair.”",
        &["Jo Pell"],
    );
    check(
        "Singer Jo Moss was angry. Moss found dead flowers on the stage. The singer said: “It was foul.”",
        &["Jo Moss"],
    );
}

#[test]
fn office_told_only_below_is_of_whoever_alone_holds_it() {
    check("Tom Reed was held. The lawyer said: “He is innocent.” Jim Pell, the lawyer, will appeal.", &["Jim Pell"]);
    check("Ann Moss, 30, died. The owner said: “She was a star.” Tom Reed is the owner.", &["Tom Reed"]);
}

#[test]
fn many_who_act_are_they() {
    check("Protesters marched on the palace. “We want our land back,” they chanted.", &["Protesters"]);
    check("Dozens of residents gathered outside the hall. “Save our park,” they shouted.", &["residents"]);
}

#[test]
fn what_nothing_tells_to_be_a_person_is_not_he() {
    check("The win lifted Marston Villa to third. “It is great,” he said.", &["-"]);
    check("They met in Pond Lane. “I did not see it coming,” she said.", &["-"]);
}
