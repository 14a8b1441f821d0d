package org.maillage.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Why a row was rejected or skipped, as it is stored: the sentence is made when somebody reads it.
 *
 * @param column place of the column in the file, from 0; null when no single column is meant
 * @param field the field, null when none is meant
 * @param code of the sentence
 * @param arguments values for the sentence
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RowError(
        @JsonProperty("c") Integer column,
        @JsonProperty("f") String field,
        @JsonProperty("k") String code,
        @JsonProperty("a") List<String> arguments) {

    public RowError {
        arguments = arguments == null ? List.of() : arguments;
    }

    public static RowError of(Integer column, String field, String code, String... arguments) {
        return new RowError(column, field, code, List.of(arguments));
    }
}
