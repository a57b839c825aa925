package wiredesk.schemas;

import org.apache.avro.Conversion;
import org.apache.avro.util.ClassSecurityValidator;

/**
 * Tells Avro that it may make objects of this package's classes, which since 1.12 it refuses unless told ({@link
 * ClassSecurityValidator}). It has to be told before the first record is built, in every JVM, whatever that JVM does first; and the one
 * thing of ours that Avro loads by itself, when the first generated class is touched, is a conversion that ServiceLoader
 * finds. This one converts nothing.
 */
public final class TrustedRecords extends Conversion<TrustedRecords> {

    static {
        String contract = TrustedRecords.class.getPackageName();
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.getGlobal(),
                type -> type.getPackageName().equals(contract)));
    }

    @Override
    public Class<TrustedRecords> getConvertedType() {
        return TrustedRecords.class;
    }

    @Override
    public String getLogicalTypeName() {
        return "wiredesk-trusted-records";
    }
}
