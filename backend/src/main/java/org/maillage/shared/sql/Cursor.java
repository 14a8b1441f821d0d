package org.maillage.shared.sql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** Where the next page begins: after a key and id, or at an offset. Opaque to callers, bound to its order. */
record Cursor(String key, String id, Integer offset) {

    private static final String SEPARATOR = "\u001f";

    String write(Order order) {
        String text = offset != null
                ? String.join(SEPARATOR, order.asked(), "o", String.valueOf(offset))
                : String.join(SEPARATOR, order.asked(), "k", id, key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor read(String cursor, Order order, String idType) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, 4);
            if (parts.length >= 3 && parts[0].equals(order.asked())) {
                if (parts[1].equals("o")) {
                    return new Cursor(null, null, Math.max(0, Integer.parseInt(parts[2])));
                }
                if (parts.length == 4 && parts[1].equals("k") && (parts[2] + parts[3]).indexOf('\0') < 0) {
                    String id =
                            idType.equals("uuid") ? UUID.fromString(parts[2]).toString() : parts[2];
                    return new Cursor(parts[3], id, null);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new Problem(ErrorCode.BAD_CURSOR);
        }
        throw new Problem(ErrorCode.BAD_CURSOR);
    }
}
