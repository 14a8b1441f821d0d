package org.maillage.imports.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.maillage.actors.ActorBatch;
import org.maillage.imports.ImportKind;
import org.maillage.imports.KindRun;
import org.maillage.imports.RunPlan;
import org.maillage.imports.mapping.Field;
import org.maillage.shared.errors.Violation;
import org.maillage.territories.TerritoryIndex;
import org.maillage.vocabularies.Vocabularies;

/** Files of actors. */
@ApplicationScoped
public class ActorImport implements ImportKind {

    @Inject
    ActorBatch batch;

    @Inject
    ActorMatching matching;

    @Inject
    TerritoryIndex territories;

    @Inject
    Vocabularies vocabularies;

    @Override
    public String name() {
        return "actors";
    }

    @Override
    public List<Field> fields() {
        return ActorFields.ALL;
    }

    @Override
    @Transactional
    public List<Violation> checkDefaults(Map<String, String> defaults) {
        return new ActorDefaults(batch, this::reader).check(defaults);
    }

    @Override
    public KindRun<?> begin(RunPlan plan) {
        return new ActorRun(plan, reader(plan), batch, matching);
    }

    private ActorRowReader reader(RunPlan plan) {
        return new ActorRowReader(plan, territories, vocabularies);
    }
}
