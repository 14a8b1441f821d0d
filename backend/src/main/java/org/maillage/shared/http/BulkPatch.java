package org.maillage.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.shared.errors.Problem;

/** Merge patches of many records in one request: all of them or none. Called inside the transaction that does the work. */
@ApplicationScoped
public class BulkPatch {

    @Inject
    Idempotency idempotency;

    /** A change of one record. */
    public interface Item {
        UUID id();

        /** The version that was read. */
        Integer version();

        /** JSON Merge Patch over the input form. */
        JsonNode patch();
    }

    /**
     * @param write does one of them
     * @param read what a request repeated under its {@code Idempotency-Key} is answered with
     * @throws Problem of an item, its pointers below {@code /items/<index>}
     */
    public <I extends Item, V> List<V> all(List<I> items, Function<I, V> write, Function<UUID, V> read) {
        List<V> written = new ArrayList<>();
        idempotency.once(items, () -> {
            for (int i = 0; i < items.size(); i++) {
                try {
                    written.add(write.apply(items.get(i)));
                } catch (Problem problem) {
                    throw problem.under("/items/" + i);
                }
            }
            return items.get(0).id();
        });
        boolean repeated = written.isEmpty();
        return repeated ? items.stream().map(item -> read.apply(item.id())).toList() : written;
    }
}
