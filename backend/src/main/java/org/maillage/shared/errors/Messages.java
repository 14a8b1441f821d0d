package org.maillage.shared.errors;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.maillage.shared.text.ByteSize;

/** Sentences in the caller's language: French unless English is asked for. */
public final class Messages {

    private static final ResourceBundle FRENCH = ResourceBundle.getBundle("messages", Locale.FRENCH);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("messages", Locale.ENGLISH);

    private Messages() {}

    public static String of(String key, Locale locale, List<Object> arguments) {
        ResourceBundle bundle = "en".equals(locale.getLanguage()) ? ENGLISH : FRENCH;
        try {
            Object[] values = arguments.stream()
                    .map(value -> value instanceof ByteSize size ? size.in(locale) : value)
                    .toArray();
            return new MessageFormat(bundle.getString(key), locale).format(values);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    public static String of(ErrorCode code, Locale locale, List<Object> arguments) {
        return of(code.code(), locale, arguments);
    }

    /** French or English, by {@code Accept-Language}; French when neither is named. */
    public static Locale language(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.FRENCH;
        }
        try {
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), List.of("fr", "en"));
            return tag == null ? Locale.FRENCH : Locale.forLanguageTag(tag);
        } catch (IllegalArgumentException e) {
            return Locale.FRENCH;
        }
    }
}
