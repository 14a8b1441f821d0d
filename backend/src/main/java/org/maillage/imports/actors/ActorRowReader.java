package org.maillage.imports.actors;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.actors.ActorInput;
import org.maillage.actors.ActorType;
import org.maillage.actors.ActorVisibility;
import org.maillage.imports.RunPlan;
import org.maillage.imports.reading.Row;
import org.maillage.imports.repairs.Cell;
import org.maillage.imports.repairs.CellText;
import org.maillage.imports.repairs.Contacts;
import org.maillage.imports.repairs.Dates;
import org.maillage.imports.repairs.Identifiers;
import org.maillage.imports.repairs.Places;
import org.maillage.imports.repairs.RefusalCode;
import org.maillage.imports.repairs.RepairCode;
import org.maillage.imports.repairs.RowNotes;
import org.maillage.imports.repairs.Words;
import org.maillage.shared.text.Coded;
import org.maillage.shared.text.Normalised;
import org.maillage.territories.MunicipalityMatch;
import org.maillage.territories.TerritoryIndex;
import org.maillage.vocabularies.Vocabularies;

/** Reads the cells of rows as parts of an actor. Used by one thread. */
final class ActorRowReader {

    private static final int REMEMBERED = 20_000;

    private final RunPlan plan;
    private final String[] fields;
    private final boolean[] labelled;
    private final TerritoryIndex territories;
    private final Vocabularies vocabularies;
    private final Map<String, MunicipalityMatch> municipalities = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, MunicipalityMatch> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Map<String, Optional<String>> terms = new HashMap<>();
    private final ActorDraft defaults = new ActorDraft();
    private final List<RowNotes.Refusal> defaultRefusals;

    ActorRowReader(RunPlan plan, TerritoryIndex territories, Vocabularies vocabularies) {
        this.plan = plan;
        this.territories = territories;
        this.vocabularies = vocabularies;
        int columns = plan.columns().size();
        this.fields = new String[columns];
        this.labelled = new boolean[columns];
        Map<String, Integer> uses = new HashMap<>();
        for (int column = 0; column < columns; column++) {
            fields[column] = plan.fieldOf(column);
            uses.merge(String.valueOf(fields[column]), 1, Integer::sum);
        }
        RowNotes notes = new RowNotes();
        plan.settings().defaults().forEach((field, value) -> {
            if (value != null && !value.isBlank()) {
                take(field, value.strip(), new Cell(-1, field, notes), defaults);
            }
        });
        defaultRefusals = notes.refusals();
        // Several columns in one description are told apart by their titles: « h_lundi : 9 h - 12 h ».
        for (int column = 0; column < columns; column++) {
            labelled[column] =
                    fields[column] != null && fields[column].endsWith("Description") && uses.get(fields[column]) > 1;
        }
    }

    ActorRow read(Row row) {
        ActorDraft draft = new ActorDraft();
        RowNotes notes = new RowNotes();
        for (int column = 0; column < fields.length && column < row.cells().size(); column++) {
            if (fields[column] != null) {
                read(row.cells().get(column), column, draft, notes);
            }
        }
        for (int column = fields.length; column < row.cells().size(); column++) {
            if (!row.cells().get(column).isBlank()) {
                notes.refused(
                        column, null, RefusalCode.TOO_MANY_CELLS, row.cells().get(column));
                break;
            }
        }
        takeDefaults(draft, notes);
        complete(draft, notes);
        return new ActorRow(row, draft, notes);
    }

    private void read(String raw, int column, ActorDraft draft, RowNotes notes) {
        if (raw.isEmpty()) {
            return;
        }
        Cell cell = new Cell(column, fields[column], notes);
        String text = CellText.read(raw, cell);
        if (text != null && !text.isEmpty()) {
            take(fields[column], labelled[column] ? plan.columns().get(column) + " : " + text : text, cell, draft);
        }
    }

    /** Defaults speak only where the row is silent. A default that cannot be read refuses every row. */
    private void takeDefaults(ActorDraft draft, RowNotes notes) {
        defaultRefusals.forEach(refusal -> notes.refused(-1, refusal.field(), refusal.code(), refusal.value()));
        draft.fillFrom(defaults);
        draft.type = draft.type == null ? defaults.type : draft.type;
        draft.visibility = draft.visibility == null ? defaults.visibility : draft.visibility;
        draft.name = draft.name == null ? defaults.name : draft.name;
        draft.familyName = draft.familyName == null ? defaults.familyName : draft.familyName;
    }

    private void take(String field, String text, Cell cell, ActorDraft draft) {
        switch (field) {
            case "name" -> draft.name = text;
            case "acronym" -> draft.acronym = text;
            case "givenName" -> draft.givenName = text;
            case "familyName" -> draft.familyName = text;
            case "type" -> draft.type = coded("actor-type", ActorType.class, text, cell);
            case "visibility" -> draft.visibility = coded("visibility", ActorVisibility.class, text, cell);
            case "formOfAddress" -> draft.formOfAddress = term("form-of-address", text, cell);
            case "legalForm" -> draft.legalForm = term("legal-form", text, cell);
            case "esus" -> draft.esus = Words.truth(text, cell);
            case "siret" -> draft.siret = Identifiers.siret(text, cell);
            case "siren" -> draft.siren = Identifiers.siren(text, cell);
            case "rna" -> draft.rna = Identifiers.rna(text, cell);
            case "externalId" -> draft.externalId = Identifiers.key(text, cell);
            case "roles" -> terms("actor-role", text, cell, draft.roles);
            case "themes" -> terms("theme", text, cell, draft.themes);
            case "skills" ->
                Words.list(text)
                        .forEach(word ->
                                addOnce(draft.skills, Normalised.of(word).replace(' ', '-')));
            case "territories" -> Words.list(text).forEach(reference -> addOnce(draft.territories, reference));
            case "publicDescription" -> draft.publicDescription = joined(draft.publicDescription, text, "\n");
            case "internalDescription" -> draft.internalDescription = joined(draft.internalDescription, text, "\n");
            case "address.street" -> draft.street = joined(draft.street, text, " ");
            case "address.complement" -> draft.complement = joined(draft.complement, text, ", ");
            case "address.postcode" -> draft.postcode = Places.postcode(text, cell);
            case "address.city" -> draft.city = text;
            case "address.municipality" -> draft.municipality = Places.municipality(text, cell);
            case "address.longitude" -> draft.longitude = Places.coordinate(text, 180, cell);
            case "address.latitude" -> draft.latitude = Places.coordinate(text, 90, cell);
            case "consent.networkSharing" -> draft.consent.networkSharing = Words.truth(text, cell);
            case "consent.date" -> draft.consent.date = Dates.date(text, cell);
            case "consent.source" -> draft.consent.source = text;
            case "consent.basis" -> draft.consent.basis = term("lawful-basis", text, cell);
            case "lastVerifiedOn" -> draft.lastVerifiedOn = Dates.date(text, cell);
            case "phone" -> Contacts.phones(text, cell).forEach(value -> addContact(draft, "phone", value));
            case "email" -> Contacts.emails(text, cell).forEach(value -> addContact(draft, "e-mail", value));
            case "website" -> Contacts.websites(text, cell).forEach(value -> addContact(draft, "website", value));
            default -> throw new IllegalArgumentException("no field " + field);
        }
    }

    private static String joined(String before, String text, String between) {
        return before == null ? text : before + between + text;
    }

    private static void addOnce(List<String> list, String text) {
        if (!text.isEmpty() && !list.contains(text)) {
            list.add(text);
        }
    }

    private static void addContact(ActorDraft draft, String kind, String value) {
        ActorInput.ContactPoint point = new ActorInput.ContactPoint(kind, value, null);
        if (!draft.contactPoints.contains(point)) {
            draft.contactPoints.add(point);
        }
    }

    private <E extends Enum<E> & Coded> E coded(String vocabulary, Class<E> type, String text, Cell cell) {
        E code = match(vocabulary, text).map(known -> Coded.of(type, known)).orElse(null);
        if (code == null) {
            cell.notes().refused(cell.column(), cell.field(), RefusalCode.UNKNOWN_TERM, text);
        }
        return code;
    }

    /** A word that no vocabulary knows is left out and said: the rest of the row is worth keeping. */
    private String term(String vocabulary, String text, Cell cell) {
        if (vocabularies.contains(vocabulary, text)) {
            return text;
        }
        Optional<String> code = match(vocabulary, text);
        cell.notes()
                .repaired(
                        cell.column(),
                        cell.field(),
                        code.isPresent() ? RepairCode.TERM_RECOGNISED : RepairCode.TERM_UNKNOWN,
                        text,
                        code.orElse(""));
        return code.orElse(null);
    }

    private void terms(String vocabulary, String text, Cell cell, List<String> into) {
        for (String word : Words.list(text)) {
            String code = term(vocabulary, word, cell);
            if (code != null) {
                addOnce(into, code);
            }
        }
    }

    private Optional<String> match(String vocabulary, String text) {
        if (terms.size() > REMEMBERED) {
            terms.clear();
        }
        return terms.computeIfAbsent(vocabulary + ":" + text, key -> vocabularies.match(vocabulary, text));
    }

    private void complete(ActorDraft draft, RowNotes notes) {
        if (draft.type == null) {
            // A family name and no other says a person: taken for an organisation, the network would see them.
            boolean person = draft.name == null && draft.familyName != null;
            draft.type = person ? ActorType.PERSON : ActorType.ORGANISATION;
        }
        if (draft.type == ActorType.PERSON) {
            draft.familyName = draft.familyName == null ? draft.name : draft.familyName;
            draft.name = null;
            draft.acronym = null;
            draft.legalForm = null;
            checkConsent(draft, notes);
        } else {
            draft.name = draft.name == null ? joinedName(draft) : draft.name;
            draft.givenName = null;
            draft.familyName = null;
            draft.formOfAddress = null;
            draft.consent.clear();
        }
        if (draft.displayName() == null) {
            notes.refused(column("name"), "name", RefusalCode.MISSING, "");
        }
        if ((draft.longitude == null) != (draft.latitude == null)) {
            draft.longitude = null;
            draft.latitude = null;
        }
        findMunicipality(draft, notes);
    }

    /** Who is to be seen by the network must have agreed; if not, the rest of the row is worth keeping, and it is said. */
    private void checkConsent(ActorDraft draft, RowNotes notes) {
        boolean shown = draft.visibility != null && draft.visibility != ActorVisibility.ORGANISATION;
        if (draft.consent.isIncomplete()) {
            notes.repaired(
                    column("consent.networkSharing"), "consent.networkSharing", RepairCode.CONSENT_INCOMPLETE, "", "");
        } else if (shown && !Boolean.TRUE.equals(draft.consent.networkSharing)) {
            notes.repaired(
                    column("visibility"),
                    "visibility",
                    RepairCode.CONSENT_INCOMPLETE,
                    draft.visibility.code(),
                    ActorVisibility.ORGANISATION.code());
        }
    }

    private static String joinedName(ActorDraft draft) {
        return draft.familyName == null ? null : joined(draft.givenName, draft.familyName, " ");
    }

    private void findMunicipality(ActorDraft draft, RowNotes notes) {
        if (draft.municipality == null && draft.city == null) {
            return;
        }
        String written = draft.municipality;
        String key = written + "|" + draft.postcode + "|" + draft.city;
        MunicipalityMatch match = municipalities.computeIfAbsent(
                key, any -> territories.matchMunicipality(draft.city, draft.postcode, written));
        draft.municipality =
                match.municipality().map(found -> found.ref().toString()).orElse(null);
        String field = written == null ? "address.city" : "address.municipality";
        int column = column(field);
        String given = written == null ? draft.city : written;
        if (!match.isExact()) {
            notes.repaired(column, field, RepairCode.MUNICIPALITY_UNKNOWN, given, "");
        } else if (match.how() == MunicipalityMatch.How.FORMER) {
            notes.repaired(column, field, RepairCode.MUNICIPALITY_SUCCEEDED, given, name(match));
        } else if (match.how() != MunicipalityMatch.How.DIRECT) {
            notes.repaired(column, field, RepairCode.MUNICIPALITY_FOUND, given, name(match));
        }
    }

    private static String name(MunicipalityMatch match) {
        return match.municipality()
                .map(found -> found.name() + " (" + found.code() + ")")
                .orElse("");
    }

    private int column(String field) {
        Integer column = plan.columnOf(field);
        return column == null ? -1 : column;
    }
}
