package org.maillage.shared.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The caller of this request or job. Unset means no context, and then the policies admit no row. */
@RequestScoped
public class CurrentCaller {

    private Caller caller;

    /** The caller, or null when none was set. */
    public Caller find() {
        return caller;
    }

    public Caller require() {
        if (caller == null) {
            throw new IllegalStateException("no caller was set for this request or job");
        }
        return caller;
    }

    public UUID organisationId() {
        return require().organisationId();
    }

    public void set(Caller caller) {
        this.caller = caller;
    }
}
