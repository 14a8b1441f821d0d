package org.maillage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.Identity.Credential;

/**
 * Every operation as every identity. The table below is written by hand, not read from the rights in the code: a right
 * that grows by accident fails here, and so does an operation that nobody wrote a line for.
 */
@QuarkusTest
class AuthorizationMatrixTest {

    /**
     * Operation | least role in an organisation | instance roles | scope of an API client | body, when an empty one
     * would do something. {@code -}: nobody of that sort. {@code open}: without log-in.
     */
    private static final String TABLE = """
            POST   /session                                            | open    |                           | open              |
            GET    /session                                            | viewer  | coordinator administrator | -                 |
            DELETE /session                                            | viewer  | coordinator administrator | -                 |
            PUT    /session/organisation                               | viewer  | coordinator administrator | -                 | {"organisationId":"00000000-0000-7000-8000-000000000000"}
            PUT    /session/preferences                                | viewer  | coordinator administrator | -                 |
            PUT    /session/password                                   | viewer  | coordinator administrator | -                 |
            POST   /account-links/inspection                           | open    |                           | open              |
            POST   /account-links/redemption                           | open    |                           | open              |
            POST   /account-links/password-reset                       | open    |                           | open              |
            GET    /organisations                                      | viewer  | coordinator administrator | organisations:read |
            POST   /organisations                                      | -       | administrator             | -                 |
            GET    /organisations/{id}                                 | viewer  | coordinator administrator | organisations:read |
            PUT    /organisations/{id}                                 | manager | administrator             | -                 |
            PATCH  /organisations/{id}                                 | manager | administrator             | -                 |
            POST   /organisations/{id}/suspension                      | -       | administrator             | -                 |
            DELETE /organisations/{id}/suspension                      | -       | administrator             | -                 |
            GET    /organisations/{id}/memberships                     | viewer  | administrator             | -                 |
            PUT    /organisations/{id}/memberships/{accountId}         | manager | administrator             | -                 |
            DELETE /organisations/{id}/memberships/{accountId}         | manager | administrator             | -                 |
            GET    /organisations/{id}/invitations                     | manager | administrator             | -                 |
            POST   /organisations/{id}/invitations                     | manager | administrator             | -                 |
            POST   /organisations/{id}/invitations/{invitationId}/link | manager | administrator             | -                 |
            DELETE /organisations/{id}/invitations/{invitationId}      | manager | administrator             | -                 |
            GET    /accounts                                           | viewer  | administrator             | -                 |
            GET    /accounts/{id}                                      | viewer  | administrator             | -                 |
            PUT    /accounts/{id}/instance-roles                       | -       | administrator             | -                 |
            POST   /accounts/{id}/suspension                           | -       | administrator             | -                 |
            DELETE /accounts/{id}/suspension                           | -       | administrator             | -                 |
            GET    /api-clients                                        | manager | -                         | -                 |
            POST   /api-clients                                        | manager | -                         | -                 |
            GET    /api-clients/scopes                                 | manager | -                         | -                 |
            GET    /api-clients/{id}                                   | manager | -                         | -                 |
            DELETE /api-clients/{id}                                   | manager | -                         | -                 |
            GET    /audit-entries                                      | manager | administrator             | -                 |
            GET    /mail-messages                                      | -       | administrator             | -                 |
            GET    /mail-messages/{id}                                 | -       | administrator             | -                 |
            POST   /mail-messages/{id}/retry                           | -       | administrator             | -                 |
            GET    /openapi.yaml                                       | open    |                           | open              |
            GET    /vocabularies                                       | open    |                           | open              |
            GET    /vocabularies/{name}                                | open    |                           | open              |
            GET    /territories                                        | open    |                           | open              |
            GET    /territories/{ref}                                  | open    |                           | open              |
            GET    /territories/{ref}/children                         | open    |                           | open              |
            GET    /territories/{ref}/ancestors                        | open    |                           | open              |
            POST   /territories                                        | -       | coordinator               | -                 |
            PUT    /territories/{ref}                                  | -       | coordinator               | -                 |
            PATCH  /territories/{ref}                                  | -       | coordinator               | -                 |
            DELETE /territories/{ref}                                  | -       | coordinator               | -                 |
            POST   /territories/{ref}/restore                          | -       | coordinator               | -                 |
            GET    /actors                                             | viewer  | coordinator administrator | actors:read       |
            POST   /actors                                             | adviser | -                         | actors:write      |
            GET    /actors/{id}                                        | viewer  | coordinator administrator | actors:read       |
            PUT    /actors/{id}                                        | adviser | coordinator               | actors:write      |
            PATCH  /actors/{id}                                        | adviser | coordinator               | actors:write      |
            DELETE /actors/{id}                                        | adviser | coordinator               | actors:write      |
            POST   /actors/{id}/restore                                | adviser | coordinator               | actors:write      |
            PUT    /actors/{id}/member-organisation                    | -       | coordinator               | -                 |
            POST   /actors/bulk                                        | adviser | coordinator               | actors:write      |
            GET    /actors/by-external-id/{source}/{externalId}        | viewer  | coordinator administrator | actors:read       |
            PUT    /actors/by-external-id/{source}/{externalId}        | adviser | -                         | actors:write      |
            POST   /imports                                            | manager | -                         | imports:write     |
            GET    /imports                                            | adviser | -                         | imports:read      |
            GET    /imports/{id}                                       | adviser | -                         | imports:read      |
            PUT    /imports/{id}/settings                              | manager | -                         | imports:write     |
            POST   /imports/{id}/runs                                  | manager | -                         | imports:write     |
            POST   /imports/{id}/cancel                                | manager | -                         | imports:write     |
            GET    /imports/{id}/rows                                  | adviser | -                         | imports:read      |
            GET    /imports/{id}/rejects                               | adviser | -                         | imports:read      |
            """;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TestHTTPResource
    URI server;

    private record Line(String operation, String role, Set<String> instanceRoles, String scope, String body) {

        boolean isOpen() {
            return role.equals("open");
        }

        boolean allows(Identity identity) {
            List<String> roles = List.of("viewer", "adviser", "manager");
            boolean byRole = identity.role() != null
                    && roles.contains(role)
                    && roles.indexOf(identity.role()) >= roles.indexOf(role);
            boolean byInstance = identity.instanceRole() != null && instanceRoles.contains(identity.instanceRole());
            return isOpen() || byRole || byInstance || identity.scopes().contains(scope);
        }

        int refusal(Identity identity) {
            if (identity.entry().equals("bad")) {
                return 401;
            }
            if (allows(identity) && (isOpen() || identity.entry().equals("good"))) {
                return 0;
            }
            return identity.entry().equals("good") ? 403 : 401;
        }
    }

    @Test
    void everyOperationHasALineAndEveryLineAnOperation() {
        Set<String> lines = new TreeSet<>(table().keySet());
        assertEquals(operations(), lines);
    }

    @Test
    void everyIdentityMayDoExactlyWhatItsLineSays() throws Exception {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        Set<String> existing = operations();
        for (Identity identity : Identity.all()) {
            for (Line line : table().values()) {
                if (!existing.contains(line.operation())) {
                    continue;
                }
                HttpResponse<String> answer = ask(identity, line);
                asked++;
                int expected = line.refusal(identity);
                int status = answer.statusCode();
                boolean fits = expected == 0 ? status != 401 && status != 403 && status < 500 : status == expected;
                if (!fits) {
                    wrong.add(line.operation() + " as " + identity.name() + ": " + status + " "
                            + answer.body().replaceAll(".*\"code\":\"([^\"]*)\".*", "$1") + ", not "
                            + (expected == 0 ? "let through" : expected));
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(asked > 1000, "only " + asked + " calls");
    }

    private HttpResponse<String> ask(Identity identity, Line line) throws Exception {
        String[] operation = line.operation().split(" ");
        // Ids of nothing: whoever is let through meets 404 or 400, and changes nothing.
        String path = operation[1]
                .replace("{name}", "theme")
                .replace("{ref}", "area:" + UUID.randomUUID())
                .replaceAll("\\{[a-zA-Z]*[iI]d}", UUID.randomUUID().toString())
                .replaceAll("\\{[a-zA-Z]*}", "essai");
        boolean sends = Set.of("POST", "PUT", "PATCH").contains(operation[0]);
        var request = HttpRequest.newBuilder(server.resolve("/api/v1" + path))
                .header("Accept", "application/json, */*;q=0.1")
                .method(
                        operation[0],
                        sends
                                ? BodyPublishers.ofString(line.body().isEmpty() ? "{}" : line.body())
                                : BodyPublishers.noBody());
        if (sends) {
            request.header("Content-Type", "application/json");
        }
        if (!operation[0].equals("GET")) {
            request.header("If-Match", "*");
        }
        Credential credential =
                line.operation().equals("DELETE /session") ? expendable(identity) : identity.credential();
        if (credential.header() != null) {
            request.header(credential.header(), credential.value());
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** Logging out must not log out the people of the other lines. */
    private static Credential expendable(Identity identity) {
        if (identity.role() != null) {
            return Credential.as(TestWorld.newPerson(TestWorld.PLATEAU, identity.role()));
        }
        return identity.instanceRole() != null
                ? Credential.as(TestWorld.newPerson(null, identity.instanceRole()))
                : identity.credential();
    }

    private static Map<String, Line> table() {
        Map<String, Line> lines = new LinkedHashMap<>();
        TABLE.lines().filter(line -> !line.isBlank()).forEach(text -> {
            String[] cells = (text + " ").split("\\|");
            String operation = cells[0].trim().replaceAll(" +", " ");
            Set<String> instance = Set.copyOf(Arrays.asList(cells[2].trim().split(" +")));
            lines.put(operation, new Line(operation, cells[1].trim(), instance, cells[3].trim(), cells[4].trim()));
        });
        return lines;
    }

    /** Every annotated method of the product, as {@code GET /actors/{id}}. The contract is generated from the same. */
    private static Set<String> operations() {
        Set<String> found = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.maillage").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .forEach(type -> {
                            for (Method method : type.reflect().getDeclaredMethods()) {
                                verb(method).ifPresent(verb -> found.add(verb + " " + path(method)));
                            }
                        });
        return found;
    }

    private static java.util.Optional<String> verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return java.util.Optional.of(verb.value());
            }
        }
        return java.util.Optional.empty();
    }

    private static String path(Method method) {
        String base = method.getDeclaringClass().getAnnotation(Path.class).value();
        Path own = method.getAnnotation(Path.class);
        String whole = base + (own == null ? "" : "/" + own.value());
        return ("/" + whole).replaceAll("/+", "/").replaceAll("/$", "").replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    }
}
