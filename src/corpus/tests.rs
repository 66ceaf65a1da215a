//! The promises of reading, on the smallest texts.

use std::ops::ControlFlow;

use proptest::prelude::*;

use super::*;

fn read(input: &[u8]) -> (Vec<Article>, Vec<FileError>) {
    read_named(input, &Options::default())
}

fn read_named(input: &[u8], options: &Options) -> (Vec<Article>, Vec<FileError>) {
    let (mut articles, mut errors) = (Vec::new(), Vec::new());
    let result = read_rows(input, "-", options, &mut |item| {
        match item {
            Ok(article) => articles.push(article),
            Err(e) => errors.push(e),
        }
        ControlFlow::Continue(())
    });
    errors.extend(result.err());
    (articles, errors)
}

#[test]
fn a_broken_row_names_its_line_and_loses_only_itself() {
    let (articles, errors) = read(b"{\"text\":\"one\"}\n{\"text\":\n\n{\"text\":\"three\"}\n");
    assert_eq!(articles.iter().map(|a| a.body.as_str()).collect::<Vec<_>>(), ["one", "three"]);
    assert_eq!(errors.len(), 1);
    assert_eq!((errors[0].line, errors[0].severity()), (Some(2), Severity::Failed));
}

#[test]
fn a_broken_first_row_loses_only_itself() {
    for first in ["garbage", "null", "[]", "{bad}", "{\"id\":\"e\",\"text\":\"abc", "{\"id\":\"e\","] {
        let (articles, errors) = read(format!("{first}\n{{\"text\":\"two\"}}\n{{\"text\":\"three\"}}\n").as_bytes());
        assert_eq!(articles.iter().map(|a| a.body.as_str()).collect::<Vec<_>>(), ["two", "three"], "{first}");
        assert_eq!(errors.iter().map(|e| e.line).collect::<Vec<_>>(), [Some(1)], "{first}");
    }
    // One value over several lines is none.
    let (articles, errors) = read(b"{\"text\":\n\"one\"}\n");
    assert_eq!((articles.len(), errors.len()), (1, 0));
}

#[test]
fn a_broken_element_of_an_array_loses_only_itself() {
    let (articles, errors) = read(b"[{\"text\":\"one\"},\n{\"text\": oops},\n{\"text\":\"three }\\\" {\"}]");
    assert_eq!(articles.iter().map(|a| a.body.as_str()).collect::<Vec<_>>(), ["one", "three }\" {"]);
    assert_eq!(errors[0].line, Some(2));
}

#[test]
fn what_is_no_text_is_refused_with_its_reason() {
    assert_eq!(read(b"").1[0].reason, Reason::Empty);
    assert_eq!(read(b" \n\t\n").1[0].reason, Reason::Blank);
    assert_eq!(read(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").1[0].reason, Reason::NoText);
}

#[test]
fn the_last_line_is_the_outlet_only_when_it_reads_as_a_name() {
    let source = |last: &str| read(format!("Head\n\nOne line.\n\n{last}\n").as_bytes()).0[0].source.clone();
    for name in ["El Faro de Lucero", "Brackhaven Courier", "example.org", "Diario 7"] {
        assert_eq!(source(name), name);
    }
    for line in ["The mayor left.", "Read more on our profile", "“I will not,” she said", "Photo: Ana Roldán", "* * *"]
    {
        assert_eq!(source(line), "unknown", "{line}");
    }
}

#[test]
fn windows_1252_and_utf_16_are_read_and_said() {
    let text = "Café señal\n\nEl alcalde dijo «mañana será otro día» en la reunión de ayer.\n";
    let latin = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [latin, wide] {
        let (articles, errors) = read(&bytes);
        assert_eq!(articles[0].headline, "Café señal");
        assert!(articles[0].body.contains("«mañana será otro día»"));
        assert!(matches!(errors[0].reason, Reason::Encoding(_)) && errors[0].severity() == Severity::Note);
    }
}

#[test]
fn what_the_row_says_goes_before_the_option() {
    let options = Options { source: Some("Given".to_string()), ..Options::default() };
    let rows = b"{\"text\":\"a\",\"source\":{\"id\":null,\"name\":\"Own\"}}\n{\"text\":\"b\"}\n";
    let (articles, _) = read_named(rows, &options);
    assert_eq!((articles[0].source.as_str(), articles[1].source.as_str()), ("Own", "Given"));
}

#[test]
fn an_unknown_date_is_a_note_and_the_article_stays() {
    let (articles, errors) = read(b"{\"text\":\"a\",\"date\":\"soon\"}\n");
    assert_eq!((articles.len(), errors[0].severity()), (1, Severity::Note));
}

proptest! {
    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        read(&bytes);
        for format in [Format::Text, Format::Markdown, Format::Json, Format::Lines] {
            // The outcome does not matter here, only that there is one.
            let _ = read_as(format, &bytes[..], "x", &Options::default(), &mut |_| ControlFlow::Continue(()));
        }
    }

    #[test]
    fn random_text_never_panics(text in "[-#*_>\\[\\]() a-zñ“”\n:+`\\\\{}\"]{0,200}") {
        let _ = markdown::read("x.md", &text, &Options::default()); // only that there is an outcome
        let _ = text::read("x.txt", &text, &Options::default()); // the same
    }

    #[test]
    fn a_row_with_only_text_is_kept_byte_for_byte(text in "\\PC{0,50}[\r\n\t ]{0,3}x[\r\n\t “”]{0,3}") {
        let row = serde_json::json!({ "id": 7, "text": text }).to_string();
        let parsed = parse_row("rows.jsonl", 1, row.as_bytes(), &Options::default()).expect("a row with text");
        prop_assert_eq!(parsed.article.body, text);
        prop_assert_eq!(parsed.article.record.as_deref(), Some("7"));
    }
}
