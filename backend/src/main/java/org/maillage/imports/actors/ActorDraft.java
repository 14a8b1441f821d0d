package org.maillage.imports.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maillage.actors.ActorInput;
import org.maillage.actors.ActorType;
import org.maillage.actors.ActorVisibility;

/** What one row says about an actor; null and empty where it says nothing. */
final class ActorDraft {

    ActorType type;
    ActorVisibility visibility;
    String name;
    String acronym;
    String givenName;
    String familyName;
    String formOfAddress;
    String legalForm;
    Boolean esus;
    String siren;
    String siret;
    String rna;
    String publicDescription;
    String internalDescription;
    String street;
    String complement;
    String postcode;
    String city;
    String municipality;
    Double longitude;
    Double latitude;
    LocalDate lastVerifiedOn;
    String externalId;
    final ConsentDraft consent = new ConsentDraft();
    final List<String> roles = new ArrayList<>(2);
    final List<String> themes = new ArrayList<>(2);
    final List<String> skills = new ArrayList<>(0);
    final List<String> territories = new ArrayList<>(0);
    final List<ActorInput.ContactPoint> contactPoints = new ArrayList<>(3);

    /** The name that lists show. */
    String displayName() {
        if (type != ActorType.PERSON) {
            return name;
        }
        return givenName == null ? familyName : familyName == null ? givenName : givenName + " " + familyName;
    }

    /** Whether it carries an identifier that can be matched. */
    boolean isIdentified() {
        return siret != null || rna != null || externalId != null;
    }

    /** One bit per part that is filled: enough to tell whether a later row would add something to this one. */
    int filled() {
        Object[] parts = {
            acronym,
            legalForm,
            esus,
            siren,
            siret,
            rna,
            publicDescription,
            internalDescription,
            street,
            complement,
            postcode,
            city,
            municipality,
            longitude,
            lastVerifiedOn,
            givenName,
            formOfAddress,
            list(roles),
            list(themes),
            list(skills),
            list(territories),
            list(contactPoints),
            consent.isEmpty() ? null : consent
        };
        int bits = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != null) {
                bits |= 1 << i;
            }
        }
        return bits;
    }

    private static Object list(List<?> list) {
        return list.isEmpty() ? null : list;
    }

    /** Takes from a later row of the file what this one leaves blank. */
    void fillFrom(ActorDraft later) {
        acronym = first(acronym, later.acronym);
        givenName = first(givenName, later.givenName);
        formOfAddress = first(formOfAddress, later.formOfAddress);
        legalForm = first(legalForm, later.legalForm);
        esus = first(esus, later.esus);
        siren = first(siren, later.siren);
        siret = first(siret, later.siret);
        rna = first(rna, later.rna);
        publicDescription = first(publicDescription, later.publicDescription);
        internalDescription = first(internalDescription, later.internalDescription);
        street = first(street, later.street);
        complement = first(complement, later.complement);
        postcode = first(postcode, later.postcode);
        city = first(city, later.city);
        municipality = first(municipality, later.municipality);
        if (longitude == null) {
            longitude = later.longitude;
            latitude = later.latitude;
        }
        lastVerifiedOn = first(lastVerifiedOn, later.lastVerifiedOn);
        fill(roles, later.roles);
        fill(themes, later.themes);
        fill(skills, later.skills);
        fill(territories, later.territories);
        fill(contactPoints, later.contactPoints);
        consent.fillFrom(later.consent);
    }

    private static <T> T first(T one, T other) {
        return one != null ? one : other;
    }

    private static <T> void fill(List<T> list, List<T> later) {
        if (list.isEmpty()) {
            list.addAll(later);
        }
    }
}
