package org.maillage.apiclients;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.maillage.shared.access.Right;
import org.maillage.shared.errors.Messages;

/** The rights that API clients may hold, with labels from {@code messages_*.properties} ({@code scope.<right>}). */
final class Scopes {

    private Scopes() {}

    static List<ScopeView> all() {
        return Arrays.stream(Right.values())
                .filter(Right::isScope)
                .map(right -> new ScopeView(
                        right, new ScopeView.Label(label(right, Locale.FRENCH), label(right, Locale.ENGLISH))))
                .toList();
    }

    private static String label(Right right, Locale locale) {
        return Messages.of("scope." + right.wire().replace(':', '.'), locale, List.of());
    }
}
