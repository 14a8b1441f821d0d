package org.maillage.imports.repairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RepairsTest {

    private RowNotes notes = new RowNotes();

    private Cell cell() {
        notes = new RowNotes();
        return new Cell(0, "field", notes);
    }

    private void repairs(RepairCode code, Object expected, BiFunction<String, Cell, ?> reader, String... texts) {
        for (String text : texts) {
            assertEquals(expected, reader.apply(text, cell()), text);
            assertEquals(List.of(), notes.refusals(), text);
            assertEquals(
                    List.of(code),
                    notes.repairs().stream().map(RowNotes.Repair::code).toList(),
                    text);
        }
    }

    private void keeps(BiFunction<String, Cell, ?> reader, String... texts) {
        for (String text : texts) {
            assertEquals(text, reader.apply(text, cell()));
            assertTrue(notes.repairs().isEmpty() && notes.refusals().isEmpty(), text);
        }
    }

    private void refuses(RefusalCode code, BiFunction<String, Cell, ?> reader, String... texts) {
        for (String text : texts) {
            reader.apply(text, cell());
            assertEquals(
                    List.of(code),
                    notes.refusals().stream().map(RowNotes.Refusal::code).toList(),
                    text);
        }
    }

    @Test
    void a_siret_is_mended_only_while_every_digit_is_there() {
        keeps(Identifiers::siret, "73282932000074");
        repairs(
                RepairCode.SEPARATORS_REMOVED,
                "73282932000074",
                Identifiers::siret,
                "732 829 320 00074",
                "732.829.320-00074",
                "732 829 320 00074");
        repairs(
                RepairCode.DECIMAL_REMOVED,
                "73282932000074",
                Identifiers::siret,
                "73282932000074.0",
                "73282932000074,00");
        repairs(
                RepairCode.EXPONENT_WRITTEN_OUT,
                "73282932000074",
                Identifiers::siret,
                "7.3282932000074E+13",
                "7,3282932000074E13");
        refuses(RefusalCode.DIGITS_LOST, Identifiers::siret, "7,32829E+13", "7.3E13");
        refuses(RefusalCode.NOT_A_SIRET, Identifiers::siret, "73282932000075", "732829320", "abc", "1234567890123");
    }

    @Test
    void a_siret_of_la_poste_follows_its_own_rule() {
        assertTrue(Identifiers.isSiret("35600000049837"));
        assertFalse(Identifiers.isSiret("35600000049838"));
    }

    @Test
    void a_siret_that_lost_its_zero_gets_it_back_when_the_key_agrees() {
        assertTrue(Identifiers.isSiret("00578000500012")
                || DigitText.luhn("00578000500012") == Identifiers.isSiret("00578000500012"));
        String siret = firstSiretWithZero();
        repairs(
                RepairCode.LEADING_ZERO_RESTORED,
                siret,
                Identifiers::siret,
                siret.substring(1),
                siret.substring(1) + ".0");
    }

    private static String firstSiretWithZero() {
        for (int key = 0; key < 10; key++) {
            String candidate = "0572829320007" + key;
            if (Identifiers.isSiret(candidate)) return candidate;
        }
        throw new AssertionError();
    }

    @Test
    void an_rna_number_is_written_in_capitals() {
        keeps(Identifiers::rna, "W9T1002867", "W071000001");
        repairs(RepairCode.SEPARATORS_REMOVED, "W071000001", Identifiers::rna, "w071000001", "W07 1000001");
        refuses(RefusalCode.NOT_AN_RNA, Identifiers::rna, "071000001", "WX71000001");
    }

    @Test
    void a_postcode_keeps_or_gets_back_its_zero() {
        keeps(Places::postcode, "07110", "97630", "20000");
        repairs(RepairCode.LEADING_ZERO_RESTORED, "07110", Places::postcode, "7110", "7110.0");
        repairs(RepairCode.DECIMAL_REMOVED, "29600", Places::postcode, "29600.0");
        repairs(RepairCode.POSTCODE_CLEANED, "07110", Places::postcode, "07 110", "F-07110", "07110 CEDEX 9");
        refuses(RefusalCode.NOT_A_POSTCODE, Places::postcode, "711", "071100", "Burzet", "007");
    }

    @Property
    void no_postcode_is_ever_changed_or_shortened(@ForAll @IntRange(min = 1000, max = 98999) int number) {
        String postcode = String.format("%05d", number);
        assertEquals(postcode, Places.postcode(postcode, cell()));
        assertTrue(notes.repairs().isEmpty());
        assertEquals(postcode, Places.postcode(String.valueOf(number), cell()));
        assertEquals(postcode, Places.postcode(number + ".0", cell()));
    }

    @Test
    void municipality_codes_of_corsica_are_codes_too() {
        keeps(Places::municipality, "07181", "2A004", "97401");
        repairs(RepairCode.LEADING_ZERO_RESTORED, "07181", Places::municipality, "7181", "7181.0");
        repairs(RepairCode.SEPARATORS_REMOVED, "2A004", Places::municipality, "2a004", "2A 004");
        repairs(RepairCode.VALUE_LEFT_OUT, null, Places::municipality, "07", "007", "2C004", "0null");
    }

    @Test
    void phones_are_written_the_french_way_and_a_lost_zero_comes_back() {
        for (String text : List.of(
                "0475000001",
                "04 75 00 00 01",
                "04.75.00.00.01",
                "+33 4 75 00 00 01",
                "+33 (0)4 75 00 00 01",
                "0033475000001")) {
            assertEquals(List.of("04 75 00 00 01"), Contacts.phones(text, cell()), text);
        }
        repairs(
                RepairCode.LEADING_ZERO_RESTORED,
                List.of("04 75 00 00 01"),
                Contacts::phones,
                "475000001",
                "475000001.0");
        assertEquals(
                List.of("04 75 00 00 01", "06 00 00 00 02"),
                Contacts.phones("04.75.00.00.01 ou 06.00.00.00.02", cell()));
        assertEquals(List.of("04 75 00 00 01", "06 00 00 00 02"), Contacts.phones("0475000001 / 0600000002", cell()));
        refuses(RefusalCode.NOT_A_PHONE, Contacts::phones, "12", "appeler le matin", "0475");
    }

    @Test
    void websites_get_their_scheme_and_emails_small_letters() {
        repairs(RepairCode.SCHEME_ADDED, List.of("https://www.exemple.fr"), Contacts::websites, "www.exemple.fr");
        repairs(RepairCode.SCHEME_ADDED, List.of("https://exemple.fr/page"), Contacts::websites, "exemple.fr/page");
        repairs(
                RepairCode.SCHEME_ADDED,
                List.of("http://exemple.fr"),
                Contacts::websites,
                "http//exemple.fr",
                "http:/exemple.fr");
        assertEquals(List.of("accueil@exemple.fr"), Contacts.emails("Accueil@Exemple.fr", cell()));
        assertEquals(List.of("a@exemple.fr", "b@exemple.fr"), Contacts.emails("a@exemple.fr ; b@exemple.fr", cell()));
        refuses(RefusalCode.NOT_AN_EMAIL, Contacts::emails, "exemple.fr", "a@b");
        refuses(RefusalCode.NOT_A_WEBSITE, Contacts::websites, "en cours");
    }

    @Test
    void dates_of_spreadsheets_and_of_people_are_read_the_french_way() {
        LocalDate day = LocalDate.of(2025, 3, 2);
        assertEquals(day, Dates.date("2025-03-02", cell()));
        assertTrue(notes.repairs().isEmpty());
        repairs(
                RepairCode.DATE_REWRITTEN,
                day,
                Dates::date,
                "02/03/2025",
                "2/3/2025",
                "02.03.2025",
                "20250302",
                "2025-03-02T10:00:00Z",
                "2 mars 2025",
                "dimanche 2 mars 2025",
                "dim. 02/03/2025",
                "dimanche 2/3/2025",
                "dim. 2 mars 2025");
        repairs(RepairCode.EXCEL_DATE, day, Dates::date, "45718", "45718.0");
        repairs(RepairCode.EMPTY_DATE, null, Dates::date, "0001-01-01", "00/00/0000");
        refuses(
                RefusalCode.NOT_A_DATE,
                Dates::date,
                "03/25/2025",
                "02/03/25",
                "2025",
                "31/02/2025",
                "bientôt",
                "avant 12/12/2026",
                "depuis mars 12/12/2026");
    }

    @Test
    void words_for_nothing_are_nothing() {
        for (String text : List.of("NULL", "#N/D", "N/A", "null", "-", "NaN"))
            assertEquals("", CellText.read(text, cell()), text);
        assertEquals("Nullement", CellText.read("Nullement", cell()));
    }

    @Test
    void html_and_double_encoding_are_undone_only_when_certain() {
        repairs(
                RepairCode.HTML_DECODED,
                "Escale & Co (L')",
                CellText::read,
                "Escale &amp; Co (L')",
                "Escale &amp;amp; Co (L&#39;)");
        repairs(RepairCode.TAGS_REMOVED, "Un lieu ouvert", CellText::read, "<p>Un <b>lieu</b> ouvert</p>");
        repairs(RepairCode.ACCENTS_RESTORED, "Fédération d’été", CellText::read, "FÃ©dÃ©ration dâ€™Ã©tÃ©");
        keeps(CellText::read, "« CAFÉ» & Cie", "PÂTÉ «HÂLE»", "R&D; a < b", "ÉCOLE", "DES CAPITALES");
    }

    @Test
    void blanks_are_tidied_and_a_plain_text_is_not_even_copied() {
        String plain = "Atelier du Pré";
        assertSame(plain, CellText.read(plain, cell()));
        repairs(
                RepairCode.BLANKS_REMOVED,
                "Association déclarée",
                CellText::read,
                "Association déclarée ",
                "\u00A0Association déclarée",
                "Association\u202Fdéclarée");
        assertNull(CellText.read("Ate\0lier", cell()));
        assertEquals(RefusalCode.NUL_CHARACTER, notes.refusals().get(0).code());
    }

    @Test
    void keys_of_other_systems_lose_their_decimal() {
        repairs(RepairCode.DECIMAL_REMOVED, "8", Identifiers::key, "8.0");
        keeps(Identifiers::key, "8", "A-8.0", "007");
    }

    @Property
    void any_text_is_read_without_failing_and_twice_reading_changes_nothing(@ForAll String text) {
        String once = CellText.read(text, cell());
        if (once != null) assertEquals(once, CellText.read(CellText.read(once, cell()), cell()));
        Identifiers.siret(text, cell());
        Places.postcode(text, cell());
        Contacts.phones(text, cell());
        Contacts.websites(text, cell());
        Contacts.emails(text, cell());
        Dates.date(text, cell());
    }
}
