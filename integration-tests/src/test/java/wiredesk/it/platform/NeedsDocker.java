package wiredesk.it.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks tests that use containers. Where no Docker engine answers they are skipped, unless the environment says {@code
 * WIREDESK_REQUIRE_DOCKER=true}: then they fail, so that CI cannot lose them unnoticed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(DockerCondition.class)
public @interface NeedsDocker {}
