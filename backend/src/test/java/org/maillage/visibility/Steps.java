package org.maillage.visibility;

import java.util.List;
import net.jqwik.api.Arbitrary;

/** What the histories do with one feature. */
interface Steps {

    /** What every history begins with. */
    default List<Step> opening() {
        return List.of();
    }

    /** The acts, each as likely as the others. */
    List<Arbitrary<? extends Step>> acts();

    /** At the end of a history: everything that an organisation can be sent about the feature, asked through {@link World#ask}. */
    void readEverything(World world, int organisation);
}
