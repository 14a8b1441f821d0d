package org.maillage.territories;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;

/** What makes a good area. */
final class AreaRules {

    private AreaRules() {}

    /**
     * The municipalities meant, each once, in the order of their codes.
     *
     * @param found receives one violation for each reference that is no municipality
     */
    static Set<String> municipalities(AreaInput area, TerritoryIndex index, List<Violation> found) {
        Set<String> codes = new TreeSet<>();
        for (int i = 0; i < area.municipalities().size(); i++) {
            String text = area.municipalities().get(i).strip();
            // Here a bare code can only be that of a municipality.
            String full =
                    text.contains(":") ? text : TerritoryRef.municipality(text).toString();
            TerritoryRef ref = index.find(full).ref();
            if (ref != null && ref.kind() == TerritoryKind.MUNICIPALITY) {
                codes.add(ref.code());
            } else {
                found.add(Violation.of("/municipalities/" + i, ErrorCode.UNKNOWN_REFERENCE, text));
            }
        }
        return codes;
    }

    /** The fields in which two forms differ, for the journal. */
    static List<String> changed(AreaInput before, AreaInput after) {
        List<String> fields = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            fields.add("name");
        }
        if (!Objects.equals(before.description(), after.description())) {
            fields.add("description");
        }
        if (!before.municipalities().equals(after.municipalities())) {
            fields.add("municipalities");
        }
        return fields;
    }
}
