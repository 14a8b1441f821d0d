package org.maillage.apiclients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.maillage.journal.Journal;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.access.Secret;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.EntityTags;
import org.maillage.shared.http.Idempotency;
import org.maillage.shared.http.ListParameters;
import org.maillage.shared.http.Page;
import org.maillage.shared.text.Ids;

/** Making and revoking the keys of one's organisation. The key itself is told once. */
@ApplicationScoped
@Transactional
class ApiClientService {

    private static final int PREFIX = 8;

    @Inject
    ApiClientRepository clients;

    @Inject
    CurrentCaller current;

    @Inject
    Idempotency idempotency;

    @Inject
    Journal journal;

    Page<ApiClientView> list(ListParameters parameters) {
        return clients.list(current.organisationId(), parameters);
    }

    ApiClientView require(UUID id) {
        return clients.findView(current.organisationId(), id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** @return with the secret, unless the same request was already answered once */
    ApiClientView create(ApiClientInput input) {
        Problem.throwIfAny(ApiClientRules.check(input, LocalDate.now(ZoneOffset.UTC)));
        String[] key = new String[1];
        UUID id = idempotency.once(input, () -> {
            ApiClient client = new ApiClient();
            client.id = Ids.next();
            client.prefix = prefix(client.id);
            key[0] = "mlg_" + client.prefix + "_" + Secret.next();
            client.secretHash = Secret.hash(key[0]);
            write(client, input);
            clients.persistAndFlush(client);
            journal.note("create", "api-clients", client.id, List.of("name", "scopes", "expiresAt"));
            return client.id;
        });
        ApiClientView view = require(id);
        return key[0] == null ? view : view.withSecret(key[0]);
    }

    /** The key stops with the next request. Its row stays, for the journal. */
    void revoke(UUID id, Integer version) {
        ApiClient client =
                clients.findForUpdate(current.organisationId(), id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        EntityTags.check(version, client.version);
        if (client.revokedAt != null) {
            return;
        }
        client.revokedAt = now();
        client.version++;
        journal.note("archive", "api-clients", id, List.of("revokedAt"));
    }

    private void write(ApiClient client, ApiClientInput input) {
        client.version = 1;
        client.organisationId = current.organisationId();
        client.createdBy = current.require().accountId();
        client.createdAt = now();
        client.name = input.name().strip();
        client.scopes = input.scopes().toArray(String[]::new);
        client.expiresAt = input.expiresOn() == null
                ? null
                : input.expiresOn().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The random end of the id: public, and as good as unique. */
    private static String prefix(UUID id) {
        String text = id.toString();
        return text.substring(text.length() - PREFIX);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
