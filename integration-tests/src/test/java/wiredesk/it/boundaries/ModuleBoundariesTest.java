package wiredesk.it.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ModuleBoundariesTest {

    private static final Path ROOT = Path.of("..");

    /** The real code. */
    @Nested
    class Wiredesk {

        private static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("wiredesk");

        private final ModuleRules rules = new ModuleRules("wiredesk", ModuleOrder.of(ROOT.resolve("pom.xml")));

        Wiredesk() throws IOException {}

        @Test
        void everyModuleWithCodeIsLookedAt() {
            Stream<String> withCode = rules.order().modules().stream()
                    .filter(module -> Files.isDirectory(ROOT.resolve(module).resolve("src/main/java")));

            assertThat(withCode)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(module -> assertThat(CLASSES)
                            .anyMatch(type -> type.getPackageName().startsWith("wiredesk." + module)));
        }

        @Test
        void modulesDependOnlyOnModulesAboveThem() {
            rules.dependOnlyOnModulesAbove().check(CLASSES);
        }

        @Test
        void packagesFormNoCycles() {
            rules.packagesFormNoCycles().check(CLASSES);
        }

        @Test
        void classesHaveTellingNames() {
            rules.classesHaveTellingNames().check(CLASSES);
        }

        @Test
        void theLanguageModelStaysBehindItsModule() {
            rules.only(List.of("models"), "edu.emory..").check(CLASSES);
        }

        @Test
        void theCommandLineStaysInDesk() {
            rules.only(List.of("desk"), "picocli..", "kafka..").check(CLASSES);
        }

        @Test
        void markupStaysInIngest() {
            rules.only(List.of("ingest"), "org.jsoup..").check(CLASSES);
        }

        @Test
        void theLanguageOfFiltersStaysInTheirPackage() {
            rules.only(List.of("sink.filter"), "dev.cel..", "com.google.re2j..").check(CLASSES);
        }

        @Test
        void theLibraryOfSpansStaysBehindTracing() {
            rules.only(List.of("runtime.tracing"), "io.opentelemetry..").check(CLASSES);
        }

        @Test
        void confluentsSerializersStayBehindTheSchemas() {
            rules.only(List.of("schemas", "runtime"), "io.confluent..").check(CLASSES);
        }
    }

    /** Would the rules see it? */
    @Nested
    class BrokenOnPurpose {

        private static final String ROOT_PACKAGE = "wiredesk.it.boundaries.wrong";
        private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT_PACKAGE);

        private final ModuleRules rules = new ModuleRules(ROOT_PACKAGE, new ModuleOrder(List.of("lower", "upper")));

        @Test
        void aDependencyOnALaterModuleIsFound() {
            assertBroken(rules.dependOnlyOnModulesAbove(), "KnowsUpper");
        }

        @Test
        void aCycleAmongPackagesIsFound() {
            assertBroken(rules.packagesFormNoCycles(), "Slice lower - a");
        }

        @Test
        void anEmptyNameIsFound() {
            assertBroken(rules.classesHaveTellingNames(), "StringUtils");
        }

        @Test
        void aLibraryOutOfPlaceIsFound() {
            assertBroken(rules.only(List.of("lower"), "org.apache.avro.."), "Upper");
        }

        private static void assertBroken(ArchRule rule, String offender) {
            assertThatThrownBy(() -> rule.check(CLASSES))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(offender);
        }
    }
}
