package org.maillage.actors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.access.InstanceRole;
import org.maillage.shared.access.Right;
import org.maillage.shared.http.Reference;
import org.maillage.shared.parts.ExternalId;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.sql.SqlFiles;

/** Reads actors as the current caller sees them: one statement, whatever the number of lists in the view. */
@ApplicationScoped
class ActorReader {

    static final String COLUMNS = SqlFiles.read("actors/columns");

    /** What the columns need beside the actors. */
    static final String JOINS = " join organisations owner on owner.id = a.owner_organisation_id"
            + " left join organisations member on member.id = a.member_organisation_id"
            + " left join organisations updater on updater.id = a.updated_by_organisation_id"
            + " left join accounts colleague on colleague.id = a.updated_by_account_id"
            + " and a.updated_by_organisation_id = cast(:organisation as uuid)"
            + " left join actors parent on parent.id = a.parent_id"
            + " left join territories municipality on municipality.ref = a.municipality"
            + " left join internal_descriptions own"
            + " on own.organisation_id = cast(:organisation as uuid) and own.actor_id = a.id";

    /** Which columns of an actor a caller reads: always together with {@link #READABLE}. */
    static final String ACTORS = "readable_actors a";

    /** The first wall: which rows of {@link #ACTORS} the caller may read. */
    static final String READABLE = SqlFiles.read("actors/readable");

    private static final String FROM = " from " + ACTORS + JOINS;
    private static final String BY_ID = "select " + COLUMNS + FROM + " where a.id = :id and " + READABLE;
    private static final String BY_IDS = "select " + COLUMNS + FROM + " where a.id = any(:ids) and " + READABLE;

    private final Sql sql;
    private final CurrentCaller current;
    private final ObjectReader territories;
    private final ObjectReader contactPoints;
    private final ObjectReader externalIds;
    private final ObjectReader links;

    @Inject
    ActorReader(Sql sql, CurrentCaller current, ObjectMapper json) {
        this.sql = sql;
        this.current = current;
        territories = json.readerFor(new TypeReference<List<ActorView.Territory>>() {});
        contactPoints = json.readerFor(new TypeReference<List<ActorInput.ContactPoint>>() {});
        externalIds = json.readerFor(new TypeReference<List<ExternalId>>() {});
        links = json.readerFor(new TypeReference<List<ActorView.Link>>() {});
    }

    Optional<ActorView> find(UUID id) {
        Caller caller = current.require();
        return sql.text(BY_ID)
                .set("id", id)
                .set("organisation", caller.organisationId())
                .find(row -> view(row, caller));
    }

    /** Those of the ids that the caller may read, in no order. */
    List<ActorView> list(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Caller caller = current.require();
        return sql.text(BY_IDS)
                .set("ids", ids)
                .set("organisation", caller.organisationId())
                .list(row -> view(row, caller));
    }

    ActorView view(Row row, Caller caller) {
        ActorType type = ActorType.valueOf(row.text("type").toUpperCase(java.util.Locale.ROOT));
        Reference owner = Reference.of(row.id("owner_id"), row.text("owner_name"));
        Reference member = Reference.of(row.id("member_id"), row.text("member_name"));
        List<Reference> editors = Stream.of(member, owner)
                .filter(one -> one != null && (type == ActorType.ORGANISATION || one == owner))
                .distinct()
                .toList();
        int ownVersion = row.number("own_version");
        boolean owned = owner.id().equals(caller.organisationId());
        return new ActorView(
                row.id("id"),
                row.number("version") + ownVersion,
                ownVersion,
                type,
                ActorVisibility.valueOf(row.text("visibility").toUpperCase(java.util.Locale.ROOT)),
                row.text("name"),
                row.text("acronym"),
                row.text("given_name"),
                row.text("family_name"),
                row.text("form_of_address"),
                row.text("legal_form"),
                row.flagOrNull("esus"),
                row.text("siren"),
                row.text("siret"),
                row.text("rna"),
                row.text("parent_name") == null ? null : Reference.of(row.id("parent_id"), row.text("parent_name")),
                row.texts("roles"),
                row.texts("themes"),
                row.texts("skills"),
                row.text("public_description"),
                row.text("internal_description"),
                address(row),
                read(territories, row.text("territories")),
                read(contactPoints, row.text("contact_points")),
                read(externalIds, row.text("external_ids")),
                read(links, row.text("links")),
                row.date("last_verified_on"),
                type == ActorType.PERSON && owned ? consent(row) : null,
                owner,
                member,
                editable(caller, type, editors),
                editors,
                row.text("state"),
                row.instant("archived_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                updatedBy(row));
    }

    private static boolean editable(Caller caller, ActorType type, List<Reference> editors) {
        if (!Right.ACTORS_WRITE.heldBy(caller)) {
            return false;
        }
        if (caller.isInstance()) {
            return type == ActorType.ORGANISATION && caller.instanceRoles().contains(InstanceRole.COORDINATOR);
        }
        return editors.stream().anyMatch(editor -> editor.id().equals(caller.organisationId()));
    }

    private static ActorView.Address address(Row row) {
        ActorView.Territory municipality = null;
        String ref = row.text("municipality");
        if (ref != null) {
            String code = ref.substring(ref.indexOf(':') + 1);
            municipality = new ActorView.Territory(ref, "municipality", code, row.text("municipality_name"));
        }
        return new ActorView.Address(
                row.text("street"),
                row.text("complement"),
                row.text("postcode"),
                row.text("city"),
                municipality,
                row.decimal("longitude"),
                row.decimal("latitude"));
    }

    private static ActorInput.Consent consent(Row row) {
        String basis = row.text("consent_basis");
        return basis == null
                ? null
                : new ActorInput.Consent(
                        basis, row.flag("consent_network"), row.date("consent_on"), row.text("consent_source"));
    }

    private static ActorView.UpdatedBy updatedBy(Row row) {
        Reference organisation = Reference.of(row.id("updated_by_id"), row.text("updated_by_organisation"));
        return new ActorView.UpdatedBy(organisation, row.text("updated_by_name"));
    }

    private static <T> List<T> read(ObjectReader reader, String json) {
        if (json == null) {
            return List.of();
        }
        try {
            return reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of an actor could not be read", e);
        }
    }
}
