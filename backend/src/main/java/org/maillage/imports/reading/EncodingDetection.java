package org.maillage.imports.reading;

import java.util.List;
import java.util.Optional;

/**
 * Decides the encoding of a file: byte order mark, then strict UTF-8, then the legacy encoding in which the bytes read most
 * like French. General detectors take French Windows-1252 for Cyrillic; the frequency of French letters does not.
 */
public final class EncodingDetection {

    /**
     * @param confidence 0 to 1
     * @param unreadable bytes that the encoding cannot read and that will become U+FFFD
     */
    public record Found(TextEncoding encoding, double confidence, long unreadable) {}

    private static final String FREQUENT = "éèàêç";
    private static final String USUAL = "ôîùâûëïœÉ";
    private static final String RARE = "üöäñáíóúæÈÀÇÊÔÎÂŒÙÛËÏÜÖ";
    private static final String PUNCTUATION = "’«»…–—€°²\u00A0“”•·‘";

    private static final List<TextEncoding> LEGACY =
            List.of(TextEncoding.WINDOWS_1252, TextEncoding.ISO_8859_15, TextEncoding.CP850, TextEncoding.MAC_ROMAN);

    private EncodingDetection() {}

    /** The encoding of the file these bytes were counted in. */
    public static Found decide(ByteCensus census) {
        Optional<TextEncoding> marked = TextEncoding.marked(census.head());
        if (marked.isPresent()) {
            return new Found(marked.get(), 1, marked.get() == TextEncoding.UTF_8 ? census.utf8Faults() : 0);
        }
        Optional<TextEncoding> wide = unmarkedUtf16(census);
        if (wide.isPresent()) return new Found(wide.get(), 0.9, 0);
        long sequences = census.utf8Sequences();
        long faults = census.utf8Faults();
        if (faults == 0) return new Found(TextEncoding.UTF_8, 1, 0);
        // A few broken bytes in a text full of well-formed accents: UTF-8 that was cut or patched, not another
        // encoding.
        if (sequences > 10 * faults) return new Found(TextEncoding.UTF_8, 0.8, faults);
        return legacy(census);
    }

    // Half the bytes of French text in UTF-16 are NUL, all on the same side.
    private static Optional<TextEncoding> unmarkedUtf16(ByteCensus census) {
        long half = census.size() / 2;
        if (census.oddNuls() > half * 0.7 && census.evenNuls() < half * 0.05) return Optional.of(TextEncoding.UTF_16LE);
        if (census.evenNuls() > half * 0.7 && census.oddNuls() < half * 0.05) return Optional.of(TextEncoding.UTF_16BE);
        return Optional.empty();
    }

    private static Found legacy(ByteCensus census) {
        TextEncoding best = TextEncoding.WINDOWS_1252;
        double bestScore = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (TextEncoding encoding : LEGACY) {
            double score = frenchness(census, encoding);
            if (score > bestScore) {
                second = bestScore;
                bestScore = score;
                best = encoding;
            } else if (score > second) {
                second = score;
            }
        }
        double margin = bestScore <= 0 ? 0 : Math.min(1, (bestScore - Math.max(0, second)) / bestScore + 0.5);
        return new Found(best, Math.round((0.4 + 0.5 * margin) * 100) / 100.0, 0);
    }

    /** Mean weight of the bytes above 127 read in this encoding. Equal scores leave the first of {@link #LEGACY}. */
    private static double frenchness(ByteCensus census, TextEncoding encoding) {
        double sum = 0;
        long total = 0;
        for (int value = 0x80; value <= 0xFF; value++) {
            long count = census.count(value);
            if (count == 0) continue;
            String read = new String(new byte[] {(byte) value}, encoding.charset());
            sum += count * weight(read.charAt(0));
            total += count;
        }
        return total == 0 ? 0 : sum / total;
    }

    private static double weight(char read) {
        if (FREQUENT.indexOf(read) >= 0) return 10;
        if (USUAL.indexOf(read) >= 0) return 6;
        if (PUNCTUATION.indexOf(read) >= 0) return 4;
        if (RARE.indexOf(read) >= 0) return 2;
        if (Character.isLetter(read)) return -2;
        // Control characters, box drawing, currency and mathematical signs do not stand in lists of organisations.
        return -8;
    }

    /** Whether a text holds a character that could not be read in its encoding. */
    public static boolean holdsUnreadable(String text) {
        return text.indexOf('\uFFFD') >= 0;
    }
}
