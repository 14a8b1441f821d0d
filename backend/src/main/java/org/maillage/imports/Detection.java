package org.maillage.imports;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.imports.mapping.ColumnSample;
import org.maillage.imports.mapping.Guess;
import org.maillage.imports.mapping.MappingGuess;
import org.maillage.imports.reading.ByteCensus;
import org.maillage.imports.reading.EncodingDetection;
import org.maillage.imports.reading.ReadingLimits;
import org.maillage.imports.reading.Row;
import org.maillage.imports.reading.TableLayout;
import org.maillage.imports.reading.TableReader;
import org.maillage.imports.reading.TextEncoding;
import org.maillage.imports.reading.UnreadableFile;

/** Looks into a file: layout, columns with their first values, and the guessed mapping. */
record Detection(Detected detected, List<Guess> guesses) {

    /**
     * Looks into a file that was just stored.
     *
     * @throws UnreadableFile when it is no table of text
     */
    static Detection of(Path file, ByteCensus census, ImportSettings settings, MappingGuess guess) {
        TableLayout.requireText(census);
        EncodingDetection.Found found = EncodingDetection.decide(census);
        return look(file, found.encoding(), found.unreadable(), settings, guess);
    }

    /** Looks again, the settings having changed. */
    static Detection again(Path file, String storedEncoding, ImportSettings settings, MappingGuess guess) {
        return look(file, TextEncoding.named(storedEncoding).orElseThrow(), 0, settings, guess);
    }

    private static Detection look(
            Path file, TextEncoding detected, long unreadable, ImportSettings settings, MappingGuess guess) {
        TextEncoding wished = settings.encoding() == null
                ? detected
                : TextEncoding.named(settings.encoding()).orElseThrow();
        TableLayout layout = TableLayout.layOut(
                file,
                wished,
                settings.delimiter() == null ? null : settings.delimiter().charAt(0),
                settings.headerRow(),
                guess::knows);
        List<ColumnSample> samples;
        try (TableReader table = layout.open(file)) {
            samples = table.columns().stream().map(ColumnSample::new).toList();
            Row row = table.next();
            for (int rows = 0; row != null && rows < ReadingLimits.SAMPLE_ROWS; rows++) {
                for (int column = 0; column < samples.size(); column++) {
                    samples.get(column).add(row.cell(column));
                }
                row = nextOrStop(table);
            }
        }
        List<Detected.Column> columns = samples.stream()
                .map(sample -> new Detected.Column(sample.column(), sample.shown()))
                .toList();
        return new Detection(Detected.of(layout, wished == detected ? unreadable : 0, columns), guess.guess(samples));
    }

    // A fault further down is the run's to report, with the rows before it.
    private static Row nextOrStop(TableReader table) {
        try {
            return table.next();
        } catch (UnreadableFile later) {
            return null;
        }
    }

    /** The guesses as a mapping: every column, null where nothing was guessed. */
    Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        detected.columns().forEach(column -> mapping.put(column.name(), null));
        guesses.forEach(guess -> mapping.put(guess.column(), guess.field()));
        return mapping;
    }
}
