//! What speaks for a candidate whom a pronoun may stand for; the sum decides, and the lead over the second is the confidence
//! ([`discourse`](super::discourse)).

/// By how many sentences lie between the mention and the pronoun.
pub const RECENT: [f32; 8] = [3.0, 3.0, 2.0, 1.2, 0.6, 0.2, -0.2, -0.5];
pub const OLDER: f32 = -1.0;
pub const SUBJECT: f32 = 1.5;
/// Stands in the same sentence before the pronoun, as subject.
pub const SAME_SENTENCE_SUBJECT: f32 = 0.3;
/// The same where the pronoun is the subject of a clause within that sentence: Pell left when she saw it.
pub const OF_MAIN_CLAUSE: f32 = 1.0;
pub const SPOKE_LAST: f32 = 1.4;
/// He added: beside the above.
pub const GOES_ON: f32 = 1.5;
/// Named for the first time, as a subject or with an age, in this sentence or the one before.
pub const INTRODUCED: f32 = 1.6;
/// For each doubling of how often the person was named.
pub const NAMED_AGAIN: f32 = 0.35;
/// Was a subject, and another person has been one since.
pub const STALE: f32 = -0.5;
pub const GENDER_KNOWN: f32 = 0.9;
/// Was called he, or she, before; and the other of the two.
pub const CALLED_SO: f32 = 0.6;
pub const CALLED_OTHERWISE: f32 = -4.0;
/// Perhaps no person; less so where it was quoted.
pub const NO_SURE_PERSON: f32 = -2.5;
pub const HAS_SPOKEN: f32 = 1.5;
pub const IN_QUOTE: f32 = -2.0;
pub const POSSESSIVE: f32 = -1.2;
pub const MODIFIER: f32 = -0.8;
/// Was a pronoun: the sentence is about that person.
pub const PRONOUN: f32 = 0.3;
/// Less is no answer.
pub const LEAST: f32 = 0.8;

/// The share of answers with this lead over the second candidate that were right, by reading.
pub fn sure_by_lead(lead: f32) -> f32 {
    match lead {
        l if l < 0.4 => 0.55,
        l if l < 1.0 => 0.7,
        l if l < 2.0 => 0.82,
        l if l < 3.0 => 0.9,
        _ => 0.94,
    }
}
