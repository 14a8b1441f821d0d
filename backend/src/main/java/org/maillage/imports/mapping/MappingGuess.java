package org.maillage.imports.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.imports.mapping.Guess.Basis;

/** Guesses the mapping of a file from the titles of its columns and their first values. */
public final class MappingGuess {

    private static final double LEAST_CONFIDENCE = 0.4;
    // More than a title alone can say: both columns say it.
    private static final double BESIDE = 0.97;

    private record Candidate(int place, Title title, Field field, Guess guess, boolean part) {}

    private final List<Field> fields;

    /** @param fields in the order that decides between equals */
    public MappingGuess(List<Field> fields) {
        this.fields = fields;
    }

    /** Whether a cell reads like the title of a column; helps to find the header row. */
    public boolean knows(String cell) {
        if (cell.length() > 60) return false;
        Title title = new Title(cell);
        return fields.stream().anyMatch(f -> title.names(f) >= 0.75 || title.namesPartOf(f) >= 0.75);
    }

    /** At most one guess per column; a field that takes one column is guessed once. */
    public List<Guess> guess(List<ColumnSample> samples) {
        List<Candidate> candidates = new ArrayList<>();
        List<Title> titles =
                samples.stream().map(sample -> new Title(sample.column())).toList();
        for (int place = 0; place < samples.size(); place++) {
            for (Field field : fields) consider(place, titles, samples.get(place), field, candidates);
        }
        List<Candidate> oneAddress = withoutSecondAddress(candidates);
        List<Guess> guesses = settle(oneAddress);
        fields.stream()
                .filter(field -> field.required() && field.content() == ContentKind.TEXT)
                .map(Field::name)
                .filter(name -> guesses.stream().noneMatch(guess -> names(guess.field(), name)))
                .findFirst()
                .ifPresent(name -> nameByContents(name, samples, candidates, guesses));
        return guesses;
    }

    /** Whether this field tells the name that a record must have: the family name does so for a person. */
    private static boolean names(String field, String name) {
        return field.equals(name) || (name.equals("name") && field.equals("familyName"));
    }

    private static void consider(
            int place, List<Title> titles, ColumnSample sample, Field field, List<Candidate> candidates) {
        Title title = titles.get(place);
        boolean beside = field.beside() != null && field.beside().names(title, titles);
        double named = beside ? BESIDE : title.names(field);
        // « id » over national numbers is that number, not somebody's own key.
        if (field.name().equals("externalId")
                && (sample.share(ContentKind.RNA) > 0.9 || sample.share(ContentKind.SIRET) > 0.9)) return;
        if (named > 0) {
            Guess guess = fromTitle(sample, field, named);
            if (guess.confidence() >= LEAST_CONFIDENCE)
                candidates.add(new Candidate(place, title, field, guess, false));
            return;
        }
        double part = title.namesPartOf(field);
        if (part > 0) {
            Guess guess = new Guess(sample.column(), field.name(), round(part - 0.05), Basis.PART, 1);
            candidates.add(new Candidate(place, title, field, guess, true));
            return;
        }
        ContentKind kind = field.content();
        if (kind.shareAlone() > 1 || title.isForeign() || sample.isEmpty()) return;
        double share = sample.share(kind);
        if (share < kind.shareAlone()) return;
        if (kind == ContentKind.POSTCODE && sample.roundShare() < 0.7) return;
        if (kind == ContentKind.MUNICIPALITY && sample.roundShare() > 0.3) return;
        Guess guess =
                new Guess(sample.column(), field.name(), round(kind.confidenceAlone()), Basis.CONTENTS, round(share));
        candidates.add(new Candidate(place, title, field, guess, false));
    }

    private static Guess fromTitle(ColumnSample sample, Field field, double named) {
        if ((field.content() == ContentKind.TEXT && field.terms().isEmpty()) || sample.isEmpty()) {
            double confidence = sample.isEmpty() ? named * 0.8 : named;
            return new Guess(sample.column(), field.name(), round(confidence), Basis.TITLE, 1);
        }
        double share = sample.share(field);
        if (share >= 0.5) {
            return new Guess(
                    sample.column(),
                    field.name(),
                    round(Math.min(0.99, named + 0.04 * share)),
                    Basis.TITLE_AND_CONTENTS,
                    round(share));
        }
        double confidence = field.content().titleSuffices() && field.terms().isEmpty() && named >= 0.85
                ? Math.max(0.5, named * share)
                : named * share;
        return new Guess(sample.column(), field.name(), round(confidence), Basis.TITLE_AGAINST_CONTENTS, round(share));
    }

    // A file of associations gives a seat and a postal address: « adrs_codepostal » and « adrg_libvoie » must not be
    // mixed.
    private static List<Candidate> withoutSecondAddress(List<Candidate> candidates) {
        Map<String, Set<Integer>> groups = new HashMap<>();
        for (Candidate c : candidates) {
            if (c.field.isAddress() && !c.title.group().isEmpty()) {
                groups.computeIfAbsent(c.title.group(), g -> new HashSet<>()).add(c.place);
            }
        }
        groups.values().removeIf(places -> places.size() < 3);
        if (groups.size() < 2) return candidates;
        String main = groups.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Set<Integer>>>comparingInt(
                                e -> e.getValue().size())
                        .thenComparing(e -> -e.getValue().stream()
                                .mapToInt(Integer::intValue)
                                .min()
                                .orElse(0)))
                .orElseThrow()
                .getKey();
        return candidates.stream()
                .filter(c -> !c.field.isAddress()
                        || !groups.containsKey(c.title.group())
                        || c.title.group().equals(main))
                .toList();
    }

    private List<Guess> settle(List<Candidate> candidates) {
        List<Candidate> ordered = new ArrayList<>(candidates);
        ordered.sort(Comparator.comparingDouble((Candidate c) -> -c.guess.confidence())
                .thenComparingInt(c -> c.place)
                .thenComparingInt(c -> fields.indexOf(c.field)));
        Set<Integer> columns = new HashSet<>();
        Map<String, Boolean> filledByPart = new HashMap<>();
        List<Candidate> taken = new ArrayList<>();
        for (Candidate candidate : ordered) {
            Boolean byPart = filledByPart.get(candidate.field.name());
            boolean free = byPart == null
                    || (candidate.field.multiple() && !candidate.part && !byPart)
                    || (candidate.part && byPart);
            // The same title by contents alone must not join columns that the title already named.
            boolean extra = byPart != null && candidate.guess.basis() == Basis.CONTENTS && !isContact(candidate.field);
            if (!free || extra || !columns.add(candidate.place)) continue;
            filledByPart.putIfAbsent(candidate.field.name(), candidate.part);
            taken.add(candidate);
        }
        taken.sort(Comparator.comparingInt(c -> c.place));
        List<Guess> guesses = new ArrayList<>();
        for (Candidate candidate : taken) guesses.add(candidate.guess);
        return guesses;
    }

    private static boolean isContact(Field field) {
        return field.content() == ContentKind.EMAIL || field.content() == ContentKind.PHONE;
    }

    // Without a title that names it, the name or title that a record must have is the first column of varied words.
    private static void nameByContents(
            String field, List<ColumnSample> samples, List<Candidate> candidates, List<Guess> guesses) {
        Set<String> used = new HashSet<>();
        candidates.forEach(c -> used.add(c.guess.column()));
        for (ColumnSample sample : samples) {
            Title title = new Title(sample.column());
            if (used.contains(sample.column()) || title.isForeign()) continue;
            if (sample.variety() >= 0.8 && sample.wordiness() >= 0.5) {
                guesses.add(
                        new Guess(sample.column(), field, LEAST_CONFIDENCE, Basis.CONTENTS, round(sample.wordiness())));
                return;
            }
        }
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
