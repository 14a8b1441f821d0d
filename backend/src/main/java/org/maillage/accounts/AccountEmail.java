package org.maillage.accounts;

import java.util.Locale;

/** One spelling of an address: the key of an account. */
public final class AccountEmail {

    public static final String PATTERN = "\\s*[^@\\s,;<>\"()]{1,64}@[^@\\s,;<>\"()]+\\.[^@\\s,;<>\"().]{2,63}\\s*";

    private AccountEmail() {}

    public static String of(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
