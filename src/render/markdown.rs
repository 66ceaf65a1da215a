//! Answers → Markdown that is ready to paste: the words, who said them, outlet, date, file.

use std::io::{self, Write};

use super::text::place;
use super::visible;
use crate::article::Article;
use crate::quotes::Kind;
use crate::search::{Hit, MatchedQuote, QuoteHit};

/// An article a section, with the quotes that match.
pub fn hits(out: &mut dyn Write, hits: &[Hit]) -> io::Result<()> {
    for hit in hits {
        writeln!(
            out,
            "## {}\n\n{}\n",
            escaped(&hit.article.headline),
            credit(&hit.article, hit.source_as_printed.as_deref())
        )?;
        for matched in &hit.quotes {
            quote(out, &hit.article, matched)?;
        }
        if hit.quotes.is_empty() {
            for passage in &hit.passages {
                writeln!(out, "{}\n", escaped(&hit.article.body[passage.range.clone()]))?;
            }
        }
    }
    Ok(())
}

/// A quote a block, with the article that printed it.
pub fn quotes(out: &mut dyn Write, hits: &[QuoteHit]) -> io::Result<()> {
    for hit in hits {
        quote(out, &hit.article, &hit.quote)?;
        writeln!(
            out,
            "{}: {}\n",
            escaped(&hit.article.headline),
            credit(&hit.article, hit.source_as_printed.as_deref())
        )?;
    }
    Ok(())
}

/// A date a row.
pub fn timeline(out: &mut dyn Write, counts: &[(String, usize)]) -> io::Result<()> {
    writeln!(out, "| date | count |\n|---|---:|")?;
    counts.iter().try_for_each(|(date, count)| writeln!(out, "| {date} | {count} |"))
}

fn quote(out: &mut dyn Write, article: &Article, matched: &MatchedQuote) -> io::Result<()> {
    let quote = &matched.quote;
    let (open, close) = if quote.kind == Kind::Indirect { ("", "") } else { ("“", "”") };
    let spans = quote.spans.iter().map(|span| format!("{open}{}{close}", escaped(&article.body[span.clone()])));
    let speaker = quote.speaker.as_deref().map_or_else(|| "*speaker not known*".to_string(), escaped);
    let printed = in_the_article(matched.speaker_as_printed.as_deref());
    let indirect = if quote.kind == Kind::Indirect { " (no quotation marks)" } else { "" };
    writeln!(out, "> {}\n>\n> — {speaker}{printed}{indirect}\n", spans.collect::<Vec<_>>().join(" … "))
}

/// Outlet, date, address where there is one, and file.
fn credit(article: &Article, source_as_printed: Option<&str>) -> String {
    let date = article.published.map(|date| format!(", {date}")).unwrap_or_default();
    let url = article.url.as_deref().filter(|url| is_address(url)).map(|url| format!(", <{url}>")).unwrap_or_default();
    let printed = in_the_article(source_as_printed);
    format!("*{}*{printed}{date}{url}, `{}`", escaped(&article.source), visible(&place(article)).replace('`', "'"))
}

/// The name that the article has, where another is shown.
fn in_the_article(name: Option<&str>) -> String {
    name.map(|name| format!(" (in the article “{}”)", escaped(name))).unwrap_or_default()
}

/// Whether it may stand between angle brackets, where nothing can be escaped.
fn is_address(url: &str) -> bool {
    let web = url.starts_with("https://") || url.starts_with("http://");
    web && !url.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>'))
}

/// Text that Markdown and the HTML inside it show as it is.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let text = visible(text);
    // At the head of a line these begin a list.
    let number = text.find(|c: char| !c.is_ascii_digit()).filter(|&at| at > 0 && text[at..].starts_with(['.', ')']));
    let bullet = text.starts_with(['-', '+']).then_some(0);
    for (at, c) in text.char_indices() {
        if number.or(bullet) == Some(at) {
            out.push('\\');
        }
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_an_article_are_no_markup() {
        assert_eq!(escaped("a *b* <script>\nc_d"), r"a \*b\* \<script\> c\_d");
        assert_eq!(escaped("1. Not a list"), r"1\. Not a list");
        assert_eq!(escaped("- nor this"), r"\- nor this");
        assert_eq!(escaped("1.5 is"), r"1\.5 is");
    }

    #[test]
    fn outlet_date_address_and_file_stand_with_the_words() {
        let article = Article {
            source: "Wire".into(),
            path: "/a/b.txt".into(),
            url: Some("https://wire.example/1".into()),
            ..Article::default()
        };
        assert_eq!(credit(&article, None), "*Wire*, <https://wire.example/1>, `/a/b.txt`");
        let odd = Article { url: Some("javascript:alert(1)".into()), ..article };
        assert_eq!(credit(&odd, None), "*Wire*, `/a/b.txt`");
    }
}
