package org.maillage.territories;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/**
 * The reference file of the official code that ships with this version (layout: docs/reference-data.md).
 *
 * @param edition year of the code, from the file's first line
 * @param checksum CRC-32 of the compressed file: tells two builds of one edition apart
 * @param aliases further names of a present municipality, code to names
 */
record TerritoryReference(
        int edition,
        int checksum,
        Collection<OfficialTerritory> territories,
        List<FormerMunicipality> former,
        Map<String, List<String>> aliases) {

    static final String FILE = "/reference/territories-2026.tsv.gz";
    private static final int CELLS = 8;

    static TerritoryReference read() {
        byte[] bytes = bytes();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(bytes)), StandardCharsets.UTF_8))) {
            return new Reader().read(lines, checksum(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    static int fileChecksum() {
        return checksum(bytes());
    }

    private static byte[] bytes() {
        try (InputStream file = TerritoryReference.class.getResourceAsStream(FILE)) {
            return Objects.requireNonNull(file, FILE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    /** Lines come from the region down, so a parent is always known when its child is read. */
    private static final class Reader {
        private final Map<TerritoryRef, OfficialTerritory> territories = new LinkedHashMap<>();
        private final List<FormerMunicipality> former = new ArrayList<>();
        private final Map<String, List<String>> aliases = new HashMap<>();
        private final Map<TerritoryRef, Population> populations = new HashMap<>();
        private final Map<TerritoryRef, Set<TerritoryRef>> epciParents = new HashMap<>();

        TerritoryReference read(BufferedReader lines, int checksum) throws IOException {
            int edition = Integer.parseInt(lines.readLine().split("\t")[1]);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(line.split("\t", -1));
            }
            territories.replaceAll((ref, territory) -> withSums(territory));
            return new TerritoryReference(edition, checksum, List.copyOf(territories.values()), former, aliases);
        }

        private void add(String[] line) {
            String[] cell = Arrays.copyOf(line, CELLS);
            switch (cell[0]) {
                case "region" -> put(ref(TerritoryKind.REGION, cell[1]), cell[2], null, null, null, List.of());
                case "department" ->
                    put(
                            ref(TerritoryKind.DEPARTMENT, cell[1]),
                            cell[2],
                            null,
                            null,
                            null,
                            List.of(known(TerritoryKind.REGION, cell[3])));
                case "epci" -> put(ref(TerritoryKind.EPCI, cell[1]), cell[2], cell[3], cell[4], null, List.of());
                case "municipality" -> addMunicipality(cell);
                case "alias" ->
                    aliases.computeIfAbsent(cell[1], code -> new ArrayList<>()).add(cell[2]);
                case "former" ->
                    former.add(new FormerMunicipality(
                            cell[1], cell[2], cell[3], cell[4].isEmpty() ? null : cell[4], words(cell[5])));
                default -> throw new IllegalStateException(FILE + " has a line of the unknown kind " + cell[0]);
            }
        }

        private void addMunicipality(String[] cell) {
            List<TerritoryRef> parents = new ArrayList<>(3);
            TerritoryRef department = known(TerritoryKind.DEPARTMENT, cell[3]);
            TerritoryRef region = territories.get(department).parents().get(0);
            if (!cell[4].isEmpty()) {
                TerritoryRef epci = known(TerritoryKind.EPCI, cell[4]);
                parents.add(epci);
                epciParents.computeIfAbsent(epci, key -> new LinkedHashSet<>()).addAll(List.of(department, region));
            }
            parents.add(department);
            parents.add(region);
            put(TerritoryRef.municipality(cell[1]), cell[2], cell[5], cell[6], cell[7], List.copyOf(parents));
            if (!cell[5].isEmpty()) {
                Population own = new Population(Integer.parseInt(cell[5]), Integer.valueOf(cell[6]));
                populations.merge(department, own, Population::plus);
                populations.merge(region, own, Population::plus);
            }
        }

        private OfficialTerritory withSums(OfficialTerritory territory) {
            Population sum = populations.get(territory.ref());
            if (sum != null) {
                return new OfficialTerritory(
                        territory.ref(), territory.name(), sum.count, sum.year, List.of(), territory.parents());
            }
            Set<TerritoryRef> parents = epciParents.get(territory.ref());
            if (parents == null) {
                return territory;
            }
            List<TerritoryRef> smallestFirst = parents.stream()
                    .sorted(Comparator.comparing(TerritoryRef::kind).thenComparing(TerritoryRef::code))
                    .toList();
            return new OfficialTerritory(
                    territory.ref(),
                    territory.name(),
                    territory.population(),
                    territory.populationYear(),
                    List.of(),
                    smallestFirst);
        }

        private void put(
                TerritoryRef ref,
                String name,
                String population,
                String year,
                String postcodes,
                List<TerritoryRef> parents) {
            boolean counted = population != null && !population.isEmpty();
            territories.put(
                    ref,
                    new OfficialTerritory(
                            ref,
                            name,
                            counted ? Integer.valueOf(population) : null,
                            counted ? Integer.valueOf(year) : null,
                            words(postcodes),
                            parents));
        }

        /** The one instance of a parent's key: 35 000 municipalities share it. */
        private TerritoryRef known(TerritoryKind kind, String code) {
            OfficialTerritory territory = territories.get(ref(kind, code));
            if (territory == null) {
                throw new IllegalStateException(FILE + " names the unknown " + ref(kind, code));
            }
            return territory.ref();
        }

        private static TerritoryRef ref(TerritoryKind kind, String code) {
            return new TerritoryRef(kind, code);
        }

        private static List<String> words(String cell) {
            return cell == null || cell.isEmpty() ? List.of() : List.of(cell.split(" "));
        }
    }

    private record Population(int count, Integer year) {
        Population plus(Population other) {
            return new Population(count + other.count, Objects.equals(year, other.year) ? year : null);
        }
    }
}
