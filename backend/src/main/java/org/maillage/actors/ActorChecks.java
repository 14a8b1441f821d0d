package org.maillage.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.ConstraintViolations;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.sql.Sql;
import org.maillage.territories.TerritoryChecks;
import org.maillage.territories.TerritoryIndex;
import org.maillage.territories.TerritoryKind;
import org.maillage.territories.TerritoryRef;
import org.maillage.vocabularies.Vocabularies;

/** Every check of an actor's form, with its references resolved: the same for one request and for imported rows. */
@ApplicationScoped
class ActorChecks {

    @Inject
    Validator validator;

    @Inject
    Vocabularies vocabularies;

    @Inject
    TerritoryIndex territories;

    @Inject
    TerritoryChecks areas;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller caller;

    /** The input with references in their full form, and all that is wrong with it. */
    record Checked(ActorInput input, List<Violation> violations) {}

    Checked check(ActorInput input) {
        List<Violation> found = new ArrayList<>(ConstraintViolations.of(validator.validate(input)));
        found.addAll(ActorRules.check(input, vocabularies::contains));
        String municipality = municipality(input, found);
        List<String> refs = territories(input, found);
        actors(input, found);
        return new Checked(resolved(input, municipality, refs), found);
    }

    private String municipality(ActorInput input, List<Violation> found) {
        String reference = input.address().municipality();
        if (reference == null) {
            return null;
        }
        // A bare code of this field can only be a municipality's.
        String full = reference.contains(":")
                ? reference
                : TerritoryRef.municipality(reference).toString();
        TerritoryRef ref = territories.find(full).ref();
        if (ref == null || ref.kind() != TerritoryKind.MUNICIPALITY) {
            found.add(Violation.of("/address/municipality", ErrorCode.UNKNOWN_REFERENCE, reference));
            return reference;
        }
        return ref.toString();
    }

    private List<String> territories(ActorInput input, List<Violation> found) {
        List<String> refs = new ArrayList<>();
        for (int i = 0; i < input.territories().size(); i++) {
            refs.add(areas.check("/territories/" + i, input.territories().get(i), found));
        }
        return refs.stream().distinct().toList();
    }

    /** Parent and links must name actors that the caller may read. */
    private void actors(ActorInput input, List<Violation> found) {
        Set<UUID> wanted = new HashSet<>();
        input.links().forEach(link -> wanted.add(link.actorId()));
        wanted.add(input.parentId());
        wanted.remove(null);
        if (wanted.isEmpty()) {
            return;
        }
        Set<UUID> organisations = new HashSet<>();
        Set<UUID> readable = new HashSet<>();
        sql
                .text("select a.id, a.type from " + ActorReader.ACTORS + " where a.id = any(:ids) and "
                        + ActorReader.READABLE)
                .set("ids", wanted)
                .set("organisation", caller.organisationId())
                .stream(row -> {
            readable.add(row.id("id"));
            if (row.text("type").equals("organisation")) {
                organisations.add(row.id("id"));
            }
        });
        if (input.parentId() != null && !organisations.contains(input.parentId())) {
            found.add(Violation.of("/parentId", ErrorCode.UNKNOWN_REFERENCE, input.parentId()));
        }
        for (int i = 0; i < input.links().size(); i++) {
            UUID other = input.links().get(i).actorId();
            if (other != null && !readable.contains(other)) {
                found.add(Violation.of("/links/" + i + "/actorId", ErrorCode.UNKNOWN_REFERENCE, other));
            }
        }
    }

    private static ActorInput resolved(ActorInput input, String municipality, List<String> territories) {
        return new ActorInput(
                input.type(),
                input.visibility(),
                input.name(),
                input.acronym(),
                input.givenName(),
                input.familyName(),
                input.formOfAddress(),
                input.legalForm(),
                input.esus(),
                input.siren(),
                input.siret(),
                input.rna(),
                input.parentId(),
                input.roles(),
                input.themes(),
                input.skills(),
                input.publicDescription(),
                input.internalDescription(),
                input.address().in(municipality),
                territories,
                input.contactPoints(),
                input.externalIds(),
                input.links(),
                input.lastVerifiedOn(),
                input.consent());
    }
}
