package org.maillage;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.shared.access.Access;
import org.maillage.shared.sql.Sql;

/** The layout that docs/architecture.md describes, as sentences that can fail. */
class ArchitectureTest {

    /** A package may use those before it, never those after it. */
    private static final List<String> ORDER = List.of(
            "shared",
            "mail",
            "journal",
            "organisations",
            "accounts",
            "session",
            "apiclients",
            "vocabularies",
            "documents",
            "territories",
            "actors",
            "programmes",
            "projects",
            "events",
            "methods",
            "supportplans",
            "supportrecords",
            "exchanges",
            "requests",
            "imports",
            "search",
            "timeline",
            "demonstration");

    private static final int LONGEST_FILE = 400;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.maillage");

    @Test
    void aFeatureUsesTheOnesToItsLeftAndNeverThoseToItsRight() {
        for (int i = 0; i < ORDER.size(); i++) {
            for (String right : ORDER.subList(i + 1, ORDER.size())) {
                noClasses()
                        .that()
                        .resideInAPackage(packages(ORDER.get(i)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(packages(right))
                        .allowEmptyShould(true)
                        .because("the arrows go from right to left")
                        .check(CLASSES);
            }
        }
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(type -> {
            String name = type.getPackageName();
            if (name.startsWith("org.maillage.")) {
                found.add(name.split("\\.")[2]);
            }
        });
        found.removeAll(ORDER);
        assertEquals(Set.of("launch"), found);
    }

    @Test
    void whatStartsTheProductKnowsNoFeatureAndNoFeatureKnowsIt() {
        for (String feature : ORDER) {
            if (!feature.equals("shared")) {
                noClasses()
                        .that()
                        .resideInAPackage(packages("launch"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(packages(feature))
                        .check(CLASSES);
            }
            noClasses()
                    .that()
                    .resideInAPackage(packages(feature))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(packages("launch"))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void noFeatureDependsOnItselfThroughAnother() {
        slices().matching("org.maillage.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noDrawerOfOddsAndEnds() {
        noClasses()
                .should()
                .haveNameMatching(".*(Dto|Dao|Impl|Util|Utils|Helper|Manager)$")
                .because("a name says what a thing is")
                .check(CLASSES);
    }

    @Test
    void resourcesHoldNoQuery() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Sql.class, EntityManager.class)
                .check(CLASSES);
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .check(CLASSES);
    }

    @Test
    void resourcesOpenNoTransaction() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
    }

    @Test
    void everyOperationNamesTheRightItNeeds() {
        methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(PATCH.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .should(beAnnotatedWith(Access.class))
                .check(CLASSES);
    }

    @Test
    void addressesAreServedByClassesCalledResource() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(CLASSES);
    }

    @Test
    void noFileIsSoLongThatNobodyReadsIt() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (String folder : List.of("src", "../frontend/src", "../frontend/e2e", "../scripts")) {
            java.nio.file.Path root = java.nio.file.Path.of(folder);
            if (Files.exists(root)) {
                addLongFiles(root, tooLong);
            }
        }
        assertEquals(List.of(), tooLong, "files of more than " + LONGEST_FILE + " lines");
    }

    private static void addLongFiles(java.nio.file.Path root, List<String> found) throws IOException {
        try (Stream<java.nio.file.Path> paths = Files.walk(root)) {
            for (java.nio.file.Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = path.toString();
                boolean ours = !name.contains("node_modules") && name.matches(".*\\.(java|js|jsx|mjs|sql)");
                if (ours) {
                    try (Stream<String> lines = Files.lines(path)) {
                        if (lines.count() > LONGEST_FILE) {
                            found.add(name);
                        }
                    }
                }
            }
        }
    }

    private static String packages(String name) {
        return "org.maillage." + name + "..";
    }
}
