package org.maillage.actors;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.parts.ExternalId;
import org.maillage.shared.text.Texts;

/** What a caller writes about an actor. The same form serves POST, PUT, PATCH and an imported row. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActorInput(
        @NotNull ActorType type,

        @Schema(
                description =
                        "Who reads the shared part. Default: `network` for an organisation, `organisation` for a person")
        ActorVisibility visibility,

        @Size(max = 300)
        @Schema(
                description = "Name of an organisation; a person's is made of given and family name",
                examples = "La Source")
        String name,

        @Size(max = 60) String acronym,

        @Size(max = 150) @Schema(description = "Persons alone")
        String givenName,

        @Size(max = 150) @Schema(description = "Persons alone, required for them")
        String familyName,

        @Schema(description = "Code of vocabulary `form-of-address`; persons alone")
        String formOfAddress,

        @Schema(description = "Code of vocabulary `legal-form`; organisations alone", examples = "association")
        String legalForm,

        @Schema(description = "Holds the ESUS approval") Boolean esus,

        @Schema(description = "9 digits, check digit verified", examples = "732829320")
        String siren,

        @Schema(description = "14 digits, check digit verified; unique in the network")
        String siret,

        @Schema(description = "`W` and 9 characters; unique among actors without a parent", examples = "W071002867")
        String rna,

        @Schema(description = "The organisation-actor that this one is a part of")
        UUID parentId,

        @Size(max = 20) @Schema(description = "Codes of vocabulary `actor-role`")
        List<@NotBlank String> roles,

        @Size(max = 20) @Schema(description = "Codes of vocabulary `theme`")
        List<@NotBlank String> themes,

        @Size(max = 40) @Schema(description = "Free codes in lower kebab case", examples = "[\"comptabilite\"]")
        List<@Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 60) String> skills,

        @Size(max = 5000) String publicDescription,

        @Size(max = 20000) @Schema(description = "Your organisation's own; nobody else reads it")
        String internalDescription,

        @Valid Address address,

        @Size(max = 100)
        @Schema(description = "Territories of action, as references", examples = "[\"epci:200072007\"]")
        List<@NotBlank @Size(max = 50) String> territories,

        @Size(max = 20) @Schema(description = "Your organisation's own; nobody else reads them")
        List<@Valid @NotNull ContactPoint> contactPoints,

        @Size(max = 20) @Schema(description = "The keys under which your organisation knows this actor elsewhere")
        List<@Valid @NotNull ExternalId> externalIds,

        @Size(max = 100) List<@Valid @NotNull Link> links,

        @PastOrPresent @Schema(description = "When somebody last checked that this is still true")
        LocalDate lastVerifiedOn,

        @Valid Consent consent) {

    public ActorInput {
        visibility = visibility != null || type == null ? visibility : defaultVisibility(type);
        name = type == ActorType.PERSON ? null : Texts.clean(name);
        acronym = Texts.clean(acronym);
        givenName = Texts.clean(givenName);
        familyName = Texts.clean(familyName);
        formOfAddress = Texts.clean(formOfAddress);
        legalForm = Texts.clean(legalForm);
        siren = Texts.clean(siren);
        siret = Texts.clean(siret);
        rna = Texts.clean(rna);
        roles = Texts.orEmpty(roles);
        themes = Texts.orEmpty(themes);
        skills = Texts.orEmpty(skills);
        publicDescription = Texts.clean(publicDescription);
        internalDescription = Texts.clean(internalDescription);
        address = address == null ? Address.NONE : address;
        territories = Texts.orEmpty(territories);
        contactPoints = Texts.orEmpty(contactPoints);
        externalIds = Texts.orEmpty(externalIds);
        links = Texts.orEmpty(links);
    }

    private static ActorVisibility defaultVisibility(ActorType type) {
        return type == ActorType.PERSON ? ActorVisibility.ORGANISATION : ActorVisibility.NETWORK;
    }

    /** What of this an organisation keeps for itself. */
    record OwnPart(String internalDescription, List<ContactPoint> contactPoints, List<ExternalId> externalIds) {
        boolean isEmpty() {
            return internalDescription == null && contactPoints.isEmpty() && externalIds.isEmpty();
        }
    }

    OwnPart ownPart() {
        return new OwnPart(internalDescription, contactPoints, externalIds);
    }

    /** The same with this key among the external ids. */
    ActorInput withExternalId(String source, String id) {
        List<ExternalId> ids = org.maillage.shared.parts.OwnPart.with(externalIds, new ExternalId(source, id));
        return new ActorInput(
                type,
                visibility,
                name,
                acronym,
                givenName,
                familyName,
                formOfAddress,
                legalForm,
                esus,
                siren,
                siret,
                rna,
                parentId,
                roles,
                themes,
                skills,
                publicDescription,
                internalDescription,
                address,
                territories,
                contactPoints,
                ids,
                links,
                lastVerifiedOn,
                consent);
    }

    /** The name that lists show. */
    String displayName() {
        return type == ActorType.PERSON
                ? Stream.of(givenName, familyName).filter(Objects::nonNull).collect(Collectors.joining(" "))
                : name;
    }

    /** What the actor holds now, in the form in which it is written. */
    public static ActorInput of(ActorView view) {
        ActorView.Address at = view.address();
        return new ActorInput(
                view.type(),
                view.visibility(),
                view.name(),
                view.acronym(),
                view.givenName(),
                view.familyName(),
                view.formOfAddress(),
                view.legalForm(),
                view.esus(),
                view.siren(),
                view.siret(),
                view.rna(),
                view.parent() == null ? null : view.parent().id(),
                view.roles(),
                view.themes(),
                view.skills(),
                view.publicDescription(),
                view.internalDescription(),
                new Address(
                        at.street(),
                        at.complement(),
                        at.postcode(),
                        at.city(),
                        at.municipality() == null ? null : at.municipality().ref(),
                        at.longitude(),
                        at.latitude()),
                view.territories().stream().map(ActorView.Territory::ref).toList(),
                view.contactPoints(),
                view.externalIds(),
                view.links().stream()
                        .filter(link -> link.direction() == ActorView.Direction.outgoing)
                        .map(link -> new Link(link.kind(), link.actor().id(), link.from(), link.to()))
                        .toList(),
                view.lastVerifiedOn(),
                view.consent());
    }

    /** Postal address. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AddressInput")
    public record Address(
            @Size(max = 300) String street,
            @Size(max = 300) String complement,

            @Size(max = 10) @Pattern(regexp = "[0-9A-Za-z -]*") @Schema(examples = "07510")
            String postcode,

            @Size(max = 150) @Schema(description = "As written on an envelope; the municipality is what counts")
            String city,

            @Size(max = 50)
            @Schema(
                    description = "Reference or code of the municipality; a former code is replaced by its successor",
                    examples = "07235")
            String municipality,

            @DecimalMin("-180") @DecimalMax("180") @Schema(description = "Degrees, WGS 84")
            Double longitude,

            @DecimalMin("-90") @DecimalMax("90") @Schema(description = "Degrees, WGS 84")
            Double latitude) {

        public static final Address NONE = new Address(null, null, null, null, null, null, null);

        public Address {
            street = Texts.clean(street);
            complement = Texts.clean(complement);
            postcode = Texts.clean(postcode);
            city = Texts.clean(city);
            municipality = Texts.clean(municipality);
        }

        /** The same in this municipality, a reference in its full form. */
        public Address in(String municipalityRef) {
            return new Address(street, complement, postcode, city, municipalityRef, longitude, latitude);
        }
    }

    /** One way to reach the actor. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContactPoint(
            @NotNull @Schema(description = "Code of vocabulary `contact-point`", examples = "phone")
            String kind,

            @NotBlank @Size(max = 500) String value,
            @Size(max = 100) String label) {

        public ContactPoint {
            value = Texts.clean(value);
            label = Texts.clean(label);
        }
    }

    /** What binds this actor to another; dated where it is known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LinkInput")
    public record Link(
            @NotNull @Schema(description = "Code of vocabulary `actor-link`", examples = "employed-by")
            String kind,

            @NotNull UUID actorId,
            LocalDate from,
            LocalDate to) {}

    /** Why a person may be recorded, and whether the network may see them (RGPD). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Consent(
            @NotNull @Schema(description = "Code of vocabulary `lawful-basis`")
            String basis,

            @Schema(description = "The person agreed to be shown to the whole network")
            Boolean networkSharing,

            @PastOrPresent LocalDate date,

            @Size(max = 300) @Schema(description = "Where the consent is kept", examples = "Formulaire papier")
            String source) {

        public Consent {
            networkSharing = Boolean.TRUE.equals(networkSharing);
            source = Texts.clean(source);
        }
    }
}
