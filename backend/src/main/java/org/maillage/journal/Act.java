package org.maillage.journal;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One write, for the journal: ids and field names, never contents.
 *
 * @param kind {@code create, update, archive, restore} or {@code erase}
 * @param fields the names of the fields that changed
 * @param readersBefore who could read it before: {@code public}, {@code network} or {@code organisation:<id>}
 */
public record Act(
        String kind,
        String resource,
        UUID resourceId,
        int version,
        List<String> fields,
        Set<String> readersBefore,
        Set<String> readersAfter) {

    public static String organisation(UUID organisationId) {
        return "organisation:" + organisationId;
    }
}
