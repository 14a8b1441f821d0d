package org.maillage.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;
import org.maillage.shared.access.Right;

/** What {@code @Access} means for the reader of the contract. */
final class ContractAccess {

    private ContractAccess() {}

    static void secure(Operation operation, Right right) {
        if (right == Right.OPEN) {
            operation.setSecurity(List.of());
            return;
        }
        operation.setSecurity(new ArrayList<>());
        operation.addSecurityRequirement(createSecurityRequirement().addScheme("session"));
        if (right.isScope()) {
            operation.addSecurityRequirement(createSecurityRequirement().addScheme("apiKey", List.of(right.wire())));
        }
    }

    static String whoMay(Right right) {
        if (right == Right.OPEN) {
            return "Needs no log-in.";
        }
        if (right == Right.SESSION) {
            return "Who may: everybody who is logged in.";
        }
        List<String> who = new ArrayList<>();
        if (right.minimum() != null) {
            who.add(
                    switch (right.minimum()) {
                        case VIEWER -> "viewers, advisers and managers of a member organisation";
                        case ADVISER -> "advisers and managers of a member organisation";
                        case MANAGER -> "managers of a member organisation";
                    });
        }
        if (!right.instanceRoles().isEmpty()) {
            String roles = right.instanceRoles().stream()
                    .sorted()
                    .map(role -> role.code() + 's')
                    .collect(Collectors.joining(" and "));
            who.add(roles + " acting for the instance");
        }
        if (right.isScope()) {
            who.add("API clients with the scope `" + right.wire() + '`');
        }
        return "Who may: " + String.join("; ", who) + '.';
    }
}
