//! Spanish: reporting verbs, function words, titles, kinship words.

use std::borrow::Cow;

use super::es_verbs::forms;
use super::{Class, Language};

/// Verbs of speaking: the infinitive, and behind a slash what its stem becomes under stress (contar/cuent).
const SAY: &str = "afirmar asegurar indicar destacar agregar señalar explicar comentar manifestar/manifiest expresar declarar \
    anunciar sostener/sostien reconocer recordar/recuerd subrayar añadir apuntar detallar informar lamentar preguntar \
    contestar responder insistir advertir/adviert aclarar precisar concluir denunciar prometer reiterar resaltar \
    revelar confesar/confies admitir argumentar opinar escribir publicar tuitear retuitear relatar narrar contar/cuent espetar zanjar rematar \
    contextualizar enfatizar puntualizar recalcar exclamar gritar bromear ironizar replicar alegar aseverar confirmar \
    negar/nieg exponer/expon plantear proclamar remarcar matizar sentenciar abundar acotar adelantar alertar apostillar \
    apuntillar aventurar avisar compartir completar continuar corroborar especificar externar leer mencionar \
    notificar pronunciar quejar razonar referir/refier reflexionar repetir/repit reprochar resumir sugerir/sugier suplicar terciar \
    testificar vaticinar interpelar objetar rebatir rezongar murmurar susurrar musitar mascullar bramar vociferar presumir jactar \
    evocar rememorar rematar ahondar incidir redundar postear teclear comunicar difundir divulgar dictaminar \
    pronosticar augurar atestiguar declamar cavilar rogar/rueg implorar apremiar espolear desvelar descartar \
    ratificar refrendar exhortar instar demandar exigir pedir/pid solicitar reclamar proponer/propon reivindicar \
    celebrar agradecer justificar criticar cuestionar censurar reprobar/reprueb recriminar condenar arremeter acusar tachar tildar \
    calificar describir definir catalogar considerar creer pensar/piens estimar valorar entender/entiend juzgar aconsejar recomendar/recomiend \
    defender/defiend desear esperar lanzar ironizar elogiar aplaudir ensalzar alabar saludar felicitar ordenar urgir rechazar desmentir/desmient \
    transmitir trasladar verbalizar pormenorizar ejemplificar profundizar ilustrar consignar dictar \
    atinar disparar soltar/suelt farfullar corear entonar cantar apelar abogar aludir advertir bautizar evaluar constatar enumerar \
    reportar coincidir generalizar especular conjeturar teorizar postular deducir/deduc inferir/infier argüir refutar rectificar discrepar disentir/disient \
    prevenir/previen presagiar profetizar anticipar certificar garantizar intervenir/intervien platicar glosar explicitar \
    desglosar ponderar deplorar repudiar vituperar despotricar proferir/profier pregonar inquirir/inquier indagar cuchichear balbucear tartamudear sollozar \
    clamar chillar vocear protestar refunfuñar gruñir increpar regañar reprender amonestar sermonear reconvenir/reconvien deslizar esgrimir aducir/aduc \
    transcribir proseguir/prosigu filosofar rezar redactar anotar reseñar remachar trinar retrucar contraatacar repreguntar reafirmar jurar bendecir/bendic maldecir/maldic \
    congratular disculpar excusar sincerar explayar desahogar burlar mofar predecir/predic contradecir/contradic contraponer/contrapon reponer/repon \
    discutir sospechar intuir replantear recapitular parafrasear insinuar emplazar revirar fanfarronear pontificar desdramatizar";

/// Verbs that report words now and then.
const MAY_SAY: &str = "hablar llamar mostrar/muestr encontrar/encuentr decidir invitar convocar ofrecer buscar/busc apostar/apuest ver comparar dirigir dedicar firmar \
    presentar evitar optar pretender intentar tratar comprometer confiar/confi temer dudar soñar imaginar aceptar asumir bromear denominar \
    reconocer apoyar respaldar impulsar promover/promuev citar recoger resolver/resuelv acordar/acuerd aprobar/aprueb señalizar achacar atribuir culpar amenazar \
    animar llamar demostrar/demuestr mantener/mantien percibir sentir/sient lucir titular concretar sintetizar cifrar situar";

/// Other common verbs: they bound the words of a subject.
const VERB: &str = "llegar llevar pasar quedar trabajar vivir salir entrar recibir abrir ganar tomar dejar crear formar \
    participar visitar acudir asistir realizar cumplir existir ocurrir suceder permitir mejorar cambiar aparecer nacer morir/muer empezar/empiez \
    comenzar/comienz terminar acabar volver/vuelv seguir/sigu perder/pierd jugar/jueg parecer iniciar lograr necesitar usar utilizar correr caer subir bajar pagar \
    comprar vender aumentar reducir incluir contener/contien coincidir registrar detener/detien reunir encabezar superar afectar generar provocar causar romper \
    rompe dar estar poder/pued deber querer/quier saber tener/tien hacer poner/pon venir/vien ir haber traer salir valer conseguir/consigu entregar plantar montar acertar/aciert alcanzar andar osar apresurar";

const WORDS: &[(&str, Class)] = &[
    (
        "dijo dice dijeron dicen decía decían dirá diría dirían diga sostuvo sostuvieron pidió pidieron expuso expusieron propuso \
      propusieron advirtió advirtieron sugirió sugirieron refirió refirieron leyó leyeron creyó creyeron repuso \
      predijo contradijo mantuvo repitió repitieron concluyó concluye concluyeron concluyen reconviene intervino interviene \
      desmintió opuso arguyó arguye instruyó instruye repone tuiteó contrapuso",
        Class::SAY.or(Class::FINITE),
    ),
    ("dicho escrito expuesto propuesto repuesto descrito predicho", Class::SAY),
    (
        "diciendo diciéndole diciéndoles pidiéndole preguntándole preguntándose pidiendo advirtiendo sugiriendo leyendo",
        Class::SAY.or(Class::GERUND),
    ),
    ("decir decirle decirles decirlo", Class::SAY.or(Class::BASE)),
    (
        "es son era eran fue fueron será serán sería ser sido siendo está están estaba estaban estuvo estuvieron",
        Class::BE,
    ),
    ("ha han había habían hubo habrá habría haya hayan haber habiendo he hemos", Class::AUX),
    (
        "tiene tienen tuvo tuvieron tenía tenían hace hacen hizo hicieron hacía va van iba iban ve ven vio vieron da dan dio \
      dieron puede pueden podía pudo pudieron podrá podrán podría debe deben debía debió quiere quieren quería quiso hay \
      sabe supo puso pusieron pone vino vinieron trajo murió mantuvo obtuvo consiguió siguió sintió eligió sirve sirvió prefiere prefirió \
      parece suele cabe consta corresponde conoce sufre cierra cerró exista",
        Class::VERB.or(Class::FINITE),
    ),
    (
        "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus mi mis tu tus nuestro nuestra nuestros \
      nuestras algunos algunas varios varias ambos ambas dos tres cuatro cinco seis siete ocho nueve diez otro otra otros otras \
      cada dicho dicha dichos dichas mismo misma ningún ninguna todo toda todos todas muchos muchas",
        Class::DETERMINER,
    ),
    (
        "de del en a al con por para sobre sin entre desde hasta contra durante ante tras según mediante bajo hacia salvo excepto vía junto acerca",
        Class::PREPOSITION,
    ),
    ("y e o u pero ni sino", Class::AND),
    ("que porque mientras cuando si aunque donde como pues sino", Class::SUBORDINATOR),
    ("ella ellos ellas yo nosotros nosotras usted ustedes alguien nadie", Class::PRONOUN),
    ("lo le les se me nos te os", Class::OBJECT),
    ("quien quienes cual cuales", Class::RELATIVE),
    (
        "también además después luego ahora ya aún todavía siempre nunca así asimismo incluso finalmente posteriormente entonces \
      tampoco tal igualmente antes allí aquí ahí más menos muy sólo solo casi apenas quizá quizás tal textualmente mientras pronto ojalá acaso dentro cerca lejos delante detrás encima debajo alrededor arriba abajo",
        Class::ADVERB,
    ),
    (
        "sr sra srta dr dra lic ing gral arq mtro mtra don doña señor señora señorita presidente presidenta ministro ministra secretario \
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
      octubre noviembre diciembre ayer anteayer hoy mañana noche tarde madrugada mediodía semana mes año años meses días día horas \
      verano otoño invierno primavera víspera minutos fin trimestre semestre década siglo",
        Class::TIME,
    ),
    (
        "comunicado tuit tweet carta informe documento mensaje entrevista discurso texto libro video vídeo publicación nota oficio \
      misiva sentencia auto fallo escrito estudio boletín reporte encuesta",
        Class::DOCUMENT,
    ),
    (
        "canción libro película disco álbum serie novela obra programa revista documental titulado titulada llamado llamada \
      operación operativo plan proyecto campaña etiqueta hashtag premio lema",
        Class::WORK,
    ),
    ("no nunca jamás", Class::NOT),
    (
        "llamado llamada llamados llamadas denominado denominada denominados denominadas apodado apodada conocido conocida titulado titulada alias",
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
    let mut lists = Vec::with_capacity(super::MOST_WORDS);
    for (verbs, class) in [(SAY, Class::SAY), (MAY_SAY, Class::MAY_SAY), (VERB, Class::VERB)] {
        for verb in verbs.split_whitespace() {
            lists.extend(forms(verb).into_iter().map(|(word, form)| (Cow::from(word), class.or(form))));
        }
    }
    for (words, class) in WORDS {
        lists.extend(words.split_whitespace().map(|word| (Cow::from(word), *class)));
    }
    let mut language = Language::new("es", lists, super::es_people::WORDS, []);
    for (senses, word) in super::es_people::derived() {
        language.add_new(&word, senses);
    }
    language
}
