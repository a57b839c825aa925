package wiredesk.desk.page.query;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import wiredesk.desk.page.index.Fields;
import wiredesk.desk.page.index.Kind;
import wiredesk.desk.page.index.Words;

/**
 * A query that is put together from what a reader gives; what is not given asks for nothing. Words are all wanted, in any
 * order; "a phrase" as it is, -word not, word* as a beginning, a | b for either.
 */
final class Asked {

    private static final Analyzer ANALYZER = Words.analyzer();
    private static final int SYNTAX = SimpleQueryParser.AND_OPERATOR
            | SimpleQueryParser.OR_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.PRECEDENCE_OPERATORS
            | SimpleQueryParser.WHITESPACE_OPERATOR;
    private static final int LONGEST = 500;

    private final BooleanQuery.Builder query = new BooleanQuery.Builder();

    private Asked(Kind kind) {
        query.add(new TermQuery(new Term(Fields.KIND, kind.name())), Occur.FILTER);
    }

    static Asked of(Kind kind) {
        return new Asked(kind);
    }

    Asked exact(String field, Optional<String> value) {
        value.ifPresent(wanted -> query.add(new TermQuery(new Term(field, wanted)), Occur.FILTER));
        return this;
    }

    /** One of several; any where there are none. */
    Asked oneOf(String field, Collection<String> values) {
        if (!values.isEmpty()) {
            query.add(set(field, values), Occur.FILTER);
        }
        return this;
    }

    /** An entity by its key, or by words of its name. */
    Asked name(Optional<String> name) {
        name.ifPresent(wanted -> query.add(
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.NAME, wanted)), Occur.SHOULD)
                        .add(parse("name", wanted, Map.of(Fields.NAME_WORDS, 1f)), Occur.SHOULD)
                        .build(),
                Occur.FILTER));
        return this;
    }

    Asked words(String parameter, Optional<String> words, String... fields) {
        Map<String, Float> weights = new java.util.HashMap<>();
        for (String field : fields) {
            weights.put(field, 1f);
        }
        words.ifPresent(wanted -> query.add(parse(parameter, wanted, weights), Occur.FILTER));
        return this;
    }

    Asked between(Optional<Instant> since, Optional<Instant> until) {
        if (since.isPresent() || until.isPresent()) {
            query.add(
                    LongPoint.newRangeQuery(
                            Fields.TIME,
                            since.map(Instant::toEpochMilli).orElse(Long.MIN_VALUE),
                            until.map(time -> time.toEpochMilli() - 1).orElse(Long.MAX_VALUE)),
                    Occur.FILTER);
        }
        return this;
    }

    Query query() {
        return query.build();
    }

    static Query set(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    static Query parse(String parameter, String words, Map<String, Float> fields) {
        if (words.length() > LONGEST) {
            throw new InvalidQuery(parameter, "at most " + LONGEST + " characters can be asked for");
        }
        SimpleQueryParser parser = new SimpleQueryParser(ANALYZER, fields, SYNTAX);
        parser.setDefaultOperator(Occur.MUST);
        return parser.parse(words);
    }
}
