//! Promises of `people`, on invented articles: `{…}` marks the mentions whose speaker is asked.

mod bodies;
mod epithets;
mod meant;
mod names;
mod noun_subjects;
mod nouns;
mod pronouns;
mod spanish;
mod trades;
mod unnamed;
mod varied;

use proptest::prelude::*;

use super::resolve;
use crate::quotes::text::Document;
use crate::quotes::{Draft, Kind, find, lang};

fn draft(kind: Kind, span: std::ops::Range<usize>) -> Draft {
    Draft {
        spans: vec![span],
        tokens: 0..1,
        kind,
        mention: None,
        cue: None,
        rule: "test",
        confidence: 1.0,
        speaker: None,
        named_at: None,
    }
}

/// The drafts of a text: one for what stands between curly marks, one for each mention in braces, asked last.
fn drafts(marked: &str, language: &str) -> (String, Vec<Draft>) {
    let (mut text, mut asked, mut open) = (String::new(), Vec::new(), 0);
    for c in marked.chars() {
        match c {
            '{' => open = text.len(),
            '}' => asked.push(open..text.len()),
            c => text.push(c),
        }
    }
    let document = Document::in_language(&text, lang::of(Some(language)));
    let mut drafts: Vec<Draft> = Vec::new();
    let mut from = None;
    for (at, c) in text.char_indices() {
        match c {
            '“' => from = Some(at + c.len_utf8()),
            '”' => drafts.extend(from.take().map(|from| draft(Kind::Direct, from..at))),
            _ => {}
        }
    }
    for mention in asked {
        let tokens = document.token_at(mention.start)..document.token_at(mention.end);
        drafts.push(Draft { mention: Some(tokens), ..draft(Kind::Indirect, mention) });
    }
    (text, drafts)
}

/// The speakers of the mentions in braces; `-` where nobody was found.
fn speakers(headline: &str, marked: &str, language: &str) -> Vec<String> {
    let (text, mut drafts) = drafts(marked, language);
    let document = Document::in_language(&text, lang::of(Some(language)));
    resolve(&document, headline, &mut drafts);
    let asked = drafts.into_iter().filter(|d| d.kind == Kind::Indirect);
    asked.map(|d| d.speaker.unwrap_or("-".to_string())).collect()
}

fn check(marked: &str, expected: &[&str]) {
    assert_eq!(speakers("", marked, "en"), expected, "{marked}");
}

#[test]
fn a_noun_beside_a_name_is_that_person() {
    check("It was {a Republican}, Jo Pell, who has voted.", &["Jo Pell"]);
    check("{A protester} named Jo Pell rose.", &["Jo Pell"]);
    check("{The minister of mines and energy Jo Pell} rose.", &["Jo Pell"]);
    check("{Robert Moss & Co. analyst Jo Pell} rose.", &["Jo Pell"]);
    check("{The host}, Quay Board member Jo Pell, has risen.", &["Jo Pell"]);
    check("{The mayor}, citing senator Jo Pell, has risen.", &["mayor"]);
    check("{The owner}, not manager Jo Pell, has risen.", &["owner"]);
    check("{The owner}, managing director Jo Pell, has risen.", &["Jo Pell"]);
    check("{The host}, at a table with board member Jo Pell, has risen.", &["host"]);
}

#[test]
fn ages_nations_and_trades_stand_for_the_one_spoken_of() {
    check("Jack Pell won in three sets. {The 36-year-old} smiled.", &["Jack Pell"]);
    check("Jack Pell won in three sets. {The Australian} smiled.", &["Jack Pell"]);
    check("Ann Hale asked for a week. {The barrister} smiled.", &["Ann Hale"]);
    check("Ann Hale asked for a week. {The British} smiled.", &["British"]);
}

#[test]
fn titles_that_mean_the_same_stand_for_each_other() {
    check("Justice Pia Pell ruled for the port. Jo Hale left. {The judge} stayed.", &["Pia Pell"]);
    check(
        "Deputy Prime Minister Jo Hale rose. Prime Minister Pia Pell sat. {The prime minister} spoke.",
        &["Pia Pell"],
    );
    check("Captain Pia Pell sailed. Jo Hale left. {The skipper} stayed.", &["Pia Pell"]);
}

#[test]
fn a_statement_is_the_word_of_who_issued_it() {
    check("Pine Holdings welcomed the ruling in a statement. {The statement} said more.", &["Pine Holdings"]);
    check("It rained. {The statement} said more.", &["statement"]);
}

#[test]
fn what_describes_a_name_is_no_part_of_it() {
    check("St. Tarn Harbour Board President Jo Pell rose. {Pell} sat.", &["Jo Pell"]);
    check("Oslo-based Pine Group rose. {Pine Group} fell.", &["Pine Group"]);
    check("Chief Executive Arun Sardal rose. {Sardal} sat.", &["Arun Sardal"]);
    check("Chief Financial Officer Jo Pell rose. {Pell} sat.", &["Jo Pell"]);
    check("MP Jo Pell rose. {Member of parliament (MP) Emil Sand} sat.", &["Emil Sand"]);
    check("PELL SEES A LOSS\n\nJo Pell rose. {Pell} sat.", &["Jo Pell"]);
}

fn check_spanish(marked: &str, expected: &[&str]) {
    assert_eq!(speakers("", marked, "es"), expected, "{marked}");
}

#[test]
fn a_last_name_stands_for_the_fullest_name() {
    check("Mayor Tessa Q. Holloway opened the bridge. “It holds,” {Holloway} said.", &["Tessa Q. Holloway"]);
    check("“It holds,” {Holloway} said. Tessa Holloway is the mayor.", &["Tessa Holloway"]);
    check("Pilar de la Vega sang. “Again,” {de la Vega} said.", &["Pilar de la Vega"]);
    check(
        "Yusuf al-Karim wrote to Samuel O'Dowd-Pike. “No,” {O'Dowd-Pike} said, and {al-Karim} agreed.",
        &["Samuel O'Dowd-Pike", "Yusuf al-Karim"],
    );
}

#[test]
fn a_person_is_not_glued_to_what_describes_them() {
    check("“It holds,” said {Oslo-based US lawyer Tessa Quill}.", &["Tessa Quill"]);
    check("“It holds,” said {Tarnbrokes’ Warren Quill}.", &["Warren Quill"]);
    check("“It holds,” said {Treasury Under Secretary Tessa Quill}.", &["Tessa Quill"]);
    check("“It holds,” said {East Holm MEP Tessa Quill-Stark}.", &["Tessa Quill-Stark"]);
    check("“It holds,” said {the Rovers and Tarn striker Tessa Quill}.", &["Tessa Quill"]);
    check("“It holds,” said {Jan Quill}, head of the harbour.", &["Jan Quill"]);
    check("{Afterwards Quill} said it holds.", &["Quill"]);
}

#[test]
fn a_verb_an_adverb_or_a_number_is_no_speaker() {
    check("“It holds,” {become} said.", &["-"]);
    check("“It holds,” {10} said.", &["-"]);
}

#[test]
fn a_possessive_is_not_part_of_the_name() {
    check("Nora Quill’s boat sank. “It was old,” {Quill} said.", &["Nora Quill"]);
}

#[test]
fn two_bearers_of_a_name_stay_two() {
    let text = "Martin Pellow and his wife Greta Pellow run the mill. “Wheat is dear,” {Mrs. Pellow} said. \
                “We sell rye,” {Mr. Pellow} said. “We will not,” {Greta Pellow} said. “Fine,” {Martin} said.";
    check(text, &["Greta Pellow", "Martin Pellow", "Greta Pellow", "Martin Pellow"]);
}

#[test]
fn father_and_son_are_told_apart_by_the_suffix() {
    let text =
        "Aldous Brandt built the yard. His son, Aldous Brandt Jr., runs it. “It pays,” {Aldous Brandt Jr.} said.";
    check(text, &["Aldous Brandt Jr."]);
}

#[test]
fn a_role_shows_the_gender_where_the_name_does_not() {
    let text = "Quenby Astor, a spokeswoman for the port, spoke with Oakley Brill, the chairman. “It is shut,” {she} said. “Soon open,” {he} said.";
    check(text, &["Quenby Astor", "Oakley Brill"]);
}

#[test]
fn names_inside_quotes_are_not_the_one_who_speaks() {
    check("Karl Ebner was angry. “Thomas Rusk is a liar and Paul Rusk is another,” {he} said.", &["Karl Ebner"]);
}

#[test]
fn a_role_stands_for_the_one_the_article_gave_it() {
    let text = "President Amara Okello of Zandia met President Luis Ferrand of Cortezia. Okello spoke first. “Peace,” {the president} declared.";
    check(text, &["Amara Okello"]);
    let text = "Lena Hartwig, a spokeswoman for the mill, met the mayor, Otto Brahms. “No deal,” {the spokeswoman} said. “Not yet,” {the mayor} said.";
    check(text, &["Lena Hartwig", "Otto Brahms"]);
    check(
        "Sen. Rosa Tilden (D-Avon) spoke. “Vote,” {the senator} said. “Now,” {the Democrat} added.",
        &["Rosa Tilden", "Rosa Tilden"],
    );
}

#[test]
fn what_narrows_a_role_decides_between_two() {
    let text = "Senator Alan Marsh of Avon and Senator Brian Holt of Kent argued. “No,” {the senator from Kent} said. “Yes,” {the Avon senator} said.";
    check(text, &["Brian Holt", "Alan Marsh"]);
}

#[test]
fn nobody_named_fits_so_the_words_stay() {
    check("Nora Quill’s boat sank. “It was old,” {a spokesman for the harbour} said.", &["spokesman for the harbour"]);
    check("“It was old,” {officials} said.", &["officials"]);
    check("“It was old,” {a spokesman for Nora Quill} said.", &["spokesman for Nora Quill"]);
    check("“It was old,” {he} said.", &["-"]);
}

#[test]
fn the_name_in_a_long_mention_is_the_head_not_the_complement() {
    check("“Up,” said {Nora Quill’s lawyer, Emil Sand}.", &["Emil Sand"]);
    check("“Up,” said {Emil Sand, a lawyer for Nora Quill}.", &["Emil Sand"]);
    check("“Up,” said {Quill campaign manager Emil Sand}.", &["Emil Sand"]);
    check("“Up,” said {the director of the Avon Museum, Emil Sand}.", &["Emil Sand"]);
}

#[test]
fn one_slip_of_the_pen_is_forgiven() {
    check("Iva Strouden met Milo Garrick. Stroden laughed. “Rain,” {she} said.", &["Iva Strouden"]);
}

#[test]
fn a_woman_who_was_not_named_is_not_the_one_who_was() {
    check("A woman asked Iva Stroud a question. “Why?” {the woman} said.", &["woman"]);
    check("Iva Stroud won. “Why not?” {the businesswoman} said.", &["Iva Stroud"]);
}

#[test]
fn a_place_tells_two_senators_apart() {
    let text = "Iva Stroud met Sen. Milo Garrick, R-Iowa. Stroud spoke. “Rain,” {the Florida senator} said.";
    check(text, &["Iva Stroud"]);
}

#[test]
fn transcripts_name_in_capitals() {
    check("Wanda Creel interviewed Rufus Vane.\n{CREEL}: Why?\n{VANE}: Because.", &["Wanda Creel", "Rufus Vane"]);
}

#[test]
fn the_headline_completes_a_last_name() {
    assert_eq!(speakers("Avon cheers as Nora Quill sails home", "“It was cold,” {Quill} said.", "en"), ["Nora Quill"]);
}

#[test]
fn a_chief_executive_is_no_given_name() {
    check("Chief Executive Milo Garrick spoke. “Rain,” {Garrick} said.", &["Milo Garrick"]);
}

#[test]
fn spanish_de_does_not_join_a_thing_to_a_person() {
    check_spanish("Propuestas de Marta Ruiz. “No”, dijo {Ruiz}. “Sí”, dijo {el}.", &["Marta Ruiz", "-"]);
}

#[test]
fn a_list_of_names_takes_no_longer_than_its_length() {
    let many: String = (0..4_000)
        .map(|i| format!("“No,” Iva Q{i}x Stroud, a baker, told ABC. “Yes,” {{she}} said, and {{the baker}} ran. "))
        .collect();
    let (text, mut drafts) = drafts(&many, "en");
    let document = Document::new(&text);
    let began = std::time::Instant::now();
    resolve(&document, "", &mut drafts);
    assert!(began.elapsed().as_secs() < 20, "{:?}", began.elapsed());
}

#[test]
fn a_verb_without_subject_is_said_by_whom_the_article_speaks_of() {
    let text = "La alcaldesa Marta Ruiz visitó Avón. Recordó la Copa Grande. “Es viejo”, {agregó}.";
    let (text, mut drafts) = drafts(text, "es");
    let document = Document::in_language(&text, lang::of(Some("es")));
    let asked = drafts.last_mut().expect("one mention is marked");
    asked.rule = "tail-dropped";
    asked.cue = asked.mention.take();
    resolve(&document, "", &mut drafts);
    let asked = drafts.last().expect("one mention is marked");
    assert_eq!((asked.speaker.as_deref(), &asked.mention), (Some("Marta Ruiz"), &None));
}

#[test]
fn an_article_takes_its_noun_along() {
    check_spanish("Marta Ruiz, directora del museo, habló. “No”, dijo {la} directora.", &["Marta Ruiz"]);
    check_spanish("Marta Ruiz habló. “No”, dice {el} narrador del anuncio.", &["narrador del anuncio"]);
}

#[test]
fn spanish_names_have_two_surnames() {
    let text = "La alcaldesa Marta Ruiz Peral visitó el puerto con Andrés Soto. “Es viejo”, dijo {Ruiz}. “Se hundirá”, aseguró {la alcaldesa}. “No”, dijo {él}.";
    check_spanish(text, &["Marta Ruiz Peral", "Marta Ruiz Peral", "Andrés Soto"]);
}

proptest! {
    #[test]
    fn random_text_never_panics(text in "([A-Z][a-z]{0,4}|he|she|the|who|,|\\.|“|”|’s|\\(|\\)|de|of|\\{[A-Z][a-z]{1,3} [A-Z]x\\}|\\{the [a-z]{1,3}\\}|\\{he\\}| |\n|ñ|É){0,60}") {
        for language in ["en", "es"] {
            let (text, mut drafts) = drafts(&text, language);
            drafts.retain(|d| d.mention.as_ref().is_none_or(|m| !m.is_empty()));
            let document = Document::in_language(&text, lang::of(Some(language)));
            resolve(&document, "Xa Xb", &mut drafts);
            for at in drafts.iter().filter_map(|d| d.named_at.clone()) {
                prop_assert!(text.get(at).is_some());
            }
        }
    }
}

#[test]
fn whoever_asks_gets_the_answer_of_another() {
    let body = "John Pell rose. A reporter asked whether he was “glad of it”. “It was late,” he said.";
    let speakers: Vec<_> = crate::quotes::find("", body, Some("en")).into_iter().map(|quote| quote.speaker).collect();
    assert_eq!(speakers.last(), Some(&Some("John Pell".to_string())), "{speakers:?}");
}

#[test]
fn what_a_presenter_presents_is_no_part_of_the_name() {
    check_spanish("Ana Rey cantó. “Canta bien”, dijo {el presentador de radio Luis Pech}.", &["Luis Pech"]);
    check_spanish("Ana Rey cantó. “Canta bien”, dijo {la portavoz de Luis Pech}.", &["portavoz de Luis Pech"]);
}

#[test]
fn whom_a_cleft_sentence_names_is_its_subject() {
    check(
        "Lily Moss won her first match. Lily Moss beat Ann Orr, and it was Jane Pell who went ahead with a win over Ann Orr. {She} smiled.",
        &["Jane Pell"],
    );
}

#[test]
fn seat_behind_a_name_is_passed_over_on_the_way_to_its_verb() {
    check(
        "John Orr died. The murder of John Orr was sad. On Monday, Prince Max Pell of Carrowmere took the blame for the murder of John \
         Orr. {He} wept.",
        &["Max Pell"],
    );
}

#[test]
fn minister_of_one_department_is_not_that_of_another() {
    check("Shadow chancellor Jo Pell rose. {The chancellor} sat.", &["chancellor"]);
    check("Shadow chancellor Jo Pell rose. {The shadow chancellor} sat.", &["Jo Pell"]);
    check("Home Secretary Jack Pell came. {The justice minister} left.", &["justice minister"]);
    check("First Minister Jack Pell came. {The justice minister} left.", &["justice minister"]);
    check("Justice Minister Jack Pell came. {The justice minister} left.", &["Jack Pell"]);
    check("MP Jack Pell came. Ann Orr rose. {The MP} left.", &["Jack Pell"]);
}

/// The speakers of all words in quotation marks, in order; `-` where nobody was found.
fn marked(body: &str) -> Vec<String> {
    let quotes = find("", body, Some("en"));
    let marked = quotes.into_iter().filter(|quote| quote.kind != Kind::Indirect);
    marked.map(|quote| quote.speaker.unwrap_or("-".to_string())).collect()
}
