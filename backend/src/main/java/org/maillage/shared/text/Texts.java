package org.maillage.shared.text;

import java.util.List;

/** Small courtesies to what people type. */
public final class Texts {

    private Texts() {}

    /** Without blanks around it; null when nothing is left. */
    public static String clean(String text) {
        if (text == null) {
            return null;
        }
        String stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /** The list itself, or an empty one for null. */
    public static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
