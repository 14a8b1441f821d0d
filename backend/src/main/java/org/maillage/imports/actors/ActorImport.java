package org.maillage.imports.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maillage.actors.ActorBatch;
import org.maillage.imports.ImportKind;
import org.maillage.imports.KindRun;
import org.maillage.imports.RunPlan;
import org.maillage.imports.mapping.Field;
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
    public KindRun<?> begin(RunPlan plan) {
        return new ActorRun(plan, new ActorRowReader(plan, territories, vocabularies), batch, matching);
    }
}
