//! Exchanges of two people whose turns nobody tells: who speaks is known from the turns around them. Quotes with speakers → the same,
//! where turns that only went on with the speaker before them have the other one, or none.

use std::ops::Range;

use super::attribution::likelihood;
use super::spans::Span;
use super::text::Document;
use super::{Draft, Kind};

/// The rule of a turn that is given to the one who did not speak the turn before.
const RULE: &str = "exchange";
/// Turns of an exchange are so short, in words; longer ones without a word between them have lost the line between their paragraphs.
const SHORT: usize = 5;
/// A question may be longer, and what answers it.
const QUESTION: usize = 10;
const ANSWER: usize = 12;
/// How likely a turn is the other's.
const SURE: f32 = 0.6;
/// Nobody is known.
const UNKNOWN: f32 = 0.1;

/// Whether span `right` answers span `left`: nothing stands between their marks, and they are as short as turns of talk are.
/// A long quote is one that lost the line between its paragraphs.
pub(super) fn is_seam(document: &Document, left: &Span, right: &Span) -> bool {
    let same = left.outer.end == right.outer.start
        && document.paragraph_of(left.outer.start) == document.paragraph_of(right.outer.start);
    same && left.closed
        && document.language.code == "en"
        && answers(document, &document.bytes(left.inner.clone()), &document.bytes(right.inner.clone()))
}

/// Whether two turns are as short as those of talk: a question and its answer, or no more than a few words each.
fn answers(document: &Document, left: &Range<usize>, right: &Range<usize>) -> bool {
    let words = |bytes: &Range<usize>| document.text[bytes.clone()].split_whitespace().count();
    let (said, answer) = (words(left), words(right));
    let asks = is_question(document, left) && said <= QUESTION && answer <= ANSWER;
    let short = said <= SHORT && answer <= SHORT;
    let ends = is_sentence(document, right) || document.text[right.clone()].ends_with(',');
    is_sentence(document, left) && ends && (asks || short)
}

fn is_sentence(document: &Document, bytes: &Range<usize>) -> bool {
    document.text[bytes.clone()].trim_end().ends_with(['.', '!', '?', '—', '…'])
}

fn is_question(document: &Document, bytes: &Range<usize>) -> bool {
    document.text[bytes.clone()].trim_end().ends_with('?')
}

/// Gives the turns of exchanges their speakers. English only.
pub(super) fn settle(document: &Document, drafts: &mut [Draft]) {
    if document.language.code != "en" {
        return;
    }
    let marked: Vec<usize> = (0..drafts.len()).filter(|&i| drafts[i].kind != Kind::Indirect).collect();
    for pair in marked.windows(2) {
        if is_answered_by_asker(document, &drafts[pair[0]], &drafts[pair[1]]) {
            let asked = &mut drafts[pair[0]];
            (asked.speaker, asked.mention, asked.named_at, asked.confidence) = (None, None, None, UNKNOWN);
        }
    }
    let mut first = 0;
    // Of paragraphs of their own, a question and what follows it are no exchange yet: one may ask and answer oneself.
    const LEAST_LINES: usize = 3;
    while first < marked.len() {
        let links = |at: &usize| is_link(document, &drafts[marked[*at - 1]], &drafts[marked[*at]]);
        let end = (first + 1..marked.len()).take_while(links).last().map_or(first + 1, |at| at + 1);
        let seam = end > first + 1 && drafts[marked[first]].tokens.end == drafts[marked[first + 1]].tokens.start;
        if end > first + 1 && (seam || end - first >= LEAST_LINES || is_asked(document, &drafts[marked[first]])) {
            settle_chain(document, drafts, &marked, first..end);
        }
        first = end;
    }
}

/// “Did you see it?”¶ “I saw it,” Pell replied.: the question was given to Pell for want of anything better, and is another's.
fn is_answered_by_asker(document: &Document, left: &Draft, right: &Draft) -> bool {
    const GUESSES: [&str; 5] = ["run", "reported-above", "subject-above", "introduced-subject", "same-paragraph"];
    const REPLIES: [&str; 8] =
        ["replied", "replies", "answered", "answers", "responded", "responds", "retorted", "countered"];
    let next = document.paragraph_of(left.tokens.end - 1) + 1 == document.paragraph_of(right.tokens.start);
    let cue = right.cue.as_ref().is_some_and(|cue| REPLIES.contains(&document.str(cue.start)));
    let asks = left.spans.last().is_some_and(|said| is_question(document, said));
    next && cue && asks && GUESSES.contains(&left.rule) && left.speaker.is_some() && left.speaker == right.speaker
}

/// Whether `right` is a turn that answers `left`.
fn is_link(document: &Document, left: &Draft, right: &Draft) -> bool {
    let (Some(said), Some(answer)) = (left.spans.last(), right.spans.first()) else { return false };
    let paragraphs = (document.paragraph_of(left.tokens.end - 1), document.paragraph_of(right.tokens.start));
    if paragraphs.0 == paragraphs.1 {
        return left.tokens.end == right.tokens.start && answers(document, said, answer);
    }
    // “Where was it?”¶ “In the safe.”: paragraphs of their own, and one asks.
    let next = paragraphs.0 + 1 == paragraphs.1;
    let asks = is_question(document, said) != is_question(document, answer);
    // “Where was it?” Pell asked.
    next && asks
        && is_alone(document, right)
        && (is_alone(document, left) || is_asked(document, left))
        && answers(document, said, answer)
}

/// “Where was it?” Pell asked.
fn is_asked(document: &Document, draft: &Draft) -> bool {
    draft.cue.as_ref().is_some_and(|cue| matches!(document.str(cue.start), "asked" | "asks"))
}

/// Whether the quote is all of its paragraph.
fn is_alone(document: &Document, draft: &Draft) -> bool {
    let paragraph = &document.paragraphs[document.paragraph_of(draft.tokens.start)];
    draft.tokens == *paragraph && draft.spans.len() == 1
}

/// Whether words of its own say whose the quote is.
fn is_told(draft: &Draft) -> bool {
    const GUESSED: [&str; 6] = ["none", "nobody", "clause", "came", "reported-above", RULE];
    draft.speaker.is_some() && !likelihood::is_inherited(draft.rule) && !GUESSED.contains(&draft.rule)
}

/// Who may have spoken: what a draft says of it.
#[derive(Clone)]
struct Speaker {
    name: String,
    mention: Option<Range<usize>>,
    named_at: Option<Range<usize>>,
}

impl Speaker {
    fn of(draft: &Draft) -> Option<Speaker> {
        let name = draft.speaker.clone()?;
        Some(Speaker { name, mention: draft.mention.clone(), named_at: draft.named_at.clone() })
    }
}

/// The turns of `chain`, places in `marked`, are those of two people in their order.
fn settle_chain(document: &Document, drafts: &mut [Draft], marked: &[usize], chain: Range<usize>) {
    let told: Vec<usize> = chain.clone().filter(|&at| is_told(&drafts[marked[at]])).collect();
    let before = speakers_before(document, drafts, marked, chain.start);
    // Whose turns are those that stand at the same parity as the first, and the others.
    let mut sides: [Option<Speaker>; 2] = [None, None];
    for &at in &told {
        let side = &mut sides[(at - chain.start) % 2];
        let new = Speaker::of(&drafts[marked[at]]);
        match (&side, &new) {
            (Some(known), Some(new)) if known.name != new.name => return,
            _ => *side = new,
        }
    }
    if told.is_empty() {
        // “X,” said Pell. “Y?” “Z.”: behind the turn of one, the other's.
        let mut before = before.iter();
        sides[1] = before.next().cloned();
        sides[0] = before.next().cloned();
    } else if let [Some(one), None] | [None, Some(one)] = &sides {
        let other = before.iter().find(|speaker| speaker.name != one.name).cloned();
        let empty = usize::from(sides[0].is_some());
        sides[empty] = other;
    }
    if let [Some(one), Some(other)] = &sides
        && one.name == other.name
    {
        return;
    }
    for at in chain.clone() {
        let draft = &mut drafts[marked[at]];
        if is_told(draft) {
            continue;
        }
        draft.rule = RULE;
        // What told that another spoke.
        draft.cue = None;
        match &sides[(at - chain.start) % 2] {
            Some(speaker) => {
                draft.speaker = Some(speaker.name.clone());
                draft.mention = speaker.mention.clone();
                draft.named_at = speaker.named_at.clone();
                draft.confidence = SURE;
            }
            None => {
                (draft.speaker, draft.mention, draft.named_at) = (None, None, None);
                draft.confidence = UNKNOWN;
            }
        }
    }
}

/// The last two who spoke not far before place `at`, the last one first; one where others spoke there, too.
fn speakers_before(document: &Document, drafts: &[Draft], marked: &[usize], at: usize) -> Vec<Speaker> {
    const PARAGRAPHS: usize = 4;
    const MOST_TURNS: usize = 6;
    let paragraph = document.paragraph_of(drafts[marked[at]].tokens.start);
    // Moss asked whether it was so. “It was,” said Pell. “When?”
    let turn = |draft: &&Draft| draft.kind != Kind::Indirect || is_asked(document, draft);
    let near = drafts[..marked[at]].iter().rev().filter(turn).take(MOST_TURNS);
    let near = near.take_while(|draft| document.paragraph_of(draft.tokens.start) + PARAGRAPHS >= paragraph);
    let mut found: Vec<Speaker> = Vec::new();
    for speaker in near.filter_map(Speaker::of) {
        if !found.iter().any(|known| known.name == speaker.name) {
            found.push(speaker);
        }
    }
    if found.len() > 2 {
        found.truncate(1);
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::quotes::{Kind, find};

    /// Each marked quote as `words | speaker`, `-` for no speaker.
    fn check(body: &str, expected: &[&str]) {
        let found: Vec<String> = find("", body, Some("en"))
            .into_iter()
            .filter(|q| q.kind != Kind::Indirect)
            .map(|q| format!("{} | {}", q.text(body), q.speaker.as_deref().unwrap_or("-")))
            .collect();
        assert_eq!(found, expected, "{body}");
    }

    #[test]
    fn two_who_talk_take_turns() {
        check(
            "“You sank the boat,” Anna Pell told Karl Moss. “You built it,” Moss said. “With your wood.” “And your nails.”",
            &[
                "You sank the boat, | Anna Pell",
                "You built it, | Karl Moss",
                "With your wood. | Anna Pell",
                "And your nails. | Karl Moss",
            ],
        );
    }

    #[test]
    fn whose_partner_is_not_known_keeps_only_the_own_turns() {
        check(
            "“I have been told,” said Anna Pell. “That’s a no?” “It’s a report.” “So, no.”",
            &["I have been told, | Anna Pell", "That’s a no? | -", "It’s a report. | Anna Pell", "So, no. | -"],
        );
    }

    #[test]
    fn long_quotes_without_a_word_between_have_lost_a_line() {
        check(
            "“It is a very good report that we have waited for,” said Anna Pell. “It tells us all that we wanted to know of it.” “It is late all the same, and we have told them so before.”",
            &[
                "It is a very good report that we have waited for, … It tells us all that we wanted to know of it. … It is late all the same, and we have told them so before. | Anna Pell",
            ],
        );
    }

    #[test]
    fn questions_and_answers_in_lines_take_turns() {
        check(
            "“Where were the keys?” Anna Pell asked.\n\n“In the safe,” said Karl Moss.\n\n“And who had the safe?”\n\n“I did.”",
            &[
                "Where were the keys? | Anna Pell",
                "In the safe, | Karl Moss",
                "And who had the safe? | Anna Pell",
                "I did. | Karl Moss",
            ],
        );
    }

    #[test]
    fn one_may_ask_and_answer_oneself() {
        check(
            "“So what do we do now?” said Anna Pell.\n\n“We fight.”",
            &["So what do we do now? | Anna Pell", "We fight. | Anna Pell"],
        );
    }

    #[test]
    fn who_replies_has_not_asked() {
        check(
            "Pell said he had not.\n\n“So you did not see him take it?”\n\n“I saw his house take it, sir,” Pell replied.",
            &["So you did not see him take it? | -", "I saw his house take it, sir, | Pell"],
        );
    }
}
