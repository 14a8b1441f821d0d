package org.maillage.imports.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.maillage.imports.reading.UnreadableFile.Reason;

class CsvReadingTest {

    private static Reason reasonOf(String content) {
        return assertThrows(UnreadableFile.class, () -> TableOf.text(content)).reason();
    }

    @Test
    void each_delimiter_is_found_even_where_another_one_stands_in_the_texts() {
        for (char delimiter : CsvDialect.DELIMITERS) {
            String d = String.valueOf(delimiter);
            TableOf table = TableOf.text(String.join(d, "nom", "adresse", "commune") + "\n"
                    + String.join(d, "Atelier", "\"2, rue; du | pont\"", "Burzet") + "\n"
                    + String.join(d, "Recyclerie", "\"Le bourg, haut\"", "Lachamp") + "\n");
            assertEquals(delimiter, table.layout().dialect().delimiter());
            assertEquals(List.of("nom", "adresse", "commune"), table.columns());
            assertEquals("2, rue; du | pont", table.cells(0).get(1));
        }
    }

    @Test
    void a_semicolon_file_full_of_commas_stays_a_semicolon_file() {
        TableOf table =
                TableOf.text("nom;adresse;commune\nA, B, C;1, rue X;Burzet\nD;2, rue Y, haut;Lachamp\nE;3;Usclades\n");
        assertEquals(';', table.layout().dialect().delimiter());
        assertEquals("1, rue X", table.cells(0).get(1));
    }

    @Test
    void the_header_is_found_below_banners_dates_and_blank_rows() {
        TableOf table = TableOf.text(
                "Annuaire des structures;;;\nMis à jour le 12/03/2026;;;\n\n;;;\nNom;SIRET;Code postal;Commune\nAtelier;;07450;Burzet\n");
        assertEquals(5, table.layout().dialect().headerRow());
        assertEquals(List.of("Nom", "SIRET", "Code postal", "Commune"), table.columns());
        assertEquals(6, table.rows().get(0).line());
    }

    @Test
    void a_file_without_header_keeps_its_first_row_as_data() {
        TableOf table = TableOf.text("Atelier;07450;Burzet;04 75 00 00 01\nRecyclerie;07660;Lanarce;04 75 00 00 02\n");
        assertEquals(0, table.layout().dialect().headerRow());
        assertEquals(List.of("Colonne A", "Colonne B", "Colonne C", "Colonne D"), table.columns());
        assertEquals(2, table.rows().size());
    }

    @Test
    void the_line_of_excel_that_names_the_separator_is_no_row() {
        TableOf table = TableOf.text("sep=|\nNom|Commune\nAtelier|Burzet\n");
        assertEquals('|', table.layout().dialect().delimiter());
        assertEquals(List.of("Nom", "Commune"), table.columns());
        assertEquals(2, table.rows().get(0).line());
    }

    @Test
    void repeated_and_missing_names_become_distinct_and_empty_trailing_columns_vanish() {
        TableOf table = TableOf.text("Nom;Commune;Commune;;Téléphone;;;\nAtelier;Burzet;Lachamp;x;0475000001;;;\n");
        assertEquals(List.of("Nom", "Commune", "Commune (2)", "Colonne D", "Téléphone"), table.columns());
    }

    @Test
    void lines_are_numbered_as_a_spreadsheet_shows_them() {
        TableOf table = TableOf.text("Nom;Adresse\n\nAtelier;\"Le bourg\nBâtiment B\"\n;\nRecyclerie;Le pont\n");
        assertEquals(List.of(3L, 5L), table.rows().stream().map(Row::line).toList());
        assertEquals("Le bourg\nBâtiment B", table.cells(0).get(1));
    }

    @Test
    void emoji_and_right_to_left_text_come_through() {
        TableOf table = TableOf.text("Nom,Commune\n🌻 Jardin,Burzet\nجمعية,Lachamp\n");
        assertEquals("🌻 Jardin", table.cells(0).get(0));
        assertEquals("جمعية", table.cells(1).get(0));
    }

    @Test
    void what_is_no_table_is_refused_by_what_it_is() {
        assertEquals(Reason.EMPTY_FILE, reasonOf(""));
        assertEquals(Reason.EMPTY_FILE, reasonOf(" \r\n \n"));
        assertEquals(Reason.NOT_A_TABLE, reasonOf("%PDF-1.7 ..."));
        assertEquals(
                "Excel (.xlsx)",
                assertThrows(UnreadableFile.class, () -> TableOf.text("PK\3\4 [Content_Types].xml xl/"))
                        .subject());
        assertEquals(Reason.NOT_A_TABLE, reasonOf("<!DOCTYPE html><html></html>"));
        assertEquals(Reason.NOT_A_TABLE, reasonOf("MZ\1\2\3\4\5\6\0\0\0"));
    }

    @Test
    void ten_thousand_columns_are_refused() {
        assertEquals(Reason.TOO_MANY_COLUMNS, reasonOf("c;".repeat(10_000) + "\n" + "1;".repeat(10_000) + "\n"));
    }

    @Test
    void a_line_of_fifty_megabytes_is_refused() {
        assertEquals(Reason.ROW_TOO_LONG, reasonOf("a".repeat(50_000_000)));
        assertEquals(Reason.ROW_TOO_LONG, reasonOf("nom;commune\nAtelier;Burzet\n" + "a".repeat(50_000_000)));
    }

    @Test
    void a_quote_that_never_closes_is_told_with_its_row() {
        UnreadableFile fault = assertThrows(
                UnreadableFile.class,
                () -> TableOf.text("nom;commune\nAtelier;Burzet\nRecyclerie;\"Lanarce\nJardin;Usclades\n"));
        assertEquals(Reason.UNCLOSED_QUOTE, fault.reason());
        assertEquals(3, fault.line());
    }

    @Test
    void an_unclosed_quote_before_megabytes_of_rows_is_told_too() {
        String content = "nom;commune\nAtelier;Burzet\n\"Recyclerie;Lanarce\n" + "Jardin;Usclades\n".repeat(200_000);
        assertEquals(
                3,
                assertThrows(UnreadableFile.class, () -> TableOf.text(content)).line());
    }

    @Test
    void a_header_alone_has_no_row() {
        assertEquals(0, TableOf.text("nom;siret;commune\n").rows().size());
    }

    @Test
    void a_wished_header_row_and_delimiter_are_obeyed() {
        byte[] bytes = "a,b;c\nd,e;f\n".getBytes(StandardCharsets.UTF_8);
        TableOf table = TableOf.bytes(bytes, null, ';', 2L);
        assertEquals(List.of("d,e", "f"), table.columns());
        assertThrows(UnreadableFile.class, () -> TableOf.bytes(bytes, null, ';', 9L));
    }

    @Provide
    Arbitrary<List<List<String>>> grids() {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars("aé0 \",;|\t\nجŒ'").ofMaxLength(8);
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(20));
    }

    @Property(tries = 300)
    void whatever_a_proper_writer_wrote_is_read_back_cell_by_cell(@ForAll("grids") List<List<String>> grid) {
        String text = grid.stream()
                .map(row -> row.stream()
                        .map(c -> '"' + c.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n"));
        TableOf table = TableOf.bytes(
                ("\"x\";\"y\"" + ";\"z\"".repeat(grid.get(0).size() - 2) + "\r\n" + text)
                        .getBytes(StandardCharsets.UTF_8),
                TextEncoding.UTF_8,
                ';',
                1L);
        List<List<String>> filled = grid.stream()
                .filter(row -> row.stream().anyMatch(c -> !c.isBlank()))
                .toList();
        assertEquals(filled, table.rows().stream().map(Row::cells).toList());
    }

    @Property(tries = 500)
    void any_bytes_are_either_read_or_refused_with_a_reason(@ForAll byte[] bytes) {
        try {
            TableOf.bytes(bytes, null, null, null);
        } catch (UnreadableFile refused) {
            assertEquals(true, refused.reason() != null);
        }
    }
}
