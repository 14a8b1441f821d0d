package org.maillage.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.imports.mapping.Field;
import org.maillage.imports.reading.TextEncoding;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.errors.Violation;

/** What must hold of the settings of an import. */
final class SettingsRules {

    private SettingsRules() {}

    /** What can be said without the file. */
    static void checkShape(ImportSettings settings) {
        List<Violation> found = new ArrayList<>();
        if (settings.encoding() != null
                && TextEncoding.named(settings.encoding()).isEmpty()) {
            found.add(Violation.of("/encoding", ErrorCode.UNKNOWN_CODE, settings.encoding()));
        }
        String delimiter = settings.delimiter();
        if (delimiter != null && (delimiter.length() != 1 || "\"\r\n\0".contains(delimiter))) {
            found.add(Violation.of("/delimiter", ErrorCode.BAD_FORMAT));
        }
        Problem.throwIfAny(found);
    }

    /**
     * The mapping names columns of the file and fields of the kind, and no field of one value twice; the defaults are
     * values that some row could hold.
     */
    static void check(ImportSettings settings, List<String> columns, ImportKind kind) {
        List<Violation> found = new ArrayList<>();
        List<Field> fields = kind.fields();
        Map<String, Field> known = fields.stream().collect(Collectors.toMap(Field::name, field -> field));
        Set<String> present = new HashSet<>(columns);
        Map<String, String> filledBy = new HashMap<>();
        settings.mapping().forEach((column, field) -> {
            String pointer = "/mapping/" + column.replace("~", "~0").replace("/", "~1");
            if (!present.contains(column)) {
                found.add(Violation.of(pointer, ErrorCode.UNKNOWN_FIELD, column));
            } else if (field != null && !known.containsKey(field)) {
                found.add(Violation.of(pointer, ErrorCode.UNKNOWN_CODE, field));
            } else if (field != null && !known.get(field).multiple() && filledBy.put(field, column) != null) {
                found.add(Violation.of(pointer, ErrorCode.REPEATED));
            }
        });
        for (String field : settings.defaults().keySet()) {
            if (!known.containsKey(field) || field.equals("externalId")) {
                found.add(Violation.of("/defaults/" + field, ErrorCode.UNKNOWN_FIELD, field));
            }
        }
        Problem.throwIfAny(found);
        Problem.throwIfAny(kind.checkDefaults(settings.defaults()));
    }

    /** Every required field has a column or a default. Asked when a run starts, not while the mapping is being made. */
    static void checkRequired(ImportSettings settings, List<Field> fields) {
        List<Violation> found = new ArrayList<>();
        for (Field field : fields) {
            boolean given = settings.mapping().containsValue(field.name())
                    || settings.defaults().containsKey(field.name());
            boolean person = field.name().equals("name") && settings.mapping().containsValue("familyName");
            if (field.required() && !given && !person) {
                found.add(Violation.of("/mapping", ErrorCode.REQUIRED));
            }
        }
        Problem.throwIfAny(found);
    }
}
