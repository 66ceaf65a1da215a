//! What the ranking promises, on tiny invented articles.

use tantivy::query::TermQuery;
use tantivy::schema::IndexRecordOption;
use tantivy::tokenizer::{PreTokenizedString, Token, WhitespaceTokenizer};
use tantivy::{Index, IndexWriter, Searcher, TantivyDocument, Term};

use super::{Ask, Ranker, Ranking};
use crate::index::analysis::{GAP, is_common, stem, tokens};
use crate::index::schema::{self, ArticleFields};
use crate::index::telling::telling;

/// Articles as (headline, body), whose keys are their places in the list; a segment each `per_segment` articles.
pub(super) fn index(articles: &[(&str, &str)], per_segment: usize) -> (Searcher, ArticleFields) {
    index_with(articles, &[], per_segment)
}

/// Articles that differ in nothing but their days of publication, since 1970-01-01.
fn dated_index(days: &[Option<i64>]) -> (Searcher, ArticleFields) {
    index_with(&vec![("", "The ferry toll is due."); days.len()], days, days.len())
}

/// As [`index`], published on these days.
fn index_with(articles: &[(&str, &str)], days: &[Option<i64>], per_segment: usize) -> (Searcher, ArticleFields) {
    let (schema, fields) = schema::articles();
    let index = Index::create_in_ram(schema);
    for name in ["stems", "words", "names"] {
        index.tokenizers().register(name, WhitespaceTokenizer::default());
    }
    let mut writer: IndexWriter = index.writer_with_num_threads(1, 15_000_000).unwrap();
    writer.set_merge_policy(Box::new(tantivy::merge_policy::NoMergePolicy));
    for (key, (headline, body)) in articles.iter().enumerate() {
        let headline_tokens = tokens(headline).count();
        let positions = (0..headline_tokens).chain(headline_tokens + GAP..);
        let words = [*headline, *body].into_iter().flat_map(tokens).zip(positions);
        let words = words.map(|((_, word), position)| Token {
            position,
            text: stem(Some("en"), &word),
            position_length: 1,
            ..Token::default()
        });
        let mut doc = TantivyDocument::default();
        doc.add_pre_tokenized_text(fields.text, PreTokenizedString { text: String::new(), tokens: words.collect() });
        doc.add_text(fields.headline, headline);
        doc.add_text(fields.body, body);
        doc.add_text(fields.language, "en");
        doc.add_u64(fields.key_number, key as u64);
        doc.add_u64(fields.headline_tokens, headline_tokens as u64);
        doc.add_text(fields.source, headline);
        if let Some(Some(day)) = days.get(key) {
            doc.add_i64(fields.published, *day);
        }
        let stems: Vec<String> =
            [*headline, *body].into_iter().flat_map(tokens).map(|(_, w)| stem(Some("en"), &w)).collect();
        for telling in telling(stems.iter().map(String::as_str).filter(|stem| !is_common(stem))) {
            doc.add_u64(fields.telling, telling.to_u64());
        }
        writer.add_document(doc).unwrap();
        if (key + 1) % per_segment == 0 {
            writer.commit().unwrap();
        }
    }
    writer.commit().unwrap();
    (index.reader().unwrap().searcher(), fields)
}

fn rank((searcher, fields): &(Searcher, ArticleFields), ask: &Ask) -> Ranking {
    Ranker::new(searcher, fields).unwrap().rank(ask).unwrap()
}

fn ask(index: &(Searcher, ArticleFields), words: &str) -> Ranking {
    rank(index, &Ask { words, ..Ask::default() })
}

/// The keys of the hits, best first.
fn order(index: &(Searcher, ArticleFields), words: &str) -> Vec<u64> {
    keys(index, &ask(index, words))
}

fn order_of(index: &(Searcher, ArticleFields), words: &str, wanted: usize) -> Vec<u64> {
    keys(index, &rank(index, &Ask { words, wanted, ..Ask::default() }))
}

fn keys((searcher, _): &(Searcher, ArticleFields), ranking: &Ranking) -> Vec<u64> {
    let key = |at: tantivy::DocAddress| {
        searcher.segment_reader(at.segment_ord).fast_fields().u64("key_number").unwrap().first(at.doc_id).unwrap()
    };
    ranking.hits.iter().map(|hit| key(hit.at)).collect()
}

impl Default for Ask<'_> {
    fn default() -> Self {
        Ask { words: "", languages: &["en"], among: None, about: None, first: None, wanted: 10, all: false }
    }
}

const FILLER: &str = "The council met on Monday and the clerk read the minutes of the harbour board.";

#[test]
fn words_in_order_and_near_each_other_outrank_scattered_ones() {
    let scattered = format!("We will mend. {FILLER} {FILLER} The old bridge {FILLER} before winter {FILLER}");
    let backwards = format!("Winter before bridge, old the mend will we. {FILLER} {FILLER} {FILLER} {FILLER}");
    let in_order = format!("{FILLER} {FILLER} We will mend the old bridge before winter. {FILLER} {FILLER}");
    let index = index(&[("", &scattered), ("", &backwards), ("", &in_order)], 9);
    assert_eq!(order(&index, "we will mend the old bridge before winter")[0], 2);
}

#[test]
fn a_remembered_sentence_is_found_with_a_word_left_out_or_bent() {
    let scattered =
        format!("Mending bridges. Old winters. {FILLER} The bridge {FILLER} winters old, before {FILLER} mend");
    let in_order = format!("{FILLER} {FILLER} We will mend the old bridge before winter. {FILLER} {FILLER}");
    let index = index(&[("", &scattered), ("", &in_order)], 9);
    assert_eq!(order(&index, "we will mend the bridge before winter")[0], 1);
    assert_eq!(order(&index, "we will mended the old bridge before the winters")[0], 1);
}

#[test]
fn a_rare_word_outweighs_common_ones() {
    let mut articles = vec![("", "The mayor spoke of the mayor and the town."); 12];
    articles.push(("", "A lighthouse keeper spoke."));
    assert_eq!(order(&index(&articles, 99), "mayor town lighthouse")[0], 12);
}

#[test]
fn a_word_typed_twice_counts_once() {
    let index = index(&[("", "Ferry ferry strike."), ("", "Harbour toll rises."), ("", FILLER)], 9);
    let score = |words| ask(&index, words).hits[0].score;
    assert_eq!(order(&index, "toll toll toll ferry"), order(&index, "toll ferry"));
    assert_eq!(score("ferry"), score("ferry Ferry ferries"));
}

#[test]
fn what_stands_first_counts_more() {
    let late = format!("{FILLER} {FILLER} {FILLER} {FILLER} A ferry hit the lighthouse.");
    let early = format!("A ferry hit the lighthouse. {FILLER} {FILLER} {FILLER} {FILLER}");
    assert_eq!(order(&index(&[("", &late), ("", &early)], 9), "lighthouse ferry hit"), [1, 0]);
}

#[test]
fn equal_scores_keep_the_order_of_the_keys_however_the_index_is_cut() {
    let articles = [("Toll", "The ferry toll rises."); 7];
    for per_segment in [1, 2, 99] {
        assert_eq!(order(&index(&articles, per_segment), "ferry toll"), [0, 1, 2, 3, 4, 5, 6]);
    }
}

#[test]
fn articles_with_every_known_word_are_marked_complete() {
    let index = index(&[("", "The ferry toll rises."), ("", "The ferry sank.")], 9);
    let ranking = ask(&index, "ferry toll zzyzx");
    assert_eq!(ranking.hits.iter().map(|hit| hit.complete).collect::<Vec<_>>(), [true, false]);
    assert_eq!(ranking.total, 2);
}

#[test]
fn a_glued_name_is_looked_for_in_its_parts() {
    let index = index(&[("", FILLER), ("", "The march for the river drew thousands.")], 9);
    assert_eq!(order(&index, "FreeTheRiverpic.twitter.com"), [1, 0]);
}

#[test]
fn only_articles_of_the_filter_are_ranked_and_counted() {
    let index = index(&[("Lantern", "The ferry sank."), ("Meridian", "The ferry sailed.")], 9);
    let outlet = TermQuery::new(Term::from_field_text(index.1.source, "Meridian"), IndexRecordOption::Basic);
    let ask = Ask { words: "ferry", among: Some(&outlet), ..Ask::default() };
    let ranking = rank(&index, &ask);
    assert_eq!((keys(&index, &ranking), ranking.total), (vec![1], 1));
}

#[test]
fn a_topic_also_finds_more_of_its_own_kind() {
    let articles = [
        ("Wheat", "Wheat harvest: farmers sold grain at the silo. Wheat prices rose."),
        ("Wheat again", "Wheat and grain at the silo, farmers say wheat is dear."),
        ("Bread", "A bakery named after wheat opened in the old town hall with music."),
        ("Grain", "Farmers at the silo store grain, some wheat, and wait for better days there."),
        ("Toll", "The ferry toll rises."),
        ("Choir", "The choir sang in the square all evening long."),
        ("Clinic", "A new clinic was promised to the valley."),
        ("Bridge", "The bridge stays closed until spring."),
        ("School", "Pupils returned to the school on the hill."),
        ("Bus", "Night buses run again from Friday."),
        ("Court", "The court heard the case of the missing boat."),
        ("Match", "The home side won the match after extra time."),
        ("Snow", "Snow fell on the passes overnight."),
    ];
    let articles: Vec<(&str, &str)> = articles.into_iter().chain([("Filler", FILLER); 30]).collect();
    let order = order(&index(&articles, 99), "wheat");
    assert!(order.iter().position(|&key| key == 3) < order.iter().position(|&key| key == 2), "{order:?}");
}

#[test]
fn any_words_give_an_answer() {
    let index = index(&[("Toll", "The ferry toll rises.")], 9);
    for words in ["", " ", "#", "zzyzx", "t.co", "ferry ".repeat(500).as_str(), "ñ é 東京 A1b2C3 ' ’s"] {
        ask(&index, words);
    }
    let many: String = ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| format!("{a}{b}q "))).collect();
    let long = super::tests::index(&[("", &many)], 9);
    assert_eq!(order(&long, &many), [0]);
}

#[test]
fn a_word_written_as_one_is_looked_for_as_two_in_a_text_only() {
    let index = index(&[("", FILLER), ("", "A lantern walk by the river drew thousands.")], 9);
    assert_eq!(order(&index, "see you all at the lanternwalk tonight")[0], 1);
    assert!(order(&index, "lanternwalk").is_empty());
}

#[test]
fn a_remembered_sentence_is_not_overtaken_by_what_is_akin_to_another() {
    let sentence = "we will mend the old bridge before winter";
    let printed = format!("{FILLER} {FILLER} {sentence}.");
    let akin = format!("Old bridge, winter bridge: mend the bridge. Bridge engineers mend old bridges. {FILLER}");
    let articles: Vec<(&str, &str)> =
        [("", printed.as_str())].into_iter().chain([("Bridge", akin.as_str()); 12]).collect();
    assert_eq!(order(&index(&articles, 99), sentence)[0], 0);
}

#[test]
fn scores_are_the_same_however_the_index_is_cut() {
    let articles: Vec<(String, String)> = (0..40)
        .map(|i| {
            (format!("Toll {}", i % 3), format!("The ferry toll rises again, says clerk number{} of pier{i}.", i % 7))
        })
        .collect();
    let articles: Vec<(&str, &str)> = articles.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let scores = |per_segment| -> Vec<f32> {
        ask(&index(&articles, per_segment), "ferry toll").hits.iter().map(|hit| hit.score).collect()
    };
    assert_eq!(scores(99), scores(7));
}

/// Articles of two words in every mixture: both, one, none, often, seldom, in long ones and short ones.
fn mixtures(count: usize) -> Vec<(String, String)> {
    let body = |i: usize| {
        let ferry = "The ferry sailed. ".repeat(i % 3);
        let toll = "A toll is due. ".repeat(i % 5 / 2);
        format!("{ferry}{toll}Pier {} is open. {}", i % 11, "The harbour board met. ".repeat(i % 7))
    };
    (0..count).map(|i| (format!("Notice {}", i % 13), body(i))).collect()
}

#[test]
fn two_words_give_the_same_hits_and_total_whether_or_not_all_that_have_one_are_seen() {
    for count in [40, 400] {
        let articles = mixtures(count);
        let articles: Vec<(&str, &str)> = articles.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        let index = index(&articles, 150);
        for (words, wanted) in [("ferry toll", 10), ("toll ferry", 60), ("ferry pier", 5), ("harbour toll", 160)] {
            let seen = rank(&index, &Ask { words, wanted, all: true, ..Ask::default() });
            let asked = rank(&index, &Ask { words, wanted, ..Ask::default() });
            assert_eq!((asked.hits, asked.total), (seen.hits, seen.total), "{words}, {wanted} of {count}");
        }
    }
}

#[test]
fn what_comes_after_the_pool_is_ordered_by_the_places_of_its_words_too() {
    // Shorter, so that it would come first by its words alone.
    let scattered = format!("{FILLER} Pier. {FILLER} Toll. Ferry.");
    let near = format!("{FILLER} A ferry toll is due at the pier. {FILLER}");
    let nearest = "The ferry toll at the pier: ferry toll, pier.";
    let mut articles = vec![("", nearest); super::POOL_FEW_WORDS];
    articles.extend([("", scattered.as_str()); 40]);
    articles.extend([("", near.as_str()); 40]);
    let order = order_of(&index(&articles, 99), "ferry toll pier", 500);
    let pool = super::POOL_FEW_WORDS as u64;
    assert!(order[..super::POOL_FEW_WORDS].iter().all(|&key| key < pool), "{order:?}");
    assert!(order[super::POOL_FEW_WORDS..super::POOL_FEW_WORDS + 40].iter().all(|&key| key >= pool + 40), "{order:?}");
}

#[test]
fn the_order_does_not_hang_on_how_many_hits_are_wanted() {
    let articles = mixtures(700);
    let articles: Vec<(&str, &str)> = articles.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let index = index(&articles, 150);
    for words in ["ferry toll", "ferry toll pier harbour", "toll"] {
        let all = order_of(&index, words, usize::MAX);
        for wanted in [1, 79, 80, 81, 129, 130, 131, 149, 160, 300, 600] {
            assert_eq!(order_of(&index, words, wanted), all[..wanted.min(all.len())], "{words}, {wanted}");
        }
    }
}

#[test]
fn articles_of_about_the_day_that_the_words_tell_come_first_and_others_after_them() {
    let (searcher, fields) = dated_index(&[Some(900), None, Some(1_003), Some(1_000), Some(990)]);
    let index = (searcher, fields);
    let about = |about| keys(&index, &rank(&index, &Ask { words: "ferry toll", about, ..Ask::default() }));
    assert_eq!(about(Some((1_000, 1_000))), [3, 2, 4, 0, 1]);
    assert_eq!(about(Some((980, 1_002))), [3, 4, 2, 0, 1]);
    assert_eq!(about(None), [0, 1, 2, 3, 4]);
}

#[test]
fn the_order_does_not_hang_on_how_many_hits_are_wanted_where_the_words_tell_a_day_either() {
    let days: Vec<Option<i64>> = (0..1_600).map(|i| (i % 7 != 0).then_some(1_000 + i * 37 % 400)).collect();
    let index = dated_index(&days);
    let of = |wanted| {
        keys(&index, &rank(&index, &Ask { words: "ferry toll", about: Some((1_100, 1_100)), wanted, ..Ask::default() }))
    };
    let all = of(usize::MAX);
    for wanted in [10, 80, 81, 500, 980, 981, 1_200, 1_500] {
        assert_eq!(of(wanted), all[..wanted], "{wanted}");
    }
}
