package org.maillage.imports.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.maillage.actors.ActorInput;
import org.maillage.actors.ActorType;
import org.maillage.actors.ActorVisibility;
import org.maillage.shared.parts.ExternalId;

/** Makes the form of an actor from what a row says, and from what the actor holds already. A blank never erases. */
final class ActorMerge {

    private ActorMerge() {}

    /** How much a row may change. */
    enum Extent {
        /** Only what is missing. */
        FILL,
        /** Everything but name, type and identifiers, which are only filled in. */
        UPDATE,
        UPDATE_IDENTITY
    }

    /** The form of a new actor. */
    static ActorInput create(ActorDraft row, String source) {
        ActorInput.Consent consent = row.type == ActorType.PERSON ? row.consent.over(null, false) : null;
        return new ActorInput(
                row.type,
                row.type == ActorType.PERSON
                        ? ConsentDraft.visibility(null, null, consent, row.visibility)
                        : row.visibility,
                row.name,
                row.acronym,
                row.givenName,
                row.familyName,
                row.formOfAddress,
                row.legalForm,
                row.esus,
                row.siren,
                row.siret,
                row.rna,
                null,
                row.roles,
                row.themes,
                row.skills,
                row.publicDescription,
                row.internalDescription,
                new ActorInput.Address(
                        row.street,
                        row.complement,
                        row.postcode,
                        row.city,
                        row.municipality,
                        row.longitude,
                        row.latitude),
                row.territories,
                row.contactPoints,
                externalIds(List.of(), row, source),
                List.of(),
                row.lastVerifiedOn,
                consent);
    }

    /** What the actor holds, changed by the row. */
    static ActorInput update(ActorInput now, ActorDraft row, String source, Extent extent) {
        boolean fill = extent == Extent.FILL;
        boolean keepIdentity = extent != Extent.UPDATE_IDENTITY;
        ActorInput.Address at = now.address();
        boolean person = now.type() == ActorType.PERSON;
        ActorInput.Consent consent = person ? row.consent.over(now.consent(), fill) : now.consent();
        boolean place = !fill || at.municipality() == null;
        return new ActorInput(
                now.type(),
                visibility(now, row, consent, fill),
                pick(now.name(), person ? null : row.displayName(), keepIdentity),
                pick(now.acronym(), row.acronym, fill),
                pick(now.givenName(), person ? row.givenName : null, keepIdentity),
                pick(now.familyName(), person ? row.familyName : null, keepIdentity),
                pick(now.formOfAddress(), person ? row.formOfAddress : null, fill),
                pick(now.legalForm(), row.legalForm, fill),
                pick(now.esus(), row.esus, fill),
                pick(now.siren(), row.siren, keepIdentity),
                pick(now.siret(), row.siret, keepIdentity),
                pick(now.rna(), row.rna, keepIdentity),
                now.parentId(),
                united(now.roles(), row.roles, fill),
                united(now.themes(), row.themes, fill),
                united(now.skills(), row.skills, fill),
                pick(now.publicDescription(), row.publicDescription, fill),
                pick(now.internalDescription(), row.internalDescription, fill),
                new ActorInput.Address(
                        pick(at.street(), row.street, fill),
                        pick(at.complement(), row.complement, fill),
                        pick(at.postcode(), row.postcode, fill),
                        pick(at.city(), row.city, fill),
                        place ? pick(at.municipality(), row.municipality, fill) : at.municipality(),
                        pick(at.longitude(), row.longitude, fill),
                        pick(at.latitude(), row.latitude, fill)),
                united(now.territories(), row.territories, fill),
                united(now.contactPoints(), row.contactPoints, fill),
                externalIds(now.externalIds(), row, source),
                now.links(),
                later(now.lastVerifiedOn(), row.lastVerifiedOn),
                consent);
    }

    private static ActorVisibility visibility(
            ActorInput now, ActorDraft row, ActorInput.Consent consent, boolean fill) {
        if (now.type() != ActorType.PERSON) {
            return fill || row.visibility == null ? now.visibility() : row.visibility;
        }
        boolean silent = row.consent.isEmpty() && row.visibility != ActorVisibility.ORGANISATION;
        return fill || silent
                ? now.visibility()
                : ConsentDraft.visibility(now.visibility(), now.consent(), consent, row.visibility);
    }

    /** Only the key under which the file knows it. */
    static ActorInput withKey(ActorInput now, ActorDraft row, String source) {
        ActorDraft key = new ActorDraft();
        key.externalId = row.externalId;
        return update(now, key, source, Extent.FILL);
    }

    private static <T> T pick(T now, T row, boolean onlyIfMissing) {
        return row == null || (onlyIfMissing && now != null) ? now : row;
    }

    // Lists grow and never shrink: the file says what it knows, not what others must forget.
    private static <T> List<T> united(List<T> now, List<T> row, boolean onlyIfMissing) {
        if (row.isEmpty() || (onlyIfMissing && !now.isEmpty()) || now.containsAll(row)) {
            return now;
        }
        Set<T> all = new LinkedHashSet<>(now);
        all.addAll(row);
        return new ArrayList<>(all);
    }

    private static java.time.LocalDate later(java.time.LocalDate now, java.time.LocalDate row) {
        return row == null || (now != null && now.isAfter(row)) ? now : row;
    }

    private static List<ExternalId> externalIds(List<ExternalId> now, ActorDraft row, String source) {
        return row.externalId == null ? now : united(now, List.of(new ExternalId(source, row.externalId)), false);
    }
}
