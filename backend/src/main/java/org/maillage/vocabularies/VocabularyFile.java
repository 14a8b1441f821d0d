package org.maillage.vocabularies;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;

/** A list as it ships: {@code reference/vocabularies/<name>.json}. To add one, write the file and its name here. */
record VocabularyFile(String name, Label label, String source, List<Term> terms) {

    static final List<String> NAMES = List.of(
            "actor-link",
            "actor-role",
            "actor-state",
            "actor-type",
            "attendance-mode",
            "contact-point",
            "event-kind",
            "event-state",
            "form-of-address",
            "holder-role",
            "instance-role",
            "lawful-basis",
            "legal-form",
            "organisation-role",
            "project-end-reason",
            "project-fact",
            "project-stage",
            "project-status",
            "support-plan-end-reason",
            "support-plan-phase",
            "support-public",
            "support-record-kind",
            "territory-kind",
            "theme",
            "visibility");

    private static final ObjectMapper JSON = new ObjectMapper();

    record Term(String code, Label label, Label definition, Map<String, List<String>> mappings, List<String> synonyms) {

        Term {
            mappings = mappings == null ? Map.of() : mappings;
            synonyms = synonyms == null ? List.of() : synonyms;
        }

        String mappingsAsJson() {
            try {
                return JSON.writeValueAsString(mappings);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static VocabularyFile read(String name) {
        try {
            return JSON.readValue(bytes(name), VocabularyFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(path(name), e);
        }
    }

    static Map<String, List<String>> mappings(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of all files together: tells whether a start finds other lists than the last one. */
    static int checksum() {
        CRC32 checksum = new CRC32();
        NAMES.forEach(name -> checksum.update(bytes(name)));
        return (int) checksum.getValue();
    }

    private static byte[] bytes(String name) {
        try (InputStream file = VocabularyFile.class.getResourceAsStream(path(name))) {
            return Objects.requireNonNull(file, path(name)).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path(name), e);
        }
    }

    private static String path(String name) {
        return "/reference/vocabularies/" + name + ".json";
    }
}
