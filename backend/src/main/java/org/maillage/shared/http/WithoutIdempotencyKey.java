package org.maillage.shared.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the few POST methods that take no {@code Idempotency-Key}; every other one goes through {@link Idempotency}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithoutIdempotencyKey {

    /** Why a repetition does no harm, or cannot be answered. */
    String value();
}
