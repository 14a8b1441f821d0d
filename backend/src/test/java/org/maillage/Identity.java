package org.maillage;

import static org.maillage.TestWorld.ADMINISTRATOR;
import static org.maillage.TestWorld.ASLEEP;
import static org.maillage.TestWorld.COORDINATOR;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.expiredKey;
import static org.maillage.TestWorld.keyOf;
import static org.maillage.TestWorld.managerOf;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.TestWorld.revokedKey;
import static org.maillage.TestWorld.unknownKey;
import static org.maillage.TestWorld.viewerOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.maillage.TestWorld.Person;
import org.maillage.shared.access.Secret;

/**
 * Somebody, or something, that calls the API in {@code AuthorizationMatrixTest}.
 *
 * @param role held in an organisation; null for none
 * @param instanceRole held while acting for no organisation; null for none
 * @param scopes of an API client
 * @param entry whether the credential opens anything at all: {@code none} sent, {@code good}, or {@code bad}
 * @param link kind of the link whose token is sent in bodies that take one; null for none
 * @param token of that link, or nobody's
 */
record Identity(
        String name,
        String role,
        String instanceRole,
        Set<String> scopes,
        String entry,
        Credential credential,
        String link,
        String token) {

    Identity(String name, String role, String instanceRole, Set<String> scopes, String entry, Credential credential) {
        this(name, role, instanceRole, scopes, entry, credential, null, Secret.next());
    }

    /** A header and its value; nothing for nobody. */
    record Credential(String header, String value) {

        static final Credential NONE = new Credential(null, null);

        static Credential as(Person person) {
            return new Credential("Cookie", "maillage=" + TestWorld.sessionOf(person));
        }

        static Credential key(String key) {
            return new Credential("Authorization", "Bearer " + key);
        }
    }

    static final List<String> SCOPES = List.of(
            "organisations:read",
            "actors:read",
            "actors:write",
            "projects:read",
            "projects:write",
            "events:read",
            "events:write",
            "support-records:read",
            "support-records:write",
            "support-records:private-notes",
            "support-plans:read",
            "support-plans:write",
            "imports:read",
            "imports:write",
            "search:read",
            "timeline:read");

    /** A set-up link is dead from the start: it is good while there is no account at all, and here there are. */
    static final List<String> LINKS = List.of("setup", "invitation", "password-reset");

    static List<Identity> all() {
        List<Identity> all = new ArrayList<>();
        all.add(new Identity("anonymous", null, null, Set.of(), "none", Credential.NONE));
        all.add(bad("unknown key", Credential.key(unknownKey())));
        all.add(bad("revoked key", Credential.key(revokedKey(SCOPES.toArray(String[]::new)))));
        all.add(bad("expired key", Credential.key(expiredKey(SCOPES.toArray(String[]::new)))));
        all.add(bad("key of a suspended organisation", Credential.key(keyOf(ASLEEP, SCOPES.toArray(String[]::new)))));
        all.add(stale("ended session", new Credential("Cookie", "maillage=" + "x".repeat(43))));
        all.add(stale("manager of a suspended organisation", Credential.as(managerOf(ASLEEP))));
        all.add(stale("suspended manager", suspended()));
        all.add(stale("removed manager", removed()));
        // A link opens what its token in the body opens, and nothing else: no log-in, neither as a key nor as a cookie.
        for (String kind : LINKS) {
            String token = TestRows.link(kind, "now() + interval '1 hour'");
            all.add(new Identity(
                    "holder of a link, " + kind, null, null, Set.of(), "none", Credential.NONE, kind, token));
            all.add(bad("link as a key, " + kind, Credential.key(token)));
            all.add(stale("link as a cookie, " + kind, new Credential("Cookie", "maillage=" + token)));
            String late = TestRows.link(kind, "now() - interval '1 second'");
            all.add(new Identity(
                    "holder of a link too old, " + kind, null, null, Set.of(), "none", Credential.NONE, "none", late));
        }
        for (var organisation : List.of(PLATEAU, VALLEE)) {
            all.add(member("viewer of " + organisation.name(), "viewer", Credential.as(viewerOf(organisation))));
            all.add(member("adviser of " + organisation.name(), "adviser", Credential.as(adviserOf(organisation))));
            all.add(member("manager of " + organisation.name(), "manager", Credential.as(managerOf(organisation))));
        }
        all.add(member("administrator who acts as a viewer", "viewer", administratorAsViewer()));
        all.add(new Identity("coordinator", null, "coordinator", Set.of(), "good", Credential.as(COORDINATOR)));
        all.add(new Identity("administrator", null, "administrator", Set.of(), "good", Credential.as(ADMINISTRATOR)));
        all.add(new Identity("key without scopes", null, null, Set.of(), "good", Credential.key(keyOf(PLATEAU))));
        for (String scope : SCOPES) {
            all.add(new Identity(
                    "key with " + scope, null, null, Set.of(scope), "good", Credential.key(keyOf(PLATEAU, scope))));
        }
        return all;
    }

    private static Identity member(String name, String role, Credential credential) {
        return new Identity(name, role, null, Set.of(), "good", credential);
    }

    private static Identity bad(String name, Credential credential) {
        return new Identity(name, null, null, Set.of(), "bad", credential);
    }

    /** An old cookie counts as none where no log-in is needed: it must not keep anybody from logging in. */
    private static Identity stale(String name, Credential credential) {
        return new Identity(name, null, null, Set.of(), "none", credential);
    }

    private static Credential suspended() {
        var person = newPerson(PLATEAU, "manager");
        TestRows.run("update accounts set suspended_at = now() where id = ?", person.id());
        return Credential.as(person);
    }

    private static Credential removed() {
        var person = newPerson(PLATEAU, "manager");
        Credential credential = Credential.as(person);
        TestRows.run("delete from memberships where account_id = ?", person.id());
        return credential;
    }

    private static Credential administratorAsViewer() {
        var person = newPerson(PLATEAU, "viewer");
        TestRows.run("insert into instance_roles (account_id, role) values (?, 'administrator')", person.id());
        return Credential.as(person);
    }
}
