package org.maillage.apiclients;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.shared.access.Right;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;

/** What a key may be given. */
final class ApiClientRules {

    private static final Set<String> SCOPES = Arrays.stream(Right.values())
            .filter(Right::isScope)
            .map(Right::wire)
            .collect(Collectors.toUnmodifiableSet());

    private ApiClientRules() {}

    static List<Violation> check(ApiClientInput input, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < input.scopes().size(); i++) {
            String scope = input.scopes().get(i);
            if (!SCOPES.contains(scope)) {
                found.add(Violation.of("/scopes/" + i, ErrorCode.UNKNOWN_CODE, scope));
            } else if (!seen.add(scope)) {
                found.add(Violation.of("/scopes/" + i, ErrorCode.REPEATED));
            }
        }
        if (input.expiresOn() != null && input.expiresOn().isBefore(today)) {
            found.add(Violation.of("/expiresOn", ErrorCode.OUT_OF_RANGE));
        }
        return found;
    }
}
