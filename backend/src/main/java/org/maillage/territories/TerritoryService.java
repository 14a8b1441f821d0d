package org.maillage.territories;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.journal.Act;
import org.maillage.journal.Journal;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.http.EntityTags;
import org.maillage.shared.http.Idempotency;
import org.maillage.shared.http.MergePatch;
import org.maillage.shared.http.Page;
import org.maillage.shared.text.Ids;

/** Looking territories up, and writing areas. */
@ApplicationScoped
public class TerritoryService {

    static final String RESOURCE = "territories";

    @Inject
    TerritoryRepository repository;

    @Inject
    TerritoryList territories;

    @Inject
    TerritoryIndex index;

    @Inject
    MergePatch mergePatch;

    @Inject
    Idempotency idempotency;

    @Inject
    Journal journal;

    @Transactional
    public Page<TerritoryView> list(TerritoryQuery query) {
        return territories.page(query, reference("parent", query.parent));
    }

    /** What is in a territory; without {@code kind} its departments for a region, else its municipalities. */
    @Transactional
    public Page<TerritoryView> children(String reference, TerritoryQuery query) {
        TerritoryRef parent = requireRef(reference).ref();
        if (query.kind == null || query.kind.isEmpty()) {
            boolean region = parent.kind() == TerritoryKind.REGION;
            query.kind = List.of((region ? TerritoryKind.DEPARTMENT : TerritoryKind.MUNICIPALITY).wire());
        }
        return territories.page(query, parent);
    }

    /** All that contains it or that it touches, areas included, smallest first. */
    @Transactional
    public Page<TerritoryView> ancestors(String reference) {
        return Page.whole(repository.ancestors(requireRef(reference).ref()));
    }

    /**
     * @throws Problem {@code not-found}, or {@code ambiguous-reference} with the candidates for a bare code of two kinds
     */
    @Transactional
    public TerritoryView require(String reference) {
        TerritoryLookup lookup = requireRef(reference);
        TerritoryView view = view(lookup.ref());
        return lookup.resolvedFrom() == null ? view : view.resolvedFrom(lookup.resolvedFrom());
    }

    @Transactional
    public TerritoryView create(AreaInput input) {
        UUID id = idempotency.once(input, () -> insert(input));
        return view(new TerritoryRef(TerritoryKind.AREA, id.toString()));
    }

    @Transactional
    public TerritoryView replace(String reference, Integer version, AreaInput input) {
        return write(requireArea(reference), version, input);
    }

    @Transactional
    public TerritoryView patch(String reference, Integer version, JsonNode patch) {
        TerritoryView area = requireArea(reference);
        EntityTags.check(version, area.version());
        return write(area, version, mergePatch.apply(AreaInput.of(area), patch, AreaInput.class));
    }

    @Transactional
    public void archive(String reference, Integer version) {
        setArchived(requireArea(reference), version, true);
    }

    @Transactional
    public TerritoryView restore(String reference) {
        TerritoryView area = requireArea(reference);
        idempotency.once(() -> {
            setArchived(area, null, false);
            return UUID.fromString(area.code());
        });
        return requireArea(area.ref());
    }

    private UUID insert(AreaInput input) {
        Set<String> municipalities = municipalities(input);
        UUID id = Ids.next();
        repository.insertArea(id, input, municipalities);
        record("create", id.toString(), 1, List.of(), Set.of());
        return id;
    }

    private TerritoryView write(TerritoryView area, Integer version, AreaInput input) {
        EntityTags.check(version, area.version());
        Set<String> municipalities = municipalities(input);
        AreaInput resolved = new AreaInput(
                input.name().strip(),
                input.description(),
                municipalities.stream()
                        .map(code -> TerritoryRef.municipality(code).toString())
                        .toList());
        List<String> changed = AreaRules.changed(AreaInput.of(area), resolved);
        if (changed.isEmpty()) {
            return area;
        }
        requireWritten(repository.updateArea(area, resolved, municipalities), area);
        record("update", area.code(), area.version() + 1, changed, Set.of("public"));
        return requireArea(area.ref());
    }

    private void setArchived(TerritoryView area, Integer version, boolean archived) {
        EntityTags.check(version, area.version());
        if ((area.archivedAt() != null) == archived) {
            return;
        }
        requireWritten(repository.setArchived(area, archived), area);
        String kind = archived ? "archive" : "restore";
        record(kind, area.code(), area.version() + 1, List.of("archivedAt"), Set.of("public"));
    }

    private Set<String> municipalities(AreaInput input) {
        List<Violation> found = new ArrayList<>();
        Set<String> municipalities = AreaRules.municipalities(input, index, found);
        Problem.throwIfAny(found);
        return municipalities;
    }

    private void record(String kind, String id, int version, List<String> fields, Set<String> readersBefore) {
        journal.record(new Act(kind, RESOURCE, UUID.fromString(id), version, fields, readersBefore, Set.of("public")));
    }

    private static void requireWritten(boolean written, TerritoryView area) {
        if (!written) {
            throw new Problem(ErrorCode.STALE_VERSION, String.valueOf(area.version() + 1));
        }
    }

    private TerritoryView requireArea(String reference) {
        TerritoryRef ref = requireRef(reference).ref();
        if (ref.kind() != TerritoryKind.AREA) {
            throw new Problem(ErrorCode.METHOD_NOT_ALLOWED).header("Allow", "GET");
        }
        return view(ref);
    }

    private TerritoryView view(TerritoryRef ref) {
        TerritoryView view = repository.find(ref).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        return ref.kind() == TerritoryKind.AREA ? view.with(repository.municipalities(ref)) : view;
    }

    private TerritoryLookup requireRef(String reference) {
        TerritoryLookup lookup = index.find(reference);
        if (lookup.isAmbiguous()) {
            throw ambiguous("ref", reference, lookup);
        }
        if (lookup.ref() == null) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        return lookup;
    }

    private TerritoryRef reference(String parameter, String text) {
        if (text == null) {
            return null;
        }
        TerritoryLookup lookup = index.find(text);
        if (lookup.isAmbiguous()) {
            throw ambiguous(parameter, text, lookup);
        }
        return lookup.territory().orElseThrow(() -> Problem.field(parameter, ErrorCode.UNKNOWN_REFERENCE, text));
    }

    private static Problem ambiguous(String parameter, String text, TerritoryLookup lookup) {
        String candidates =
                lookup.candidates().stream().map(TerritoryRef::toString).collect(Collectors.joining(", "));
        return Problem.field(parameter, ErrorCode.AMBIGUOUS_REFERENCE, text, candidates);
    }
}
