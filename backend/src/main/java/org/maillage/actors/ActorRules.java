package org.maillage.actors;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;

/** What must hold of an actor beyond the shape of its fields. Pure: the code lists come in as a predicate. */
public final class ActorRules {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[\\p{L}0-9-]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{4,24}[0-9]");

    private ActorRules() {}

    /**
     * @param isCode whether a vocabulary (first) has a code (second)
     * @return everything that is wrong, empty when nothing is
     */
    public static List<Violation> check(ActorInput actor, BiPredicate<String, String> isCode) {
        List<Violation> found = new ArrayList<>();
        if (actor.type() == ActorType.PERSON) {
            checkPerson(actor, found);
        } else if (actor.type() == ActorType.ORGANISATION) {
            checkOrganisation(actor, found);
        }
        checkCodes(actor, isCode, found);
        checkIdentifiers(actor, found);
        checkAddress(actor.address(), found);
        checkContactPoints(actor, found);
        checkExternalIds(actor, found);
        checkLinks(actor, isCode, found);
        return found;
    }

    private static void checkOrganisation(ActorInput actor, List<Violation> found) {
        if (actor.name() == null) {
            found.add(Violation.of("/name", ErrorCode.REQUIRED));
        }
        refuse(actor.givenName(), "/givenName", found);
        refuse(actor.familyName(), "/familyName", found);
        refuse(actor.formOfAddress(), "/formOfAddress", found);
        refuse(actor.consent(), "/consent", found);
        if (actor.visibility() == ActorVisibility.ORGANISATION) {
            found.add(Violation.of(
                    "/visibility", ErrorCode.UNKNOWN_CODE, actor.visibility().code()));
        }
    }

    private static void checkPerson(ActorInput actor, List<Violation> found) {
        if (actor.familyName() == null) {
            found.add(Violation.of("/familyName", ErrorCode.REQUIRED));
        }
        refuse(actor.acronym(), "/acronym", found);
        refuse(actor.legalForm(), "/legalForm", found);
        refuse(actor.esus(), "/esus", found);
        refuse(actor.siren(), "/siren", found);
        refuse(actor.siret(), "/siret", found);
        refuse(actor.rna(), "/rna", found);
        refuse(actor.parentId(), "/parentId", found);
        if (actor.visibility() == ActorVisibility.PUBLIC) {
            found.add(Violation.of(
                    "/visibility", ErrorCode.UNKNOWN_CODE, actor.visibility().code()));
        }
        ActorInput.Consent consent = actor.consent();
        boolean agreed =
                consent != null && consent.networkSharing() && consent.date() != null && consent.source() != null;
        if (actor.visibility() == ActorVisibility.NETWORK && !agreed) {
            found.add(Violation.of("/consent", ErrorCode.CONSENT_REQUIRED));
        }
    }

    private static void refuse(Object value, String pointer, List<Violation> found) {
        if (value != null) {
            found.add(Violation.of(pointer, ErrorCode.NOT_EXPECTED));
        }
    }

    private static void checkCodes(ActorInput actor, BiPredicate<String, String> isCode, List<Violation> found) {
        code("form-of-address", actor.formOfAddress(), "/formOfAddress", isCode, found);
        code("legal-form", actor.legalForm(), "/legalForm", isCode, found);
        codes("actor-role", actor.roles(), "/roles", isCode, found);
        codes("theme", actor.themes(), "/themes", isCode, found);
        repeated(actor.skills(), "/skills", found);
        repeated(actor.territories(), "/territories", found);
        if (actor.consent() != null) {
            code("lawful-basis", actor.consent().basis(), "/consent/basis", isCode, found);
        }
    }

    private static void codes(
            String vocabulary,
            List<String> codes,
            String pointer,
            BiPredicate<String, String> isCode,
            List<Violation> found) {
        for (int i = 0; i < codes.size(); i++) {
            code(vocabulary, codes.get(i), pointer + "/" + i, isCode, found);
        }
        repeated(codes, pointer, found);
    }

    private static void code(
            String vocabulary, String code, String pointer, BiPredicate<String, String> isCode, List<Violation> found) {
        if (code != null && !isCode.test(vocabulary, code)) {
            found.add(Violation.of(pointer, ErrorCode.UNKNOWN_CODE, code));
        }
    }

    private static void repeated(List<?> values, String pointer, List<Violation> found) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                found.add(Violation.of(pointer + "/" + i, ErrorCode.REPEATED));
            }
        }
    }

    private static void checkIdentifiers(ActorInput actor, List<Violation> found) {
        String siren = actor.siren();
        if (siren != null && !Identifiers.isSiren(siren)) {
            found.add(Violation.of(
                    "/siren", Identifiers.looksLikeSiren(siren) ? ErrorCode.BAD_CHECKSUM : ErrorCode.BAD_FORMAT));
        }
        String siret = actor.siret();
        if (siret != null && !Identifiers.isSiret(siret)) {
            found.add(Violation.of(
                    "/siret", Identifiers.looksLikeSiret(siret) ? ErrorCode.BAD_CHECKSUM : ErrorCode.BAD_FORMAT));
        } else if (siret != null && siren != null && !siret.startsWith(siren)) {
            found.add(Violation.of("/siren", ErrorCode.IDENTIFIERS_DISAGREE));
        }
        if (actor.rna() != null && !Identifiers.isRna(actor.rna())) {
            found.add(Violation.of("/rna", ErrorCode.BAD_FORMAT));
        }
    }

    private static void checkAddress(ActorInput.Address address, List<Violation> found) {
        if ((address.longitude() == null) != (address.latitude() == null)) {
            found.add(Violation.of(
                    address.longitude() == null ? "/address/longitude" : "/address/latitude", ErrorCode.REQUIRED));
        }
    }

    private static void checkContactPoints(ActorInput actor, List<Violation> found) {
        List<ActorInput.ContactPoint> points = actor.contactPoints();
        for (int i = 0; i < points.size(); i++) {
            ActorInput.ContactPoint point = points.get(i);
            if (point.kind() == null || point.value() == null) {
                continue;
            }
            boolean good = switch (point.kind()) {
                case "e-mail" -> EMAIL.matcher(point.value()).matches();
                case "phone" -> PHONE.matcher(point.value()).matches();
                case "website" -> isWebAddress(point.value());
                case "postal" -> true;
                default -> {
                    found.add(Violation.of("/contactPoints/" + i + "/kind", ErrorCode.UNKNOWN_CODE, point.kind()));
                    yield true;
                }
            };
            if (!good) {
                found.add(Violation.of("/contactPoints/" + i + "/value", ErrorCode.BAD_FORMAT));
            }
        }
        repeated(points, "/contactPoints", found);
    }

    /** Whether a browser may be sent there: http or https with a host, and nothing that runs. */
    public static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getRawAuthority() != null
                    && uri.getRawAuthority().contains(".");
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    public static boolean isEmail(String text) {
        return text.length() <= 254 && EMAIL.matcher(text).matches();
    }

    private static void checkExternalIds(ActorInput actor, List<Violation> found) {
        repeated(actor.externalIds(), "/externalIds", found);
    }

    private static void checkLinks(ActorInput actor, BiPredicate<String, String> isCode, List<Violation> found) {
        List<ActorInput.Link> links = actor.links();
        for (int i = 0; i < links.size(); i++) {
            code("actor-link", links.get(i).kind(), "/links/" + i + "/kind", isCode, found);
            LocalDate from = links.get(i).from();
            LocalDate to = links.get(i).to();
            if (from != null && to != null && to.isBefore(from)) {
                found.add(Violation.of("/links/" + i + "/to", ErrorCode.DATE_ORDER));
            }
        }
        repeated(links, "/links", found);
    }
}
