//! Spanish: reporting verbs, function words, titles, kinship words.

use super::{Class, Language};

/// Verbs of speaking in the infinitive: the regular forms of the third person are made from it.
const SAY: &str = "afirmar asegurar indicar destacar agregar señalar explicar comentar manifestar expresar declarar \
    anunciar sostener reconocer recordar subrayar añadir apuntar detallar informar lamentar preguntar contestar responder \
    insistir advertir aclarar precisar considerar concluir denunciar criticar acusar exigir pedir prometer reiterar \
    resaltar revelar confesar admitir argumentar opinar escribir publicar tuitear relatar narrar contar espetar zanjar \
    rematar contextualizar enfatizar puntualizar recalcar exclamar gritar bromear ironizar replicar alegar aseverar \
    celebrar confirmar negar exponer plantear proponer proclamar remarcar matizar sentenciar solicitar abundar aconsejar \
    adelantar alertar apostillar apuntillar arremeter aventurar avisar calificar compartir completar continuar corroborar \
    cuestionar defender demandar describir especificar estimar exhortar externar justificar leer mencionar notificar ordenar \
    predecir pronunciar prometer quejar razonar rechazar recomendar redactar referir reflexionar repetir reprochar resumir saludar \
    sugerir suplicar terciar testificar urgir valorar vaticinar pensar creer observar interpelar invitar";

const WORDS: &[(&str, Class)] = &[
    (
        "dijo dice dijeron dicen decia decian diria contó cuenta sostuvo sostiene sostuvieron reconoce reconoció \
      pidió pide pidieron expuso expone propuso propone advirtió advierte sugirió sugiere refirió refiere concluyó \
      concluye negó niega insistió insiste leyó cree creyó piensa recuerda dicho apuesta arremetió cuestiona añadió \
      contestó respondió responde repuso aseveró manifiesta recomendó recomienda predijo sentenció leía",
        Class::SAY.or(Class::FINITE),
    ),
    ("diciendo afirmando asegurando señalando agregando añadiendo indicando", Class::SAY.or(Class::GERUND)),
    ("decir", Class::SAY.or(Class::BASE)),
    ("es son era eran fue fueron ser sido siendo está están estaba estuvo", Class::BE),
    ("ha han había habían hubo haber puede pueden podría va van", Class::AUX),
    (
        "el la los las un una unos unas este esta estos estas ese esa su sus mi mis nuestro nuestra algunos varios dos tres",
        Class::DETERMINER,
    ),
    (
        "de del en a al con por para sobre sin entre desde hasta contra durante ante tras según mediante bajo",
        Class::PREPOSITION,
    ),
    ("y e o u pero ni sino", Class::AND),
    ("que porque mientras cuando si aunque donde como pues", Class::SUBORDINATOR),
    ("ella ellos ellas yo nosotros usted ustedes", Class::PRONOUN),
    ("lo le les se me nos te", Class::OBJECT),
    ("quien quienes cual cuales", Class::RELATIVE),
    (
        "también además después luego ahora ya aún todavía siempre nunca así asimismo incluso finalmente posteriormente entonces",
        Class::ADVERB,
    ),
    (
        "sr sra srta dr dra lic ing gral don doña señor señora señorita presidente presidenta ministro ministra secretario \
      secretaria senador senadora diputado diputada gobernador gobernadora alcalde alcaldesa doctor doctora profesor \
      profesora juez jueza rey reina papa capitán general coronel comandante fiscal canciller licenciado ingeniero maestro maestra",
        Class::TITLE,
    ),
    (
        "madre padre hermano hermana hijo hija esposa esposo marido mujer tío tía primo prima abuelo abuela mamá papá",
        Class::KIN,
    ),
    (
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre \
      octubre noviembre diciembre ayer hoy mañana noche tarde",
        Class::TIME,
    ),
    (
        "portavoz vocero vocera funcionario funcionarios fuente fuentes presidente presidenta líder dirigente candidato candidata \
      abogado abogada experto expertos director directora jefe jefa titular mandatario mandataria autor autora \
      actor actriz cantante periodista ministro ministra diputado diputada senador senadora alcalde gobernador",
        Class::ROLE,
    ),
    (
        "comunicado tuit carta informe documento mensaje entrevista discurso texto libro video publicación nota oficio",
        Class::DOCUMENT,
    ),
    (
        "canción libro película disco álbum serie novela obra programa revista documental titulado titulada llamado llamada",
        Class::WORK,
    ),
    ("no nunca jamás", Class::NOT),
    (
        "llamado llamada llamados denominado denominada apodado apodada conocido conocida titulado titulada alias",
        Class::NAMES,
    ),
    ("ella", Class::SHE),
    ("ellos ellas", Class::THEY),
    ("yo nosotros me nos mi mis nuestro nuestra nuestros", Class::FIRST_PERSON),
    (
        "universidad ministerio secretaría instituto comisión partido consejo gobierno fiscalía policía asociación empresa \
      banco grupo organización fundación congreso senado cámara",
        Class::BODY,
    ),
];

/// The Spanish lexicon.
pub fn language() -> Language {
    let mut lists = Vec::new();
    for verb in SAY.split_whitespace() {
        lists.extend(forms(verb).into_iter().map(|(word, form)| (word, Class::SAY.or(form))));
    }
    for (words, class) in WORDS {
        lists.extend(words.split_whitespace().map(|word| (word.to_string(), *class)));
    }
    Language::new("es", lists)
}

/// The third-person forms, gerund, participle and infinitive of a regular verb.
fn forms(verb: &str) -> Vec<(String, Class)> {
    let stem = &verb[..verb.len() - 2];
    let (finite, gerund, participle): (&[&str], &str, &str) = match verb.ends_with("ar") {
        true => (&["ó", "a", "aron", "an", "aba", "aban", "aría", "ará"], "ando", "ado"),
        false => (&["ió", "e", "ieron", "en", "ía", "ían", "ería"], "iendo", "ido"),
    };
    let mut out: Vec<_> = finite.iter().map(|end| (format!("{stem}{end}"), Class::FINITE)).collect();
    out.push((format!("{stem}{gerund}"), Class::GERUND));
    out.push((format!("{stem}{participle}"), Class::FINITE));
    out.push((verb.to_string(), Class::BASE));
    out
}
