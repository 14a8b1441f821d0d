package org.maillage.imports.supportrecords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.maillage.imports.naming.Named;
import org.maillage.supportrecords.SupportRecordBatch;

/** Support plans that a file names, by the source's own key. */
@ApplicationScoped
class NamedPlans {

    @Inject
    SupportRecordBatch records;

    Named find(Collection<String> texts, String source) {
        return new Named(records.plansByExternalIds(source, texts), Map.of());
    }
}
