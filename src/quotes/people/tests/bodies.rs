//! Promises of `people` about bodies: their names, what stands beside them, and the nouns that mean them.

use super::{check, check_spanish};

#[test]
fn the_company_is_the_one_that_the_article_is_about() {
    check(
        "Pine Holdings said profits fell. Pine Holdings blamed the rain. {The company} said more.",
        &["Pine Holdings"],
    );
    check("Pine Holdings said profits fell. {They} blamed the rain.", &["Pine Holdings"]);
}

#[test]
fn bodies_are_named_in_full() {
    let text = "The Avon River Conservancy Union (ARCU) met. “No dam,” {the ARCU} said. “Never,” {the union} said.";
    check(text, &["Avon River Conservancy Union", "Avon River Conservancy Union"]);
}

#[test]
fn it_is_the_body_that_was_spoken_of() {
    check("The Avon River Conservancy Union met on Monday. “No dam,” {it} said.", &["Avon River Conservancy Union"]);
    check("Nora Quill rowed. “No dam,” {it} said.", &["-"]);
}

#[test]
fn body_whose_spokesman_spoke_is_the_organisation() {
    check(
        "Rey Bank paid. {A spokesman for Quays Without Borders} called it a loss. {The organisation} waits.",
        &["spokesman for Quays Without Borders", "Quays Without Borders"],
    );
    check("A spokesman for Quay Group came. The town thanked Rey Bank. {The organisation} waits.", &["organisation"]);
}

#[test]
fn company_that_has_just_spoken_is_the_company() {
    check(
        "Rey Board met Rey Board. Rey Board paid. {Holm Martin Corp} said it was at work. “We work,” {the company} said.",
        &["Holm Martin Corp", "Holm Martin Corp"],
    );
    check("Rey Foods Ltd met Rey Foods Ltd. Holm Martin Corp rose. {The company} said so.", &["company"]);
}

#[test]
fn code_of_a_share_is_no_part_of_a_name() {
    check("{Quay Works Inc QUAY.N} rose.", &["Quay Works Inc"]);
    check("{U.S. Quay Works} rose.", &["U.S. Quay Works"]);
    check_spanish("{El Instituto EE.UU} habló.", &["Instituto EE.UU"]);
}

#[test]
fn person_behind_a_firm_and_its_code_speaks() {
    check("{Quay Works Inc ( QUAY.O ) CEO John Orr} left.", &["John Orr"]);
    check("{Quay & Moss analyst John Orr} left. {Quay & Moss} stayed.", &["John Orr", "Quay & Moss"]);
}

#[test]
fn street_is_a_place_unless_somebody_is_called_so() {
    check("Mayor Anna Street came. {She} left.", &["Anna Street"]);
    check("Anna Street came. {Street} left.", &["Anna Street"]);
    check("Wall Street rose. {It} fell.", &["-"]);
}

#[test]
fn capitals_of_a_role_are_no_name() {
    let text = "President Iva Stroud and Vice President Milo Garrick met. “Rain,” {the Vice President} said. “Sun,” {the President} said.";
    check(text, &["Milo Garrick", "Iva Stroud"]);
    check("“Rain,” {The Archbishop of Avon} said.", &["Archbishop of Avon"]);
    check("The President of Zandia met Secretary of State Iva Stroud. “Rain,” {Stroud} said.", &["Iva Stroud"]);
    check("Fly-half Milo Garrick played. “Rain,” {Garrick} said.", &["Milo Garrick"]);
}

#[test]
fn firm_goes_by_the_first_word_of_its_name() {
    check("Quell Hartway Inc. sold its ships. {Quell} rose.", &["Quell Hartway Inc"]);
    check("Quell Co. sold its ships. {Quell} rose.", &["Quell Co"]);
    check("Ann Quell left Quell Hartway Inc. {Quell} spoke.", &["Ann Quell"]);
    check("American Quay Inc. sold its ships. {The American} smiled.", &["American"]);
}

#[test]
fn short_name_that_several_longer_ones_start_with_stands_by_itself() {
    check("{Skye} won. It has Skye News, Skye Travel and Skye Movies.", &["Skye"]);
}

#[test]
fn body_goes_by_what_the_article_calls_it() {
    check("Quay Stores Inc., a retailer, rose. Jo Pell left. {The retailer} said so.", &["Quay Stores Inc"]);
    check(
        "Quay Stores Inc., the land's biggest publisher, rose. Jo Pell left. {The publisher} said so.",
        &["Quay Stores Inc"],
    );
    check("Software publisher Quay Works Inc. rose. Jo Pell left. {The publisher} said so.", &["Quay Works Inc"]);
    check("Quay Inc., a retailer, rose. Moss Inc., a retailer, fell. {The retailer} said so.", &["retailer"]);
}

#[test]
fn end_of_a_firms_name_alone_is_nobody() {
    check("Quay Gas Ltd. rose. “It is,” {Ltd} said.", &["-"]);
    check("{US Airways} rose.", &["US Airways"]);
    check("Boeing Co. rose. {Boeing Co} fell. {Google Inc} rose.", &["Boeing Co", "Google Inc"]);
}

#[test]
fn firm_named_first_is_meant_before_its_founder() {
    check(
        "Moss Inc. said on Monday it would pay. {Moss}, based in Tarn, paid. Founder Karl Moss came back.",
        &["Moss Inc"],
    );
}

#[test]
fn part_of_a_firm_is_not_the_firm() {
    check("{Quay} said sales fell, while Quay Retail grew.", &["Quay"]);
}

#[test]
fn letters_are_the_body_that_they_stand_for() {
    check("The U.S. Harbour Data Board met. “No,” {the HDB} said.", &["U.S. Harbour Data Board"]);
    check("The paper, the Harbour Times, asked. “No,” {the HT} wrote.", &["Harbour Times"]);
    check("Rates fell, the Federal Reserve said. “No,” {the Fed} said.", &["Federal Reserve"]);
    let body = "A man left the Inland State (Ist). “No trader is exempt,” IS reportedly said.";
    assert_eq!(crate::quotes::find("", body, Some("en"))[0].speaker.as_deref(), Some("Inland State"));
}

#[test]
fn it_is_the_body_that_spoke_and_not_one_it_spoke_of() {
    check(
        "{The Quay Council} said it would depend on when the Tarn Bank acts. {It} added more.",
        &["Quay Council", "Quay Council"],
    );
}

#[test]
fn ministries_of_two_countries_are_two() {
    check(
        "{Norway's Defence Ministry} said no. {Sweden's Defence Ministry} said yes. {Norway's Defence Ministry} left.",
        &["Norway's Defence Ministry", "Sweden's Defence Ministry", "Norway's Defence Ministry"],
    );
}

#[test]
fn body_that_spoke_is_what_a_describing_noun_means() {
    let text = "{Quaysoft Corp} said it was fine. “We grow,” {the software company} said. “It is good,” {it} added.";
    check(text, &["Quaysoft Corp", "Quaysoft Corp", "Quaysoft Corp"]);
    check("{Quay Corp} said it was fine. “We grow,” {the rival company} said.", &["Quay Corp", "rival company"]);
}

#[test]
fn it_after_the_company_is_that_company() {
    let text =
        "Pine Inc fell. Pine Inc said it was bad. Pine Inc rose. “We believe it,” {the company} said. {It} left.";
    check(text, &["Pine Inc", "Pine Inc"]);
}

#[test]
fn firm_and_foundation_have_all_of_their_names() {
    check("Pell's Investors Service met. “No,” {Pell's} said. It was late.", &["Pell's Investors Service"]);
    check(
        "{The Foundation for Relief and Reconciliation} in the east met.",
        &["Foundation for Relief and Reconciliation"],
    );
    check("It went to the Court of Justice, {which} met.", &["Court of Justice"]);
}

#[test]
fn spanish_department_is_the_body_that_spoke_last() {
    let body = "El Instituto de Aguas pidió ayer más lluvia. “No”, dijo {la dependencia}.";
    check_spanish(body, &["Instituto de Aguas"]);
}

#[test]
fn central_bank_is_the_only_one_that_is_named() {
    check("The Reserve Bank of Quay met. {The central bank} said no.", &["Reserve Bank of Quay"]);
    check("The Moss Works met. {The central bank} said no.", &["central bank"]);
}

#[test]
fn giant_is_the_body_that_has_just_spoken_and_no_other_is_near() {
    check("“It is late,” Quay Works said. {The Swiss giant} said no.", &["Quay Works"]);
    check("Moss Bank opened. “It is late,” Quay Works said. {The Swiss giant} said no.", &["Swiss giant"]);
}

#[test]
fn house_in_downing_street_has_its_number() {
    check("{Number 10} said no.", &["Number 10"]);
}

#[test]
fn noun_for_a_body_is_the_only_one_that_it_fits() {
    check(
        "Orla Finn signed with Hollowtree Records in May. In a note to fans, {the label} called it a loss.",
        &["Hollowtree Records"],
    );
    check(
        "In a note, Quillmark Securities cut its rating. “We see no rise,” {the brokerage} said.",
        &["Quillmark Securities"],
    );
    check("Thousands wait for money from ticket seller Quaytix, which has none. {The company} said no.", &["Quaytix"]);
    check("Rey Motors Ltd paid. Pine Foods Ltd sued Rey Motors Ltd. {The company} said no.", &["company"]);
    check("Pine Foods Ltd sued a rival. The law firm was paid. {The firm} said no.", &["firm"]);
    check("Shares in Pine Foods Ltd fell on the Avon Stock Exchange. {The company} said no.", &["Pine Foods Ltd"]);
}

#[test]
fn statement_speaks_for_who_put_it_out() {
    check(
        "In a statement on Monday, {Hollowtree Records} said it was sad. “We stay,” {the statement} read.",
        &["Hollowtree Records", "Hollowtree Records"],
    );
    check("In an email, {the landlord} said no. “Pay up,” {the email} said.", &["landlord", "landlord"]);
    check("{Hollowtree Records} said no. “Pay up,” {the letter} said.", &["Hollowtree Records", "letter"]);
}

#[test]
fn it_behind_a_document_is_the_document() {
    check("The draft audit report, dated May, is harsh. {It} found “no proof”.", &["draft audit report"]);
    check("The report came out. {It} was read by many.", &["-"]);
}

#[test]
fn body_in_focus_is_no_name_in_passing() {
    check(
        "Pine Foods Ltd lost money. Rain fell on Rs 40 crore. It was Rs 3 more. It was Rs 4 more. {The company} said no.",
        &["Pine Foods Ltd"],
    );
    check("The investment bank Alder Finch fell. “It is bad,” {the bank} said.", &["Alder Finch"]);
    check("Jonah Quill, the law firm, and Ed Moss paid. {The law firm} said no.", &["law firm"]);
}
