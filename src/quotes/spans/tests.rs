//! Promises of the reading of marks.

use super::*;

fn check(text: &str, expected: &[&str]) {
    check_in("en", text, expected);
}

fn check_in(language: &str, text: &str, expected: &[&str]) {
    let document = Document::in_language(text, crate::quotes::lang::of(Some(language)));
    let found: Vec<_> = find(&document).iter().map(|s| &text[document.bytes(s.inner.clone())]).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn every_style_of_marks_is_read() {
    check("“We won,” she said.", &["We won,"]);
    check("\"We won,\" she said.", &["We won,"]);
    check("''We won,'' she said.", &["We won,"]);
    check("``We won,'' she said.", &["We won,"]);
    check("«Hemos ganado», dijo.", &["Hemos ganado"]);
    check("„Wir sind da“, sagte sie.", &["Wir sind da"]);
    check("»Wir sind da«, sagte sie.", &["Wir sind da"]);
    check("Rain fell.\n\n‘We won,’ she said. It's the boys' cup in '98.", &["We won,"]);
    check("Rain fell.\n\n'We won,' she said. It's the boys' cup in '98.", &["We won,"]);
}

#[test]
fn pairs_of_different_marks_close_each_other() {
    check("“We won,\" she said. \"Yes”, he said.", &["We won,", "Yes"]);
    check("«No hay agua«, dijo. «Sí «, dijo. « Ya », dijo:« Vale».", &["No hay agua", "Sí", "Ya", "Vale"]);
    check("“Apparently not,“ he said. “A leopard stays.”", &["Apparently not,", "A leopard stays."]);
}

#[test]
fn marks_inside_marks_stay_inside() {
    check("“He said ‘no’ to me,” she said.", &["He said ‘no’ to me,"]);
    check("“He said “no” to me,” she said.", &["He said “no” to me,"]);
}

#[test]
fn speech_in_single_marks_holds_what_others_said_in_double_ones() {
    check("It rained.\n\n‘He said “no” to me,’ she said. ‘I left.’", &["He said “no” to me,", "I left."]);
    check(
        "It rained.\n\n'He said \"no\" to me,' she said. 'I left.' 'Now.'",
        &["He said \"no\" to me,", "I left.", "Now."],
    );
}

#[test]
fn long_quote_in_single_marks_stands_beside_double_ones() {
    check(
        "“We won,” she said. He wrote: ‘We lost all of it.’ The ‘cup’ is theirs.",
        &["We won,", "We lost all of it."],
    );
}

#[test]
fn unclosed_mark_loses_only_itself() {
    check("“We won. It was hard.\n\nHe left. “Good,” she said.", &["We won. It was hard.", "Good,"]);
    check("A 6'2\" man said \"yes\" in '98.", &["yes"]);
}

#[test]
fn mark_that_lost_a_space_opens_by_what_stands_on_each_side() {
    check("He took the key.\"We won\", she said. \"Yes\", he said.", &["We won", "Yes"]);
    check("Volvió *9*\"¡Vale!\", dijo. \"Sí\", dijo.", &["¡Vale!", "Sí"]);
    check("\"We won.\"She left. \"Yes\", he said.", &["We won.", "Yes"]);
    check("We won.\"She left. \"Yes\", he said.", &["Yes"]);
    check("\"We won \", she said. \"...and how\", he said.", &["We won", "...and how"]);
}

#[test]
fn spanish_quote_of_several_paragraphs_has_one_pair_of_marks() {
    let body = "Ayer habló la vecina del pueblo de la sierra: \"Estamos solos.\nNadie vino a ver el pozo.\nNo hay agua\", dijo. \"Nada\".";
    check_in("es", body, &["Estamos solos.", "Nadie vino a ver el pozo.", "No hay agua", "Nada"]);
    let body = "Ayer habló la vecina del pueblo de la sierra: \"Estamos solos.\nNadie vino a ver el pozo.\n\"No hay agua\", dijo.";
    check_in("es", body, &["Estamos solos.", "No hay agua"]);
}

#[test]
fn repeated_opening_mark_continues_the_quote() {
    let document = Document::new("“One.\n\n“Two.\n\n“Three,” she said.");
    let continues: Vec<_> = find(&document).iter().map(|s| s.continues).collect();
    assert_eq!(continues, [true, true, false]);
}

#[test]
fn unclosed_quote_ends_where_the_report_begins() {
    check("“It is late. Mr Moss said it would be built. The bridge is old.", &["It is late."]);
    check("“It is late. Ann Moss argued that. “Good,” she said.", &["It is late.", "Good,"]);
    check("“It is late. Rain said so much. The bridge is old.", &["It is late. Rain said so much. The bridge is old."]);
    check("“We will stay here for long, said Ann Moss.", &["We will stay here for long"]);
    check_in("es", "«Vamos a seguir juntos, puntualizó.", &["Vamos a seguir juntos"]);
    // Closed, or gone on with in the next paragraph, it is left as it is.
    check("“It is late. Mr Moss said it.”", &["It is late. Mr Moss said it."]);
    check("“It is late. Mr Moss said it.\n\n“We go.”", &["It is late. Mr Moss said it.", "We go."]);
}

#[test]
fn spanish_marks_inside_marks_of_the_same_shape_stay_inside() {
    let body = "\"Esto se llama \"POZO SECO\" y debe cerrarse\", sostuvo Vega. \"Sí\", dijo.";
    check_in("es", body, &["Esto se llama \"POZO SECO\" y debe cerrarse", "Sí"]);
    check_in(
        "es",
        "\"Me gusta \"Moro\".\" \"Y el \"Rayo\", y el \"Sol\" más\".",
        &["Me gusta \"Moro\".", "Y el \"Rayo\", y el \"Sol\" más"],
    );
    check_in(
        "es",
        "«El \"pocero\", creo, es listo. \"Pozo\" no es «mar»», dijo.",
        &["El \"pocero\", creo, es listo. \"Pozo\" no es «mar»"],
    );
    check_in(
        "es",
        "\"Me llamó \"tonto\" y \"malo\"\", dijo. \"\"Pozo\" es fea\", dijo.",
        &["Me llamó \"tonto\" y \"malo\"", "\"Pozo\" es fea"],
    );
    // The first has lost its closing mark.
    check_in(
        "es",
        "\"El pozo está seco. \"No hay agua\", dijo Vega. \"Ni la habrá\", añadió.",
        &["El pozo está seco.", "No hay agua", "Ni la habrá"],
    );
}

#[test]
fn spanish_headline_that_a_name_signs_is_a_quote() {
    let rest = "\nMarta Vega habló ayer del pozo.\nDijo que \"no\".";
    check_in("es", &format!("'No hay agua en el pozo': Marta Vega{rest}"), &["No hay agua en el pozo", "no"]);
    check_in("es", &format!("\"NO HAY AGUA EN EL POZO\": VEGA{rest}"), &["NO HAY AGUA EN EL POZO", "no"]);
    check_in("es", &format!("\"No Hay MÁS POZOS\" Marta Vega{rest}"), &["No Hay MÁS POZOS", "no"]);
    check_in("es", &format!("El 'pozo seco' de Marta Vega{rest}"), &["no"]);
}

#[test]
fn spanish_nickname_in_or_behind_a_name_is_no_quote() {
    check_in("es", "Luis \"El Rayo\" de la Vega dijo \"no\".", &["no"]);
    check_in("es", "Luis Vega, \"El Rayo\", dijo \"no\". \"El Rayo\", fue el último.", &["no"]);
    check_in("es", "Vino Luis Vega (\"el Rayo\").", &[]);
    check_in("es", "\"Jamás\", dijo Vega. \"El Pozo\", añadió, está seco.", &["Jamás", "El Pozo"]);
}

#[test]
fn quote_left_open_ends_where_its_first_sentence_names_who_speaks() {
    check(
        "“It may be four dollars, Moss said on a call. The firm left the town.\nThe road is shut, Pell said.",
        &["It may be four dollars"],
    );
}

#[test]
fn year_before_a_mark_is_no_length() {
    check("Moss wants four \"by 2017\" in Quay. \"Yes,\" Pell said.", &["by 2017", "Yes,"]);
}

#[test]
fn first_sentence_of_an_article_is_no_headline() {
    check(
        "A man who drove a digger into the sea told police: ‘I hired it for the weekend.’\n\nJo Pell, 44, left.\n\nIt rained.",
        &["I hired it for the weekend."],
    );
    check(
        "A bride who asked for gifts of gold says she has been left ‘quite sick’ by the talk.\n\nJo Pell, 44, left.\n\nIt rained.",
        &["quite sick"],
    );
    check("Pell ‘quits’ port\n\nJo Pell, 44, left.\n\nIt rained.", &[]);
}

#[test]
fn headline_may_open_with_words_of_somebody() {
    check(
        "‘I never saw it come’: Jo Pell on the night of the flood\n\nShe is back.\n\n‘It was cold,’ she says.",
        &["I never saw it come", "It was cold,"],
    );
}

#[test]
fn a_number_of_things_is_no_year() {
    check(
        "Rain fell.\n\n'We won,' he said. Pell blamed '14 years of want' by the state.",
        &["We won,", "14 years of want"],
    );
    check("In '14 years of want began.", &[]);
    check("The '90s were better than the '80s.", &[]);
}
