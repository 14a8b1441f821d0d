package org.maillage.shared.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The statements kept as files in {@code sql/<word>/<name>.sql}, read once. */
public final class SqlFiles {

    private static final Map<String, String> FILES = new ConcurrentHashMap<>();

    private SqlFiles() {}

    /** @param name such as {@code actors/view} */
    public static String read(String name) {
        return FILES.computeIfAbsent(name, SqlFiles::load);
    }

    private static String load(String name) {
        String path = "/sql/" + name + ".sql";
        try (var in = SqlFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no statement " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.stripLeading().startsWith("--"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
