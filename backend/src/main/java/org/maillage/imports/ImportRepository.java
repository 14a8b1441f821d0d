package org.maillage.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.imports.mapping.Guess;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.http.Page;
import org.maillage.shared.sql.ListStatement;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.SortKey;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Coded;

/** The statements about imports, inside the caller's organisation. */
@ApplicationScoped
class ImportRepository {

    private static final TypeReference<List<Guess>> GUESSES = new TypeReference<>() {};

    @Inject
    Sql sql;

    @Inject
    OwnStatements own;

    @Inject
    StoredJson json;

    @Inject
    CurrentCaller current;

    Optional<StoredImport> find(UUID id) {
        return own.file("imports/import").set("id", id).find(this::stored);
    }

    /** The import, locked until the end of the transaction so that nobody changes or starts it meanwhile. */
    Optional<StoredImport> lock(UUID id) {
        boolean there = own.text("select 1 from imports where id = :id and " + OwnStatements.OWN + " for update")
                .set("id", id)
                .find(row -> true)
                .isPresent();
        return there ? find(id) : Optional.empty();
    }

    /** The bytes of all files of the organisation that are not erased yet. */
    long keptBytes() {
        return own.text("select coalesce(sum(file_size), 0)::bigint as kept from imports where erased_at is null and "
                        + OwnStatements.OWN)
                .require(row -> row.count("kept"));
    }

    /** Uploads of one organisation are counted one after the other, until the end of the transaction. */
    void lockUploads() {
        sql.text("select pg_advisory_xact_lock(hashtextextended(:name, 0))::text as locked")
                .set("name", "uploads|" + current.organisationId())
                .require(row -> row.text("locked"));
    }

    void insert(StoredImport one, byte[] hash) {
        Caller caller = current.require();
        sql.text(
                        "insert into imports (id, organisation_id, kind, file_name, file_size, file_hash, lines, encoding, detected,"
                                + " settings, guesses, created_by_account_id, created_by_client_id) values (:id, :organisation, :kind,"
                                + " :name, :size, :hash, :lines, :encoding, cast(:detected as jsonb), cast(:settings as jsonb),"
                                + " cast(:guesses as jsonb), cast(:account as uuid), cast(:client as uuid))")
                .set("id", one.id())
                .set("organisation", caller.organisationId())
                .set("kind", one.kind())
                .set("name", one.fileName())
                .set("size", one.fileSize())
                .set("hash", hash)
                .set("lines", one.lines())
                .set("encoding", one.encoding())
                .set("detected", json.write(one.detected()))
                .set("settings", json.write(one.settings()))
                .set("guesses", json.write(one.guesses()))
                .set("account", caller.accountId())
                .set("client", caller.apiClientId())
                .update();
    }

    void updateSettings(UUID id, Detected detected, ImportSettings settings, List<Guess> guesses) {
        own.text("update imports set version = version + 1, state = 'stored', detected = cast(:detected as jsonb),"
                        + " settings = cast(:settings as jsonb), guesses = cast(:guesses as jsonb) where id = :id and "
                        + OwnStatements.OWN)
                .set("id", id)
                .set("detected", json.write(detected))
                .set("settings", json.write(settings))
                .set("guesses", json.write(guesses))
                .update();
    }

    void setState(UUID id, ImportState state) {
        own.text("update imports set state = :state where id = :id and " + OwnStatements.OWN)
                .set("id", id)
                .set("state", state.code())
                .update();
    }

    byte[] hash(UUID id) {
        return own.text("select file_hash from imports where id = :id and " + OwnStatements.OWN)
                .set("id", id)
                .require(row -> row.bytes("file_hash"));
    }

    Page<StoredImport> list(ImportQuery query) {
        LinkedHashMap<String, SortKey> keys = new LinkedHashMap<>();
        keys.put("createdAt", new SortKey("i.created_at", "timestamptz"));
        keys.put("fileName", new SortKey("i.file_name", "varchar"));
        if (query.sort == null) {
            query.sort = "-createdAt";
        }
        ListStatement list = new ListStatement(
                        sql,
                        "i.id, i.version, i.kind, i.state, i.file_name, i.file_size, i.lines, i.encoding, null as detected,"
                                + " null as settings, null as guesses, i.created_at, i.erased_at is not null as erased,"
                                + " case when i.created_by_client_id is null then 'account' else 'api-client' end as author_kind,"
                                + " coalesce(i.created_by_account_id, i.created_by_client_id) as author_id,"
                                + " coalesce(a.display_name, c.name) as author_name",
                        "imports i left join accounts a on a.id = i.created_by_account_id"
                                + " left join api_clients c on c.id = i.created_by_client_id",
                        "i.id",
                        keys)
                .set("organisation", current.organisationId())
                .where("i." + OwnStatements.OWN);
        if (query.state != null && !query.state.isEmpty()) {
            list.where("i.state = any(:states)", "states", query.states());
        }
        return list.page(query, this::stored);
    }

    private StoredImport stored(Row row) {
        UUID author = row.id("author_id");
        return new StoredImport(
                row.id("id"),
                row.number("version"),
                row.text("kind"),
                Coded.of(ImportState.class, row.text("state")),
                row.text("file_name"),
                row.count("file_size"),
                row.count("lines"),
                row.text("encoding"),
                json.read(row.text("detected"), Detected.class),
                json.read(row.text("settings"), ImportSettings.class),
                json.read(row.text("guesses"), GUESSES),
                row.instant("created_at"),
                author == null
                        ? null
                        : new StoredImport.Author(row.text("author_kind"), author, row.text("author_name")),
                row.flag("erased"));
    }
}
