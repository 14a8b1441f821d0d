package org.maillage.shared.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement with {@code :names} turned into {@code ?}, and the names in order. Casts ({@code ::}) and quoted text stay. */
record NamedSql(String text, List<String> names) {

    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|::|:([a-zA-Z][a-zA-Z0-9_]*)");
    private static final int REMEMBERED = 2_000;
    private static final Map<String, NamedSql> PARSED = new ConcurrentHashMap<>();

    static NamedSql of(String sql) {
        NamedSql parsed = PARSED.get(sql);
        if (parsed == null) {
            parsed = parse(sql);
            if (PARSED.size() < REMEMBERED) {
                PARSED.put(sql, parsed);
            }
        }
        return parsed;
    }

    private static NamedSql parse(String sql) {
        List<String> names = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(sql);
        StringBuilder text = new StringBuilder();
        while (tokens.find()) {
            if (tokens.group(1) == null) {
                tokens.appendReplacement(text, Matcher.quoteReplacement(tokens.group()));
            } else {
                names.add(tokens.group(1));
                tokens.appendReplacement(text, "?");
            }
        }
        tokens.appendTail(text);
        return new NamedSql(text.toString(), List.copyOf(names));
    }
}
