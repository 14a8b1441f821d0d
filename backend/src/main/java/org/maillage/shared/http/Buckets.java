package org.maillage.shared.http;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One token bucket per key, in this process. Only the latest keys are remembered, so that a flood of new ones cannot
 * fill the memory.
 */
public final class Buckets {

    private static final int REMEMBERED = 20_000;

    private final Bandwidth bandwidth;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param burst how many at once; @param refill how many come back per {@code period}, evenly */
    public Buckets(long burst, long refill, Duration period) {
        this.bandwidth =
                Bandwidth.builder().capacity(burst).refillGreedy(refill, period).build();
    }

    /** Takes one token if there is one. */
    public ConsumptionProbe take(String key) {
        return bucket(key).tryConsumeAndReturnRemaining(1);
    }

    /** Seconds until there is a token; 0 when there is one now. */
    public long secondsUntilNext(String key) {
        return seconds(bucket(key).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Gives a token back. */
    public void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    /** Whole seconds, rounded up. */
    public static long seconds(long nanoseconds) {
        return (nanoseconds + 999_999_999L) / 1_000_000_000L;
    }

    private Bucket bucket(String key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    key, any -> Bucket.builder().addLimit(bandwidth).build());
        }
    }
}
