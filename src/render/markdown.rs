//! Answers → Markdown that is ready to paste: the words, who said them, outlet, date, file.

use std::io::{self, Write};

use super::text::place;
use super::visible;
use crate::article::Article;
use crate::quotes::{Kind, Quote};
use crate::search::{Hit, QuoteHit};

/// An article a section, with the quotes that match.
pub fn hits(out: &mut dyn Write, hits: &[Hit]) -> io::Result<()> {
    for hit in hits {
        writeln!(out, "## {}\n\n{}\n", escaped(&hit.article.headline), credit(&hit.article))?;
        for matched in &hit.quotes {
            quote(out, &hit.article, &matched.quote)?;
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
        quote(out, &hit.article, &hit.quote.quote)?;
        writeln!(out, "{}: {}\n", escaped(&hit.article.headline), credit(&hit.article))?;
    }
    Ok(())
}

fn quote(out: &mut dyn Write, article: &Article, quote: &Quote) -> io::Result<()> {
    let (open, close) = if quote.kind == Kind::Indirect { ("", "") } else { ("“", "”") };
    let spans = quote.spans.iter().map(|span| format!("{open}{}{close}", escaped(&article.body[span.clone()])));
    let speaker = quote.speaker.as_deref().map_or_else(|| "*speaker not known*".to_string(), escaped);
    let indirect = if quote.kind == Kind::Indirect { " (no quotation marks)" } else { "" };
    writeln!(out, "> {}\n>\n> — {speaker}{indirect}\n", spans.collect::<Vec<_>>().join(" … "))
}

/// Outlet, date, link or file.
fn credit(article: &Article) -> String {
    let date = article.published.map(|date| format!(", {date}")).unwrap_or_default();
    format!(
        "*{}*{date}, `{}`",
        escaped(&article.source),
        visible(article.url.as_deref().unwrap_or(&place(article))).replace('`', "'")
    )
}

/// Text that Markdown and the HTML inside it show as it is.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in visible(text).chars() {
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
    }
}
