package org.maillage.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What was mended or remarked in a row, as it is stored.
 *
 * @param column place of the column in the file, from 0; null when no single column is meant
 * @param minor only counted for the whole file, not told beside the row
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowRepair(
        @JsonProperty("c") Integer column,
        @JsonProperty("f") String field,
        @JsonProperty("k") String code,
        @JsonProperty("x") String from,
        @JsonProperty("y") String to,
        @com.fasterxml.jackson.annotation.JsonIgnore boolean minor) {

    public static RowRepair of(Integer column, String field, String code, String from, String to) {
        return new RowRepair(column, field, code, from, to, false);
    }
}
