package wiredesk.sink.filter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why an evaluation failed, in words; CEL puts the offset before them. */
final class Reason {

    private static final Pattern AT =
            Pattern.compile("evaluation error at " + Language.SOURCE_NAME + ":(\\d+): (.*)", Pattern.DOTALL);

    private Reason() {}

    static String of(Throwable failure) {
        Matcher located = AT.matcher(String.valueOf(failure.getMessage()));
        return located.matches()
                ? "at character %d: %s".formatted(Integer.parseInt(located.group(1)) + 1, located.group(2))
                : failure.getMessage();
    }
}
