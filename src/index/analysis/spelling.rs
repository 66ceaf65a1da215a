//! British and American spellings of an English word → one stem, so that `aluminium` finds *aluminum* and `organization`
//! finds *organisation*: a newsroom reads outlets of both kinds. The field of words as they are keeps them apart (`=aluminium`).
//!
//! Where one spelling is mostly another word, both are left alone (*check* and *cheque*, *tire* and *tyre*), and so is *Gray*,
//! which as a name is not *Grey*. Where it seldom is, they are joined all the same (*metre* and *meter*).

use std::borrow::Cow;

/// Endings that American writers spell with *z*; British ones with *s* or with *z*.
const WITH_Z: [&str; 20] = [
    "ize",
    "izes",
    "ized",
    "izing",
    "izingly",
    "izer",
    "izers",
    "izable",
    "izably",
    "izability",
    "izance",
    "ization",
    "izations",
    "izational",
    "yze",
    "yzes",
    "yzed",
    "yzing",
    "yzer",
    "yzers",
];

/// The fewest letters before such an ending: *size*, *prize* and *seized* are spelled so everywhere.
const BEFORE_Z: usize = 3;

/// Stem of a British spelling → stem of the American one, sorted. Stems and no words, so that a search need not stem them first; the
/// tests have the words, and hold the two together.
const SPELLINGS: &[(&str, &str)] = &[
    ("aesthet", "esthet"),
    ("aluminium", "aluminum"),
    ("amoeba", "ameba"),
    ("anaem", "anem"),
    ("anaemia", "anemia"),
    ("anaesthesia", "anesthesia"),
    ("anaesthet", "anesthet"),
    ("anaesthetist", "anesthetist"),
    ("analogu", "analog"),
    ("archaeolog", "archeolog"),
    ("ardour", "ardor"),
    ("armour", "armor"),
    ("armouri", "armori"),
    ("artefact", "artifact"),
    ("behaviour", "behavior"),
    ("behaviourist", "behaviorist"),
    ("belabour", "belabor"),
    ("caesarean", "cesarean"),
    ("callisthen", "calisthen"),
    ("candour", "candor"),
    ("catalogu", "catalog"),
    ("centimetr", "centimet"),
    ("centr", "center"),
    ("centrepiec", "centerpiec"),
    ("clamour", "clamor"),
    ("clangour", "clangor"),
    ("colour", "color"),
    ("colourless", "colorless"),
    ("cosi", "cozi"),
    ("cosier", "cozier"),
    ("cosili", "cozili"),
    ("counsellor", "counselor"),
    ("defenc", "defens"),
    ("defenceless", "defenseless"),
    ("demeanour", "demeanor"),
    ("diall", "dial"),
    ("dialogu", "dialog"),
    ("diarrhoea", "diarrhea"),
    ("discolour", "discolor"),
    ("disfavour", "disfavor"),
    ("dishonour", "dishonor"),
    ("doughnut", "donut"),
    ("duell", "duel"),
    ("encyclopaed", "encycloped"),
    ("encyclopaedia", "encyclopedia"),
    ("endeavour", "endeavor"),
    ("enquiri", "inquiri"),
    ("epicentr", "epicent"),
    ("faecal", "fecal"),
    ("favour", "favor"),
    ("favourit", "favorit"),
    ("fervour", "fervor"),
    ("fibr", "fiber"),
    ("fibreglass", "fiberglass"),
    ("flavour", "flavor"),
    ("foetal", "fetal"),
    ("foetus", "fetus"),
    ("fuell", "fuel"),
    ("gaol", "jail"),
    ("glamour", "glamor"),
    ("gynaecolog", "gynecolog"),
    ("haematolog", "hematolog"),
    ("haemoglobin", "hemoglobin"),
    ("haemophilia", "hemophilia"),
    ("haemorrhag", "hemorrhag"),
    ("harbour", "harbor"),
    ("honour", "honor"),
    ("honoure", "honore"),
    ("humour", "humor"),
    ("humourist", "humorist"),
    ("humourless", "humorless"),
    ("jewelleri", "jewelri"),
    ("judgement", "judgment"),
    ("kidnapp", "kidnap"),
    ("kilometr", "kilomet"),
    ("labour", "labor"),
    ("leukaem", "leukem"),
    ("leukaemia", "leukemia"),
    ("licenc", "licens"),
    ("likeabl", "likabl"),
    ("litr", "liter"),
    ("lustr", "luster"),
    ("manoeuvr", "maneuv"),
    ("meagr", "meager"),
    ("metr", "meter"),
    ("millilitr", "millilit"),
    ("millimetr", "millimet"),
    ("misbehaviour", "misbehavior"),
    ("misdemeanour", "misdemeanor"),
    ("mould", "mold"),
    ("mouldi", "moldi"),
    ("moult", "molt"),
    ("moustach", "mustach"),
    ("multicolour", "multicolor"),
    ("neighbour", "neighbor"),
    ("neighbourhood", "neighborhood"),
    ("neighbourli", "neighborli"),
    ("odour", "odor"),
    ("odourless", "odorless"),
    ("oesophagus", "esophagus"),
    ("oestrogen", "estrogen"),
    ("offenc", "offens"),
    ("omelett", "omelet"),
    ("orthopaed", "orthoped"),
    ("paediatr", "pediatr"),
    ("paediatrician", "pediatrician"),
    ("paedophil", "pedophil"),
    ("paedophilia", "pedophilia"),
    ("palaeontolog", "paleontolog"),
    ("panellist", "panelist"),
    ("parlour", "parlor"),
    ("plough", "plow"),
    ("practis", "practic"),
    ("pretenc", "pretens"),
    ("programm", "program"),
    ("pyjama", "pajama"),
    ("rancour", "rancor"),
    ("rigour", "rigor"),
    ("rumour", "rumor"),
    ("sabr", "saber"),
    ("saviour", "savior"),
    ("savour", "savor"),
    ("savouri", "savori"),
    ("sceptic", "skeptic"),
    ("sceptr", "scepter"),
    ("sizeabl", "sizabl"),
    ("skil", "skill"),
    ("smoulder", "smolder"),
    ("sombr", "somber"),
    ("spectr", "specter"),
    ("splendour", "splendor"),
    ("succour", "succor"),
    ("sulphat", "sulfat"),
    ("sulphur", "sulfur"),
    ("theatr", "theater"),
    ("theatrego", "theatergo"),
    ("travelogu", "travelog"),
    ("tumour", "tumor"),
    ("unfavour", "unfavor"),
    ("unsavouri", "unsavori"),
    ("valour", "valor"),
    ("vapour", "vapor"),
    ("vigour", "vigor"),
    ("watercolour", "watercolor"),
    ("whiski", "whiskey"),
    ("woollen", "woolen"),
    ("worshipp", "worship"),
    ("yoghurt", "yogurt"),
];

/// A folded English word, before it is stemmed: `organization` as `organisation`. With *s* the stemmer also keeps
/// *organise* from *organ*.
pub(super) fn with_s(word: &str) -> Cow<'_, str> {
    let ending = word.rfind('z').filter(|&z| z > BEFORE_Z).and_then(|z| word.get(z - 1..));
    match ending {
        Some(ending) if WITH_Z.contains(&ending) => {
            let (root, ending) = word.split_at(word.len() - ending.len());
            Cow::Owned(format!("{root}{}", ending.replacen('z', "s", 1)))
        }
        _ => Cow::Borrowed(word),
    }
}

/// The stem of an English word → the stem of its American spelling.
pub(super) fn american(stem: &str) -> Option<&'static str> {
    SPELLINGS.binary_search_by_key(&stem, |&(british, _)| british).ok().map(|at| SPELLINGS[at].1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::analysis::stem;

    /// British/American.
    const PAIRS: &str = "
        acknowledgement/acknowledgment aesthetic/esthetic aesthetically/esthetically aluminium/aluminum
        amoeba/ameba anaemia/anemia anaemic/anemic anaesthesia/anesthesia anaesthetic/anesthetic
        anaesthetist/anesthetist analogue/analog appal/appall apparelled/appareled archaeological/archeological
        archaeologist/archeologist archaeology/archeology ardour/ardor armour/armor armoured/armored
        armoury/armory artefact/artifact behaviour/behavior behavioural/behavioral behaviourist/behaviorist
        belabour/belabor bevelled/beveled caesarean/cesarean callisthenics/calisthenics cancelled/canceled
        cancelling/canceling candour/candor catalogue/catalog catalogued/cataloged centimetre/centimeter
        centre/center centred/centered centrepiece/centerpiece centring/centering channelled/channeled
        channelling/channeling chiselled/chiseled clamour/clamor clangour/clangor colour/color coloured/colored
        colourful/colorful colouring/coloring colourless/colorless cosier/cozier cosily/cozily cosy/cozy
        counselled/counseled counselling/counseling counsellor/counselor defence/defense defenceless/defenseless
        defences/defenses demeanour/demeanor dialled/dialed dialling/dialing dialogue/dialog diarrhoea/diarrhea
        discolour/discolor disfavour/disfavor dishonour/dishonor dishonourable/dishonorable distil/distill
        doughnut/donut duelled/dueled duelling/dueling encyclopaedia/encyclopedia encyclopaedic/encyclopedic
        endeavour/endeavor endeavoured/endeavored enquiries/inquiries enquiry/inquiry enrol/enroll
        enrolment/enrollment enthral/enthrall epicentre/epicenter equalled/equaled equalling/equaling
        faecal/fecal favour/favor favourable/favorable favoured/favored favourite/favorite
        favouritism/favoritism fervour/fervor fibre/fiber fibreglass/fiberglass flavour/flavor
        flavoured/flavored flavouring/flavoring foetal/fetal foetus/fetus fuelled/fueled fuelling/fueling
        fulfil/fulfill fulfilling/fulfilling fulfilment/fulfillment funnelled/funneled furore/furor gaol/jail
        glamour/glamor grovelled/groveled grovelling/groveling gynaecological/gynecological
        gynaecologist/gynecologist gynaecology/gynecology haematologist/hematologist haematology/hematology
        haemoglobin/hemoglobin haemophilia/hemophilia haemorrhage/hemorrhage haemorrhaging/hemorrhaging
        harbour/harbor harbouring/harboring honour/honor honourable/honorable honoured/honored honouree/honoree
        honouring/honoring humour/humor humoured/humored humourist/humorist humourless/humorless
        instalment/installment instil/instill jeweller/jeweler jewellery/jewelry judgement/judgment
        kidnapper/kidnaper kilometre/kilometer labelled/labeled labelling/labeling labour/labor laboured/labored
        labourer/laborer labouring/laboring leukaemia/leukemia leukaemic/leukemic levelled/leveled
        levelling/leveling libelled/libeled libellous/libelous licence/license licences/licenses
        likeable/likable litre/liter lustre/luster manoeuvre/maneuver manoeuvred/maneuvered
        manoeuvring/maneuvering marshalled/marshaled marshalling/marshaling marvelled/marveled
        marvelling/marveling marvellous/marvelous meagre/meager metre/meter millilitre/milliliter
        millimetre/millimeter misbehaviour/misbehavior misdemeanour/misdemeanor mislabelled/mislabeled
        modelled/modeled modeller/modeler modelling/modeling mould/mold mouldy/moldy moult/molt
        moustache/mustache multicoloured/multicolored neighbour/neighbor neighbourhood/neighborhood
        neighbouring/neighboring neighbourliness/neighborliness neighbourly/neighborly odour/odor
        odourless/odorless oesophagus/esophagus oestrogen/estrogen offence/offense offences/offenses
        omelette/omelet orthopaedic/orthopedic paediatric/pediatric paediatrician/pediatrician
        paedophile/pedophile paedophilia/pedophilia palaeontologist/paleontologist palaeontology/paleontology
        panelled/paneled panelling/paneling panellist/panelist parlour/parlor pedalled/pedaled
        pedalling/pedaling plough/plow practise/practice practised/practiced practising/practicing
        pretence/pretense programme/program programmes/programs pummelled/pummeled pummelling/pummeling
        pyjamas/pajamas quarrelled/quarreled quarrelling/quarreling rancour/rancor refuelled/refueled
        refuelling/refueling remodelled/remodeled remodelling/remodeling revelled/reveled reveller/reveler
        revelling/reveling rigour/rigor rivalled/rivaled rivalling/rivaling rumour/rumor rumoured/rumored
        sabre/saber saviour/savior savour/savor savoury/savory sceptic/skeptic sceptical/skeptical
        scepticism/skepticism sceptre/scepter shovelled/shoveled shovelling/shoveling signalled/signaled
        signalling/signaling sizeable/sizable skilful/skillful skilfully/skillfully smoulder/smolder
        smouldering/smoldering snorkelling/snorkeling sombre/somber spectre/specter spiralled/spiraled
        spiralling/spiraling splendour/splendor stencilled/stenciled succour/succor sulphate/sulfate
        sulphur/sulfur sulphuric/sulfuric theatre/theater theatregoer/theatergoer totalled/totaled
        totalling/totaling towelling/toweling travelled/traveled traveller/traveler travelling/traveling
        travelogue/travelog tumour/tumor tunnelled/tunneled tunnelling/tunneling unfavourable/unfavorable
        unravelled/unraveled unravelling/unraveling unsavoury/unsavory untrammelled/untrammeled valour/valor
        vapour/vapor vigour/vigor watercolour/watercolor whisky/whiskey woollen/woolen worshipped/worshiped
        worshipper/worshiper worshipping/worshiping yoghurt/yogurt analyse/analyze analysing/analyzing
        catalysed/catalyzed organise/organize organisations/organizations organisational/organizational
        organisers/organizers recognisable/recognizable utilisation/utilization privatised/privatized
        recognisably/recognizably agonisingly/agonizingly cognisance/cognizance";

    fn pairs() -> impl Iterator<Item = (&'static str, &'static str)> {
        PAIRS.split_whitespace().map(|pair| pair.split_once('/').expect("two spellings"))
    }

    #[test]
    fn both_spellings_of_a_word_are_one_stem() {
        for (british, american) in pairs() {
            assert_eq!(stem(Some("en"), british), stem(Some("en"), american), "{british}");
        }
        assert_eq!(stem(None, "colour"), stem(None, "color"));
    }

    #[test]
    fn each_line_of_the_table_is_needed_and_none_leads_to_another() {
        assert!(SPELLINGS.is_sorted_by(|a, b| a.0 < b.0));
        let stemmer = frostem::Stemmer::new(frostem::Algorithm::English);
        for (british, american) in SPELLINGS {
            let told = |pair: (&str, &str)| stemmer.stem(pair.0) == *british && stemmer.stem(pair.1) == *american;
            assert!(pairs().any(told), "{british}: no word of the pairs");
            assert_eq!(super::american(american), None, "{british}");
        }
    }

    #[test]
    fn other_words_and_other_languages_keep_their_spelling() {
        for (one, other) in [
            ("check", "cheque"),
            ("gray", "grey"),
            ("tire", "tyre"),
            ("organ", "organise"),
            ("four", "for"),
            ("tour", "tor"),
            ("prize", "prise"),
            ("capital", "capitalise"),
            ("metric", "metre"),
            ("central", "centre"),
        ] {
            assert_ne!(stem(Some("en"), one), stem(Some("en"), other), "{one}");
        }
        for word in ["size", "seized", "maize", "prizes", "citizen", "plaza", "jazz", "ñize", "z", "éz"] {
            assert_eq!(with_s(word), word);
        }
        assert_ne!(stem(Some("es"), "organiza"), stem(Some("es"), "organisa"));
        assert_ne!(stem(Some("fr"), "centre"), stem(Some("fr"), "center"));
    }
}
