package org.maillage.shared.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects what comes one by one, for work that is cheaper done for many at once. */
public final class Portions<T> {

    private static final int SIZE = 200;

    private final List<T> waiting = new ArrayList<>();
    private final Consumer<List<T>> work;

    public Portions(Consumer<List<T>> work) {
        this.work = work;
    }

    public void add(T one) {
        waiting.add(one);
        if (waiting.size() == SIZE) {
            finish();
        }
    }

    /** To be called after the last one. */
    public void finish() {
        if (!waiting.isEmpty()) {
            work.accept(List.copyOf(waiting));
            waiting.clear();
        }
    }
}
