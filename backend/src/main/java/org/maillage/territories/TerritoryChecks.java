package org.maillage.territories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.sql.Sql;

/** References to territories in what other features are sent: forms and filters. */
@ApplicationScoped
public class TerritoryChecks {

    /** For a condition {@code x.territory = any(...)}: in or below {@code :territory}, an array. Of the column's collation. */
    public static final String BELOW = "array(select t.ref collate \"default\" from territory_ancestors t"
            + " where t.ancestor = any(:territory))";

    @Inject
    TerritoryIndex territories;

    @Inject
    Sql sql;

    /** The reference in its full form; the text itself where it was refused and a violation added. Null stays null. */
    public String check(String pointer, String reference, List<Violation> found) {
        if (reference == null) {
            return null;
        }
        TerritoryLookup lookup = territories.find(reference);
        if (lookup.isAmbiguous()) {
            found.add(Violation.of(pointer, ErrorCode.AMBIGUOUS_REFERENCE, reference, candidates(lookup)));
        } else if (lookup.ref() == null || lookup.ref().kind() == TerritoryKind.AREA && !isArea(lookup.ref())) {
            found.add(Violation.of(pointer, ErrorCode.UNKNOWN_REFERENCE, reference));
        } else {
            return lookup.ref().toString();
        }
        return reference;
    }

    /** The same where only a municipality can be meant, so that a bare code is enough. */
    public String checkMunicipality(String pointer, String reference, List<Violation> found) {
        if (reference == null) {
            return null;
        }
        String full = reference.contains(":")
                ? reference
                : TerritoryRef.municipality(reference).toString();
        TerritoryRef ref = territories.find(full).ref();
        if (ref == null || ref.kind() != TerritoryKind.MUNICIPALITY) {
            found.add(Violation.of(pointer, ErrorCode.UNKNOWN_REFERENCE, reference));
            return reference;
        }
        return ref.toString();
    }

    /** @throws Problem where a filter names what is no territory, or several */
    public List<String> filter(String parameter, List<String> references) {
        return references == null
                ? List.of()
                : references.stream().map(one -> filter(parameter, one)).toList();
    }

    private String filter(String parameter, String reference) {
        TerritoryLookup lookup = territories.find(reference);
        if (lookup.isAmbiguous()) {
            throw Problem.field(parameter, ErrorCode.AMBIGUOUS_REFERENCE, reference, candidates(lookup));
        }
        if (lookup.ref() == null) {
            throw Problem.field(parameter, ErrorCode.UNKNOWN_REFERENCE, reference);
        }
        return lookup.ref().toString();
    }

    private boolean isArea(TerritoryRef area) {
        return sql.text("select 1 from territories where ref = :ref and archived_at is null")
                .set("ref", area.toString())
                .find(row -> true)
                .isPresent();
    }

    private static String candidates(TerritoryLookup lookup) {
        return lookup.candidates().stream().map(TerritoryRef::toString).collect(Collectors.joining(", "));
    }
}
