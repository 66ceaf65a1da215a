//! Spanish nouns that may vary a person's name, by their form, and those that do not.

/// The stems of nouns for who stands beside somebody else, or is one of many at a scene.
const BESIDE_OTHERS: &str = "testig victim detenid acusad sospechos vecin padr madr papa mama hij herman niñ señor estudiant alumn trabajador emplead \
    client usuari pacient agent polici guardi juez abogad defensor letrad magistrad periodist reporter entrevistad \
    presentador locutor moderador vocer portavoz espos marid mujer novi parej amig soci coleg compañer contrincant rival \
    adversari soldad chofer asesor asistent ayudant tio tia prim sobrin abuel niet cuñad suegr yern nuer viud familiar \
    heredero interlocutor predecesor antecesor sucesor anterior atacant agresor asaltant ladron menor lector internaut \
    ciudadan transeunt manifestant dueñ hombre asaltad fallecid difunt muert habitant";

/// Nouns that end like those for people and are none.
const THINGS: &str = "comunicado enunciado tratado partido estado mercado juzgado resultado significado grabado listado certificado dictado \
    postulado legado apartado atestado sentido contenido pedido recorrido sonido apellido llamado jurado \
    electorado senado condado principado obispado consulado entrada llamada mirada jornada temporada portada \
    embajada salida medida vida partida revista lista vista entrevista pista conquista \
    semanario diario sumario comentario formulario calendario cuestionario glosario diccionario inventario temario horario \
    salario letrero tablero dinero sendero noticiero volante instante semblante restaurante estudiantado bancada \
    brigada cruzada velada semana mañana ventana campana verano plano piano humano prologo dialogo \
    catalogo monologo epilogo decalogo";

/// Ends of nouns for one person, without an accent.
const ENDS: &str = "ado ada ido ida uelto uelta ense eño eña ano ana ista ante ero era ario aria ologo ologa iatra grafo grafa enta utor \
    utora teca eco eca";

/// *el yerno*, *la testigo*: not who was just told of. `word` is folded.
pub fn is_beside_others(word: &str) -> bool {
    BESIDE_OTHERS.split_ascii_whitespace().any(|stem| word.starts_with(stem))
}

/// *el letrero*: `word`, which is folded, has the form of a noun for a person and is none.
pub fn is_thing(word: &str) -> bool {
    THINGS.split_ascii_whitespace().any(|thing| thing == word)
}

/// *la sonorense*, *el cabildante*: the form of `word`, which is folded, is one of nouns for people.
pub fn is_shaped_as_person(word: &str) -> bool {
    const LEAST_LETTERS: usize = 6;
    word.len() >= LEAST_LETTERS && ENDS.split_ascii_whitespace().any(|end| word.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn form_tells_nouns_for_people_but_for_some() {
        assert!(is_shaped_as_person("cabildante") && !is_thing("cabildante"));
        assert!(is_shaped_as_person("letrero") && is_thing("letrero"));
        assert!(!is_shaped_as_person("cartel"));
        assert!(is_beside_others("yerno"));
    }
}
