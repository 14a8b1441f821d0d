package org.maillage.launch;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One file of the frontend as it travels in the jar, with the packed forms that its build put beside it.
 *
 * @param forms content by HTTP content coding; {@code identity} is always there
 * @param tag entity tag without quotes, the same for the same content
 */
record PageFile(Map<String, Buffer> forms, String type, String tag) {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "json", "application/json",
            "webmanifest", "application/manifest+json",
            "ico", "image/x-icon",
            "txt", "text/plain; charset=utf-8");

    /** Finds a file by its path below the root of the pages; empty for anything that is not a page's file. */
    static Optional<PageFile> find(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        Optional<Buffer> plain = type == null ? Optional.empty() : read(path);
        return plain.map(content -> {
            Map<String, Buffer> forms = new LinkedHashMap<>();
            read(path + ".br").ifPresent(packed -> forms.put("br", packed));
            read(path + ".gz").ifPresent(packed -> forms.put("gzip", packed));
            forms.put("identity", content);
            return new PageFile(forms, type, digest(content));
        });
    }

    /** The best form that the client says it takes. */
    String coding(String acceptEncoding) {
        return forms.keySet().stream()
                .filter(coding -> acceptEncoding != null && accepts(acceptEncoding, coding))
                .findFirst()
                .orElse("identity");
    }

    private static boolean accepts(String acceptEncoding, String coding) {
        for (String choice : acceptEncoding.split(",")) {
            String[] parts = choice.strip().split(";");
            if (parts[0].strip().equalsIgnoreCase(coding)) {
                return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    private static Optional<Buffer> read(String path) {
        try (InputStream file = PageFile.class.getResourceAsStream("/META-INF/resources" + path)) {
            return file == null ? Optional.empty() : Optional.of(Buffer.buffer(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Buffer content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes()), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
