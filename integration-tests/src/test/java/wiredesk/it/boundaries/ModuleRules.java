package wiredesk.it.boundaries;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;

/**
 * The rules, for modules whose packages stand below one root package.
 *
 * @param root the root package, for example {@code wiredesk}
 * @param order the modules; module m's package is root, dot, m
 */
record ModuleRules(String root, ModuleOrder order) {

    /** No class knows a class of a module that comes after its own. */
    ArchRule dependOnlyOnModulesAbove() {
        List<ArchRule> rules = order.modules().stream()
                .filter(module -> !order.after(module).isEmpty())
                .map(module -> noClasses()
                        .that()
                        .resideInAPackage(packages(module))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                order.after(module).stream().map(this::packages).toArray(String[]::new))
                        .allowEmptyShould(true)
                        .as("module " + module + " depends only on modules above it"))
                .<ArchRule>map(rule -> rule)
                .toList();
        return CompositeArchRule.of(rules);
    }

    /**
     * The packages below a module's root can be read one after the other. The root package is the module's face: it starts
     * those below it, and they may implement what it declares.
     */
    ArchRule packagesFormNoCycles() {
        return slices().matching(root + ".(*).(**)").should().beFreeOfCycles();
    }

    /** A class is named for what it is. */
    ArchRule classesHaveTellingNames() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Util|Helper|Manager|Common)[^.]*")
                .orShould()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..manager..", "..helper..");
    }

    /** What a library can do is known in some modules only. */
    ArchRule only(List<String> modules, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(modules.stream().map(this::packages).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .as("only %s may use %s".formatted(modules, String.join(", ", library)));
    }

    private String packages(String module) {
        return root + "." + module.replace("-", "") + "..";
    }
}
