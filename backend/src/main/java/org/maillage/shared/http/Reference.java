package org.maillage.shared.http;

import java.util.UUID;

/** Another record, by id and by the name it goes by. */
public record Reference(UUID id, String name) {

    /** Null when there is no such record. */
    public static Reference of(UUID id, String name) {
        return id == null ? null : new Reference(id, name);
    }
}
