package org.maillage.imports.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EncodingDetectionTest {

    private static final String FRENCH =
            "nom;commune\nFédération des foyers ruraux;Sainte-Eulalie\nMaison de l'été à Mézilhac;Où ça\n";

    private static TextEncoding decide(byte[] bytes) {
        ByteCensus census = new ByteCensus();
        census.add(bytes, 0, bytes.length);
        return EncodingDetection.decide(census).encoding();
    }

    private static String read(TextEncoding encoding, byte[] bytes) throws IOException {
        StringWriter text = new StringWriter();
        encoding.reader(new ByteArrayInputStream(bytes)).transferTo(text);
        return text.toString();
    }

    @Test
    void plain_ascii_and_utf8_are_utf8() {
        assertEquals(TextEncoding.UTF_8, decide("nom;commune\nAtelier;Burzet\n".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(TextEncoding.UTF_8, decide(FRENCH.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void french_in_legacy_encodings_is_recognised_by_its_letters() {
        assertEquals(
                TextEncoding.WINDOWS_1252,
                decide((FRENCH + "L’œuvre « libre » à 5 €").getBytes(Charset.forName("windows-1252"))));
        assertEquals(TextEncoding.WINDOWS_1252, decide(FRENCH.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(
                TextEncoding.ISO_8859_15,
                decide((FRENCH + "une œuvre à 5 €, un cœur").getBytes(Charset.forName("ISO-8859-15"))));
        assertEquals(TextEncoding.CP850, decide(FRENCH.getBytes(Charset.forName("IBM850"))));
        assertEquals(TextEncoding.MAC_ROMAN, decide(FRENCH.getBytes(Charset.forName("x-MacRoman"))));
    }

    @Test
    void an_accent_after_a_hundred_thousand_plain_rows_still_decides() {
        byte[] bytes = ("Atelier;Burzet\n".repeat(100_000) + "Hélène Écluse;à Mézilhac")
                .getBytes(Charset.forName("windows-1252"));
        assertEquals(TextEncoding.WINDOWS_1252, decide(bytes));
    }

    @Test
    void a_late_broken_byte_does_not_change_utf8_and_is_counted() {
        byte[] good = FRENCH.repeat(50).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(good, good.length + 1);
        bytes[good.length] = (byte) 0xE9;
        ByteCensus census = new ByteCensus();
        census.add(bytes, 0, bytes.length);
        EncodingDetection.Found found = EncodingDetection.decide(census);
        assertEquals(TextEncoding.UTF_8, found.encoding());
        assertEquals(1, found.unreadable());
    }

    @Test
    void utf16_is_found_with_and_without_its_mark_and_the_mark_is_no_text() throws IOException {
        byte[] marked = FRENCH.getBytes(StandardCharsets.UTF_16);
        assertEquals(TextEncoding.UTF_16BE, decide(marked));
        assertEquals(FRENCH, read(TextEncoding.UTF_16BE, marked));
        assertEquals(TextEncoding.UTF_16LE, decide(FRENCH.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(FRENCH, read(TextEncoding.UTF_8, ("\uFEFF" + FRENCH).getBytes(StandardCharsets.UTF_8)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMaxLength(60)
                .excludeChars('\0')
                .map(EncodingDetectionTest::withoutLoneSurrogates);
    }

    private static String withoutLoneSurrogates(String text) {
        String clean = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return clean.startsWith("\uFEFF") ? clean.substring(1) : clean;
    }

    @Property
    void any_text_in_utf8_is_taken_for_utf8_and_read_back_unchanged(@ForAll("texts") String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(TextEncoding.UTF_8, decide(bytes));
        assertEquals(text, read(TextEncoding.UTF_8, bytes));
    }
}
