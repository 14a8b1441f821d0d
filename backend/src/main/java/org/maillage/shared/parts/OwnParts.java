package org.maillage.shared.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.DatabaseProblems;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.sql.Sql;

/**
 * The own parts of one kind of record, always those of the caller's organisation. The version of a part counts its changes, so
 * that the version which one organisation sees of a record tells nothing of another's notes.
 */
public final class OwnParts {

    private final Sql sql;
    private final CurrentCaller current;
    private final String word;
    private final String readable;

    /**
     * @param word the kind in the singular, as its tables begin: {@code project}. A constant: it goes into statements
     * @param readable a condition of ours: the caller may read the record whose id is {@code x.<word>_id}. Needs no parameter but
     *     {@code organisation}. The key of a record that she reads no more is free for another
     */
    public OwnParts(Sql sql, CurrentCaller current, String word, String readable) {
        this.sql = sql;
        this.current = current;
        this.word = word;
        this.readable = "(" + readable + ")";
        DatabaseProblems.register(word + "_external_ids_unique", "/externalIds", ErrorCode.DUPLICATE);
    }

    /**
     * Of a select list: {@code own_version, internal_description, external_ids} (JSON text). Needs {@link #join}, and the
     * parameter {@code organisation}.
     *
     * @param record alias of the record's table
     */
    public static String columns(String word, String record) {
        return "coalesce(own.version, 0) as own_version, own.description as internal_description,"
                + " (select json_agg(json_build_object('source', x.source, 'id', x.external_id)"
                + " order by x.source, x.external_id) from " + word + "_external_ids x"
                + " where x.organisation_id = cast(:organisation as uuid) and x." + word + "_id = " + record
                + ".id) as external_ids";
    }

    public static String join(String word, String record) {
        return " left join " + word + "_parts own on own.organisation_id = cast(:organisation as uuid) and own." + word
                + "_id = " + record + ".id";
    }

    /** A condition: the caller's organisation keeps a key of the source {@code :externalSource}. */
    public static String hasKeyOfSource(String word, String record) {
        return "exists (select from " + word + "_external_ids k where k.organisation_id = cast(:organisation as uuid)"
                + " and k." + word + "_id = " + record + ".id and k.source = :externalSource)";
    }

    /**
     * @param version that the caller read, 0 for a part that is not there yet
     * @return false when the part has changed since; nothing was written then
     */
    public boolean write(UUID record, int version, OwnPart part) {
        int written = sql.text("insert into " + word + "_parts as p (organisation_id, " + word + "_id, description)"
                        + " values (:organisation, :record, :description)"
                        + " on conflict (organisation_id, " + word + "_id) do update"
                        + " set description = excluded.description, version = p.version + 1, updated_at = now()"
                        + " where p.version = :version")
                .set("organisation", current.organisationId())
                .set("record", record)
                .set("description", part.internalDescription())
                .set("version", version)
                .update();
        if (written == 0) {
            return false;
        }
        writeKeys(record, part.externalIds());
        return true;
    }

    private void writeKeys(UUID record, List<ExternalId> keys) {
        String table = word + "_external_ids";
        String wanted = "unnest(cast(:sources as varchar[]), cast(:keys as varchar[])) w (source, external_id)";
        String here = "x.organisation_id = :organisation and x." + word + "_id = :record";
        for (String statement : List.of(
                "delete from " + table + " x where " + here + " and not exists (select from " + wanted
                        + " where w.source = x.source and w.external_id = x.external_id)",
                "delete from " + table + " x where x.organisation_id = :organisation and x." + word + "_id <> :record"
                        + " and exists (select from " + wanted
                        + " where w.source = x.source and w.external_id = x.external_id) and not " + readable,
                "insert into " + table + " (organisation_id, source, external_id, " + word + "_id)"
                        + " select :organisation, w.source, w.external_id, :record from " + wanted
                        + " where not exists (select from " + table + " x where " + here
                        + " and x.source = w.source and x.external_id = w.external_id)")) {
            sql.text(statement)
                    .set("organisation", current.organisationId())
                    .set("record", record)
                    .set("sources", keys.stream().map(ExternalId::source).toList())
                    .set("keys", keys.stream().map(ExternalId::id).toList())
                    .update();
        }
    }

    /** The record that the caller's organisation knows under this key, and may read. */
    public Optional<UUID> find(String source, String externalId) {
        return Optional.ofNullable(find(source, List.of(externalId)).get(externalId));
    }

    /** Record by key, of one source: those that the caller may read. */
    public Map<String, UUID> find(String source, Collection<String> externalIds) {
        Map<String, UUID> found = new HashMap<>();
        if (!externalIds.isEmpty()) {
            sql
                    .text("select x.external_id, x." + word + "_id as record from " + word + "_external_ids x"
                            + " where x.organisation_id = cast(:organisation as uuid) and x.source = :source"
                            + " and x.external_id = any(:keys) and " + readable)
                    .set("organisation", current.organisationId())
                    .set("source", source)
                    .set("keys", externalIds)
                    .stream(row -> found.put(row.text("external_id"), row.id("record")));
        }
        return found;
    }

    /** Which of the keys another record has; the constraint of the table catches the race. */
    public List<Violation> taken(List<ExternalId> keys, UUID self) {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Optional<UUID> other = find(keys.get(i).source(), keys.get(i).id());
            if (other.isPresent() && !other.get().equals(self)) {
                found.add(Violation.of("/externalIds/" + i, ErrorCode.DUPLICATE));
            }
        }
        return found;
    }
}
