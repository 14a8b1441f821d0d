package org.maillage.shared.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** The order that a caller asked for, from a whitelist of keys. */
record Order(String asked, List<Part> parts) {

    record Part(SortKey key, boolean descending) {}

    static Order of(String sort, Map<String, SortKey> keys) {
        String asked = sort == null || sort.isBlank() ? keys.keySet().iterator().next() : sort;
        List<Part> parts = new ArrayList<>();
        for (String one : asked.split(",")) {
            boolean descending = one.startsWith("-");
            SortKey key = keys.get(descending ? one.substring(1) : one);
            if (key == null) {
                throw Problem.field("sort", ErrorCode.UNKNOWN_CODE, one);
            }
            parts.add(new Part(key, descending));
        }
        return new Order(asked, parts);
    }

    boolean isSingle() {
        return parts.size() == 1;
    }

    String text(String id) {
        List<String> terms = new ArrayList<>();
        for (Part part : parts) {
            terms.add(part.key().expression() + (part.descending() ? " desc" : ""));
        }
        boolean descending = isSingle() && parts.get(0).descending();
        terms.add(id + (descending ? " desc" : ""));
        return String.join(", ", terms);
    }

    String cursorColumns(String id) {
        return "cast(" + parts.get(0).key().expression() + " as text) as cursor_key, cast(" + id
                + " as text) as cursor_id";
    }

    String after(String id, String idType) {
        Part part = parts.get(0);
        return "(" + part.key().expression() + ", " + id + ") " + (part.descending() ? "<" : ">")
                + " (cast(:cursor_key as " + part.key().type() + "), cast(:cursor_id as " + idType + "))";
    }
}
