package org.maillage.accounts;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.http.ListParameters;

/** Filters of the list of accounts. Sort keys: {@code displayName, email, createdAt}. */
public class AccountQuery extends ListParameters {

    @RestQuery
    @Parameter(description = "Part of the name or the address, whatever the accents and case")
    public String q;
}
