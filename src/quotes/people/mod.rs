//! Quotes with mentions → quotes with speakers: one chain a person for the article, and who each mention stands for.
//!
//! `reading` looks the words up, `runs`, `heads`, `bodies` and `names` find names, `chains` gathers them (`same_name` and `short` tell which are one, `sorts` which are people), `family` parts those of one last name, `roles` and `gender` learn from the words
//! beside them, `discourse` goes through the article and says whom a pronoun means (`pronouns` asks it), `unnamed` whether a
//! speaker without a name; `nouns`, `apposed`, `epithets`, `body_nouns`, `offices`, `documents`, `spanish`, `pointed`, `varied` and `told_later` whom a noun means; `meant` asks those that come last: `focus` for bodies, `issued` for statements. `layouts` finds roles told around a comma. `questions` are the mentions of quotes, `noun_subjects` the nouns that start sentences; `resolve` answers them, and `no_speaker` tells what is no answer.

mod apposed;
mod bearers;
mod bodies;
mod body_nouns;
mod chains;
mod discourse;
mod documents;
mod epithets;
mod family;
mod focus;
mod fuller;
mod gender;
mod heads;
mod issued;
mod layouts;
mod meant;
mod mention;
mod names;
mod nicknames;
mod noun_subjects;
mod no_speaker;
mod nouns;
mod offices;
mod pointed;
mod position;
mod pronouns;
mod questions;
mod reading;
mod resolve;
mod roles;
mod runs;
mod same_name;
mod short;
mod shown;
mod sorts;
mod spanish;
mod told_later;
mod trades;
mod unnamed;
mod varied;
mod weight;

pub(crate) use resolve::resolve;

#[cfg(test)]
mod tests;
