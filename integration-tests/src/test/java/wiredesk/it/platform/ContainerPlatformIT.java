package wiredesk.it.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

@NeedsDocker
class ContainerPlatformIT {

    @Test
    void aFrozenBrokerComesBackWithItsAddress() throws Exception {
        try (ContainerPlatform platform = new ContainerPlatform();
                Admin admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).isEmpty();

            platform.freezeBroker();
            assertThatThrownBy(() -> admin.listTopics().names().get(2, TimeUnit.SECONDS))
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);

            platform.thawBroker();
            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).isEmpty();
        }
    }
}
