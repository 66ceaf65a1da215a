//! Text → the form in which it is compared: lower case, accents off, `ñ` kept.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case without accents; `ñ` stays `ñ`, as *año* and *ano* are different words. Curly apostrophes become straight.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    if let Some(folded) = fold_latin(text) {
        return folded;
    }
    let mut out = String::with_capacity(text.len());
    for c in text.nfc() {
        match c {
            'ñ' | 'Ñ' => out.push('ñ'),
            '’' | '‘' | 'ʼ' => out.push('\''),
            _ => out.extend(std::iter::once(c).nfd().filter(|&d| !is_combining_mark(d)).flat_map(char::to_lowercase)),
        }
    }
    out
}

/// The letters from `À` to `ÿ`, folded.
const LATIN: [char; 64] = [
    'a', 'a', 'a', 'a', 'a', 'a', 'æ', 'c', 'e', 'e', 'e', 'e', 'i', 'i', 'i', 'i', 'ð', 'ñ', 'o', 'o', 'o', 'o', 'o',
    '×', 'ø', 'u', 'u', 'u', 'u', 'y', 'þ', 'ß', 'a', 'a', 'a', 'a', 'a', 'a', 'æ', 'c', 'e', 'e', 'e', 'e', 'i', 'i',
    'i', 'i', 'ð', 'ñ', 'o', 'o', 'o', 'o', 'o', '÷', 'ø', 'u', 'u', 'u', 'u', 'y', 'þ', 'y',
];

/// The same for a text of such letters, none of which combines with the next, so that it need not be normalised: several times as
/// fast. `None` for any other text.
fn fold_latin(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        out.push(match c {
            '\0'..='\x7f' => c.to_ascii_lowercase(),
            'À'..='ÿ' => LATIN[c as usize - 'À' as usize],
            '’' | '‘' | 'ʼ' => '\'',
            _ => return None,
        });
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_go_but_ñ_stays() {
        assert_eq!(fold("YUCATÁN Año Ñandú O’Brien Straße"), "yucatan año ñandu o'brien straße");
        assert_eq!(fold("n\u{303}"), "ñ");
    }

    #[test]
    fn the_quick_way_gives_the_same() {
        // A letter that the quick way does not know sends the text the long way.
        let long = |text: &str| fold(&format!("{text} ł")).trim_end_matches(" ł").to_string();
        for c in ('\u{1}'..='ÿ').chain(['’', '‘', 'ʼ', 'Ÿ', '“']) {
            let text = format!("a{c}E{c}");
            assert_eq!(fold(&text), long(&text), "{c:?}");
        }
    }
}
