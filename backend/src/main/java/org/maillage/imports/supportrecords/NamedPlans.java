package org.maillage.imports.supportrecords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.stream.Collectors;
import org.maillage.imports.naming.Named;
import org.maillage.shared.text.Normalised;
import org.maillage.supportplans.SupportPlanBatch;

/** Support plans that a file names: by the source's own key, or as exports write them, by a name that one alone goes by. */
@ApplicationScoped
class NamedPlans {

    @Inject
    SupportPlanBatch plans;

    Named find(Collection<String> texts, String source) {
        return new Named(
                plans.idsByExternalIds(source, texts),
                plans.idsByNames(texts.stream().map(Normalised::of).collect(Collectors.toSet())));
    }
}
