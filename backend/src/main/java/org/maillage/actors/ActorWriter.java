package org.maillage.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.parts.ExternalId;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Ids;

/** Writes sets of rows, each table with one statement: an imported chunk, and the lists of a single actor. */
@ApplicationScoped
class ActorWriter {

    private static final Map<String, Function<SharedPart, ?>> SHARED_COLUMNS = Map.ofEntries(
            column("id", SharedPart::actorId),
            column("version", SharedPart::version),
            column("type", part -> part.input().type().code()),
            column("visibility", part -> part.input().visibility().code()),
            column("parent_id", part -> part.input().parentId()),
            column("name", part -> part.input().displayName()),
            column("acronym", part -> part.input().acronym()),
            column("given_name", part -> part.input().givenName()),
            column("family_name", part -> part.input().familyName()),
            column("form_of_address", part -> part.input().formOfAddress()),
            column("legal_form", part -> part.input().legalForm()),
            column("esus", part -> part.input().esus()),
            column("siren", part -> part.input().siren()),
            column("siret", part -> part.input().siret()),
            column("rna", part -> part.input().rna()),
            column("roles", part -> lines(part.input().roles())),
            column("themes", part -> lines(part.input().themes())),
            column("skills", part -> lines(part.input().skills())),
            column("public_description", part -> part.input().publicDescription()),
            column("street", part -> part.input().address().street()),
            column("complement", part -> part.input().address().complement()),
            column("postcode", part -> part.input().address().postcode()),
            column("city", part -> part.input().address().city()),
            column("municipality", part -> part.input().address().municipality()),
            column("longitude", part -> part.input().address().longitude()),
            column("latitude", part -> part.input().address().latitude()),
            column("territories", part -> lines(part.input().territories())),
            column("last_verified_on", part -> part.input().lastVerifiedOn()),
            column("consent_basis", ofConsent(ActorInput.Consent::basis)),
            column("consent_network", ofConsent(ActorInput.Consent::networkSharing)),
            column("consent_on", ofConsent(ActorInput.Consent::date)),
            column("consent_source", ofConsent(ActorInput.Consent::source)));

    private static final Map<String, Function<OwnPart, ?>> OWN_COLUMNS = Map.of(
            "actor", OwnPart::actorId,
            "version", OwnPart::ownVersion,
            "description", part -> part.input().internalDescription());

    private static final Map<String, Function<ContactRow, ?>> CONTACT_COLUMNS = Map.of(
            "contact_actor", ContactRow::actorId,
            "contact_position", ContactRow::position,
            "contact_kind", row -> row.point().kind(),
            "contact_value", row -> row.point().value(),
            "contact_label", row -> row.point().label());

    private static final Map<String, Function<KeyRow, ?>> KEY_COLUMNS = Map.of(
            "key_actor", KeyRow::actorId,
            "key_source", row -> row.key().source(),
            "key_id", row -> row.key().id());

    private static final Map<String, Function<ActorInput.Link, ?>> LINK_COLUMNS = Map.of(
            "link", link -> Ids.next(),
            "to", ActorInput.Link::actorId,
            "kind", ActorInput.Link::kind,
            "from_date", ActorInput.Link::from,
            "to_date", ActorInput.Link::to);

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    private record ContactRow(UUID actorId, int position, ActorInput.ContactPoint point) {}

    private record KeyRow(UUID actorId, ExternalId key) {}

    /** The organisation's own part of one actor, as the caller read it. */
    record OwnPart(UUID actorId, int ownVersion, ActorInput input) {}

    /** The shared part of one actor; version 0 for a new one. */
    record SharedPart(UUID actorId, int version, ActorInput input) {}

    /** @return the actors whose part was written; a part that changed since the caller read it is missing */
    Set<UUID> writeOwn(List<OwnPart> parts) {
        if (parts.isEmpty()) {
            return Set.of();
        }
        List<ContactRow> contacts = new ArrayList<>();
        List<KeyRow> externalIds = new ArrayList<>();
        for (OwnPart part : parts) {
            int position = 0;
            for (ActorInput.ContactPoint point : part.input().contactPoints()) {
                contacts.add(new ContactRow(part.actorId(), position++, point));
            }
            part.input().externalIds().forEach(key -> externalIds.add(new KeyRow(part.actorId(), key)));
        }
        return new HashSet<>(sql.file("actors/write-own")
                .set("organisation", current.organisationId())
                .columns(OWN_COLUMNS, parts)
                .columns(CONTACT_COLUMNS, contacts)
                .columns(KEY_COLUMNS, externalIds)
                .list(row -> row.id("actor_id")));
    }

    void insert(List<SharedPart> parts) {
        if (parts.isEmpty()) {
            return;
        }
        Caller caller = current.require();
        sql.file("actors/insert-all")
                .set("organisation", caller.organisationId())
                .set("account", caller.accountId())
                .columns(SHARED_COLUMNS, parts)
                .update();
    }

    /** @return the actors that were updated; one that changed since it was read is missing */
    Set<UUID> update(List<SharedPart> parts) {
        if (parts.isEmpty()) {
            return Set.of();
        }
        Caller caller = current.require();
        return new HashSet<>(sql.file("actors/update-all")
                .set("organisation", caller.organisationId())
                .set("account", caller.accountId())
                .columns(SHARED_COLUMNS, parts)
                .list(row -> row.id("id")));
    }

    /** Replaces the links that the caller sees of one actor. */
    void writeLinks(UUID actorId, List<ActorInput.Link> links) {
        sql.text(
                        "delete from actor_links where from_id = :id and (network or organisation_id = cast(:organisation as uuid))")
                .set("id", actorId)
                .set("organisation", current.organisationId())
                .update();
        if (!links.isEmpty()) {
            sql.file("actors/insert-links")
                    .set("id", actorId)
                    .set("organisation", current.organisationId())
                    .columns(LINK_COLUMNS, links)
                    .update();
        }
    }

    private static <T> Map.Entry<String, Function<T, ?>> column(String name, Function<T, ?> read) {
        return Map.entry(name, read);
    }

    private static Function<SharedPart, ?> ofConsent(Function<ActorInput.Consent, ?> read) {
        return part ->
                part.input().consent() == null ? null : read.apply(part.input().consent());
    }

    private static String lines(List<String> codes) {
        return String.join(
                "\n", codes); // codes and references hold no line break; an array of arrays cannot be unnested
    }
}
