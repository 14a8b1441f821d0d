package org.maillage.shared.http;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param nextCursor for the next page; null on the last one
 * @param total how many there are in all; null unless {@code count=exact} was asked
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "Give this back as `cursor` for the next page; null on the last one", nullable = true)
        String nextCursor,

        @Schema(description = "How many there are in all; null unless `count=exact` was asked", nullable = true)
        Long total) {

    /** A list short enough to be always whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, (long) items.size());
    }

    public <U> Page<U> map(Function<T, U> change) {
        return new Page<>(items.stream().map(change).toList(), nextCursor, total);
    }
}
