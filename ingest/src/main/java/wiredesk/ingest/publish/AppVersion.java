package wiredesk.ingest.publish;

import java.util.Objects;

/** The version of Wiredesk that runs, from the jar's manifest. */
public final class AppVersion {

    public static final String TEXT =
            Objects.requireNonNullElse(AppVersion.class.getPackage().getImplementationVersion(), "dev");

    private AppVersion() {}
}
