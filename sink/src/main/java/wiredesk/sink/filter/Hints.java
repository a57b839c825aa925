package wiredesk.sink.filter;

import dev.cel.common.CelIssue;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.StructType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What CEL's own messages leave out: the names that there are, and the one that was meant. */
final class Hints {

    private static final Pattern NO_VARIABLE = Pattern.compile("undeclared reference to '(\\w+)'.*");
    private static final Pattern NO_FIELD = Pattern.compile("undefined field '(\\w+)'.*");
    private static final String JOIN = "found no matching overload for '_+_' applied to '(string";

    private final Map<String, CelType> variables;

    Hints(Map<String, CelType> variables) {
        this.variables = variables;
    }

    /** A continuation of the issue's message, empty if there is nothing to say. */
    String about(CelIssue issue, CelExpr root) {
        Matcher variable = NO_VARIABLE.matcher(issue.getMessage());
        if (variable.matches()) {
            return names("there are", variable.group(1), variables.keySet());
        }
        Matcher field = NO_FIELD.matcher(issue.getMessage());
        if (field.matches()) {
            return record(root, issue.getExprId())
                    .map(type -> names("%s has".formatted(type.name()), field.group(1), type.fieldNames()))
                    .orElse("");
        }
        return issue.getMessage().startsWith(JOIN) ? "; a filter joins no texts: ask each of them" : "";
    }

    private Optional<StructType> record(CelExpr root, long selection) {
        return new OperandType(variables, selection)
                .in(root)
                .flatMap(type -> Language.TYPES.findType(type.name()))
                .map(StructType.class::cast);
    }

    private static String names(String intro, String wrong, Collection<String> names) {
        String meant = Spelling.closest(wrong, names)
                .map(each -> "; did you mean " + each + "?")
                .orElse("");
        return meant + "; " + intro + " " + String.join(", ", names);
    }
}
