package org.maillage.organisations;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.maillage.journal.Act;
import org.maillage.journal.Journal;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.DatabaseProblems;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.EntityTags;
import org.maillage.shared.http.Idempotency;
import org.maillage.shared.http.MergePatch;
import org.maillage.shared.http.Page;
import org.maillage.shared.text.Ids;

/** Use cases of member organisations. */
@ApplicationScoped
@Transactional
public class OrganisationService {

    private static final Set<String> NETWORK = Set.of("network");

    static {
        DatabaseProblems.register("organisations_name_unique", "/name", ErrorCode.DUPLICATE);
    }

    @Inject
    OrganisationRepository organisations;

    @Inject
    Instance<OrganisationActors> actors;

    @Inject
    CurrentCaller current;

    @Inject
    Journal journal;

    @Inject
    Idempotency idempotency;

    @Inject
    MergePatch mergePatch;

    public Page<OrganisationView> list(OrganisationQuery query) {
        Page<OrganisationView> page = organisations.list(query);
        Map<UUID, OrganisationActor> known =
                actorsOf(page.items().stream().map(OrganisationView::id).toList());
        return page.map(one -> one.completed(known.get(one.id()), mayChange(one.id()) ? one.memberCount() : null));
    }

    public OrganisationView require(UUID id) {
        return view(organisations.findByIdOptional(id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND)));
    }

    public OrganisationView create(OrganisationInput input) {
        return require(idempotency.once(input, () -> insert(Ids.next(), input)));
    }

    /** Also for the set-up link, whose first organisation nobody could be an administrator for. */
    public UUID insert(UUID id, OrganisationInput input) {
        if (organisations.isNameTaken(input.name(), id)) {
            throw Problem.field("/name", ErrorCode.DUPLICATE);
        }
        Organisation organisation = new Organisation();
        organisation.id = id;
        organisation.version = 1;
        organisation.createdAt = now();
        organisation.updatedAt = organisation.createdAt;
        write(organisation, input);
        organisations.persistAndFlush(organisation);
        journal.record(new Act("create", "organisations", id, 1, List.of("name", "shortName"), Set.of(), NETWORK));
        return id;
    }

    public OrganisationView replace(UUID id, Integer version, OrganisationInput input) {
        Organisation organisation = requireForUpdate(id);
        EntityTags.check(version, organisation.version);
        return update(organisation, input);
    }

    public OrganisationView patch(UUID id, Integer version, JsonNode patch) {
        Organisation organisation = requireForUpdate(id);
        EntityTags.check(version, organisation.version);
        OrganisationInput before = OrganisationView.of(organisation, null, null).input();
        return update(organisation, mergePatch.apply(before, patch, OrganisationInput.class));
    }

    public OrganisationView suspend(UUID id) {
        return require(idempotency.once(() -> setSuspended(id, true).id()));
    }

    public OrganisationView resume(UUID id) {
        return setSuspended(id, false);
    }

    /** Stops or restarts everything that acts for the organisation. Doing it twice changes nothing. */
    private OrganisationView setSuspended(UUID id, boolean suspended) {
        Organisation organisation = requireForUpdate(id);
        if (suspended == (organisation.suspendedAt != null)) {
            return view(organisation);
        }
        organisation.suspendedAt = suspended ? now() : null;
        touch(organisation, List.of("suspendedAt"));
        return view(organisation);
    }

    private OrganisationView update(Organisation organisation, OrganisationInput input) {
        if (organisations.isNameTaken(input.name(), organisation.id)) {
            throw Problem.field("/name", ErrorCode.DUPLICATE);
        }
        List<String> fields = write(organisation, input);
        if (!fields.isEmpty()) {
            touch(organisation, fields);
        }
        return view(organisation);
    }

    private void touch(Organisation organisation, List<String> fields) {
        organisation.version++;
        organisation.updatedAt = now();
        organisations.flush();
        journal.record(
                new Act("update", "organisations", organisation.id, organisation.version, fields, NETWORK, NETWORK));
    }

    /** Whoever may read an organisation but not change it is told so; the policy would change nothing. */
    private Organisation requireForUpdate(UUID id) {
        if (!mayChange(id)) {
            boolean readable = organisations.findByIdOptional(id).isPresent();
            throw new Problem(readable ? ErrorCode.NOT_ALLOWED : ErrorCode.NOT_FOUND);
        }
        return organisations.findForUpdate(id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    private boolean mayChange(UUID id) {
        Caller caller = current.require();
        return caller.isInstance() || id.equals(caller.organisationId());
    }

    private OrganisationView view(Organisation organisation) {
        OrganisationActor actor = actorsOf(List.of(organisation.id)).get(organisation.id);
        Integer memberCount = mayChange(organisation.id) ? organisations.memberCount(organisation.id) : null;
        return OrganisationView.of(organisation, actor, memberCount);
    }

    private Map<UUID, OrganisationActor> actorsOf(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return actors.stream().findFirst().map(directory -> directory.find(ids)).orElse(Map.of());
    }

    private static List<String> write(Organisation organisation, OrganisationInput input) {
        List<String> changed = new ArrayList<>();
        note(changed, "name", organisation.name, input.name().strip());
        note(changed, "shortName", organisation.shortName, input.shortName().strip());
        note(changed, "description", organisation.description, input.description());
        note(changed, "website", organisation.website, input.website());
        organisation.name = input.name().strip();
        organisation.shortName = input.shortName().strip();
        organisation.description = input.description();
        organisation.website = input.website();
        return changed;
    }

    private static void note(List<String> changed, String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            changed.add(field);
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
