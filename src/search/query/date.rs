//! Dates as people write them → a range of days.

use std::fmt;

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::fold::fold;

/// First and last day, both included; an open end is `None`, both where any date will do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct DateRange {
    pub from: Option<Date>,
    pub to: Option<Date>,
}

impl fmt::Display for DateRange {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match (self.from, self.to) {
            (Some(from), Some(to)) if from == to => write!(f, "{from}"),
            (from, to) => {
                let text = |date: Option<Date>| date.map(|d| d.to_string()).unwrap_or_default();
                write!(f, "{}..{}", text(from), text(to))
            }
        }
    }
}

const FORMS: &str = "2025, 2025-03, 2025-03-14, 2025-01..2025-03, >=2025-03-14, “14 March 2025”, “last month”";

/// Parses a day, a month, a year, or a range of these: `2025-03`, `2025-01..`, `>=2025-01-02`, `3 March 2025`, `today`, `last month`.
///
/// Errors: a sentence that says what is wrong and which forms are understood.
pub fn parse_dates(text: &str) -> Result<DateRange, String> {
    let text = text.trim().replace('…', "..").replace('≥', ">=").replace('≤', "<=");
    let range = if let Some(date) = text.strip_prefix(">=") {
        DateRange { from: Some(period(date)?.0), to: None }
    } else if let Some(date) = text.strip_prefix("<=") {
        DateRange { from: None, to: Some(period(date)?.1) }
    } else if let Some(date) = text.strip_prefix('>') {
        DateRange { from: Some(shifted(period(date)?.1, 1)?), to: None }
    } else if let Some(date) = text.strip_prefix('<') {
        DateRange { from: None, to: Some(shifted(period(date)?.0, -1)?) }
    } else if let Some((from, to)) = text.split_once("..") {
        let to = to.trim_start_matches('.');
        let open = |side: &str| side.trim().is_empty();
        DateRange {
            from: if open(from) { None } else { Some(period(from)?.0) },
            to: if open(to) { None } else { Some(period(to)?.1) },
        }
    } else {
        let (from, to) = period(&text)?;
        DateRange { from: Some(from), to: Some(to) }
    };
    match range {
        DateRange { from: None, to: None } => Err(format!("expected a date: {FORMS}")),
        DateRange { from: Some(from), to: Some(to) } if from > to => {
            Err(format!("the range runs backwards: {from} is after {to}"))
        }
        _ => Ok(range),
    }
}

/// The last day or month that running text tells with its year: `… — Ann Pell (@annpell) June 25, 2019`, `floods March 2025`.
///
/// `None` where it tells none, a year alone, or a day that is not the same everywhere.
pub fn dates_in(text: &str) -> Option<DateRange> {
    /// Day, month and year, with *of the* or *de* between them.
    const MOST_PARTS: usize = 5;
    let text = fold(text);
    let parts: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let is_number = |part: &&str| part.bytes().all(|b| b.is_ascii_digit());
    let days = |parts: &[&str]| {
        let numbers = parts.iter().filter(|part| is_number(part)).count();
        let dated = parts.iter().any(|part| month_named(part).is_some()) || numbers == 3 && parts.len() == 3;
        dated.then(|| period(&parts.join(" ")).ok()).flatten()
    };
    // The longest stretch around the last year that is a date.
    let is_year = |&at: &usize| parts[at].len() == 4 && is_number(&parts[at]);
    (0..parts.len()).rev().filter(is_year).find_map(|year| {
        let ends_with = |count: usize| parts.get((year + 1).checked_sub(count)?..=year).and_then(days);
        let begins_with = || parts.get(year..year + 3).and_then(days);
        // June 25, 2019 12:30: no day of December.
        let day = (3..=MOST_PARTS).rev().filter_map(ends_with).find(|(from, to)| from == to);
        let (from, to) = day.or_else(begins_with).or_else(|| (2..=MOST_PARTS).rev().find_map(ends_with))?;
        Some(DateRange { from: Some(from), to: Some(to) })
    })
}

fn shifted(date: Date, days: i64) -> Result<Date, String> {
    date.checked_add(days.days()).map_err(|_| format!("{date} has no neighbour in the calendar"))
}

/// First and last day of a day, month or year.
fn period(text: &str) -> Result<(Date, Date), String> {
    let text = fold(text.trim());
    if let Some(days) = relative(&text, today()) {
        return days;
    }
    let parts: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let parts: Vec<Part> =
        parts.into_iter().filter(|part| !matches!(*part, "de" | "del" | "of" | "the")).map(part).collect();
    use Part::{Month, Number, Year};
    let (year, month, day) = match parts[..] {
        [Year(year)] => (year, None, None),
        [Year(year), Number(month)]
        | [Number(month), Year(year)]
        | [Year(year), Month(month)]
        | [Month(month), Year(year)] => (year, Some(month), None),
        [Year(year), Number(month), Number(day)]
        | [Year(year), Month(month), Number(day)]
        | [Number(day), Month(month), Year(year)]
        | [Month(month), Number(day), Year(year)] => (year, Some(month), Some(day)),
        [Part::Compact(year, month, day)] => (year, Some(month), Some(day)),
        [Number(first), Number(second), Year(year)] => {
            let (month, day) = day_and_month(first, second, year, text.contains('.'))?;
            (year, Some(month), Some(day))
        }
        _ => return Err(format!("“{text}” is no date; expected one like {FORMS}")),
    };
    days_of(year, month, day).ok_or_else(|| format!("there is no such day as “{text}”"))
}

/// First and last day of what is told from today on: `yesterday`, `last month`, `3 days ago`, `last 7 days`, `monday`; `None`
/// for anything else. A week begins on Monday; a weekday is the last one before today.
fn relative(text: &str, today: Date) -> Option<Result<(Date, Date), String>> {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let back = |count: i64, unit: Unit| {
        let span = match unit {
            Unit::Day => Span::new().try_days(count),
            Unit::Week => Span::new().try_weeks(count),
            Unit::Month => Span::new().try_months(count),
            Unit::Year => Span::new().try_years(count),
        };
        let day = span.and_then(|span| today.checked_sub(span));
        day.map_err(|_| format!("the calendar does not reach back “{text}”"))
    };
    let number = |word: &str| match word {
        "a" | "an" | "one" => Some(1),
        // More than that is a slip of the pen, and no calendar reaches as far.
        _ => word.parse().ok().filter(|count| (0..100_000).contains(count)),
    };
    Some(match words[..] {
        ["today" | "hoy"] => Ok((today, today)),
        ["yesterday" | "ayer"] => back(1, Unit::Day).map(|day| (day, day)),
        ["this", name] => unit(name).map(|unit| Ok(unit.around(today)))?,
        ["last" | "past" | "previous", name] => match unit(name) {
            Some(unit) => back(1, unit).map(|day| unit.around(day)),
            None => Ok(weekday_before(name, today)?),
        },
        ["last" | "past", count, name] => back(number(count)?, unit(name)?).map(|from| (from, today)),
        [count, name, "ago"] => back(number(count)?, unit(name)?).map(|day| (day, day)),
        [name] => Ok(weekday_before(name, today)?),
        _ => return None,
    })
}

#[derive(Clone, Copy)]
enum Unit {
    Day,
    Week,
    Month,
    Year,
}

impl Unit {
    /// First and last day of the one that a day lies in.
    fn around(self, day: Date) -> (Date, Date) {
        match self {
            Unit::Day => (day, day),
            Unit::Week => {
                let monday = day.saturating_sub(i32::from(day.weekday().to_monday_zero_offset()).days());
                (monday, monday.saturating_add(6.days()))
            }
            Unit::Month => (day.first_of_month(), day.last_of_month()),
            Unit::Year => (day.first_of_year(), day.last_of_year()),
        }
    }
}

fn unit(name: &str) -> Option<Unit> {
    Some(match name.strip_suffix('s').unwrap_or(name) {
        "day" => Unit::Day,
        "week" => Unit::Week,
        "month" => Unit::Month,
        "year" => Unit::Year,
        _ => return None,
    })
}

/// The last day of that name before today.
fn weekday_before(name: &str, today: Date) -> Option<(Date, Date)> {
    const NAMES: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let wanted = NAMES.iter().position(|&weekday| weekday == name)? as i32;
    let days = (i32::from(today.weekday().to_monday_zero_offset()) - wanted).rem_euclid(7);
    let day = today.saturating_sub(if days == 0 { 7 } else { days }.days());
    Some((day, day))
}

fn today() -> Date {
    jiff::Zoned::now().date()
}

enum Part {
    Year(i16),
    /// One or two digits.
    Number(i8),
    Month(i8),
    /// `20250314`.
    Compact(i16, i8, i8),
    Other,
}

fn part(text: &str) -> Part {
    let digits = text.trim_end_matches("st").trim_end_matches("nd").trim_end_matches("rd").trim_end_matches("th");
    let number = digits.parse::<i32>().ok().filter(|_| digits.bytes().all(|b| b.is_ascii_digit()));
    match (number, digits.len()) {
        (Some(n), 1 | 2) => Part::Number(n as i8),
        (Some(n), 4) => Part::Year(n as i16),
        (Some(n), 8) => Part::Compact((n / 10_000) as i16, (n / 100 % 100) as i8, (n % 100) as i8),
        _ => month_named(text).map_or(Part::Other, Part::Month),
    }
}

/// `14.3.2025` is the day first wherever it is written; `3/4/2025` is not the same day everywhere.
fn day_and_month(first: i8, second: i8, year: i16, dotted: bool) -> Result<(i8, i8), String> {
    match () {
        _ if dotted || first > 12 => Ok((second, first)),
        _ if second > 12 => Ok((first, second)),
        _ if first == second => Ok((first, second)),
        _ => Err(format!("day or month first? write {year}-{first:02}-{second:02} or {year}-{second:02}-{first:02}")),
    }
}

fn days_of(year: i16, month: Option<i8>, day: Option<i8>) -> Option<(Date, Date)> {
    let first = Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
    let last = match (month, day) {
        (_, Some(_)) => first,
        (Some(_), None) => first.last_of_month(),
        (None, None) => first.last_of_year(),
    };
    Some((first, last))
}

/// January is 1. A name may be cut to its first three letters or more.
fn month_named(word: &str) -> Option<i8> {
    const MONTHS: [&[&str]; 12] = [
        &["january", "enero", "januar", "janvier", "gennaio", "janeiro"],
        &["february", "febrero", "februar", "fevrier", "febbraio", "fevereiro"],
        &["march", "marzo", "marz", "mars", "marco"],
        &["april", "abril", "avril", "aprile"],
        &["may", "mayo", "mai", "maggio", "maio"],
        &["june", "junio", "juni", "juin", "giugno", "junho"],
        &["july", "julio", "juli", "juillet", "luglio", "julho"],
        &["august", "agosto", "aout"],
        &["september", "septiembre", "setiembre", "septembre", "settembre", "setembro"],
        &["october", "octubre", "oktober", "octobre", "ottobre", "outubro"],
        &["november", "noviembre", "novembre", "novembro"],
        &["december", "diciembre", "dezember", "decembre", "dicembre", "dezembro"],
    ];
    if word.chars().count() < 3 {
        return None;
    }
    let found = MONTHS.iter().position(|names| names.iter().any(|name| name.starts_with(word)))?;
    Some(found as i8 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_or_month_is_found_in_running_text_where_its_year_is_told() {
        for (text, expected) in [
            ("The bridge is closed — Ann Pell (@annpell) June 25, 2019", "2019-06-25"),
            ("bridge closed 25 June 2019", "2019-06-25"),
            ("cierre del puente 25 de junio de 2019", "2019-06-25"),
            ("bridge 2019-06-25 closed", "2019-06-25"),
            ("bridge 25/6/2019", "2019-06-25"),
            ("floods June 2019 harbour", "2019-06-01..2019-06-30"),
            ("mayor of the 7th of June 2019", "2019-06-07"),
            ("bridge closed June 25, 2019 12:30", "2019-06-25"),
            ("25/6/2019 11:30 ferry", "2019-06-25"),
            ("in March 2019-06-25", "2019-06-25"),
            ("in 2017 they closed it until June 25 2019", "2019-06-25"),
        ] {
            assert_eq!(dates_in(text).map(|range| range.to_string()).as_deref(), Some(expected), "{text}");
        }
        for none in
            ["budget of 2019", "6 2019", "3/4/2019", "route 66 2019", "the last 2019", "June 25", "12345", "2019", ""]
        {
            assert_eq!(dates_in(none), None, "{none}");
        }
    }

    #[test]
    fn days_are_told_from_today_on() {
        let today = Date::constant(2025, 3, 12); // a Wednesday
        for (text, from, to) in [
            ("today", "2025-03-12", "2025-03-12"),
            ("yesterday", "2025-03-11", "2025-03-11"),
            ("this week", "2025-03-10", "2025-03-16"),
            ("last week", "2025-03-03", "2025-03-09"),
            ("last month", "2025-02-01", "2025-02-28"),
            ("this year", "2025-01-01", "2025-12-31"),
            ("last 7 days", "2025-03-05", "2025-03-12"),
            ("2 weeks ago", "2025-02-26", "2025-02-26"),
            ("a month ago", "2025-02-12", "2025-02-12"),
            ("wednesday", "2025-03-05", "2025-03-05"),
            ("last monday", "2025-03-10", "2025-03-10"),
        ] {
            let found = relative(text, today).map(|days| days.map(|(from, to)| (from.to_string(), to.to_string())));
            assert_eq!(found, Some(Ok((from.to_string(), to.to_string()))), "{text}");
        }
        assert!(matches!(relative("99999 years ago", today), Some(Err(_))));
        for other in ["2025", "march", "3 march 2025", "last straw", "days ago", "3 ago"] {
            assert_eq!(relative(other, today), None, "{other}");
        }
    }
}
