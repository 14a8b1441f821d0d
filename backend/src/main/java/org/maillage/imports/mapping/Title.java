package org.maillage.imports.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.maillage.shared.text.Normalised;

/** The title of a column, taken apart into plain words: « adrs_codePostal * » is {@code adrs code postal}. */
final class Title {

    /** Words that say of whom, not what. */
    private static final Set<String> NEUTRAL = Set.of(
            "structure",
            "etablissement",
            "organisme",
            "organisation",
            "acteur",
            "association",
            "asso",
            "siege",
            "principal",
            "principale",
            "officiel",
            "officielle",
            "complet",
            "complete",
            "contact",
            "lieu",
            "fs",
            "etab",
            "adrs",
            "adrg",
            "adr",
            "du",
            "de",
            "des",
            "d",
            "la",
            "le",
            "les",
            "l",
            "ou",
            "et",
            "en",
            "the",
            "of",
            "properties",
            "fields",
            "data",
            "public",
            "generique",
            "general",
            "postale");

    /** Words that say the column is about something else than the row's organisation. */
    private static final Set<String> FOREIGN = Set.of(
            "departement",
            "dep",
            "dept",
            "dpt",
            "region",
            "reg",
            "pays",
            "naf",
            "ape",
            "epci",
            "porteur",
            "porteuse",
            "port",
            "gestionnaire",
            "mandataire",
            "mere",
            "parent",
            "parente",
            "financeur",
            "attribuant",
            "declarant",
            "prescripteur",
            "president",
            "presidente",
            "directeur",
            "directrice",
            "dirigeant",
            "responsable",
            "referent",
            "elu",
            "maire",
            "naissance",
            "correspondant",
            "beneficiaire",
            "ancien",
            "ancienne",
            "precedent");

    private final String squeezed;
    private final List<String> words;
    private final String core;

    Title(String written) {
        String apart = written.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replace('’', '\'');
        this.words = Arrays.asList(Normalised.of(apart).split(" "));
        this.squeezed = String.join("", words);
        List<String> kept = new ArrayList<>(words);
        kept.removeIf(NEUTRAL::contains);
        this.core = String.join("", kept);
    }

    /** All its words without blanks. */
    String squeezed() {
        return squeezed;
    }

    List<String> words() {
        return words;
    }

    boolean isForeign() {
        return words.stream().anyMatch(FOREIGN::contains);
    }

    /** How surely (0 to 1) this title names a field. */
    double names(Field field) {
        return likeness(field.titles(), field.words(), field.multiple() && field.content() != ContentKind.TEXT);
    }

    /** How surely (0 to 1) this title names a part of a field. */
    double namesPartOf(Field field) {
        return field.parts().isEmpty() ? 0 : likeness(Set.copyOf(field.parts()), Set.of(), false);
    }

    private double likeness(Set<String> titles, Set<String> tellingWords, boolean contact) {
        if (titles.contains(squeezed)) return 0.95;
        if (!core.isEmpty() && titles.contains(core)) return isForeign() ? 0 : 0.85;
        if (isForeign()) return 0;
        // « mail 2 », « telephone1 »
        String unnumbered = core.replaceAll("\\d$", "");
        if (!unnumbered.isEmpty() && contact && titles.contains(unnumbered)) return 0.75;
        return words.stream().anyMatch(tellingWords::contains) ? 0.65 : 0;
    }

    /** The word that opens titles of one group of columns (« adrs_codepostal », « siege.commune »), or "". */
    String group() {
        return words.size() > 1 ? words.get(0) : "";
    }
}
