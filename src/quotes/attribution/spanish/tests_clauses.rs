//! Promises of the Spanish rules on subjects far from their verb, verbs left out, and words that point back, on invented sentences.

use super::tests::said;

#[test]
fn subject_may_stand_behind_an_insertion() {
    let body = "«No hay agua», repite, sin soltar el cubo, Eulalia Cerro Vega.";
    assert_eq!(said(body), ["No hay agua | Eulalia Cerro Vega"]);
    let body = "El pozo cayó. «No hay agua», asegura, apoyada en su bastón, la alcaldesa de Ribalta.";
    assert_eq!(said(body), ["No hay agua | alcaldesa de Ribalta"]);
    let body = "Tomás Vega calló. «No hay agua», dijo, sin más, y la alcaldesa se fue.";
    assert_eq!(said(body), ["No hay agua | Tomás Vega"]);
}

#[test]
fn given_name_alone_may_follow_where_it_is_said() {
    let body = "—No hay agua —tercia desde la puerta Ramón, su hijo.";
    assert_eq!(said(body), ["No hay agua | Ramón"]);
}

#[test]
fn verbs_of_managing_to_speak_take_the_subject_behind() {
    let body = "“No hay agua”, alcanzó a decirle Tomás Vega por radio al capitán.";
    assert_eq!(said(body), ["No hay agua | Tomás Vega"]);
    let body = "La familia calla. «No hay agua», acierta a decir Tomás Vega, el hijo menor.";
    assert_eq!(said(body), ["No hay agua | Tomás Vega"]);
}

#[test]
fn clause_between_subject_and_verb_parts_nothing() {
    let body = "El guardia que lo encontró le preguntó: «¿De quién es el pozo?».";
    assert_eq!(said(body), ["¿De quién es el pozo? | guardia"]);
    let body = "Una vecina que vio la zanja contó que el hombre “cavaba a mano”.";
    assert_eq!(said(body), ["cavaba a mano | vecina"]);
}

#[test]
fn verb_left_out_is_the_one_before() {
    let body = "Tomás Vega dice que la bomba “se paró sola”; Luis Cerro, que “la paró Tomás con la llave”; Marta Quiroga, la técnica, que “ninguno la tocó”.";
    assert_eq!(
        said(body),
        ["se paró sola | Tomás Vega", "la paró Tomás con la llave | Luis Cerro", "ninguno la tocó | Marta Quiroga"]
    );
    let body = "«Un aviso a todos», en palabras de Tomás Vega. «Un error», en las del técnico Luis Cerro.";
    assert_eq!(said(body), ["Un aviso a todos | Tomás Vega", "Un error | Luis Cerro"]);
}

#[test]
fn who_it_was_may_stand_behind_a_clause() {
    let body = "“No hay agua”, dijo Tomás Vega. La que le contestó fue Marta Quiroga: “Pague usted la bomba”.";
    assert_eq!(said(body), ["No hay agua | Tomás Vega", "Pague usted la bomba | Marta Quiroga"]);
    let body = "Fue el propio Tomás Vega quien puso nombre al pozo: “Un agujero con vistas a nada”.";
    assert_eq!(said(body), ["Un agujero con vistas a nada | Tomás Vega"]);
}

#[test]
fn clause_that_opens_a_sentence_has_its_own_subject() {
    let body = "Mientras Tomás Vega jura que el pozo es “cosa de niños”, Marta Quiroga negó que lo fuera.";
    assert_eq!(said(body), ["cosa de niños | Tomás Vega"]);
}

#[test]
fn words_that_point_at_one_just_named() {
    let body = "Tomás Vega escribió a la técnica Marta Quiroga. Esta le contestó que “no hay agua en Ribalta”.";
    assert_eq!(said(body), ["no hay agua en Ribalta | Marta Quiroga"]);
    let body = "Tomás Vega acusa a Luis Cerro de cavar de noche. «Yo buscaba una llave», alega el segundo.";
    assert_eq!(said(body), ["Yo buscaba una llave | Luis Cerro"]);
    let body =
        "Tomás Vega acusa a Luis Cerro. «Yo buscaba una llave», dijo este último. «No es verdad», respondió aquel.";
    assert_eq!(said(body), ["Yo buscaba una llave | Luis Cerro", "No es verdad | Tomás Vega"]);
}

#[test]
fn epithets_mean_who_is_spoken_of() {
    let body = "Se llama Marta Quiroga y salta vallas. “No me lo creo”, cuenta la velocista.";
    assert_eq!(said(body), ["No me lo creo | Marta Quiroga"]);
    let body = "Al pleno llegó Marta Quiroga. “Yo no fui”, dijo la aludida.";
    assert_eq!(said(body), ["Yo no fui | Marta Quiroga"]);
}

#[test]
fn quote_before_anybody_is_named_is_whose_sentence_follows() {
    let body = "«Que me llamen a mí si tienen algo que decir». Marta Quiroga no ha dudado al hablar del pozo.";
    assert_eq!(said(body), ["Que me llamen a mí si tienen algo que decir | Marta Quiroga"]);
    let body = "«Ni un paso más», gritó. Tomás Vega, capataz del pozo, llegó al final sin voz.";
    assert_eq!(said(body), ["Ni un paso más | Tomás Vega"]);
}

#[test]
fn next_sentence_says_whose_the_words_are() {
    let body = "“No vamos a dejar el pozo a medias otra vez”. La que habla es Marta Quiroga, de la junta.";
    assert_eq!(said(body), ["No vamos a dejar el pozo a medias otra vez | Marta Quiroga"]);
    let body = "“Trae la llave que se cierra el pozo ya”. El audio lo mandó Tomás Vega a las ocho.";
    assert_eq!(said(body), ["Trae la llave que se cierra el pozo ya | Tomás Vega"]);
    let body = "“El pozo es un agujero sin fondo para todos”. De esa forma lo calificó la técnica Marta Quiroga.";
    assert_eq!(said(body), ["El pozo es un agujero sin fondo para todos | Marta Quiroga"]);
}

#[test]
fn letter_before_a_colon_is_of_who_wrote_it() {
    let body = "Carta de Marta Quiroga al alcalde: “Usted prometió un pozo”.";
    assert_eq!(said(body), ["Usted prometió un pozo | Marta Quiroga"]);
}

#[test]
fn verb_in_the_plural_means_several() {
    let body = "La empresa Pozos Unidos lamentó “los hechos”. Los regantes, sin embargo, no le creen. “Puertas abiertas y un perro”, ironizan.";
    assert_eq!(said(body), ["los hechos | Pozos Unidos", "Puertas abiertas y un perro | regantes"]);
}

#[test]
fn quotes_with_nothing_between_them_are_of_several() {
    let body =
        "Tomás Vega paró el carro. Marta Quiroga bajó la luna. “Señora, ¿qué es esto?”. “Agua para usted, jefe”.";
    assert_eq!(said(body)[1], "Agua para usted, jefe | -");
}

#[test]
fn view_of_one_with_an_office_in_the_midst_of_a_sentence() {
    let body = "A juicio de Marta Quiroga, el plan es «un brindis al sol»; para el concejal de Hacienda, Tomás Vega, se trata de «las cuentas de todos».";
    assert_eq!(said(body), ["un brindis al sol | Marta Quiroga", "las cuentas de todos | Tomás Vega"]);
}

#[test]
fn verbs_of_several_words_say() {
    let body = "Tomás Vega llegó. Marta Quiroga hizo hincapié en la sequía. “No hay agua”, defendió.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga"]);
    let body = "El informe es de Luis Cerro. La junta de Ribalta ha venido repitiendo que “no hay agua”.";
    assert_eq!(said(body), ["no hay agua | junta de Ribalta"]);
}

#[test]
fn mood_and_date_behind_the_verb_hide_no_subject() {
    let body = "“No hay agua”, dice emocionada a la prensa Marta Quiroga.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga"]);
    let body = "“No hay agua”, dijo hace dos años la alcaldesa Marta Quiroga.";
    assert_eq!(said(body), ["No hay agua | Marta Quiroga"]);
}

#[test]
fn who_asked_is_not_who_answers() {
    let body = "Luis Cerro habló del pozo. “¿Hay agua?”, preguntó Marta Quiroga.\n“No, no la hay”, respondió.";
    assert_eq!(said(body), ["¿Hay agua? | Marta Quiroga", "No, no la hay | Luis Cerro"]);
}

#[test]
fn subject_of_the_clause_before_the_comma_goes_on() {
    let body = "Marta Quiroga calló. Cuando Tomás Vega se enteró de la sequía, le dijo: “No creas que ya ganaste”.";
    assert_eq!(said(body), ["No creas que ya ganaste | Tomás Vega"]);
}

#[test]
fn state_behind_a_town_is_no_subject() {
    let body = "Luis Cerro, jefe de Aguas de Ribalta Alta, Corvania, indicó que “no hay agua en Ribalta”.";
    assert_eq!(said(body), ["no hay agua en Ribalta | Luis Cerro"]);
}

#[test]
fn participle_with_por_tells_who_said_it() {
    let body = "Lo anterior fue confirmado por Marta Quiroga, jefa de Aguas: “El pozo está seco”.";
    assert_eq!(said(body), ["El pozo está seco | Marta Quiroga"]);
}

#[test]
fn words_that_are_read_or_heard_somewhere_are_of_nobody_told() {
    let body = "El alcalde Tomás Vega calló. “Nadie nos da agua en Ribalta”, se oye en la grabación.";
    assert_eq!(said(body), ["Nadie nos da agua en Ribalta | -"]);
}

#[test]
fn label_may_have_a_number() {
    let body = "Dos voces hablan.\n3.- Marta Quiroga: “El pozo está seco del todo”.";
    assert_eq!(said(body), ["El pozo está seco del todo | Marta Quiroga"]);
}

#[test]
fn text_is_the_words_of_who_signed_it() {
    let body = "Según el parte firmado por el doctor Tomás Vega, la paciente llegó “consciente y con sed”.";
    assert_eq!(said(body), ["consciente y con sed | Tomás Vega"]);
}

#[test]
fn name_that_nothing_describes_is_of_who_was_called_by_an_office() {
    let body = "“El pozo es de todos”, sentenció el alcalde de Ribalta. Junto con ello, Tomás Vega Cerro emplazó a la junta a “dejar de hablar”.";
    assert_eq!(said(body), ["El pozo es de todos | Tomás Vega Cerro", "dejar de hablar | Tomás Vega Cerro"]);
    let body = "“El pozo es de todos”, sentenció el alcalde de Ribalta. La vecina Marta Quiroga Cerro pidió “dejar de hablar”.";
    assert_eq!(said(body)[0], "El pozo es de todos | alcalde de Ribalta");
    let body =
        "“El pozo es de todos”, dijo el alcalde de Ribalta. Marta Quiroga Cerro, de 40 años, pidió “dejar de hablar”.";
    assert_eq!(said(body)[0], "El pozo es de todos | alcalde de Ribalta");
}

#[test]
fn first_of_two_surnames_may_be_alone_though_the_second_is_also_a_body() {
    let body = "Tomás Vega Cruz, botánico, urólogo y experto en riego, llegó. «No hay agua», apunta Vega. «Ni la habrá», aclara el urólogo.";
    assert_eq!(said(body), ["No hay agua | Tomás Vega Cruz", "Ni la habrá | Tomás Vega Cruz"]);
}

#[test]
fn trade_may_vary_the_name_of_the_only_speaker() {
    let body = "“No hay agua”, dijo Marta Quiroga, investigadora de Ribalta. “Ni la habrá”, aclara la bióloga.";
    assert_eq!(said(body)[1], "Ni la habrá | Marta Quiroga");
    let body = "“No hay agua”, dijo Marta Quiroga, investigadora de Ribalta. “Ni la habrá”, aclara la testigo.";
    assert_ne!(said(body)[1], "Ni la habrá | Marta Quiroga");
}

#[test]
fn participle_behind_the_words_tells_who_said_them() {
    let body =
        "Marta Quiroga oyó esta tarde un “o me da agua o no sale nadie de aquí”, proferido por el capataz Luis Cerro.";
    assert_eq!(said(body), ["o me da agua o no sale nadie de aquí | Luis Cerro"]);
    let body = "El portavoz Luis Cerro censuró la “sistemática omisión” por parte de la junta.";
    assert_eq!(said(body), ["sistemática omisión | Luis Cerro"]);
}

#[test]
fn who_rules_is_no_player() {
    let body = "El presidente Tomás Vega criticó al jugador Luis Cerro. Cerro calló. “Es una falta de respeto”, escribió el mandatario.";
    assert_eq!(said(body), ["Es una falta de respeto | Tomás Vega"]);
}

#[test]
fn small_words_between_verb_and_subject() {
    assert_eq!(said("«No habrá agua», zanjó, rotunda, la ministra Marta Quiroga."), ["No habrá agua | Marta Quiroga"]);
    assert_eq!(said("“No habrá agua”, insiste una y otra vez Marta Quiroga."), ["No habrá agua | Marta Quiroga"]);
    let body = "“Es la mejor”, opinó acerca de Marta Quiroga su entrenador, Luis Cerro.";
    assert_eq!(said(body), ["Es la mejor | Luis Cerro"]);
}

#[test]
fn who_is_behind_the_verb_before_a_colon() {
    for before in [
        "Habla Marta Quiroga, bióloga",
        "La consigna la dio Marta Quiroga",
        "Marta Quiroga, de 40 años y natural de Ribalta",
    ] {
        assert_eq!(
            said(&format!("{before}: “No habrá agua en Ribalta”.")),
            ["No habrá agua en Ribalta | Marta Quiroga"],
            "{before}"
        );
    }
}

#[test]
fn demonstrative_right_before_the_verb_is_its_subject() {
    let body = "Marta Quiroga acusó a Luis Cerro de mentir. Este replicó: “El pozo sobra del todo”.";
    assert_eq!(said(body), ["El pozo sobra del todo | Luis Cerro"]);
}

#[test]
fn own_view_is_that_of_who_was_quoted_before() {
    let body = "Para Luis Cerro, «el pozo es de todos». A su juicio, «no hay más que hablar».";
    assert!(said(body).iter().all(|quote| quote.ends_with("| Luis Cerro")), "{:?}", said(body));
}

#[test]
fn one_of_them_is_who_is_named() {
    let body = "Hay diez vecinos sin agua. Uno de ellos es Luis Cerro, de 40 años. “No hay agua para nadie”, dice.";
    assert_eq!(said(body), ["No hay agua para nadie | Luis Cerro"]);
}

#[test]
fn whose_words_are_clear_is_who_says_them() {
    for before in
        ["El mensaje de Marta Quiroga es claro", "El lamento es de Marta Quiroga", "Lo cuenta con pena Marta Quiroga"]
    {
        assert_eq!(
            said(&format!("{before}: “No hay agua para nadie”.")),
            ["No hay agua para nadie | Marta Quiroga"],
            "{before}"
        );
    }
}

#[test]
fn judge_is_also_called_magistrate() {
    let body = "El juez Tomás Vega dictó prisión. “Hay riesgo de fuga”, razona el magistrado en su auto.";
    assert_eq!(said(body), ["Hay riesgo de fuga | Tomás Vega"]);
}

#[test]
fn union_by_its_letters_speaks_in_the_plural() {
    let body = "El sindicato FMS convocó la huelga. “Es una vergüenza”, señalan desde FMS.";
    assert_eq!(said(body), ["Es una vergüenza | FMS"]);
}
