package org.maillage.imports;

import java.util.List;
import java.util.Locale;
import org.maillage.shared.errors.Messages;

/** The sentences of reports. Codes of ours stand under {@code import.} in the messages; the others are shared ones. */
final class ReportTexts {

    private static final String OWN = "import.";

    private ReportTexts() {}

    static String of(String code, Locale locale, List<String> arguments) {
        List<Object> values = List.copyOf(arguments);
        String own = Messages.of(OWN + code, locale, values);
        return own.equals(OWN + code) ? Messages.of(code, locale, values) : own;
    }
}
