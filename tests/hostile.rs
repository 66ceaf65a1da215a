//! Articles made to be slow are not: ten times the text takes some ten times as long, and not a hundred.

use std::hint::black_box;
use std::time::{Duration, Instant};

use whosaid::article::Article;
use whosaid::index::analysis::tokens;
use whosaid::quotes;

/// The text `n` bytes long or so.
type Make = fn(usize) -> String;

const TEXTS: &[(&str, Make)] = &[
    ("letters and full stops", |n| "a.".repeat(n / 2)),
    ("one word", |n| "a".repeat(n)),
    ("digits and commas", |n| "1,".repeat(n / 2)),
    ("thousands", |n| "1,000".repeat(n / 5)),
    ("apostrophes", |n| "a'".repeat(n / 2)),
    ("hyphens", |n| "Ab-".repeat(n / 3)),
    ("combining marks", |n| format!("a{}", "\u{301}".repeat(n / 2))),
    ("an address without end", |n| "http://a.b/c?d=".repeat(n / 15)),
    ("questions without white space", |n| "a?A!".repeat(n / 4)),
    ("titles", |n| "Mr. ".repeat(n / 4)),
    ("open brackets", |n| "(".repeat(n)),
    ("marks that open", |n| "“a ".repeat(n / 5)),
    ("Spanish marks that open", |n| format!("El alcalde dijo que no hay agua.\n{}", "« a ".repeat(n / 5))),
    ("marks inside marks", |n| "“a ‘b ".repeat(n / 10)),
    ("straight marks", |n| "\"a ".repeat(n / 3)),
    ("marks and apostrophes", |n| "\"“'".repeat(n / 5)),
    ("line ends", |n| "a\r\n".repeat(n / 3)),
    ("one speaker without end", |n| "“We will go,” he said. ".repeat(n / 27)),
    ("a speaker a sentence", |n| (0..n / 40).map(|i| format!("“It is so,” said Ana {}. ", name(i))).collect()),
    ("an age a sentence", |n| {
        (0..n / 60).map(|i| format!("Ana {}, {}, left. “So,” the 43-year-old said. ", name(i), i % 90)).collect()
    }),
    ("the latter without end", |n| format!("Ana Pell met Jo Moss{}.", ", “so it is,” said the latter".repeat(n / 28))),
    ("they in one quote", |n| format!("“So. {} They said so.”", "“It is.” They said so. ".repeat(n / 27))),
    ("a noun in one sentence", |n| {
        format!("Eva Pech llegó ayer. {}", "«no vamos», dijo la dirigenta, y ".repeat(n / 34))
    }),
    ("turns", |n| "“Why?” “So.” ".repeat(n / 21)),
];

/// A different name for each number.
fn name(mut number: usize) -> String {
    let mut name = String::from("P");
    for _ in 0..4 {
        name.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
    }
    name
}

/// All that reading an article does with its text.
fn work(text: &str) {
    let article = Article { headline: "A headline".into(), body: text.into(), ..Article::default() };
    let analysed = quotes::analyse(article);
    black_box(analysed.speakers().len() + tokens(text).count());
}

fn shortest(text: &str, times: usize) -> Duration {
    let once = |_| {
        let started = Instant::now();
        work(text);
        started.elapsed()
    };
    (0..times).map(once).min().unwrap()
}

#[test]
fn time_grows_with_the_length_of_an_article_and_not_with_its_square() {
    const SHORT: usize = 8 << 10;
    const TIMES: u32 = 32;
    let mut slow = Vec::new();
    for (what, make) in TEXTS {
        let short = shortest(&make(SHORT), 7);
        // Four times what linear would be, with a busy machine's worth of noise; the square would be eight times that.
        let most = short * TIMES * 4 + Duration::from_millis(20);
        let long = make(SHORT * TIMES as usize);
        let took = (0..4).map(|_| shortest(&long, 1)).find(|&took| took <= most);
        if took.is_none() {
            slow.push(format!("{what}: {short:?} for {SHORT} bytes, more than {most:?} for {TIMES} times as many"));
        }
    }
    assert!(slow.is_empty(), "{}", slow.join("\n"));
}
