package wiredesk.desk.page.index;

import java.time.Instant;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** A document on its way into the index. What is null stays out. */
final class Entry {

    private final String key;
    private final Document document = new Document();

    Entry(Kind kind, String id, String article, Instant time) {
        key = kind.key(id);
        document.add(new StringField(Fields.KEY, key, Store.YES));
        document.add(new SortedDocValuesField(Fields.KEY, new BytesRef(key)));
        exact(Fields.KIND, kind.name());
        exact(Fields.ARTICLE, article);
        document.add(new LongPoint(Fields.TIME, time.toEpochMilli()));
        document.add(new NumericDocValuesField(Fields.TIME, time.toEpochMilli()));
        document.add(new StoredField(Fields.TIME, time.toEpochMilli()));
    }

    String key() {
        return key;
    }

    Document document() {
        return document;
    }

    /** Found as it is, alone. */
    Entry exact(String field, String value) {
        if (value != null) {
            document.add(new StringField(field, value, Store.YES));
        }
        return this;
    }

    /** Found by its words; the text itself is not kept. */
    Entry words(String field, String text) {
        if (text != null) {
            document.add(new TextField(field, text, Store.NO));
        }
        return this;
    }

    /** Kept, not found by. */
    Entry kept(String field, String value) {
        if (value != null) {
            document.add(new StoredField(field, value));
        }
        return this;
    }

    Entry column(String field, String value) {
        if (value != null) {
            document.add(new SortedDocValuesField(field, new BytesRef(value)));
        }
        return this;
    }

    Entry column(String field, long value) {
        document.add(new NumericDocValuesField(field, value));
        return this;
    }
}
