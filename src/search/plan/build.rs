//! Query tree → plan: words are stemmed, patterns expanded, names resolved.

use tantivy::schema::Term;

use super::expand::{self, Expansion};
use super::spans::Spans;
use super::{Clause, Found, Joint, Place, Plan, Within};
use crate::fold::fold;
use crate::index::analysis::{STEMMED_LANGUAGES, stem, tokens};
use crate::search::Error;
use crate::search::engine::Engine;
use crate::search::names::{self, Names};
use crate::search::query::{Node, PhraseWord, Scope};
use crate::search::{rank, spoken};

/// Builds plans for an index; gathers what the user should know.
pub struct Builder<'a> {
    engine: &'a Engine,
    names: &'a Names<'a>,
    /// The languages whose stems are looked for.
    languages: Vec<&'static str>,
    places: Vec<Place>,
    pub notes: Vec<String>,
}

impl<'a> Builder<'a> {
    pub fn new(engine: &'a Engine, names: &'a Names<'a>) -> Result<Self, Error> {
        let known = engine.languages()?;
        let mut languages: Vec<_> = STEMMED_LANGUAGES.into_iter().filter(|l| known.iter().any(|k| k == l)).collect();
        // Articles of unknown or other languages are stemmed as English.
        if !languages.contains(&"en") {
            languages.insert(0, "en");
        }
        Ok(Builder { engine, names, languages, places: Vec::new(), notes: Vec::new() })
    }

    pub fn languages(&self) -> &[&'static str] {
        &self.languages
    }

    /// The plan of a tree and of further clauses, which all must hold.
    pub fn plan(mut self, node: Option<&Node>, filters: Vec<Clause>) -> Result<(Plan, Vec<String>), Error> {
        let mut clauses = filters;
        if let Some(node) = node {
            clauses.push(match node {
                Node::Word(_) => self.words(std::slice::from_ref(node))?,
                node => self.clause(node, Within::All)?,
            });
        }
        let root = match clauses.len() {
            0 => Clause::All,
            1 => clauses.remove(0),
            _ => Clause::And(clauses),
        };
        Ok((Plan { root, places: self.places }, self.notes))
    }

    fn clause(&mut self, node: &Node, within: Within) -> Result<Clause, Error> {
        Ok(match node {
            Node::All => Clause::All,
            Node::And(nodes) => Clause::And(self.clauses(nodes, within)?),
            Node::Or(nodes) => Clause::Or(self.clauses(nodes, within)?),
            Node::Not(node) => Clause::Not(Box::new(self.clause(node, within)?)),
            Node::Words(nodes) => self.words(nodes)?,
            Node::In(scope, node) => match scope {
                Scope::Said => Clause::Said(Box::new(self.clause(node, within)?)),
                Scope::Headline => self.clause(node, Within::Headline)?,
                Scope::Body => self.clause(node, Within::Body)?,
                Scope::Lead => self.clause(node, Within::Lead)?,
            },
            Node::AtLeast(count, node) => self.found(node, within, *count)?,
            Node::SameSentence(node) => Clause::Sentence(self.joint(node)?, within),
            Node::Speaker(values) => spoken::resolve(self.names, values, &mut self.notes)?.clause(),
            Node::Source(values) => Clause::Source(self.resolved(values, names::Kind::Source)?),
            Node::Language(codes) => Clause::Language(codes.clone()),
            Node::Path(patterns) => Clause::Path(patterns.clone()),
            Node::Date(range) => Clause::Date(*range),
            _ => self.found(node, within, 1)?,
        })
    }

    fn clauses(&mut self, nodes: &[Node], within: Within) -> Result<Vec<Clause>, Error> {
        nodes.iter().map(|node| self.clause(node, within)).collect()
    }

    /// Plain words are wished for, all else is required; each once however often it was typed.
    fn words(&mut self, nodes: &[Node]) -> Result<Clause, Error> {
        let text = rank::is_text(nodes.iter().filter(|node| matches!(node, Node::Word(_))).count());
        let (mut wished, mut required) = (Vec::new(), Vec::new());
        let mut seen = std::collections::HashSet::new();
        for (at, node) in nodes.iter().enumerate() {
            match node {
                Node::Word(word) => {
                    for part in self.parts(word, text)? {
                        if seen.insert(fold(&part)) {
                            wished.push(self.clause(&Node::Word(part), Within::All)?);
                        }
                    }
                }
                _ if nodes[..at].iter().any(|earlier| earlier == node) => {}
                _ => required.push(self.clause(node, Within::All)?),
            }
        }
        Ok(match wished.len() {
            0 => Clause::And(required),
            // One word cannot be had in part.
            1 => {
                required.append(&mut wished);
                Clause::And(required)
            }
            _ => Clause::Words { wished, required },
        })
    }

    /// What is looked for instead of a word: without the address at its end; in its parts where no article has it. These are
    /// the ones that the ranking looks for, too.
    fn parts(&self, word: &str, text: bool) -> Result<Vec<String>, Error> {
        let word = Some(rank::without_address(word)).filter(|rest| !rest.is_empty()).unwrap_or(word);
        let parts = rank::parts(word);
        let folded: Vec<_> = tokens(word).map(|(_, folded)| folded).collect();
        if parts.is_empty() && !(text && folded.len() == 1) {
            return Ok(vec![word.to_string()]);
        }
        for folded in &folded {
            if self.articles(folded)? > 0 {
                return Ok(vec![word.to_string()]);
            }
        }
        let owned = |parts: &[&str]| parts.iter().map(|part| part.to_string()).collect();
        if !parts.is_empty() {
            return Ok(owned(&parts));
        }
        let halves = rank::halves(&folded[0], |half| self.articles(half))?;
        Ok(halves.map_or_else(|| vec![word.to_string()], |(left, right)| owned(&[left, right])))
    }

    /// How many articles have a folded word.
    fn articles(&self, folded: &str) -> Result<u64, Error> {
        let text = self.engine.fields().text;
        let mut articles = 0;
        for stem in self.stems(folded).stems {
            articles += self.engine.articles.doc_freq(&Term::from_field_text(text, &stem))?;
        }
        Ok(articles)
    }

    pub fn resolved(&mut self, values: &[String], kind: names::Kind) -> Result<Vec<String>, Error> {
        let mut all = Vec::new();
        for value in values {
            let found = self.names.resolve(kind, value)?;
            self.notes.extend(names::notes(value, &found));
            all.extend(found.names);
        }
        all.sort();
        all.dedup();
        Ok(all)
    }

    fn found(&mut self, node: &Node, within: Within, at_least: u32) -> Result<Clause, Error> {
        let Some(spans) = self.spans(node)? else { return Ok(Clause::Nothing) };
        Ok(Clause::Found(Found { spans, within, at_least }))
    }

    fn joint(&mut self, node: &Node) -> Result<Joint, Error> {
        let all = |this: &mut Self, nodes: &[Node]| nodes.iter().map(|node| this.joint(node)).collect::<Result<_, _>>();
        Ok(match node {
            Node::And(nodes) => Joint::And(all(self, nodes)?),
            Node::Or(nodes) => Joint::Or(all(self, nodes)?),
            // What has no words can stand nowhere: a choice of nothing.
            node => self.spans(node)?.map_or(Joint::Or(Vec::new()), Joint::Spans),
        })
    }

    /// `None` where there is no word in it at all.
    fn spans(&mut self, node: &Node) -> Result<Option<Spans>, Error> {
        Ok(match node {
            Node::Word(text) => {
                let typed = |(range, word): (std::ops::Range<usize>, std::borrow::Cow<str>)| Place {
                    typed: text[range].to_string(),
                    ..self.stems(&word)
                };
                let places = tokens(text).map(typed).collect();
                self.sequence(places)?
            }
            Node::Wild(text) => {
                let places = self.wild(text)?;
                self.sequence(places)?
            }
            Node::Fuzzy(text, slips) => {
                let mut places = Vec::new();
                for (_, word) in tokens(text) {
                    let found = expand::fuzzy(&self.engine.articles, self.engine.fields(), &word, *slips)?;
                    places.push(self.expanded(found, &node.to_string()));
                }
                self.sequence(places)?
            }
            Node::Exact(words) => {
                let mut places = Vec::new();
                for text in words {
                    places.extend(tokens(text).map(|(range, word)| Place {
                        words: vec![word.into_owned()],
                        surface: Some(text[range.clone()].to_string()),
                        typed: text[range].to_string(),
                        ..Place::default()
                    }));
                }
                self.sequence(places)?
            }
            Node::Phrase(words) => self.phrase(words)?,
            Node::Or(nodes) => {
                let mut all = Vec::new();
                for node in nodes {
                    all.extend(self.spans(node)?);
                }
                Some(Spans::Any(all))
            }
            Node::Near(first, rest) => {
                let Some(first) = self.spans(first)? else { return Ok(None) };
                let mut sides = Vec::new();
                for (reach, node) in rest {
                    let Some(spans) = self.spans(node)? else { return Ok(None) };
                    sides.push((*reach, spans));
                }
                Some(Spans::Near(Box::new(first), sides))
            }
            _ => None,
        })
    }

    fn phrase(&mut self, words: &[PhraseWord]) -> Result<Option<Spans>, Error> {
        let (mut places, mut offset) = (Vec::new(), 0);
        for word in words {
            let here = match word {
                PhraseWord::Any => {
                    offset += 1;
                    continue;
                }
                PhraseWord::Word(text) => exact_words(text),
                PhraseWord::Wild(text) => self.wild(text)?,
            };
            for place in here {
                places.push((offset, self.add(place)?));
                offset += 1;
            }
        }
        Ok(if places.is_empty() { None } else { Some(Spans::Sequence(places)) })
    }

    fn sequence(&mut self, places: Vec<Place>) -> Result<Option<Spans>, Error> {
        let places = places.into_iter().enumerate().map(|(i, place)| Ok((i as u32, self.add(place)?)));
        let places = places.collect::<Result<Vec<_>, Error>>()?;
        Ok(if places.is_empty() { None } else { Some(Spans::Sequence(places)) })
    }

    fn stems(&self, word: &str) -> Place {
        let mut stems: Vec<String> = self.languages.iter().map(|language| stem(Some(language), word)).collect();
        stems.sort();
        stems.dedup();
        Place { stems, ..Place::default() }
    }

    /// A pattern, cut into the words that it is made of: `vice-pres*` are two.
    fn wild(&mut self, text: &str) -> Result<Vec<Place>, Error> {
        let mut folded = fold(text);
        folded.retain(|c| c != '\'' && c != '.');
        let mut places = Vec::new();
        for piece in folded.split(|c: char| !(c.is_alphanumeric() || matches!(c, '*' | '?'))) {
            if !piece.contains(char::is_alphanumeric) {
                continue;
            }
            if piece.contains(['*', '?']) {
                let found = expand::wildcard(&self.engine.articles, self.engine.fields(), piece)?;
                places.push(self.expanded(found, text));
            } else {
                places.extend(exact_words(piece));
            }
        }
        Ok(places)
    }

    fn expanded(&mut self, found: Expansion, text: &str) -> Place {
        if found.total > found.words.len() {
            self.notes.push(format!(
                "{text} stands for {} words; only the {} most frequent were looked for",
                found.total,
                found.words.len()
            ));
        }
        Place { words: found.words, typed: text.to_string(), ..Place::default() }
    }

    fn add(&mut self, mut place: Place) -> Result<usize, Error> {
        let fields = self.engine.fields();
        let mut articles = 0;
        for word in &place.stems {
            articles += self.engine.articles.doc_freq(&Term::from_field_text(fields.text, word))?;
        }
        for word in &place.words {
            articles += self.engine.articles.doc_freq(&Term::from_field_text(fields.field_of(word), word))?;
        }
        let all = self.engine.articles.num_docs();
        place.articles = articles.min(all);
        place.weight = (1.0 + all as f32 / (articles as f32 + 1.0)).ln();
        self.places.push(place);
        Ok(self.places.len() - 1)
    }
}

fn exact_words(text: &str) -> Vec<Place> {
    let place = |(range, word): (std::ops::Range<usize>, std::borrow::Cow<str>)| Place {
        words: vec![word.into_owned()],
        typed: text[range].to_string(),
        ..Place::default()
    };
    tokens(text).map(place).collect()
}
