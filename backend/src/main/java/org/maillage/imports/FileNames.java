package org.maillage.imports;

import org.maillage.shared.text.Normalised;

/** Names of uploaded files: shown and turned into a source of external ids, never used as a path. */
final class FileNames {

    private static final int LONGEST = 200;
    private static final int LONGEST_SOURCE = 60;

    private FileNames() {}

    /** The last part of a name, without control characters; « import » when nothing is left. */
    static String clean(String name) {
        String last = name == null ? "" : name.replaceAll("^.*[/\\\\]", "");
        String shown = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        if (shown.length() > LONGEST) {
            shown = shown.substring(0, LONGEST);
        }
        return shown.isEmpty() ? "import" : shown;
    }

    /**
     * Whose keys a file holds, made from its name: dates and numbers are left out so that next month's file of the same
     * name meets the same records. « Tiers-lieux 2026-11.csv » is {@code tiers-lieux}.
     */
    static String source(String fileName) {
        String bare = fileName.replaceFirst("(?i)(\\.(csv|json|jsonl|ndjson|geojson|txt|tsv|gz))+$", "");
        String words =
                Normalised.of(bare).replaceAll("(^| )\\d+(?= |$)", " ").strip().replaceAll("[^a-z0-9]+", "-");
        String source = words.length() > LONGEST_SOURCE ? words.substring(0, LONGEST_SOURCE) : words;
        source = source.replaceAll("^-+|-+$", "");
        return source.isEmpty() ? "import" : source;
    }
}
