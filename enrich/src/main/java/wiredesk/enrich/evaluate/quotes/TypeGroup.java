package wiredesk.enrich.evaluate.quotes;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import wiredesk.schemas.QuoteType;

/** Types of quotes that are scored together. */
public enum TypeGroup {
    ALL(EnumSet.allOf(QuoteType.class)),
    /** Those with quotation marks. */
    DIRECT_AND_MIXED(EnumSet.of(QuoteType.DIRECT, QuoteType.MIXED)),
    DIRECT(EnumSet.of(QuoteType.DIRECT)),
    MIXED(EnumSet.of(QuoteType.MIXED)),
    INDIRECT(EnumSet.of(QuoteType.INDIRECT));

    private final Set<QuoteType> types;

    TypeGroup(Set<QuoteType> types) {
        this.types = types;
    }

    List<QuoteItem> of(List<QuoteItem> items) {
        return items.stream().filter(this::holds).toList();
    }

    boolean holds(QuoteItem item) {
        return types.contains(item.type());
    }
}
