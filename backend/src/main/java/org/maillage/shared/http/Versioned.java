package org.maillage.shared.http;

/** A view that names the version of what it shows. */
public interface Versioned {

    int version();
}
