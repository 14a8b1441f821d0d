package org.maillage.imports.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.imports.reading.UnreadableFile.Reason;

class JsonReadingTest {

    private static Reason reasonOf(String content) {
        return assertThrows(UnreadableFile.class, () -> TableOf.text(content)).reason();
    }

    @Test
    void a_list_of_objects_is_flattened_with_dots() {
        TableOf table = TableOf.text(
                "[{\"nom\":\"Atelier\",\"adresse\":{\"codepostal\":7450,\"ville\":\"Burzet\"},\"themes\":[\"bois\",\"vélo\"]},{\"nom\":\"Jardin\",\"ouvert\":true,\"adresse\":null}]");
        assertEquals(
                List.of("nom", "adresse.codepostal", "adresse.ville", "themes", "ouvert", "adresse"), table.columns());
        assertEquals(List.of("Atelier", "7450", "Burzet", "bois|vélo", "", ""), table.cells(0));
        assertEquals(List.of("Jardin", "", "", "", "true", ""), table.cells(1));
        assertEquals(2, table.rows().get(1).line());
    }

    @Test
    void json_lines_and_an_object_around_the_list_are_read_alike() {
        String list = "[{\"nom\":\"A\"},{\"nom\":\"B\"}]";
        for (String text : List.of(
                list,
                "{\"nom\":\"A\"}\n{\"nom\":\"B\"}\n",
                "{\"meta\":{\"total\":2},\"results\":" + list + ",\"next\":null}")) {
            TableOf table = TableOf.text(text);
            assertEquals(List.of("nom"), table.columns(), text);
            assertEquals(2, table.rows().size(), text);
        }
    }

    @Test
    void json_lines_whose_objects_hold_lists_are_still_lines() {
        TableOf table =
                TableOf.text("{\"nom\":\"A\",\"contacts\":[{\"tel\":\"1\"}]}\n{\"nom\":\"B\",\"contacts\":[]}\n");
        assertEquals(List.of("nom", "contacts.0.tel", "contacts"), table.columns());
        assertEquals(2, table.rows().size());
    }

    @Test
    void geojson_features_are_rows() {
        TableOf table = TableOf.text(
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"nom\":\"A\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[4.2,44.7]}}]}");
        assertEquals("A", table.cells(0).get(table.columns().indexOf("properties.nom")));
        assertEquals("4.2|44.7", table.cells(0).get(table.columns().indexOf("geometry.coordinates")));
    }

    @Test
    void html_in_values_and_big_numbers_keep_every_character() {
        TableOf table = TableOf.text("[{\"nom\":\"<p>Atelier &amp; Cie</p>\",\"siret\":12345678901234}]");
        assertEquals(List.of("<p>Atelier &amp; Cie</p>", "12345678901234"), table.cells(0));
    }

    @Test
    void broken_or_listless_json_is_refused() {
        assertEquals(Reason.BROKEN_JSON, reasonOf("[{\"nom\":\"A\"},{\"nom\":"));
        assertEquals(Reason.NO_LIST_IN_JSON, reasonOf("{\"nom\":\"A\"}"));
        assertEquals(Reason.NO_LIST_IN_JSON, reasonOf("[1,2,3]"));
        assertEquals(Reason.NO_LIST_IN_JSON, reasonOf("[{\"nom\":\"A\"},3]"));
    }

    @Test
    void nesting_and_length_are_bounded() {
        assertEquals(Reason.ROW_TOO_LONG, reasonOf("[{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}]"));
        assertEquals(Reason.ROW_TOO_LONG, reasonOf("[{\"a\":\"" + "x".repeat(3_000_000) + "\"}]"));
        StringBuilder wide = new StringBuilder("[{");
        for (int i = 0; i < 10_000; i++) wide.append("\"c").append(i).append("\":1,");
        assertEquals(Reason.TOO_MANY_COLUMNS, reasonOf(wide + "\"z\":1}]"));
    }
}
