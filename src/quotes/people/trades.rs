//! A trade that an article gives to nobody (*the barrister*, *the roofer*) → whom it has just told of; *her husband* → who bears her name.

use super::super::lang::Class;
use super::super::lang::people::*;
use super::chains::ChainId;
use super::discourse::Answer;
use super::gender;
use super::mention::Noun;
use super::nouns::{INTRODUCTION, NEVER, only};
use super::reading::WordId;
use super::resolve::{Resolver, sure};
use super::roles::Role;
use super::unnamed::is_nameless;

/// How many sentences told since the only person was named leave a trade to that one.
const MOST_SENTENCES: u32 = 3;

/// Whom an article also calls *the executive*.
const EXECUTIVES: [&str; 10] =
    ["executive", "chief", "officer", "chairman", "chairwoman", "president", "director", "ceo", "cfo", "founder"];

impl Resolver<'_> {
    /// The barrister, the mother of four: the person whom the sentence before was about, where the article calls nobody so.
    pub(super) fn by_trade(&self, at: usize, noun: Noun) -> Option<Answer> {
        let alone = self.only_person_so_far(at);
        let plain = (at + 1..noun.head).all(|i| self.reading.is_word(i)) && self.is_definite(at);
        let described = plain && self.tells_one_more(at, noun.head);
        let nameless = is_nameless(self.reading.str(noun.head)) && !self.reading.words.romance;
        let bare = (self.is_bare(at, noun.head) && !self.tells_one_of_several(noun.head) || described) && !nameless;
        // Who speaks for another is brought in as that.
        let spokesman = self.reading.str(noun.head).starts_with("spokes");
        let trade = self.reading.is(noun.head, ROLE) && !self.reading.is(noun.head, TITLE | OFFICE | GENERIC);
        // The longest-serving coach in the league: of the only one so far
        let only_one = described
            && alone.is_some()
            && matches!(
                self.reading.str(at + 1),
                "longest-serving" | "outgoing" | "departing" | "embattled" | "veteran"
            )
            && matches!(self.reading.str(noun.head), "coach" | "manager" | "captain" | "skipper" | "editor");
        let trade = trade || only_one;
        // The Advocate is a paper.
        let called = self.reading.is_capital(noun.head) && !self.reading.words.romance;
        if !bare || !trade || spokesman || called || self.comes_to_anybody(noun.head) {
            return None;
        }
        if self.is_somebodys(at, noun.head) {
            return None;
        }
        let beside = stands_beside(self.reading.str(noun.head));
        let executive = self.reading.str(noun.head) == "executive";
        let other = |role: &&Role| {
            let told = self.reading.spelled[role.noun as usize].as_str();
            let trade = self.reading.senses_of(role.noun) & ROLE != 0;
            match () {
                () if executive => trade && !EXECUTIVES.contains(&told),
                // The founder may be a publisher, the son-in-law a roofer.
                () if self.is_no_trade(told) && !beside => false,
                // A captain may be a centre-half, a champion a physiotherapist.
                () if !self.reading.words.romance && !beside && self.is_rank_or_style(role.noun) => false,
                // Señora Luz Cerro has no trade by that.
                () => trade || !self.reading.words.romance,
            }
        };
        let near = |id: ChainId| {
            alone == Some(id) && self.discourse.sentences_since(id, at).is_some_and(|since| since <= MOST_SENTENCES)
        };
        let unlike = |id: ChainId| {
            !self.chains.chains[id].is_person()
                || !self.discourse.is_subject_of_last(id, at) && (beside || !near(id))
                || self.roles.iter().filter(|r| r.chain == id).any(|role| other(&role))
                    && !self.may_be_only_speaker(id, at, noun.head)
        };
        let fits = |id| if unlike(id) { NEVER } else { 0.0 };
        let answer = self.discourse.who(self.chains, at, self.gender_of_noun(at, noun.head), fits)?;
        Some(Answer { sure: answer.sure * sure::STYLE, ..answer })
    }

    /// Those who come into what is told of anybody: the coroner, the officer, the defence lawyer. English only.
    fn comes_to_anybody(&self, head: usize) -> bool {
        const COME: [&str; 50] = [
            "fighter",
            "militant",
            "insurgent",
            "rebel",
            "jihadist",
            "captor",
            "attacker",
            "assailant",
            "bystander",
            "onlooker",
            "intermediary",
            "middleman",
            "coroner",
            "pathologist",
            "paramedic",
            "midwife",
            "medic",
            "surgeon",
            "prosecutor",
            "officer",
            "detective",
            "trooper",
            "driver",
            "landlord",
            "landlady",
            "vet",
            "magistrate",
            "juror",
            "rescuer",
            "lifeguard",
            "undertaker",
            "dispatcher",
            "responder",
            "employer",
            "guard",
            "therapist",
            "motorist",
            "motorcyclist",
            "pedestrian",
            "passer-by",
            "jailer",
            "bailiff",
            "usher",
            "killer",
            "rapist",
            "kidnapper",
            "murderer",
            "mugger",
            "robber",
            "sniper",
        ];
        let word = |i: usize| self.reading.str(i);
        // the Kelver fighter: of a boxer
        if word(head) == "fighter" && self.reading.is_capital(head - 1) {
            return false;
        }
        let of_side = matches!(word(head.saturating_sub(1)), "defense" | "defence" | "prosecution" | "prosecuting");
        !self.reading.words.romance && (COME.contains(&word(head)) || of_side)
    }

    /// The Stellenbosch physiotherapist, the feminist writer: more of whoever was told of, and nothing that tells one person from others (*the
    /// barrister who lost*, *the trade official*, *the Tarn Works chief executive*). English only.
    fn tells_one_more(&self, at: usize, head: usize) -> bool {
        let reading = self.reading;
        let capitals = (at + 1..head).filter(|&i| reading.is_capital(i)).count();
        let nameless = is_nameless(reading.str(head)) || stands_beside(reading.str(head));
        let plain = head == at + 1 || capitals <= 1 && !nameless;
        !reading.words.romance && !reading.is(at, POSSESSIVE) && plain && !self.tells_one_of_several(head)
    }

    /// The barrister who lost: not the other one.
    fn tells_one_of_several(&self, head: usize) -> bool {
        matches!(self.reading.str(head + 1), "who" | "whose" | "that")
    }

    /// A word for rank, for success or for style, beside which one has a trade. Who holds an office is called by that.
    fn is_rank_or_style(&self, role: WordId) -> bool {
        const RANKS: [&str; 6] = ["captain", "skipper", "champion", "sir", "dame", "lord"];
        RANKS.contains(&self.reading.spelled[role as usize].as_str())
            || self.reading.senses_of(role) & (EPITHET | GENERIC) != 0
    }

    /// What anybody may be who has a trade as well.
    fn is_no_trade(&self, noun: &str) -> bool {
        const ANYBODY: [&str; 18] = [
            "team-mate",
            "teammate",
            "passer-by",
            "founder",
            "co-founder",
            "owner",
            "co-owner",
            "head",
            "resident",
            "winner",
            "member",
            "partner",
            "neighbour",
            "neighbor",
            "survivor",
            "pensioner",
            "native",
            "fan",
        ];
        let kin = |word: &str| self.reading.words.meaning(word, word).class.is(Class::KIN);
        !self.reading.words.romance && (ANYBODY.contains(&noun) || kin(noun) || noun.ends_with("-in-law"))
    }

    /// The one whom alone the article has named before token `at` who may be a person. English only.
    fn only_person_so_far(&self, at: usize) -> Option<ChainId> {
        const MOST_NAMES: usize = 12;
        let before = self.names.partition_point(|name| name.tokens.start < at);
        if before > MOST_NAMES || self.reading.words.romance {
            return None;
        }
        let unquoted = self.names[..before].iter().zip(&self.chains.of_name).filter(|(name, _)| !name.quoted);
        let people = unquoted.filter_map(|(_, chain)| *chain).filter(|&id| self.chains.chains[id].is_person());
        only(people)
    }

    /// The cousin, where *his cousin* was told of.
    fn is_somebodys(&self, at: usize, head: usize) -> bool {
        let word = self.reading.str(head);
        let mut same = (at.saturating_sub(INTRODUCTION)..at).filter(|&i| self.reading.str(i) == word);
        same.any(|i| i > 0 && self.reading.is(i - 1, POSSESSIVE) && !self.roles.iter().any(|role| role.at == i))
    }

    /// Her husband, his wife: the one other person of the article with the same last name, of whom it does not say otherwise. English only.
    pub(super) fn spouse(&self, at: usize, noun: Noun) -> Option<Answer> {
        let reading = self.reading;
        let (owner, own) = match (reading.str(at), reading.str(noun.head)) {
            ("Her" | "her", "husband") => (FEMALE, MALE),
            ("His" | "his", "wife") => (MALE, FEMALE),
            _ => return None,
        };
        if noun.head != at + 1 || reading.words.romance {
            return None;
        }
        let owner = self.discourse.who(self.chains, at, owner, |_| 0.0)?;
        let last = self.chains.chains[owner.chain].words.last()?;
        let kin = |role: &Role| {
            let word = &*reading.spelled[role.noun as usize];
            let kin = reading.words.meaning(word, word).class.is(Class::KIN) && !matches!(word, "husband" | "wife");
            // Councillor Ann Moss, Ann Moss, a judge: no relation, as far as it says
            kin || reading.senses_of(role.noun) & (ROLE | TITLE | OFFICE) != 0
        };
        let fits = |&id: &ChainId| {
            let chain = &self.chains.chains[id];
            let known = gender::of(chain);
            let of_gender = match own {
                MALE => known == gender::Gender::Male,
                _ => known == gender::Gender::Female,
            };
            id != owner.chain
                && chain.is_person()
                && of_gender
                && chain.words.len() > 1
                && chain.words.last() == Some(last)
                && !self.roles.iter().any(|role| role.chain == id && kin(role))
        };
        let chain = only((0..self.chains.chains.len()).filter(fits))?;
        Some(Answer { chain, sure: owner.sure.min(sure::STYLE) })
    }
}

/// Who stands beside the one that an article tells of.
fn stands_beside(noun: &str) -> bool {
    const OTHERS: [&str; 36] = [
        "lawyer",
        "solicitor",
        "barrister",
        "attorney",
        "burglar",
        "thief",
        "fraudster",
        "culprit",
        "offender",
        "captor",
        "militant",
        "gunman",
        "insurgent",
        "rebel",
        "investigator",
        "anchor",
        "host",
        "presenter",
        "moderator",
        "journalist",
        "witness",
        "suspect",
        "defendant",
        "attacker",
        "assailant",
        "victim",
        "patient",
        "caller",
        "customer",
        "source",
        "reporter",
        "interviewer",
        "complainant",
        "spectator",
        "bystander",
        "onlooker",
    ];
    OTHERS.contains(&noun)
}
