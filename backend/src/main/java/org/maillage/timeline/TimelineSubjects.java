package org.maillage.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.access.Right;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.References;
import org.maillage.shared.sql.Sql;

/** Whose timeline is asked for. */
@ApplicationScoped
class TimelineSubjects {

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    References references;

    /** @param kind one of the three that the view knows */
    record Subject(String kind, UUID id) {}

    /** @throws Problem {@code required}, {@code not-expected}, or {@code unknown-reference} for what the caller does not see */
    Subject require(TimelineQuery query) {
        Map<String, UUID> named = new LinkedHashMap<>();
        named.put("project", query.project);
        named.put("actor", query.actor);
        named.put("organisation", query.organisation);
        named.values().removeIf(id -> id == null);
        if (named.isEmpty()) {
            throw Problem.field("project", ErrorCode.REQUIRED);
        }
        if (named.size() > 1) {
            throw Problem.field(named.keySet().stream().skip(1).findFirst().orElseThrow(), ErrorCode.NOT_EXPECTED);
        }
        String parameter = named.keySet().iterator().next();
        UUID id = named.get(parameter);
        if (!isSeen(parameter, id)) {
            throw Problem.field(parameter, ErrorCode.UNKNOWN_REFERENCE, id);
        }
        return new Subject(parameter + "s", id);
    }

    private boolean isSeen(String parameter, UUID id) {
        Caller caller = current.require();
        return switch (parameter) {
            case "project" ->
                Right.PROJECTS_READ.heldBy(caller)
                        && references.find("projects", id).isPresent();
            case "actor" ->
                Right.ACTORS_READ.heldBy(caller)
                        && references.find("actors", id).isPresent();
            default ->
                sql.text("select exists (select from organisations where id = :id) as seen")
                        .set("id", id)
                        .require(row -> row.flag("seen"));
        };
    }
}
