//! A date as people and machines write it → a calendar day.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::fold::fold;

/// Understands ISO 8601 with or without a time (the day as written, whatever the zone), RFC 2822, `26 May 2015`,
/// `May 26, 2015`, `26 de mayo de 2015`, `2015/05/26`, `20150526`, and seconds or milliseconds since 1970 (UTC).
///
/// `3/4/2015` is nobody's date, as half the world reads it otherwise; `26/4/2015` and `4/26/2015` have one reading only.
pub fn parse_date(text: &str) -> Option<Date> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        return of_digits(text);
    }
    let folded = fold(text);
    let parts: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|p| !p.is_empty()).collect();
    if let [first, ..] = parts[..]
        && first.len() >= 15
        && first.as_bytes()[8] == b't'
    {
        return of_digits(&first[..8]);
    }
    of_numbers(&parts).or_else(|| with_month_name(&parts))
}

fn of_digits(digits: &str) -> Option<Date> {
    let number: i64 = digits.parse().ok()?; // too long for any date
    match digits.len() {
        8 => date(number / 10_000, number / 100 % 100, number % 100),
        14 => of_digits(&digits[..8]),
        9 | 10 => of_epoch(Timestamp::from_second(number).ok()?), // out of the calendar's range: no date
        12 | 13 => of_epoch(Timestamp::from_millisecond(number).ok()?), // the same
        _ => None,
    }
}

fn of_epoch(time: Timestamp) -> Option<Date> {
    Some(time.to_zoned(TimeZone::UTC).date())
}

/// `2015-05-26T10:00:00Z`, `2015/05/26`; `26/5/2015` and `5/26/2015` where only one reading gives a date.
fn of_numbers(parts: &[&str]) -> Option<Date> {
    let [first, second, third, ..] = parts else { return None };
    // The time of day hangs on the day: `26t10`.
    let third_day = third.split('t').next().unwrap_or(third);
    if first.len() == 4 && second.len() <= 2 {
        return date(number(first)?, number(second)?, number(third_day)?);
    }
    if first.len() == 8 || third.len() != 4 || first.len() > 2 || second.len() > 2 {
        return None;
    }
    let (a, b, year) = (number(first)?, number(second)?, number(third)?);
    match (date(year, b, a), date(year, a, b)) {
        (Some(one), None) | (None, Some(one)) => Some(one),
        (Some(one), Some(other)) if one == other => Some(one),
        _ => None,
    }
}

/// A month's name with a day and a year beside it; words such as *Tue*, *de*, *published* are passed over.
fn with_month_name(parts: &[&str]) -> Option<Date> {
    let at = parts.iter().position(|part| month(part).is_some())?;
    let month = month(parts[at])?;
    let day = |part: &&str| number(part.trim_end_matches(|c: char| c.is_alphabetic())).filter(|n| (1..=31).contains(n));
    let year = |part: &&str| (part.len() == 4).then(|| number(part)).flatten();
    let after: Vec<&str> = parts[at + 1..].iter().copied().filter(|p| !is_filler(p)).collect();
    let before: Vec<&str> = parts[..at].iter().copied().filter(|p| !is_filler(p)).collect();
    // `26 May 2015`, `26 de mayo de 2015`, `2015 May 26`; else `May 26, 2015`.
    if let (Some(d), Some(y)) = (before.last().and_then(day), after.first().and_then(year)) {
        return date(y, month, d);
    }
    if let (Some(y), Some(d)) = (before.last().and_then(year), after.first().and_then(day)) {
        return date(y, month, d);
    }
    date(after.get(1).and_then(year)?, month, after.first().and_then(day)?)
}

fn is_filler(part: &str) -> bool {
    matches!(part, "de" | "del" | "of" | "the" | "el")
}

fn month(name: &str) -> Option<i64> {
    const MONTHS: [&[&str]; 12] = [
        &["january", "jan", "enero", "ene"],
        &["february", "feb", "febrero"],
        &["march", "mar", "marzo"],
        &["april", "apr", "abril", "abr"],
        &["may", "mayo"],
        &["june", "jun", "junio"],
        &["july", "jul", "julio"],
        &["august", "aug", "agosto", "ago"],
        &["september", "sep", "sept", "septiembre", "setiembre"],
        &["october", "oct", "octubre"],
        &["november", "nov", "noviembre"],
        &["december", "dec", "diciembre", "dic"],
    ];
    (1..).zip(MONTHS).find(|(_, names)| names.contains(&name)).map(|(n, _)| n)
}

fn number(digits: &str) -> Option<i64> {
    (!digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.parse().ok()).flatten()
}

fn date(year: i64, month: i64, day: i64) -> Option<Date> {
    if !(1000..=2200).contains(&year) {
        return None;
    }
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok() // no such day
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_people_and_machines_write_them() {
        for text in [
            "2015-05-26",
            "2015-05-26T23:10:00Z",
            "2015-05-26T23:10:00+02:00",
            "2015-05-26 23:10",
            "2015/05/26",
            "20150526",
            "20150526T101010Z",
            "26 May 2015",
            "May 26, 2015",
            "26 de mayo de 2015",
            "26 de Mayo del 2015",
            "26/05/2015",
            "5/26/2015",
            "Tue, 26 May 2015 10:00:00 +0200",
            "martes 26 de mayo de 2015",
            "May 26th, 2015 at 10:30 am",
            "1432634400",
            "1432634400000",
            "26.5.2015",
            "20150526101010",
        ] {
            assert_eq!(parse_date(text), Some(jiff::civil::date(2015, 5, 26)), "{text}");
        }
    }

    #[test]
    fn what_has_two_readings_or_none_is_no_date() {
        for text in [
            "3/4/2015",
            "yesterday",
            "",
            "2015",
            "May 2015",
            "2015-13-40",
            "31 February 2015",
            "12",
            "9".repeat(40).as_str(),
        ] {
            assert_eq!(parse_date(text), None, "{text}");
        }
        assert_eq!(parse_date("4/4/2015"), Some(jiff::civil::date(2015, 4, 4)));
    }
}
