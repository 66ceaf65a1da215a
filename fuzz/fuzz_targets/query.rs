//! Any text is a query or an error with its place; a query prints as text that parses to the same tree.

#![no_main]

use libfuzzer_sys::fuzz_target;
use whosaid::search::query::parse;

fuzz_target!(|query: &str| {
    match parse(query) {
        Ok(None) => assert!(query.trim().is_empty()),
        Ok(Some(tree)) => assert_eq!(parse(&tree.to_string()), Ok(Some(tree))),
        Err(error) => {
            assert!(query.get(error.span.clone()).is_some(), "no such place: {error:?}");
            assert!(!error.under(query).to_string().is_empty());
        }
    }
});
