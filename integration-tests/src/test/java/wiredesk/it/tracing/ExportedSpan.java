package wiredesk.it.tracing;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A span as a collector gets it.
 *
 * @param service whose it is: wiredesk-ingest …
 * @param spanId in hexadecimal digits, as in {@code traceparent}
 * @param parentId likewise; empty where it has none
 * @param attributes those that are text
 * @param failed whether its status is an error
 */
public record ExportedSpan(
        String service,
        String traceId,
        String spanId,
        String parentId,
        String name,
        Map<String, String> attributes,
        boolean failed) {

    static ExportedSpan of(String service, Span span) {
        return new ExportedSpan(
                service,
                hex(span.getTraceId()),
                hex(span.getSpanId()),
                hex(span.getParentSpanId()),
                span.getName(),
                texts(span.getAttributesList()),
                span.getStatus().getCodeValue() == 2);
    }

    static Map<String, String> texts(List<KeyValue> attributes) {
        Map<String, String> texts = new TreeMap<>();
        attributes.stream()
                .filter(each -> each.getValue().hasStringValue())
                .forEach(each -> texts.put(each.getKey(), each.getValue().getStringValue()));
        return texts;
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }
}
