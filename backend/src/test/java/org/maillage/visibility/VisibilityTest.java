package org.maillage.visibility;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/**
 * Histories of at most twelve or twenty steps by three organisations; after each, everybody reads everything. Run one again with
 * {@code -Dmaillage.visibility.seed=...}, more of them with {@code -Dmaillage.visibility.tries=...}.
 */
@QuarkusTest
class VisibilityTest {

    /** What is apart from each other, so that much happens to few records. */
    private static final List<Steps> ACTORS = List.of(new ActorSteps());

    private static final List<Steps> TEAMS = List.of(new TeamSteps(), new RecordSteps());

    private static final List<Steps> EVENTS = List.of(new EventSteps());

    private static final int TRIES = Integer.getInteger("maillage.visibility.tries", 24);
    private static final long SEED = Long.getLong("maillage.visibility.seed", 20261123);

    @Test
    void whatOneOrganisationMayNotReadOfActorsIsInNoByteThatItReceives() {
        JqwikSession.run(() -> tries(ACTORS, 12, TRIES)); // generators alone: the lifecycle is that of Quarkus
    }

    @Test
    void whatATeamSharesReachesTheTeamOfThatMomentAndNobodyElse() {
        JqwikSession.run(() -> tries(TEAMS, 20, TRIES / 2));
    }

    @Test
    void aDraftAndWhatIsOneOrganisationsReachItsOrganisersAlone() {
        JqwikSession.run(() -> tries(EVENTS, 20, TRIES / 4));
    }

    private static void tries(List<Steps> features, int steps, int tries) {
        for (int i = 0; i < tries; i++) {
            long seed = SEED + i;
            List<Step> history = new ArrayList<>();
            features.forEach(feature -> history.addAll(feature.opening()));
            history.addAll(histories(features, steps).next(new Random(seed)).value());
            AssertionError found = failure(features, history);
            if (found != null) {
                List<Step> shortest = shortest(features, history);
                throw new AssertionError(
                        "seed " + seed + "\n  " + String.join("\n  ", texts(shortest)) + "\n"
                                + failure(features, shortest),
                        found);
            }
        }
    }

    private static RandomGenerator<List<Step>> histories(List<Steps> features, int steps) {
        List<Arbitrary<? extends Step>> acts = new ArrayList<>();
        features.forEach(feature -> acts.addAll(feature.acts()));
        Arbitrary<Step> step = Arbitraries.oneOf(
                acts.stream().map(act -> act.map(one -> (Step) one)).toList());
        return step.list().ofMinSize(4).ofMaxSize(steps).generator(steps);
    }

    /** @return what a history shows that it should not, null for nothing */
    private static AssertionError failure(List<Steps> features, List<Step> history) {
        World world = new World();
        try {
            history.forEach(step -> step.run(world));
            for (int organisation = 0; organisation < World.ORGANISATIONS; organisation++) {
                for (Steps feature : features) {
                    feature.readEverything(world, organisation);
                }
            }
            return null;
        } catch (AssertionError e) {
            return e;
        }
    }

    /** Without the steps that the failure does not need. */
    private static List<Step> shortest(List<Steps> features, List<Step> history) {
        List<Step> left = new ArrayList<>(history);
        for (int i = left.size() - 1; i >= 0; i--) {
            List<Step> fewer = new ArrayList<>(left);
            fewer.remove(i);
            if (failure(features, fewer) != null) {
                left = fewer;
            }
        }
        return left;
    }

    private static List<String> texts(List<Step> history) {
        return history.stream().map(Object::toString).toList();
    }
}
