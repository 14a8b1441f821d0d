package org.maillage.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.text.Normalised;

/** Which passwords are accepted: long enough, and not what somebody would try first (NIST SP 800-63B, 5.1.1.2). */
public final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> COMMON = read("/common-passwords.txt");

    private PasswordRules() {}

    /** @param email of the account; null when it is not known */
    public static List<Violation> check(String pointer, String password, String email) {
        List<Violation> found = new ArrayList<>();
        if (password.codePointCount(0, password.length()) > LONGEST) {
            found.add(Violation.of(pointer, ErrorCode.TOO_LONG, LONGEST));
        } else if (password.codePointCount(0, password.length()) < SHORTEST
                || password.codePoints().distinct().count() < FEWEST_DIFFERENT
                || isSequence(password)
                || isCommon(password)
                || resembles(password, email)) {
            found.add(Violation.of(pointer, ErrorCode.PASSWORD_TOO_WEAK));
        }
        return found;
    }

    private static boolean isCommon(String password) {
        String letters = plain(password);
        return COMMON.contains(letters) || COMMON.contains(letters.replaceAll("^\\d+|\\d+$", ""));
    }

    private static boolean resembles(String password, String email) {
        if (email == null) {
            return false;
        }
        String name = plain(email.substring(0, Math.max(0, email.indexOf('@'))));
        String rest = plain(password).replace(plain(email), "");
        return rest.isEmpty() || (name.length() >= 4 && rest.replace(name, "").length() < 6);
    }

    /** {@code 123456789012}, {@code abcdefghijkl}. */
    private static boolean isSequence(String password) {
        int steps = 0;
        for (int i = 1; i < password.length(); i++) {
            int step = password.charAt(i) - password.charAt(i - 1);
            steps += step == 1 || step == -1 || step == 0 ? 1 : 0;
        }
        return steps >= password.length() - 2;
    }

    private static String plain(String text) {
        return Normalised.of(text).replace(" ", "");
    }

    private static Set<String> read(String path) {
        try (var in = PasswordRules.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
