package org.maillage.shared.sql;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.maillage.TestRows;

/** The statements kept as files: each explains itself, is used, and may be run by the restricted role. */
@QuarkusTest
class SqlFilesTest {

    private static final Path ROOT = Path.of("src/main/resources/sql");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]*");

    @TestFactory
    Stream<DynamicTest> eachHasAHeader() {
        return files((name, text) -> {
            List<String> header =
                    text.lines().takeWhile(line -> line.startsWith("--")).toList();
            for (String part : List.of("-- Question: ", "-- Parameters: ", "-- Columns: ")) {
                assertTrue(header.stream().anyMatch(line -> line.startsWith(part)), "no line " + part);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> eachHeaderNamesTheParametersOfTheStatement() {
        return files((name, text) -> {
            String header =
                    text.lines().takeWhile(line -> line.startsWith("--")).collect(Collectors.joining(" "));
            String said = header.substring(header.indexOf("Parameters:"), header.indexOf("Columns:"));
            Set<String> words = new TreeSet<>();
            Matcher word = WORD.matcher(said);
            while (word.find()) {
                words.add(word.group());
            }
            Set<String> silent = new TreeSet<>(NamedSql.of(SqlFiles.read(name)).names());
            silent.removeAll(words);
            assertEquals(Set.of(), silent);
        });
    }

    @TestFactory
    Stream<DynamicTest> eachIsUsed() {
        String code = javaSources();
        return files((name, text) -> assertTrue(code.contains('"' + name + '"'), "nobody reads " + name));
    }

    /** A select list alone is no statement; the list that it belongs to has tests of its own. */
    @TestFactory
    Stream<DynamicTest> theRestrictedRoleMayRunEach() {
        return files((name, text) -> {
            String sql = SqlFiles.read(name).strip();
            if (!sql.matches("(?is)(select|with|insert|update|delete)\\b.*")) {
                assertFalse(sql.contains(";"));
                return;
            }
            assertDoesNotThrow(() -> explain(sql));
        });
    }

    private static void explain(String sql) throws SQLException {
        NamedSql named = NamedSql.of(sql);
        try (var connection = TestRows.application();
                var statement = connection.prepareStatement("explain " + named.text())) {
            for (int i = 1; i <= named.names().size(); i++) {
                statement.setNull(i, Types.NULL);
            }
            statement.execute();
        }
    }

    private interface Check {
        void of(String name, String text) throws IOException;
    }

    private static Stream<DynamicTest> files(Check check) {
        try (Stream<Path> paths = Files.walk(ROOT)) {
            return paths.filter(path -> path.toString().endsWith(".sql")).sorted().toList().stream()
                    .map(path -> {
                        String file = ROOT.relativize(path).toString().replace('\\', '/');
                        String name = file.substring(0, file.length() - ".sql".length());
                        return DynamicTest.dynamicTest(name, () -> check.of(name, Files.readString(path)));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String javaSources() {
        try (Stream<Path> paths = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path path :
                    paths.filter(one -> one.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(path));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
