//! Rule and length → how likely the attribution is right: shares counted over hand-marked news (BENCHMARKS.md says how), rounded.
//! `reported-behind` and `ahead` are too rare there to be counted (three answers in 197 articles); their shares are estimates from
//! reading what they answer in unmarked news.

use super::Answer;

/// Of the attributions that a rule made: the share that was right, for up to three words and for more.
const RIGHT: &[(&str, f32, f32)] = &[
    ("tail", 0.95, 0.98),
    ("tail-inverted", 0.77, 0.98),
    ("tail-shape", 0.9, 0.95),
    ("split", 0.88, 0.98),
    ("signed", 0.9, 0.93),
    ("transcript", 0.85, 0.78),
    ("inverted", 0.85, 0.9),
    ("parenthetic", 0.88, 0.9),
    ("adjacent", 0.82, 0.91),
    ("head", 0.88, 0.93),
    ("verdict", 0.85, 0.9),
    ("told-behind", 0.8, 0.85),
    ("came", 0.8, 0.85),
    ("according", 0.87, 0.89),
    ("after-colon", 0.85, 0.88),
    ("same-sentence", 0.82, 0.93),
    ("behind", 0.7, 0.89),
    ("adjacent-weak", 0.8, 0.87),
    ("head-weak", 0.85, 0.8),
    ("named", 0.85, 0.8),
    ("introduced", 0.75, 0.82),
    ("reported-behind", 0.8, 0.9),
    ("ahead", 0.8, 0.9),
    ("tail-bare", 0.7, 0.85),
    ("after-colon-subject", 0.6, 0.8),
    ("possessor", 0.62, 0.72),
    ("reported-above", 0.4, 0.5),
    ("subject-above", 0.2, 0.3),
    ("run", 0.6, 0.72),
    ("head-bare", 0.55, 0.65),
    ("same-paragraph", 0.5, 0.55),
    ("passive", 0.6, 0.5),
    ("nobody", 0.1, 0.1),
    ("opening", 0.5, 0.5),
    ("clause", 0.35, 0.47),
    ("by-agent", 0.4, 0.5),
    ("introduced-subject", 0.25, 0.3),
];

/// Rules that go on with the speaker of the quote before: as likely as that one was, times their own share.
const INHERITED: &[&str] = &["split", "same-sentence", "same-paragraph", "run"];

/// Whether the rule only goes on with the speaker of the quote before.
pub(in crate::quotes) fn is_inherited(rule: &str) -> bool {
    INHERITED.contains(&rule)
}

/// Nobody was found, and somebody did say it.
pub(super) const UNKNOWN: f32 = 0.1;

/// `answer` with its confidence, for a quote of `words` words; `before` is the confidence of the quote before.
pub(super) fn weigh(answer: Answer, words: usize, before: Option<f32>) -> Answer {
    let (_, few, more) = RIGHT.iter().find(|(rule, ..)| *rule == answer.rule).unwrap_or(&("", 0.5, 0.5));
    let own = if words <= 3 { *few } else { *more };
    let inherited = before.filter(|_| is_inherited(answer.rule)).unwrap_or(1.0);
    Answer { confidence: own * inherited, ..answer }
}
