package org.maillage.supportrecords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.http.Referable;
import org.maillage.shared.http.Reference;
import org.maillage.shared.sql.Sql;

/** Records as other features refer to them: those that the caller reads, by their day and the beginning of what they say. */
@ApplicationScoped
public class SupportRecordReferences implements Referable {

    /** What a record goes by. */
    static final String NAME =
            "to_char(r.acted_on, 'YYYY-MM-DD') || ' · ' || left(split_part(r.summary, chr(10), 1), 80)";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Override
    public String kind() {
        return SupportRecordService.RESOURCE;
    }

    @Override
    public Map<UUID, Reference> find(Collection<UUID> ids) {
        Map<UUID, Reference> found = new HashMap<>();
        if (!ids.isEmpty()) {
            sql
                    .text("select r.id, " + NAME + " as name from " + SupportRecordReader.READABLE
                            + " where r.id = any(:ids)")
                    .set("ids", ids)
                    .set("organisation", current.organisationId())
                    .stream(row -> found.put(row.id("id"), Reference.of(row.id("id"), row.text("name"))));
        }
        return found;
    }
}
