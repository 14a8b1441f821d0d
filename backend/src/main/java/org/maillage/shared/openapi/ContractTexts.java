package org.maillage.shared.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Texts for fields that mean the same wherever they stand: {@code META-INF/contract-fields.properties}. */
final class ContractTexts {

    private static final Properties TEXTS = load();

    private ContractTexts() {}

    /** The text of a field or parameter with this name, or null. */
    static String of(String name) {
        return TEXTS.getProperty(name);
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (var in = ContractTexts.class.getResourceAsStream("/META-INF/contract-fields.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
