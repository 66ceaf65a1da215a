//! Two words → how many slips of the pen lie between them.

/// The number of characters to put in, leave out, replace or swap with their neighbour to get from one to the other
/// (optimal string alignment distance). Takes time in the product of the lengths: for words, not for texts.
pub fn between(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let replaced = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::between;

    #[test]
    fn swapped_letters_are_one_slip() {
        assert_eq!(between("tollievr", "tolliver"), 1);
        assert_eq!(between("tax", "taxes"), 2);
        assert_eq!(between("", "ñu"), 2);
    }
}
