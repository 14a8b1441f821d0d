package org.maillage.imports.projects;

import static org.maillage.imports.mapping.Field.multiple;
import static org.maillage.imports.mapping.Field.single;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maillage.imports.mapping.ContentKind;
import org.maillage.imports.mapping.Field;
import org.maillage.imports.records.RecordColumn;
import org.maillage.imports.records.RecordRow;
import org.maillage.imports.repairs.Cell;
import org.maillage.imports.repairs.Dates;
import org.maillage.imports.repairs.Identifiers;
import org.maillage.imports.repairs.RefusalCode;
import org.maillage.imports.repairs.RepairCode;
import org.maillage.imports.repairs.Words;
import org.maillage.territories.MunicipalityMatch;
import org.maillage.territories.TerritoryIndex;
import org.maillage.vocabularies.Vocabularies;

/** The fields that a file of projects may fill, with the titles met in French and English files, and how cells are read. */
final class ProjectColumns {

    static final String TITLE = "title";
    static final String TERRITORY = "territory";

    private static final Pattern PLACE = Pattern.compile("(?:(\\d{4,5})\\b)?\\s*(.*)", Pattern.DOTALL);

    private static final Pattern FACT = Pattern.compile("[a-z-]+:\\d{1,13}:\\d{4}-\\d\\d-\\d\\d");

    private final TerritoryIndex territories;
    private final Vocabularies vocabularies;

    ProjectColumns(TerritoryIndex territories, Vocabularies vocabularies) {
        this.territories = territories;
        this.vocabularies = vocabularies;
    }

    // spotless:off
    List<RecordColumn> all() {
        return List.of(
            RecordColumn.text(single(TITLE, "Intitulé", "Title", ContentKind.TEXT, "titre", "title", "intitule", "nom", "nomduprojet",
                    "projet", "project", "libelle", "name", "nomprojet", "intituleduprojet").asRequired()),
            new RecordColumn(single("stage", "Étape", "Stage", ContentKind.TEXT, "etape", "stage", "phase", "avancement", "stade"),
                    (text, cell) -> required("project-stage", text, cell)),
            new RecordColumn(single("status", "Statut", "Status", ContentKind.TEXT, "statut", "status", "etat"),
                    (text, cell) -> required("project-status", text, cell)),
            date(single("changedOn", "Date de l’étape ou du statut", "Day of stage or status", ContentKind.DATE, "changedon", "dateetape",
                    "datestatut", "depuis", "depuisle", "since")),
            new RecordColumn(single("changeReasonCode", "Raison (code)", "Reason (code)", ContentKind.TEXT, "changereasoncode", "raison",
                    "motif", "motiffin", "raisonfin"), (text, cell) -> required("project-end-reason", text, cell)),
            RecordColumn.text(single("changeReason", "Raison (texte)", "Reason (text)", ContentKind.TEXT, "changereason", "explication",
                    "commentairestatut")),
            new RecordColumn(single(TERRITORY, "Territoire", "Territory", ContentKind.TEXT, "territoire", "territory", "commune", "ville",
                    "insee", "codeinsee", "lieu", "codepostal", "municipality", "town"), this::territory),
            new RecordColumn(multiple("themes", "Thèmes", "Themes", ContentKind.TEXT, "theme", "themes", "thematique", "thematiques",
                    "domaine", "secteur"), (text, cell) -> terms("theme", text, cell)),
            new RecordColumn(single("legalForm", "Forme juridique", "Legal form", ContentKind.TEXT, "formejuridique", "legalform",
                    "statutjuridique"), (text, cell) -> optional("legal-form", text, cell)),
            RecordColumn.text(multiple("summary", "Résumé", "Summary", ContentKind.TEXT, "resume", "summary", "description",
                    "presentation", "objet")),
            new RecordColumn(single("visibility", "Visibilité", "Visibility", ContentKind.TEXT, "visibilite", "visibility"),
                    (text, cell) -> required("visibility", text, cell)),
            RecordColumn.text(multiple("holders", "Porteurs (noms, SIRET ou identifiants)", "Holders (names, SIRET or identifiers)",
                    ContentKind.TEXT, "porteur", "porteurs", "porteuse", "holders", "holder", "porteurdeprojet", "porteursdeprojet")),
            RecordColumn.text(single("became", "Devenu (organisation)", "Became (organisation)", ContentKind.TEXT, "devenu", "became",
                    "organisationcreee", "structurecreee", "siret")),
            new RecordColumn(multiple("facts", "Faits chiffrés (fait:valeur:jour)", "Figures (fact:value:day)", ContentKind.TEXT,
                    "faits", "facts", "chiffres"), ProjectColumns::facts),
            RecordColumn.text(multiple("internalDescription", "Notes internes", "Internal notes", ContentKind.TEXT, "notes", "note",
                    "notesinternes", "internaldescription", "commentaire", "commentaires", "remarques", "observations")),
            new RecordColumn(single(RecordRow.KEY, "Identifiant dans la source", "Identifier in the source", ContentKind.TEXT, "id",
                    "identifiant", "externalid", "reference", "ref", "numero", "cle", "idprojet"), Identifiers::key));
    }
    // spotless:on

    private static RecordColumn date(Field field) {
        return new RecordColumn(field, (text, cell) -> {
            LocalDate date = Dates.date(text, cell);
            return date == null ? null : date.toString();
        });
    }

    /** A word on which the rest depends: one that the vocabulary does not know refuses the row. */
    private String required(String vocabulary, String text, Cell cell) {
        Optional<String> code = code(vocabulary, text, cell);
        if (code.isEmpty()) {
            cell.notes().refused(cell.column(), cell.field(), RefusalCode.UNKNOWN_TERM, text);
        }
        return code.orElse(null);
    }

    /** A word that no vocabulary knows is left out and said: the rest of the row is worth keeping. */
    private String optional(String vocabulary, String text, Cell cell) {
        Optional<String> code = code(vocabulary, text, cell);
        if (code.isEmpty()) {
            cell.notes().repaired(cell.column(), cell.field(), RepairCode.TERM_UNKNOWN, text, "");
        }
        return code.orElse(null);
    }

    private Optional<String> code(String vocabulary, String text, Cell cell) {
        if (vocabularies.contains(vocabulary, text)) {
            return Optional.of(text);
        }
        Optional<String> code = vocabularies.match(vocabulary, text);
        code.ifPresent(
                known -> cell.notes().repaired(cell.column(), cell.field(), RepairCode.TERM_RECOGNISED, text, known));
        return code;
    }

    private String terms(String vocabulary, String text, Cell cell) {
        return Words.list(text).stream()
                .map(word -> optional(vocabulary, word, cell))
                .filter(code -> code != null)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** A reference, a code, or a commune by name, postcode or both: « 07510 Sainte-Eulalie ». */
    private String territory(String text, Cell cell) {
        var found = territories.find(text);
        if (found.ref() != null) {
            if (found.resolvedFrom() != null) {
                note(cell, RepairCode.MUNICIPALITY_SUCCEEDED, text, found.ref().toString());
            }
            return found.ref().toString();
        }
        Matcher parts = PLACE.matcher(text);
        String number = parts.matches() ? parts.group(1) : null;
        String digits = number != null && number.length() == 4 ? "0" + number : number;
        String name = number == null ? text : parts.group(2).isBlank() ? null : parts.group(2);
        MunicipalityMatch match = territories.matchMunicipality(name, digits, name == null ? digits : null);
        if (!match.isExact() || match.municipality().isEmpty()) {
            note(cell, RepairCode.MUNICIPALITY_UNKNOWN, text, "");
            return null;
        }
        var municipality = match.municipality().get();
        note(cell, RepairCode.MUNICIPALITY_FOUND, text, municipality.name() + " (" + municipality.code() + ")");
        return municipality.ref().toString();
    }

    private static void note(Cell cell, RepairCode code, String from, String to) {
        cell.notes().repaired(cell.column(), cell.field(), code, from, to);
    }

    /** {@code jobs:2:2026-06-01|funding-obtained:150000:2026-06-01}, as exports write them. */
    private static String facts(String text, Cell cell) {
        List<String> good = new ArrayList<>();
        for (String fact : Words.list(text)) {
            if (FACT.matcher(fact).matches() && Dates.isDate(fact.substring(fact.length() - 10))) {
                good.add(fact);
            } else {
                note(cell, RepairCode.VALUE_LEFT_OUT, fact, "");
            }
        }
        return String.join("\n", good);
    }
}
