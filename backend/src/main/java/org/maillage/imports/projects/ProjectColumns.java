package org.maillage.imports.projects;

import static org.maillage.imports.mapping.Field.multiple;
import static org.maillage.imports.mapping.Field.single;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.maillage.imports.mapping.ContentKind;
import org.maillage.imports.records.CodedCells;
import org.maillage.imports.records.RecordColumn;
import org.maillage.imports.records.RecordRow;
import org.maillage.imports.repairs.Cell;
import org.maillage.imports.repairs.Dates;
import org.maillage.imports.repairs.Identifiers;
import org.maillage.imports.repairs.RepairCode;
import org.maillage.imports.repairs.Words;

/** The fields that a file of projects may fill, with the titles met in French and English files, and how cells are read. */
final class ProjectColumns {

    static final String TITLE = "title";
    static final String TERRITORY = "territory";

    private static final Pattern FACT = Pattern.compile("[a-z-]+:\\d{1,13}:\\d{4}-\\d\\d-\\d\\d");

    private final CodedCells cells;

    ProjectColumns(CodedCells cells) {
        this.cells = cells;
    }

    // spotless:off
    List<RecordColumn> all() {
        return List.of(
            RecordColumn.text(single(TITLE, "Intitulé", "Title", ContentKind.TEXT, "titre", "title", "intitule", "nom", "nomduprojet",
                    "projet", "project", "libelle", "name", "nomprojet", "intituleduprojet").asRequired()),
            new RecordColumn(single("stage", "Étape", "Stage", ContentKind.TEXT, "etape", "stage", "phase", "avancement", "stade",
                    "etapedavancement", "niveaudavancement", "stadedavancement", "etapeduprojet"),
                    (text, cell) -> cells.required("project-stage", text, cell)),
            new RecordColumn(single("status", "Statut", "Status", ContentKind.TEXT, "statut", "status", "etat"),
                    (text, cell) -> cells.required("project-status", text, cell)),
            CodedCells.date(single("changedOn", "Date de l’étape ou du statut", "Day of stage or status", ContentKind.DATE, "changedon", "dateetape",
                    "datestatut", "depuis", "depuisle", "since")),
            new RecordColumn(single("changeReasonCode", "Raison (code)", "Reason (code)", ContentKind.TEXT, "changereasoncode", "raison",
                    "motif", "motiffin", "raisonfin"), (text, cell) -> cells.required("project-end-reason", text, cell)),
            RecordColumn.text(single("changeReason", "Raison (texte)", "Reason (text)", ContentKind.TEXT, "changereason", "explication",
                    "commentairestatut")),
            new RecordColumn(single(TERRITORY, "Territoire", "Territory", ContentKind.TEXT, "territoire", "territory", "commune", "ville",
                    "insee", "codeinsee", "lieu", "codepostal", "municipality", "town"), cells::territory),
            new RecordColumn(multiple("themes", "Thèmes", "Themes", ContentKind.TEXT, "theme", "themes", "thematique", "thematiques",
                    "domaine", "secteur"), (text, cell) -> cells.terms("theme", text, cell)),
            new RecordColumn(single("legalForm", "Forme juridique", "Legal form", ContentKind.TEXT, "formejuridique", "legalform",
                    "statutjuridique"), (text, cell) -> cells.optional("legal-form", text, cell)),
            RecordColumn.text(multiple("summary", "Résumé", "Summary", ContentKind.TEXT, "resume", "summary", "description",
                    "presentation", "objet")),
            new RecordColumn(single("visibility", "Visibilité", "Visibility", ContentKind.TEXT, "visibilite", "visibility"),
                    (text, cell) -> cells.required("visibility", text, cell)),
            RecordColumn.text(multiple("holders", "Porteurs (noms, SIRET ou identifiants)", "Holders (names, SIRET or identifiers)",
                    ContentKind.TEXT, "porteur", "porteurs", "porteuse", "holders", "holder", "porteurdeprojet", "porteursdeprojet",
                    "porteusedeprojet", "nomduporteur", "nomporteur", "nomdelaporteuse", "porteurporteuse", "porteurouporteuse")),
            RecordColumn.text(single("origin", "Né lors de (événement)", "Came from (event)", ContentKind.TEXT, "origine", "origin",
                    "evenement", "event", "soiree", "nelors", "nelorsde")),
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

    /** {@code jobs:2:2026-06-01|funding-obtained:150000:2026-06-01}, as exports write them. */
    private static String facts(String text, Cell cell) {
        List<String> good = new ArrayList<>();
        for (String fact : Words.list(text)) {
            if (FACT.matcher(fact).matches() && Dates.isDate(fact.substring(fact.length() - 10))) {
                good.add(fact);
            } else {
                cell.notes().repaired(cell.column(), cell.field(), RepairCode.VALUE_LEFT_OUT, fact, "");
            }
        }
        return String.join("\n", good);
    }
}
