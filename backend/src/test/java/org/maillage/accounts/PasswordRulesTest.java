package org.maillage.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.shared.errors.ErrorCode;

class PasswordRulesTest {

    private static final String EMAIL = "camille.exemple@structure.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onze carac.",
                "aaaaaaaaaaaaaaaa",
                "abababababababab",
                "123456789012",
                "abcdefghijklmnop",
                "Motdepasse2026",
                "MOT DE PASSE 1234",
                "azertyuiop12",
                "Administrateur!1",
                "camille.exemple@structure.example",
                "Camille.Exemple12",
            })
    void whatSomebodyWouldTryFirstIsRefused(String password) {
        assertEquals(
                ErrorCode.PASSWORD_TOO_WEAK,
                PasswordRules.check("/p", password, EMAIL).get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"une phrase de passe longue", "x7#Kq-vWz92!", "🌻🌿 petite fleur des prés"})
    void aLongUnusualOneIsAccepted(String password) {
        assertTrue(PasswordRules.check("/p", password, EMAIL).isEmpty());
    }

    @Test
    void moreThanTwoHundredCharactersAreTooLong() {
        assertEquals(
                ErrorCode.TOO_LONG,
                PasswordRules.check("/p", "ab1 ".repeat(51), null).get(0).code());
    }
}
