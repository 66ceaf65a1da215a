//! What depends on a language: one file a language.
