package org.maillage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.managerOf;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.AuthorizationTable.Line;
import org.maillage.Identity.Credential;

/** Every operation of the contract as every {@link Identity}, held against {@link AuthorizationTable}. */
@QuarkusTest
class AuthorizationMatrixTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TestHTTPResource
    URI server;

    @Test
    void everyOperationHasALineAndEveryLineAnOperation() {
        Set<String> lines = new TreeSet<>(AuthorizationTable.lines().keySet());
        assertEquals(operations(), lines);
    }

    @Test
    void everyIdentityMayDoExactlyWhatItsLineSays() {
        Set<String> existing = operations();
        List<Line> lines = AuthorizationTable.lines().values().stream()
                .filter(line -> existing.contains(line.operation()))
                .toList();
        List<Identity> identities = Identity.all();
        List<String> wrong = identities.parallelStream()
                .flatMap(identity -> lines.stream().map(line -> wrong(identity, line)))
                .flatMap(Optional::stream)
                .toList();
        assertEquals(List.of(), wrong);
        assertTrue(identities.size() * lines.size() > 2000, identities.size() + " identities");
    }

    /** What is wrong with the answer; nothing when it is as the line says. */
    private Optional<String> wrong(Identity identity, Line line) {
        HttpResponse<String> answer = ask(identity, line);
        int expected = line.refusal(identity);
        int status = answer.statusCode();
        boolean passed = status != 401 && status != 403 && status < 500 && !(line.takesLink() && status == 404);
        return (expected == 0 ? passed : status == expected)
                ? Optional.empty()
                : Optional.of(line.operation() + " as " + identity.name() + ": " + status + ", not "
                        + (expected == 0 ? "let through" : expected));
    }

    @Test
    void everyScopeHasAnIdentity() {
        List<String> scopes = as(managerOf(PLATEAU)).get("/api-clients/scopes").path("items.code");
        assertEquals(Set.copyOf(scopes), Set.copyOf(Identity.SCOPES));
    }

    private HttpResponse<String> ask(Identity identity, Line line) {
        String[] operation = line.operation().split(" ");
        // Ids of nothing: whoever is let through meets 404 or 400, and changes nothing.
        String path = operation[1]
                .replace("{name}", "theme")
                .replace("{ref}", "area:" + UUID.randomUUID())
                .replaceAll("\\{[a-zA-Z]*[iI]d}", UUID.randomUUID().toString())
                .replaceAll("\\{[a-zA-Z]*}", "essai");
        boolean sends = Set.of("POST", "PUT", "PATCH").contains(operation[0]);
        String body = line.body().isEmpty() ? "{}" : line.body().replace("{token}", identity.token());
        var request = HttpRequest.newBuilder(server.resolve("/api/v1" + path))
                .header("Accept", "application/json, */*;q=0.1")
                .method(operation[0], sends ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
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
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(line.operation(), e);
        }
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

    /** Every operation of the contract and, should one be kept out of it, every annotated method. */
    private static Set<String> operations() {
        Set<String> found = new TreeSet<>();
        Contract.operations().forEach(one -> found.add(one.method().toUpperCase(Locale.ROOT) + " " + one.path()));
        for (Class<?> type : resources()) {
            for (Method method : type.getDeclaredMethods()) {
                verb(method).ifPresent(verb -> found.add(verb + " " + path(method)));
            }
        }
        return found;
    }

    /** Read from the folder that the compiler fills: nothing is left out for want of a good name. */
    private static List<Class<?>> resources() {
        var root = java.nio.file.Path.of("target/classes");
        List<Class<?>> found = new ArrayList<>();
        try (var files = Files.walk(root.resolve("org/maillage"))) {
            for (var file : (Iterable<java.nio.file.Path>) files::iterator) {
                String name = root.relativize(file).toString().replace('/', '.');
                if (name.endsWith(".class") && !name.endsWith("package-info.class")) {
                    Class<?> type = Class.forName(
                            name.replaceAll("\\.class$", ""), false, AuthorizationMatrixTest.class.getClassLoader());
                    if (type.isAnnotationPresent(Path.class)) {
                        found.add(type);
                    }
                }
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static Optional<String> verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return Optional.of(verb.value());
            }
        }
        return Optional.empty();
    }

    private static String path(Method method) {
        String base = method.getDeclaringClass().getAnnotation(Path.class).value();
        Path own = method.getAnnotation(Path.class);
        String whole = base + (own == null ? "" : "/" + own.value());
        return ("/" + whole).replaceAll("/+", "/").replaceAll("/$", "").replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    }
}
