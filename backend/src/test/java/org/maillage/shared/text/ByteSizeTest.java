package org.maillage.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ByteSizeTest {

    @Test
    void aSizeIsSaidInTheLanguageOfTheSentence() {
        assertEquals("1\u00a0Mo", new ByteSize(1 << 20).in(Locale.FRENCH));
        assertEquals("1\u00a0MB", new ByteSize(1 << 20).in(Locale.ENGLISH));
        assertEquals("1\u00a0Go", new ByteSize(1 << 30).in(Locale.FRENCH));
        assertEquals("1,5\u00a0ko", new ByteSize(1536).in(Locale.FRENCH));
        assertEquals("1.5\u00a0kB", new ByteSize(1536).in(Locale.ENGLISH));
        assertEquals("0\u00a0bytes", new ByteSize(0).in(Locale.ENGLISH));
        assertEquals("5\u00a0To", new ByteSize(5L << 40).in(Locale.FRENCH));
    }
}
