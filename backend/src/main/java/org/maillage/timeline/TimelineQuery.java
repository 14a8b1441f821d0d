package org.maillage.timeline;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.http.ListParameters;

/** Whose timeline, and what of it. */
public class TimelineQuery extends ListParameters {

    @RestQuery
    @Parameter(description = "The project. Name exactly one of `project`, `actor`, `organisation`")
    public UUID project;

    @RestQuery
    @Parameter(description = "The person or organisation of the directory")
    public UUID actor;

    @RestQuery
    @Parameter(description = "The member organisation: its own acts")
    public UUID organisation;

    @RestQuery
    @Parameter(
            description =
                    "Only these kinds of entries: `project-change`, `holder`, `event`, `plan-change`, `team`, `support-record`, `actor`. Those that your rights do not reach are left out")
    public List<String> kind;
}
