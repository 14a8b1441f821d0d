package org.maillage.imports.supportplans;

import static org.maillage.imports.mapping.Field.multiple;
import static org.maillage.imports.mapping.Field.single;

import java.util.List;
import org.maillage.imports.mapping.ContentKind;
import org.maillage.imports.records.CodedCells;
import org.maillage.imports.records.RecordColumn;
import org.maillage.imports.records.RecordRow;
import org.maillage.imports.repairs.Cell;
import org.maillage.imports.repairs.Identifiers;
import org.maillage.imports.repairs.RefusalCode;
import org.maillage.shared.text.Coded;
import org.maillage.supportplans.SupportPlanVisibility;

/** The fields that a file of support plans may fill, with the titles met in French and English files. */
final class SupportPlanColumns {

    static final String PROJECT = "project";
    static final String OBJECT = "object";

    private final CodedCells cells;

    SupportPlanColumns(CodedCells cells) {
        this.cells = cells;
    }

    // spotless:off
    List<RecordColumn> all() {
        return List.of(
            RecordColumn.text(single(PROJECT, "Projet (identifiant ou intitulé)", "Project (identifier or title)", ContentKind.TEXT,
                    "projet", "project", "intituleduprojet", "nomduprojet", "idprojet", "projetaccompagne").asRequired()),
            RecordColumn.text(single(OBJECT, "Objet", "Object", ContentKind.TEXT, "objet", "object", "sujet", "intitule", "titre",
                    "accompagnement", "objetdelaccompagnement")),
            RecordColumn.text(multiple("description", "Description", "Description", ContentKind.TEXT, "description", "resume",
                    "contenu", "presentation")),
            new RecordColumn(single("phase", "Phase", "Phase", ContentKind.TEXT, "phase", "etape", "avancement", "statut", "etat"),
                    (text, cell) -> cells.required("support-plan-phase", text, cell)),
            CodedCells.date(single("openedOn", "Ouvert le", "Opened on", ContentKind.DATE, "openedon", "ouvertle", "debut",
                    "dateouverture", "datedebut", "datededebut", "datedouverture", "start")),
            CodedCells.date(single("changedOn", "Date de la phase", "Day of the phase", ContentKind.DATE, "changedon", "datephase",
                    "datedelaphase", "phaseon", "depuis", "depuisle")),
            new RecordColumn(single("changeReasonCode", "Raison de fin (code)", "Reason of the end (code)", ContentKind.TEXT,
                    "changereasoncode", "raison", "motif", "motiffin", "raisonfin", "raisondefin"),
                    (text, cell) -> cells.required("support-plan-end-reason", text, cell)),
            RecordColumn.text(single("changeReason", "Raison du changement (texte)", "Reason of the change (text)", ContentKind.TEXT,
                    "changereason", "explication", "raisonduchangement")),
            new RecordColumn(single("visibility", "Visibilité", "Visibility", ContentKind.TEXT, "visibilite", "visibility"),
                    this::visibility),
            RecordColumn.text(multiple("internalDescription", "Notes internes", "Internal notes", ContentKind.TEXT, "notes", "note",
                    "notesinternes", "internaldescription", "commentaire", "commentaires", "remarques", "observations")),
            new RecordColumn(single(RecordRow.KEY, "Identifiant dans la source", "Identifier in the source", ContentKind.TEXT, "id",
                    "identifiant", "externalid", "reference", "ref", "numero", "cle", "idaccompagnement"), Identifiers::key));
    }
    // spotless:on

    private String visibility(String text, Cell cell) {
        String code = cells.required("visibility", text, cell);
        if (code != null && Coded.of(SupportPlanVisibility.class, code) == null) {
            cell.notes().refused(cell.column(), cell.field(), RefusalCode.UNKNOWN_TERM, text);
            return null;
        }
        return code;
    }
}
