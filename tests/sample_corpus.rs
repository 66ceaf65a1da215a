//! What is promised of the sample corpus: its gold stands where it says, and the quotes and speakers found in it do not get worse.
//!
//! `cargo test --release --test sample_corpus -- --nocapture` prints the figures, the accuracy by rule and by confidence.

mod gold;

use std::collections::{BTreeMap, BTreeSet};

use gold::score::{Level, Pair, pairs};
use gold::{Sample, articles, gold, samples};

/// Figures in per cent: which one, and what it must not fall below. Raising one is free; lowering one is a decision that the
/// commit message explains.
const FLOORS: &[(&str, f64)] = &[
    ("en marked span precision", 99.0),
    ("en marked span recall", 92.1),
    ("en marked span F1", 95.4),
    ("en marked end-to-end F1", 93.1),
    ("en marked speaker accuracy", 97.3),
    ("en marked person accuracy", 88.8),
    ("en marked right where confident", 99.0),
    ("en all span precision", 84.6),
    ("en all span recall", 89.4),
    ("en all span F1", 87.0),
    ("en all end-to-end F1", 85.2),
    ("en all speaker accuracy", 97.7),
    ("en all person accuracy", 90.2),
    ("es marked span precision", 98.5),
    ("es marked span recall", 87.3),
    ("es marked span F1", 92.8),
    ("es marked end-to-end F1", 89.3),
    ("es marked speaker accuracy", 96.0),
    ("es marked person accuracy", 92.0),
    ("es marked right where confident", 90.0),
    ("es all span precision", 92.8),
    ("es all span recall", 80.5),
    ("es all span F1", 86.2),
    ("es all end-to-end F1", 82.8),
    ("es all speaker accuracy", 95.7),
    ("es all person accuracy", 92.4),
];

/// How many errors a failure shows.
const SHOWN: usize = 10;

#[test]
fn every_article_has_gold_and_all_gold_an_article() {
    let names = |names: Vec<&String>| names.into_iter().cloned().collect::<BTreeSet<_>>();
    let (articles, gold) = (articles(), gold());
    let (articles, gold) = (names(articles.keys().collect()), names(gold.keys().collect()));
    let odd: Vec<_> = articles.symmetric_difference(&gold).collect();
    assert!(odd.is_empty(), "only in corpus/ or only in the gold: {odd:#?}");
}

#[test]
fn corpus_is_as_large_and_various_as_promised() {
    let samples = samples();
    let outlets: BTreeSet<_> = samples.iter().map(|sample| sample.article.source.as_str()).collect();
    let spanish = samples.iter().filter(|sample| sample.is_spanish()).count();
    let quotes: usize = samples.iter().map(|sample| sample.gold.quotes.len()).sum();
    assert!(samples.len() >= 60, "{} articles", samples.len());
    assert!(outlets.len() >= 8, "{outlets:?}");
    assert!(spanish >= 12, "{spanish} Spanish articles");
    assert!(quotes >= 250, "{quotes} quotes");
}

#[test]
fn gold_stands_in_the_body_where_it_says() {
    let mut wrong = Vec::new();
    for sample in &samples() {
        let mut check = |what: &str, at: Option<String>, text: &str| {
            if at.as_deref() != Some(text) {
                wrong.push(format!("{}: {what} [{text}], at its offsets stands {at:?}", sample.name()));
            }
        };
        for quote in &sample.gold.quotes {
            let words: Option<Vec<_>> = quote.spans.iter().map(|&span| sample.words(span)).collect();
            check("quote", words.map(|words| words.join(" … ")), &quote.text);
            if let Some(mention) = &quote.mention {
                let at = sample.mention(quote).map(|at| sample.article.body[at].to_string());
                check("mention", at, mention);
            }
        }
        let outside = sample.gold.nonspeech.iter().filter(|&&span| sample.words(span).is_none());
        wrong.extend(outside.map(|span| format!("{}: what nobody said, {span:?}, is outside the body", sample.name())));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn quotes_and_speakers_do_not_get_worse() {
    let samples = samples();
    let mut figures = Vec::new();
    for (language, spanish) in [("en", false), ("es", true)] {
        let of_language: Vec<&Sample> = samples.iter().filter(|sample| sample.is_spanish() == spanish).collect();
        for (level_name, level) in [("marked", Level::Marked), ("all", Level::All)] {
            let pairs: Vec<Pair> = of_language.iter().flat_map(|sample| pairs(sample, level)).collect();
            figures.extend(measure(&format!("{language} {level_name}"), &pairs));
            if level == Level::Marked {
                figures.push(confident(&format!("{language} {level_name}"), &pairs));
            }
        }
    }
    let all: Vec<Pair> = samples.iter().flat_map(|sample| pairs(sample, Level::All)).collect();
    print_figures(&figures);
    print_by_rule(&all);
    print_by_confidence(&samples);
    let below: Vec<String> = FLOORS.iter().filter_map(|floor| below_floor(&figures, floor)).collect();
    assert!(below.is_empty(), "\n{}", below.join("\n\n"));
    assert_eq!(figures.len(), FLOORS.len(), "every figure has a floor");
}

/// A measured share with its errors.
struct Figure {
    name: String,
    per_cent: f64,
    /// What it is a share of.
    of: usize,
    errors: Vec<String>,
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { 100.0 * part as f64 / whole as f64 }
}

fn measure(name: &str, pairs: &[Pair]) -> Vec<Figure> {
    let gold = pairs.iter().filter(|pair| pair.gold.is_some()).count();
    let found = pairs.iter().filter(|pair| pair.found.is_some()).count();
    let matched = pairs.iter().filter(|pair| pair.is_match()).count();
    let speaker = pairs.iter().filter(|pair| pair.speaker_is_right()).count();
    let person = pairs.iter().filter(|pair| pair.person_is_right()).count();
    let errors = |wrong: &dyn Fn(&Pair) -> bool| pairs.iter().filter(|pair| wrong(pair)).map(Pair::describe).collect();
    let figure = |what: &str, part: usize, whole: usize, errors: Vec<String>| Figure {
        name: format!("{name} {what}"),
        per_cent: share(part, whole),
        of: whole,
        errors,
    };
    vec![
        figure("span precision", matched, found, errors(&|pair| pair.gold.is_none())),
        figure("span recall", matched, gold, errors(&|pair| pair.found.is_none())),
        figure("span F1", 2 * matched, gold + found, errors(&|pair| !pair.is_match())),
        figure("end-to-end F1", 2 * speaker, gold + found, errors(&|pair| !pair.speaker_is_right())),
        figure("speaker accuracy", speaker, matched, errors(&|pair| pair.is_match() && !pair.speaker_is_right())),
        figure("person accuracy", person, matched, errors(&|pair| pair.is_match() && !pair.person_is_right())),
    ]
}

/// The share that is right of what is given with a confidence of 0.9 or more.
fn confident(name: &str, pairs: &[Pair]) -> Figure {
    let given: Vec<&Pair> =
        pairs.iter().filter(|pair| confidence(pair).is_some_and(|confidence| confidence >= 0.9)).collect();
    let wrong: Vec<String> = given.iter().filter(|pair| !pair.speaker_is_right()).map(|pair| pair.describe()).collect();
    Figure {
        name: format!("{name} right where confident"),
        per_cent: share(given.len() - wrong.len(), given.len()),
        of: given.len(),
        errors: wrong,
    }
}

/// Of a found span that was attributed.
fn confidence(pair: &Pair) -> Option<f32> {
    let (quote, _) = pair.found.as_ref()?;
    (quote.speaker.is_some() || quote.mention.is_some()).then_some(quote.confidence)
}

fn below_floor(figures: &[Figure], &(name, floor): &(&str, f64)) -> Option<String> {
    let figure =
        figures.iter().find(|figure| figure.name == name).unwrap_or_else(|| panic!("no figure is called {name}"));
    let errors = figure.errors.iter().take(SHOWN).map(|error| format!("\n  {error}")).collect::<String>();
    let text = format!(
        "{name}: {:.1} is below its floor {floor:.1}; errors ({} in all):{errors}",
        figure.per_cent,
        figure.errors.len()
    );
    (figure.per_cent < floor).then_some(text)
}

fn print_figures(figures: &[Figure]) {
    println!("{:<34} {:>6} {:>6} {:>6}", "", "%", "of", "floor");
    for figure in figures {
        let floor = FLOORS.iter().find(|(name, _)| *name == figure.name).map_or(0.0, |(_, floor)| *floor);
        println!("{:<34} {:>6.1} {:>6} {:>6.1}", figure.name, figure.per_cent, figure.of, floor);
    }
}

fn print_by_rule(pairs: &[Pair]) {
    let mut rules = BTreeMap::<(&str, &str), [usize; 4]>::new();
    for pair in pairs {
        let Some((quote, _)) = &pair.found else { continue };
        let counts = rules.entry((quote.kind.name(), &*quote.rule)).or_default();
        let of = [true, pair.is_match(), pair.speaker_is_right(), pair.person_is_right()];
        counts.iter_mut().zip(of).for_each(|(count, holds)| *count += usize::from(holds));
    }
    println!("\n{:<28} {:>6} {:>8} {:>8} {:>8}", "rule", "found", "span %", "speaker %", "person %");
    for ((kind, rule), [found, matched, speaker, person]) in rules {
        let name = format!("{kind} {rule}");
        let (span, speaker, person) = (share(matched, found), share(speaker, found), share(person, found));
        println!("{name:<28} {found:>6} {span:>8.1} {speaker:>8.1} {person:>8.1}");
    }
}

fn print_by_confidence(samples: &[Sample]) {
    let mut tenths = [[0; 2]; 10];
    for pair in samples.iter().flat_map(|sample| pairs(sample, Level::Marked)) {
        let Some(confidence) = confidence(&pair) else { continue };
        let tenth = &mut tenths[((confidence * 10.0) as usize).min(9)];
        tenth[0] += 1;
        tenth[1] += usize::from(pair.speaker_is_right());
    }
    println!("\nconfidence  given  right % (marked)");
    for (tenth, [given, right]) in tenths.into_iter().enumerate().filter(|(_, [given, _])| *given > 0) {
        println!(
            "{:.1} to {:.1}  {given:>5}  {:>6.1}",
            tenth as f64 / 10.0,
            (tenth + 1) as f64 / 10.0,
            share(right, given)
        );
    }
}
