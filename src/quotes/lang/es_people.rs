//! Spanish titles, roles, kinship words, bodies, places and the small words around names.

use super::people::*;

/// Written for this project from general knowledge of news prose.
pub const WORDS: Table = &[
    (
        TITLE | MALE,
        "señor sr don padre fray doctor dr licenciado lic ingeniero ing profesor maestro hermano arquitecto arq capitan coronel gral monseñor",
    ),
    (
        TITLE | FEMALE,
        "señora sra señorita srta doña madre sor doctora dra licenciada ingeniera profesora maestra hermana arquitecta",
    ),
    (TITLE | MALE | REGNAL, "papa rey principe emperador"),
    (TITLE | FEMALE | REGNAL, "reina princesa emperatriz"),
    (
        TITLE,
        "presidente presidenta ministro ministra senador senadora diputado diputada gobernador gobernadora alcalde alcaldesa general coronel capitan comandante fiscal juez jueza secretario secretaria director directora canciller cardenal obispo arzobispo portavoz concejal consejero consejera \
      embajador embajadora prof c",
    ),
    (SUFFIX, "jr sr ii iii iv hijo xvi"),
    (PARTICLE, "de la del las los y e i van von der den al bin da dos di"),
    (
        ROLE | MALE,
        "presidente ministro senador diputado gobernador alcalde secretario director consejero embajador magistrado abogado licenciado ingeniero doctor medico cirujano profesor maestro catedratico investigador cientifico historiador escritor autor poeta novelista actor cantante musico pintor escultor fotografo cineasta \
      jugador futbolista entrenador tecnico seleccionador portero delantero empresario banquero exministro expresidente exalcalde exdiputado exsenador exgobernador vicepresidente viceministro subsecretario candidato aspirante mandatario funcionario dirigente coordinador jefe vocero comisario inspector sacerdote obispo arzobispo cardenal papa rey principe \
      padre hijo hermano marido esposo tio sobrino abuelo nieto viudo novio primo cuñado suegro yerno hombre señor niño joven vecino testigo detenido acusado sospechoso preso politologo analista sociologo economista psicologo biologo quimico fisico astrologo astronomo agricultor ganadero pescador carpintero panadero tendero dueño propietario tesorero consultor asesor delegado \
      subdelegado regidor edil parlamentario legislador eurodiputado cura parroco regidor fraile pontifice timonel astro goleador arbitro chofer taquero aficionado mesero activista militar soldado guardia policia piloto astronauta bombero",
    ),
    (
        ROLE | FEMALE,
        "concejala exconcejala intendenta presidenta ministra senadora diputada gobernadora alcaldesa secretaria directora consejera embajadora magistrada abogada licenciada ingeniera doctora medica cirujana profesora maestra catedratica investigadora cientifica historiadora escritora autora poetisa novelista actriz cantante pintora escultora fotografa cineasta \
      jugadora futbolista entrenadora tecnica seleccionadora portera delantera empresaria banquera exministra expresidenta exalcaldesa exdiputada exsenadora exgobernadora vicepresidenta viceministra subsecretaria candidata mandataria funcionaria dirigenta coordinadora jefa vocera comisaria inspectora monja reina princesa jueza \
      madre hija hermana mujer esposa tia sobrina abuela nieta viuda novia prima cuñada suegra nuera señora niña vecina detenida acusada sospechosa presa politologa sociologa psicologa biologa quimica fisica astrologa astronoma agricultora ganadera pescadora panadera tendera dueña propietaria tesorera consultora asesora delegada subdelegada regidora edila parlamentaria \
      legisladora eurodiputada tesista bombera dama",
    ),
    (
        ROLE,
        "portavoz seremi juez fiscal canciller lider concejal comandante coronel general capitan artista periodista reportero reportera columnista comentarista presentador presentadora economista analista especialista experto experta cantante deportista tenista ciclista nadador nadadora testigo victima joven estudiante alumno alumna trabajador trabajadora \
      representante responsable gerente presidente-electo participante colega amigo amiga socio socia candidato candidata rector rectora decano decana notario notaria oceanografo oceanografa bibliotecario bibliotecaria archivero archivera conservador conservadora \
      viceconsejero viceconsejera vicefiscal viceportavoz vicealcalde vicealcaldesa vicesecretario vicesecretaria vicerrector vicerrectora vicecoordinador vicecoordinadora subdirector subdirectora exconsejero exconsejera exsecretario exsecretaria exdirector exdirectora \
      exfiscal exjuez exjueza exconcejal exempleado exempleada exmagistrado exmagistrada exfuncionario exfuncionaria procurador procuradora contralor contralora comisionado comisionada epidemiologo epidemiologa infectologo infectologa virologo virologa inmunologo inmunologa neumologo neumologa oncologo oncologa cardiologo cardiologa \
      ginecologo ginecologa neurologo neurologa pediatra psiquiatra geologo geologa arqueologo arqueologa antropologo antropologa criminologo criminologa meteorologo meteorologa ecologo ecologa teologo teologa filologo filologa farmaceutico enfermero enfermera paramedico paramedica veterinario veterinaria",
    ),
    (
        ROLE | GENERIC,
        "lider dirigente representante responsable experto experta especialista analista titular interprete cantante tenista activista estadounidense canadiense costarricense nicaraguense",
    ),
    (
        ROLE | GENERIC | MALE,
        "pontifice creativo comunicologo academico directivo actor boxeador golfista exjugador exfutbolista exentrenador exmandatario exlider venezolano colombiano peruano chileno cubano ecuatoriano boliviano uruguayo paraguayo \
      brasileño panameño hondureño guatemalteco salvadoreño dominicano puertorriqueño frances ingles britanico portugues italiano aleman ruso ucraniano chino japones israeli polaco belga suizo sueco griego turco",
    ),
    (
        ROLE | GENERIC | FEMALE,
        "creativa comunicologa academica directiva actriz boxeadora exjugadora exfutbolista exmandataria exlideresa venezolana colombiana peruana chilena cubana ecuatoriana boliviana uruguaya paraguaya \
      brasileña panameña hondureña guatemalteca salvadoreña dominicana puertorriqueña francesa inglesa britanica portuguesa italiana alemana rusa ucraniana china japonesa polaca belga suiza sueca griega turca",
    ),
    (
        ROLE | GENERIC | MALE,
        "regidor investigador abogado letrado juzgador futbolista jugador delantero portero tecnico entrenador timonel mediocampista guardameta zaguero escritor artista \
      cineasta medico cientifico economista docente profesor patron viudo vecino comerciante politico mandatario funcionario hombre empresario millonario multimillonario magnate candidato aspirante abanderado legislador parlamentario republicano democrata conservador socialista popular tabasqueño mexicano español argentino andaluz gallego catalan vasco madrileño sevillano valenciano aragones asturiano canario veterano joven mexiquense jefe periodista presentador",
    ),
    (
        ROLE | GENERIC | FEMALE,
        "regidora investigadora abogada letrada juzgadora futbolista jugadora delantera portera tecnica entrenadora escritora artista \
      cineasta medica cientifica economista docente profesora patrona viuda vecina comerciante politica mandataria funcionaria mujer empresaria millonaria candidata abanderada legisladora parlamentaria republicana socialista mexicana española argentina andaluza gallega catalana vasca madrileña sevillana valenciana aragonesa asturiana canaria veterana jefa presentadora periodista",
    ),
    (
        ROLE | GENERIC | MALE,
        "diplomatico divulgador estratega priista panista perredista morenista petista emecista peronista kirchnerista chavista correista uribista peneuvista \
      astro chico muchacho youtuber influencer conductor locutor humorista comediante comico rapero productor guionista editor oyente internauta bailarin novillero torero cocinero chef piloto ciclista tenista nadador atleta campeon bicampeon tricampeon tetracampeon pentacampeon",
    ),
    (
        ROLE | GENERIC | FEMALE,
        "diplomatica divulgadora estratega priista panista perredista morenista petista emecista peronista kirchnerista chavista correista uribista peneuvista \
      dama chica muchacha youtuber influencer conductora locutora humorista comediante comica rapera productora guionista editora oyente internauta bailarina cocinera chef piloto ciclista tenista nadadora atleta campeona bicampeona tricampeona tetracampeona",
    ),
    (GENERIC, "artista"),
    // Given names that only Spanish articles have, beside those of all languages.
    (
        GIVEN_MALE,
        "pancho kiko quique nacho toño chema jairo yeison jhon jeison brayan maicol yerson eider eliecer romulo ronaldo silverio ulises wenceslao abelardo abundio agapito alcides ambrosio anastasio anacleto aniceto apolinar arcadio aristides arsenio asdrubal atanasio augusto avelino baldomero bartolome benigno bernabe blas bonifacio candido cayetano ceferino celestino celso cesareo cirilo conrado constantino cornelio crisanto dagoberto damaso delio demetrio dimas dionisio donato edelmiro eleuterio emeterio eulogio eusebio eustaquio evaristo exequiel fausto filemon florencio florentino fortunato fulgencio gabino gaston german gumersindo heliodoro heraclio hermenegildo hernando higinio honorio ildefonso isaias jeremias jeronimo justino kepa koldo laureano leoncio leonidas maximiliano maximino melquiades nazario nemesio nicomedes onesimo onofre oswaldo otilio pelayo policarpo quintin",
    ),
    (
        GIVEN_FEMALE,
        "lucrecia maruja pili mariajo maripaz remei inma casilda cesarea chabela chavela citlali clotilde constanza dorotea edelmira eduarda faustina fidela gertrudis ignacia isidora leocadia nati nury obdulia priscila quiteria rigoberta rosana rufina salome samanta serafina teodora toñi yanet yaneth yurani amaia maialen nekane garazi olatz",
    ),
    // Whoever the article speaks of, by what they do or what happened to them.
    (
        GENERIC | MALE,
        "aludido afectado interesado damnificado homenajeado galardonado premiado imputado encausado investigado entrevistado compareciente declarante querellante protagonista anfitrion edil congresista asambleista juzgador togado jurista penalista sindicalista prelado purpurado clerigo religioso monarca soberano burgomaestre       marchista jinete karateka judoca gimnasta patinador velocista saltador corredor maratonista lanzador beisbolista basquetbolista baloncestista esquiador alpinista montañero ajedrecista motociclista pugilista arquero volante ariete       modelo diva cantaor bailaor cantautor compositor colaborador tertuliano tiktoker instagramer streamer hostelero galan showman",
    ),
    (
        GENERIC | FEMALE,
        "aludida afectada interesada damnificada homenajeada galardonada premiada imputada encausada investigada entrevistada compareciente declarante querellante protagonista anfitriona edil congresista asambleista juzgadora togada jurista penalista sindicalista religiosa soberana burgomaestre       marchista karateka judoca gimnasta patinadora velocista saltadora corredora maratonista lanzadora beisbolista basquetbolista baloncestista esquiadora alpinista montañera ajedrecista motociclista arquera       modelo diva vedette cantaora bailaora cantautora compositora colaboradora tertuliana tiktoker instagramer streamer hostelera",
    ),
    (
        DEPARTMENT,
        "defensa economia hacienda salud educacion interior exteriores relaciones seguridad justicia igualdad trabajo gobernacion cultura energia agricultura turismo sanidad fomento transportes ambiente estado gobierno desarrollo",
    ),
    (
        OFFICE,
        "senador senadora gobernador gobernadora diputado diputada candidato candidata ministro ministra exministro exministra",
    ),
    (
        BODY,
        "seleccion marca filial startup plantilla discografica editorial hermandad parroquia diocesis arquidiocesis obispado arzobispado escuderia franquicia escuadra \
      lobby laboratorio observatorio academia gremio audiencia acusacion ertzaintza gendarmeria brigada armada monarquia multinacional inmobiliaria cervecera \
      concejalia alcaldia contraloria defensoria cancilleria subsecretaria consistorio cabildo bancada cooperativa aerolinea productora consultora calificadora aseguradora multinacional \
      medio portal cadena noticiero rotativo gaceta naviera patronal ministerio dependencia corporacion firma constructora petrolera farmaceutica cofradia diputacion \
      administracion agencia alianza asamblea asociacion autoridad ayuntamiento banco bloque cadena camara campaña candidatura centro clinica club coalicion colectivo colegio comision comite compañia comunidad confederacion congreso consejo consejeria consorcio consulado corte cruz cuerpo delegacion departamento diario direccion ejecutivo ejercito embajada empresa entidad equipo \
      escuela facultad familia federacion fiscalia foro frente fundacion fuerza fuerzas generalitat gobierno grupo guardia hospital iglesia instituto institucion izquierda jefatura junta juzgado legislatura liga marina ministerio movimiento museo oficina ong oposicion organizacion organismo parlamento parque partido patronato periodico plataforma policia presidencia procuraduria radio real \
      red revista secretaria sede semanario senado servicio sindicato sociedad subdelegacion television tribunal union universidad vaticano xunta",
    ),
    (
        PLACE,
        "rica afganistan africa alemania america andalucia aragon argelia argentina asia asturias australia austria baleares barcelona belgica bolivia brasil bruselas bulgaria california canada canarias cantabria castilla cataluña chiapas chicago chihuahua chile china ciudad colima colombia corea croacia cuba dinamarca ecuador egipto escocia eslovaquia españa estados europa euskadi extremadura filipinas finlandia florida francia galicia grecia guadalajara \
      guatemala guerrero haiti honduras hungria india indonesia inglaterra irak iran irlanda islandia israel italia jalisco japon jordania kenia libano libia londres madrid malaga marruecos merida mexico michoacan milan monterrey moscu murcia navarra nicaragua nigeria noruega nueva oaxaca pakistan palestina panama paraguay paris peru polonia portugal puebla puerto reino roma rumania rusia salvador \
      san santa senegal serbia sevilla siria sonora sudafrica suecia suiza tabasco tailandia tamaulipas texas toledo turquia ucrania unidos uruguay valencia valladolid venezuela veracruz vietnam washington york yucatan zaragoza norte sur este oeste",
    ),
    (
        ADJECTIVE,
        "mexicano mexicana español española argentino argentina estadounidense frances francesa aleman alemana italiano italiana britanico britanica ruso rusa chino china nacional federal internacional general supremo suprema municipal estatal popular socialista ex republicano republicana democrata",
    ),
    (
        FUNCTION | DEFINITE,
        "el la los las lo este esta estos estas ese esa esos esas aquel aquella ambos ambas dicho dicha",
    ),
    (FUNCTION | DEFINITE | POSSESSIVE, "su sus mi mis nuestro nuestra tu"),
    (
        FUNCTION | INDEFINITE,
        "un una unos unas otro otra otros otras varios varias algunos algunas muchos muchas pocos dos tres cuatro cinco seis siete ocho nueve diez ningun ninguna cada todo toda todos todas cualquier",
    ),
    (
        FUNCTION | PREPOSITION,
        "a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por segun sin sobre tras excepto salvo conforme acerca",
    ),
    (
        FUNCTION | OPENS_CLAUSE,
        "y e o u pero sino aunque que cuando donde porque como si mientras pues luego asi ademas entonces sin embargo tambien incluso aun despues antes ya cuyo",
    ),
    (FUNCTION | PRONOUN | MALE, "el"),
    (FUNCTION | PRONOUN | FEMALE, "ella"),
    (FUNCTION | PRONOUN | RELATIVE, "quien quienes"),
    (
        FUNCTION | OTHER_PRONOUN,
        "yo nosotros nosotras ellos ellas ustedes usted tu vosotros me te se nos les le ello esto eso aquello alguien nadie algo nada",
    ),
    (FUNCTION | COPULA, "es fue era son eran siendo sera"),
    (
        FUNCTION,
        "no si ni mas menos muy tan tanto solo solamente ahora hoy ayer mañana anoche siempre nunca jamas quizas tal vez finalmente actualmente recientemente posteriormente previamente asimismo igualmente mientras aqui ahi alla alli hay ha han habia fueron esta estan estaba ser estar tener tiene hacer hizo dijo dice explico afirmo aseguro \
      lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad dios internet twitter facebook instagram youtube whatsapp google foto video ademas tras segun primero segundo tercero gracias preguntado preguntada cabe cuestionado interrogado fuente fuentes",
    ),
];

/// Trades and other nouns for people, in the masculine; the feminine is worked out.
const TRADES: &str = "administrador animador apoderado asistente atacante auditor ayudante atleta barbero biografo bloguero botanico cajero camarero camionero \
    cantautor caricaturista celador comprador comunicador concursante contable contador copiloto coreografo corredor corresponsal cooperante criador \
    cronista cuidador curador danzante decorador demandante denunciante dermatologo diseñador disidente editor electricista emprendedor encuestador \
    escultor espia etnologo examinador expositor fabricante filosofo firmante fontanero forense fundador galerista geografo gestor guerrillero guitarrista \
    hematologo hostelero hotelero huelguista humanista ilustrador influencer informatico inmigrante inquilino instructor integrante intensivista \
    inventor inversor jardinero jubilado jurista lector librero linguista litigante maquinista marinero mecanico mediador medallista mensajero \
    microbiologo migrante miliciano militante minero monitor narrador nutricionista nutriologo oftalmologo opositor operario orador organizador \
    orientador paciente paleontologo panelista pasajero pastor patrocinador pedagogo peluquero pensionista percusionista perito pianista practicante \
    prefecto presbitero proveedor promotor psicoanalista psicoterapeuta publicista radiologo redactor relator rabino rebelde recluso refugiado \
    rescatista residente restaurador reumatologo revisor secuestrador seguidor senderista signatario simpatizante sindicalista sismologo sobreviviente \
    superviviente suboficial suplente surfista taxista televidente terapeuta terrorista tertuliano torturador traductor transportista traumatologo \
    tripulante turista tutor urbanista urologo usuario vendedor viajero vigilante violinista viticultor voluntario votante youtuber zoologo animalista \
    feminista ecologista ambientalista pacifista independentista constitucionalista penalista anestesista internista dentista odontologo climatologo \
    vulcanologo demografo bioquimico genetista matematico fisioterapeuta geriatra manifestante ciudadano creyente feligres comandante agente \
    exiliado emigrante habitante huerfano mediocampista defensor lateral oficial sargento teniente almirante soldador albañil obrero jornalero";

/// What follows from the tables: both genders of trades, and who once was what a role says: *exalcaldesa*.
pub(super) fn derived() -> impl Iterator<Item = (Senses, String)> {
    let trades = || TRADES.split_ascii_whitespace().flat_map(genders);
    let roles = WORDS.iter().filter(|(senses, _)| senses & ROLE != 0);
    let roles =
        roles.flat_map(|(senses, words)| words.split_ascii_whitespace().map(|word| (*senses, word.to_string())));
    let former = roles.chain(trades()).map(|(senses, word)| (senses, format!("ex{word}")));
    // expreso, expresa are no people.
    trades().chain(former.filter(|(_, word)| !matches!(word.as_str(), "expreso" | "expresa")))
}

/// A trade's masculine and feminine; one word where they are alike.
fn genders(trade: &str) -> impl Iterator<Item = (Senses, String)> + use<> {
    let feminine = match trade.strip_suffix('o') {
        Some(stem) => Some(format!("{stem}a")),
        None if trade.ends_with("or") => Some(format!("{trade}a")),
        None => None,
    };
    let sense = if feminine.is_some() { ROLE | MALE } else { ROLE };
    [(sense, trade.to_string())].into_iter().chain(feminine.map(|word| (ROLE | FEMALE, word)))
}

#[cfg(test)]
mod tests {
    use super::super::people::words;
    use super::*;

    #[test]
    fn trades_have_both_genders_and_former_holders() {
        let senses = |word| words(Some("es")).senses(word);
        assert_eq!(senses("traductora"), ROLE | FEMALE);
        assert_eq!(senses("traductor"), ROLE | MALE);
        assert_eq!(senses("taxista"), ROLE);
        assert_eq!(senses("exjefa") & (ROLE | FEMALE), ROLE | FEMALE);
        assert_eq!(senses("expresa"), 0);
    }
}
