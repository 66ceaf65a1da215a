//! English phrases of reporting: a common verb that speaks by what stands behind it (*hit out at*, *paid a warm tribute to*), and what
//! gives words to somebody without saying so (*described her as*, *used the word*, *her “X” remark*).
//!
//! Collected from everyday copy; each was put with several subjects before words in marks.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::en::forms;

/// A verb (`lemma` or `lemma/past/participle`) with what makes it speak, a phrase each; a few words may stand between the two.
const PHRASES: &[(&str, &[&str])] = &[
    ("hit/hit/hit", &["out at", "back at", "out over", "out against"]),
    ("lash", &["out at", "out against", "out over"]),
    ("fire", &["back at", "back with"]),
    ("shoot/shot/shot", &["back at", "back with"]),
    ("come/came/come", &["out against", "out in favour", "out in favor", "to the defence", "to the defense"]),
    ("lay/laid/laid", &["into", "blame", "out"]),
    ("tear/tore/torn", &["into"]),
    ("rip/ripped/ripped", &["into"]),
    ("light/lit/lit", &["into"]),
    ("rail", &["against", "at"]),
    ("push", &["back", "for"]),
    ("press", &["for"]),
    ("lobby", &["for", "against"]),
    (
        "take/took/taken",
        &[
            "aim at",
            "issue with",
            "swipe at",
            "swipes at",
            "exception to",
            "umbrage at",
            "dig at",
            "jab at",
            "jabs at",
            "shot at",
            "shots at",
            "potshot at",
            "potshots at",
            "pride in",
            "comfort in",
            "to task",
            "credit for",
            "responsibility for",
            "note of",
            "offence at",
            "offense at",
            "a stand against",
            "a hard line",
            "a dim view",
        ],
    ),
    ("pour", &["scorn on", "cold water on", "praise on", "out"]),
    ("heap", &["praise on", "scorn on", "blame on"]),
    ("shower", &["praise on"]),
    ("cast/cast/cast", &["doubt on", "doubts on"]),
    ("throw/threw/thrown", &["doubt on", "weight behind"]),
    ("pay/paid/paid", &["tribute to", "homage to"]),
    (
        "give/gave/given",
        &["account of", "thanks for", "warning of", "warning about", "reasons for", "vent to", "voice to"],
    ),
    ("offer", &["praise for", "thanks for", "apology for", "condolences", "support for"]),
    (
        "make/made/made",
        &[
            "clear",
            "it clear",
            "plain",
            "no secret of",
            "no bones about",
            "case for",
            "case that",
            "plea for",
            "plea to",
            "point of",
            "point that",
            "fun of",
            "light of",
            "much of",
            "reference to",
            "claims about",
            "claims of",
            "pledge to",
            "promise to",
            "vow to",
            "appeal for",
            "appeal to",
            "call for",
            "known",
            "complaints about",
            "accusations of",
            "excuses for",
            "apology for",
        ],
    ),
    ("issue", &["plea for", "warning about", "warning of", "apology for", "call for", "appeal for"]),
    ("launch", &["attack on", "tirade against", "defence of", "defense of", "broadside at", "broadside against"]),
    ("mount", &["defence of", "defense of"]),
    ("deliver", &["warning about", "warning of", "attack on", "verdict on", "rebuke to"]),
    ("raise", &["concerns", "question", "questions", "doubts", "objections"]),
    ("sound", &["alarm", "warning", "note of"]),
    ("strike/struck/struck", &["tone", "note", "back at"]),
    ("draw/drew/drawn", &["attention to", "comparison", "comparisons", "parallel", "parallels"]),
    ("double", &["down on"]),
    ("weigh", &["in on"]),
    ("wade", &["in on", "into"]),
    ("open", &["up about", "up on"]),
    (
        "speak/spoke/spoken",
        &[
            "about",
            "of",
            "out against",
            "out about",
            "up for",
            "up against",
            "up about",
            "glowingly of",
            "highly of",
            "fondly of",
            "warmly of",
            "in favour",
            "in favor",
        ],
    ),
    ("stand/stood/stood", &["by", "up for"]),
    ("sign", &["off with", "off by"]),
    ("put/put/put", &["down to", "blame on", "case for"]),
    ("pin/pinned/pinned", &["blame on", "hopes on"]),
    ("place", &["blame on"]),
    ("shift", &["blame on", "blame onto"]),
    ("poke", &["fun at"]),
    ("shrug/shrugged/shrugged", &["off"]),
    ("brush", &["off", "aside"]),
    ("wave", &["away", "aside", "off"]),
    ("laugh", &["off", "at"]),
    ("play", &["down"]),
    ("talk", &["up", "down", "about", "of"]),
    ("sing/sang/sung", &["praises of"]),
    ("single", &["out"]),
    ("sum/summed/summed", &["up"]),
    ("let/let/let", &["slip", "it be known", "be known", "loose on"]),
    (
        "have/had/had",
        &[
            "praise for",
            "words for",
            "words of",
            "message for",
            "warning for",
            "word for",
            "kind words for",
            "harsh words for",
            "nothing but praise for",
            "advice for",
        ],
    ),
    ("join", &["calls for"]),
    ("lead/led/led", &["calls for"]),
    ("back", &["calls for"]),
    ("renew", &["calls for", "call for"]),
    ("spell/spelt/spelt", &["out"]),
    ("hold/held/held", &["out hope", "up as"]),
    ("plead/pled/pled", &["for"]),
    ("bristle", &["at"]),
    ("sneer", &["at"]),
    ("scoff", &["at"]),
    ("marvel", &["at"]),
    ("bridle", &["at"]),
    ("gush", &["about", "over"]),
    ("rave", &["about"]),
    ("moan", &["about", "of"]),
    ("gripe", &["about"]),
    ("fret/fretted/fretted", &["about", "over", "that"]),
    ("despair", &["of", "at"]),
    ("dwell/dwelt/dwelt", &["on"]),
    ("seize", &["on", "upon"]),
    ("hark", &["back to"]),
    ("look", &["back on", "forward to", "back at"]),
    ("allude", &["to"]),
    ("own", &["up to"]),
    ("react", &["to", "with"]),
    ("zero", &["in on"]),
    ("hammer", &["home", "away at"]),
    ("ram/rammed/rammed", &["home"]),
    ("break/broke/broken", &["silence on", "silence over", "silence about", "down as"]),
    ("rule", &["out"]),
    ("call", &["out"]),
    ("see/saw/seen", &["no need for", "no reason to", "no evidence of"]),
    ("find/found/found", &["fault with", "evidence of"]),
    ("show/showed/shown", &["concern about"]),
    ("echo", &["calls for", "concerns"]),
    ("lend/lent/lent", &["voice to", "support to"]),
    ("stop/stopped/stopped", &["short of"]),
];

/// What one is, behind a form of *be*, who speaks so: was scathing about, is worried that.
const PREDICATES: &[&str] = &[
    "critical of",
    "scathing about",
    "scathing of",
    "dismissive of",
    "contemptuous of",
    "scornful of",
    "wary of",
    "sceptical of",
    "sceptical about",
    "sceptical that",
    "skeptical of",
    "skeptical about",
    "skeptical that",
    "supportive of",
    "complimentary about",
    "effusive about",
    "enthusiastic about",
    "full of praise for",
    "blunt about",
    "frank about",
    "candid about",
    "adamant that",
    "adamant it",
    "insistent that",
    "emphatic that",
    "confident that",
    "convinced that",
    "certain that",
    "hopeful that",
    "optimistic that",
    "worried that",
    "worried about",
    "concerned that",
    "concerned about",
    "concerned at",
    "alarmed at",
    "alarmed by",
    "alarmed that",
    "horrified by",
    "horrified at",
    "appalled by",
    "appalled at",
    "dismayed by",
    "dismayed at",
    "dismayed that",
    "saddened by",
    "angered by",
    "angry about",
    "angry at",
    "angry that",
    "furious at",
    "furious about",
    "furious that",
    "delighted by",
    "delighted with",
    "delighted at",
    "delighted that",
    "proud of",
    "grateful for",
    "thankful for",
    "disappointed by",
    "disappointed with",
    "disappointed at",
    "disappointed that",
    "frustrated by",
    "frustrated with",
    "unhappy about",
    "unhappy with",
    "apologetic about",
    "quick to praise",
    "quick to condemn",
    "quick to point",
    "keen to stress",
    "at pains to",
];

/// Verbs that give somebody or something a name by *as*: described her as “X”.
const NAMES_AS: [&str; 46] = [
    "record",
    "list",
    "log",
    "describe",
    "refer",
    "hail",
    "label",
    "brand",
    "dub",
    "denounce",
    "dismiss",
    "deride",
    "portray",
    "depict",
    "cast",
    "characterise",
    "characterize",
    "rate",
    "rank",
    "identify",
    "classify",
    "decry",
    "mock",
    "ridicule",
    "attack",
    "criticise",
    "criticize",
    "condemn",
    "praise",
    "laud",
    "tout",
    "trumpet",
    "paint",
    "frame",
    "position",
    "pound",
    "lambast",
    "lambaste",
    "slam",
    "blast",
    "trash",
    "reject",
    "regard",
    "view",
    "introduce",
    "address",
];

/// Verbs for bringing a word or phrase into what one says.
const USES: [&str; 7] = ["use", "utter", "repeat", "invoke", "employ", "prefer", "favour"];

/// Nouns for what is used so: the phrase “X”.
pub(in crate::quotes) const WORDS_USED: [&str; 11] =
    ["word", "words", "term", "terms", "phrase", "phrases", "expression", "slogan", "nickname", "epithet", "slur"];

/// Nouns for words that somebody said, behind these: her “X” remark.
pub(in crate::quotes) const REMARKS: [&str; 14] = [
    "remark", "remarks", "comment", "comments", "line", "quip", "gaffe", "jibe", "tweet", "claim", "insult",
    "outburst", "pledge", "promise",
];

/// Whether a word is a form of a verb that gives a name by *as*.
pub(in crate::quotes) fn names_as(word: &str) -> bool {
    NAMES_AS.iter().any(|verb| is_form_of(word, verb))
}

/// Whether a word is a form of a verb for bringing words into what one says.
pub(in crate::quotes) fn uses(word: &str) -> bool {
    USES.iter().any(|verb| is_form_of(word, verb))
}

/// Whether a word is a form of a regular verb, or its base.
fn is_form_of(word: &str, verb: &str) -> bool {
    // brand, use, classify; employ keeps its y
    let vowel = |stem: &&str| stem.ends_with(['a', 'e', 'o', 'u']);
    let stem = verb.strip_suffix('e').or(verb.strip_suffix('y').filter(|stem| !vowel(stem))).unwrap_or(verb);
    let doubled = |end: &str| {
        let last = verb.chars().next_back();
        end.chars().next() == last && matches!(&end[1..], "ed" | "ing")
    };
    word.strip_prefix(stem).is_some_and(|end| {
        word == verb
            || matches!(end, "s" | "es" | "ed" | "ing" | "ies" | "ied" | "ying")
            || end.len() > 2 && end.is_ascii() && doubled(end)
    })
}

/// Each form of the verbs with its phrases.
static FORMS: LazyLock<FxHashMap<String, &'static [&'static str]>> = LazyLock::new(|| {
    PHRASES.iter().flat_map(|(verb, phrases)| forms(verb).map(|(form, _)| (form, *phrases))).collect()
});

/// The phrases that make who is so speak.
pub(in crate::quotes) fn predicates() -> &'static [&'static str] {
    PREDICATES
}

/// The phrases that make `verb`, a form of one of the verbs, speak; none for another word.
pub(in crate::quotes) fn phrases(verb: &str) -> &'static [&'static str] {
    // A word without phrases has none, which is no failure.
    FORMS.get(verb).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_verb_stands_in_one_line() {
        let forms: usize = PHRASES.len();
        let lemmas: rustc_hash::FxHashSet<_> = PHRASES.iter().map(|(verb, _)| verb.split('/').next()).collect();
        assert_eq!(lemmas.len(), forms);
    }
}
