package org.maillage.visibility;

import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.maillage.TestWorld.Person;
import org.maillage.shared.text.Ids;

/** Three organisations of one history, what they wrote, and who may read it: the oracle. */
final class World {

    static final int ORGANISATIONS = 3;

    /**
     * A text that occurs nowhere else.
     *
     * @param readers the organisations that may read it now
     */
    record Secret(String text, UUID record, String what, IntPredicate readers) {}

    private final List<UUID> organisations = new ArrayList<>();
    private final List<Person> advisers = new ArrayList<>();
    private final List<Secret> secrets = new ArrayList<>();
    private final Map<Class<?>, Object> parts = new HashMap<>();

    /** Lists that can be limited to what changed since, are: the other tests' records are no part of this. */
    final String began = Instant.now().minusMillis(1).toString();

    World() {
        for (int i = 0; i < ORGANISATIONS; i++) {
            var organisation = newOrganisation();
            organisations.add(organisation.id());
            advisers.add(newPerson(organisation, "adviser"));
        }
    }

    private int step;

    /** A number that grows with each call: what came later has the greater one. */
    int now() {
        return ++step;
    }

    UUID organisation(int index) {
        return organisations.get(index);
    }

    /** What a feature keeps of this history. */
    <T> T part(Class<T> type, java.util.function.Supplier<T> empty) {
        return type.cast(parts.computeIfAbsent(type, any -> empty.get()));
    }

    /** A text to write somewhere; say with {@link #keep} who may read it. */
    static String canary() {
        return "canari" + Ids.next().toString().replace("-", "").substring(12);
    }

    void keep(String text, UUID record, String what, IntPredicate readers) {
        secrets.add(new Secret(text, record, what, readers));
    }

    /** The text is written no more; nobody need be shown it, and nobody but its readers may. */
    List<Secret> secrets() {
        return secrets;
    }

    /** Asks as an adviser of the organisation, and looks at every byte of the answer. */
    Response ask(int organisation, String what, Function<RequestSpecification, Response> call) {
        return ask(organisation, what, "", call);
    }

    /** @param said what the question itself says: an address in the answer may repeat it */
    Response ask(int organisation, String what, String said, Function<RequestSpecification, Response> call) {
        Response answer = call.apply(as(advisers.get(organisation)));
        if (answer.statusCode() >= 500) {
            throw new AssertionError(what + " by " + organisation + ": " + answer.statusCode());
        }
        String bytes = answer.headers() + answer.asString();
        for (Secret secret : secrets) {
            if (!secret.readers().test(organisation) && !secret.text().equals(said) && bytes.contains(secret.text())) {
                throw new AssertionError(
                        what + " shows organisation " + organisation + " " + secret.what() + " of " + secret.record());
            }
        }
        return answer;
    }
}
