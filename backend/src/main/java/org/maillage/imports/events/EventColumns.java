package org.maillage.imports.events;

import static org.maillage.imports.mapping.Field.multiple;
import static org.maillage.imports.mapping.Field.single;

import java.util.List;
import org.maillage.events.EventVisibility;
import org.maillage.imports.mapping.ContentKind;
import org.maillage.imports.records.CodedCells;
import org.maillage.imports.records.RecordColumn;
import org.maillage.imports.records.RecordRow;
import org.maillage.imports.repairs.Cell;
import org.maillage.imports.repairs.Identifiers;
import org.maillage.imports.repairs.RefusalCode;
import org.maillage.imports.repairs.RepairCode;
import org.maillage.shared.text.Coded;

/** The fields that a file of events may fill, with the titles met in French and English files, and how cells are read. */
final class EventColumns {

    static final String TITLE = "title";
    static final String SESSIONS = "sessions";
    static final String DATE = "date";
    static final String START = "start";

    private final CodedCells cells;

    EventColumns(CodedCells cells) {
        this.cells = cells;
    }

    // spotless:off
    List<RecordColumn> all() {
        return List.of(
            RecordColumn.text(single(TITLE, "Intitulé", "Title", ContentKind.TEXT, "titre", "title", "intitule", "nom", "evenement",
                    "event", "libelle", "name", "nomdelevenement", "nomevenement", "intituleevenement", "titreevenement").asRequired()),
            new RecordColumn(single("kind", "Nature", "Kind", ContentKind.TEXT, "nature", "kind", "type", "typedevenement", "genre"),
                    (text, cell) -> cells.required("event-kind", text, cell)),
            new RecordColumn(single("state", "État", "State", ContentKind.TEXT, "etat", "state", "statut", "status"),
                    (text, cell) -> cells.required("event-state", text, cell)),
            RecordColumn.text(single("stateReason", "Raison de l’annulation", "Reason of the cancellation", ContentKind.TEXT,
                    "raison", "motif", "statereason", "reason", "raisondelannulation")),
            CodedCells.date(single(DATE, "Jour", "Day", ContentKind.DATE, "date", "jour", "day", "ledate", "datedelevenement")),
            new RecordColumn(single(START, "Début (heure, ou jour et heure)", "Start (time, or day and time)", ContentKind.TEXT,
                    "debut", "start", "heuredebut", "heurededebut", "heure", "datedebut", "datededebut", "starttime", "horaire"),
                    LocalTimes::start),
            new RecordColumn(single("end", "Fin (heure, ou jour et heure)", "End (time, or day and time)", ContentKind.TEXT, "fin",
                    "end", "heurefin", "heuredefin", "datefin", "datedefin", "endtime"), LocalTimes::one),
            new RecordColumn(single(SESSIONS, "Séances (début/fin, séparées par |)", "Sessions (start/end, between bars)",
                    ContentKind.TEXT, "seances", "sessions"), LocalTimes::sessions),
            RecordColumn.text(single("zone", "Fuseau horaire", "Time zone", ContentKind.TEXT, "zone", "fuseau", "fuseauhoraire",
                    "timezone")),
            RecordColumn.text(multiple("summary", "Présentation", "Summary", ContentKind.TEXT, "resume", "summary", "description",
                    "presentation", "objet")),
            RecordColumn.text(single("place", "Lieu (nom, SIRET ou identifiant)", "Place (name, SIRET or identifier)",
                    ContentKind.TEXT, "lieu", "place", "salle", "venue", "location")),
            RecordColumn.text(single("street", "Adresse", "Street", ContentKind.TEXT, "adresse", "street", "rue", "voie", "address")),
            RecordColumn.text(single("complement", "Complément d’adresse", "Address complement", ContentKind.TEXT, "complement",
                    "complementdadresse", "complementadresse", "batiment")),
            RecordColumn.text(single("postcode", "Code postal", "Postcode", ContentKind.POSTCODE, "codepostal", "postcode", "cp")),
            RecordColumn.text(single("city", "Localité", "City", ContentKind.TEXT, "localite", "city", "bureaudistributeur")),
            new RecordColumn(single("municipality", "Commune", "Municipality", ContentKind.TEXT, "commune", "municipality",
                    "municipalitycode", "ville", "codeinsee", "insee", "town"), cells::territory),
            RecordColumn.text(single("onlineLink", "Lien de la visio", "Online link", ContentKind.WEBSITE, "lien", "onlinelink",
                    "visio", "lienvisio", "url", "lienenligne")),
            new RecordColumn(single("attendanceMode", "Participation", "Attendance mode", ContentKind.TEXT, "participation",
                    "attendancemode", "modalite", "mode"), (text, cell) -> cells.required("attendance-mode", text, cell)),
            new RecordColumn(single("capacity", "Places", "Capacity", ContentKind.TEXT, "places", "capacity", "capacite", "jauge",
                    "nombredeplaces", "nbdeplaces", "nbplaces", "nombreplaces"), EventColumns::number),
            new RecordColumn(multiple("themes", "Thèmes", "Themes", ContentKind.TEXT, "theme", "themes", "thematique", "thematiques"),
                    (text, cell) -> cells.terms("theme", text, cell)),
            new RecordColumn(single("territory", "Territoire visé", "Territory", ContentKind.TEXT, "territoire", "territory",
                    "territoirevise"), cells::territory),
            RecordColumn.text(multiple("organisers", "Organisateurs (noms, SIRET ou identifiants)",
                    "Organisers (names, SIRET or identifiers)", ContentKind.TEXT, "organisateur", "organisateurs", "organisatrice",
                    "organisers", "organiser", "organisepar")),
            RecordColumn.text(multiple("projects", "Projets (intitulés ou identifiants)", "Projects (titles or identifiers)",
                    ContentKind.TEXT, "projet", "projets", "project", "projects", "projetsconcernes",
                    "projetsassocies")),
            new RecordColumn(single("visibility", "Visibilité", "Visibility", ContentKind.TEXT, "visibilite", "visibility"),
                    this::visibility),
            RecordColumn.text(multiple("internalDescription", "Notes internes", "Internal notes", ContentKind.TEXT, "notes", "note",
                    "notesinternes", "internaldescription", "commentaire", "commentaires", "remarques")),
            new RecordColumn(single(RecordRow.KEY, "Identifiant dans la source", "Identifier in the source", ContentKind.TEXT, "id",
                    "identifiant", "externalid", "reference", "ref", "numero", "cle", "idevenement"), Identifiers::key));
    }
    // spotless:on

    private String visibility(String text, Cell cell) {
        String code = cells.required("visibility", text, cell);
        if (code != null && Coded.of(EventVisibility.class, code) == null) {
            cell.notes().refused(cell.column(), cell.field(), RefusalCode.UNKNOWN_TERM, text);
            return null;
        }
        return code;
    }

    private static String number(String text, Cell cell) {
        String digits = text.replaceAll("\\.0$|\\s", "");
        if (digits.matches("\\d{1,6}")) {
            return digits;
        }
        cell.notes().repaired(cell.column(), cell.field(), RepairCode.VALUE_LEFT_OUT, text, "");
        return null;
    }
}
