package org.maillage.imports.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maillage.imports.mapping.Field;
import org.maillage.imports.repairs.Cell;
import org.maillage.imports.repairs.Dates;
import org.maillage.imports.repairs.RefusalCode;
import org.maillage.imports.repairs.RepairCode;
import org.maillage.imports.repairs.Words;
import org.maillage.territories.MunicipalityMatch;
import org.maillage.territories.TerritoryIndex;
import org.maillage.vocabularies.Vocabularies;

/** Readings of cells that say a code in words: terms of vocabularies, territories, days. */
@ApplicationScoped
public class CodedCells {

    private static final Pattern PLACE = Pattern.compile("(?:(\\d{4,5})\\b)?\\s*(.*)", Pattern.DOTALL);

    @Inject
    TerritoryIndex territories;

    @Inject
    Vocabularies vocabularies;

    /** A day, in any usual notation. */
    public static RecordColumn date(Field field) {
        return new RecordColumn(field, (text, cell) -> {
            LocalDate date = Dates.date(text, cell);
            return date == null ? null : date.toString();
        });
    }

    /** A word on which the rest depends: one that the vocabulary does not know refuses the row. */
    public String required(String vocabulary, String text, Cell cell) {
        Optional<String> code = code(vocabulary, text, cell);
        if (code.isEmpty()) {
            cell.notes().refused(cell.column(), cell.field(), RefusalCode.UNKNOWN_TERM, text);
        }
        return code.orElse(null);
    }

    /** A word that no vocabulary knows is left out and said: the rest of the row is worth keeping. */
    public String optional(String vocabulary, String text, Cell cell) {
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

    /** Codes of a list; unknown words are left out and said. */
    public String terms(String vocabulary, String text, Cell cell) {
        return Words.list(text).stream()
                .map(word -> optional(vocabulary, word, cell))
                .filter(code -> code != null)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** A reference, a code, or a commune by name, postcode or both: « 07510 Sainte-Eulalie ». */
    public String territory(String text, Cell cell) {
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
}
