package org.maillage.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.sql.Sql;

/** Writes the audit journal and the change table, inside the caller's transaction. */
@ApplicationScoped
public class Journal {

    private static final Map<String, Function<Act, ?>> COLUMNS = Map.of(
            "kind", Act::kind,
            "resource", Act::resource,
            "resourceId", Act::resourceId,
            "version", Act::version,
            "fields", act -> String.join(" ", act.fields()),
            "before", act -> String.join(" ", act.readersBefore()),
            "after", act -> String.join(" ", act.readersAfter()));

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    /** One write: an audit entry and a change, in one statement. */
    public void record(Act act) {
        Caller caller = current.require();
        sql.file("journal/record")
                .set("organisation", caller.organisationId())
                .set("account", caller.accountId())
                .set("client", caller.apiClientId())
                .set("context", caller.context())
                .set("kind", act.kind())
                .set("resource", act.resource())
                .set("resourceId", act.resourceId())
                .set("version", act.version())
                .set("fields", act.fields())
                .set("before", act.readersBefore())
                .set("after", act.readersAfter())
                .update();
    }

    /** Many writes of one kind of resource, in one statement. */
    public void recordAll(List<Act> acts) {
        if (acts.isEmpty()) {
            return;
        }
        Caller caller = current.require();
        sql.file("journal/record-all")
                .set("organisation", caller.organisationId())
                .set("account", caller.accountId())
                .set("client", caller.apiClientId())
                .set("context", caller.context())
                .columns(COLUMNS, acts)
                .update();
    }

    /** An act that changes no record of the network: a log-in, a reading of something confidential. */
    public void note(String action, String resource, UUID resourceId, List<String> fields) {
        Caller caller = current.require();
        sql.file("journal/note")
                .set("organisation", caller.organisationId())
                .set("account", caller.accountId())
                .set("client", caller.apiClientId())
                .set("context", caller.context())
                .set("action", action)
                .set("resource", resource)
                .set("resourceId", resourceId)
                .set("fields", fields)
                .update();
    }
}
