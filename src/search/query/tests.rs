use proptest::prelude::*;

use super::*;

/// Parses, and says what the tree prints as, or the error with its place.
fn check(query: &str, expect: &str) {
    let got = match parse(query) {
        Ok(Some(node)) => node.to_string(),
        Ok(None) => "nothing".to_string(),
        Err(error) => format!("{:?}: {error}", &query[error.span.clone()]),
    };
    assert_eq!(got, expect, "for {query}");
}

#[test]
fn words_side_by_side_are_wished_for_and_in_brackets_required() {
    check("tax reform", "tax reform");
    check("tax (reform now)", "tax (reform AND now)");
    check("tax reform AND now", "tax AND reform AND now");
    check("tax reform OR now then", "tax AND reform OR now AND then");
    check("", "nothing");
    check("Is it so? – Yes, (indeed)!", "Is it so Yes indeed");
}

#[test]
fn not_and_hyphen_are_the_same() {
    check("tax -reform", "tax NOT reform");
    check("tax -(a OR b)", "tax NOT (a OR b)");
    check("tax AND NOT vice-president", "tax AND NOT vice-president");
    check("-“poll tax”", "NOT \"poll tax\"");
}

#[test]
fn phrases_open_and_close_with_any_marks() {
    for query in ["\"poll tax\"", "“poll tax”", "«poll tax»", "„poll tax“", "»poll tax«", "''poll tax''", "“poll tax\""]
    {
        check(query, "\"poll tax\"");
    }
    check("\"the * tax, really*\"", "\"the * tax really*\"");
}

#[test]
fn signs_change_how_a_word_matches() {
    check("fact* wom?n *phobia", "fact* wom?n *phobia");
    check("word~ word~2 =Polish =\"White House\"", "word~1 word~2 =Polish =\"White House\"");
    check("*", "*");
    check("año O’Brien Núñez’s AT&T", "año O’Brien Núñez’s AT&T");
}

#[test]
fn fields_take_a_word_a_phrase_or_brackets() {
    check("headline:tax body:\"poll tax\" lead:(a b)", "headline:tax body:\"poll tax\" lead:(a AND b)");
    check("said:(tax poor)", "said:(tax AND poor)");
    check("Speaker:pech source:\"La  Verdad\"", "speaker:pech source:\"La Verdad\"");
    check("speaker:(ana pech OR «Juan Díaz»)", "speaker:(\"ana pech\" OR \"Juan Díaz\")");
    check("lang:(EN OR es) path:2025/*", "lang:(en OR es) path:\"2025/*\"");
    check("at 10:30 see https://a.example/x?y=1", "at 10:30 see https://a.example/x?y=1");
    check("said:(tax speaker:pech)", "said:(tax AND speaker:pech)");
}

#[test]
fn dates_in_the_forms_people_write() {
    for (typed, meant) in [
        ("2025", "2025-01-01..2025-12-31"),
        ("2024-02", "2024-02-01..2024-02-29"),
        ("2025-01..2025-03", "2025-01-01..2025-03-31"),
        (">=2025-01-02", "2025-01-02.."),
        (">2025-01", "2025-02-01.."),
        ("<2025", "..2024-12-31"),
        ("2025-01-02..", "2025-01-02.."),
        ("..2025-03", "..2025-03-31"),
        ("14.3.2025", "2025-03-14"),
        ("14/3/2025", "2025-03-14"),
        ("20250314", "2025-03-14"),
        ("\"March 14th, 2025\"", "2025-03-14"),
        ("\"14 de marzo de 2025\"", "2025-03-14"),
        ("march-2025", "2025-03-01..2025-03-31"),
    ] {
        check(&format!("date:{typed}"), &format!("date:{meant}"));
    }
    check(
        "date:3/4/2025",
        "\"3/4/2025\": day or month first? write 2025-03-04 or 2025-04-03; try: date:2025-01..2025-03",
    );
    check(
        "date:2025-03..2025-01",
        "\"2025-03..2025-01\": the range runs backwards: 2025-03-01 is after 2025-01-31; try: date:2025-01..2025-03",
    );
}

#[test]
fn nearness_takes_words_phrases_wildcards_and_choices() {
    check("a NEAR/5 b", "a NEAR/5 b");
    check("a w/5 (b OR c*) pre/2 \"d e\"", "a NEAR/5 (b OR c*) PRE/2 \"d e\"");
    check("(a NEAR/5 b) NEAR/2 c", "a NEAR/5 b NEAR/2 c");
    check("a NEAR/5 (b NEAR/2 c)", "a NEAR/5 (b NEAR/2 c)");
    check("NOT a NEAR/5 b", "NOT a NEAR/5 b");
    check("same-sentence(a b* OR \"c d\") atleast3(tax~)", "same-sentence(a AND b* OR \"c d\") atleast3(tax~1)");
}

#[test]
fn errors_say_where_what_and_the_nearest_form() {
    check("tax AND", "\"AND\": AND wants a word, a phrase or a bracket after it; try: tax AND word");
    check("OR tax", "\"OR\": OR stands between two clauses; there is none before it; try: a OR b");
    check("tax (reform", "\"(\": this bracket is never closed; try: tax (reform)");
    check("tax)", "\")\": no bracket is open here that this one could close");
    check("()", "\"()\": nothing stands between these brackets");
    check("a “b c", "\"“\": this quotation mark is never closed; try: \"b c\"");
    check("tax\"", "\"\\\"\": this quotation mark is never closed; try: \"tax\"");
    check("\"a b\" tax ”", "\"”\": this quotation mark is never closed; try: \"tax\"");
    check("“", "\"“\": this quotation mark is never closed");
    check("word~7", "\"word~7\": at most two slips of the pen can be forgiven; try: word~2");
    check("a NEAR b", "\"NEAR\": NEAR wants to know how many words apart at most; try: NEAR/5");
    check("a NEAR5 b", "\"NEAR5\": NEAR wants a slash before its number; try: NEAR/5");
    check(
        "a NEAR/5 (b c)",
        "\"(b c)\": beside NEAR stands a word, a phrase, or a choice of these in brackets with OR; try: (a OR b) NEAR/5 c",
    );
    check("a || b", "\"||\": “||” is no operator; OR is written out; try: OR");
    check("samesentence(a b)", "\"samesentence\": there is no function “samesentence”; try: same-sentence(a b)");
    check("...", "\"...\": no word to search for");
    assert_eq!(parse("speakr:pech").unwrap_err().suggestion.as_deref(), Some("speaker:pech"));
    assert_eq!(parse("headline: tax").unwrap_err().suggestion.as_deref(), Some("headline:tax"));
    let query = "año\tAND";
    let shown = parse(query).unwrap_err().under(query).to_string();
    assert_eq!(shown.lines().nth(1), Some("      ^^^"), "{shown}");
}

#[test]
fn nesting_is_bounded_and_long_queries_take_linear_time() {
    for piece in ["(", "NOT ", "-(", "headline:(", "same-sentence(", "\"", "a NEAR/5 ", "((a) ", "a OR (b AND "] {
        let _ = parse(&piece.repeat(100_000));
    }
    let deep = format!("{}a{}", "(".repeat(64), ")".repeat(64));
    check(&deep, "a");
    assert!(parse(&format!("({deep})")).is_err());
    let long = vec!["tax"; 100_000].join(" NEAR/2 ");
    assert_eq!(parse(&long).unwrap().unwrap().to_string(), long);
}

fn parses_or_points(query: &str) -> Result<(), TestCaseError> {
    match parse(query) {
        Ok(None) => prop_assert!(query.trim().is_empty()),
        Ok(Some(node)) => {
            let printed = node.to_string();
            prop_assert_eq!(parse(&printed), Ok(Some(node)), "{} printed as {}", query, printed);
        }
        Err(error) => {
            prop_assert!(query.get(error.span.clone()).is_some(), "{:?} of {}", error, query);
            prop_assert!(!error.under(query).to_string().is_empty());
        }
    }
    Ok(())
}

const PIECES: &[&str] = &[
    " ",
    " ",
    " ",
    "(",
    ")",
    "\"",
    "“",
    "”",
    "«",
    "»",
    "''",
    "'",
    "-",
    "=",
    "~",
    "~1",
    "~2",
    "*",
    "?",
    ":",
    "/",
    "^2",
    ".",
    ",",
    "://",
    "AND",
    "OR",
    "NOT",
    "NEAR/3",
    "PRE/2",
    "NEAR",
    "w/5",
    "headline:",
    "body:",
    "said:",
    "lead:",
    "speaker:",
    "source:",
    "lang:",
    "path:",
    "date:",
    "same-sentence(",
    "atleast2(",
    "a",
    "bc",
    "ñ",
    "é",
    "10",
    "2025-03",
    "..",
    ">=",
    "’s",
    "e\u{301}",
    "\u{301}",
    "\t",
    "|",
    "&",
];

#[test]
fn what_the_fuzzer_found_prints_alike() {
    parses_or_points("dau- $e://\u{1}\u{33b}~").unwrap();
    parses_or_points("d://:-\u{17}~2\0–—").unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]
    #[test]
    fn any_string_parses_and_prints_alike_or_errs_with_a_place(query in any::<String>()) {
        parses_or_points(&query)?;
    }

    #[test]
    fn any_mix_of_signs_parses_and_prints_alike_or_errs_with_a_place(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..24)) {
        parses_or_points(&pieces.concat())?;
    }
}
