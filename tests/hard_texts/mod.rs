//! Long texts that ask the most of the rules: runs without an end, marks without a partner, names without a verb, names by the thousand.

/// Marks of each style, alone, in pairs and with next to nothing between them.
const MARKS: &[&str] = &[
    "\"", "“", "”", "'", "‘", "''", "«", "„", "— ", "“”", "\"“", "\" '", "“\n", "—\n", "\n", ". ", "(", "“a” ", "“No. ",
];

/// Words that rules look for, with nothing of what they expect around them, and whole sentences.
const SENTENCES: &[&str] = &[
    "Ann Bell Cole ",
    "Ann Bell, ",
    "Ann Bell said ",
    "said ",
    ", said ",
    "he ",
    "that ",
    "the mayor ",
    "the mayor of Costa and ",
    "he said. ",
    "“No,” she said. ",
    "VENN: Yes, it is.\n",
    "“No”, dijo. ",
    "—No —dijo—. ",
    "Ana Pech, the mayor of Costa, said “the bridge is closed” and that “nobody” would cross it; Bruno Salt asked why. ",
];

/// A text with `{}` for a word that stands nowhere else in it.
const NUMBERED: &[&str] = &[
    "{} ",
    "{} Bell ",
    "Ann {} ",
    "“No,” said {}. ",
    "“No,” said Ann {}. She left.\n",
    "“No,” said {} Bell. “Never.”\n",
    "The {} Company said it would close.\n",
    "Mr. {}, the mayor of {}, said “no” to {}. “Why?” he asked.\n",
    "{}: It is closed.\n",
];

/// Texts of nothing but marks, at most `bytes` long, each with what it repeats.
pub fn marks(bytes: usize) -> impl Iterator<Item = (&'static str, String)> {
    MARKS.iter().map(move |&piece| (piece, piece.repeat(bytes / piece.len())))
}

/// Texts of words, at most `bytes` long, each with what it repeats.
pub fn sentences(bytes: usize) -> impl Iterator<Item = (&'static str, String)> {
    let repeated = SENTENCES.iter().map(move |&piece| (piece, piece.repeat(bytes / piece.len())));
    repeated.chain(NUMBERED.iter().map(move |&piece| (piece, numbered(piece, bytes))))
}

fn numbered(piece: &str, bytes: usize) -> String {
    let mut text = String::with_capacity(bytes);
    for number in 0.. {
        let next = piece.replace("{}", &name(number));
        if text.len() + next.len() > bytes {
            break;
        }
        text += &next;
    }
    text
}

/// A capitalised word for each number, and no word for two.
fn name(mut number: usize) -> String {
    let mut name = String::from("V");
    loop {
        name += ["ba", "de", "ki", "lo", "mu", "na", "re", "si", "to", "zu"][number % 10];
        number /= 10;
        if number == 0 {
            return name;
        }
    }
}
