package org.maillage.actors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The shared part of an actor: mapping only. What organisations keep for themselves lies in tables of its own. */
@Entity
@Table(name = "actors")
class Actor {

    @Id
    UUID id;

    @Version
    int version;

    @Column(updatable = false)
    String type;

    String visibility;

    @Column(name = "owner_organisation_id", updatable = false)
    UUID ownerOrganisationId;

    @Column(name = "member_organisation_id")
    UUID memberOrganisationId;

    @Column(name = "parent_id")
    UUID parentId;

    String name;
    String acronym;

    @Column(name = "given_name")
    String givenName;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "form_of_address")
    String formOfAddress;

    @Column(name = "legal_form")
    String legalForm;

    Boolean esus;
    String siren;
    String siret;
    String rna;
    String[] roles;
    String[] themes;
    String[] skills;

    @Column(name = "public_description")
    String publicDescription;

    String street;
    String complement;
    String postcode;
    String city;
    String municipality;
    Double longitude;
    Double latitude;
    String[] territories;

    @Column(name = "last_verified_on")
    LocalDate lastVerifiedOn;

    @Column(name = "consent_basis")
    String consentBasis;

    @Column(name = "consent_network")
    boolean consentNetwork;

    @Column(name = "consent_on")
    LocalDate consentOn;

    @Column(name = "consent_source")
    String consentSource;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "updated_by_organisation_id")
    UUID updatedByOrganisationId;

    @Column(name = "updated_by_account_id")
    UUID updatedByAccountId;

    @Column(name = "archived_at")
    Instant archivedAt;

    /** Takes over what the input says, references already resolved. */
    void take(ActorInput input) {
        visibility = input.visibility().code();
        parentId = input.parentId();
        name = input.displayName();
        acronym = input.acronym();
        givenName = input.givenName();
        familyName = input.familyName();
        formOfAddress = input.formOfAddress();
        legalForm = input.legalForm();
        esus = input.esus();
        siren = input.siren();
        siret = input.siret();
        rna = input.rna();
        roles = input.roles().toArray(String[]::new);
        themes = input.themes().toArray(String[]::new);
        skills = input.skills().toArray(String[]::new);
        publicDescription = input.publicDescription();
        street = input.address().street();
        complement = input.address().complement();
        postcode = input.address().postcode();
        city = input.address().city();
        municipality = input.address().municipality();
        longitude = input.address().longitude();
        latitude = input.address().latitude();
        territories = input.territories().toArray(String[]::new);
        lastVerifiedOn = input.lastVerifiedOn();
        ActorInput.Consent consent = input.consent();
        consentBasis = consent == null ? null : consent.basis();
        consentNetwork = consent != null && consent.networkSharing();
        consentOn = consent == null ? null : consent.date();
        consentSource = consent == null ? null : consent.source();
    }
}
