//! English nouns that stand for a named body (*the label*, *the club*), and the words of a name that tell that it is such a one.

/// A row: the nouns, whether they vary the name of any firm, and the words by which a name shows that it is called so.
type Kind = (&'static [&'static str], bool, &'static [&'static str]);

/// Written for this project from general knowledge of news prose.
const KINDS: &[Kind] = &[
    (
        &["company", "firm", "business", "conglomerate"],
        true,
        &[
            "inc",
            "corp",
            "co",
            "ltd",
            "plc",
            "llc",
            "llp",
            "ag",
            "nv",
            "group",
            "holding",
            "holdings",
            "industries",
            "technologies",
            "systems",
            "ventures",
            "motors",
            "foods",
            "stores",
            "energy",
            "company",
            "corporation",
            "enterprises",
            "products",
            "pharmaceuticals",
            "software",
            "solutions",
            "supplies",
            "logistics",
            "electronics",
            "brothers",
            "partners",
        ],
    ),
    (
        &["group"],
        true,
        &[
            "group",
            "brothers",
            "holdings",
            "front",
            "movement",
            "network",
            "alliance",
            "coalition",
            "watch",
            "international",
        ],
    ),
    (
        &["organisation", "organization"],
        true,
        &[
            "organisation",
            "organization",
            "foundation",
            "society",
            "network",
            "watch",
            "international",
            "front",
            "alliance",
        ],
    ),
    (&["corporation"], false, &["bbc", "abc", "cbc", "corporation", "corp"]),
    (&["label"], false, &["music", "records", "recordings", "entertainment", "sounds"]),
    (&["brokerage", "broker"], false, &["securities", "brokers", "brokerage", "capital"]),
    (&["bank", "lender"], false, &["bank", "bancorp", "banking", "savings"]),
    (&["airline", "carrier"], false, &["air", "airlines", "airline", "airways", "aviation", "jet", "wings"]),
    (
        &["club", "side"],
        false,
        &[
            "fc",
            "afc",
            "cf",
            "rfc",
            "united",
            "city",
            "town",
            "athletic",
            "rovers",
            "wanderers",
            "rangers",
            "county",
            "albion",
            "club",
        ],
    ),
    (&["union"], false, &["union", "federation", "congress", "guild", "brotherhood"]),
    (
        &["charity"],
        false,
        &["trust", "foundation", "charity", "relief", "aid", "fund", "appeal", "society", "rescue", "hospice"],
    ),
    (&["foundation"], false, &["foundation"]),
    (&["trust"], false, &["trust"]),
    (&["clinic"], false, &["clinic"]),
    (&["hospital"], false, &["hospital", "infirmary"]),
    (&["university"], false, &["university"]),
    (&["college"], false, &["college"]),
    (
        &["regulator", "watchdog"],
        false,
        &["authority", "board", "commission", "regulator", "agency", "inspectorate", "ombudsman"],
    ),
    (
        &["developer", "housebuilder"],
        false,
        &["homes", "developments", "properties", "estates", "property", "construction"],
    ),
    (&["insurer"], false, &["insurance", "assurance", "mutual"]),
    (&["retailer", "chain", "supermarket"], false, &["stores", "supermarkets", "supermarket", "mart", "retail"]),
    (&["broadcaster", "network", "station", "channel"], false, &["tv", "television", "radio", "broadcasting"]),
    (&["publisher"], false, &["press", "books", "publishing", "publishers"]),
    (&["manufacturer", "maker", "carmaker", "automaker"], false, &["motors", "motor", "manufacturing"]),
    (
        &["newspaper", "magazine", "tabloid"],
        false,
        &[
            "times",
            "post",
            "herald",
            "tribune",
            "journal",
            "gazette",
            "telegraph",
            "guardian",
            "chronicle",
            "observer",
            "magazine",
        ],
    ),
    (
        &[
            "operator",
            "promoter",
            "supplier",
            "provider",
            "start-up",
            "startup",
            "studio",
            "platform",
            "contractor",
            "utility",
        ],
        false,
        &[],
    ),
];

/// Words of names that no firm has.
const PUBLIC: &[&str] = &[
    "department",
    "ministry",
    "commission",
    "court",
    "council",
    "congress",
    "senate",
    "administration",
    "authority",
    "office",
    "police",
    "parliament",
    "government",
    "committee",
    "union",
    "association",
    "party",
    "university",
    "college",
    "school",
    "journal",
    "times",
    "post",
    "news",
    "street",
    "league",
    "cup",
    "open",
    "award",
    "awards",
    "act",
    "day",
    "house",
    "championship",
    "championships",
    "festival",
    "island",
    "river",
    "bridge",
    "road",
    "museum",
    "church",
    "hospital",
    "prison",
    "airport",
    "park",
    "exchange",
];

/// What a noun for a body tells of the names that it may stand for.
#[derive(Clone, Copy)]
pub struct NounForBody {
    /// It may stand for any firm, whatever its name.
    pub any: bool,
    /// It stands for no firm: the organisation.
    pub is_no_firm: bool,
    words: &'static [&'static str],
}

impl NounForBody {
    pub fn of(noun: &str) -> Option<Self> {
        let kind = KINDS.iter().find(|kind| kind.0.contains(&noun))?;
        Some(NounForBody { any: kind.1, is_no_firm: noun.starts_with("organi"), words: kind.2 })
    }

    /// Whether a name that has `word` is called by the noun.
    pub fn is_told_by(self, word: &str) -> bool {
        self.words.contains(&word)
    }
}

/// Whether a name that has `word` is that of an office, an event or a place rather than of a firm.
pub fn is_no_firm(word: &str) -> bool {
    PUBLIC.contains(&word)
}
