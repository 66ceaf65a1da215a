//! Promises of `people` on Spanish nouns and names.

use super::check_spanish;

#[test]
fn diplomat_and_member_of_a_party_are_styles_of_a_name() {
    check_spanish("El embajador Luis Cerro vino ayer. “No”, dijo {el diplomático}.", &["Luis Cerro"]);
    check_spanish("Ana Rey cantó ayer. “No”, dijo {la diplomática ribaltense}.", &["Ana Rey"]);
    check_spanish("Luis Cerro cantó ayer. “No”, dijo {el peronista}.", &["Luis Cerro"]);
}

#[test]
fn article_before_a_role_tells_the_gender_that_the_role_does_not() {
    check_spanish(
        "El regidor Luis Cerro vino y contradijo a la perredista Robin Vega. “No”, dijo {el morenista}.",
        &["Luis Cerro"],
    );
}

#[test]
fn role_behind_a_name_may_have_an_adjective() {
    check_spanish(
        "Tomás Vega, consejero electoral de Ribalta, habló ayer. Luis Cerro vino. “No”, dijo {el consejero electoral}.",
        &["Tomás Vega"],
    );
    check_spanish("Respecto a Tomás Vega, el senador dijo que no. “No”, dijo {el senador}.", &["senador"]);
}

#[test]
fn body_by_the_first_word_of_its_name() {
    check_spanish("El Instituto de Aguas llegó. “No”, dijo {el instituto}.", &["Instituto de Aguas"]);
    check_spanish("Llegó el Partido Municipal. “No”, dijo {el partido municipal}.", &["Partido Municipal"]);
    check_spanish("Llegó el Partido Municipal. “No”, dijo {el partido verde}.", &["partido verde"]);
}

#[test]
fn last_name_that_starts_another_name_does_not_make_the_two_one() {
    check_spanish("Luis Cerro vino. “No”, dijo {Cerro Vega}, su primo.", &["Cerro Vega"]);
    check_spanish("Luis Cerro vino. “No”, dijo {Cerro Hermanos}.", &["Cerro Hermanos"]);
    check_spanish("Marta Costa vino. “No”, dijo {Costa Rica}.", &["Costa Rica"]);
}

#[test]
fn technical_director_is_a_trade_of_many() {
    let before = "Luis Cerro ganó a la Costa de Tomás Vega.";
    check_spanish(&format!("{before} “No”, dijo {{el director técnico}}."), &["director técnico"]);
    let before = "Luis Cerro, agente de policía, llegó con Tomás Vega.";
    check_spanish(
        &format!("{before} “No”, dijo {{el director técnico de la empresa}}."),
        &["director técnico de la empresa"],
    );
}

#[test]
fn who_is_also_something_is_told_only_where_one_person_may_be() {
    check_spanish("Ana Rey vino con Luis Cerro. “No”, dijo {la también concejala}.", &["Ana Rey"]);
    check_spanish("Ana Rey vino con Eva Vega. “No”, dijo {la también concejala}.", &["concejala"]);
    let spoke = "Eva Vega vino. “No”, dijo {Ana Rey}. “No”, dijo {la también concejala}.";
    check_spanish(spoke, &["Ana Rey", "Ana Rey"]);
}

#[test]
fn body_is_called_by_the_first_or_last_word_of_its_name() {
    check_spanish("La Academia Ribaltense llegó. “No”, dijo {la Academia}.", &["Academia Ribaltense"]);
    check_spanish("La Academia Ribaltense y la Academia de la Sal llegaron. “No”, dijo {la Academia}.", &["Academia"]);
    check_spanish("Ayer habló el Tribunal Supremo. “No”, dijo {el Supremo}.", &["Tribunal Supremo"]);
}

#[test]
fn company_is_the_one_that_the_sentence_before_is_about() {
    check_spanish("La empresa Forda de Ribalta creció. “Es así”, expuso {la empresa}.", &["Forda de Ribalta"]);
}

#[test]
fn surname_may_be_a_month() {
    check_spanish("“Es así”, dijo {Victoria Abril}. “No”, dijo {Luis}.", &["Victoria Abril", "Luis"]);
}

#[test]
fn nickname_in_or_behind_a_name_is_the_persons() {
    check_spanish("Luis “El Rayo” Cerro vino. “No”, dijo {Cerro}.", &["Luis “El Rayo” Cerro"]);
    check_spanish("Luis Cerro, “El Rayo”, vino. “No”, dijo {El Rayo}.", &["Luis Cerro"]);
    check_spanish("Ana Rey, mejor conocida como La Roca, vino. “No”, dijo {La Roca}.", &["Ana Rey"]);
}

#[test]
fn name_ends_before_the_body_that_the_person_is_of() {
    check_spanish("“No”, dijo {Luis Cerro de la OMA}.", &["Luis Cerro"]);
    check_spanish("“No”, dijo {Luis Cerro del Instituto de Aguas}.", &["Luis Cerro"]);
    check_spanish("“No”, dijo {Luis de la Cruz}.", &["Luis de la Cruz"]);
}

#[test]
fn general_in_the_name_of_a_body_is_no_title() {
    check_spanish("“No”, dijo {la Dirección General de Aguas}.", &["Dirección General de Aguas"]);
}

#[test]
fn name_doubled_over_a_lost_full_stop_is_one() {
    check_spanish("Llueve, dice Luis Cerro Luis Cerro nació aquí. “No”, dijo {Cerro}.", &["Luis Cerro"]);
}

#[test]
fn two_last_names_are_the_persons_whose_first_one_was_named() {
    check_spanish("Ana Pech vino. {Pech Quiroga} dijo que “no”.", &["Ana Pech"]);
    check_spanish("Ana Pech vino con Luis Pech. {Pech Quiroga} dijo que “no”.", &["Pech Quiroga"]);
}

#[test]
fn who_was_something_once_is_somebody_named() {
    check_spanish("Luis Cerro vino ayer. {El exministro} dijo que “no”.", &["Luis Cerro"]);
    check_spanish("Ana Rey vino con Luis Cerro. “No”, dijo {la exalcaldesa}.", &["Ana Rey"]);
}

#[test]
fn noun_for_anybody_means_the_main_person() {
    let named = "Luis Cerro ganó. Luis Cerro habló. Luis Cerro lo celebró.";
    check_spanish(&format!("{named} Tomás Vega se irá. “No”, dijo {{el político}}."), &["Luis Cerro"]);
}

#[test]
fn young_woman_is_the_only_one_named() {
    check_spanish("Ayer Lunita contó su vida y luego Lunita lloró. “No”, dijo {la chica}.", &["Lunita"]);
}

#[test]
fn another_word_for_an_office_or_for_kin_means_the_one_called_so() {
    check_spanish("La líder del club, Ana Rey, vino. {La presidenta} dijo que “no”.", &["Ana Rey"]);
    check_spanish("La esposa de Luis Cerro, Ana Rey, vino. “No”, dijo {su mujer}.", &["Ana Rey"]);
    check_spanish("La primera dama, Ana Rey, vino. “No”, dijo {la primera dama}.", &["Ana Rey"]);
}

#[test]
fn subject_behind_the_comma_says_nothing_of_the_name_before_it() {
    let body = "Luis Cerro, candidato, vino. Tras hablar con Eva Vega, el abanderado del club dijo que no. “No”, dijo {el abanderado}.";
    check_spanish(body, &["Luis Cerro"]);
}

#[test]
fn document_has_the_words_of_whoever_put_it_out() {
    check_spanish("El Tribunal de Aguas falló ayer. {La sentencia} dice que “no”.", &["Tribunal de Aguas"]);
    check_spanish("El Partido Verde presentó una demanda. “No”, dice {la denuncia}.", &["Partido Verde"]);
    check_spanish("Llegó un comunicado del Club Ribalta. “No”, dice {el comunicado}.", &["Club Ribalta"]);
    check_spanish("El Club Ribalta difundió una nota. “No”, dice {el comunicado}.", &["Club Ribalta"]);
    check_spanish("“No”, dice {el comunicado}.", &["comunicado"]);
}

#[test]
fn given_name_with_a_slip_is_the_persons() {
    check_spanish("Ayer Tonatli Vega vino. Luego {Tonalti} menciona que “no”.", &["Tonatli Vega"]);
}

#[test]
fn captain_of_another_team_is_another() {
    let before = "El capitán de los Rayos, Luis Cerro, cayó ayer. Ganó el Ribalta a los Rayos.";
    check_spanish(&format!("{before} “No”, dijo {{el capitán del Ribalta}}."), &["capitán del Ribalta"]);
    check_spanish(&format!("{before} “No”, dijo {{el capitán de los Rayos}}."), &["Luis Cerro"]);
    check_spanish(&format!("{before} “No”, dijo {{el capitán}}."), &["Luis Cerro"]);
}

#[test]
fn candidate_is_who_was_called_one_by_another_word() {
    let before = "El candidato Luis Cerro vino. Lo oyó Tomás Vega, que calló.";
    check_spanish(&format!("{before} “No”, dijo {{el aspirante presidencial}}."), &["Luis Cerro"]);
}

#[test]
fn capitals_of_a_line_in_capitals_make_no_body() {
    let before = "LUNITA ADMITE QUE NO HAY AGUA\nAyer Lunita contó su vida y luego Lunita lloró.";
    check_spanish(&format!("{before} “No”, dijo {{la chica}}."), &["Lunita"]);
}

#[test]
fn full_stop_lost_behind_initials_or_a_department_ends_the_name() {
    check_spanish("Lo acepta la RAP La Real Academia. “No”, dijo {La Real Academia}.", &["Real Academia"]);
    let body = "Vino el ministro de Finanzas de Peña Quiroga. Luis Peña Quiroga habló. “No”, dijo {Peña Quiroga}.";
    check_spanish(body, &["Luis Peña Quiroga"]);
}

#[test]
fn noun_over_a_verb_is_none_of_the_name() {
    let body = "Ana Rey cantó ayer. El técnico viajó hasta Ribalta, Lunaria, para verla. “No”, dijo {el técnico}.";
    check_spanish(body, &["técnico"]);
}

#[test]
fn name_of_a_body_ends_where_that_of_its_politician_begins() {
    check_spanish("“No”, dijo {la política del Frente Nacional Ana Pech}.", &["Ana Pech"]);
    check_spanish("“No”, dijo {el diputado del Partido Rojo Luis Pech}.", &["Luis Pech"]);
}

#[test]
fn somebodys_husband_is_not_the_one_called_wife() {
    check_spanish("Ana Rey, esposa de Luis Cerro, vino ayer. “No”, dijo {su esposo}.", &["su esposo"]);
    check_spanish("Ana Rey, esposa de Luis Cerro, vino ayer. “No”, dijo {su esposa}.", &["Ana Rey"]);
}
