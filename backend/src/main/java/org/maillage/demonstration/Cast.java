package org.maillage.demonstration;

import java.util.List;

/** The member structures of the demonstration and who works there: all of them invented. */
final class Cast {

    /** Known to everybody who reads the start's output: this data is for looking around, on one's own machine. */
    static final String PASSWORD = "maillage-demo-2026";

    /**
     * @param files the actors that it imports
     * @param projects the file of the projects that it leads
     */
    record Structure(String name, String shortName, String description, List<String> files, String projects) {}

    /** @param instanceRole what she does for the whole network beside her structure's work; usually null */
    record Person(String email, String name, Structure structure, String role, String instanceRole) {}

    private static final Structure PLATEAU = new Structure(
            "Structure Exemple du Plateau",
            "Plateau",
            "Accueille et conseille sur le plateau. Structure fictive.",
            List.of("territoire-reel.csv", "structure-exemple-du-plateau.csv"),
            "projets-plateau.csv");
    private static final Structure VALLEE = new Structure(
            "Structure Modèle de la Vallée",
            "Vallée",
            "Accompagne des projets d’économie sociale et solidaire. Structure fictive.",
            List.of("structure-modele-de-la-vallee.csv"),
            "projets-vallee.csv");
    private static final Structure SOURCES = new Structure(
            "Structure Témoin des Sources",
            "Sources",
            "Forme et équipe, à cheval sur trois départements. Structure fictive.",
            List.of("structure-temoin-des-sources.csv"),
            "projets-sources.csv");

    static final List<Structure> STRUCTURES = List.of(PLATEAU, VALLEE, SOURCES);

    static final Person ADMINISTRATOR =
            new Person("administration@maillage.example", "Ange Réglage", PLATEAU, "manager", "administrator");

    /** The first of each structure manages it. */
    static final List<Person> MEMBERS = List.of(
            new Person("camille@plateau.example", "Camille Exemple", PLATEAU, "manager", null),
            new Person("robin@plateau.example", "Robin Essai", PLATEAU, "adviser", null),
            new Person("louison@plateau.example", "Louison Aperçu", PLATEAU, "viewer", null),
            new Person("claude@vallee.example", "Claude Témoin", VALLEE, "manager", null),
            new Person("morgan@vallee.example", "Morgan Trame", VALLEE, "adviser", "coordinator"),
            new Person("andrea@sources.example", "Andrea Patron", SOURCES, "manager", null));

    private Cast() {}

    static Person managerOf(Structure structure) {
        return MEMBERS.stream()
                .filter(person -> person.structure() == structure)
                .findFirst()
                .orElseThrow();
    }
}
