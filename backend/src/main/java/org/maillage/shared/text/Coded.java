package org.maillage.shared.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** An enum whose wire value is its name in lower kebab case: {@code NOT_EDITABLE} is {@code not-editable}. */
public interface Coded {

    String name();

    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this wire value, or null. */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return constant;
            }
        }
        return null;
    }
}
