package org.maillage.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maillage.demonstration.DemonstrationMark.State;
import org.maillage.session.SetUpLink;
import org.maillage.shared.jobs.Starting;

/** Fills an empty instance, at a later start what an earlier one left undone, and says at each start how to log in. */
@ApplicationScoped
class Demonstration {

    /** Before the observers that look whether anybody has an account. */
    private static final int FIRST = 100;

    @ConfigProperty(name = "maillage.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    SetUpLink setUpLink;

    @Inject
    DemonstrationMark mark;

    @Inject
    ObjectMapper json;

    void starting(@Observes @Priority(FIRST) Starting start) {
        if (!wanted) {
            return;
        }
        if (mark.state() != State.FINISHED) {
            fill(start);
        }
        start.say("");
        if (mark.state() == State.FINISHED) {
            sayLogIns(start);
        } else {
            start.say(
                    "Cette instance a déjà ses propres données : les données de démonstration n’y sont pas chargées.");
        }
    }

    /** Only what nobody has begun to use, or what an earlier start has begun to fill. */
    private void fill(Starting start) {
        Optional<String> setUpToken = setUpLink.issue();
        if (setUpToken.isEmpty() && mark.state() == State.NONE) {
            return;
        }
        mark.begin();
        new Filling(json, start.address()).run(setUpToken);
        mark.finish();
    }

    private void sayLogIns(Starting start) {
        List<Cast.Person> everybody = new ArrayList<>(Cast.MEMBERS);
        everybody.add(Cast.ADMINISTRATOR);
        Set<String> known =
                mark.accounts(everybody.stream().map(Cast.Person::email).toList());
        start.say("Données de démonstration. Mot de passe de tous les comptes : " + Cast.PASSWORD);
        everybody.stream().filter(person -> known.contains(person.email())).forEach(person -> say(start, person));
    }

    private static void say(Starting start, Cast.Person person) {
        String role = person.instanceRole() == null
                ? person.role()
                : person.role() == null ? person.instanceRole() : person.role() + ", " + person.instanceRole();
        String where = person.structure().name();
        start.say(String.format("  %-32s %s (%s)", person.email(), where, role));
    }
}
