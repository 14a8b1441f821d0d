package org.maillage.session;

import java.util.ArrayList;
import java.util.List;
import org.maillage.accounts.AccountLink;
import org.maillage.accounts.AccountLink.Kind;
import org.maillage.accounts.PasswordRules;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;

/** Which fields a kind of link takes, and whether the new password will do. */
final class RedemptionRules {

    private RedemptionRules() {}

    static List<Violation> check(AccountLink link, RedemptionInput input) {
        boolean setup = link.kind() == Kind.SETUP;
        boolean makesAccount = setup || (link.kind() == Kind.INVITATION && link.accountId() == null);
        List<Violation> found = new ArrayList<>();
        expect(found, "/email", input.email(), setup);
        expect(found, "/organisationName", input.organisationName(), setup);
        if (makesAccount) {
            expect(found, "/displayName", input.displayName(), true);
        }
        if (makesAccount || link.kind() == Kind.PASSWORD_RESET) {
            String email = setup ? input.email() : link.email();
            found.addAll(PasswordRules.check("/password", input.password(), email));
        }
        return found;
    }

    private static void expect(List<Violation> found, String pointer, String value, boolean required) {
        boolean missing = value == null || value.isBlank();
        if (required && missing) {
            found.add(Violation.of(pointer, ErrorCode.REQUIRED));
        } else if (!required && value != null) {
            found.add(Violation.of(pointer, ErrorCode.NOT_EXPECTED));
        }
    }
}
