package wiredesk.desk.deadletters;

import com.fasterxml.jackson.databind.JsonNode;

/** What could be made of bytes. */
public sealed interface Decoded {

    /** There are none: null. */
    record Nothing() implements Decoded {}

    /**
     * A record.
     *
     * @param name of its schema
     * @param value its fields
     */
    record Avro(String name, JsonNode value) implements Decoded {}

    /** UTF-8. */
    record Text(String text) implements Decoded {}

    /**
     * Something else.
     *
     * @param bytes as they are
     * @param reason why they are nothing better, in words
     */
    record Bytes(byte[] bytes, String reason) implements Decoded {}
}
