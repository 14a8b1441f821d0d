package org.maillage.shared.access;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Runs work as a given caller: jobs, log-in, links. Transactions must begin inside the work. */
@ApplicationScoped
public class CallerScope {

    @Inject
    CurrentCaller current;

    public void run(Caller caller, Runnable work) {
        call(caller, () -> {
            work.run();
            return null;
        });
    }

    /** One transaction of its own as this caller, whatever runs around it. */
    public <T> T inTransaction(Caller caller, Supplier<T> work) {
        return call(caller, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    public <T> T call(Caller caller, Supplier<T> work) {
        var requestContext = Arc.container().requestContext();
        boolean opened = !requestContext.isActive();
        if (opened) {
            requestContext.activate();
        }
        Caller before = current.find();
        current.set(caller);
        try {
            return work.get();
        } finally {
            current.set(before);
            if (opened) {
                requestContext.terminate();
            }
        }
    }
}
