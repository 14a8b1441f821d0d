package org.maillage.territories;

import static org.maillage.territories.MunicipalityMatch.How.CLOSE_NAME;
import static org.maillage.territories.MunicipalityMatch.How.DIRECT;
import static org.maillage.territories.MunicipalityMatch.How.FORMER;
import static org.maillage.territories.MunicipalityMatch.How.OTHER_POSTCODE;
import static org.maillage.territories.MunicipalityMatch.How.REPAIRED_CODE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.shared.text.Spelling;
import org.maillage.territories.MunicipalityMatch.How;

/** Finds the municipality of an address. A code wins over a name, a name with its postcode over a name alone. */
final class MunicipalityMatcher {

    private static final Pattern CODE = Pattern.compile("\\d[\\dAB]\\d{3}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern SPREADSHEET_TAIL = Pattern.compile("[.,]0+$");
    private static final int CANDIDATES = 10;

    private final TerritoryIndex index;
    private final NavigableMap<String, List<OfficialTerritory>> byPostcode = new TreeMap<>();
    private final Map<String, List<Name>> byEssence = new HashMap<>(80_000);

    /** A name of a municipality; not its own one if it is an alias or that of a former municipality. */
    private record Name(String key, OfficialTerritory municipality, boolean own) {}

    MunicipalityMatcher(TerritoryIndex index, TerritoryReference reference) {
        this.index = index;
        for (OfficialTerritory territory : reference.territories()) {
            if (territory.ref().kind() == TerritoryKind.MUNICIPALITY) {
                territory
                        .postcodes()
                        .forEach(postcode -> byPostcode
                                .computeIfAbsent(postcode, key -> new ArrayList<>(2))
                                .add(territory));
                addName(territory.name(), territory, true);
                reference
                        .aliases()
                        .getOrDefault(territory.code(), List.of())
                        .forEach(alias -> addName(alias, territory, false));
            }
        }
        for (FormerMunicipality former : reference.former()) {
            if (former.name() != null) {
                addName(former.name(), index.municipality(former.code()).orElseThrow(), false);
            }
        }
    }

    private void addName(String name, OfficialTerritory municipality, boolean own) {
        String key = TerritoryNames.key(name);
        byEssence
                .computeIfAbsent(TerritoryNames.essence(key), essence -> new ArrayList<>(1))
                .add(new Name(key, municipality, own));
    }

    List<OfficialTerritory> ofPostcode(String postcode) {
        return byPostcode.getOrDefault(postcode, List.of());
    }

    Stream<String> postcodesFrom(String beginning) {
        return byPostcode.subMap(beginning, beginning + Character.MAX_VALUE).keySet().stream();
    }

    MunicipalityMatch match(String name, String postcode, String code) {
        String fullCode = fiveDigits(code);
        String fullPostcode = fiveDigits(postcode);
        String town = TerritoryNames.townKey(name);
        OfficialTerritory byCode =
                CODE.matcher(fullCode).matches() ? index.municipality(fullCode).orElse(null) : null;
        MunicipalityMatch byAddress = withoutCode(town, fullPostcode);
        if (byAddress.isExact() && byAddress.how() == DIRECT && wasRepaired(postcode, fullPostcode)) {
            byAddress = MunicipalityMatch.exact(byAddress.candidates().get(0), REPAIRED_CODE);
        }
        if (byCode == null) {
            return byAddress;
        }
        boolean agrees = town.isEmpty()
                || byCode.postcodes().contains(fullPostcode)
                || byEssence.getOrDefault(TerritoryNames.essence(town), List.of()).stream()
                        .anyMatch(known -> known.municipality().equals(byCode));
        if (!agrees && byAddress.isExact() && !byAddress.candidates().contains(byCode)) {
            return MunicipalityMatch.ambiguous(
                    List.of(byCode, byAddress.candidates().get(0)));
        }
        How how = !byCode.code().equals(fullCode) ? FORMER : wasRepaired(code, fullCode) ? REPAIRED_CODE : DIRECT;
        return MunicipalityMatch.exact(byCode, how);
    }

    private MunicipalityMatch withoutCode(String town, String postcode) {
        List<OfficialTerritory> served = ofPostcode(postcode);
        if (town.isEmpty()) {
            return served.size() == 1
                    ? MunicipalityMatch.exact(served.get(0), DIRECT)
                    : MunicipalityMatch.ambiguous(
                            served.stream().limit(CANDIDATES).toList());
        }
        List<Name> named = byEssence.getOrDefault(TerritoryNames.essence(town), List.of());
        if (postcode.isEmpty()) {
            return choose(town, named, null);
        }
        MunicipalityMatch here = choose(town, filter(named, known -> served.contains(known.municipality())), null);
        if (!here.candidates().isEmpty()) {
            return here;
        }
        Set<String> departments = departments(postcode, served);
        MunicipalityMatch near = choose(
                town,
                filter(named, known -> departments.contains(known.municipality().department())),
                OTHER_POSTCODE);
        if (!near.candidates().isEmpty()) {
            return near;
        }
        List<OfficialTerritory> close = closest(TerritoryNames.essence(town), served);
        if (close.size() == 1) {
            return MunicipalityMatch.exact(close.get(0), CLOSE_NAME);
        }
        Set<OfficialTerritory> possible = new LinkedHashSet<>(close);
        named.forEach(known -> possible.add(known.municipality()));
        possible.addAll(served);
        return MunicipalityMatch.ambiguous(possible.stream().limit(CANDIDATES).toList());
    }

    /** The one that is meant: own names before former ones, the name as written before one without its small words. */
    private static MunicipalityMatch choose(String town, List<Name> names, How how) {
        List<Name> best = names;
        for (Predicate<Name> better :
                List.<Predicate<Name>>of(Name::own, known -> known.key().equals(town))) {
            List<Name> preferred = filter(best, better);
            best = preferred.isEmpty() ? best : preferred;
        }
        List<OfficialTerritory> municipalities =
                best.stream().map(Name::municipality).distinct().toList();
        if (municipalities.size() != 1) {
            return MunicipalityMatch.ambiguous(
                    municipalities.stream().limit(CANDIDATES).toList());
        }
        boolean own = best.stream().anyMatch(Name::own);
        return MunicipalityMatch.exact(municipalities.get(0), how != null ? how : own ? DIRECT : FORMER);
    }

    private static List<Name> filter(List<Name> names, Predicate<Name> condition) {
        return names.stream().filter(condition).toList();
    }

    /** The department that the digits announce, and those of the municipalities served (48250 serves three of 07). */
    private static Set<String> departments(String postcode, List<OfficialTerritory> served) {
        Set<String> departments =
                served.stream().map(OfficialTerritory::department).collect(Collectors.toCollection(TreeSet::new));
        if (postcode.length() == 5) {
            switch (postcode.substring(0, 2)) {
                case "20" -> departments.addAll(List.of("2A", "2B"));
                case "97", "98" -> departments.add(postcode.substring(0, 3));
                default -> departments.add(postcode.substring(0, 2));
            }
        }
        return departments;
    }

    /** "VALS" or "AUBENAS VILLE" first, else the fewest wrong letters: two at most, and one in four. */
    private static List<OfficialTerritory> closest(String essence, List<OfficialTerritory> served) {
        List<OfficialTerritory> shortened = new ArrayList<>();
        List<OfficialTerritory> misspelt = new ArrayList<>();
        int fewest = Math.min(2, essence.length() / 4);
        for (OfficialTerritory municipality : served) {
            String other = TerritoryNames.essence(TerritoryNames.key(municipality.name()));
            if ((other + " ").startsWith(essence + " ") || (essence + " ").startsWith(other + " ")) {
                shortened.add(municipality);
            }
            int wrong = Spelling.distance(essence.replace(" ", ""), other.replace(" ", ""), fewest);
            if (wrong < fewest) {
                misspelt.clear();
                fewest = wrong;
            }
            if (wrong <= fewest) {
                misspelt.add(municipality);
            }
        }
        return shortened.isEmpty() ? misspelt : shortened;
    }

    /** Upper case without blanks, and without what a spreadsheet does to codes: "7235.0" for "07235". */
    private static String fiveDigits(String text) {
        if (text == null) {
            return "";
        }
        String compact = BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        String code = SPREADSHEET_TAIL.matcher(compact).replaceFirst("");
        return code.length() == 4 ? "0" + code : code;
    }

    private static boolean wasRepaired(String written, String full) {
        return written != null && !written.isBlank() && !written.strip().equalsIgnoreCase(full);
    }
}
