package wiredesk.sink.filter;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.checker.CelStandardDeclarations.StandardFunction.Overload.Arithmetic;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.extensions.CelStringExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.standard.AddOperator.AddOverload;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import wiredesk.schemas.Article;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Projection;
import wiredesk.schemas.Quote;

/**
 * What of CEL a filter may use: all that looks at a value, nothing that makes texts longer or hides what type a value has.
 * So no text in an evaluation is longer than the article's, and every mistake in a type is found in advance.
 */
final class Language {

    static final int MAX_LENGTH = 10_000;
    static final String SOURCE_NAME = "filter";

    static final String ARTICLE = "article";
    static final String QUOTES = "quotes";
    static final String ENTITIES = "entities";
    static final String QUOTE = "quote";
    static final String ENTITY = "entity";

    static final String CONTAINS = "contains";
    static final String MATCHES = "matches";
    static final String HAS_WORDS = "hasWords";

    static final RecordTypes TYPES = new RecordTypes();

    /** Nesting takes stack, in the compiler as in the evaluation. */
    private static final int MAX_DEPTH = 50;

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(MAX_LENGTH)
            .maxParseRecursionDepth(MAX_DEPTH)
            .maxParseErrorRecoveryLimit(1)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    /** Each of them makes a text that is no longer than the one it is given. */
    private static final Set<CelStringExtensions.Function> OF_TEXTS = Set.of(
            CelStringExtensions.Function.CHAR_AT,
            CelStringExtensions.Function.LOWER_ASCII,
            CelStringExtensions.Function.SUBSTRING,
            CelStringExtensions.Function.TRIM,
            CelStringExtensions.Function.UPPER_ASCII);

    private static final Set<StandardFunction> LEFT_OUT =
            Set.of(StandardFunction.DYN, StandardFunction.TYPE, StandardFunction.BYTES);

    static final CelRuntime RUNTIME = CelRuntimeFactory.plannerRuntimeBuilder()
            .setOptions(OPTIONS)
            .setTypeProvider(TYPES)
            .setStandardFunctions(CelStandardFunctions.newBuilder()
                    .filterFunctions((function, overload) -> function != CelStandardFunctions.StandardFunction.CONTAINS
                            && function != CelStandardFunctions.StandardFunction.MATCHES
                            && overload != AddOverload.ADD_STRING
                            && overload != AddOverload.ADD_BYTES)
                    .build())
            .addLateBoundFunctions(CONTAINS, MATCHES, HAS_WORDS)
            .addLibraries(CelExtensions.strings(OF_TEXTS))
            .build();

    private Language() {}

    /** What can be named in a filter, and its type. */
    static Map<String, CelType> variables(Projection projection) {
        Map<String, CelType> variables = new LinkedHashMap<>();
        CelType quote = StructTypeReference.create(Quote.getClassSchema().getName());
        CelType entity =
                StructTypeReference.create(EntityMention.getClassSchema().getName());
        variables.put(
                ARTICLE, StructTypeReference.create(Article.getClassSchema().getName()));
        variables.put(QUOTES, ListType.create(quote));
        variables.put(ENTITIES, ListType.create(entity));
        switch (projection) {
            case QUOTES -> variables.put(QUOTE, quote);
            case ENTITIES -> variables.put(ENTITY, entity);
            case ARTICLES -> {}
        }
        return variables;
    }

    static CelCompiler compiler(Map<String, CelType> variables) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setTypeProvider(TYPES)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                        .filterFunctions((function, overload) -> !LEFT_OUT.contains(function)
                                && overload != Arithmetic.ADD_STRING
                                && overload != Arithmetic.ADD_BYTES)
                        .build())
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addLibraries(CelExtensions.strings(OF_TEXTS))
                .addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                        HAS_WORDS,
                        CelOverloadDecl.newMemberOverload(
                                HAS_WORDS, SimpleType.BOOL, SimpleType.STRING, SimpleType.STRING)));
        variables.forEach(builder::addVar);
        return builder.build();
    }
}
