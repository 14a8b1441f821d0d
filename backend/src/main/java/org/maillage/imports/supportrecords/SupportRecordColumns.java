package org.maillage.imports.supportrecords;

import static org.maillage.imports.mapping.Field.multiple;
import static org.maillage.imports.mapping.Field.single;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.imports.mapping.ContentKind;
import org.maillage.imports.records.CodedCells;
import org.maillage.imports.records.RecordColumn;
import org.maillage.imports.records.RecordRow;
import org.maillage.imports.repairs.Cell;
import org.maillage.imports.repairs.Identifiers;
import org.maillage.imports.repairs.RefusalCode;
import org.maillage.imports.repairs.RepairCode;
import org.maillage.shared.text.Coded;
import org.maillage.supportrecords.SupportRecordVisibility;

/**
 * The fields that a file of support records may fill, with the titles met in French and English files, and how cells are read.
 * There is none for the private note: the rows of a file are read by more people than a note is.
 */
final class SupportRecordColumns {

    static final String SUMMARY = "summary";
    static final String DAY = "on";
    static final String PROJECTS = "projects";
    static final String PARTICIPANTS = "participants";

    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})\\s*(?:h|heures?|:)\\s*(\\d{1,2})?\\s*(?:min|mn)?");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})(?:[.,]0+)?\\s*(?:min|mn|minutes?|')?");

    private final CodedCells cells;

    SupportRecordColumns(CodedCells cells) {
        this.cells = cells;
    }

    // spotless:off
    List<RecordColumn> all() {
        return List.of(
            RecordColumn.text(multiple(SUMMARY, "Compte rendu", "Summary", ContentKind.TEXT, "compterendu", "summary", "resume", "cr",
                    "contenu", "description", "objet", "suivi", "texte", "echange").asRequired()),
            CodedCells.date(single(DAY, "Jour", "Day", ContentKind.DATE, "date", "jour", "on", "day", "le", "datedusuivi",
                    "dateentretien", "datedurendezvous", "daterdv", "datedurdv", "datederdv", "daterendezvous", "datederendezvous",
                    "datedelentretien", "datedelarencontre", "daterencontre")),
            new RecordColumn(single("minutes", "Durée (minutes, ou 1h30)", "Duration (minutes, or 1h30)", ContentKind.TEXT, "duree",
                    "minutes", "duration", "temps", "tempspasse", "dureeminutes", "dureeenminutes"), SupportRecordColumns::minutes),
            new RecordColumn(single("kind", "Nature", "Kind", ContentKind.TEXT, "nature", "kind", "type", "typedesuivi", "natureacte", "typerdv",
                    "typederdv", "typederendezvous", "typeentretien", "typedentretien"),
                    (text, cell) -> cells.required("support-record-kind", text, cell)),
            new RecordColumn(single("mode", "Participation", "Attendance mode", ContentKind.TEXT, "mode", "modalite", "participation",
                    "attendancemode"), (text, cell) -> cells.optional("attendance-mode", text, cell)),
            RecordColumn.text(single("place", "Lieu (nom, SIRET ou identifiant)", "Place (name, SIRET or identifier)",
                    ContentKind.TEXT, "lieu", "place", "location", "endroit")),
            new RecordColumn(multiple("themes", "Thèmes", "Themes", ContentKind.TEXT, "theme", "themes", "thematique", "thematiques"),
                    (text, cell) -> cells.terms("theme", text, cell)),
            RecordColumn.text(single("nextStep", "Prochaine étape", "Next step", ContentKind.TEXT, "prochaineetape", "nextstep",
                    "suite", "suiteadonner", "suites", "afaire", "action", "todo")),
            CodedCells.date(single("nextStepDue", "Échéance", "Due", ContentKind.DATE, "echeance", "nextstepdue", "due", "pourle",
                    "datelimite", "avantle")),
            CodedCells.date(single("nextStepDoneOn", "Fait le", "Done on", ContentKind.DATE, "faitle", "nextstepdoneon", "doneon",
                    "realisele")),
            RecordColumn.text(multiple(PARTICIPANTS, "Participants (noms, SIRET ou identifiants)",
                    "Participants (names, SIRET or identifiers)", ContentKind.TEXT, "participant", "participants", "participante",
                    "personne", "personnes", "avec", "beneficiaire", "beneficiaires", "porteur", "porteurs", "presents")),
            RecordColumn.text(multiple(PROJECTS, "Projets (intitulés ou identifiants)", "Projects (titles or identifiers)",
                    ContentKind.TEXT, "projet", "projets", "project", "projects", "idprojet", "dossier")),
            RecordColumn.text(single("plan", "Accompagnement (nom ou identifiant)", "Support plan (name or identifier)", ContentKind.TEXT, "plan",
                    "accompagnement", "idaccompagnement", "supportplan")),
            new RecordColumn(single("visibility", "Visibilité", "Visibility", ContentKind.TEXT, "visibilite", "visibility"),
                    this::visibility),
            new RecordColumn(single(RecordRow.KEY, "Identifiant dans la source", "Identifier in the source", ContentKind.TEXT, "id",
                    "identifiant", "externalid", "reference", "ref", "numero", "cle", "idsuivi"), Identifiers::key));
    }
    // spotless:on

    private String visibility(String text, Cell cell) {
        if (Coded.of(SupportRecordVisibility.class, text) != null) {
            return text;
        }
        String code = cells.required("visibility", text, cell);
        if (code != null && Coded.of(SupportRecordVisibility.class, code) == null) {
            cell.notes().refused(cell.column(), cell.field(), RefusalCode.UNKNOWN_TERM, text);
            return null;
        }
        return code;
    }

    /** {@code 90}, {@code 90 min}, {@code 1h30}, {@code 1:30}, {@code 2 heures}: all as minutes. */
    static String minutes(String text, Cell cell) {
        String plain = text.toLowerCase(java.util.Locale.ROOT).strip();
        Matcher hours = HOURS.matcher(plain);
        Matcher minutes = MINUTES.matcher(plain);
        String read = null;
        if (hours.matches()) {
            int rest = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
            read = String.valueOf(Integer.parseInt(hours.group(1)) * 60 + rest);
        } else if (minutes.matches()) {
            read = minutes.group(1);
        }
        if (read == null) {
            cell.notes().refused(cell.column(), cell.field(), RefusalCode.NOT_A_DURATION, text);
            return null;
        }
        if (!read.equals(text)) {
            cell.notes().repaired(cell.column(), cell.field(), RepairCode.DURATION_READ, text, read);
        }
        return read;
    }
}
