package wiredesk.sink.routes;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import wiredesk.sink.storage.SingleObject;

/** Writes receipts for their store, as {@link StoredReceipts}. */
final class ReceiptsSerde implements Serde<Receipts> {

    private static final SingleObject<StoredReceipts> RECEIPTS =
            new SingleObject<>(new StoredReceipts().getSpecificData(), StoredReceipts.getClassSchema());

    @Override
    public Serializer<Receipts> serializer() {
        return (topic, receipts) -> receipts == null
                ? null
                : RECEIPTS.write(new StoredReceipts(receipts.byRoute().entrySet().stream()
                        .map(each -> new StoredReceipt(
                                each.getKey(),
                                each.getValue().created(),
                                each.getValue().records()))
                        .toList()));
    }

    @Override
    public Deserializer<Receipts> deserializer() {
        return (topic, bytes) -> bytes == null ? null : receipts(RECEIPTS.read(ByteBuffer.wrap(bytes)));
    }

    private static Receipts receipts(StoredReceipts stored) {
        Map<String, Receipt> byRoute = new HashMap<>();
        stored.getReceipts()
                .forEach(each -> byRoute.put(each.getRoute(), new Receipt(each.getCreated(), each.getRecords())));
        return new Receipts(byRoute);
    }
}
