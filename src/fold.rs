//! Text → the form in which it is compared: lower case, accents off, `ñ` kept.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case without accents; `ñ` stays `ñ`, as *año* and *ano* are different words. Curly apostrophes become straight.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_go_but_ñ_stays() {
        assert_eq!(fold("YUCATÁN Año Ñandú O’Brien Straße"), "yucatan año ñandu o'brien straße");
        assert_eq!(fold("n\u{303}"), "ñ");
    }
}
