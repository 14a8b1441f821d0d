package org.maillage;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what, written by hand and not read from the rights in the code, so that a right that grows by accident fails
 * {@code AuthorizationMatrixTest}. A new operation needs a line here:
 *
 * <ol>
 *   <li>the operation, as in the contract;
 *   <li>the least role in an organisation that may, {@code -} for none, {@code open} without log-in;
 *   <li>the roles of the instance that may, while acting for no organisation;
 *   <li>the scope with which an API client may;
 *   <li>the kinds of link whose token, in the body, opens something;
 *   <li>the body, where an empty one would do something, or a token must be in it.
 * </ol>
 */
final class AuthorizationTable {

    private static final String TABLE = """
            POST   /session                                            | open    | -                         | -                  | -                         |
            GET    /session                                            | viewer  | coordinator administrator | -                  | -                         |
            DELETE /session                                            | viewer  | coordinator administrator | -                  | -                         |
            PUT    /session/organisation                               | viewer  | coordinator administrator | -                  | -                         | {"organisationId":"00000000-0000-7000-8000-000000000000"}
            PUT    /session/preferences                                | viewer  | coordinator administrator | -                  | -                         |
            PUT    /session/password                                   | viewer  | coordinator administrator | -                  | -                         |
            POST   /account-links/inspection                           | open    | -                         | -                  | invitation password-reset | {"token":"{token}"}
            POST   /account-links/redemption                           | open    | -                         | -                  | invitation password-reset | {"token":"{token}","password":"court"}
            POST   /account-links/password-reset                       | open    | -                         | -                  | -                         |
            GET    /organisations                                      | viewer  | coordinator administrator | organisations:read | -                         |
            POST   /organisations                                      | -       | administrator             | -                  | -                         |
            GET    /organisations/{id}                                 | viewer  | coordinator administrator | organisations:read | -                         |
            PUT    /organisations/{id}                                 | manager | administrator             | -                  | -                         |
            PATCH  /organisations/{id}                                 | manager | administrator             | -                  | -                         |
            POST   /organisations/{id}/suspension                      | -       | administrator             | -                  | -                         |
            DELETE /organisations/{id}/suspension                      | -       | administrator             | -                  | -                         |
            GET    /organisations/{id}/memberships                     | viewer  | administrator             | -                  | -                         |
            PUT    /organisations/{id}/memberships/{accountId}         | manager | administrator             | -                  | -                         |
            DELETE /organisations/{id}/memberships/{accountId}         | manager | administrator             | -                  | -                         |
            GET    /organisations/{id}/invitations                     | manager | administrator             | -                  | -                         |
            POST   /organisations/{id}/invitations                     | manager | administrator             | -                  | -                         |
            POST   /organisations/{id}/invitations/{invitationId}/link | manager | administrator             | -                  | -                         |
            DELETE /organisations/{id}/invitations/{invitationId}      | manager | administrator             | -                  | -                         |
            GET    /accounts                                           | viewer  | administrator             | -                  | -                         |
            GET    /accounts/{id}                                      | viewer  | administrator             | -                  | -                         |
            PUT    /accounts/{id}/instance-roles                       | -       | administrator             | -                  | -                         |
            POST   /accounts/{id}/suspension                           | -       | administrator             | -                  | -                         |
            DELETE /accounts/{id}/suspension                           | -       | administrator             | -                  | -                         |
            GET    /api-clients                                        | manager | -                         | -                  | -                         |
            POST   /api-clients                                        | manager | -                         | -                  | -                         |
            GET    /api-clients/scopes                                 | manager | -                         | -                  | -                         |
            GET    /api-clients/{id}                                   | manager | -                         | -                  | -                         |
            DELETE /api-clients/{id}                                   | manager | -                         | -                  | -                         |
            GET    /audit-entries                                      | manager | administrator             | -                  | -                         |
            GET    /mail-messages                                      | -       | administrator             | -                  | -                         |
            GET    /mail-messages/{id}                                 | -       | administrator             | -                  | -                         |
            POST   /mail-messages/{id}/retry                           | -       | administrator             | -                  | -                         |
            GET    /openapi.yaml                                       | open    | -                         | -                  | -                         |
            GET    /vocabularies                                       | open    | -                         | -                  | -                         |
            GET    /vocabularies/{name}                                | open    | -                         | -                  | -                         |
            GET    /territories                                        | open    | -                         | -                  | -                         |
            GET    /territories/{ref}                                  | open    | -                         | -                  | -                         |
            GET    /territories/{ref}/children                         | open    | -                         | -                  | -                         |
            GET    /territories/{ref}/ancestors                        | open    | -                         | -                  | -                         |
            POST   /territories                                        | -       | coordinator               | -                  | -                         |
            PUT    /territories/{ref}                                  | -       | coordinator               | -                  | -                         |
            PATCH  /territories/{ref}                                  | -       | coordinator               | -                  | -                         |
            DELETE /territories/{ref}                                  | -       | coordinator               | -                  | -                         |
            POST   /territories/{ref}/restore                          | -       | coordinator               | -                  | -                         |
            GET    /actors                                             | viewer  | coordinator administrator | actors:read        | -                         |
            POST   /actors                                             | adviser | -                         | actors:write       | -                         |
            GET    /actors/{id}                                        | viewer  | coordinator administrator | actors:read        | -                         |
            PUT    /actors/{id}                                        | adviser | coordinator               | actors:write       | -                         |
            PATCH  /actors/{id}                                        | adviser | coordinator               | actors:write       | -                         |
            DELETE /actors/{id}                                        | adviser | coordinator               | actors:write       | -                         |
            POST   /actors/{id}/restore                                | adviser | coordinator               | actors:write       | -                         |
            PUT    /actors/{id}/member-organisation                    | -       | coordinator               | -                  | -                         |
            POST   /actors/bulk                                        | adviser | coordinator               | actors:write       | -                         |
            GET    /actors/by-external-id/{source}/{externalId}        | viewer  | coordinator administrator | actors:read        | -                         |
            PUT    /actors/by-external-id/{source}/{externalId}        | adviser | -                         | actors:write       | -                         |
            GET    /projects                                           | viewer  | coordinator administrator | projects:read      | -                         |
            POST   /projects                                           | adviser | -                         | projects:write     | -                         |
            GET    /projects/stages                                    | viewer  | coordinator administrator | projects:read      | -                         |
            GET    /projects/{id}                                      | viewer  | coordinator administrator | projects:read      | -                         |
            PUT    /projects/{id}                                      | adviser | -                         | projects:write     | -                         |
            PATCH  /projects/{id}                                      | adviser | -                         | projects:write     | -                         |
            DELETE /projects/{id}                                      | adviser | -                         | projects:write     | -                         |
            POST   /projects/{id}/restore                              | adviser | -                         | projects:write     | -                         |
            POST   /projects/bulk                                      | adviser | -                         | projects:write     | -                         |
            GET    /projects/by-external-id/{source}/{externalId}      | viewer  | coordinator administrator | projects:read      | -                         |
            PUT    /projects/by-external-id/{source}/{externalId}      | adviser | -                         | projects:write     | -                         |
            GET    /events                                             | viewer  | coordinator administrator | events:read        | -                         |
            POST   /events                                             | adviser | -                         | events:write       | -                         |
            GET    /events/{id}                                        | viewer  | coordinator administrator | events:read        | -                         |
            PUT    /events/{id}                                        | adviser | -                         | events:write       | -                         |
            PATCH  /events/{id}                                        | adviser | -                         | events:write       | -                         |
            POST   /events/{id}/state                                  | adviser | -                         | events:write       | -                         |
            DELETE /events/{id}                                        | adviser | -                         | events:write       | -                         |
            POST   /events/{id}/restore                                | adviser | -                         | events:write       | -                         |
            POST   /events/bulk                                        | adviser | -                         | events:write       | -                         |
            GET    /events/by-external-id/{source}/{externalId}        | viewer  | coordinator administrator | events:read        | -                         |
            PUT    /events/by-external-id/{source}/{externalId}        | adviser | -                         | events:write       | -                         |
            GET    /support-records                                    | viewer  | -                         | support-records:read | -                         |
            POST   /support-records                                    | adviser | -                         | support-records:write | -                         |
            GET    /support-records/readers                            | viewer  | -                         | support-records:read | -                         |
            GET    /support-records/{id}                               | viewer  | -                         | support-records:read | -                         |
            PUT    /support-records/{id}                               | adviser | -                         | support-records:write | -                         |
            PATCH  /support-records/{id}                               | adviser | -                         | support-records:write | -                         |
            DELETE /support-records/{id}                               | adviser | -                         | support-records:write | -                         |
            POST   /support-records/{id}/restore                       | adviser | -                         | support-records:write | -                         |
            GET    /support-records/{id}/revisions                     | viewer  | -                         | support-records:read | -                         |
            GET    /support-records/{id}/private-note                  | adviser | -                         | support-records:private-notes | -                         |
            DELETE /support-records/{id}/private-note                  | adviser | -                         | support-records:private-notes | -                         |
            GET    /support-records/{id}/private-note/revisions        | adviser | -                         | support-records:private-notes | -                         |
            POST   /support-records/bulk                               | adviser | -                         | support-records:write | -                         |
            GET    /support-records/by-external-id/{source}/{externalId} | viewer  | -                         | support-records:read | -                         |
            PUT    /support-records/by-external-id/{source}/{externalId} | adviser | -                         | support-records:write | -                         |
            GET    /support-plans                                      | viewer  | -                         | support-plans:read | -                         |
            POST   /support-plans                                      | adviser | -                         | support-plans:write | -                        |
            GET    /support-plans/{id}                                 | viewer  | -                         | support-plans:read | -                         |
            PUT    /support-plans/{id}                                 | adviser | -                         | support-plans:write | -                        |
            PATCH  /support-plans/{id}                                 | adviser | -                         | support-plans:write | -                        |
            DELETE /support-plans/{id}                                 | adviser | -                         | support-plans:write | -                        |
            POST   /support-plans/{id}/restore                         | adviser | -                         | support-plans:write | -                        |
            PUT    /support-plans/{id}/memberships/{organisationId}    | adviser | -                         | support-plans:write | -                        |
            DELETE /support-plans/{id}/memberships/{organisationId}    | adviser | -                         | support-plans:write | -                        |
            POST   /support-plans/{id}/lead                            | adviser | -                         | support-plans:write | -                        |
            POST   /support-plans/bulk                                 | adviser | -                         | support-plans:write | -                        |
            GET    /support-plans/by-external-id/{source}/{externalId} | viewer  | -                         | support-plans:read | -                         |
            PUT    /support-plans/by-external-id/{source}/{externalId} | adviser | -                         | support-plans:write | -                        |
            GET    /search                                             | viewer  | coordinator administrator | search:read        | -                         |
            GET    /timeline                                           | viewer  | coordinator administrator | timeline:read      | -                         |
            POST   /imports                                            | manager | -                         | imports:write      | -                         |
            GET    /imports                                            | adviser | -                         | imports:read       | -                         |
            GET    /imports/{id}                                       | adviser | -                         | imports:read       | -                         |
            PUT    /imports/{id}/settings                              | manager | -                         | imports:write      | -                         |
            POST   /imports/{id}/runs                                  | manager | -                         | imports:write      | -                         |
            POST   /imports/{id}/cancel                                | manager | -                         | imports:write      | -                         |
            GET    /imports/{id}/rows                                  | adviser | -                         | imports:read       | -                         |
            GET    /imports/{id}/rejects                               | adviser | -                         | imports:read       | -                         |
            """;

    private static final List<String> ROLES = List.of("viewer", "adviser", "manager");

    private AuthorizationTable() {}

    /** Who may do one operation. */
    record Line(
            String operation, String role, Set<String> instanceRoles, String scope, Set<String> links, String body) {

        boolean isOpen() {
            return role.equals("open");
        }

        boolean allows(Identity identity) {
            boolean byRole = identity.role() != null
                    && ROLES.contains(role)
                    && ROLES.indexOf(identity.role()) >= ROLES.indexOf(role);
            boolean byInstance = identity.instanceRole() != null && instanceRoles.contains(identity.instanceRole());
            return isOpen() || byRole || byInstance || identity.scopes().contains(scope);
        }

        /** The status of the refusal, 0 for none. */
        int refusal(Identity identity) {
            if (identity.entry().equals("bad")) {
                return 401;
            }
            if (!allows(identity) || !isOpen() && !identity.entry().equals("good")) {
                return identity.entry().equals("good") ? 403 : 401;
            }
            return takesLink() && !links.contains(String.valueOf(identity.link())) ? 404 : 0;
        }

        boolean takesLink() {
            return body.contains("{token}");
        }
    }

    /** The lines by their operation, such as {@code GET /actors/{id}}. */
    static Map<String, Line> lines() {
        Map<String, Line> lines = new LinkedHashMap<>();
        TABLE.lines().filter(line -> !line.isBlank()).forEach(text -> {
            String[] cells = text.split("\\|", 6);
            String operation = cells[0].trim().replaceAll(" +", " ");
            Line line = new Line(
                    operation, cells[1].trim(), words(cells[2]), cells[3].trim(), words(cells[4]), cells[5].trim());
            if (lines.put(operation, line) != null) {
                throw new IllegalStateException("twice in the table: " + operation);
            }
        });
        return lines;
    }

    private static Set<String> words(String cell) {
        return Set.copyOf(Arrays.asList(cell.trim().split(" +")));
    }
}
