package org.maillage.imports.actors;

import java.time.LocalDate;
import java.util.Objects;
import org.maillage.actors.ActorInput;
import org.maillage.actors.ActorVisibility;

/**
 * What one row says about a person's consent. The network sees a person only by an agreement that says yes, when and where it
 * is kept; one that lacks the day or the place is no agreement and is left aside.
 */
final class ConsentDraft {

    String basis;
    Boolean networkSharing;
    LocalDate date;
    String source;

    boolean isEmpty() {
        return basis == null && networkSharing == null && date == null && source == null;
    }

    boolean isIncomplete() {
        return Boolean.TRUE.equals(networkSharing) && (date == null || source == null);
    }

    void clear() {
        take(new ConsentDraft());
    }

    void fillFrom(ConsentDraft later) {
        if (isEmpty()) {
            take(later);
        }
    }

    private void take(ConsentDraft other) {
        basis = other.basis;
        networkSharing = other.networkSharing;
        date = other.date;
        source = other.source;
    }

    /** What is known then, the newer word counting; what came before is kept where the row is silent. */
    ActorInput.Consent over(ActorInput.Consent now, boolean onlyIfMissing) {
        boolean older = now != null && date != null && now.date() != null && date.isBefore(now.date());
        if (isEmpty() || isIncomplete() || older || (onlyIfMissing && now != null)) {
            return now;
        }
        String known = now == null ? null : now.basis();
        String given = basis != null || known != null ? Objects.requireNonNullElse(basis, known) : usualBasis();
        if (given == null) {
            return null;
        }
        return now == null
                ? new ActorInput.Consent(given, networkSharing, date, source)
                : new ActorInput.Consent(
                        given,
                        networkSharing == null ? now.networkSharing() : networkSharing,
                        date == null ? now.date() : date,
                        source == null ? now.source() : source);
    }

    /** An agreement is its own basis; a refusal to be shown is none. */
    private String usualBasis() {
        return Boolean.FALSE.equals(networkSharing) ? null : "consent";
    }

    /** Who sees the person, whom {@code now} showed until here; a consent that says nothing new leaves that as it is. */
    static ActorVisibility visibility(
            ActorVisibility now, ActorInput.Consent before, ActorInput.Consent then, ActorVisibility asked) {
        boolean agreed = then != null && then.networkSharing() && then.date() != null && then.source() != null;
        if (!agreed || asked == ActorVisibility.ORGANISATION) {
            return ActorVisibility.ORGANISATION;
        }
        return Objects.equals(before, then) ? now : ActorVisibility.NETWORK;
    }
}
