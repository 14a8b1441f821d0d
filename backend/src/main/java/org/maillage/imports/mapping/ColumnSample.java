package org.maillage.imports.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maillage.shared.text.Normalised;

/** The values met first in a column. */
public final class ColumnSample {

    private static final int VALUES = 300;
    private static final int LONGEST = 200;

    private final String column;
    private final List<String> values = new ArrayList<>();
    private final Set<String> distinct = new HashSet<>();

    public ColumnSample(String column) {
        this.column = column;
    }

    /** Keeps a value if it says something and there is room. */
    public void add(String value) {
        if (values.size() >= VALUES || value.isBlank()) return;
        String text = value.strip().replace('\0', '␀');
        values.add(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        distinct.add(text);
    }

    public String column() {
        return column;
    }

    /** Three different values to show, fewer when there are not so many. */
    public List<String> shown() {
        return values.stream().distinct().limit(3).toList();
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The share of the values, 0 to 1, that are of a kind; 0 without values. */
    double share(ContentKind kind) {
        if (values.isEmpty()) return 0;
        long matching = values.stream().filter(kind::matches).count();
        return (double) matching / values.size();
    }

    /** The share of the values, 0 to 1, that a field takes; 0 without values. */
    double share(Field field) {
        if (field.terms().isEmpty() || values.isEmpty()) return share(field.content());
        long known = values.stream()
                .map(Normalised::of)
                .filter(field.terms()::contains)
                .count();
        return (double) known / values.size();
    }

    /** The share of five-digit values that end in 0, as French postcodes do. */
    double roundShare() {
        if (values.isEmpty()) return 0;
        return (double) values.stream()
                        .filter(v -> (v.endsWith(".0") ? v.substring(0, v.length() - 2) : v).endsWith("0"))
                        .count()
                / values.size();
    }

    /** How many of the values are different, 0 to 1. */
    double variety() {
        return values.isEmpty() ? 0 : (double) distinct.size() / values.size();
    }

    /** The share of the values that are words rather than codes: letters in the majority, and a blank. */
    double wordiness() {
        if (values.isEmpty()) return 0;
        long words = values.stream()
                .filter(v -> v.indexOf(' ') > 0
                        && v.chars().filter(Character::isLetter).count() * 2 > v.length())
                .count();
        return (double) words / values.size();
    }
}
