package wiredesk.desk.command;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** In which form a list is printed: for people, for machines or for a page. */
@Command
final class ListingOptions {

    enum Form {
        TEXT,
        JSON,
        MARKDOWN
    }

    static final class Chosen {
        @Option(names = "--json", description = "One JSON object a line, for machines.")
        private boolean json;

        @Option(names = "--markdown", description = "A table in Markdown, for a page.")
        private boolean markdown;
    }

    @ArgGroup
    private Chosen chosen;

    Form form() {
        if (chosen == null) {
            return Form.TEXT;
        }
        return chosen.json ? Form.JSON : Form.MARKDOWN;
    }
}
