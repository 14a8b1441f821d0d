package org.maillage.imports.actors;

import static org.maillage.imports.mapping.Field.multiple;
import static org.maillage.imports.mapping.Field.single;

import java.util.List;
import java.util.Set;
import org.maillage.imports.mapping.ContentKind;
import org.maillage.imports.mapping.Field;

/** The fields that a file of actors may fill, with the titles met in French and English files. Order decides ties. */
public final class ActorFields {

    public static final String NAME = "name";
    public static final String STREET = "address.street";
    public static final String PHONE = "phone";

    // A table, to be read in lines:
    // spotless:off
    private static final String[] GIVEN_NAMES = {"prenom", "prenoms", "prenomusuel", "givenname", "firstname", "firstnames"};

    /** A list of people taken for organisations would be read by the whole network; organisations are told by what they alone have. */
    private static final Field.Beside PEOPLE = new Field.Beside(
            Set.of(GIVEN_NAMES), Set.of("nom", "noms", "name"), Set.of("nomprenom", "nometprenom", "prenomnom", "prenometnom", "nomprenoms", "nometprenoms"),
            Set.of("siret", "siren", "rna", "waldec", "juridique", "sigle", "acronym", "esus", "typestructure", "typedestructure"));

    public static final List<Field> ALL = List.of(
            single(NAME, "Nom", "Name", ContentKind.TEXT, "nom", "name", "denomination", "denominationsociale", "raisonsociale",
                            "nomstructure", "nomdelastructure", "libelle", "libfs", "titre", "title", "intitule", "enseigne",
                            "nomusuel", "nomacteur", "nometablissement", "libellestructure", "structure", "organisation",
                            "association", "nomcomplet", "nomdulieu", "denominationusuelle", "organizationname")
                    .asRequired(),
            single("acronym", "Sigle", "Acronym", ContentKind.TEXT, "sigle", "acronyme", "acronym", "abreviation"),
            single("type", "Type (organisation ou personne)", "Type (organisation or person)", ContentKind.TEXT, "typeacteur",
                            "typedacteur", "actortype", "type", "nature")
                    .withTerms("organisation", "organization", "structure", "personne morale", "person", "personne", "personne physique",
                            "individu"),
            single("givenName", "Prénom", "Given name", ContentKind.TEXT, GIVEN_NAMES),
            single("familyName", "Nom de famille", "Family name", ContentKind.TEXT, "nomdefamille", "nomfamille", "familyname",
                            "lastname", "surname", "nomdusage", "nomusage")
                    .withBeside(PEOPLE),
            single("formOfAddress", "Civilité", "Form of address", ContentKind.TEXT, "civilite", "genre", "formofaddress"),
            single("legalForm", "Forme juridique", "Legal form", ContentKind.TEXT, "formejuridique", "naturejuridique", "statut",
                    "statutjuridique", "legalform", "categoriejuridique", "libellecategoriejuridique", "formejur"),
            single("esus", "Agrément ESUS", "ESUS label", ContentKind.TEXT, "esus", "agrementesus"),
            single("siret", "SIRET", "SIRET", ContentKind.SIRET, "siret", "numerosiret", "nsiret", "numsiret", "codesiret",
                            "nosiret")
                    .withWords("siret"),
            single("siren", "SIREN", "SIREN", ContentKind.SIREN, "siren", "numerosiren", "nsiren", "numsiren", "codesiren")
                    .withWords("siren"),
            single("rna", "Numéro RNA", "RNA number", ContentKind.RNA, "rna", "numerorna", "idrna", "waldec", "numrna", "idassociation",
                            "numerowaldec")
                    .withWords("rna"),
            multiple("roles", "Rôles", "Roles", ContentKind.TEXT, "role", "roles", "typologie", "categorie", "typestructure",
                    "typedestructure"),
            multiple("themes", "Thèmes", "Themes", ContentKind.TEXT, "theme", "themes", "thematique", "thematiques", "domaine",
                    "domaines", "secteur", "secteurs", "secteuractivite"),
            multiple("skills", "Compétences", "Skills", ContentKind.TEXT, "competence", "competences", "skill", "skills"),
            multiple("publicDescription", "Présentation publique", "Public description", ContentKind.TEXT, "description",
                    "presentation", "objet", "objetsocial", "activite", "activites", "resume", "publicdescription",
                    "presentationresume", "presentationdetail"),
            multiple("internalDescription", "Notes internes", "Internal notes", ContentKind.TEXT, "commentaire", "commentaires",
                    "remarque", "remarques", "observation", "observations", "note", "notes", "notesinternes",
                    "internaldescription"),
            multiple(STREET, "Rue", "Street", ContentKind.TEXT, "adresse", "rue", "voie", "adresseligne1", "adresse1", "address",
                            "street", "streetaddress", "adressecomplete", "adressepostale", "adressevoie", "addressstreet", "adresserue",
                            "numeroetvoie", "numerovoie", "numetvoie")
                    .withParts("num", "numero", "numrue", "numvoie", "numerorue", "numerodevoie", "numerodanslavoie",
                            "indicerepetition", "repetition", "typevoie", "typedevoie", "libvoie", "libellevoie", "nomrue",
                            "nomvoie", "nomdelavoie", "nomdevoie", "libellerue"),
            multiple("address.complement", "Complément d’adresse", "Address complement", ContentKind.TEXT, "complementadresse",
                    "complement", "complementdadresse", "adresse2", "adresseligne2", "adressecomplement", "addresscomplement",
                    "distrib", "boitepostale", "bp", "lieudit"),
            single("address.postcode", "Code postal", "Postcode", ContentKind.POSTCODE, "codepostal", "cp", "codpost", "codepost",
                            "codepostcom", "postcode", "postalcode", "zip", "zipcode", "addresspostcode", "adressecp",
                            "adressecodepostal", "codepostaletab", "cpostal")
                    .withWords("postcode"),
            single("address.city", "Commune (nom)", "Town (name)", ContentKind.TEXT, "commune", "ville", "libcom", "libcommune",
                    "libellecommune", "nomcommune", "nomdelacommune", "city", "town", "localite", "nomcom", "addresscity",
                    "adressecommune", "adresseville", "bureaudistributeur"),
            single("address.municipality", "Commune (code INSEE)", "Municipality (INSEE code)", ContentKind.MUNICIPALITY, "insee",
                            "codeinsee", "inseecom", "codecommune", "codecom", "codgeo", "depcom", "cominsee", "inseecommune",
                            "codeinseecommune", "codeinseedelacommune", "cog", "codecog", "municipality", "addressmunicipality",
                            "codeinseecom", "citycode")
                    .withWords("insee"),
            single("address.longitude", "Longitude", "Longitude", ContentKind.LONGITUDE, "longitude", "lon", "lng", "long", "x",
                    "coordx", "xlong", "addresslongitude", "geolon"),
            single("address.latitude", "Latitude", "Latitude", ContentKind.LATITUDE, "latitude", "lat", "y", "coordy", "ylat",
                    "addresslatitude", "geolat"),
            multiple(PHONE, "Téléphone", "Phone", ContentKind.PHONE, "telephone", "tel", "phone", "telephonefixe", "telfixe",
                            "mobile", "portable", "telmobile", "numerodetelephone", "numtel", "telephoneportable", "fixe")
                    .withWords("telephone", "phone", "tel"),
            multiple("email", "Courriel", "E-mail", ContentKind.EMAIL, "courriel", "email", "mail", "adressemail", "emailcontact",
                            "adresseemail", "adresseelectronique", "mel", "courrielcontact", "adressecourriel", "emailstructure")
                    .withWords("email", "courriel", "mail"),
            multiple("website", "Site web", "Website", ContentKind.WEBSITE, "siteweb", "site", "internet", "url", "website",
                            "siteinternet", "web", "lien", "adresseweb", "urlsite", "siteurl", "pageweb")
                    .withWords("siteweb", "website", "internet"),
            multiple("territories", "Territoires d’action", "Territories of action", ContentKind.TEXT, "territoires",
                    "territoiredaction", "territoiresdaction", "zoneintervention", "zonedintervention", "territories"),
            single("lastVerifiedOn", "Vérifié le", "Last verified on", ContentKind.DATE, "dateverification", "datedeverification",
                    "verifiele", "derniereverification", "lastverifiedon", "dateverif"),
            single("visibility", "Visibilité", "Visibility", ContentKind.TEXT, "visibilite", "visibility"),
            single("consent.networkSharing", "Accord pour le réseau", "Agreed to be shown to the network", ContentKind.TEXT,
                    "consentement", "accord", "accordrgpd", "consentementrgpd", "accordreseau", "accordpartage", "partagereseau", "accorddepartage",
                    "consentementpartage", "autorisation", "rgpd", "consent", "networksharing", "consentnetworksharing"),
            single("consent.date", "Date de l’accord", "Date of consent", ContentKind.DATE, "dateconsentement", "datedeconsentement",
                    "dateduconsentement", "dateaccord", "datedelaccord", "consentdate", "dateautorisation", "datergpd"),
            single("consent.source", "Où l’accord est gardé", "Where the consent is kept", ContentKind.TEXT, "sourceconsentement",
                    "sourceduconsentement", "preuveconsentement", "sourceaccord", "recueilconsentement", "consentsource"),
            single("consent.basis", "Base légale", "Lawful basis", ContentKind.TEXT, "baselegale", "lawfulbasis", "consentbasis"),
            single("externalId", "Identifiant dans la source", "Identifier in the source", ContentKind.TEXT, "id", "identifiant",
                    "iduniq", "idunique", "identifiantunique", "uuid", "reference", "ref", "externalid", "cleunique", "idstructure",
                    "idfs", "idtl", "cle", "identifiantinterne"));
    // spotless:on

    private ActorFields() {}
}
