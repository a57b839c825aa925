/**
 * The filters of routes: which articles, quotes and entities a subscriber wants, said in CEL
 * (https://github.com/google/cel-spec). {@link wiredesk.sink.filter.Filter} is compiled once, and refused with a reason if
 * it can never be right; {@link wiredesk.sink.filter.Subject} is what it looks at. The names in a filter are those of the
 * contract's schemas: {@code RecordTypes} declares them to the compiler, {@code RecordView} reads them from a record, both
 * through {@code Shape}. {@code Audit} refuses what CEL allows but no filter needs, {@code Evaluation} bounds the work.
 */
package wiredesk.sink.filter;
