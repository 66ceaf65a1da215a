//! [`Searcher`]: an open index that answers requests.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use tantivy::collector::Count;
use tantivy::query::{AllQuery, Query};

use super::advice;
use super::authority::{Authority, within};
use super::collect::{self, OrderFields, Top};
use super::engine::{Engine, name_of};
use super::explain;
use super::facets;
use super::folding;
use super::hits::Maker;
use super::identity::Group;
use super::names::{Kind as NameKind, Names};
use super::outlets::{self, Outlets};
use super::people::{self, Grain, Which};
use super::plan::build::Builder;
use super::plan::lower::{Lowering, Over};
use super::plan::reading::Reader;
use super::plan::{Clause, Plan};
use super::query::{DateRange, Node, Scope, dates_in, parse};
use super::rank::{Ask, Ranked};
use super::reasons::Reasons;
use super::shown::Shown;
use super::spoken::{self, Spoken};
use super::suggestions::{self, Suggestion};
use super::{
    Answer, CompareRow, Error, Hit, MatchedQuote, NameCounts, QuoteHit, Request, ShownArticle, Sort, SourceRow,
    SpeakerRow, SpeakersRequest,
};
use crate::index::{id_of, to_days};
use crate::quotes::{AnalysedArticle, Kind};

/// How many of the ids that start as typed are told.
const MOST_IDS: usize = 4;

/// Here is my query, gimme my hits. Answers from the index as it was when it was opened.
pub struct Searcher {
    engine: Arc<Engine>,
    authority: Authority,
    outlets: Outlets,
}

/// A request, understood.
pub(super) struct Understood {
    pub node: Option<Node>,
    pub plan: Arc<Plan>,
    /// Whose quotes the filter asks for; nobody's where there is none.
    pub speakers: Spoken,
    /// The plain words as they were typed, if the query is made of such, and of what else must hold.
    pub words: String,
    /// The day or month that the plain words tell themselves.
    pub about: Option<DateRange>,
    /// The languages whose stems are looked for.
    languages: Vec<&'static str>,
    notes: Vec<String>,
}

impl Searcher {
    /// Opens the index at `dir`, with the files of names that stand beside it.
    pub fn open(dir: &Path) -> Result<Self, Error> {
        Self::open_with(dir, None, None)
    }

    /// Opens the index at `dir` with these files of names instead of those beside it.
    pub fn open_with(dir: &Path, speakers: Option<&Path>, sources: Option<&Path>) -> Result<Self, Error> {
        let authority = Authority::read(dir, speakers, sources)?;
        let engine = Arc::new(Engine::open(dir)?);
        let outlets = Outlets::read(&engine, &authority)?;
        Ok(Searcher { engine, authority, outlets })
    }

    /// The articles that a request asks for.
    pub fn search(&self, request: &Request) -> Result<Answer<Hit>, Error> {
        let started = Instant::now();
        let asked = self.understand(request)?;
        let lowering = Lowering::new(&self.engine, &asked.plan, Over::Articles);
        // By date, an article with a part of the words would come before one with all of them: there all are required.
        let query = match request.sort {
            Sort::Relevance => lowering.root()?,
            Sort::Newest | Sort::Oldest => lowering.query(&asked.plan.root.in_full())?,
        };
        let tiers = self.tiers(&lowering, &asked)?;
        let top = self.top(&lowering, &*query, &tiers, request, &asked)?;
        let mut answer = self.answer(request, &asked, &lowering, &*query, &top)?;
        answer.notes.extend(self.how_many_in_full(&lowering, &asked, request, top.total)?);
        lowering.check()?;
        let maker = Maker { reader: Reader::new(&asked.plan), request, asked: &asked, shown: self.shown() };
        let mut reasons = Reasons::of(request, &asked);
        for (i, scored) in top.hits.iter().enumerate().skip(request.offset) {
            let (hit, facts) = maker.article(i + 1, scored, self.engine.article(scored.at)?);
            reasons.add(facts);
            answer.hits.push(hit);
        }
        for (hit, why) in answer.hits.iter_mut().zip(reasons.finish()) {
            hit.explanation = why;
        }
        answer.hits.truncate(request.limit.unwrap_or(usize::MAX));
        answer.took_ms = started.elapsed().as_secs_f64() * 1000.0;
        Ok(answer)
    }

    /// The quotes that a request asks for: words, speaker, kind and confidence of one and the same quote.
    pub fn quotes(&self, request: &Request) -> Result<Answer<QuoteHit>, Error> {
        let started = Instant::now();
        let asked = self.understand(request)?;
        let lowering = Lowering::new(&self.engine, &asked.plan, Over::Quotes);
        let query = facets::of_kind(&self.engine, lowering.root()?, &request.kinds, request.min_confidence);
        let tiers = self.tiers(&lowering, &asked)?;
        let top = self.top(&lowering, &*query, &tiers, request, &asked)?;
        let mut answer = self.answer(request, &asked, &lowering, &*query, &top)?;
        lowering.check()?;
        let maker = Maker { reader: Reader::new(&asked.plan), request, asked: &asked, shown: self.shown() };
        let mut reasons = Reasons::of(request, &asked);
        for (i, scored) in top.hits.iter().enumerate().skip(request.offset) {
            // The two collections are committed one after the other: a quote whose article has just gone is gone, too.
            let Some(at) = self.engine.find(&id_of(scored.key.0))? else { continue };
            let Some((hit, facts)) = maker.quote(i + 1, scored, self.engine.article(at)?) else { continue };
            reasons.add(facts);
            answer.hits.push(hit);
        }
        for (hit, why) in answer.hits.iter_mut().zip(reasons.finish()) {
            hit.explanation = why;
        }
        answer.hits.truncate(request.limit.unwrap_or(usize::MAX));
        answer.took_ms = started.elapsed().as_secs_f64() * 1000.0;
        Ok(answer)
    }

    /// The article with this id, or the only one whose id starts so; and the id as it is in the index.
    ///
    /// # Errors
    /// Where several ids start so, or the index cannot be read.
    pub fn show(&self, id: &str) -> Result<Option<ShownArticle>, Error> {
        let mut ids = self.engine.ids_starting(&id.to_ascii_lowercase(), MOST_IDS)?;
        if ids.len() > 1 {
            return Err(Error::AmbiguousId { start: id.to_string(), ids });
        }
        let Some(id) = ids.pop() else { return Ok(None) };
        let Some(at) = self.engine.find(&id)? else { return Ok(None) };
        let AnalysedArticle { mut article, quotes } = self.engine.article(at)?;
        let matched = |quote| MatchedQuote { quote, speaker_as_printed: None, highlights: Vec::new() };
        let shown = self.shown();
        let quotes = quotes.into_iter().map(|quote| shown.rename_speaker(&article, matched(quote))).collect();
        let source_as_printed = shown.rename_source(&mut article);
        Ok(Some(ShownArticle { id, article, source_as_printed, quotes }))
    }

    fn shown(&self) -> Shown<'_> {
        Shown { authority: &self.authority, outlets: &self.outlets }
    }

    /// How many speakers and outlets there are.
    pub fn name_counts(&self) -> Result<NameCounts, Error> {
        let speakers = folding::how_many(&self.engine, self.shown())?;
        Ok(NameCounts { speakers, outlets: self.sources()?.len() })
    }

    /// Who is quoted, most quoted first: all, or those that a name stands for.
    pub fn speakers(&self, request: &SpeakersRequest) -> Result<Vec<SpeakerRow>, Error> {
        let (groups, meant) = self.groups(request)?;
        Ok(people::speakers(&groups, &self.authority, &meant))
    }

    /// Who quotes whom, by outlet and month.
    pub fn compare(&self, request: &SpeakersRequest) -> Result<Vec<CompareRow>, Error> {
        let (groups, meant) = self.groups(request)?;
        Ok(people::compare(&groups, &self.authority, &meant))
    }

    /// Names that may be one speaker's, with the evidence.
    pub fn suggest(&self) -> Result<Vec<Suggestion>, Error> {
        Ok(suggestions::suggest(
            &people::groups(&self.engine, &self.outlets, Which::All, Grain::Days)?,
            &self.authority,
        ))
    }

    /// The quotes that a listing of speakers counts, and which of them are by those asked for.
    fn groups(&self, request: &SpeakersRequest) -> Result<(Vec<Group>, impl Fn(&Group) -> bool + use<>), Error> {
        let names = self.names();
        let mut sources = Vec::new();
        for typed in &request.sources {
            sources.extend(names.resolve(NameKind::Source, typed)?.names);
        }
        let typed = Some(request.name.clone()).filter(|name| !name.trim().is_empty());
        let asked = typed.map(|name| spoken::resolve(&names, &[name], &mut Vec::new())).transpose()?;
        let mut groups = people::groups(&self.engine, &self.outlets, Which::All, Grain::Days)?;
        groups.retain(|group| {
            (sources.is_empty() || sources.iter().any(|source| **source == *group.source))
                && within(group.published, request.since, request.until)
        });
        let meant = move |group: &Group| {
            asked.as_ref().is_none_or(|asked| {
                let is = |name: &String| **name == *group.name;
                asked.names.iter().any(is) || asked.there.iter().any(|c| is(&c.name))
            })
        };
        Ok((groups, meant))
    }

    /// The outlets, most articles first.
    pub fn sources(&self) -> Result<Vec<SourceRow>, Error> {
        people::sources(&self.engine, &self.outlets)
    }

    /// Names that may be one outlet's, with the evidence.
    pub fn suggest_sources(&self) -> Result<Vec<Suggestion>, Error> {
        Ok(outlets::suggest(&self.sources()?))
    }

    /// The names in the index, as they are shown, that a name being typed may become, the most frequent first.
    pub fn names_starting(&self, kind: NameKind, start: &str) -> Result<Vec<String>, Error> {
        self.names().starting(kind, start)
    }

    pub(super) fn names(&self) -> Names<'_> {
        Names { engine: &self.engine, authority: &self.authority, outlets: &self.outlets }
    }

    /// The plan of query and filters together.
    pub(super) fn understand(&self, request: &Request) -> Result<Understood, Error> {
        let syntax = |error| Error::Syntax { query: request.query.clone(), error };
        let node = parse(&request.query).map_err(syntax)?;
        let names = self.names();
        let mut builder = Builder::new(&self.engine, &names)?;
        let speakers = spoken::resolve(&names, &request.speakers, &mut builder.notes)?;
        let sources = builder.resolved(&request.sources, NameKind::Source)?;
        let mut filters = Vec::new();
        if !speakers.is_empty() {
            filters.push(speakers.clause());
        }
        if !sources.is_empty() {
            filters.push(Clause::Source(sources));
        }
        if !request.languages.is_empty() {
            filters.push(Clause::Language(request.languages.clone()));
        }
        if request.since.is_some() || request.until.is_some() {
            filters.push(Clause::Date(DateRange { from: request.since, to: request.until }));
        }
        if let (Some(since), Some(until)) = (request.since, request.until)
            && since > until
        {
            builder.notes.push(format!("{since} is after {until}: no day lies between them"));
        }
        let languages = builder.languages().to_vec();
        let words = node.as_ref().map_or(String::new(), Node::plain_words);
        let about = dates_in(&words);
        builder.notes.extend(node.as_ref().and_then(apart));
        builder.notes.extend(node.as_ref().and_then(only_leaves_out));
        let (plan, notes) = builder.plan(node.as_ref(), filters)?;
        Ok(Understood { node, plan: Arc::new(plan), speakers, words, about, languages, notes })
    }

    /// What ranks first: articles where the speaker asked for said the words; quotes that have all the plain words.
    fn tiers(&self, lowering: &Lowering, asked: &Understood) -> Result<Vec<Box<dyn Query>>, Error> {
        let mut tiers = Vec::new();
        let root = &asked.plan.root;
        if lowering.over == Over::Articles && !asked.speakers.is_empty() && root.has_words() {
            tiers.push(lowering.query(&Clause::Said(Box::new(root.in_full())))?);
        }
        // Of articles, the ranking sees to it itself.
        if let (Over::Quotes, Some(all)) = (lowering.over, root.plain_words()) {
            tiers.push(lowering.all(all)?);
        }
        // A speaker's own words before reported ones.
        if lowering.over == Over::Quotes {
            tiers.push(facets::of_kind(&self.engine, Box::new(AllQuery), &[Kind::Direct, Kind::Mixed], 0.0));
        }
        Ok(tiers)
    }

    /// Where articles are counted, and those with a part of the words among them: how many have all.
    fn how_many_in_full(
        &self,
        lowering: &Lowering,
        asked: &Understood,
        request: &Request,
        total: usize,
    ) -> Result<Option<String>, Error> {
        let counts = request.facets || request.timeline.is_some() || request.limit == Some(0);
        let several = asked.plan.root.plain_words().is_some_and(|words| words.len() > 1);
        if !counts || !several || request.sort != Sort::Relevance {
            return Ok(None);
        }
        let in_full = lowering.searcher().search(&*lowering.query(&asked.plan.root.in_full())?, &Count)?;
        let note = format!("{in_full} of {total} articles have all of the words; AND between them counts only these");
        Ok((in_full < total).then_some(note))
    }

    fn top(
        &self,
        lowering: &Lowering,
        query: &dyn Query,
        tiers: &[Box<dyn Query>],
        request: &Request,
        asked: &Understood,
    ) -> Result<Top, Error> {
        let searcher = lowering.searcher();
        let (a, q) = (self.engine.fields(), self.engine.quote_fields());
        let name = |field| name_of(searcher, field);
        let fields = match lowering.over {
            Over::Articles => OrderFields { published: name(a.published), key: name(a.key_number), ordinal: None },
            Over::Quotes => {
                OrderFields { published: name(q.published), key: name(q.key_number), ordinal: Some(name(q.ordinal)) }
            }
        };
        // One more, where the last is to be compared with the next.
        let further = usize::from(request.explain && request.limit != Some(0));
        let keep = request.limit.map(|limit| request.offset.saturating_add(limit).saturating_add(further));
        if lowering.over == Over::Quotes || asked.words.is_empty() || request.sort != Sort::Relevance {
            return collect::top(searcher, query, tiers, request.sort, fields, keep);
        }
        let among = asked.plan.root.without_words().map(|clause| lowering.query(&clause)).transpose()?;
        let ranking = self.engine.ranker.rank(&Ask {
            words: &asked.words,
            languages: &asked.languages,
            among: among.as_deref(),
            about: asked.about.and_then(|about| Some((to_days(about.from?), to_days(about.to?)))),
            first: tiers.first().map(|tier| &**tier),
            wanted: keep.unwrap_or(usize::MAX),
            all: request.facets || request.timeline.is_some(),
        })?;
        let tier = |hit: &Ranked| u32::from(hit.first) * 2 + u32::from(hit.complete);
        let ranked = ranking.hits.iter().map(|hit| (hit.at, tier(hit), hit.score));
        collect::as_ranked(searcher, ranked, ranking.total, ranking.found, fields)
    }

    /// All of an answer but its hits.
    fn answer<H>(
        &self,
        request: &Request,
        asked: &Understood,
        lowering: &Lowering,
        query: &dyn Query,
        top: &Top,
    ) -> Result<Answer<H>, Error> {
        let (mut counted, mut timeline) = (None, None);
        let ranked = lowering.over == Over::Articles && request.sort == Sort::Relevance;
        let mut notes = asked.notes.clone();
        if request.facets || request.timeline.is_some() {
            let found = match &top.found {
                Some(found) => found,
                None => &facets::found(lowering.searcher(), query)?,
            };
            if request.facets {
                counted = Some(facets::facets(&self.engine, self.shown(), lowering.over, found)?);
            }
            if let Some(unit) = request.timeline {
                let bars = facets::timeline(&self.engine, lowering.over, found, unit)?;
                let dated: usize = bars.iter().map(|(_, count)| count).sum();
                if dated < top.total {
                    notes.push(format!(
                        "{} of {} have no date and are not in the timeline",
                        top.total - dated,
                        top.total
                    ));
                }
                timeline = Some(bars);
            }
        }
        Ok(Answer {
            hits: Vec::new(),
            total: top.total,
            facets: counted,
            timeline,
            notes,
            explanation: if request.explain { explain::query(asked, ranked) } else { Vec::new() },
            advice: if top.total == 0 { advice::advice(self, lowering, request, asked)? } else { Vec::new() },
            took_ms: 0.0,
        })
    }

    pub(super) fn engine(&self) -> &Arc<Engine> {
        &self.engine
    }
}

/// What to say where a query has nothing to look for, so that nothing ranks one article above another.
fn only_leaves_out(node: &Node) -> Option<String> {
    let leaves_out = |node: &Node| matches!(node, Node::Not(_));
    let all = match node {
        Node::Words(nodes) | Node::And(nodes) => nodes.iter().all(leaves_out),
        node => leaves_out(node),
    };
    all.then(|| "the query only leaves out: this is all that is left, in no order of relevance".to_string())
}

/// What to say where a query names a speaker and words that were said, but not of one quote, as may have been meant.
fn apart(node: &Node) -> Option<String> {
    let (Node::Words(nodes) | Node::And(nodes)) = node else { return None };
    let speaker = nodes.iter().find(|node| matches!(node, Node::Speaker(_)))?;
    let said =
        nodes.iter().find_map(|node| if let Node::In(Scope::Said, inner) = node { Some(inner) } else { None })?;
    Some(format!("these may be two quotes of an article; one and the same is said:({said} {speaker})"))
}
